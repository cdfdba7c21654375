package lower

import "github.com/mwaagen/mwaagen/generator/expr"

// identity gives every role that the stack makes the boundary and the path that
// the spec wants, and what belongs to roles the same path. Names are left to
// AWS, so that two stacks never meet in one.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
func (l *lowerer) identity() {
	in := l.spec.Identity
	path, boundary := l.optional(in.Path), l.optional(in.PermissionsBoundary)
	if in.Failed {
		path = expr.UnknownValue("the spec's value was refused").From(expr.WrittenAt(in.Pointer))
		boundary = path
	}
	if in.PermissionsBoundary.Given() {
		l.assume(in.PermissionsBoundary.Section, "the permissions boundary "+boundary.String()+" allows what `policy SPEC` shows for the stack's roles")
	}
	for _, r := range l.d.Roles {
		if r.Made() {
			r.Path, r.Boundary = path, boundary
		}
	}
	for _, p := range l.d.ManagedPolicies {
		p.Path = path
	}
	for _, p := range l.d.InstanceProfiles {
		p.Path = path
	}
}
