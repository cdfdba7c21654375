package lower

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// value returns s, which the spec has, as AWS will see it. What was refused is
// unknown.
func (l *lowerer) value(s spec.Scalar) expr.Value {
	o := expr.WrittenAt(s.Pointer)
	if s.Failed {
		return expr.UnknownValue("the spec's value was refused").From(o)
	}
	if s.Ref != nil {
		return l.late(s.Ref).From(o)
	}
	v := expr.String(s.Text)
	switch s.Kind {
	case syntax.Int:
		v = v.As(expr.IntType)
	case syntax.Bool:
		v = v.As(expr.BoolType)
	}
	return v.From(o)
}

// late returns what r stands for.
func (l *lowerer) late(r *spec.Reference) expr.Value {
	a := expr.Atom{Kind: expr.Param, Name: r.Name}
	switch r.Kind {
	case spec.FromParameter:
		a.Lang = l.languages[r.Name]
	case spec.FromImport:
		a.Kind = expr.Import
	case spec.FromSSM:
		a.Kind = expr.SSM
	case spec.FromResource:
		a.Kind = expr.Attr
		a.Name, a.Attr, _ = strings.Cut(r.Name, ".")
	}
	return expr.FromAtoms(expr.StringType, a)
}

// name is value for a text that may hold placeholders. With one that the
// language reports, nothing is known about the name.
func (l *lowerer) name(s spec.Scalar) expr.Value {
	if !s.Literal() {
		return l.value(s)
	}
	unknown := false
	v := expr.Expand(s.Text, func(n string) (expr.Value, bool) {
		_, declared := l.spec.Parameters.Get(n)
		unknown = unknown || !declared && !spec.Placeholder(n)
		return l.late(&spec.Reference{Kind: spec.FromParameter, Name: n}), declared
	})
	if unknown || slices.ContainsFunc(v.Atoms(), unclosed) {
		v = expr.UnknownValue("the name has a placeholder that was refused")
	}
	return v.From(expr.WrittenAt(s.Pointer))
}

// unclosed reports whether a is a text with a placeholder that does not end.
func unclosed(a expr.Atom) bool { return a.Kind == expr.Text && strings.Contains(a.Name, "${") }

// optional returns s, or an absent value when the spec does not have it.
func (l *lowerer) optional(s spec.Scalar) expr.Value {
	if !s.Set && !s.Failed {
		return expr.Value{}
	}
	return l.value(s)
}

// or returns s, or fallback when the spec does not have it; why is the reason
// for that choice.
func (l *lowerer) or(s spec.Scalar, fallback expr.Value, why string) expr.Value {
	if s.Set || s.Failed {
		return l.value(s)
	}
	return fallback.From(l.take(s.Section, fallback, why))
}

// take notes that the spec does not say s, so that fallback is taken, and
// returns the origin of that.
func (l *lowerer) take(s spec.Section, fallback expr.Tree, why string) *expr.Origin {
	l.d.Defaults = append(l.d.Defaults, ir.Default{Pointer: s.Pointer, Value: fallback, Why: why})
	return expr.WrittenAt(s.Pointer).Defaulted(why)
}

// within is the origin of the section that s is a field of.
func within(s spec.Scalar) *expr.Origin { return expr.WrittenAt(source.Parent(s.Pointer)) }

// derived returns v, which follows from o because of why.
func derived(v expr.Value, o *expr.Origin, why string) expr.Value { return v.From(o.Because(why)) }

// list returns items as a complete list with origin o.
func list(o *expr.Origin, items ...expr.Value) expr.List { return expr.ListOf(items...).From(o) }

// tags returns a resource's tags: its name, the spec's tags for everything,
// and those of sections, later ones over earlier ones.
func (l *lowerer) tags(what string, o *expr.Origin, sections ...spec.Named[spec.Scalar]) []expr.Tag {
	var out []expr.Tag
	if what != "" {
		label := expr.String(l.spec.Name.Text + "-" + what)
		if what == l.spec.Name.Text {
			label = expr.String(what)
		}
		if l.spec.Name.Failed {
			label = expr.UnknownValue("the spec's name was refused")
		}
		out = append(out, expr.Tag{Key: "Name", Value: label.From(o.Because("the console shows resources by this tag"))})
	}
	for _, s := range append([]spec.Named[spec.Scalar]{l.spec.Tags}, sections...) {
		for _, e := range s.Entries {
			t := expr.Tag{Key: e.Key, Value: l.value(e.Value)}
			if i := slices.IndexFunc(out, func(have expr.Tag) bool { return have.Key == e.Key }); i >= 0 {
				out[i] = t
			} else {
				out = append(out, t)
			}
		}
	}
	return out
}
