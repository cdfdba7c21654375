package spec

import (
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/schemas/facts"
)

// TestDataFollowsTheCatalogue holds the schema and the structs of data to the
// catalogue: the same kinds in the same order, the same fields and verbs.
func TestDataFollowsTheCatalogue(t *testing.T) {
	root := schemaRoot(t)
	var kinds []string
	data := reflect.TypeFor[Data]()
	for i := 1; i < data.NumField(); i++ {
		kinds = append(kinds, data.Field(i).Tag.Get("spec"))
	}
	var want []string
	for _, s := range facts.DataServices() {
		want = append(want, s.Name)
		entry := at(t, root, "/definitions/data/properties/"+s.Name+"/additionalProperties")
		names := []string{"access"}
		for _, f := range s.Fields {
			names = append(names, f.Name)
		}
		properties := entry["properties"].(object)
		if diff := cmp.Diff(slices.Sorted(slices.Values(names)), slices.Sorted(maps.Keys(properties))); diff != "" {
			t.Errorf("%s: fields (-facts +schema):\n%s", s.Name, diff)
		}
		var verbs []string
		for _, v := range s.Verbs {
			verbs = append(verbs, v.Name)
		}
		access := properties["access"].(object)
		var enum []string
		for _, v := range access["items"].(object)["enum"].([]any) {
			enum = append(enum, v.(string))
		}
		slices.Sort(verbs)
		if diff := cmp.Diff(verbs, enum); diff != "" {
			t.Errorf("%s: verbs (-facts +schema):\n%s", s.Name, diff)
		}
		if !strings.HasSuffix(access["description"].(string), "Default "+s.Default+".") {
			t.Errorf("%s: the description of access does not say its default, %s", s.Name, s.Default)
		}
		if diff := cmp.Diff(requiredFields(s), texts(entry["required"])); diff != "" {
			t.Errorf("%s: required (-facts +schema):\n%s", s.Name, diff)
		}
	}
	if diff := cmp.Diff(want, kinds); diff != "" {
		t.Errorf("kinds (-facts +structs):\n%s", diff)
	}
}

// requiredFields are those that name a thing and have no default.
func requiredFields(s facts.DataService) []string {
	var out []string
	for _, f := range s.Fields {
		defaulted := slices.ContainsFunc(s.Fields, func(x facts.DataField) bool { return x.Key && x.Placeholder() == f.Placeholder() })
		if len(f.ARNs) > 0 && !f.Optional && !defaulted {
			out = append(out, f.Name)
		}
	}
	return out
}

func texts(v any) []string {
	var out []string
	all, _ := v.([]any)
	for _, x := range all {
		out = append(out, x.(string))
	}
	return out
}
