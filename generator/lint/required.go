package lint

import (
	"slices"

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
			via, confirmed := r.ViaIn(p.Place.Partition)
			if !confirmed {
				via = nil
			}
			for _, v := range via {
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
	for _, pattern := range l.right.Resources {
		l.actions = nil
		need := authority.NeedOf(l.environment, l.right, "", pattern)
		need.Via = l.via
		for _, action := range l.right.Actions {
			need.Action = action
			d := p.view().Lacks(authority.Caller(l.role), need, access)
			if !authority.IsRefused(d) {
				continue
			}
			if len(l.actions) == 0 {
				l.resource, l.decision = need.Resource, d
			}
			l.actions = append(l.actions, action)
		}
		if len(l.actions) > 0 {
			out = append(out, l)
		}
	}
	return out
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
