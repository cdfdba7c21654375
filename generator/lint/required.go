package lint

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// A lack is a required right that an execution role certainly has not.
type lack struct {
	environment *ir.Environment
	role        *ir.Role
	right       *facts.Required
	actions     []string
	resource    expr.Value
	via         expr.Value   // the service through which a key is used; absent for any
	decision    iam.Decision // of the first of actions
}

// lacking calls f with what execution roles are not allowed of the rights for
// the given uses. With via, only what they lack through particular services
// counts.
func (p *Pass) lacking(via bool, f func(lack), uses ...facts.Use) {
	for _, l := range p.lacks() {
		if l.decision.Answer == iam.Refused && l.via.IsAbsent() != via && slices.Contains(uses, l.right.Use) {
			f(l)
		}
	}
}

// lacks returns what execution roles that the stack makes are refused or denied
// of what they need. The rules share it.
func (p *Pass) lacks() []lack {
	if p.shared.lacks != nil {
		return *p.shared.lacks
	}
	out := []lack{}
	for _, e := range p.Environments {
		role := p.Role(e.ExecutionRole)
		if role == nil || !role.Made() || len(p.Failed) > 0 || e.KMSKey.IsUnknown() {
			continue
		}
		access := p.view().Of(role).Access
		for i := range facts.RequiredRights() {
			r := &facts.RequiredRights()[i]
			if !r.Holds(!e.KMSKey.IsAbsent()) {
				continue
			}
			l := lack{environment: e, role: role, right: r}
			found := p.lackingRight(l, access)
			for _, v := range r.ViaIn(p.Place.Partition) {
				if l.via = expr.Expand(v, nil); len(found) == 0 {
					found = p.lackingRight(l, access)
				}
			}
			out = append(out, found...)
		}
	}
	p.shared.lacks = &out
	return out
}

// lackingRight returns what of one right is lacking, through one service or
// any.
func (p *Pass) lackingRight(l lack, access iam.Access) []lack {
	var out []lack
	access.Resource, access.Kind = p.policyOf(l.environment, l.right.Use)
	simple := access.Boundary == nil && !denies(access.Identity, false) && !denies(access.Resource, true)
	for _, pattern := range l.right.Resources {
		l.resource = authority.Fill(pattern, ofEnvironment(l.environment))
		l.actions = nil
		var last iam.Decision
		for _, action := range l.right.Actions {
			if simple && l.right.Use != facts.UseOwnKey && grants(access.Identity, action, l.resource) {
				continue
			}
			if !simple || !sameStatement(last, action) {
				last = p.decideRight(&l, action, access)
			}
			if !authority.IsRefused(last) {
				continue
			}
			if len(l.actions) == 0 {
				l.decision = last
			}
			l.actions = append(l.actions, action)
		}
		if len(l.actions) > 0 {
			out = append(out, l)
		}
	}
	return out
}

// denies reports whether a statement of p denies anything; with asking, what
// only denies under conditions does not count, for these are not known here.
func denies(p iam.Policies, asking bool) bool {
	return slices.ContainsFunc(p.All, func(x iam.Policy) bool {
		return slices.ContainsFunc(x.Statements, func(s iam.Statement) bool {
			return s.Effect == iam.Deny && !(asking && len(s.Conditions) > 0)
		})
	})
}

// grants reports whether a statement allows an action on a resource in the very
// words, so that nothing needs to be decided. A no is no answer.
func grants(p iam.Policies, action string, resource expr.Value) bool {
	word := func(v expr.Value) bool {
		text, _ := v.Text()
		head, found := strings.CutSuffix(text, "*")
		return text == action || found && strings.HasPrefix(action, head) && !strings.ContainsAny(head, "*?")
	}
	same := func(v expr.Value) bool { return isEverybody(v) || expr.Compare(v, resource) == 0 && !v.IsUnknown() }
	for _, x := range p.All {
		for i := range x.Statements {
			s := &x.Statements[i]
			if s.Effect == iam.Allow && len(s.Conditions) == 0 && !s.NotActions && !s.NotResources &&
				slices.ContainsFunc(s.Actions.Items, word) && slices.ContainsFunc(s.Resources.Items, same) {
				return true
			}
		}
	}
	return false
}

