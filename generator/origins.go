package generator

import (
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/source"
)

// A Step is one link of the chain that leads from a value of the template to
// the spec.
type Step struct {
	// Kind is "written", "default", "derived" or "patched", or "absent" for the
	// place where a default's value could have been written.
	Kind    string
	Why     string
	Pointer string       // in the spec, of a value that was written or is absent
	Range   source.Range // of that value; of the nearest key when the spec has no such value
}

// Steps returns o's chain, nearest first.
func Steps(o *expr.Origin, doc *spec.Document) []Step {
	var out []Step
	for ; o != nil; o = o.From {
		s := Step{Why: o.Why}
		switch o.Kind {
		case expr.Written:
			s.Kind, s.Pointer = "written", o.Pointer
			if doc.Find(o.Pointer) == nil {
				s.Kind = "absent"
			}
			s.Range = doc.Range(o.Pointer, s.Kind == "absent" || isMapping(doc, o.Pointer))
		case expr.Patched:
			s.Kind, s.Pointer = "patched", o.Pointer
			s.Range = doc.Range(o.Pointer, false)
		case expr.Default:
			s.Kind = "default"
		case expr.Derived:
			s.Kind = "derived"
		}
		out = append(out, s)
	}
	return out
}

// isMapping reports whether the value at pointer has fields: then its key says
// more than the range of its text.
func isMapping(doc *spec.Document, pointer string) bool {
	n := doc.Find(pointer)
	return n != nil && len(n.Fields) > 0
}

// An Answer says where one thing of the template comes from.
type Answer struct {
	Pointer string // in the template
	Type    string // of the resource that it is, or is part of
	Value   string // as messages show it; "" for a mapping or list
	Origin  *expr.Origin
}

// Why returns where target comes from: a logical id, or a logical id with a
// path of properties and list indexes ("Vpc.CidrBlock"), or with the Sid of an
// IAM statement ("ExecutionRoleProd.PublishMetrics"). It reports false when
// the template has no such thing.
func (o *Output) Why(target string) (Answer, bool) {
	id, path, dotted := strings.Cut(target, ".")
	if dotted && path == "" {
		return Answer{}, false
	}
	r, ok := o.Template.Resource(id)
	if !ok {
		return o.whyOutput(id, path)
	}
	a := Answer{Pointer: source.Pointer("/Resources", id), Type: r.Type, Origin: r.Origin}
	if path == "" {
		return a, true
	}
	var pointers []string
	for _, from := range []struct {
		at   string
		tree expr.Tree
	}{{"/Properties", r.Properties()}, {"", r.Body}} {
		if p, ok := walkPath(from.tree, path); ok {
			pointers = append(pointers, a.Pointer+from.at+p)
		}
	}
	if p, ok := statement(r, path); ok {
		pointers = append(pointers, a.Pointer+"/Properties"+p)
	}
	for _, p := range pointers {
		if tree, origin, ok := o.Template.Lookup(p); ok {
			a.Pointer, a.Origin = p, origin
			switch tree := tree.(type) {
			case expr.Value:
				a.Value = tree.String()
			case expr.Object:
				a.Origin = first(tree, origin)
			case expr.Array:
				a.Origin = first(tree, origin)
			}
			return a, true
		}
	}
	return Answer{}, false
}

// walkPath returns the pointer that path, keys and indexes with dots between,
// leads to in t. Keys may hold dots themselves, as Airflow's options do: the
// longest key that fits wins.
func walkPath(t expr.Tree, path string) (pointer string, ok bool) {
	if path == "" {
		return "", true
	}
	step := func(key string, next expr.Tree) (string, bool) {
		rest, fits := strings.CutPrefix(path, key)
		if !fits || rest != "" && rest[0] != '.' {
			return "", false
		}
		p, ok := walkPath(next, strings.TrimPrefix(rest, "."))
		return source.Pointer("", key) + p, ok
	}
	switch x := t.(type) {
	case expr.Object:
		longest := 0
		for _, m := range x {
			if p, found := step(m.Key, m.Value); found && len(m.Key) >= longest {
				pointer, ok, longest = p, true, len(m.Key)
			}
		}
	case expr.Array:
		for i, item := range x {
			if p, found := step(strconv.Itoa(i), item); found {
				return p, true
			}
		}
	}
	return pointer, ok
}

func (o *Output) whyOutput(id, path string) (Answer, bool) {
	p := source.Pointer("/Outputs", id) + "/Value"
	tree, origin, ok := o.Template.Lookup(p)
	if !ok || path != "" {
		return Answer{}, false
	}
	a := Answer{Pointer: p, Type: "output", Origin: origin}
	if v, ok := tree.(expr.Value); ok {
		a.Value = v.String()
	}
	return a, true
}

// first returns the origin of the first leaf in tree: a mapping or list comes
// from where its parts come from.
func first(tree expr.Tree, fallback *expr.Origin) *expr.Origin {
	switch x := tree.(type) {
	case expr.Value:
		if x.Origin() != nil {
			return x.Origin()
		}
	case expr.Object:
		if len(x) > 0 {
			return first(x[0].Value, fallback)
		}
	case expr.Array:
		if len(x) > 0 {
			return first(x[0], fallback)
		}
	}
	return fallback
}

// statement returns the pointer, from r's properties, of the IAM statement
// called sid.
func statement(r *cfn.Resource, sid string) (string, bool) {
	return findSid(r.Properties(), "", sid)
}

func findSid(t expr.Tree, pointer, sid string) (string, bool) {
	switch x := t.(type) {
	case expr.Object:
		if v, ok := x.Get("Sid").(expr.Value); ok && v.String() == sid {
			return pointer, true
		}
		for _, m := range x {
			if p, ok := findSid(m.Value, source.Pointer(pointer, m.Key), sid); ok {
				return p, true
			}
		}
	case expr.Array:
		for i, item := range x {
			if p, ok := findSid(item, pointer+"/"+strconv.Itoa(i), sid); ok {
				return p, true
			}
		}
	}
	return "", false
}

// SourceMap returns, as JSON, where every leaf of the template comes from: its
// JSON pointer, and the chain of steps that leads to the spec. Lines and
// columns are 1-based.
func (o *Output) SourceMap(doc *spec.Document) []byte {
	entries := o.Template.Origins()
	w := expr.Writer{Buf: make([]byte, 0, 256*len(entries))}
	w.Open('{')
	w.Item(0)
	w.Key("version")
	w.Value(expr.Int(1))
	w.Item(1)
	w.Key("origins")
	w.Open('{')
	for i, e := range entries {
		w.Item(i)
		w.Key(e.Pointer)
		w.Tree(chain(Steps(e.Origin, doc)))
	}
	w.Close('}', len(entries))
	w.Close('}', 2)
	return append(w.Buf, '\n')
}

func chain(steps []Step) expr.Array {
	out := make(expr.Array, len(steps))
	for i, s := range steps {
		o := expr.Object{{Key: "kind", Value: expr.String(s.Kind)}}
		if s.Why != "" {
			o = append(o, expr.Member{Key: "why", Value: expr.String(s.Why)})
		}
		if s.Range.IsValid() {
			o = append(o,
				expr.Member{Key: "pointer", Value: expr.String(s.Pointer)},
				expr.Member{Key: "line", Value: expr.Int(s.Range.Start.Line)},
				expr.Member{Key: "column", Value: expr.Int(s.Range.Start.Col)})
		}
		out[i] = o
	}
	return out
}
