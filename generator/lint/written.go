package lint

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/authorization"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// writtenStatements calls f with every statement of a role or managed policy
// that somebody wrote, and the logical id of what has it. Statements of AWS's
// documentation are held to it by tests.
func (p *Pass) writtenStatements(f func(owner string, s *iam.Statement)) {
	each := func(owner string, x *iam.Policy) {
		for i := range x.Statements {
			if o := x.Statements[i].Origin; o != nil && o.Kind == expr.Written {
				f(owner, &x.Statements[i])
			}
		}
	}
	for _, r := range p.Roles {
		for i := range r.Inline {
			each("role "+r.ID, &r.Inline[i].Policy)
		}
	}
	for _, m := range p.ManagedPolicies {
		each("policy "+m.ID, &m.Policy)
	}
}

// opened calls f with each action of s that is known, and what it opens where
// the data has its service. Of everything and of what s is not about it says
// nothing.
func opened(s *iam.Statement, f func(item expr.Value, text string, actions []authorization.Action)) {
	if s.NotActions {
		return
	}
	for _, item := range s.Actions.Items {
		text, known := item.Text()
		if !known || text == iam.Everybody {
			continue
		}
		if actions, all := authorization.Expand(text); all {
			f(item, text, actions)
		}
	}
}

// canMatch reports whether a statement's resources can match one of actions.
func (p *Pass) canMatch(s *iam.Statement, actions []authorization.Action) bool {
	if s.NotResources || len(s.Resources.Items) == 0 || !s.Resources.Complete {
		return true
	}
	var types []authorization.Type
	for _, a := range actions {
		if slices.Contains(facts.Roles().HiddenResources, a.String()) {
			return true
		}
		if a.Alone && p.among(s.Resources, func(r expr.Value) expr.Truth { return expr.Match(r, expr.String(iam.Everybody)) }) {
			return true
		}
		for _, t := range a.Types {
			if !slices.Contains(types, t) {
				types = append(types, t)
			}
		}
	}
	return slices.ContainsFunc(types, func(t authorization.Type) bool {
		arn := typeARN(t)
		return p.among(s.Resources, func(r expr.Value) expr.Truth { return overlaps(p.Bind(r), arn) })
	})
}

// overlaps reports whether two patterns of ARNs have one in common: field by
// field where both have all of them.
func overlaps(a, b expr.Value) expr.Truth {
	x, y := iam.Fields(a), iam.Fields(b)
	if len(x) != len(y) {
		return expr.Overlaps(a, b)
	}
	answer := expr.Yes
	for i := range x {
		answer = min(answer, expr.Overlaps(x[i], y[i]))
	}
	return answer
}

// among reports whether one of l may match.
func (p *Pass) among(l expr.List, matches func(expr.Value) expr.Truth) bool {
	return slices.ContainsFunc(l.Items, func(v expr.Value) bool {
		text, _ := v.Text()
		return strings.Contains(text, "${") || matches(v) != expr.No // of policy variables nothing is known
	})
}

// typeARN returns the pattern of the ARNs of a type.
func typeARN(t authorization.Type) expr.Value {
	head, flat := strings.CutSuffix(t.ARN, "*")
	if !flat || t.Name != facts.Roles().FlatType {
		return expr.String(t.ARN)
	}
	name := expr.Atom{Kind: expr.Param, Name: t.Name, Lang: &expr.Language{Pattern: "[^/*?]*"}}
	return expr.FromAtoms(expr.StringType, expr.Atom{Kind: expr.Text, Name: head}, name)
}

// wide reports whether a statement's resources are everything, or a pattern.
func wide(s *iam.Statement) bool {
	return s.NotResources || slices.ContainsFunc(s.Resources.Items, func(v expr.Value) bool {
		return slices.ContainsFunc(v.Atoms(), func(a expr.Atom) bool { return a.Kind == expr.Text && strings.Contains(a.Name, "*") })
	})
}

// executionOwners returns what has the statements of execution roles, as
// writtenStatements names it. The rule about whole services judges these.
func (p *Pass) executionOwners() []string {
	var out []string
	for _, e := range p.Environments {
		role := p.Role(e.ExecutionRole)
		if role == nil {
			continue
		}
		out = append(out, "role "+role.ID)
		held, _ := p.PoliciesOf(role, nil)
		for _, m := range p.ManagedPolicies {
			if slices.ContainsFunc(held.All, func(x iam.Policy) bool { return x.Origin == m.Policy.Origin && x.Origin != nil }) {
				out = append(out, "policy "+m.ID)
			}
		}
	}
	return out
}

// named calls f with each action of s that opens one of names; with whole, also
// where it opens all of a service. Of everything other rules speak.
func named(s *iam.Statement, names []string, whole bool, f func(item expr.Value, name string)) {
	if s.Effect != iam.Allow || s.NotActions {
		return
	}
	for _, item := range s.Actions.Items {
		text, known := item.Text()
		if !known || text == iam.Everybody || !whole && wholeService(text) {
			continue
		}
		service, _, _ := strings.Cut(text, ":")
		for _, n := range names {
			if prefix, _, _ := strings.Cut(n, ":"); !strings.ContainsAny(service, "*?") && !strings.EqualFold(service, prefix) {
				continue
			}
			if includes(text, n) {
				f(item, n)
				break
			}
		}
	}
}
