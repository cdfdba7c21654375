package cfn

import (
	"maps"
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// An outcome is one way in which conditions can turn out.
type outcome struct {
	settled  map[string]expr.Truth
	values   map[string]string   // of parameters, that follow from it
	excluded map[string][]string // values that parameters do not have
	when     string
}

// taking returns o with condition name turning out as truth. Where the condition
// compares a parameter with a text, that says something about the parameter, and
// so about other conditions.
func (o outcome) taking(name string, truth expr.Truth, x expr.Tree) outcome {
	word := "false"
	if truth == expr.Yes {
		word = "true"
	}
	if o.when != "" {
		o.when += " and "
	}
	o.when += name + " is " + word
	o.settled = maps.Clone(o.settled)
	o.settled[name] = truth
	parameter, text, ok := comparison(x)
	switch {
	case !ok:
	case truth == expr.Yes:
		o.values = maps.Clone(o.values)
		if o.values == nil {
			o.values = map[string]string{}
		}
		o.values[parameter] = text
	default:
		o.excluded = maps.Clone(o.excluded)
		if o.excluded == nil {
			o.excluded = map[string][]string{}
		}
		o.excluded[parameter] = append(slices.Clone(o.excluded[parameter]), text)
	}
	return o
}

// comparison returns the parameter and the text that x compares, if it does
// that.
func comparison(x expr.Tree) (parameter, text string, ok bool) {
	o, _ := x.(expr.Object)
	list, _ := o.Get("Fn::Equals").(expr.Array)
	if len(list) != 2 {
		return "", "", false
	}
	for i, it := range list {
		name, arg, isCall := "", expr.Tree(nil), false
		if call, object := it.(expr.Object); object {
			name, arg, isCall = function(call)
		}
		ref, _ := arg.(expr.Value)
		other, _ := list[1-i].(expr.Value)
		if t, known := other.Text(); isCall && name == "Ref" && ref.IsKnown() && known {
			return ref.String(), t, true
		}
	}
	return "", "", false
}

// outcomes returns every way in which the conditions of the template can turn
// out: one when all are decided. Each open condition is taken to be true once
// and false once, and the others follow from that as far as they do.
func (e *evaluator) outcomes() (all []outcome, complete bool) {
	all = []outcome{{settled: map[string]expr.Truth{}}}
	complete = true
	for _, m := range e.t.sections[Conditions] {
		var next []outcome
		for _, o := range all {
			truth := e.under(o).condition(m.Key)
			if truth != expr.Maybe {
				o.settled[m.Key] = truth
				next = append(next, o)
				continue
			}
			next = append(next, o.taking(m.Key, expr.Yes, m.Value), o.taking(m.Key, expr.No, m.Value))
		}
		if len(next) > maxVariants {
			next, complete = next[:maxVariants], false
		}
		all = next
	}
	return all, complete
}

// under returns an evaluator for one outcome.
func (e *evaluator) under(o outcome) *evaluator {
	return &evaluator{t: e.t, in: e.in, outcome: o}
}

// condition decides the condition called name.
func (e *evaluator) condition(name string) expr.Truth {
	if t, ok := e.settled[name]; ok {
		return t
	}
	x := e.t.sections[Conditions].Get(name)
	if x == nil || e.open[name] {
		return expr.Maybe
	}
	if e.open == nil {
		e.open = map[string]bool{}
	}
	e.open[name] = true
	defer delete(e.open, name)
	return e.truth(x)
}

// truth decides the expression of a condition.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html
func (e *evaluator) truth(x expr.Tree) expr.Truth {
	e.steps++
	if e.depth++; e.depth > maxDepth || e.steps > maxSteps {
		e.depth--
		return expr.Maybe
	}
	e.deciding++
	defer func() { e.depth--; e.deciding-- }()
	o, _ := x.(expr.Object)
	if len(o) != 1 {
		return expr.Maybe
	}
	list, _ := o[0].Value.(expr.Array)
	switch o[0].Key {
	case "Condition":
		v, _ := o[0].Value.(expr.Value)
		return e.condition(v.String())
	case "Fn::Equals":
		if len(list) == 2 {
			return e.equal(list[0], list[1])
		}
	case "Fn::Not":
		if len(list) == 1 {
			return expr.Not(e.truth(list[0]))
		}
	case "Fn::And":
		out := expr.Yes
		for _, it := range list {
			out = min(out, e.truth(it))
		}
		return out
	case "Fn::Or":
		out := expr.No
		for _, it := range list {
			out = max(out, e.truth(it))
		}
		return out
	}
	return expr.Maybe
}

// equal compares what two expressions give.
func (e *evaluator) equal(a, b expr.Tree) expr.Truth {
	x, ok := e.tree(a).(expr.Value)
	y, ok2 := e.tree(b).(expr.Value)
	if !ok || !ok2 {
		return expr.Maybe
	}
	if e.in.Place != nil {
		x, y = x.Bind(e.in.Place), y.Bind(e.in.Place)
	}
	if e.isExcluded(x, y) || e.isExcluded(y, x) {
		return expr.No
	}
	return expr.Equal(x, y)
}

// isExcluded reports whether x is a parameter that certainly is not y.
func (e *evaluator) isExcluded(x, y expr.Value) bool {
	a := x.Atoms()
	text, known := y.Text()
	return known && len(a) == 1 && a[0].Kind == expr.Param && slices.Contains(e.excluded[a[0].Name], text)
}
