package iam

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// Tree returns p as the document that IAM reads, its elements in the order in
// which AWS's own examples write them. One action, resource, principal or
// condition value is a plain string, several are an array. A value without an
// origin has its statement's; a statement without one has p's.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
func (p Policy) Tree() expr.Object {
	statements := make(expr.Array, len(p.Statements))
	for i := range p.Statements {
		statements[i] = p.Statements[i].tree(p.Origin)
	}
	return expr.Object{
		{Key: "Version", Value: expr.String(facts.IAM().PolicyLanguage).From(p.Origin)},
		{Key: "Statement", Value: statements},
	}
}

func (s *Statement) tree(policy *expr.Origin) expr.Object {
	origin := s.Origin
	if origin == nil {
		origin = policy
	}
	o := make(expr.Object, 0, 6)
	add := func(key string, t expr.Tree) { o = append(o, expr.Member{Key: key, Value: t}) }
	if s.Sid != "" {
		add("Sid", expr.String(s.Sid).From(origin))
	}
	add("Effect", expr.String(string(s.Effect)).From(origin))
	if len(s.Principals) > 0 {
		add(element("Principal", s.NotPrincipals), principals(s.Principals, origin))
	}
	if !s.Actions.IsAbsent() {
		add(element("Action", s.NotActions), oneOrMore(s.Actions, origin))
	}
	if !s.Resources.IsAbsent() {
		add(element("Resource", s.NotResources), oneOrMore(s.Resources, origin))
	}
	if len(s.Conditions) > 0 {
		add("Condition", conditions(s.Conditions, origin))
	}
	return o
}

func element(name string, negated bool) string {
	if negated {
		return "Not" + name
	}
	return name
}

// principals writes everybody as "*", and beside other principals as the AWS
// principal "*", which means the same.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous
func principals(ps []Principal, origin *expr.Origin) expr.Tree {
	if len(ps) == 1 && ps[0].Type == Everybody {
		return expr.String(Everybody).From(origin)
	}
	var members []typed
	for _, p := range ps {
		if p.Type == Everybody {
			p = Principal{Type: "AWS", Members: expr.ListOf(expr.String(Everybody))}
		}
		members = collect(members, p.Type, p.Members)
	}
	return object(members, origin)
}

func conditions(cs []Condition, origin *expr.Origin) expr.Object {
	o := expr.Object{}
	for i, c := range cs {
		if o.Get(c.Operator) != nil {
			continue
		}
		var keys []typed
		for _, other := range cs[i:] {
			if other.Operator == c.Operator {
				keys = collect(keys, other.Key, other.Values)
			}
		}
		o = append(o, expr.Member{Key: c.Operator, Value: object(keys, origin)})
	}
	return o
}

// A typed is the values of one key of an object.
type typed struct {
	key    string
	values expr.List
}

// collect adds values to those of key.
func collect(all []typed, key string, values expr.List) []typed {
	for i := range all {
		if all[i].key == key {
			have := all[i].values.Items
			all[i].values.Items = append(have[:len(have):len(have)], values.Items...)
			return all
		}
	}
	return append(all, typed{key, values})
}

func object(all []typed, origin *expr.Origin) expr.Object {
	o := make(expr.Object, len(all))
	for i, t := range all {
		o[i] = expr.Member{Key: t.key, Value: oneOrMore(t.values, origin)}
	}
	return o
}

// oneOrMore returns the items of l with an origin each, one of them without
// the array around it.
func oneOrMore(l expr.List, origin *expr.Origin) expr.Tree {
	if l.Origin != nil {
		origin = l.Origin
	}
	items := make(expr.Array, len(l.Items))
	for i, v := range l.Items {
		if v.Origin() == nil {
			v = v.From(origin)
		}
		items[i] = v
	}
	if len(items) == 1 {
		return items[0]
	}
	return items
}
