package generator

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/mwaagen/mwaagen/schemas/registry"
)

// TestOrigins walks the template of every golden: each leaf has an origin whose
// chain leads to the spec, and no mark is left of those that values travel
// through goformation's structs as.
func TestOrigins(t *testing.T) {
	specs, err := filepath.Glob("../golden/render-*/spec.yaml")
	if err != nil || len(specs) < 10 {
		t.Fatalf("%d specs, %v", len(specs), err)
	}
	for _, file := range specs {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		doc, out, _ := compileText(t, string(text))
		if out.Template == nil {
			t.Fatalf("%s does not render", file)
		}
		entries := out.Template.Origins()
		for _, e := range entries {
			steps := Steps(e.Origin, doc)
			if len(steps) == 0 {
				t.Errorf("%s: %s has no origin", file, e.Pointer)
				continue
			}
			if last := steps[len(steps)-1]; !last.Range.IsValid() && e.Pointer != "/AWSTemplateFormatVersion" {
				t.Errorf("%s: the origin of %s does not lead to the spec: %+v", file, e.Pointer, steps)
			}
		}
		if len(entries) < 50 { // the smallest is an environment alone
			t.Errorf("%s: only %d leaves", file, len(entries))
		}
		if bytes.ContainsRune(out.Template.JSON(), 0) || bytes.Contains(out.Template.JSON(), []byte(`\u0000`)) {
			t.Errorf("%s: a mark is left", file)
		}
	}
}

// TestEverything wants every property of an environment in the golden that is
// there to show them.
func TestEverything(t *testing.T) {
	text, err := os.ReadFile("../golden/render-everything/spec.yaml")
	if err != nil {
		t.Fatal(err)
	}
	_, out, _ := compileText(t, string(text))
	typ, ok := registry.Lookup("AWS::MWAA::Environment")
	if !ok {
		t.Fatal("the registry lacks the type")
	}
	r, ok := out.Template.Resource("EnvironmentMain")
	if !ok {
		t.Fatal("no environment")
	}
	for _, p := range typ.Properties {
		if r.Properties().Get(p.Name) == nil {
			t.Errorf("%s is not there", p.Name)
		}
	}
}

// TestTagsReplaceNothing wants no resource with tags whose change replaces it:
// a tag is changed without a thought, and CloudFormation cannot replace what
// has a name of its own.
func TestTagsReplaceNothing(t *testing.T) {
	specs, err := filepath.Glob("../golden/render-*/spec.yaml")
	if err != nil || len(specs) < 10 {
		t.Fatalf("%d specs, %v", len(specs), err)
	}
	tagged := 0
	for _, file := range specs {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		_, out, _ := compileText(t, string(text))
		for _, r := range out.Template.Resources() {
			typ, ok := registry.Lookup(r.Type)
			if !ok || typ.Tags.Property == "" || r.Properties().Get(typ.Tags.Property) == nil {
				continue
			}
			tagged++
			if p, _ := typ.Property(typ.Tags.Property); p.Replaces != registry.No {
				t.Errorf("%s: %s (%s) has tags whose change replaces it", file, r.ID, r.Type)
			}
		}
	}
	if tagged < 100 {
		t.Errorf("only %d resources with tags", tagged)
	}
}
