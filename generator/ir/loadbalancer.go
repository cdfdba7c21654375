package ir

import "github.com/mwaagen/mwaagen/generator/expr"

// A LoadBalancer stands in front of one environment's private web server, with
// its target group, its listener and its record.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-loadbalancer.html
type LoadBalancer struct {
	Resource
	Key         string // in the spec
	Environment string // logical id
	Type        expr.Value
	Scheme      expr.Value
	Subnets     expr.List
	Groups      expr.List
	DropHeaders expr.Value // name of the attribute that refuses malformed headers; absent for networks

	TargetGroup    Resource
	TargetType     expr.Value
	TargetProtocol expr.Value
	Port           expr.Value
	VPC            expr.Value
	HealthProtocol expr.Value
	HealthPath     expr.Value // absent for TCP
	Matcher        expr.Value // absent for TCP
	Addresses      expr.List  // given; empty when a registrar looks them up

	Listener         Resource
	ListenerProtocol expr.Value
	Action           expr.Value // what the listener does with a request
	Certificate      expr.Value // ARN; absent without TLS
	SSLPolicy        expr.Value

	Record     Resource // no ID when there is none
	RecordType expr.Value
	DomainName expr.Value
	HostedZone expr.Value

	Registrar *Registrar // absent when the addresses are given
}

// A Registrar is the function that keeps a target group at the addresses of a
// web server, with the custom resource that runs it.
type Registrar struct {
	Function     Resource
	Source       expr.Value
	Runtime      expr.Value
	Handler      expr.Value
	Timeout      expr.Value // seconds
	Memory       expr.Value // MB
	Role         expr.Value // ARN
	LogGroup     expr.Value // name
	Registration Resource
	Kind         expr.Value // the custom resource's type
	WebserverURL expr.Value
	Ranges       expr.List    // of the environment's subnets
	Reruns       []expr.Value // of the environment: a change of one runs it again
}

// A BalancerLogin is an action of a listener that logs people in with a Cognito
// user pool.
type BalancerLogin struct {
	In     string // logical id of the listener or rule
	Client expr.Value
}

// A UserPoolClient is what a Cognito user pool knows of an application.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-userpoolclient.html
type UserPoolClient struct {
	ID             string
	Origin         *expr.Origin
	GenerateSecret expr.Value
	Callbacks      expr.List
}
