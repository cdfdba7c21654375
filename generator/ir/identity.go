package ir

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
)

// A Role is an IAM role.
type Role struct {
	Resource
	Name        expr.Value // absent: AWS makes one
	Description expr.Value
	Path        expr.Value
	Boundary    expr.Value
	Trust       iam.Policy
	Inline      []InlinePolicy
	ManagedARNs expr.List
}

// A ServiceRole is a service-linked role, which belongs to a service of AWS.
type ServiceRole struct {
	ID      string
	Origin  *expr.Origin
	Service expr.Value // the principal
}

// An InlinePolicy is a policy of one role alone. One with a logical id is a
// resource of its own, for which nobody waits unless they say so.
type InlinePolicy struct {
	Resource
	Name   expr.Value
	Policy iam.Policy
}

// A ManagedPolicy is a customer-managed policy, with the roles it is attached
// to.
type ManagedPolicy struct {
	Resource
	Name        expr.Value // absent: AWS makes one
	Description expr.Value
	Path        expr.Value
	Policy      iam.Policy
	Roles       expr.List
}

// An InstanceProfile lets an instance use a role.
type InstanceProfile struct {
	Resource
	Path expr.Value // absent: IAM's own
	Role expr.Value
}
