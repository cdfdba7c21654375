// Package schemas holds the JSON Schema of the spec and says how a document
// breaks it.
package schemas

import (
	"cmp"
	_ "embed"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

//go:embed spec.v1.json
var specText string

//go:generate go test . -run TestTables -write

// Spec returns the JSON Schema of the spec (draft-07), for editors and people.
func Spec() string { return specText }

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

// A rule is one schema of the text: the keywords of draft-07 that it uses. Other
// rules are numbers into the table; 0, the document's own, means none. Tables
// are written by TestTables, which refuses a keyword that has no field here.
type rule struct {
	Ref        int // stands for all other keywords
	Types      []string
	Enum       []string
	Pattern    string
	Limits     []limit // sorted by keyword
	Required   []string
	Properties []property // sorted by name
	Closed     bool       // additionalProperties: false
	Rest       int        // additionalProperties, as a schema
	Names      int        // propertyNames
	Items      int
	All        []int // allOf
	If, Then   int
	Want       string // "want", ours: the form in words
}

// A limit is a keyword such as minLength with its bound.
type limit struct {
	Keyword string
	N       int
}

type property struct {
	Name string
	Rule int
}

// Validate returns how v, made of the shapes that encoding/json makes and of
// int64, breaks the spec's schema. The order is total: by pointer, keyword and
// key. A value of the wrong type breaks no other rule.
func Validate(v any) []Violation {
	c := checker{rules: rules}
	c.check(0, v)
	return sorted(c.found)
}

// ValidateField returns how v, of the same shapes, breaks the schema of a field at
// the spec's top, with the pointers that it has there; nil when there is no such
// field.
func ValidateField(name string, v any) []Violation {
	c := checker{rules: rules}
	for _, p := range rules[0].Properties {
		if p.Name == name {
			c.below(p.Rule, v, name)
		}
	}
	return sorted(c.found)
}

// sorted returns violations in their order, each once. The narrower of two lists of
// types comes first and is kept.
func sorted(out []Violation) []Violation {
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
	})
}

// A checker holds one document against the rules.
type checker struct {
	rules    []rule
	patterns map[string]*regexp.Regexp // those met so far
	path     []string                  // keys and indexes that lead to the value at hand
	found    []Violation
}

// check adds what is wrong with v by the n-th rule.
func (c *checker) check(n int, v any) {
	r := &c.rules[n]
	if r.Ref != 0 {
		c.check(r.Ref, v)
		return
	}
	if len(r.Types) > 0 && !isOneOf(v, r.Types) {
		c.add(r, Violation{Keyword: "type", Types: r.Types})
		return
	}
	if s, ok := v.(string); r.Enum != nil && !(ok && slices.Contains(r.Enum, s)) {
		c.add(r, Violation{Keyword: "enum", Allowed: r.Enum})
	}
	for _, l := range r.Limits {
		if !within(v, l) {
			c.add(r, Violation{Keyword: l.Keyword, Limit: l.N})
		}
	}
	switch v := v.(type) {
	case string:
		if r.Pattern != "" && !c.pattern(r.Pattern).MatchString(v) {
			c.add(r, Violation{Keyword: "pattern"})
		}
	case []any:
		if r.Items != 0 {
			for i, item := range v {
				c.below(r.Items, item, strconv.Itoa(i))
			}
		}
	case map[string]any:
		c.object(r, v)
	}
	for _, each := range r.All {
		c.check(each, v)
	}
	if r.If != 0 && len(c.apart(r.If, v)) == 0 {
		c.check(r.Then, v)
	}
}

// add adds v, found at the value at hand by r.
func (c *checker) add(r *rule, v Violation) {
	v.Want = r.Want
	for _, key := range c.path {
		v.Pointer += "/" + escaped.Replace(key)
	}
	c.found = append(c.found, v)
}

// below checks v, a part of the value at hand.
func (c *checker) below(n int, v any, key string) {
	c.path = append(c.path, key)
	c.check(n, v)
	c.path = c.path[:len(c.path)-1]
}

// object adds what is wrong with the keys and values of v.
func (c *checker) object(r *rule, v map[string]any) {
	for _, k := range r.Required {
		if _, ok := v[k]; !ok {
			c.add(r, Violation{Keyword: "required", Key: k})
		}
	}
	for k, value := range v {
		if r.Names != 0 {
			if broken := c.apart(r.Names, k); len(broken) > 0 {
				c.add(&rule{Want: broken[0].Want}, Violation{Keyword: "propertyNames", Key: k})
			}
		}
		i, known := slices.BinarySearchFunc(r.Properties, k, func(p property, k string) int { return strings.Compare(p.Name, k) })
		switch {
		case known:
			c.below(r.Properties[i].Rule, value, k)
		case r.Rest != 0:
			c.below(r.Rest, value, k)
		case r.Closed:
			unknown := Violation{Keyword: "additionalProperties", Key: k}
			for _, p := range r.Properties {
				unknown.Allowed = append(unknown.Allowed, p.Name)
			}
			c.add(r, unknown)
		}
	}
}

// apart returns what is wrong with v by the n-th rule, without adding it.
func (c *checker) apart(n int, v any) []Violation {
	before := c.found
	c.found = nil
	c.check(n, v)
	broken := c.found
	c.found = before
	return broken
}

func (c *checker) pattern(p string) *regexp.Regexp {
	if c.patterns == nil {
		c.patterns = map[string]*regexp.Regexp{}
	}
	if c.patterns[p] == nil {
		c.patterns[p] = regexp.MustCompile(p) // TestTables compiles them all
	}
	return c.patterns[p]
}

// isOneOf reports whether v has one of the types. A fraction that is whole is
// an integer, as in JSON Schema.
func isOneOf(v any, types []string) bool {
	have := ""
	switch v := v.(type) {
	case nil:
		have = "null"
	case string:
		have = "string"
	case bool:
		have = "boolean"
	case int64:
		have = "integer"
	case float64:
		have = "number"
		if v == math.Trunc(v) {
			have = "integer"
		}
	case []any:
		have = "array"
	case map[string]any:
		have = "object"
	}
	return slices.Contains(types, have) || have == "integer" && slices.Contains(types, "number")
}

// within reports whether v keeps l, which says nothing of values of other kinds.
func within(v any, l limit) bool {
	var least, most string
	var n float64
	switch v := v.(type) {
	case string:
		least, most, n = "minLength", "maxLength", float64(utf8.RuneCountInString(v))
	case []any:
		least, most, n = "minItems", "maxItems", float64(len(v))
	case map[string]any:
		least, most, n = "minProperties", "maxProperties", float64(len(v))
	case int64:
		least, most, n = "minimum", "maximum", float64(v)
	case float64:
		least, most, n = "minimum", "maximum", v
	}
	switch l.Keyword {
	case least:
		return n >= float64(l.N)
	case most:
		return n <= float64(l.N)
	}
	return true
}

var escaped = strings.NewReplacer("~", "~0", "/", "~1")
