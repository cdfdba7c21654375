package schemas

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func BenchmarkCompile(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		compileSpec()
	}
}

// TestBareSchemaIsCurrent wants the schema that runs to be the one that is
// published, less what only people read.
func TestBareSchemaIsCurrent(t *testing.T) {
	var full, bare any
	if err := json.Unmarshal([]byte(specText), &full); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(specBare), &bare); err != nil {
		t.Fatal(err)
	}
	strip(full, false)
	if diff := cmp.Diff(full, bare); diff != "" {
		t.Errorf("run: go generate ./schemas (-want +got)\n%s", diff)
	}
}

func strip(v any, named bool) {
	switch v := v.(type) {
	case map[string]any:
		for k, x := range v {
			if !named && slices.Contains([]string{"title", "description", "examples", "want", "$id"}, k) {
				delete(v, k)
				continue
			}
			strip(x, !named && (k == "properties" || k == "definitions"))
		}
	case []any:
		for _, x := range v {
			strip(x, false)
		}
	}
}

// TestValidateIsDeterministic runs one broken document many times: the
// library walks maps.
func TestValidateIsDeterministic(t *testing.T) {
	doc := map[string]any{
		"apiVersion": "mwaagen/v1", "a": 1, "b": 2, "c": 3, "d": 4,
		"network":      map[string]any{"cidr": 5, "x": 1, "y": 2, "z": 3},
		"environments": map[string]any{"1": nil, "2": nil, "e": map[string]any{"p": 1, "q": 2}},
	}
	first, err := Validate(doc)
	if err != nil || len(first) < 10 {
		t.Fatal(len(first), err)
	}
	for range 30 {
		again, _ := Validate(doc)
		if diff := cmp.Diff(first, again); diff != "" {
			t.Fatal(diff)
		}
	}
}
