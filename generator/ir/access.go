package ir

import "github.com/mwaagen/mwaagen/generator/expr"

// A KeyPair is an EC2 key pair. AWS puts the private key of one that the stack
// makes into the Parameter Store.
type KeyPair struct {
	Resource
	Name           expr.Value
	Type           expr.Value
	PrivateKeyPath expr.Value // where the Parameter Store has it
}

// An Instance is a host from which people reach the web server.
type Instance struct {
	Resource
	Key           string // in the spec; "" for a template's
	OS            string // "windows", "linux"; "" when it is not known
	Image         expr.Value
	Type          expr.Value
	DeviceIndex   expr.Value // of the network interface
	Subnet        expr.Value
	Groups        expr.List
	PublicAddress expr.Value // bool: has a public address
	KeyName       expr.Value
	Profile       expr.Value // instance profile; absent: no role
	HTTPTokens    expr.Value // "required" is IMDSv2 only
	HopLimit      expr.Value
	Device        expr.Value // root device's name
	VolumeType    expr.Value
	VolumeSize    expr.Value // GiB
	Encrypted     expr.Value
	UserData      expr.Value // plain text; the emitter encodes it
	Login         *Login     // absent: nobody logs in to Airflow from here
	Session       bool       // people reach it through Session Manager
	Forwards      []string   // environments, by logical id, to whose web servers it leads
}

// A Login says that people on a host log in to an environment's web server.
type Login struct {
	Environment string // logical id; "" when the spec's word was refused
	Role        expr.Value
	Origin      *expr.Origin
}

// A VPN is a Client VPN endpoint with its associations and its one
// authorisation rule.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-clientvpnendpoint.html
type VPN struct {
	Resource
	Key               string // in the spec
	Description       expr.Value
	ClientCIDR        expr.Value
	Authentication    expr.Value
	ServerCertificate expr.Value // ARN
	ClientCertificate expr.Value // ARN
	SplitTunnel       expr.Value
	SessionHours      expr.Value
	Transport         expr.Value
	Port              expr.Value
	DNSServers        expr.List
	LogGroup          expr.Value // name
	VPC               expr.Value
	Groups            expr.List
	Associations      []*Association
	Authorization     Resource
	Target            expr.Value // the address range that people are let into
}

// Users are people or programs that use Airflow.
type Users struct {
	Key          string // in the spec
	Origin       *expr.Origin
	Environments []string   // logical ids
	Login        expr.Value // Airflow role in the UI; absent: none
	REST         expr.Value // Airflow role of REST calls; absent: none
	CLI          expr.Value // whether they run commands; absent: no
	Role         expr.Value // that the stack makes for them; absent: none
	Policy       expr.Value // managed, that the stack makes; absent: none
}

// A LogGroup is a CloudWatch log group.
type LogGroup struct {
	Resource
	Name      expr.Value // absent: AWS makes one
	Retention expr.Value // days
	Key       expr.Value // ARN; absent: AWS's own key
}
