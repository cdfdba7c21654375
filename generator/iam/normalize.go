package iam

import (
	"cmp"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// Normalize returns p in a form that policies of the same wording share. It
// changes only what can never change a decision: the order of statements,
// principals, actions, resources, conditions and their values; repetitions
// among them; and statements that differ in their Sid only, of which the one
// with the first Sid stays. Actions and condition keys are compared without
// case, as IAM does. Statements are not merged, nor is anything dropped
// because something wider is there, so that every Sid keeps its words.
// Repetitions that cannot be known to be the same stay.
func (p Policy) Normalize() Policy {
	out := Policy{Origin: p.Origin, Statements: make([]Statement, len(p.Statements))}
	for i := range p.Statements {
		out.Statements[i] = p.Statements[i].normalize()
	}
	slices.SortStableFunc(out.Statements, func(a, b Statement) int {
		return cmp.Or(compareMeaning(&a, &b), compareSids(a.Sid, b.Sid), compareSpelling(&a, &b))
	})
	out.Statements = slices.CompactFunc(out.Statements, func(a, b Statement) bool {
		return compareMeaning(&a, &b) == 0 && !a.isUnknown()
	})
	return out
}

// Equal reports whether a and b have the same wording up to [Policy.Normalize],
// spelling of actions and condition keys, and origins. Two values that cannot
// be known are the same wording when they have one reason.
func Equal(a, b Policy) bool {
	return slices.EqualFunc(a.Normalize().Statements, b.Normalize().Statements, func(s, t Statement) bool {
		return compareMeaning(&s, &t) == 0 && s.Sid == t.Sid
	})
}

func (s Statement) normalize() Statement {
	s.Principals = normalizePrincipals(s.Principals)
	s.Actions = normalizeList(s.Actions, compareActions)
	s.Resources = normalizeList(s.Resources, expr.Compare)
	s.Conditions = slices.Clone(s.Conditions)
	for i := range s.Conditions {
		c := &s.Conditions[i]
		c.Values = normalizeList(c.Values, expr.Compare)
	}
	slices.SortStableFunc(s.Conditions, func(a, b Condition) int {
		return cmp.Or(compareConditions(a, b), cmp.Compare(a.Key, b.Key))
	})
	s.Conditions = slices.CompactFunc(s.Conditions, func(a, b Condition) bool {
		return compareConditions(a, b) == 0 && !slices.ContainsFunc(a.Values.Items, expr.Value.IsUnknown)
	})
	return s
}

// normalizePrincipals makes one principal of those of one type.
func normalizePrincipals(ps []Principal) []Principal {
	var out []Principal
	for _, p := range ps {
		i := slices.IndexFunc(out, func(o Principal) bool { return o.Type == p.Type })
		if i < 0 {
			out = append(out, p)
			continue
		}
		m := &out[i].Members
		m.Complete = m.Complete && p.Members.Complete
		m.Items = slices.Concat(m.Items, p.Members.Items)
	}
	for i := range out {
		out[i].Members = normalizeList(out[i].Members, expr.Compare)
	}
	slices.SortFunc(out, func(a, b Principal) int { return cmp.Compare(a.Type, b.Type) })
	return out
}

// normalizeList sorts the items of l and drops repetitions. Among items that
// compare says are the same, the first by spelling stays.
func normalizeList(l expr.List, compare func(a, b expr.Value) int) expr.List {
	items := slices.Clone(l.Items)
	slices.SortStableFunc(items, func(a, b expr.Value) int { return cmp.Or(compare(a, b), expr.Compare(a, b)) })
	l.Items = slices.CompactFunc(items, func(a, b expr.Value) bool { return compare(a, b) == 0 && !a.IsUnknown() })
	return l
}

// isUnknown reports whether s holds anything that cannot be known.
func (s *Statement) isUnknown() bool {
	unknown := func(l expr.List) bool { return slices.ContainsFunc(l.Items, expr.Value.IsUnknown) }
	return unknown(s.Actions) || unknown(s.Resources) ||
		slices.ContainsFunc(s.Principals, func(p Principal) bool { return unknown(p.Members) }) ||
		slices.ContainsFunc(s.Conditions, func(c Condition) bool { return unknown(c.Values) })
}

// compareMeaning orders normalized statements by all that a decision depends
// on.
func compareMeaning(a, b *Statement) int {
	return cmp.Or(
		cmp.Compare(a.Effect, b.Effect),
		compareBools(a.NotPrincipals, b.NotPrincipals),
		slices.CompareFunc(a.Principals, b.Principals, func(p, q Principal) int {
			return cmp.Or(cmp.Compare(p.Type, q.Type), compareLists(p.Members, q.Members, expr.Compare))
		}),
		compareBools(a.NotActions, b.NotActions),
		compareLists(a.Actions, b.Actions, compareActions),
		compareBools(a.NotResources, b.NotResources),
		compareLists(a.Resources, b.Resources, expr.Compare),
		slices.CompareFunc(a.Conditions, b.Conditions, compareConditions),
	)
}

// compareSids puts statements with a Sid before those without.
func compareSids(a, b string) int {
	return cmp.Or(compareBools(a == "", b == ""), cmp.Compare(a, b))
}

// compareSpelling orders statements of one meaning, so that which of them
// stays does not depend on their order.
func compareSpelling(a, b *Statement) int {
	return cmp.Or(
		compareLists(a.Actions, b.Actions, expr.Compare),
		slices.CompareFunc(a.Conditions, b.Conditions, func(c, d Condition) int { return cmp.Compare(c.Key, d.Key) }),
	)
}

func compareConditions(a, b Condition) int {
	return cmp.Or(
		cmp.Compare(a.Operator, b.Operator),
		cmp.Compare(strings.ToLower(a.Key), strings.ToLower(b.Key)),
		compareLists(a.Values, b.Values, expr.Compare),
	)
}

// compareActions orders known actions without case, before all others.
func compareActions(a, b expr.Value) int {
	s, ok := a.Text()
	t, ok2 := b.Text()
	if ok && ok2 {
		return cmp.Compare(strings.ToLower(s), strings.ToLower(t))
	}
	return cmp.Or(compareBools(!ok, !ok2), expr.Compare(a, b))
}

func compareLists(a, b expr.List, compare func(a, b expr.Value) int) int {
	return cmp.Or(compareBools(a.Complete, b.Complete), slices.CompareFunc(a.Items, b.Items, compare))
}

func compareBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}
