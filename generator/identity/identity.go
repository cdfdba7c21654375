// Package identity emits a deployment's roles, policies and instance profiles.
package identity

import (
	"github.com/awslabs/goformation/v7/cloudformation/iam"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// Emit adds the identities of d to t.
func Emit(t *cfn.Template, d *ir.Deployment) {
	for _, r := range d.Roles {
		if r.Made() {
			role(t, r)
		}
	}
	for _, p := range d.ManagedPolicies {
		managedPolicy(t, p)
	}
	for _, p := range d.InstanceProfiles {
		instanceProfile(t, p)
	}
}

func role(t *cfn.Template, r *ir.Role) {
	out := &iam.Role{
		AssumeRolePolicyDocument: r.Trust.Tree(),
		Description:              t.Opt(r.Description),
		ManagedPolicyArns:        t.Texts(r.ManagedARNs),
		Path:                     t.Opt(r.Path),
		PermissionsBoundary:      t.Opt(r.Boundary),
		RoleName:                 t.Opt(r.Name),
	}
	for _, p := range r.Inline {
		out.Policies = append(out.Policies, iam.Role_Policy{
			PolicyDocument: p.Policy.Tree(),
			PolicyName:     t.Text(p.Name),
		})
	}
	t.Add(cfn.Meta(r.Head()), out)
}

func managedPolicy(t *cfn.Template, p *ir.ManagedPolicy) {
	t.Add(cfn.Meta(p.Head()), &iam.ManagedPolicy{
		Description:       t.Opt(p.Description),
		ManagedPolicyName: t.Opt(p.Name),
		Path:              t.Opt(p.Path),
		PolicyDocument:    p.Policy.Tree(),
		Roles:             t.Texts(p.Roles),
	})
}

func instanceProfile(t *cfn.Template, p *ir.InstanceProfile) {
	t.Add(cfn.Meta(p.Head()), &iam.InstanceProfile{
		Path:  t.Opt(p.Path),
		Roles: t.Texts(expr.ListOf(p.Role)),
	})
}
