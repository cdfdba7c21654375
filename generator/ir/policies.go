package ir

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
)

// PoliciesOf returns the identity policies of a role: those inside, and those
// that the stack makes and attaches. They are not complete where others may be
// attached; hidden are those that certainly are and that nobody knows. known, which
// may be nil, returns what AWS's own policies say.
func (d *Deployment) PoliciesOf(role *Role, known func(arn expr.Value) (iam.Policy, bool)) (p iam.Policies, hidden []expr.Value) {
	p.Complete = d.Complete && role.Made() && (role.ManagedARNs.Origin == nil || role.ManagedARNs.Complete)
	for _, x := range role.Inline {
		p.All = append(p.All, x.Policy)
	}
	for _, v := range role.ManagedARNs.Items {
		if m := d.ManagedPolicy(v); m != nil {
			p.All = append(p.All, m.Policy)
			continue
		}
		if known != nil {
			if x, ok := known(v); ok {
				p.All = append(p.All, x)
				continue
			}
		}
		hidden = append(hidden, v)
		p.Complete = false // what it allows is nowhere in the model
	}
	for _, m := range d.ManagedPolicies {
		switch {
		case m.Roles.IsAbsent() && m.Roles.Origin == nil:
		case m.Roles.Contains(expr.Ref(role.ID)) == expr.Yes:
			p.All = append(p.All, m.Policy)
		case mayName(m.Roles, role):
			p.Complete = false
		}
	}
	return p, hidden
}

// mayName reports whether one of roles may be role.
func mayName(roles expr.List, role *Role) bool {
	for _, r := range roles.Items {
		if id, _, ok := r.Resource(); ok && id == role.ID || !ok && !r.IsKnown() {
			return true
		}
	}
	return !roles.Complete
}
