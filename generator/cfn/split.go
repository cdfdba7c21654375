package cfn

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// A Part is one of the stacks that a template is split into.
type Part struct {
	Name string
	IDs  []string // its resources; the one part without any takes all others
}

// A Piece is the template of one part. What it needs of other parts are
// parameters, which bear the name of an output there.
type Piece struct {
	Name     string
	Template *Template
	Imports  []Import // sorted by the part they come from, then in order of use
}

// An Import is a parameter whose value is the output of that name of another
// part.
type Import struct {
	Parameter string
	From      string // the other part's name
}

// Split returns a template for each part, in their order. References from one
// part to another become parameters and outputs; waiting for a resource of
// another part is waiting for that stack. Conditions and mappings go to the part
// that takes all others: where another needs one it is missing, which Check
// reports.
func (t *Template) Split(parts []Part) []*Piece {
	s := &splitter{from: t, parts: parts, of: map[string]int{}}
	for i, p := range parts {
		s.pieces = append(s.pieces, &Piece{Name: p.Name, Template: &Template{Description: t.Description, Transform: t.Transform}})
		s.imports = append(s.imports, nil)
		if len(p.IDs) == 0 {
			s.rest = i
		}
		for _, id := range p.IDs {
			s.of[id] = i
		}
	}
	var bodies []expr.Object
	for _, r := range t.resources {
		bodies = append(bodies, s.body(s.part(r.ID), r.Body))
	}
	outputs := s.outputs()
	for i, p := range s.pieces {
		s.sections(i, p.Template, outputs[i])
	}
	for i, r := range t.resources {
		r.Body = bodies[i]
		s.pieces[s.part(r.ID)].Template.append(r)
	}
	for i, p := range s.pieces {
		for _, m := range outputs[i] {
			p.Template.Put(Outputs, m.Key, m.Value, t.origins["/Outputs/"+m.Key])
		}
	}
	s.exports()
	return s.pieces
}

type splitter struct {
	from    *Template
	parts   []Part
	of      map[string]int // part by logical id
	rest    int            // the part that takes what no other has
	pieces  []*Piece
	imports [][]wanted // by part
}

// A wanted is a value of another part.
type wanted struct {
	name, id, attr string
	part           int
	origin         *expr.Origin
}

func (s *splitter) part(id string) int {
	if i, ok := s.of[id]; ok {
		return i
	}
	return s.rest
}

// body returns a resource's body as part has it.
func (s *splitter) body(part int, body expr.Object) expr.Object {
	out := make(expr.Object, 0, len(body))
	for _, m := range body {
		if m.Key == "DependsOn" {
			if m.Value = s.waits(part, m.Value); m.Value == nil {
				continue
			}
		}
		out = append(out, expr.Member{Key: m.Key, Value: s.cut(part, m.Value)})
	}
	return out
}

// waits drops the resources of other parts from a DependsOn.
func (s *splitter) waits(part int, x expr.Tree) expr.Tree {
	switch x := x.(type) {
	case expr.Value:
		if id, ok := x.Text(); ok && s.part(id) != part {
			return nil
		}
	case expr.Array:
		var kept expr.Array
		for _, v := range x {
			if s.waits(part, v) != nil {
				kept = append(kept, v)
			}
		}
		if len(kept) == 0 {
			return nil
		}
		return kept
	}
	return x
}

// cut returns x with references to other parts replaced by parameters.
func (s *splitter) cut(part int, x expr.Tree) expr.Tree {
	switch x := x.(type) {
	case expr.Value:
		atoms, changed := s.atoms(part, x.Atoms(), x.Origin())
		if !changed {
			return x
		}
		return expr.FromAtoms(x.Type(), atoms...).From(x.Origin())
	case expr.Array:
		out := make(expr.Array, len(x))
		for i, item := range x {
			out[i] = s.cut(part, item)
		}
		return out
	case expr.Object:
		if id, attr, ok := rawReference(x); ok && s.elsewhere(part, id) {
			o := anyOrigin(x)
			return expr.Object{{Key: "Ref", Value: expr.String(s.want(part, id, attr, o)).From(o)}}
		}
		name, _, call := function(x)
		out := make(expr.Object, len(x))
		for i, m := range x {
			out[i] = expr.Member{Key: m.Key, Value: s.cut(part, m.Value)}
			if call && name == "Fn::Sub" {
				out[i].Value = s.sub(part, out[i].Value)
			}
		}
		return out
	}
	return x
}

// sub returns the argument of a Fn::Sub with the names in its text that are of
// other parts replaced by parameters.
func (s *splitter) sub(part int, arg expr.Tree) expr.Tree {
	text, vars := subArgument(arg)
	old, known := text.Text()
	if !known {
		return arg
	}
	cut := substitute(old, func(name string) string {
		id, attr, _ := strings.Cut(name, ".")
		if vars.Get(name) != nil || !s.elsewhere(part, id) {
			return name
		}
		return s.want(part, id, attr, text.Origin())
	})
	if cut == old {
		return arg
	}
	v := expr.String(cut).From(text.Origin())
	if list, ok := arg.(expr.Array); ok {
		list = slices.Clone(list)
		list[0] = v
		return list
	}
	return v
}

func (s *splitter) atoms(part int, atoms []expr.Atom, o *expr.Origin) (out []expr.Atom, changed bool) {
	out = slices.Clone(atoms)
	for i, a := range out {
		switch {
		case a.Kind == expr.Attr && s.elsewhere(part, a.Name):
			out[i] = expr.Atom{Kind: expr.Param, Name: s.want(part, a.Name, a.Attr, o)}
			changed = true
		case a.Kind == expr.Base64:
			if parts, inner := s.atoms(part, a.Parts, o); inner {
				out[i].Parts = parts
				changed = true
			}
		}
	}
	return out, changed
}

