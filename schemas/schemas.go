// Package schemas holds the JSON Schema of the spec and says what a failure
// against it means. It is the only importer of santhosh-tekuri/jsonschema.
package schemas

import (
	"cmp"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v5"
)

//go:embed spec.v1.json
var specText string

//go:generate go run ./gen

// Spec returns the JSON Schema of the spec (draft-07), for editors and people.
func Spec() string { return specText }

// literal is the compiled schema as gen wrote it: compiling the text takes
// longer than the rest of a run. It gives the verdict only, because the library
// keeps what it needs for a report to itself.
var literal = sync.OnceValue(specSchema)

// compiled is the schema compiled from its text. Only broken documents need it.
var compiled = sync.OnceValues(func() (*jsonschema.Schema, error) {
	c := jsonschema.NewCompiler()
	c.Draft = jsonschema.Draft7
	c.LoadURL = func(u string) (io.ReadCloser, error) {
		return nil, fmt.Errorf("the schema refers to %s, which is not part of it", u)
	}
	const name = "spec.v1.json"
	if err := c.AddResource(name, strings.NewReader(specText)); err != nil {
		return nil, err
	}
	return c.Compile(name)
})

var decoded = sync.OnceValue(func() any {
	var v any
	if json.Unmarshal([]byte(specText), &v) != nil {
		return nil
	}
	return v
})

// A Violation is one way in which a document breaks the schema.
type Violation struct {
	Pointer string // RFC 6901, of the value that fails; with Key, of its parent
	Keyword string // the schema's keyword, as in "enum"
	Key     string // the unknown, missing or badly named key, where it is about one

	Types   []string // allowed types, for "type"
	Allowed []string // legal values ("enum") or keys ("additionalProperties"), sorted
	Want    string   // what the schema asks for in words, where it says so
	Limit   int      // the bound, for keywords that have one
}

// Validate returns how v, made of the shapes that encoding/json makes, breaks
// the spec's schema. The order is total: by pointer, keyword and key. An error
// is a fault of the schema, never of v.
func Validate(v any) ([]Violation, error) {
	if literal().Validate(v) == nil {
		return nil, nil
	}
	s, err := compiled()
	if err != nil {
		return nil, fmt.Errorf("internal: %w", err)
	}
	if err = s.Validate(v); err == nil {
		return nil, errors.New("internal: the schema and its literal differ; run go generate ./schemas")
	}
	failed, ok := err.(*jsonschema.ValidationError)
	if !ok {
		return nil, fmt.Errorf("internal: %w", err)
	}
	var out []Violation
	for _, leaf := range leaves(failed, nil) {
		out = append(out, explain(v, leaf)...)
	}
	// The narrower of two lists of types comes first and is kept.
	slices.SortFunc(out, func(a, b Violation) int {
		return cmp.Or(
			strings.Compare(a.Pointer, b.Pointer),
			strings.Compare(a.Keyword, b.Keyword),
			strings.Compare(a.Key, b.Key),
			cmp.Compare(len(a.Types), len(b.Types)),
			strings.Compare(strings.Join(a.Types, " "), strings.Join(b.Types, " ")),
		)
	})
	return slices.CompactFunc(out, func(a, b Violation) bool {
		return a.Pointer == b.Pointer && a.Keyword == b.Keyword && a.Key == b.Key
	}), nil
}

func leaves(e *jsonschema.ValidationError, out []*jsonschema.ValidationError) []*jsonschema.ValidationError {
	if len(e.Causes) == 0 {
		return append(out, e)
	}
	for _, c := range e.Causes {
		out = leaves(c, out)
	}
	return out
}

