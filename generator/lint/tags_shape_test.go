package lint

import (
	"reflect"
	"slices"
	"testing"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// TestTagsOfEverything gives each kind of resource of the model tags, and wants
// the rule to see them.
func TestTagsOfEverything(t *testing.T) {
	untagged := []string{"ManagedPolicies", "InstanceProfiles", "VPNs"} // CloudFormation has no tags for them, or replaces them
	resource := reflect.TypeFor[ir.Resource]()
	kinds := 0
	fields := reflect.TypeFor[ir.Deployment]()
	for i := range fields.NumField() {
		f := fields.Field(i)
		if f.Type.Kind() != reflect.Slice || f.Type.Elem().Kind() != reflect.Pointer {
			continue
		}
		if of, ok := f.Type.Elem().Elem().FieldByName("Resource"); !ok || of.Type != resource || slices.Contains(untagged, f.Name) {
			continue
		}
		kinds++
		x := reflect.New(f.Type.Elem().Elem())
		x.Elem().FieldByName("Resource").Set(reflect.ValueOf(ir.Resource{ID: "X", Tags: []expr.Tag{{Key: "aws:x", Value: expr.String("y")}}}))
		d := &ir.Deployment{}
		reflect.ValueOf(d).Elem().Field(i).Set(reflect.Append(reflect.ValueOf(d).Elem().Field(i), x))
		if got := len((&Pass{Deployment: d}).tagged()); got == 0 {
			t.Errorf("tags of %s are not judged", f.Name)
		}
	}
	if kinds < 15 {
		t.Errorf("only %d kinds of resources", kinds)
	}
}

// The short way says yes to nothing that the pattern refuses.
func TestOrdinaryTagsMatchThePattern(t *testing.T) {
	taken := 0
	for c := range 256 {
		s := string([]byte{byte(c)})
		if !ordinary(s) {
			continue
		}
		taken++
		if !tagPattern().MatchString(s) {
			t.Errorf("%q is not ordinary", s)
		}
	}
	if taken == 0 {
		t.Error("nothing is ordinary")
	}
}
