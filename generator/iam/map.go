package iam

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// Map returns p with every value v replaced by f(v).
func (p Policy) Map(f func(v expr.Value) expr.Value) Policy {
	p.Statements = slices.Clone(p.Statements)
	for i := range p.Statements {
		s := &p.Statements[i]
		s.Actions, s.Resources = mapList(s.Actions, f), mapList(s.Resources, f)
		s.Principals, s.Conditions = slices.Clone(s.Principals), slices.Clone(s.Conditions)
		for j := range s.Principals {
			s.Principals[j].Members = mapList(s.Principals[j].Members, f)
		}
		for j := range s.Conditions {
			s.Conditions[j].Values = mapList(s.Conditions[j].Values, f)
		}
	}
	return p
}

func mapList(l expr.List, f func(v expr.Value) expr.Value) expr.List {
	l.Items = slices.Clone(l.Items)
	for i, v := range l.Items {
		l.Items[i] = f(v)
	}
	return l
}

// Map returns p with every value v replaced by f(v).
func (p Policies) Map(f func(v expr.Value) expr.Value) Policies {
	p.All = slices.Clone(p.All)
	for i := range p.All {
		p.All[i] = p.All[i].Map(f)
	}
	return p
}

// Map returns a with every value v replaced by f(v).
func (a Access) Map(f func(v expr.Value) expr.Value) Access {
	a.Identity, a.Resource = a.Identity.Map(f), a.Resource.Map(f)
	if a.Boundary != nil {
		b := a.Boundary.Map(f)
		a.Boundary = &b
	}
	a.Guards = slices.Clone(a.Guards)
	for i := range a.Guards {
		a.Guards[i] = a.Guards[i].Map(f)
	}
	return a
}

// Map returns r with every value v replaced by f(v).
func (r Request) Map(f func(v expr.Value) expr.Value) Request {
	r.Caller.Name, r.Caller.Account = f(r.Caller.Name), f(r.Caller.Account)
	r.Resource, r.Owner = f(r.Resource), f(r.Owner)
	r.Context.Keys = slices.Clone(r.Context.Keys)
	for i := range r.Context.Keys {
		r.Context.Keys[i].Values = mapList(r.Context.Keys[i].Values, f)
	}
	return r
}
