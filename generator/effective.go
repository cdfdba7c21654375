package generator

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// Effective returns doc's spec as YAML with every default written out and its
// reason as a comment. It is a spec itself, and renders to the same template.
func (o *Output) Effective(doc *spec.Document) []byte {
	e := effective{defaults: map[string][]ir.Default{}}
	for _, d := range o.Deployment.Defaults {
		e.add(doc, d)
	}
	e.mapping(doc.Root, "", 0)
	return e.out.Bytes()
}

// An effective writes a spec. It prints YAML of the tamest form: block
// mappings, flow lists, and quotes around every text that could be anything
// else.
type effective struct {
	out      bytes.Buffer
	defaults map[string][]ir.Default // by the pointer of the mapping that lacks them
}

// add files d under the mapping that lacks it, and that mapping, if the
// document does not have it, under its own parent.
func (e *effective) add(doc *spec.Document, d ir.Default) {
	parent := source.Parent(d.Pointer)
	e.defaults[parent] = append(e.defaults[parent], d)
	for ; doc.Find(parent) == nil && parent != ""; parent = source.Parent(parent) {
		up := source.Parent(parent)
		if slices.ContainsFunc(e.defaults[up], func(have ir.Default) bool { return have.Pointer == parent }) {
			return
		}
		e.defaults[up] = append(e.defaults[up], ir.Default{Pointer: parent})
	}
}

func (e *effective) mapping(n *syntax.Node, pointer string, depth int) {
	if n != nil {
		for _, f := range n.Fields {
			at := source.Pointer(pointer, f.Key)
			e.key(f.Key, depth)
			if f.Value.Kind == syntax.Map || e.defaults[at] != nil {
				e.section(f.Value, at, depth)
			} else {
				e.out.WriteByte(' ')
				e.flow(f.Value)
				e.out.WriteByte('\n')
			}
		}
	}
	for _, d := range e.defaults[pointer] {
		keys := source.Keys(d.Pointer)
		e.key(keys[len(keys)-1], depth)
		if d.Value == nil {
			e.section(nil, d.Pointer, depth)
			continue
		}
		e.out.WriteByte(' ')
		e.tree(d.Value)
		e.out.WriteString("  # default: " + d.Why + "\n")
	}
}

// section writes a mapping below its key.
func (e *effective) section(n *syntax.Node, pointer string, depth int) {
	if (n == nil || len(n.Fields) == 0) && len(e.defaults[pointer]) == 0 {
		e.out.WriteString(" {}\n")
		return
	}
	e.out.WriteByte('\n')
	e.mapping(n, pointer, depth+1)
}

func (e *effective) key(k string, depth int) {
	e.out.WriteString(strings.Repeat("  ", depth))
	e.out.WriteString(scalar(k))
	e.out.WriteByte(':')
}

// flow writes a value on one line.
func (e *effective) flow(n *syntax.Node) {
	switch n.Kind {
	case syntax.String:
		e.out.WriteString(scalar(n.Text))
	case syntax.Null:
		e.out.WriteString("null")
	case syntax.Seq:
		e.out.WriteByte('[')
		for i, it := range n.Items {
			e.comma(i)
			e.flow(it)
		}
		e.out.WriteByte(']')
	case syntax.Map:
		e.out.WriteByte('{')
		for i, f := range n.Fields {
			e.comma(i)
			e.out.WriteString(scalar(f.Key) + ": ")
			e.flow(f.Value)
		}
		e.out.WriteByte('}')
	default:
		e.out.WriteString(n.Text)
	}
}

func (e *effective) tree(t expr.Tree) {
	switch t := t.(type) {
	case expr.Array:
		e.out.WriteByte('[')
		for i, it := range t {
			e.comma(i)
			e.tree(it)
		}
		e.out.WriteByte(']')
	case expr.Value:
		if t.Type() == expr.StringType {
			e.out.WriteString(scalar(t.String()))
		} else {
			e.out.WriteString(t.String())
		}
	}
}

func (e *effective) comma(i int) {
	if i > 0 {
		e.out.WriteString(", ")
	}
}

// scalar returns s as YAML text: plain when no reader could take it for
// anything else, else in quotes.
func scalar(s string) string {
	if tame(s) {
		return s
	}
	var b bytes.Buffer
	w := json.NewEncoder(&b)
	w.SetEscapeHTML(false)
	if w.Encode(s) != nil { // cannot happen: s is a string
		return `""`
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// tame reports whether s is made of letters, digits and -_./ only, starts
// with a letter, and is no word that a YAML 1.1 reader takes for a boolean or
// nothing.
func tame(s string) bool {
	for i, c := range s {
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
		if !letter && (i == 0 || !strings.ContainsRune("0123456789-_./", c)) {
			return false
		}
	}
	switch strings.ToLower(s) {
	case "", "y", "n", "yes", "no", "on", "off", "true", "false", "null":
		return false
	}
	return true
}
