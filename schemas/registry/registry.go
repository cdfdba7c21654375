// Package registry knows the resource types of CloudFormation that a template
// of ours may hold: their properties, attributes and what a change replaces.
//
// The data comes from the npm package that source.json names; it has no
// patterns, ranges or lengths.
package registry

import (
	"embed"
	"encoding/json"
	"slices"
	"strings"
	"sync"
)

//go:generate go run ./gen -from ../../.ci/node_modules/@aws-cdk/aws-service-spec -to types

//go:embed types source.json
var files embed.FS

// A Type is a resource type.
type Type struct {
	Name              string
	PrimaryIdentifier []string    // the properties or attributes that identify a resource
	Ref               []string    // what Ref gives, where it is not the primary identifier
	Stateful          bool        // deleting a resource loses data
	Tags              Tags        // the zero Tags when it takes none
	Attributes        []Attribute // sorted by name
	Properties        Definition  // sorted by name

	definitions map[string]func() Definition
}

// Tags says how a type takes tags.
type Tags struct {
	Property string  `json:"property"`
	Form     TagForm `json:"form"`
}

// A TagForm is a way of writing tags.
type TagForm string

// The ways of writing tags.
const (
	TagList TagForm = "standard" // a list of {Key, Value}
	TagMap  TagForm = "map"      // an object
)

// An Attribute is what GetAtt gives.
type Attribute struct {
	Name string
	Type string // "string", "[]string", "integer", "json", …
}

// A Property is a property of a type, or of one of its definitions.
type Property struct {
	Name     string   `json:"-"`
	Type     string   `json:"type"` // see Split and Elem
	Required bool     `json:"required"`
	Replaces Replaces `json:"replaces"`
	Values   []string `json:"values"` // the only values of the innermost scalar, when given
}

// Replaces says whether a change of a property makes a new resource.
type Replaces string

// The answers; the zero value is no.
const (
	No    Replaces = ""
	Maybe Replaces = "maybe"
	Yes   Replaces = "yes"
)

// Source returns the name, version and licence of the package that the data
// comes from.
func Source() (name, version, license string) {
	var s struct{ Package, Version, License string }
	text, _ := files.ReadFile("source.json")
	_ = json.Unmarshal(text, &s) // a test reads it
	return s.Package, s.Version, s.License
}

// types decodes each type when it is first asked for: a template uses a few of
// them.
var types = sync.OnceValue(func() map[string]func() *Type {
	entries, _ := files.ReadDir("types")
	m := make(map[string]func() *Type, len(entries))
	for _, e := range entries {
		name := strings.ReplaceAll(strings.TrimSuffix(e.Name(), ".json"), "-", "::")
		m[name] = sync.OnceValue(func() *Type { return decode(e.Name()) })
	}
	return m
})

// Lookup returns the type called name, as in "AWS::EC2::VPC". The caller must
// not change it.
func Lookup(name string) (*Type, bool) {
	get, ok := types()[name]
	if !ok {
		return nil, false
	}
	t := get()
	return t, t != nil
}

// Types returns the names of all types, sorted.
func Types() []string {
	all := types()
	names := make([]string, 0, len(all))
	for n := range all {
		names = append(names, n)
	}
	slices.Sort(names)
	return names
}

// Property returns t's property called name.
func (t *Type) Property(name string) (Property, bool) { return t.Properties.Property(name) }

// Attribute returns t's attribute called name.
func (t *Type) Attribute(name string) (Attribute, bool) {
	i, ok := slices.BinarySearchFunc(t.Attributes, name, func(a Attribute, n string) int { return strings.Compare(a.Name, n) })
	if !ok {
		return Attribute{}, false
	}
	return t.Attributes[i], true
}

// Definition returns the properties of the definition called name, sorted.
func (t *Type) Definition(name string) (Definition, bool) {
	get, ok := t.definitions[name]
	if !ok {
		return nil, false
	}
	return get(), true
}

// Definitions returns the names of t's definitions, sorted.
func (t *Type) Definitions() []string {
	names := make([]string, 0, len(t.definitions))
	for n := range t.definitions {
		names = append(names, n)
	}
	slices.Sort(names)
	return names
}

// A Definition is the properties of an object inside of a resource.
type Definition []Property

// Property returns d's property called name.
func (d Definition) Property(name string) (Property, bool) {
	i, ok := slices.BinarySearchFunc(d, name, func(p Property, n string) int { return strings.Compare(p.Name, n) })
	if !ok {
		return Property{}, false
	}
	return d[i], true
}

// Split returns the members of a union type; a type that is none is its own
// only member.
func Split(typ string) []string { return strings.Split(typ, "|") }

// Elem returns the type of the elements of a list ("[]T") or of a map ("{}T").
func Elem(typ string) (elem string, list, mapping bool) {
	if e, ok := strings.CutPrefix(typ, "[]"); ok {
		return e, true, false
	}
	if e, ok := strings.CutPrefix(typ, "{}"); ok {
		return e, false, true
	}
	return typ, false, false
}
