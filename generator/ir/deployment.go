// Package ir holds the deployment: what will exist once the stack is there, in
// the words of networking and IAM rather than of CloudFormation.
//
// It is the one model between the front ends (a spec, or somebody's template)
// and the judges. It can hold a wrong deployment. Resources refer to each other
// by values ([expr.Ref], [expr.GetAtt]); the lookups resolve them.
//
// A collection that says Complete is closed: what is missing in it is really
// missing. In an open one it is unknown.
package ir

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
)

// A Deployment is what one spec or template makes.
type Deployment struct {
	Name        string // the spec's name; "" for a template
	Description expr.Value
	Place       Place
	Complete    bool // nothing outside of the model can reach the resources below

	Parameters []*Parameter

	VPCs             []*VPC
	InternetGateways []*InternetGateway
	Subnets          []*Subnet
	RouteTables      []*RouteTable
	NATGateways      []*NATGateway
	Attachments      []*GatewayAttachment
	Shares           []*Share
	NetworkACLs      []*NetworkACL
	SecurityGroups   []*SecurityGroup
	Endpoints        []*Endpoint
	Keys             []*Key
	Buckets          []*Bucket
	Roles            []*Role
	ServiceRoles     []*ServiceRole
	ManagedPolicies  []*ManagedPolicy
	InstanceProfiles []*InstanceProfile
	Environments     []*Environment
	KeyPairs         []*KeyPair
	Instances        []*Instance
	ClientNetworks   []*ClientNetwork
	LogGroups        []*LogGroup
	FlowLogs         []*FlowLog
	VPNs             []*VPN
	LoadBalancers    []*LoadBalancer
	Users            []*Users
	Outputs          []*Output
	Stored           []*StoredParameter
	StackSets        []*StackSet
	BalancerLogins   []*BalancerLogin
	UserPoolClients  []*UserPoolClient
	Opaque           []*Opaque

	Order    map[string][]string // of a template, what each resource waits for itself, by logical id
	Mentions                     // what a template that somebody wrote says in other places

	Defaults []Default  // what the spec does not say, in the order in which it was taken
	Declined []Declined // needed endpoints that are left out on purpose
	Failed   []Failure  // parts of the spec that were refused before they got here
	Assumed  []Assumption

	NetworkAccount expr.Value // of the network, when it is another one than the environments'
}

// A Place is where the stack lands, as far as it is said. It is for checks and
// policy files: the template keeps pseudo parameters.
type Place struct {
	Region    expr.Value // known text, or absent
	Account   expr.Value // known text, or absent
	Partition string     // as in "aws"; the default partition when no region is given
	Settled   bool       // Partition is certain, though Region may not be known
}

// A Declined endpoint is one that is needed and that the user decided not to
// have made.
type Declined struct {
	Service string // short name, as in "sqs"
	Because string // the user's reason
	Origin  *expr.Origin
}

// A Failure is a part of the spec that was refused before lowering. Rules
// about that part stay silent.
type Failure struct {
	Pointer string
}

// An Assumption is something about a thing that exists already, which the
// deployment rests on and nobody has checked.
type Assumption struct {
	Pointer string // where the spec says it, or names the thing
	Text    string
	Service string // whose addresses the list at Pointer holds, as in "s3"; "" for all else
}

// A Default is a field that the spec does not have, with what is taken instead.
type Default struct {
	Pointer string    // of the field, in the spec
	Value   expr.Tree // as the spec could say it
	Why     string
}

// A Resource is what every resource has: its logical id, where it comes from,
// and what it must wait for beyond what it refers to. One that exists already
// is in the model so that rules can judge what is known of it, and in no
// template; its logical id is for the model alone.
type Resource struct {
	ID        string
	Existing  expr.Value // AWS's id of it, or its ARN; absent: the stack makes it
	Origin    *expr.Origin
	DependsOn []string // logical ids, sorted
	Retain    bool     // kept when the stack goes or the resource is replaced
	Replaced  bool     // Retain holds when the stack goes only: a replaced one is deleted
	Tags      []expr.Tag
}

// A Parameter is a value that is given at deploy. Absent values are not
// written.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
type Parameter struct {
	Name                  string
	Origin                *expr.Origin
	Type                  expr.Value
	Description           expr.Value
	Default               expr.Value // an assumption, never a fact
	AllowedValues         expr.List
	AllowedPattern        expr.Value
	ConstraintDescription expr.Value
	MinLength, MaxLength  expr.Value
	MinValue, MaxValue    expr.Value
	NoEcho                expr.Value
}

// An Output is a value that the stack reports.
type Output struct {
	ID          string
	Description string
	Value       expr.Value
	Export      expr.Value // the name under which other stacks import it; absent: they do not
	Origin      *expr.Origin
}

// A StoredParameter is a value in the Parameter Store, for other stacks.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-parameter.html
type StoredParameter struct {
	Resource
	Name        expr.Value
	Type        expr.Value
	Value       expr.Value
	Description expr.Value
}

// A PolicyFile is a policy document that people read and use by itself.
type PolicyFile struct {
	Name    string   // as in "execution"; unique
	Purpose string   // one line
	Kind    iam.Kind // IAM's size limits go by it
	Inline  bool     // it is part of a role: IAM limits the sum of a role's
	Policy  iam.Policy
}
