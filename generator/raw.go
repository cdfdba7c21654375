package generator

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// addRaw puts the CloudFormation that the spec has as it is behind ours. A
// name that is taken is a problem of the user's, with both places.
func addRaw(t *cfn.Template, s *spec.Spec) diag.List {
	r := &rawWriter{t: t}
	for _, x := range []struct {
		section cfn.Section
		entries []spec.Entry[spec.Raw]
	}{{cfn.Mappings, s.Mappings.Entries}, {cfn.Conditions, s.Conditions.Entries}, {cfn.Outputs, s.Outputs.Entries}} {
		for _, e := range x.entries {
			at := "/" + x.section.String() + "/" + e.Key
			if _, origin, taken := t.Lookup(at); taken {
				r.taken(e, origin)
				continue
			}
			switch x.section {
			case cfn.Mappings:
				r.mapping(e)
			case cfn.Outputs:
				r.output(e)
			}
			t.Put(x.section, e.Key, r.tree(e.Value.Node, e.Value.Pointer), expr.WrittenAt(e.Value.Pointer))
		}
	}
	for _, e := range s.Resources.Entries {
		if have, taken := t.Resource(e.Key); taken {
			r.taken(e, have.Origin)
			continue
		}
		if _, origin, taken := t.Lookup("/Parameters/" + e.Key); taken {
			r.taken(e, origin)
			continue
		}
		r.shape(e)
		body, _ := r.tree(e.Value.Node, e.Value.Pointer).(expr.Object)
		t.AddRaw(e.Key, body, expr.WrittenAt(e.Value.Pointer))
	}
	return r.out
}

type rawWriter struct {
	t   *cfn.Template
	out diag.List
}

func (r *rawWriter) report(code diag.Code, at diag.Place, message string) *diag.Diagnostic {
	r.out = append(r.out, diag.Diagnostic{Code: code, Severity: diag.Error, Message: message, Subject: at.Pointer, At: at})
	return &r.out[len(r.out)-1]
}

// shape reports what keeps a resource from being read as one at all.
func (r *rawWriter) shape(e spec.Entry[spec.Raw]) {
	for _, f := range e.Value.Node.Fields {
		at := diag.Place{Pointer: source.Pointer(e.Value.Pointer, f.Key)}
		switch {
		case f.Value.Kind == syntax.Null: // reported as empty
		case f.Key == "Type" && (f.Value.Kind != syntax.String || !strings.Contains(f.Value.Text, "::")):
			r.report(diag.RawUnsound, at, "a type is text such as AWS::SNS::Topic")
		case f.Key == "Properties" && f.Value.Kind != syntax.Map:
			r.report(diag.RawUnsound, at, "properties are a mapping")
		}
	}
}

// mapping reports what is not a value under two names, where every mapping has
// its values.
func (r *rawWriter) mapping(e spec.Entry[spec.Raw]) {
	for _, top := range e.Value.Node.Fields {
		at := source.Pointer(e.Value.Pointer, top.Key)
		if top.Value.Kind != syntax.Map {
			r.report(diag.RawUnsound, diag.Place{Pointer: at}, "a mapping has two levels of names, then values")
			continue
		}
		for _, f := range top.Value.Fields {
			flat := func(n *syntax.Node) bool { return n.Kind != syntax.Map && n.Kind != syntax.Seq }
			if !flat(f.Value) && (f.Value.Kind == syntax.Map || slices.ContainsFunc(f.Value.Items, func(n *syntax.Node) bool { return !flat(n) })) {
				r.report(diag.RawUnsound, diag.Place{Pointer: source.Pointer(at, f.Key)}, "the values of a mapping are text or lists of text; functions are not allowed")
			}
		}
	}
}

// output reports an output without one value.
func (r *rawWriter) output(e spec.Entry[spec.Raw]) {
	given := false
	for _, f := range e.Value.Node.Fields {
		at := diag.Place{Pointer: source.Pointer(e.Value.Pointer, f.Key)}
		switch f.Key {
		case "Value":
			given = true
			if f.Value.Kind == syntax.Seq {
				r.report(diag.RawUnsound, at, "an output is text, and this is a list")
			}
		case "Description", "Export", "Condition":
		default:
			at.Key = true
			r.report(diag.RawUnsound, at, fmt.Sprintf("an output has no %q", f.Key))
		}
	}
	if !given {
		r.report(diag.RawUnsound, diag.Place{Pointer: e.Value.Pointer, Key: true}, "an output needs a value")
	}
}

func (r *rawWriter) taken(e spec.Entry[spec.Raw], by *expr.Origin) {
	d := r.report(diag.SameLogicalID, diag.Place{Pointer: e.Value.Pointer, Key: true},
		fmt.Sprintf("%q is the name of something that the spec makes", e.Key))
	d.Help = []string{"choose another name: mwaagen show SPEC --ids lists those that are taken"}
	if doc, pointer, ok := by.At(); ok {
		d.Related = []diag.Related{{At: diag.Place{Doc: doc, Pointer: pointer, Key: true}, Label: "it comes from here"}}
	}
}

// tree returns n as a tree whose leaves have the origin of their place.
func (r *rawWriter) tree(n *syntax.Node, pointer string) expr.Tree {
	return cfn.Tree(n, pointer, func(pointer string) {
		r.report(diag.WrongType, diag.Place{Pointer: pointer}, "CloudFormation has no empty values").Help = []string{"remove the key, or write a value"}
	})
}

// blame parts problems of the template into those of CloudFormation that the
// spec has as it is, or refers to, which are the user's, and the others, which
// are faults of mwaagen.
func blame(problems []cfn.Problem, doc *spec.Document) (users diag.List, ours []cfn.Problem) {
	for _, p := range problems {
		at, ok := rawPlace(p, doc)
		if !ok {
			ours = append(ours, p)
			continue
		}
		users = append(users, diag.Diagnostic{
			Code: diag.RawUnsound, Severity: diag.Error, Message: p.Message, Subject: at, At: diag.Place{Pointer: at, Key: whole(at)},
			Why: "CloudFormation refuses the template, or the stack fails",
		})
	}
	return users, ours
}

// whole reports whether at is that of a whole raw resource, which its name
// stands for.
func whole(at string) bool { return strings.Count(at, "/") == 2 }

// rawPlace returns the place in the spec that p is about, if it is raw or
// refers to what is. What is raw has the same path in the template as in the
// spec, but for the case of its first letter.
func rawPlace(p cfn.Problem, doc *spec.Document) (string, bool) {
	if len(p.Pointer) > 1 {
		at := "/" + strings.ToLower(p.Pointer[1:2]) + p.Pointer[2:]
		keys := source.Keys(at)
		if len(keys) > 1 && spec.IsRaw(keys[0]) && doc.Find(source.Pointer("", keys[:2]...)) != nil {
			for doc.Find(at) == nil {
				at = source.Parent(at)
			}
			return at, true
		}
	}
	if p.Origin == nil {
		return "", false
	}
	_, at, _ := p.Origin.At()
	n := doc.Find(at)
	return at, n != nil && len(n.Fields) == 1 && n.Fields[0].Key == string(spec.FromResource)
}
