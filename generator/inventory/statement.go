package inventory

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/authorization"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// statement returns s in words. env is the environment whose execution role has
// it; nil for others.
func (l *lister) statement(s *iam.Statement, kind iam.Kind, env *ir.Environment) Statement {
	out := Statement{
		Sid: s.Sid, Effect: string(s.Effect), NotWho: s.NotPrincipals, NotActions: s.NotActions, NotResources: s.NotResources,
		Actions: l.words(s.Actions), Resources: l.words(s.Resources), At: place(s.Origin),
	}
	for _, p := range s.Principals {
		if p.Type == iam.Everybody {
			out.Who = append(out.Who, "everybody")
			continue
		}
		for _, w := range l.words(p.Members) {
			out.Who = append(out.Who, p.Type+" "+w)
		}
	}
	for _, c := range s.Conditions {
		values := l.words(c.Values)
		for i := range values {
			values[i] = `"` + values[i] + `"`
		}
		out.Conditions = append(out.Conditions, c.Operator+" "+c.Key+" "+strings.Join(values, ", "))
	}
	if s.Effect == iam.Allow && !s.NotActions {
		out.Opens, out.Levels = opened(out.Actions)
	}
	out.Why = l.reasons(s, kind, env)
	return out
}

// words returns the items of a list, and "..." where it may have more.
func (l *lister) words(list expr.List) []string {
	var out []string
	for _, v := range list.Items {
		out = append(out, v.Bind(l.bind).String())
	}
	if !list.Complete && list.Origin != nil {
		out = append(out, "...")
	}
	return out
}

// opened returns how many actions patterns open, and the levels of access that
// these give, the weakest first; nothing when one is not known.
func opened(patterns []string) (n int, levels []string) {
	seen := map[string]bool{}
	var have [authorization.Permissions + 1]bool
	for _, p := range patterns {
		actions, all := authorization.Expand(p)
		if !all {
			return 0, nil
		}
		for _, a := range actions {
			have[a.Level] = true
			seen[a.String()] = true
		}
	}
	for i := authorization.List; i <= authorization.Permissions; i++ {
		if have[i] {
			levels = append(levels, i.String())
		}
	}
	return len(seen), levels
}

// reasons returns why s is there: what the spec made it for, or else what AWS
// documents that such a statement is for.
func (l *lister) reasons(s *iam.Statement, kind iam.Kind, env *ir.Environment) []string {
	if s.Origin != nil && s.Origin.Why != "" {
		return []string{s.Origin.Why}
	}
	if env != nil {
		return l.needs(s, env)
	}
	var out []string
	for _, f := range facts.Policies() {
		if f.Kind != kind.String() {
			continue
		}
		for i := range f.Statements {
			if why := l.reason(s, &f.Statements[i], kind); why != "" && !slices.Contains(out, why) {
				out = append(out, why)
			}
		}
	}
	return out
}

// reason returns what AWS documents that a statement like s is for, if x is like
// it; "" if not. Of the policies of principals only what is about environments is
// compared: others may have other reasons.
func (l *lister) reason(s *iam.Statement, x *facts.StatementFact, kind iam.Kind) string {
	if x.Effect != string(s.Effect) || !speaksOf(s, x.Principals) || len(x.Actions) == 0 || !coversAll(s, x.Actions) {
		return ""
	}
	if kind == iam.IdentityPolicy && slices.ContainsFunc(x.Actions, func(a string) bool { return !ofEnvironments(a) }) {
		return ""
	}
	if len(x.Resources) > 0 && l.about(s, x.Resources, &ir.Environment{}) == expr.No {
		return ""
	}
	for _, c := range x.Conditions {
		if !slices.ContainsFunc(s.Conditions, func(h iam.Condition) bool { return strings.EqualFold(h.Key, c.Key) }) {
			return x.Why + "; its conditions are not all here"
		}
	}
	return x.Why
}

// ofEnvironments reports whether an action is of the service that has environments.
func ofEnvironments(action string) bool {
	before, _, _ := strings.Cut(facts.ARN("environment"), ":${AWS::Region}")
	return strings.HasPrefix(action, before[strings.LastIndexByte(before, ':')+1:]+":")
}

// needs returns what env needs a statement of its execution role for. What it may
// be needed for is not said where another one certainly is there for it.
func (l *lister) needs(s *iam.Statement, env *ir.Environment) []string {
	if s.Effect != iam.Allow || s.NotActions {
		return nil
	}
	var out []string
	add := func(why string) {
		if !slices.Contains(out, why) {
			out = append(out, why)
		}
	}
	for i := range facts.RequiredRights() {
		r := &facts.RequiredRights()[i]
		switch l.serves(s, r, env) {
		case expr.Yes:
			add(r.Why)
		case expr.Maybe:
			if !slices.Contains(l.served, r) {
				add("perhaps: " + r.Why)
			}
		}
	}
	if len(out) == 0 {
		add("the environment itself does not need it")
	}
	return out
}

