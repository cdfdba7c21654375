package facts

// Deploying is what CloudFormation and its handlers need of those who deploy a
// stack, where the registry does not say it.
//
// Besides the placeholders of [PolicyFact] ARNs hold ${Name} (of the resource),
// ${Path}, ${Stack} (the stack's name), ${ServiceRole} (the ARN of the role that
// CloudFormation deploys with, or its name in ServiceRole itself),
// ${TemplateBucket} (a bucket's name), ${Parameter}, ${Secret}
// and ${Function} (ARNs).
type Deploying struct {
	StackTag  string `json:"stackTag"`     // the condition key of the stack that made a resource
	EC2       string `json:"ec2"`          // the prefix of EC2's actions
	AnyEC2    string `json:"anyEC2"`       // all of EC2 in a Region
	VPCKey    string `json:"vpcKey"`       // the condition key of the VPC that a resource of EC2 is in
	VPC       string `json:"vpcARN"`       // its value
	RoleARN   string `json:"roleARN"`      // all roles
	Parameter string `json:"parameterARN"` // of the Parameter Store
	Secret    string `json:"secretARN"`    // of Secrets Manager

	PolicyARN      string   `json:"policyARN"` // the condition key of the policy that AttachPolicy attaches
	AttachPolicy   string   `json:"attachPolicy"`
	BoundaryKey    string   `json:"boundaryKey"`    // the condition key of a role's boundary,
	BoundedActions []string `json:"boundedActions"` // and the actions that have it

	LinkRole    string `json:"linkRole"`    // the action that makes a service-linked role,
	LinkedRoles string `json:"linkedRoles"` // and all of these

	CustomPrefix    string `json:"customPrefix"`    // of types that a function makes
	EnvironmentType string `json:"environmentType"` // whose needs are Environment, and not the registry's
	EnvironmentNote string `json:"environmentNote"` // what to know of Environment
	UnboundedNote   string `json:"unboundedNote"`   // and of making roles without a boundary

	Calls          []StatementFact `json:"calls"`          // of CloudFormation
	CallerCalls    []StatementFact `json:"callerCalls"`    // and those that a service role needs beside them
	RoleKey        string          `json:"roleKey"`        // the condition key of the service role,
	RoleActions    []string        `json:"roleActions"`    // and the actions that have it
	ServiceRole    string          `json:"serviceRole"`    // an ARN
	TemplateBucket []StatementFact `json:"templateBucket"` // for templates that are too large to be sent
	Transform      StatementFact   `json:"transform"`      // for templates with macros
	ReadParameter  StatementFact   `json:"readParameter"`  // for templates with values of the Parameter Store
	ReadSecret     StatementFact   `json:"readSecret"`     // for templates with secrets
	Custom         StatementFact   `json:"custom"`         // for resources that a function makes
	ServiceLinked  []TypeStatement `json:"serviceLinked"`  // what the first resource of a type in an account needs
	Environment    []StatementFact `json:"environment"`
	Trust          StatementFact   `json:"trust"` // of the service role

	Types  []DeployedType `json:"types"` // sorted
	Omits  []Omission     `json:"omits"`
	Passes []RolePass     `json:"passes"`
}

// A TypeStatement is a statement for a resource type.
type TypeStatement struct {
	Type      string        `json:"type"`
	Statement StatementFact `json:"statement"`
}

// A DeployedType is how policies name resources of a CloudFormation type.
type DeployedType struct {
	Type         string             `json:"type"`
	Name         string             `json:"name,omitempty"`         // the property that holds the name; without one the name is not known before
	Path         string             `json:"path,omitempty"`         // the property that holds the path
	Given        bool               `json:"given,omitempty"`        // CloudFormation makes no name where there is none
	Max          int                `json:"max,omitempty"`          // characters of a name that CloudFormation makes
	Lower        bool               `json:"lower,omitempty"`        // which it makes in lower case
	LeadingSlash bool               `json:"leadingSlash,omitempty"` // names may start with a slash, which ARNs do not repeat
	Ref          string             `json:"ref,omitempty"`          // "arn" where Ref gives the ARN; the name otherwise
	Resources    []DeployedResource `json:"resources"`              // the first one is the resource itself
}

// A DeployedResource is one kind of resource of policies.
type DeployedResource struct {
	Type string `json:"type"` // as the Service Authorization Reference calls it
	ARN  string `json:"arn"`
	Of   string `json:"of,omitempty"` // the property that holds ${Name} in place of the type's own
}

// An Omission is what a handler calls only for a property.
type Omission struct {
	Type    string   `json:"type"`
	Actions []string `json:"actions"`
	Unless  []string `json:"unless"` // properties, at any depth
	Why     string   `json:"why"`
}

// A RolePass says which service gets the role of a resource.
type RolePass struct {
	Type      string `json:"type"`
	Service   string `json:"service,omitempty"`   // for [ServicePrincipal]
	Principal string `json:"principal,omitempty"` // or its principal, in the default partition
	Maybe     bool   `json:"maybe,omitempty"`     // AWS may not tell policies which service it is
	Note      string `json:"note,omitempty"`
}

type deployerFile struct {
	Dated
	Deploying
}

// Deployer returns what those who deploy need.
func Deployer() *Deploying { return &deployerTable.Deploying }

// Deployed returns how policies name resources of a CloudFormation type.
func Deployed(typ string) (DeployedType, bool) {
	return find(deployerTable.Types, typ, func(r *DeployedType) string { return r.Type })
}

// PassedTo returns the principal of the service that gets the role of resources
// of a type in the partition, "" when that is not known for certain, and whether
// AWS may not tell policies that it does.
func PassedTo(typ, partition string) (principal string, maybe bool) {
	r, _ := find(deployerTable.Passes, typ, func(r *RolePass) string { return r.Type })
	switch {
	case r.Service != "":
		name, confirmed := ServicePrincipal(r.Service, partition)
		if confirmed {
			principal = name
		}
	case partition == DefaultPartition():
		principal = r.Principal
	}
	return principal, r.Maybe
}
