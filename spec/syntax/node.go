// Package syntax reads one YAML or JSON document into a tree that knows its
// positions. It is the only importer of goccy/go-yaml.
package syntax

import (
	"strconv"

	"github.com/mwaagen/mwaagen/spec/source"
)

// A Kind is the kind of a value, as YAML 1.2's core schema tells it.
type Kind uint8

// The kinds of values.
const (
	Null Kind = iota
	Bool
	Int
	Float
	String
	Seq
	Map
)

// String returns the word that messages use, with its article.
func (k Kind) String() string {
	return [...]string{"nothing", "a boolean", "an integer", "a number", "a string", "a list", "a mapping"}[k]
}

// A Node is one value of a document.
type Node struct {
	Kind   Kind
	Range  source.Range
	Text   string  // a scalar's value: a string's text, "true", "10", "1.50"; a number's digits as written
	Items  []*Node // of a Seq
	Fields []Field // of a Map, in the document's order, keys unique
	Bad    bool    // a Null in place of a value that a problem was reported about
}

// A Field is one entry of a mapping.
type Field struct {
	Key      string
	KeyRange source.Range
	Value    *Node
}

// Get returns the value of key in a mapping, or nil.
func (n *Node) Get(key string) *Node {
	if f := n.field(key); f != nil {
		return f.Value
	}
	return nil
}

func (n *Node) field(key string) *Field {
	if n == nil {
		return nil
	}
	for i := range n.Fields {
		if n.Fields[i].Key == key {
			return &n.Fields[i]
		}
	}
	return nil
}

// Any converts n to the shapes that encoding/json makes: nil, bool, int64,
// float64, string, []any and map[string]any. An integer beyond 64 bits is a
// float64.
func (n *Node) Any() any {
	switch n.Kind {
	case Bool:
		return n.Text == "true"
	case Int:
		if i, err := strconv.ParseInt(n.Text, 10, 64); err == nil {
			return i
		}
		f, _ := strconv.ParseFloat(n.Text, 64)
		return f
	case Float:
		f, _ := strconv.ParseFloat(n.Text, 64)
		return f
	case String:
		return n.Text
	case Seq:
		s := make([]any, len(n.Items))
		for i, it := range n.Items {
			s[i] = it.Any()
		}
		return s
	case Map:
		m := make(map[string]any, len(n.Fields))
		for _, f := range n.Fields {
			m[f.Key] = f.Value.Any()
		}
		return m
	}
	return nil
}

// A Document is one file's tree.
type Document struct {
	File *source.File
	Root *Node // never nil
}

// Source returns the file that d was read from.
func (d *Document) Source() *source.File { return d.File }

// Find returns the node at pointer, or nil.
func (d *Document) Find(pointer string) *Node {
	n := d.Root
	for _, k := range source.Keys(pointer) {
		if n = n.step(k); n == nil {
			return nil
		}
	}
	return n
}

// Range returns the place of the value at pointer, or of the key that names
// it. Where the document has no such value it is the key of the nearest parent
// that it has.
func (d *Document) Range(pointer string, key bool) source.Range {
	n, at := d.Root, source.Range{Start: source.Pos{Line: 1, Col: 1}, End: source.Pos{Line: 1, Col: 1}}
	for _, k := range source.Keys(pointer) {
		next := n.step(k)
		if next == nil {
			return at
		}
		if f := n.field(k); f != nil {
			at = f.KeyRange
		} else {
			at = next.Range
		}
		n = next
	}
	if key || n == d.Root {
		return at
	}
	return n.Range
}

func (n *Node) step(key string) *Node {
	switch n.Kind {
	case Map:
		return n.Get(key)
	case Seq:
		if i, err := strconv.Atoi(key); err == nil && i >= 0 && i < len(n.Items) {
			return n.Items[i]
		}
	}
	return nil
}