// serves reports whether s allows some of a right that env needs.
func (l *lister) serves(s *iam.Statement, r *facts.Required, env *ir.Environment) expr.Truth {
	named := slices.ContainsFunc(r.Actions, func(a string) bool { return names(s, a) })
	if !named || s.Effect != iam.Allow || s.NotActions || !r.Holds(!env.KMSKey.IsAbsent()) {
		return expr.No
	}
	return l.about(s, r.Resources, env)
}

// serve returns the rights of env that statements of its role are certainly there
// for.
func (l *lister) serve(role *ir.Role, env *ir.Environment) (out []*facts.Required) {
	policies := make([]iam.Policy, 0, len(role.Inline))
	for _, p := range role.Inline {
		policies = append(policies, p.Policy)
	}
	for _, m := range l.attached(role) {
		policies = append(policies, m.Policy)
	}
	for i := range facts.RequiredRights() {
		r := &facts.RequiredRights()[i]
		if slices.ContainsFunc(policies, func(p iam.Policy) bool {
			return slices.ContainsFunc(p.Statements, func(s iam.Statement) bool { return l.serves(&s, r, env) == expr.Yes })
		}) {
			out = append(out, r)
		}
	}
	return out
}

// fill returns a pattern of facts with what it leaves open filled in for env, as far
// as that is known, and whether it is about env's own.
func (l *lister) fill(pattern string, env *ir.Environment) (v expr.Value, own bool) {
	names := map[string]expr.Value{"Environment": env.Name, "Bucket": env.SourceBucket, "Key": env.KMSKey}
	v = expr.Expand(pattern, func(name string) (expr.Value, bool) {
		if strings.HasPrefix(name, facts.CloudFormation().ReservedPrefix) {
			return expr.Value{}, false
		}
		x, found := names[name]
		switch {
		case !found:
			return expr.String(iam.Everybody), true
		case x.IsAbsent():
			x = expr.UnknownValue(name)
		}
		own = true
		return x, true
	})
	return v.Bind(l.bind), own
}

// about reports whether some resource of those that patterns of facts stand for is
// among those of s.
func (l *lister) about(s *iam.Statement, patterns []string, env *ir.Environment) expr.Truth {
	best := expr.No
	for _, p := range patterns {
		pattern, own := l.fill(p, env)
		if s.NotResources {
			if !slices.ContainsFunc(s.Resources.Items, func(v expr.Value) bool { return expr.Covers(v.Bind(l.bind), pattern) == expr.Yes }) {
				best = expr.Yes
			}
			continue
		}
		for _, v := range s.Resources.Items {
			if v = v.Bind(l.bind); own {
				best = max(best, expr.Overlaps(v, pattern)) // a part of it is of use too
			} else {
				best = max(best, expr.Covers(v, pattern))
			}
		}
	}
	return best
}

// coversAll reports whether s names every one of actions.
func coversAll(s *iam.Statement, actions []string) bool {
	return !s.NotActions && !slices.ContainsFunc(actions, func(a string) bool { return !names(s, a) })
}

// names reports whether an action, which may be a pattern, is certainly among
// those of s.
func names(s *iam.Statement, action string) bool {
	want := expr.String(strings.ToLower(action))
	return slices.ContainsFunc(s.Actions.Items, func(v expr.Value) bool {
		text, known := v.Text()
		return known && expr.Covers(expr.String(strings.ToLower(text)), want) == expr.Yes
	})
}

// speaksOf reports whether the principals of s are of the same services as those
// of a documented statement.
func speaksOf(s *iam.Statement, documented []facts.PrincipalFact) bool {
	if len(documented) == 0 {
		return len(s.Principals) == 0
	}
	for _, p := range documented {
		for _, x := range s.Principals {
			switch {
			case p.Type != x.Type:
			case len(p.Services) == 0:
				return true
			default:
				for _, v := range x.Members.Items {
					if slices.ContainsFunc(p.Services, func(name string) bool { return isPrincipal(name, v) }) {
						return true
					}
				}
			}
		}
	}
	return false
}

// isPrincipal reports whether v is how policies call a service of facts, in some
// partition and Region.
func isPrincipal(name string, v expr.Value) bool {
	for _, p := range facts.Partitions() {
		principal, _ := facts.ServicePrincipal(name, p.Name)
		pattern := expr.Expand(principal, func(string) (expr.Value, bool) { return expr.String(iam.Everybody), true })
		if principal != "" && expr.Covers(pattern, v) == expr.Yes {
			return true
		}
	}
	return false
}
