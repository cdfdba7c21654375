package iam

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// A Context is what a request says beside its action and resource: the values
// of condition keys.
type Context struct {
	Keys     []ContextKey
	Complete bool // it has no other keys; else others are unknown
}

// A ContextKey is one condition key. One that is not Absent is there, with at
// least one value.
type ContextKey struct {
	Name   string // as in "aws:SourceAccount", without regard to case
	Values expr.List
	Absent bool // the request certainly has no such key
}

// key returns whether the request has the condition key called name, and its
// values. What AWS takes from the caller need not be in the context.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
func (r *Request) key(name string) (present expr.Truth, values expr.List) {
	for _, k := range r.Context.Keys {
		if strings.EqualFold(k.Name, name) {
			if k.Absent || len(k.Values.Items) == 0 && k.Values.Complete {
				return expr.No, expr.List{}
			}
			return expr.Yes, k.Values
		}
	}
	f := facts.IAM()
	one := func(v expr.Value) (expr.Truth, expr.List) {
		if r.Caller.Type != PrincipalAWS {
			return expr.No, expr.List{}
		}
		return expr.Yes, expr.ListOf(v)
	}
	switch {
	case strings.EqualFold(name, f.PrincipalARN):
		return one(r.Caller.Name)
	case strings.EqualFold(name, f.PrincipalAccount):
		return one(r.Caller.Account)
	case strings.EqualFold(name, f.PrincipalIsService):
		if r.Caller.Type == "Service" {
			return expr.Yes, expr.ListOf(expr.String("true"))
		}
		return expr.Yes, expr.ListOf(expr.String("false"))
	case r.Context.Complete:
		return expr.No, expr.List{}
	}
	return expr.Maybe, expr.List{}
}

// An operator is a condition operator in its parts.
type operator struct {
	base     string // without the parts below, as in "StringEquals"
	negated  bool
	optional bool // ...IfExists
	all, any bool // ForAllValues, ForAnyValue
}

// operatorNamed returns the parts of a condition operator.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
func operatorNamed(name string) operator {
	var o operator
	o.base, o.all = strings.CutPrefix(name, "ForAllValues:")
	if !o.all {
		o.base, o.any = strings.CutPrefix(name, "ForAnyValue:")
	}
	o.base, o.optional = strings.CutSuffix(o.base, "IfExists")
	if before, after, found := strings.Cut(o.base, "Not"); found {
		o.base, o.negated = before+after, true
	}
	return o
}

// Plain returns the key of a request that meets c, where c wants a key to be one
// text; false for other conditions.
func (c *Condition) Plain() (ContextKey, bool) {
	if c.Operator != "StringEquals" || !c.Values.Complete || len(c.Values.Items) != 1 {
		return ContextKey{}, false
	}
	return ContextKey{Name: c.Key, Values: c.Values}, true
}

// Meets reports whether r meets a condition of a statement.
func (r *Request) Meets(c *Condition) expr.Truth {
	e := &evaluator{request: r, budget: maxWork}
	t, _ := e.condition(c)
	return t
}

// condition reports whether the request meets c, with the symbols that it hangs
// on.
func (e *evaluator) condition(c *Condition) (expr.Truth, []expr.Atom) {
	present, have := e.request.key(c.Key)
	if c.Operator == "Null" {
		return e.among(c.Values, func(v expr.Value) expr.Truth {
			if absent, known := boolean(v); known && absent {
				return not(present)
			} else if known {
				return present
			}
			return expr.Maybe
		})
	}
	o := operatorNamed(c.Operator)
	switch present {
	case expr.Maybe:
		return expr.Maybe, nil
	case expr.No:
		if o.any {
			return truth(o.optional), nil
		}
		return truth(o.negated || o.optional || o.all), nil
	}
	var atoms []expr.Atom
	answers := make([]expr.Truth, 0, len(have.Items)+1)
	for _, v := range have.Items {
		t, a := e.meets(c, o, v)
		if t == expr.Maybe {
			atoms = slices.Concat(atoms, a, symbols(v))
		}
		answers = append(answers, t)
	}
	if !have.Complete {
		answers = append(answers, expr.Maybe)
	}
	return o.joined(answers), atoms
}

// joined returns the answer about several values of a key. Without ForAllValues
// or ForAnyValue AWS says nothing about more than one.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
func (o operator) joined(answers []expr.Truth) expr.Truth {
	switch lowest, highest := slices.Min(answers), slices.Max(answers); {
	case o.all, lowest == highest:
		return lowest
	case o.any:
		return highest
	}
	return expr.Maybe
}

// meets reports whether one value of the key meets c.
func (e *evaluator) meets(c *Condition, o operator, v expr.Value) (expr.Truth, []expr.Atom) {
	return negate(o.negated)(e.among(c.Values, func(want expr.Value) expr.Truth {
		compare, glob := e.comparison(o.base)
		if compare == nil {
			return expr.Maybe
		}
		return e.substitute(want, glob).test(e, v, compare, o.negated)
	}))
}

// comparison returns how an operator compares a value of a policy with one of
// the request, and whether wildcards count; nil for an operator that is not
// known.
func (e *evaluator) comparison(base string) (compare func(want, have expr.Value) expr.Truth, glob bool) {
	switch base {
	case "StringEquals", "BinaryEquals":
		return e.equal, false
	case "StringEqualsIgnoreCase":
		return e.equalFold, false
	case "StringLike":
		return e.like, true
	case "ArnEquals", "ArnLike":
		return e.likeARN, true
	case "Bool":
		return e.equalFold, false
	case "IpAddress":
		return within, false
	}
	if order, ok := strings.CutPrefix(base, "Numeric"); ok {
		return ordered(order, number), false
	}
	if order, ok := strings.CutPrefix(base, "Date"); ok {
		return ordered(order, instant), false
	}
	return nil, false
}

func truth(b bool) expr.Truth {
	if b {
		return expr.Yes
	}
	return expr.No
}

// boolean returns v's truth value; IAM reads it without case.
func boolean(v expr.Value) (b, known bool) {
	switch s, _ := v.Text(); strings.ToLower(s) {
	case "true":
		return true, true
	case "false":
		return false, true
	}
	return false, false
}
