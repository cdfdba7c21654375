package cfn

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/awslabs/goformation/v7/cloudformation/ec2"
	"github.com/awslabs/goformation/v7/cloudformation/kms"
	"github.com/awslabs/goformation/v7/cloudformation/lambda"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// TestErr builds templates wrongly; each mistake must be named.
func TestErr(t *testing.T) {
	literal := "10.0.0.0/16"
	support := true
	for name, test := range map[string]struct {
		build func(*Template)
		want  string
	}{
		"nothing wrong":           {func(t *Template) { t.Add(meta("V"), &ec2.VPC{CidrBlock: t.Opt(str("x"))}) }, ""},
		"literal string":          {func(t *Template) { t.Add(meta("V"), &ec2.VPC{CidrBlock: &literal}) }, `/Resources/V/Properties/CidrBlock: the literal "10.0.0.0/16" has no origin`},
		"literal in list":         {func(t *Template) { t.Add(meta("E"), &ec2.VPCEndpoint{SubnetIds: []string{"x"}}) }, "/Resources/E/Properties/SubnetIds/0: the literal"},
		"literal boolean":         {func(t *Template) { t.Add(meta("V"), &ec2.VPC{EnableDnsSupport: &support}) }, "/Resources/V/Properties/EnableDnsSupport: a literal bool"},
		"mark in text":            {func(t *Template) { t.Add(meta("S"), &ec2.Subnet{VpcId: "a" + t.Text(ref("V"))}) }, "a mark was put into other text"},
		"text after mark":         {func(t *Template) { t.Add(meta("S"), &ec2.Subnet{VpcId: t.Text(ref("V")) + "a"}) }, "a mark was put into other text"},
		"mark of no value":        {func(t *Template) { t.Add(meta("S"), &ec2.Subnet{VpcId: "\x007"}) }, "a mark was put into other text"},
		"absent mark":             {func(t *Template) { t.Text(expr.Value{}) }, "asked for a value that is absent"},
		"mark not used":           {func(t *Template) { t.Text(str("lost")) }, "a value was marked but reached no resource: lost"},
		"value without origin":    {func(t *Template) { t.Add(meta("V"), &ec2.VPC{CidrBlock: t.Opt(expr.String("x"))}) }, `/Resources/V/Properties/CidrBlock: the value "x" has no origin`},
		"unknown value":           {func(t *Template) { t.Add(meta("V"), &ec2.VPC{CidrBlock: t.Opt(expr.UnknownValue("bad").From(here))}) }, "the value is unknown"},
		"NUL in value":            {func(t *Template) { t.Add(meta("V"), &ec2.VPC{CidrBlock: t.Opt(str("a\x00b"))}) }, "holds a mark or a NUL"},
		"text as number":          {func(t *Template) { t.Add(meta("V"), &ec2.VPC{}, Overlay{"/A", str("x").As(expr.IntType)}) }, `"x" is written as a number`},
		"resource without origin": {func(t *Template) { t.Add(Meta{ID: "V"}, &ec2.VPC{}) }, "/Resources/V: the resource has no origin"},
		"id taken":                {func(t *Template) { t.Add(meta("V"), &ec2.VPC{}); t.Add(meta("V"), &ec2.VPC{}) }, "/Resources/V: the logical id is taken"},
		"output taken":            {func(t *Template) { t.Output("O", "", str("x"), here); t.Output("O", "", str("x"), here) }, "/Outputs/O: the name is taken"},
		"field of goformation":    {func(t *Template) { t.Add(meta("V"), &ec2.VPC{AWSCloudFormationDependsOn: []string{"x"}}) }, "AWSCloudFormationDependsOn is no property"},
		"no pointer":              {func(t *Template) { t.Add(meta("V"), (*ec2.VPC)(nil)) }, "is not a pointer to a resource"},
		"foreign tree":            {func(t *Template) { t.Add(meta("K"), &kms.Key{KeyPolicy: map[string]any{"Ref": "V"}}) }, "map[string]interface {} is not an expr.Tree"},
		"tags not taken":          {func(t *Template) { t.Add(named("A"), &kms.Alias{}) }, "nothing says how AWS::KMS::Alias takes tags"},
		"tags twice":              {func(t *Template) { t.Add(named("V"), &ec2.VPC{}, Overlay{"/Tags", expr.Array{str("x")}}) }, "there are tags in Meta and in the resource"},
		"overlay on a value": {func(t *Template) {
			t.Add(meta("V"), &ec2.VPC{CidrBlock: t.Opt(str("x"))}, Overlay{"/CidrBlock", str("y")})
		}, "/CidrBlock: bad overlay: there is a value already"},
		"overlay inside a value": {func(t *Template) {
			t.Add(meta("V"), &ec2.VPC{CidrBlock: t.Opt(str("x"))}, Overlay{"/CidrBlock/A", str("y")})
		}, "is inside of a scalar"},
		"overlay past the end":  {func(t *Template) { t.Add(meta("V"), &ec2.VPC{}, Overlay{"/L/0", str("x")}, Overlay{"/L/2", str("y")}) }, `the list of 1 has no place "2"`},
		"overlay without slash": {func(t *Template) { t.Add(meta("V"), &ec2.VPC{}, Overlay{"A", str("y")}) }, "is not a pointer to a property"},
		"absent item": {func(t *Template) {
			t.AddGeneric(meta("V"), "AWS::EC2::VPC", expr.Object{{Key: "L", Value: expr.Array{str("x"), expr.Value{}}}})
		}, "/L/1: an absent item of a list"},
	} {
		t.Run(name, func(t *testing.T) {
			tpl := new(Template)
			test.build(tpl)
			got := ""
			if err := tpl.Err(); err != nil {
				got = err.Error()
			}
			if test.want == "" && got != "" || !strings.Contains(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// TestProperties shows what becomes of a struct with its overlay.
func TestProperties(t *testing.T) {
	for name, test := range map[string]struct {
		build func(*Template)
		want  string
	}{
		"empty": {func(t *Template) { t.Add(meta("X"), &ec2.InternetGateway{}) }, ``},
		"absent values": {func(t *Template) {
			t.Add(meta("X"), &lambda.Function{Code: &lambda.Function_Code{S3Bucket: t.Opt(expr.Value{})}, Layers: t.Texts(expr.List{})}, Overlay{"/MemorySize", expr.Value{}})
		}, ``},
		"overlay in alphabetical place": {func(t *Template) {
			t.Add(meta("X"), &ec2.VPC{CidrBlock: t.Opt(str("c")), InstanceTenancy: t.Opt(str("i"))}, Overlay{"/EnableDnsSupport", yes()}, Overlay{"/Zzz", num(1)}, Overlay{"/Aaa", num(2)})
		}, `{"Aaa": 2, "CidrBlock": "c", "EnableDnsSupport": true, "InstanceTenancy": "i", "Zzz": 1}`},
		"overlay in a list": {func(t *Template) {
			t.Add(meta("X"), &ec2.Instance{BlockDeviceMappings: []ec2.Instance_BlockDeviceMapping{{DeviceName: t.Text(str("d")), Ebs: &ec2.Instance_Ebs{VolumeType: t.Opt(str("gp3"))}}}},
				Overlay{"/BlockDeviceMappings/0/Ebs/VolumeSize", num(50)}, Overlay{"/BlockDeviceMappings/1/DeviceName", str("e")}, Overlay{"/Ipv6Addresses/0/Ipv6Address", str("f")})
		}, `{"BlockDeviceMappings": [{"DeviceName": "d", "Ebs": {"VolumeSize": 50, "VolumeType": "gp3"}}, {"DeviceName": "e"}], "Ipv6Addresses": [{"Ipv6Address": "f"}]}`},
		"struct that an overlay fills": {func(t *Template) {
			t.Add(meta("X"), &ec2.Instance{Ipv6Addresses: []ec2.Instance_InstanceIpv6Address{{}}}, Overlay{"/Ipv6Addresses/0/Ipv6Address", str("f")})
		}, `{"Ipv6Addresses": [{"Ipv6Address": "f"}]}`},
		"empty list on purpose": {func(t *Template) { t.Add(meta("X"), &ec2.VPC{}, Overlay{"/L", expr.Array{}}) }, `{"L": []}`},
		"map in order of keys": {func(t *Template) {
			t.Add(meta("X"), &lambda.Function{Environment: &lambda.Function_Environment{Variables: map[string]string{"B": t.Text(str("2")), "A": t.Text(str("1"))}}})
		}, `{"Environment": {"Variables": {"A": "1", "B": "2"}}}`},
		"list and mark in a free field": {func(t *Template) {
			t.Add(meta("X"), &kms.Key{KeyPolicy: expr.ListOf(str("a"), ref("V"))})
		}, `{"KeyPolicy": ["a", {"Ref": "V"}]}`},
		"absent members of a tree": {func(t *Template) {
			t.Add(meta("X"), &kms.Key{KeyPolicy: expr.Object{{Key: "A", Value: expr.Value{}}, {Key: "B", Value: expr.Object{{Key: "C", Value: expr.Value{}}}}, {Key: "D", Value: str("d")}, {Key: "E", Value: expr.Object{}}}})
		}, `{"KeyPolicy": {"D": "d", "E": {}}}`},
		"tags as a list": {func(t *Template) {
			t.Add(Meta{ID: "X", Origin: here, Tags: []expr.Tag{{Key: "K", Value: str("v")}}}, &ec2.VPC{})
		}, `{"Tags": [{"Key": "K", "Value": "v"}]}`},
		"tags as an object": {func(t *Template) {
			t.AddGeneric(Meta{ID: "X", Origin: here, Tags: []expr.Tag{{Key: "K", Value: str("v")}}}, "AWS::SSM::Parameter", expr.Object{{Key: "Value", Value: str("x")}})
		}, `{"Tags": {"K": "v"}, "Value": "x"}`},
	} {
		t.Run(name, func(t *testing.T) {
			tpl := new(Template)
			test.build(tpl)
			if err := tpl.Err(); err != nil {
				t.Fatal(err)
			}
			r, ok := tpl.Resource("X")
			if !ok {
				t.Fatal("there is no resource")
			}
			got := ""
			if p := r.Properties(); p != nil {
				w := expr.Writer{Symbol: symbol}
				inline(&w, p)
				got = string(w.Buf)
			}
			if d := cmp.Diff(test.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// TestSharedTrees proves that an overlay never writes into a tree of the
// caller's.
func TestSharedTrees(t *testing.T) {
	shared := expr.Object{{Key: "A", Value: expr.Array{str("1")}}, {Key: "C", Value: str("3")}}
	for range 2 {
		tpl := new(Template)
		tpl.Add(meta("K"), &kms.Key{KeyPolicy: shared}, Overlay{"/KeyPolicy/A/1", str("x")}, Overlay{"/KeyPolicy/B", str("2")})
		if err := tpl.Err(); err != nil {
			t.Fatal(err)
		}
	}
	if len(shared) != 2 || len(shared[0].Value.(expr.Array)) != 1 || shared[1].Key != "C" {
		t.Errorf("the caller's tree changed: %v", shared)
	}
}

func TestMeta(t *testing.T) {
	tpl := new(Template)
	m := meta("X", "A", "B")
	m.Retain = true
	tpl.Add(m, &ec2.VPC{CidrBlock: tpl.Opt(str("c"))})
	want := `{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Resources": {
    "X": {
      "Type": "AWS::EC2::VPC",
      "DependsOn": [
        "A",
        "B"
      ],
      "DeletionPolicy": "RetainExceptOnCreate",
      "UpdateReplacePolicy": "Retain",
      "Properties": {
        "CidrBlock": "c"
      }
    }
  }
}
`
	if d := cmp.Diff(want, string(tpl.JSON())); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}
