package cfn

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/source"
)

// Edited returns the template that doc is: the tree of t after somebody edited
// it. Resources and entries that t has keep what t knows of them. A problem is
// a place where doc no longer has the form of a template; that place is left
// out.
func (t *Template) Edited(doc expr.Object) (*Template, []Problem) {
	e := edit{old: t, new: new(Template)}
	for _, m := range doc {
		e.key(m)
	}
	return e.new, e.problems
}

type edit struct {
	old, new *Template
	problems []Problem
	at       func(pointer string) *expr.Origin // of an entry; nil: that of its first leaf
}

func (e *edit) key(m expr.Member) {
	at := source.Pointer("", m.Key)
	switch m.Key {
	case formatKey:
		want := facts.CloudFormation().FormatVersion
		if v, ok := m.Value.(expr.Value); !ok || v.String() != want {
			e.problem(at, m.Value, "the format version must be "+want)
		}
	case "Description":
		v, ok := m.Value.(expr.Value)
		if !ok {
			e.problem(at, m.Value, "a description must be text")
		}
		e.new.Description = v
	case "Transform":
		e.new.Transform = m.Value
	case "Resources":
		e.entries(at, m.Value, e.resource)
	default:
		for s := Metadata; s < sectionCount; s++ {
			if s.String() == m.Key {
				e.entries(at, m.Value, func(at string, entry expr.Member) { e.entry(s, at, entry) })
				return
			}
		}
		e.problem(at, m.Value, "a template has no section "+m.Key)
	}
}

// entries calls each for the members of a section.
func (e *edit) entries(at string, x expr.Tree, each func(at string, entry expr.Member)) {
	o, ok := x.(expr.Object)
	if !ok {
		e.problem(at, x, "a section must be an object")
		return
	}
	for _, m := range o {
		each(source.Pointer(at, m.Key), m)
	}
}

func (e *edit) resource(at string, m expr.Member) {
	body, ok := m.Value.(expr.Object)
	if strings.HasPrefix(m.Key, "Fn::") { // a loop of the language extensions, whose turns nobody has counted
		e.new.append(Resource{ID: m.Key, Type: loopKey, Body: expr.Object{{Key: "Properties", Value: m.Value}}, Origin: e.origin(at, m.Value), Raw: true})
		return
	}
	if !ok {
		e.problem(at, m.Value, "a resource must be an object")
		return
	}
	r := Resource{ID: m.Key, Body: body, Origin: e.origin(at, body), Raw: true}
	if old, ok := e.old.Resource(m.Key); ok {
		r.Origin, r.Raw = old.Origin, old.Raw
	}
	v, _ := body.Get("Type").(expr.Value)
	r.Type = v.String()
	e.new.append(r)
}

func (e *edit) entry(s Section, at string, m expr.Member) {
	o, ok := e.old.origins[at]
	if !ok {
		o = e.origin(at, m.Value)
	}
	e.new.Put(s, m.Key, m.Value, o)
}

func (e *edit) origin(at string, x expr.Tree) *expr.Origin {
	if e.at != nil {
		return e.at(at)
	}
	return anyOrigin(x)
}

func (e *edit) problem(at string, x expr.Tree, message string) {
	e.problems = append(e.problems, Problem{Pointer: at, Message: message, Origin: anyOrigin(x)})
}

// anyOrigin returns the origin of the first leaf of x; nil when it has none.
func anyOrigin(x expr.Tree) (o *expr.Origin) {
	walk(x, "", func(_ string, v expr.Value) {
		if o == nil {
			o = v.Origin()
		}
	})
	return o
}
