package cfn

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/spec/source"
)

// Inputs are what is known of a deploy before it happens.
type Inputs struct {
	Parameters map[string]string // values that are given
	Defaults   bool              // a parameter without a value has its default
	Conditions bool              // with Defaults: in conditions only
	Place      expr.Binding      // pseudo parameters that are known; nil for none
}

// A Variant is a template as one outcome of its conditions makes it.
type Variant struct {
	Template *Template
	When     string   // the outcome, as in "IsProd is true"; "" when there is one only
	Assumed  []string // parameters whose defaults it rests on
}

// maxVariants is how many outcomes of conditions are looked at.
const maxVariants = 64

// Evaluate returns what CloudFormation would make of t, once for each outcome of
// the conditions that in leaves open: functions become values as far as can be,
// resources and members whose condition does not hold are gone. What cannot be
// evaluated is an unknown value that says why. complete is false when there are
// more outcomes than are returned.
func (t *Template) Evaluate(in Inputs) (variants []Variant, complete bool) {
	base := &evaluator{t: t, in: in}
	outcomes, complete := base.outcomes()
	for _, o := range outcomes {
		e := base.under(o)
		v := Variant{Template: e.template(), When: o.when}
		for _, m := range t.sections[Parameters] {
			if slices.Contains(e.defaults, m.Key) {
				v.Assumed = append(v.Assumed, m.Key)
			}
		}
		variants = append(variants, v)
	}
	return variants, complete
}

// An evaluator evaluates a template under one outcome of its conditions.
type evaluator struct {
	t  *Template
	in Inputs
	outcome
	open     map[string]bool // conditions that are being decided
	deciding int             // how many conditions inside of each other
	defaults []string        // parameters whose default was used
	depth    int
	steps    int // trees that were evaluated
}

// Bounds of one evaluation: how deep functions are evaluated inside of each other,
// how many trees are, and how long a text may become.
const (
	maxDepth = 200
	maxSteps = 2_000_000
	maxText  = 256 << 10
)

// template returns the evaluated template.
func (e *evaluator) template() *Template {
	out := &Template{Description: e.t.Description, Transform: e.t.Transform}
	for s := Metadata; s < sectionCount; s++ {
		for _, m := range e.t.sections[s] {
			body := m.Value
			if o, ok := body.(expr.Object); s == Outputs && ok {
				if !e.holds(o) {
					continue
				}
				body = e.tree(o)
			}
			if body != nil {
				out.Put(s, m.Key, body, e.t.origins[source.Pointer("/"+s.String(), m.Key)])
			}
		}
	}
	for _, r := range e.t.resources {
		if !e.holds(r.Body) {
			continue
		}
		body, _ := e.tree(r.Body).(expr.Object)
		r.Body = body
		out.append(r)
	}
	return out
}

// holds reports whether the condition of body holds, if it has one.
func (e *evaluator) holds(body expr.Object) bool {
	v, ok := body.Get("Condition").(expr.Value)
	name, known := v.Text()
	return !ok || !known || e.condition(name) != expr.No
}

// tree returns x with its functions evaluated; nil for what AWS::NoValue takes
// away.
func (e *evaluator) tree(x expr.Tree) expr.Tree {
	e.steps++
	if e.depth++; e.depth > maxDepth || e.steps > maxSteps {
		e.depth--
		return unknown(x, "it is nested too deeply")
	}
	defer func() { e.depth-- }()
	switch x := x.(type) {
	case expr.Value:
		return e.leaf(x)
	case expr.Array:
		out := make(expr.Array, 0, len(x))
		for _, it := range x {
			if y := e.tree(it); y != nil {
				out = append(out, y)
			}
		}
		return out
	case expr.Object:
		if name, arg, ok := function(x); ok {
			return e.call(x, name, arg)
		}
		out := make(expr.Object, 0, len(x))
		for _, m := range x {
			if y := e.tree(m.Value); y != nil {
				out = append(out, expr.Member{Key: m.Key, Value: y})
			}
		}
		return out
	}
	return nil
}

// leaf returns v with its parameters and dynamic references evaluated.
func (e *evaluator) leaf(v expr.Value) expr.Tree {
	if text, known := v.Text(); known {
		if strings.Contains(text, "{{resolve:") {
			return resolveDynamic(text).As(v.Type()).From(v.Origin())
		}
		return v
	}
	if a := v.Atoms(); len(a) == 1 && a[0].Kind == expr.Param {
		if y := e.parameter(a[0].Name, v); y != nil {
			return y
		}
	}
	return v.Bind(func(a expr.Atom) (string, bool) {
		if a.Kind == expr.Param {
			if y, ok := e.parameter(a.Name, v).(expr.Value); ok {
				return y.Text()
			}
		}
		return "", false
	})
}

// resolveDynamic returns a text with dynamic references, of which those to the
// Parameter Store are values of their own.
func resolveDynamic(text string) expr.Value {
	var parts []expr.Value
	for {
		before, after, found := strings.Cut(text, "{{resolve:")
		reference, rest, closed := strings.Cut(after, "}}")
		if !found || !closed {
			return expr.Concat(append(parts, expr.String(text))...)
		}
		parts = append(parts, expr.String(before))
		if path, ok := strings.CutPrefix(reference, "ssm:"); ok {
			parts = append(parts, expr.SSMValue(path))
		} else {
			parts = append(parts, expr.UnknownValue("it is a secret that is read at deploy"))
		}
		text = rest
	}
}

// unknown returns a value that cannot be known, at the place of x.
func unknown(x expr.Tree, why string) expr.Value {
	return expr.UnknownValue(why).From(placeOf(x))
}

// placeOf returns the place of x, which is that of its first leaf without the
// steps that lead there; nil when it has no leaf.
func placeOf(x expr.Tree) *expr.Origin {
	steps := 0
	for {
		switch y := x.(type) {
		case expr.Object:
			if len(y) == 0 {
				return nil
			}
			x = y[0].Value
		case expr.Array:
			if len(y) == 0 {
				return nil
			}
			x = y[0]
		case expr.Value:
			o := y.Origin()
			if o == nil || o.Kind != expr.Written || steps == 0 {
				return o
			}
			at := *o
			for range steps {
				at.Pointer = source.Parent(at.Pointer)
			}
			return &at
		default:
			return nil
		}
		steps++
	}
}