// explain reads a failure's place and keyword, and takes everything else from
// the document and the schema: the library's texts come in no fixed order.
func explain(v any, e *jsonschema.ValidationError) []Violation {
	place := withEmptyKeys(unescape(e.InstanceLocation), unescape(e.KeywordLocation))
	_, fragment, _ := strings.Cut(e.AbsoluteKeywordLocation, "#")
	path := unescape(fragment)
	if len(path) == 0 {
		return []Violation{{Pointer: pointer(place)}}
	}
	keyword := path[len(path)-1]
	schema, _ := step(decoded(), path[:len(path)-1]).(map[string]any)
	base := Violation{Pointer: pointer(place), Keyword: keyword}
	base.Want, _ = schema["want"].(string)
	if slices.Contains(unescape(e.KeywordLocation), "propertyNames") && len(place) > 0 {
		base.Pointer, base.Key = pointer(place[:len(place)-1]), place[len(place)-1]
		base.Keyword = "propertyNames"
		return []Violation{base}
	}
	switch keyword {
	case "additionalProperties":
		return unknownKeys(base, step(v, place), schema)
	case "required":
		return missingKeys(base, step(v, place), schema)
	case "type":
		base.Types = texts(schema["type"])
	case "enum":
		base.Allowed = texts(schema["enum"])
	default:
		if n, ok := schema[keyword].(float64); ok {
			base.Limit = int(n)
		}
	}
	return []Violation{base}
}

// withEmptyKeys puts the empty keys back into place, a path in the document,
// that the library leaves out. keywords is the path through the schema that
// leads there: it says how many steps there are, and which have a given name.
func withEmptyKeys(place, keywords []string) []string {
	var steps []string // the name of a property, or "" for a key that is the document's own
	for i := 0; i < len(keywords)-1; i++ {
		switch keywords[i] {
		case "properties":
			i++
			steps = append(steps, keywords[i])
		case "additionalProperties", "propertyNames", "items":
			steps = append(steps, "")
		case "allOf", "anyOf", "oneOf":
			i++
		}
	}
	if aligned, ok := align(steps, place); ok {
		return aligned
	}
	return place
}

// align returns place with an empty key for each of steps that it lacks, and
// whether the two fit.
func align(steps, place []string) ([]string, bool) {
	if len(steps) == 0 {
		return nil, len(place) == 0
	}
	if len(place) > 0 && (steps[0] == "" || steps[0] == place[0]) {
		if rest, ok := align(steps[1:], place[1:]); ok {
			return append([]string{place[0]}, rest...), true
		}
	}
	if steps[0] == "" {
		rest, ok := align(steps[1:], place)
		return append([]string{""}, rest...), ok
	}
	return nil, false
}

func unknownKeys(base Violation, v any, schema map[string]any) []Violation {
	properties, _ := schema["properties"].(map[string]any)
	for k := range properties {
		base.Allowed = append(base.Allowed, k)
	}
	slices.Sort(base.Allowed)
	object, _ := v.(map[string]any)
	var out []Violation
	for k := range object {
		if _, known := properties[k]; !known {
			base.Key = k
			out = append(out, base)
		}
	}
	return out
}

func missingKeys(base Violation, v any, schema map[string]any) []Violation {
	object, _ := v.(map[string]any)
	var out []Violation
	for _, k := range texts(schema["required"]) {
		if _, there := object[k]; !there {
			base.Key = k
			out = append(out, base)
		}
	}
	return out
}

func texts(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case []any:
		out := make([]string, len(v))
		for i, x := range v {
			out[i], _ = x.(string)
		}
		return out
	}
	return nil
}

func step(v any, path []string) any {
	for _, k := range path {
		switch x := v.(type) {
		case map[string]any:
			v = x[k]
		case []any:
			i, err := strconv.Atoi(k)
			if err != nil || i < 0 || i >= len(x) {
				return nil
			}
			v = x[i]
		default:
			return nil
		}
	}
	return v
}

// unescape splits the library's pointers, which are percent-encoded besides.
func unescape(p string) []string {
	if p == "" {
		return nil
	}
	keys := strings.Split(p[1:], "/")
	for i, k := range keys {
		if u, err := url.PathUnescape(k); err == nil {
			k = u
		}
		keys[i] = strings.NewReplacer("~1", "/", "~0", "~").Replace(k)
	}
	return keys
}

func pointer(keys []string) string {
	var b strings.Builder
	for _, k := range keys {
		b.WriteByte('/')
		b.WriteString(strings.NewReplacer("~", "~0", "/", "~1").Replace(k))
	}
	return b.String()
}
