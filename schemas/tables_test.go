package schemas

import (
	"encoding/json"
	"flag"
	"fmt"
	"go/format"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/schemas/literal"
)

var write = flag.Bool("write", false, "write tables.go from spec.v1.json")

// TestTables holds the rules that run to the text of the schema.
func TestTables(t *testing.T) {
	r := reader{numbers: map[string]int{}}
	if err := json.Unmarshal([]byte(specText), &r.root); err != nil {
		t.Fatal(err)
	}
	if _, err := r.schema("", r.root); err != nil {
		t.Fatal(err)
	}
	if *write {
		text := "// Code generated from spec.v1.json by the tests of this package. DO NOT EDIT.\n\npackage schemas\n\n" +
			"var rules = " + literal.Of(r.rules) + "\n"
		out, err := format.Source([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile("tables.go", out, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(r.rules, rules); diff != "" {
		t.Errorf("tables.go is not current (-json +go); run: go generate ./schemas\n%s", diff)
	}
}

// A reader numbers the schemas of a text in the order in which they are met.
type reader struct {
	root    map[string]any
	rules   []rule
	numbers map[string]int // by JSON pointer
}

// schema reads the schema s at pointer and returns its number.
func (r *reader) schema(at string, s any) (int, error) {
	if n, done := r.numbers[at]; done {
		return n, nil
	}
	n := len(r.rules)
	r.numbers[at] = n
	r.rules = append(r.rules, rule{})
	if s == true {
		return n, nil
	}
	keywords, ok := s.(map[string]any)
	if !ok {
		return 0, fmt.Errorf("%s: no schema that a rule can be made of", at)
	}
	var out rule
	for _, k := range slices.Sorted(maps.Keys(keywords)) {
		if err := r.keyword(&out, at+"/"+k, k, keywords[k]); err != nil {
			return 0, err
		}
	}
	if out.Ref != 0 && len(keywords) > 1 {
		for k := range keywords {
			if k != "$ref" && k != "description" && k != "examples" {
				return 0, fmt.Errorf("%s: $ref hides %s", at, k)
			}
		}
	}
	if (out.If == 0) != (out.Then == 0) {
		return 0, fmt.Errorf("%s: if and then go together", at)
	}
	r.rules[n] = out
	return n, nil
}

// keyword reads one keyword, at pointer, into out.
func (r *reader) keyword(out *rule, at, name string, v any) error {
	var err error
	switch name {
	case "$schema", "$id", "title", "description", "examples", "definitions":
	case "$ref":
		name := strings.TrimPrefix(v.(string), "#/definitions/")
		out.Ref, err = r.schema("/definitions/"+name, r.root["definitions"].(map[string]any)[name])
	case "type":
		out.Types, err = texts(v)
	case "enum":
		out.Enum, err = texts(v)
	case "required":
		out.Required, err = texts(v)
	case "pattern":
		out.Pattern = v.(string)
		_, err = regexp.Compile(out.Pattern)
	case "want":
		out.Want = v.(string)
	case "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minimum", "maximum":
		n := v.(float64)
		if n != float64(int(n)) {
			return fmt.Errorf("%s: a fraction", at)
		}
		out.Limits = append(out.Limits, limit{name, int(n)})
	case "properties":
		all := v.(map[string]any)
		for _, k := range slices.Sorted(maps.Keys(all)) {
			n, err := r.schema(at+"/"+k, all[k])
			if err != nil {
				return err
			}
			out.Properties = append(out.Properties, property{k, n})
		}
	case "additionalProperties":
		if v == false {
			out.Closed = true
			return nil
		}
		out.Rest, err = r.schema(at, v)
	case "propertyNames":
		out.Names, err = r.schema(at, v)
	case "items":
		out.Items, err = r.schema(at, v)
	case "if":
		out.If, err = r.schema(at, v)
	case "then":
		out.Then, err = r.schema(at, v)
	case "allOf":
		for i, each := range v.([]any) {
			n, err := r.schema(fmt.Sprintf("%s/%d", at, i), each)
			if err != nil {
				return err
			}
			out.All = append(out.All, n)
		}
	default:
		return fmt.Errorf("%s: rules know no such keyword", at)
	}
	return err
}

// texts reads a text or a list of texts.
func texts(v any) ([]string, error) {
	if s, ok := v.(string); ok {
		return []string{s}, nil
	}
	var out []string
	for _, x := range v.([]any) {
		s, ok := x.(string)
		if !ok {
			return nil, fmt.Errorf("%v is no text", x)
		}
		out = append(out, s)
	}
	return out, nil
}
