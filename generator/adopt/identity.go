package adopt

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// roles adds the roles with the policies inside of them, and those that are
// resources of their own.
func (a *adopter) roles() {
	for _, r := range a.all("AWS::IAM::Role") {
		out := &ir.Role{
			Resource:    r.head(),
			Name:        r.value("RoleName"),
			Description: r.value("Description"),
			Path:        r.value("Path"),
			Boundary:    r.value("PermissionsBoundary"),
			Trust:       r.policy("AssumeRolePolicyDocument"),
			ManagedARNs: r.list("ManagedPolicyArns"),
		}
		inline, complete := r.bodies("Policies")
		for _, b := range inline {
			out.Inline = append(out.Inline, ir.InlinePolicy{Name: b.value("PolicyName"), Policy: b.policy("PolicyDocument")})
		}
		if !complete {
			out.Inline = append(out.Inline, ir.InlinePolicy{Policy: iam.Parse(nil, r.Origin)})
		}
		a.d.Roles = append(a.d.Roles, out)
	}
	for _, r := range a.all("AWS::IAM::ServiceLinkedRole") {
		a.d.ServiceRoles = append(a.d.ServiceRoles, &ir.ServiceRole{ID: r.ID, Origin: r.Origin, Service: r.value("AWSServiceName")})
	}
	for _, typ := range [...]string{"AWS::IAM::Policy", "AWS::IAM::RolePolicy"} {
		for _, r := range a.all(typ) {
			a.standalone(r)
		}
	}
}

// standalone adds a policy that is a resource of its own to its roles.
func (a *adopter) standalone(r *resource) {
	in := ir.InlinePolicy{Resource: r.head(), Name: r.value("PolicyName"), Policy: r.policy("PolicyDocument")}
	for _, v := range append(r.list("Roles").Items, r.value("RoleName")) {
		if role := a.role(v); role != nil {
			role.Inline = append(role.Inline, in)
		}
	}
}

// role returns the role that v refers to, by a reference or by a name that the
// template gives it.
func (a *adopter) role(v expr.Value) *ir.Role {
	if v.IsAbsent() {
		return nil
	}
	if r := a.d.Role(v); r != nil {
		return r
	}
	for _, r := range a.d.Roles {
		if r.Made() && !r.Name.IsAbsent() && expr.Equal(r.Name, v) == expr.Yes {
			return r
		}
	}
	return nil
}

// managedPolicies adds the customer-managed policies. Those that a role names
// among its own are attached as well.
func (a *adopter) managedPolicies() {
	for _, r := range a.all("AWS::IAM::ManagedPolicy") {
		p := &ir.ManagedPolicy{
			Resource:    r.head(),
			Name:        r.value("ManagedPolicyName"),
			Description: r.value("Description"),
			Path:        r.value("Path"),
			Policy:      r.policy("PolicyDocument"),
			Roles:       r.list("Roles"),
		}
		for i, v := range p.Roles.Items {
			if role := a.role(v); role != nil && role.Made() {
				if _, _, ok := v.Resource(); !ok {
					p.Roles.Items[i] = expr.Ref(role.ID).From(v.Origin())
				}
			}
		}
		a.d.ManagedPolicies = append(a.d.ManagedPolicies, p)
	}
}

func (a *adopter) profiles() {
	for _, r := range a.all("AWS::IAM::InstanceProfile") {
		a.d.InstanceProfiles = append(a.d.InstanceProfiles, &ir.InstanceProfile{Resource: r.head(), Path: r.value("Path"), Role: r.value("Roles")})
	}
}