// elsewhere reports whether id is a resource of another part.
func (s *splitter) elsewhere(part int, id string) bool {
	_, resource := s.from.ids[id]
	return resource && s.part(id) != part
}

// want returns the name of the parameter of part that stands for a value of
// another.
func (s *splitter) want(part int, id, attr string, o *expr.Origin) string {
	for _, imports := range s.imports {
		for _, have := range imports {
			if have.id == id && have.attr == attr {
				return s.add(part, have)
			}
		}
	}
	return s.add(part, wanted{name: s.free(id, attr), id: id, attr: attr, part: s.part(id), origin: o})
}

func (s *splitter) add(part int, w wanted) (name string) {
	if !slices.ContainsFunc(s.imports[part], func(have wanted) bool { return have.name == w.name }) {
		s.imports[part] = append(s.imports[part], w)
	}
	return w.name
}

// free returns a name for the attribute of a resource, with as many letters as
// keep it apart from all other names.
func (s *splitter) free(id, attr string) string {
	name := id + strings.ReplaceAll(attr, ".", "")
	for s.taken(id, name) {
		name += "X"
	}
	return name
}

func (s *splitter) taken(id, name string) bool {
	_, resource := s.from.ids[name]
	if resource && name != id || s.from.sections[Outputs].Get(name) != nil || s.from.sections[Parameters].Get(name) != nil {
		return true
	}
	for _, imports := range s.imports {
		if slices.ContainsFunc(imports, func(have wanted) bool { return have.name == name }) {
			return true
		}
	}
	return false
}

// rawReference reads {Ref: Id} and {Fn::GetAtt: …} as a user writes them.
func rawReference(o expr.Object) (id, attr string, ok bool) {
	name, arg, call := function(o)
	if !call {
		return "", "", false
	}
	switch arg := arg.(type) {
	case expr.Value:
		text, known := arg.Text()
		if known && name == "Ref" {
			return text, "", true
		}
		if known && name == "Fn::GetAtt" {
			id, attr, ok = strings.Cut(text, ".")
			return id, attr, ok
		}
	case expr.Array:
		if name == "Fn::GetAtt" && len(arg) == 2 {
			first, _ := arg[0].(expr.Value)
			second, _ := arg[1].(expr.Value)
			id, okID := first.Text()
			attr, okAttr := second.Text()
			return id, attr, okID && okAttr
		}
	}
	return "", "", false
}

// outputs returns the outputs of each part: one goes with the first resource
// that it is about.
func (s *splitter) outputs() []expr.Object {
	out := make([]expr.Object, len(s.parts))
	for _, m := range s.from.sections[Outputs] {
		part := s.rest
		if id := firstResource(s.from, m.Value); id != "" {
			part = s.part(id)
		}
		out[part] = append(out[part], expr.Member{Key: m.Key, Value: s.cut(part, m.Value)})
	}
	return out
}

// firstResource returns the first resource that x refers to, or "".
func firstResource(t *Template, x expr.Tree) (id string) {
	walk(x, "", func(_ string, v expr.Value) {
		for _, a := range v.Atoms() {
			if _, ok := t.ids[a.Name]; ok && a.Kind == expr.Attr && id == "" {
				id = a.Name
			}
		}
	})
	if o, ok := x.(expr.Object); ok && id == "" {
		if raw, _, ok := rawReference(o); ok {
			return raw
		}
		for _, m := range o {
			if id = firstResource(t, m.Value); id != "" {
				return id
			}
		}
	}
	return id
}

// sections gives part the parameters that it uses and those that stand for
// values of other parts; mappings, conditions and the like are for raw
// resources, which are in the part that takes the rest.
func (s *splitter) sections(part int, t *Template, outputs expr.Object) {
	used := s.used(part, outputs)
	slices.SortStableFunc(s.imports[part], func(a, b wanted) int { return a.part - b.part })
	for _, m := range s.from.sections[Parameters] {
		if part == s.rest || used[m.Key] {
			t.Put(Parameters, m.Key, m.Value, s.from.origins["/Parameters/"+m.Key])
		}
	}
	for _, w := range s.imports[part] {
		from := s.parts[w.part].Name
		t.Put(Parameters, w.name, expr.Object{
			{Key: "Type", Value: expr.String("String").From(w.origin)},
			{Key: "Description", Value: expr.String("Output " + w.name + " of stack " + from).From(w.origin)},
		}, w.origin)
		s.pieces[part].Imports = append(s.pieces[part].Imports, Import{w.name, from})
	}
	if part != s.rest {
		return
	}
	for sec := Metadata; sec < Outputs; sec++ {
		for _, m := range s.from.sections[sec] {
			if sec != Parameters {
				t.Put(sec, m.Key, m.Value, s.from.origins["/"+sec.String()+"/"+m.Key])
			}
		}
	}
}

// used returns the parameters that the resources and outputs of part may refer
// to.
func (s *splitter) used(part int, outputs expr.Object) map[string]bool {
	used := map[string]bool{}
	for _, r := range s.from.resources {
		if s.part(r.ID) == part {
			mentions(r.Body, used)
		}
	}
	mentions(outputs, used)
	return used
}

// exports gives every part the outputs that others take.
func (s *splitter) exports() {
	for _, all := range s.imports {
		for _, w := range all {
			t := s.pieces[w.part].Template
			if t.sections[Outputs].Get(w.name) != nil {
				continue
			}
			v := expr.Ref(w.id)
			if w.attr != "" {
				v = expr.GetAtt(w.id, w.attr)
			}
			t.Output(w.name, "For the other stacks of the deployment", v.From(w.origin), w.origin)
		}
	}
}
