package schemas

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v5"
)

// TestAgainstLibrary validates sound and broken documents with our rules and
// with a library that reads the text, and wants the same failures at the same
// places.
func TestAgainstLibrary(t *testing.T) {
	library := fromLibrary(t)
	sound, broken := 0, 0
	for i, doc := range variants(t) {
		want := map[string]bool{}
		if err := library.Validate(doc); err != nil {
			failures(err.(*jsonschema.ValidationError), want)
		}
		got := map[string]bool{}
		for _, v := range Validate(doc) {
			at := v.Pointer
			if v.Keyword == "propertyNames" {
				at += "/" + v.Key
			}
			got[at+" "+v.Keyword] = true
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("variant %d (-library +ours):\n%s", i, diff)
		}
		if len(got) == 0 {
			sound++
		} else {
			broken++
		}
	}
	if sound < 50 || broken < 500 {
		t.Errorf("the variants say little: %d sound, %d broken", sound, broken)
	}
}

func fromLibrary(t testing.TB) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.Draft = jsonschema.Draft7
	if err := c.AddResource("spec.v1.json", strings.NewReader(specText)); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("spec.v1.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// failures adds the place and keyword of every failure in e.
func failures(e *jsonschema.ValidationError, out map[string]bool) {
	for _, c := range e.Causes {
		failures(c, out)
	}
	if len(e.Causes) > 0 {
		return
	}
	keyword := e.KeywordLocation[strings.LastIndex(e.KeywordLocation, "/")+1:]
	if strings.Contains(e.KeywordLocation, "/propertyNames") {
		keyword = "propertyNames"
	}
	out[e.InstanceLocation+" "+keyword] = true
}

// FuzzAgainstLibrary does the same with documents that no one thought of.
func FuzzAgainstLibrary(f *testing.F) {
	library := fromLibrary(f)
	f.Add(`{"apiVersion":"mwaagen/v1","environments":{"E":{"tags":{"a":""},"class":"mw1.small"}}}`)
	f.Add(`{"parameters":{"p":{"default":1.0}},"resources":{"X":{"Type":[{}]}}}`)
	f.Fuzz(func(t *testing.T, text string) {
		var doc any
		if json.Unmarshal([]byte(text), &doc) != nil {
			return
		}
		want, got := library.Validate(doc) == nil, len(Validate(doc)) == 0
		if want != got {
			t.Errorf("the library says %v, ours says %v", want, got)
		}
	})
}

// variants returns a document with every field of the language, and copies of
// it with each value replaced by values of other kinds, and each key misspelt
// or left out.
func variants(t *testing.T) []any {
	t.Helper()
	whole := func() any { // anew, for what is an example is part of the schema
		var schema map[string]any
		if err := json.Unmarshal([]byte(specText), &schema); err != nil {
			t.Fatal(err)
		}
		return sample(schema, schema)
	}
	out := []any{whole()}
	edits := 0
	for n := 0; ; n++ {
		for kind := range 9 {
			doc := whole()
			edits = n
			edit(doc, &edits, kind)
			out = append(out, doc)
		}
		if edits >= 0 { // the document has no n-th key
			return out
		}
	}
}

// edit changes the n-th key of v in its kind of way.
func edit(v any, n *int, kind int) {
	switch x := v.(type) {
	case map[string]any:
		for _, k := range slices.Sorted(maps.Keys(x)) {
			if *n == 0 {
				old := x[k]
				switch kind {
				case 0:
					delete(x, k)
				case 1:
					delete(x, k)
					x[k+"x"] = old
				default:
					x[k] = []any{nil, "", strings.Repeat("x", 2000), int64(0), 1.5, []any{}, map[string]any{}}[kind-2]
				}
				*n = -1
				return
			}
			if *n < 0 {
				return
			}
			*n--
			edit(x[k], n, kind)
		}
	case []any:
		for _, it := range x {
			edit(it, n, kind)
		}
	}
}

// sample returns a value with every field that the schema s knows.
func sample(root, s map[string]any) any {
	if e, ok := s["examples"].([]any); ok && s["additionalProperties"] == nil {
		return e[0]
	}
	if ref, ok := s["$ref"].(string); ok {
		return sample(root, root["definitions"].(map[string]any)[strings.TrimPrefix(ref, "#/definitions/")].(map[string]any))
	}
	if s["allOf"] != nil { // a literal, rather than a reference
		merged := map[string]any{}
		then, _ := s["then"].(map[string]any)
		for _, from := range []map[string]any{s, then} {
			for k, x := range from {
				merged[k] = x
			}
		}
		merged["type"] = s["type"].([]any)[0]
		s = merged
	}
	if e, ok := s["enum"].([]any); ok {
		return e[0]
	}
	if props, ok := s["properties"].(map[string]any); ok {
		out := map[string]any{}
		for k, p := range props {
			out[k] = sample(root, p.(map[string]any))
		}
		return out
	}
	if a, ok := s["additionalProperties"].(map[string]any); ok {
		return map[string]any{"name": sample(root, a)}
	}
	if a, ok := s["items"].(map[string]any); ok {
		return []any{sample(root, a)}
	}
	switch s["type"] {
	case "integer":
		return int64(30)
	case "boolean":
		return true
	}
	return "a"
}

// TestValidateIsDeterministic runs one broken document many times: it is
// made of maps.
func TestValidateIsDeterministic(t *testing.T) {
	doc := map[string]any{
		"apiVersion": "mwaagen/v1", "a": 1, "b": 2, "c": 3, "d": 4,
		"network":      map[string]any{"cidr": 5, "x": 1, "y": 2, "z": 3},
		"environments": map[string]any{"1": nil, "2": nil, "e": map[string]any{"p": 1, "q": 2}},
	}
	first := Validate(doc)
	if len(first) < 10 {
		t.Fatal(len(first))
	}
	for range 30 {
		if diff := cmp.Diff(first, Validate(doc)); diff != "" {
			t.Fatal(diff)
		}
	}
}