// sameStatement reports whether all statements that decided about another action
// have this one too, by name: then they decide alike.
func sameStatement(d iam.Decision, action string) bool {
	if authority.IsRefused(d) || len(d.By) == 0 {
		return false
	}
	for _, s := range d.By {
		if s.NotActions || !slices.ContainsFunc(s.Actions.Items, func(v expr.Value) bool {
			text, _ := v.Text()
			return text == action || text == iam.Everybody
		}) {
			return false
		}
	}
	return true
}

// decideRight answers whether the role has one action of a right: on one of the
// resources first, which is quick; only when that is refused, on all of them.
func (p *Pass) decideRight(l *lack, action string, access iam.Access) iam.Decision {
	r := iam.Request{Caller: authority.Caller(l.role), Action: strings.ReplaceAll(action, "*", ""), Resource: oneOf(l.resource)}
	if !l.via.IsAbsent() {
		r.Context.Keys = []iam.ContextKey{{Name: facts.Roles().ViaKey, Values: expr.ListOf(l.via)}}
	}
	decide := p.decide
	if l.right.Service {
		decide = p.foreign
	}
	if d := decide(r, access); !authority.IsRefused(d) || isEverybody(l.resource) {
		return d
	}
	r.Action, r.Resource, r.Patterns = action, l.resource, true
	return decide(r, access)
}

// oneOf returns one of the resources that a pattern stands for.
func oneOf(pattern expr.Value) expr.Value {
	if isEverybody(pattern) {
		return pattern
	}
	atoms := slices.Clone(pattern.Atoms())
	for i := range atoms {
		if atoms[i].Kind == expr.Text {
			atoms[i].Name = strings.ReplaceAll(atoms[i].Name, "*", "0")
		}
	}
	return expr.FromAtoms(pattern.Type(), atoms...)
}

// policyOf returns the policy of the resource that a right is about.
func (p *Pass) policyOf(e *ir.Environment, use facts.Use) (iam.Policies, iam.Kind) {
	switch use {
	case facts.UseBucket, facts.UseBucketBlock:
		if b := p.Bucket(e.SourceBucket); b != nil {
			return authority.OfBucket(b).Made(), iam.BucketPolicy
		}
		return iam.Policies{}, iam.BucketPolicy
	case facts.UseOwnKey:
		if k := p.Key(e.KMSKey); k != nil {
			return authority.OfKey(k).Made(), iam.KeyPolicy
		}
		return iam.Policies{}, iam.KeyPolicy
	}
	return authority.Closed(), 0
}

// ofEnvironment returns what patterns of facts leave open about e.
func ofEnvironment(e *ir.Environment) map[string]expr.Value {
	return map[string]expr.Value{"Environment": e.Name, "Bucket": e.SourceBucket, "Key": e.KMSKey}
}

// reportLack reports what an execution role may not do and must: at the
// statement that comes nearest to it, or that denies it.
func (p *Pass) reportLack(l lack, help string) *diag.Diagnostic {
	at := or(l.role.Origin, l.environment.Origin)
	for _, s := range append(l.decision.By, l.decision.Near...) {
		if s.Origin != nil {
			at = s.Origin
			break
		}
	}
	where := ""
	if !isEverybody(l.resource) {
		where = ` on "` + l.resource.String() + `"`
	}
	if !l.via.IsAbsent() {
		where += ` through "` + l.via.String() + `"`
	}
	d := p.Report(at, subject(l.environment)+" "+l.actions[0]+where, `the execution role of environment "%s" may not do %s%s`, name(l.environment), quoted(l.actions), where)
	if l.decision.Answer == iam.Denied && l.decision.By[0].Sid != "" {
		d.Label = `statement "` + l.decision.By[0].Sid + `" denies it`
	}
	d.Why = l.right.Why
	d.Help = []string{help}
	return d
}
