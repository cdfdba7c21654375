package cfn

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/awslabs/goformation/v7/cloudformation/ec2"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// placed returns a template whose origins differ.
func placed() *Template {
	at := expr.WrittenAt
	t := &Template{Description: expr.String("d").From(at("/description"))}
	t.Add(Meta{ID: "Vpc", Origin: at("/network"), DependsOn: []string{"Gate"}}, &ec2.VPC{CidrBlock: t.Opt(expr.String("10.0.0.0/16").From(at("/network/cidr")))})
	t.Add(Meta{ID: "Gate", Origin: at("/network/routing")}, &ec2.InternetGateway{})
	t.Output("Id", "text", expr.Ref("Vpc").From(at("/network").Because("reports say it")), at("/outputs"))
	return t
}

func TestOrigins(t *testing.T) {
	var got []string
	for _, e := range placed().Origins() {
		_, pointer, _ := e.Origin.At()
		got = append(got, e.Pointer+" < "+pointer)
	}
	want := []string{
		"/AWSTemplateFormatVersion < ",
		"/Description < /description",
		"/Resources/Vpc/Type < /network",
		"/Resources/Vpc/DependsOn/0 < /network",
		"/Resources/Vpc/Properties/CidrBlock < /network/cidr",
		"/Resources/Gate/Type < /network/routing",
		"/Outputs/Id/Description < /outputs",
		"/Outputs/Id/Value < /network",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestEveryLeafHasAnOrigin(t *testing.T) {
	for _, e := range sample().Origins() {
		if e.Origin == nil {
			t.Errorf("%s has none", e.Pointer)
		}
	}
}

func TestLookup(t *testing.T) {
	tpl := placed()
	for pointer, want := range map[string]string{
		"/Resources/Vpc/Properties/CidrBlock":   "10.0.0.0/16 < /network/cidr",
		"/Resources/Vpc/Properties":             "object < /network",
		"/Resources/Vpc":                        "object < /network",
		"/Resources/Vpc/DependsOn":              "list < /network",
		"/Resources/Vpc/DependsOn/0":            "Gate < /network",
		"/Outputs/Id":                           "object < /outputs",
		"/Outputs/Id/Value":                     "${Vpc} < /network",
		"/Resources":                            "object < ",
		"":                                      "object < ",
		"/Resources/Vpc/DependsOn/1":            "nothing",
		"/Resources/Vpc/DependsOn/x":            "nothing",
		"/Resources/Vpc/Properties/CidrBlock/a": "nothing",
		"/Resources/Nobody":                     "nothing",
	} {
		tree, origin, ok := tpl.Lookup(pointer)
		got := "nothing"
		if ok {
			_, at, _ := origin.At()
			switch x := tree.(type) {
			case expr.Object:
				got = "object < " + at
			case expr.Array:
				got = "list < " + at
			case expr.Value:
				got = x.String() + " < " + at
			}
		}
		if got != want {
			t.Errorf("%q: got %s, want %s", pointer, got, want)
		}
	}
}

func TestStats(t *testing.T) {
	tpl := base()
	want := Stats{Bytes: len(tpl.JSON()), Resources: 1, Parameters: 2}
	if d := cmp.Diff(want, tpl.Stats()); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// TestEdited changes a tree, as overrides do, and looks at what is said of it.
func TestEdited(t *testing.T) {
	patched := &expr.Origin{Kind: expr.Patched, Pointer: "/overrides/0"}
	value := func(s string) expr.Value { return expr.String(s).From(patched) }
	for name, test := range map[string]struct {
		edit func(*expr.Object)
		want []string
	}{
		"nothing": {func(*expr.Object) {}, nil},
		"new resource": {func(o *expr.Object) {
			all := o.Get("Resources").(expr.Object)
			all.Set("New", expr.Object{{Key: "Type", Value: value("AWS::EC2::VPCEndpoint")}})
			o.Set("Resources", all)
		}, []string{`/Resources/New/Properties: AWS::EC2::VPCEndpoint needs "VpcId" < /overrides/0`}},
		"removed resource": {func(o *expr.Object) {
			o.Set("Resources", o.Get("Resources").(expr.Object)[1:])
		}, []string{`/Outputs/Id/Value: there is no resource or parameter "Vpc" < /network`}},
		"resource that is none": {func(o *expr.Object) {
			o.Set("Resources", expr.Object{{Key: "Vpc", Value: value("x")}})
		}, []string{"/Resources/Vpc: a resource must be an object < /overrides/0", `/Outputs/Id/Value: there is no resource or parameter "Vpc" < /network`, "/Resources: a template needs a resource < "}},
		"unknown section":    {func(o *expr.Object) { o.Set("Resorces", value("x")) }, []string{"/Resorces: a template has no section Resorces < /overrides/0"}},
		"section as text":    {func(o *expr.Object) { o.Set("Outputs", value("x")) }, []string{"/Outputs: a section must be an object < /overrides/0"}},
		"format version":     {func(o *expr.Object) { o.Set("AWSTemplateFormatVersion", value("2011-01-01")) }, []string{"/AWSTemplateFormatVersion: the format version must be 2010-09-09 < /overrides/0"}},
		"description object": {func(o *expr.Object) { o.Set("Description", expr.Object{{Key: "a", Value: value("x")}}) }, []string{"/Description: a description must be text < /overrides/0"}},
		"transform":          {func(o *expr.Object) { o.Set("Transform", value("AWS::LanguageExtensions")) }, nil},
	} {
		t.Run(name, func(t *testing.T) {
			tpl := placed()
			doc := append(expr.Object{}, tpl.Tree()...)
			test.edit(&doc)
			edited, found := tpl.Edited(doc)
			if err := edited.Err(); err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, p := range append(found, edited.Check()...) {
				_, at, _ := p.Origin.At()
				got = append(got, p.Pointer+": "+p.Message+" < "+at)
			}
			if d := cmp.Diff(test.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
			if name == "nothing" {
				if d := cmp.Diff(string(tpl.JSON()), string(edited.JSON())); d != "" {
					t.Errorf("an edit of nothing (-want +got):\n%s", d)
				}
			}
			if name == "transform" && !strings.Contains(string(edited.JSON()), `"Transform": "AWS::LanguageExtensions",`) {
				t.Error("the transform is lost")
			}
		})
	}
}
