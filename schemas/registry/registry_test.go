package registry

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestEveryTypeIsWhole(t *testing.T) {
	names := Types()
	if len(names) < 50 {
		t.Fatalf("only %d types", len(names))
	}
	for _, name := range names {
		typ, ok := Lookup(name)
		if !ok || typ.Name != name {
			t.Errorf("%s does not decode", name)
			continue
		}
		if len(typ.PrimaryIdentifier) == 0 {
			t.Errorf("%s has no identifier", name)
		}
		checkProperties(t, typ, name, typ.Properties)
		for _, def := range typ.Definitions() {
			props, _ := typ.Definition(def)
			checkProperties(t, typ, name+"."+def, props)
		}
		if typ.Tags.Property != "" {
			if _, ok := typ.Property(typ.Tags.Property); !ok || typ.Tags.Form != TagList && typ.Tags.Form != TagMap {
				t.Errorf("%s: odd tags %v", name, typ.Tags)
			}
		}
	}
}

// checkProperties also finds type words that nothing defines.
func checkProperties(t *testing.T, typ *Type, where string, props []Property) {
	t.Helper()
	if !slices.IsSortedFunc(props, func(a, b Property) int { return strings.Compare(a.Name, b.Name) }) {
		t.Errorf("%s: not sorted", where)
	}
	for _, p := range props {
		if !slices.Contains([]Replaces{No, Maybe, Yes}, p.Replaces) {
			t.Errorf("%s.%s: replaces %q", where, p.Name, p.Replaces)
		}
		for _, word := range Split(p.Type) {
			for elem, list, mapping := Elem(word); list || mapping; elem, list, mapping = Elem(word) {
				word = elem
			}
			_, defined := typ.Definition(word)
			if !defined && !slices.Contains([]string{"string", "integer", "number", "boolean", "json", "date-time", "tag"}, word) {
				t.Errorf("%s.%s: unknown type %q", where, p.Name, word)
			}
		}
	}
}

func TestEnvironment(t *testing.T) {
	typ, ok := Lookup("AWS::MWAA::Environment")
	if !ok {
		t.Fatal("no such type")
	}
	for _, want := range []Property{
		{Name: "EndpointManagement", Type: "string", Replaces: Yes, Values: []string{"CUSTOMER", "SERVICE"}},
		{Name: "MinWebservers", Type: "integer"},
		{Name: "Name", Type: "string", Required: true, Replaces: Yes},
		{Name: "NetworkConfiguration", Type: "NetworkConfiguration"},
	} {
		got, _ := typ.Property(want.Name)
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", want.Name, d)
		}
	}
	def, _ := typ.Definition("NetworkConfiguration")
	if p, _ := def.Property("SubnetIds"); p.Type != "[]string" || p.Replaces != Yes {
		t.Errorf("SubnetIds is %+v", p)
	}
	if a, ok := typ.Attribute("WebserverUrl"); !ok || a.Type != "string" {
		t.Errorf("WebserverUrl is %+v", a)
	}
	if _, ok := typ.Attribute("Name"); ok {
		t.Error("Name is no attribute")
	}
	if d := cmp.Diff(Tags{"Tags", TagMap}, typ.Tags); d != "" {
		t.Error(d)
	}
}

func TestUnknown(t *testing.T) {
	if _, ok := Lookup("AWS::EC2::Nothing"); ok {
		t.Error("an unknown type was found")
	}
	typ, _ := Lookup("AWS::EC2::VPC")
	if _, ok := typ.Property("Zzz"); ok {
		t.Error("an unknown property was found")
	}
}

func TestSource(t *testing.T) {
	s := Source()
	if _, err := time.Parse(time.DateOnly, s.Date); err != nil || s.Package != "@aws-cdk/aws-service-spec" || s.License != "Apache-2.0" || s.Version == "" {
		t.Errorf("the data comes from %+v", s)
	}
}
