package iam

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// Unmet returns a condition that no request can meet together with the others; nil
// when none is found, which does not say that there is none.
func Unmet(conditions []Condition) *Condition {
	for i := range conditions {
		c := &conditions[i]
		var same []*Condition // on its key
		for j := range conditions {
			if strings.EqualFold(conditions[j].Key, c.Key) {
				same = append(same, &conditions[j])
			}
		}
		keys, all := candidates(same)
		if all && !slices.ContainsFunc(keys, func(k ContextKey) bool { return mayMeet(k, same) }) {
			return c
		}
	}
	return nil
}

// Needs reports whether c is met by no request without its key.
func (c *Condition) Needs() bool {
	return !mayMeet(ContextKey{Name: c.Key, Absent: true}, []*Condition{c})
}

// Wildcard returns a value of c with a wildcard, where c wants its key to be one of
// its values and reads wildcards as text; false where it has another value, or none.
func (c *Condition) Wildcard() (expr.Value, bool) {
	o := operatorNamed(c.Operator)
	if o.negated || o.optional || o.all || !strings.HasPrefix(o.base, "StringEquals") || !c.Values.Complete || len(c.Values.Items) == 0 {
		return expr.Value{}, false
	}
	wild := func(v expr.Value) bool {
		return slices.ContainsFunc(v.Atoms(), func(a expr.Atom) bool { return a.Kind == expr.Text && strings.ContainsAny(a.Name, "*?") })
	}
	return c.Values.Items[0], !slices.ContainsFunc(c.Values.Items, func(v expr.Value) bool { return !wild(v) })
}

// mayMeet reports whether a request with key may meet all of conditions.
func mayMeet(key ContextKey, conditions []*Condition) bool {
	r := &Request{Context: Context{Keys: []ContextKey{key}}}
	return !slices.ContainsFunc(conditions, func(c *Condition) bool { return r.Meets(c) == expr.No })
}

// candidates returns what the key of conditions, which all have the same one, can be:
// not there, or one of the values that a condition asks for. all is false where it may
// be something else too.
func candidates(conditions []*Condition) (keys []ContextKey, all bool) {
	name := conditions[0].Key
	keys = []ContextKey{{Name: name, Absent: true}}
	add := func(v expr.Value) { keys = append(keys, ContextKey{Name: name, Values: expr.ListOf(v)}) }
	for _, c := range conditions {
		o := operatorNamed(c.Operator)
		switch {
		case o.any || o.all: // several values at once
			return nil, false
		case o.base == "Bool":
			add(expr.String("true"))
			add(expr.String("false"))
			all = true
		case !o.negated && c.Values.Complete && exact(o.base, c.Values.Items):
			for _, v := range c.Values.Items {
				add(v)
			}
			all = true
		}
	}
	return keys, all
}

// exact reports whether a positive operator lets its key be nothing but the text of
// one of values.
func exact(base string, values []expr.Value) bool {
	glob := strings.HasSuffix(base, "Like") || base == "ArnEquals"
	if !glob && base != "StringEquals" {
		return false
	}
	return len(values) > 0 && !slices.ContainsFunc(values, func(v expr.Value) bool {
		text, known := v.Text()
		return !known || strings.Contains(text, "${") || glob && strings.ContainsAny(text, "*?")
	})
}
