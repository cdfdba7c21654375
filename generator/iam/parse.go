package iam

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// Parse returns the policy that a document holds, the inverse of [Policy.Tree].
// What has not the form of a policy is unknown: a statement that cannot be read
// has lists that are not complete, so that nothing certain follows from it.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
func Parse(document expr.Tree, o *expr.Origin) Policy {
	p := Policy{Origin: o}
	doc, ok := document.(expr.Object)
	if !ok {
		p.Statements = []Statement{unreadable(o)}
		return p
	}
	switch x := doc.Get("Statement").(type) {
	case expr.Array:
		p.Statements = make([]Statement, 0, len(x))
		for _, it := range x {
			p.Statements = append(p.Statements, parseStatement(it, o))
		}
	case nil:
	default:
		p.Statements = []Statement{parseStatement(x, o)}
	}
	return p
}

// unreadable is a statement of which nothing is known.
func unreadable(o *expr.Origin) Statement {
	unknown := expr.UnknownValue("the statement cannot be read").From(o)
	open := expr.List{Items: []expr.Value{unknown}, Origin: o}
	return Statement{Effect: Allow, Actions: open, Resources: open, Origin: o}
}

func parseStatement(x expr.Tree, policy *expr.Origin) Statement {
	body, ok := x.(expr.Object)
	if !ok {
		return unreadable(policy)
	}
	s := Statement{Origin: firstOrigin(body, policy)}
	if v, ok := body.Get("Sid").(expr.Value); ok {
		s.Sid, _ = v.Text()
	}
	if v, ok := body.Get("Effect").(expr.Value); ok {
		s.Effect = Effect(v.String())
	}
	s.Actions, s.NotActions = elements(body, "Action", s.Origin)
	s.Resources, s.NotResources = elements(body, "Resource", s.Origin)
	s.Principals, s.NotPrincipals = parsePrincipals(body, s.Origin)
	if x := body.Get("Condition"); x != nil {
		s.Conditions = parseConditions(x, s.Origin)
	}
	return s
}

// elements returns the values of an element, or of its negation.
func elements(body expr.Object, name string, o *expr.Origin) (l expr.List, negated bool) {
	if x := body.Get(name); x != nil {
		return listOf(x, o), false
	}
	if x := body.Get(element(name, true)); x != nil {
		return listOf(x, o), true
	}
	return expr.List{}, false
}

// listOf returns a value or an array of values as a list. An item that is no
// value leaves the list open.
func listOf(x expr.Tree, o *expr.Origin) expr.List {
	out := expr.List{Complete: true, Origin: o}
	switch x := x.(type) {
	case expr.Value:
		out.Items = []expr.Value{x}
	case expr.Array:
		for _, it := range x {
			switch y := it.(type) {
			case expr.Value:
				out.Items = append(out.Items, y)
			case expr.Array: // a list inside of a list, which CloudFormation flattens for nobody
				out.Complete = false
			default:
				out.Complete = false
			}
		}
	default:
		out.Complete = false
	}
	return out
}

func parsePrincipals(body expr.Object, o *expr.Origin) (ps []Principal, negated bool) {
	x := body.Get("Principal")
	if x == nil {
		x, negated = body.Get(element("Principal", true)), true
	}
	switch x := x.(type) {
	case nil:
		return nil, false
	case expr.Value:
		if x.String() == Everybody {
			return []Principal{{Type: Everybody}}, negated
		}
		return []Principal{{Type: "AWS", Members: listOf(x, o)}}, negated
	case expr.Object:
		for _, m := range x {
			ps = append(ps, Principal{Type: m.Key, Members: listOf(m.Value, o)})
		}
		return ps, negated
	}
	return []Principal{{Type: "AWS", Members: expr.List{Origin: o}}}, negated
}

func parseConditions(x expr.Tree, o *expr.Origin) []Condition {
	operators, ok := x.(expr.Object)
	if !ok {
		return []Condition{unreadableCondition(o)}
	}
	var out []Condition
	for _, op := range operators {
		keys, ok := op.Value.(expr.Object)
		if !ok {
			out = append(out, unreadableCondition(o))
		}
		for _, k := range keys {
			out = append(out, Condition{Operator: op.Key, Key: k.Key, Values: listOf(k.Value, o)})
		}
	}
	return out
}

// unreadableCondition is a test of which nothing is known, so that nobody can
// say whether the statement holds.
func unreadableCondition(o *expr.Origin) Condition {
	return Condition{Operator: "StringEquals", Key: "unreadable", Values: expr.List{Origin: o}}
}

// firstOrigin is the place of a statement: that of its first value.
func firstOrigin(body expr.Object, policy *expr.Origin) *expr.Origin {
	for _, m := range body {
		if v, ok := m.Value.(expr.Value); ok && v.Origin() != nil {
			o := *v.Origin()
			if o.Kind == expr.Written {
				o.Pointer = o.Pointer[:max(0, strings.LastIndexByte(o.Pointer, '/'))]
			}
			return &o
		}
	}
	return policy
}
