package deployer

import (
	"sort"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// Split returns p as managed policies that IAM takes, in the order of its
// statements; p alone when it is one. A statement that is too large by itself is
// cut. place is what is known of the place: what is not has its greatest length, or
// that of its placeholder.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
func Split(p iam.Policy, place expr.Binding) []iam.Policy {
	longest := func(a expr.Atom) (string, bool) {
		if s, known := place(a); known {
			return s, true
		}
		n, known := facts.LongestPseudo(a.Name)
		if a.Kind != expr.Pseudo || !known {
			n = facts.IAM().RoleName
		}
		return strings.Repeat("x", max(n, len(iam.Placeholder(a)))), true
	}
	limit := facts.IAM().ManagedPolicy
	fits := func(s ...iam.Statement) bool { return iam.Policy{Statements: s}.Size(longest) <= limit }
	var out []iam.Policy
	var part []iam.Statement
	for _, whole := range p.Statements {
		for _, s := range cut(whole, func(s iam.Statement) bool { return fits(s) }) {
			if len(part) > 0 && !fits(append(part, s)...) {
				out = append(out, iam.Policy{Statements: part, Origin: p.Origin})
				part = nil
			}
			part = append(part, s)
		}
	}
	return append(out, iam.Policy{Statements: part, Origin: p.Origin})
}

// cut returns s in as many statements as it takes for each to fit, each with as
// many of its resources as do, and one with a single resource with as many of its
// actions.
func cut(s iam.Statement, fits func(iam.Statement) bool) []iam.Statement {
	if fits(s) {
		return []iam.Statement{s}
	}
	list := func(s *iam.Statement) *expr.List {
		if len(s.Resources.Items) > 1 {
			return &s.Resources
		}
		return &s.Actions
	}
	all := list(&s).Items
	var out []iam.Statement
	for n := 1; len(all) > 0; n++ {
		part := func(size int) iam.Statement {
			p := s
			p.Sid += "Part" + strconv.Itoa(n)
			list(&p).Items = all[:size:size]
			return p
		}
		// Of one item there is no part: IAM has to refuse it.
		size := max(1, sort.Search(len(all), func(i int) bool { return !fits(part(i + 1)) }))
		out = append(out, part(size))
		all = all[size:]
	}
	return out
}
