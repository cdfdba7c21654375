package ir

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
)

// A VPC is a virtual network.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpc.html
type VPC struct {
	Resource
	CIDR         expr.Value
	DNSSupport   expr.Value
	DNSHostnames expr.Value
}

// An InternetGateway is a VPC's way to the internet, with its attachment.
type InternetGateway struct {
	Resource
	Attachment Resource
	VPC        expr.Value // absent: not attached
}

// A Subnet is a part of a VPC in one zone.
type Subnet struct {
	Resource
	Name        string // in the spec; "" for a template's
	VPC         expr.Value
	Zone        expr.Value // a zone name; absent when ZoneID is given
	ZoneID      expr.Value // a zone id; absent when Zone is given
	CIDR        expr.Value
	MapPublicIP expr.Value // absent means false
}

// A RouteTable is a set of routes with the subnets that use it.
type RouteTable struct {
	Resource
	VPC          expr.Value
	Routes       []*Route
	Complete     bool // Routes holds them all; of a table that exists, all to the internet
	Associations []*Association
}

// An Association makes a subnet use a route table.
type Association struct {
	Resource
	Subnet expr.Value
}

// A Target is the kind of thing that a route leads to.
type Target uint8

// The kinds of route targets.
const (
	ToInternetGateway Target = iota + 1
	ToNATGateway
	ToTransitGateway
	ToVPNGateway
	ToOther
)

// A Route sends the traffic for a destination to a target.
type Route struct {
	Resource
	Destination expr.Value // an address range
	Kind        Target
	Target      expr.Value
}

// A GatewayAttachment joins a VPC to a transit gateway, or to a virtual private
// gateway.
type GatewayAttachment struct {
	Resource
	Kind    Target // ToTransitGateway or ToVPNGateway
	Gateway expr.Value
	VPC     expr.Value
	Subnets expr.List // of a transit gateway: one in each zone
}

// A ClientNetwork is a network from which people reach web servers, and that is
// joined to the environments' already.
type ClientNetwork struct {
	Name         string // in the spec
	Origin       *expr.Origin
	Ranges       []expr.Value
	Environments []string // logical ids
}

// A Share gives another account the use of subnets.
type Share struct {
	Resource
	Name      expr.Value
	Principal expr.Value // an account
	ARNs      expr.List
	External  expr.Value // bool: also outside of the organisation
}

// A NATGateway lets private subnets reach the internet, with its address.
type NATGateway struct {
	Resource
	Subnet        expr.Value
	Address       Resource // the Elastic IP; no ID when there is none
	AddressDomain expr.Value
}

// A NetworkACL is what the subnets that use it let through, packet by packet:
// answers need entries of their own.
// https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html
type NetworkACL struct {
	Resource
	VPC          expr.Value
	Ingress      []*ACLEntry
	Egress       []*ACLEntry
	Complete     bool // Ingress and Egress hold all entries
	Associations []*Association
}

// An ACLEntry lets packets through or not, unless an entry with a lower number
// has decided about them. What no entry is about is not let through.
type ACLEntry struct {
	Resource
	Number   expr.Value
	Action   expr.Value // "allow" or "deny"
	Protocol expr.Value // a number; -1 for all
	CIDR     expr.Value // of the other end
	FromPort expr.Value // at the receiving end; absent for all ports
	ToPort   expr.Value
}

// A SecurityGroup is a set of rules for the network interfaces that carry it.
type SecurityGroup struct {
	Resource
	VPC         expr.Value
	Description expr.Value
	Ingress     []*GroupRule
	Egress      []*GroupRule // empty and Complete means AWS's default: everything
	Complete    bool         // Ingress and Egress hold all rules
}

// A GroupRule admits traffic into or out of a group. A rule with an ID is a
// resource of its own; one without is part of the group.
type GroupRule struct {
	Resource
	Protocol    expr.Value // "tcp", "udp", "-1" for all
	FromPort    expr.Value // absent for all ports
	ToPort      expr.Value
	CIDR        expr.Value // of the peer, or
	Group       expr.Value // the peer's group, or
	GroupOwner  expr.Value // the account of that group, when it is another one
	PrefixList  expr.Value // a list of address ranges
	Description expr.Value
}

// An EndpointType is the kind of a VPC endpoint, as AWS spells it.
type EndpointType string

// The kinds of VPC endpoints.
const (
	Gateway   EndpointType = "Gateway"
	Interface EndpointType = "Interface"
)

// An Endpoint is a VPC's private way to an AWS service.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpcendpoint.html
type Endpoint struct {
	Resource
	Service     string // short name, as in "sqs"; "" when the name is not known
	ServiceName expr.Value
	Type        EndpointType
	TypeOrigin  *expr.Origin
	VPC         expr.Value
	PrivateDNS  expr.Value // absent for gateways
	Subnets     expr.List  // of an interface endpoint
	Groups      expr.List  // of an interface endpoint
	RouteTables expr.List  // of a gateway endpoint
	Policy      *iam.Policy
	Environment string // logical id of the one whose database or web server it is for; "" for a service of AWS
}

// A FlowLog is a record of who talks to whom in a VPC.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-flowlog.html
type FlowLog struct {
	Resource
	Of          expr.Value // the VPC
	Type        expr.Value // what Of is
	TrafficType expr.Value
	Interval    expr.Value // seconds
	Destination expr.Value // a kind
	LogGroup    expr.Value // name
	Role        expr.Value // ARN
}
