// Package registry knows the resource types of CloudFormation that a template
// of ours may hold: their properties, attributes and what a change replaces.
//
// The data comes from the npm package that source.json names; it has no
// patterns, ranges or lengths.
package registry

import (
	"slices"
	"strings"
)

// The data is kept as JSON, one file a type, and runs as the Go literal of
// tables.go: most runs look at a dozen types, and reading their files would take
// longer than the looking. A test compares the two, and writes the literal.
//
//go:generate go run ./gen -from ../../.ci/node_modules/@aws-cdk/aws-service-spec -date 2026-09-29 -to types
//go:generate go test . -run TestTables -write

// A Type is a resource type.
type Type struct {
	Name              string
	PrimaryIdentifier []string    // the properties or attributes that identify a resource
	Ref               []string    // what Ref gives, where it is not the primary identifier
	Stateful          bool        // deleting a resource loses data
	Tags              Tags        // the zero Tags when it takes none
	Attributes        []Attribute // sorted by name
	Properties        Definition  // sorted by name

	definitions []definition // sorted by name
}

type definition struct {
	Name       string
	Properties Definition
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

// An Origin is the package that the data comes from.
type Origin struct {
	Package string // of npm
	Version string
	License string
	Date    string // of its publication, YYYY-MM-DD
}

// Source returns where the data comes from.
func Source() Origin { return source }

// Lookup returns the type called name, as in "AWS::EC2::VPC". The caller must
// not change it.
func Lookup(name string) (*Type, bool) {
	i, ok := slices.BinarySearchFunc(tables, name, func(t Type, n string) int { return strings.Compare(t.Name, n) })
	if !ok {
		return nil, false
	}
	return &tables[i], true
}

// Types returns the names of all types, sorted.
func Types() []string {
	names := make([]string, len(tables))
	for i := range tables {
		names[i] = tables[i].Name
	}
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
	i, ok := slices.BinarySearchFunc(t.definitions, name, func(d definition, n string) int { return strings.Compare(d.Name, n) })
	if !ok {
		return nil, false
	}
	return t.definitions[i].Properties, true
}

// Definitions returns the names of t's definitions, sorted.
func (t *Type) Definitions() []string {
	names := make([]string, len(t.definitions))
	for i, d := range t.definitions {
		names[i] = d.Name
	}
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
