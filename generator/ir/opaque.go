package ir

import "github.com/mwaagen/mwaagen/generator/expr"

// An Opaque is a resource of a type that the model does not have. What it
// touches is open: it may add a rule, a route or an endpoint to it.
type Opaque struct {
	ID      string
	Type    string
	Origin  *expr.Origin
	Touches []string // logical ids of what it refers to, sorted
}

// A StackSet makes stacks in other accounts and Regions.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudformation-stackset.html
type StackSet struct {
	ID              string
	Origin          *expr.Origin
	PermissionModel expr.Value
	AutoDeployment  expr.Value  // bool
	Units           []expr.List // of each group of stacks, its organizational units
}
