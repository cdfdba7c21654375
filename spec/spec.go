// Package spec is the language: the spec a user writes, once it is known to
// be well formed.
//
// The structs mirror the JSON Schema field by field. Nothing has a default
// here; generator/lower takes them all.
package spec

// A Spec is one deployment as its user describes it.
type Spec struct {
	Section
	APIVersion   Scalar              `spec:"apiVersion"`
	Name         Scalar              `spec:"name"`
	Description  Scalar              `spec:"description"`
	Region       Scalar              `spec:"region"`
	Account      Scalar              `spec:"account"`
	Tags         Named[Scalar]       `spec:"tags"`
	Parameters   Named[*Parameter]   `spec:"parameters"`
	Network      Network             `spec:"network"`
	KMSKey       KMSKey              `spec:"kmsKey"`
	Identity     Identity            `spec:"identity"`
	Environments Named[*Environment] `spec:"environments"`
	Access       Access              `spec:"access"`
	Mappings     Named[Raw]          `spec:"mappings"`
	Conditions   Named[Raw]          `spec:"conditions"`
	Resources    Named[Raw]          `spec:"resources"`
	Outputs      Named[Raw]          `spec:"outputs"`
	Transform    Items[Scalar]       `spec:"transform,single"`
	Publish      Publish             `spec:"publish"`
	Overrides    Items[*Override]    `spec:"overrides"`
	Expect       Items[*Expectation] `spec:"expect"`
	Waivers      Items[*Waiver]      `spec:"waivers"`
}

// Publish says how other stacks get at what this one makes.
type Publish struct {
	Section
	As     Scalar `spec:"as"`
	Prefix Scalar `spec:"prefix"`
}

// The values of Publish.As.
const (
	AsExports    = "exports"
	AsParameters = "parameters"
)

// Override is one operation of a JSON Patch on the template (RFC 6902).
type Override struct {
	Section
	Op    Scalar `spec:"op"`
	Path  Scalar `spec:"path"`
	From  Scalar `spec:"from"`
	Value Any    `spec:"value"`
}

// Parameter is a value that is given at deploy.
type Parameter struct {
	Section
	Type                  Scalar        `spec:"type"`
	Description           Scalar        `spec:"description"`
	Default               Scalar        `spec:"default"`
	AllowedValues         Items[Scalar] `spec:"allowedValues"`
	AllowedPattern        Scalar        `spec:"allowedPattern"`
	ConstraintDescription Scalar        `spec:"constraintDescription"`
	MinLength             Scalar        `spec:"minLength"`
	MaxLength             Scalar        `spec:"maxLength"`
	MinValue              Scalar        `spec:"minValue"`
	MaxValue              Scalar        `spec:"maxValue"`
	NoEcho                Scalar        `spec:"noEcho"`
}

// Network is the network of the environments: one that the stack makes, or
// what it makes and finds in a VPC that exists.
type Network struct {
	Section
	VPC         VPC    `spec:"vpc"`
	CIDR        Scalar `spec:"cidr"`
	Routing     Scalar `spec:"routing"`
	NATGateways Scalar `spec:"natGateways"`

	TransitGateway Scalar `spec:"transitGateway"`
	VPNGateway     Scalar `spec:"vpnGateway"`

	Subnets    Named[*Subnet] `spec:"subnets"`
	Endpoints  Endpoints      `spec:"endpoints"`
	SharedFrom SharedFrom     `spec:"sharedFrom"`

	NetworkACLs Scalar   `spec:"networkAcls"`
	FlowLogs    FlowLogs `spec:"flowLogs"`

	Tags Named[Scalar] `spec:"tags"`
}

// KeepsEndpoints reports whether the environments reach AWS services through
// endpoints.
func (n *Network) KeepsEndpoints() bool {
	return n.Routing.Is(RoutingPrivate) || n.Routing.Is(RoutingTransit)
}

// SharedFrom is the account that owns the network, when it is another one than
// the environments'.
type SharedFrom struct {
	Section
	Account Scalar `spec:"account"`
}

// VPC is a VPC that exists.
type VPC struct {
	Section
	ID              Scalar         `spec:"id"`
	InternetGateway Scalar         `spec:"internetGateway"`
	Assume          VPCAssumptions `spec:"assume"`
}

// VPCAssumptions are what the spec's author knows of a VPC that exists.
type VPCAssumptions struct {
	Section
	CIDR         Scalar                  `spec:"cidr"`
	DNSSupport   Scalar                  `spec:"enableDnsSupport"`
	DNSHostnames Scalar                  `spec:"enableDnsHostnames"`
	Endpoints    Items[ExistingEndpoint] `spec:"endpoints"`
}

// ExistingEndpoint is an endpoint that a VPC has already. In the spec it may be
// the service's name alone.
type ExistingEndpoint struct {
	Section
	Service       Scalar `spec:"service,short"`
	ID            Scalar `spec:"id"`
	SecurityGroup Scalar `spec:"securityGroup"`
}

// The values of Network.Routing and Network.NATGateways.
const (
	RoutingPrivate = "private"
	RoutingNAT     = "nat"
	RoutingTransit = "transit"
	NATPerZone     = "perZone"
	NATSingle      = "single"
)

// FlowLogs asks for a record of who talks to whom in the VPC.
type FlowLogs struct {
	Section
	TrafficType  Scalar `spec:"trafficType"`
	Interval     Scalar `spec:"maxAggregationInterval"`
	LogRetention Scalar `spec:"retentionInDays"`
	LogGroup     Scalar `spec:"logGroup"`
}

// The values of Network.NetworkACLs.
const (
	ACLsDefault = "default"
	ACLsDerived = "derived"
)

// Subnet is one subnet of the network: one that exists has an ID.
type Subnet struct {
	Section
	Zone       Scalar            `spec:"zone"`
	CIDR       Scalar            `spec:"cidr"`
	Public     Scalar            `spec:"public"`
	Tags       Named[Scalar]     `spec:"tags"`
	ID         Scalar            `spec:"id"`
	RouteTable Scalar            `spec:"routeTable"`
	Assume     SubnetAssumptions `spec:"assume"`
}

// SubnetAssumptions are what the spec's author knows of a subnet that exists.
type SubnetAssumptions struct {
	Section
	Zone  Scalar `spec:"zone"`
	CIDR  Scalar `spec:"cidr"`
	Route Scalar `spec:"route"`
}

// The values of SubnetAssumptions.Route: where its traffic for the internet
// goes.
const (
	RouteNone     = "none"
	RouteNAT      = "nat"
	RouteTransit  = "transit"
	RouteInternet = "internet"
)

// Exists reports whether s is a subnet that exists already.
func (s *Subnet) Exists() bool { return s.ID.Set }

// InZone returns the zone that s is in, as far as the spec says it.
func (s *Subnet) InZone() Scalar {
	if s.Exists() {
		return s.Assume.Zone
	}
	return s.Zone
}

// IsPublic reports whether s routes to an internet gateway, as far as the spec
// says it.
func (s *Subnet) IsPublic() bool {
	return s.Public.Is("true") || s.Exists() && s.Assume.Route.Is(RouteInternet)
}

// Endpoints are the wishes about VPC endpoints.
type Endpoints struct {
	Section
	Only      Items[Endpoint] `spec:"only"`
	Add       Items[Endpoint] `spec:"add"`
	Remove    Items[Removal]  `spec:"remove"`
	AllowFrom Items[Scalar]   `spec:"allowFrom"`

	S3PrefixList     Scalar `spec:"s3PrefixList"`
	TablePrefixList  Scalar `spec:"dynamodbPrefixList"`
	EndpointPolicies Scalar `spec:"endpointPolicies"`
}

// The values of Endpoints.EndpointPolicies.
const (
	PoliciesFull    = "full"
	PoliciesDerived = "derived"
)

// Endpoint is one wanted endpoint. In the spec it may be the service's name
// alone.
type Endpoint struct {
	Section
	Service Scalar `spec:"service,short"`
	Type    Scalar `spec:"type"`
}

// Removal is one endpoint that is not to be made.
type Removal struct {
	Section
	Service Scalar `spec:"service"`
	Because Scalar `spec:"because"`
}

// KMSKey is the customer-managed key: one that exists has an ARN.
type KMSKey struct {
	Section
	ARN            Scalar `spec:"arn"`
	Create         Scalar `spec:"create"`
	Alias          Scalar `spec:"alias"`
	EnableRotation Scalar `spec:"enableKeyRotation"`
	PendingWindow  Scalar `spec:"pendingWindowInDays"`
}

// Identity is what every role that the stack makes has.
type Identity struct {
	Section
	PermissionsBoundary Scalar `spec:"permissionsBoundary"`
	Path                Scalar `spec:"path"`
}

// Environment is one Amazon MWAA environment.
type Environment struct {
	Section
	Name                         Scalar        `spec:"name"`
	AirflowVersion               Scalar        `spec:"airflowVersion"`
	EnvironmentClass             Scalar        `spec:"environmentClass"`
	WebserverAccessMode          Scalar        `spec:"webserverAccessMode"`
	EndpointManagement           Scalar        `spec:"endpointManagement"`
	MinWorkers                   Scalar        `spec:"minWorkers"`
	MaxWorkers                   Scalar        `spec:"maxWorkers"`
	MinWebservers                Scalar        `spec:"minWebservers"`
	MaxWebservers                Scalar        `spec:"maxWebservers"`
	Schedulers                   Scalar        `spec:"schedulers"`
	DAGPath                      Scalar        `spec:"dagS3Path"`
	PluginsPath                  Scalar        `spec:"pluginsS3Path"`
	PluginsVersion               Scalar        `spec:"pluginsS3ObjectVersion"`
	RequirementsPath             Scalar        `spec:"requirementsS3Path"`
	RequirementsVersion          Scalar        `spec:"requirementsS3ObjectVersion"`
	RequirementsFile             Scalar        `spec:"requirementsFile"`
	StartupScriptFile            Scalar        `spec:"startupScriptFile"`
	StartupScriptPath            Scalar        `spec:"startupScriptS3Path"`
	StartupScriptVersion         Scalar        `spec:"startupScriptS3ObjectVersion"`
	Options                      Named[Scalar] `spec:"airflowConfigurationOptions"`
	Logging                      Logging       `spec:"loggingConfiguration"`
	WeeklyMaintenanceWindowStart Scalar        `spec:"weeklyMaintenanceWindowStart"`
	WorkerReplacementStrategy    Scalar        `spec:"workerReplacementStrategy"`
	Subnets                      Items[Scalar] `spec:"subnets"`
	SecurityGroups               Items[Scalar] `spec:"securityGroups"`
	SecurityGroupRules           Scalar        `spec:"securityGroupRules"`
	ExecutionRole                Role          `spec:"executionRole"`
	Bucket                       Bucket        `spec:"bucket"`

	Data              Data              `spec:"data"`
	Statements        Items[*Statement] `spec:"statements"`
	ManagedPolicyARNs Items[Scalar]     `spec:"managedPolicyArns"`

	Tags Named[Scalar] `spec:"tags"`
}

// The values of Environment.SecurityGroupRules.
const (
	GroupAllTraffic = "allTraffic"
	GroupRestricted = "restricted"
)

// Logging says which logs are kept.
type Logging struct {
	Section
	DAGProcessing LogModule `spec:"dagProcessingLogs"`
	Scheduler     LogModule `spec:"schedulerLogs"`
	Task          LogModule `spec:"taskLogs"`
	Webserver     LogModule `spec:"webserverLogs"`
	Worker        LogModule `spec:"workerLogs"`
	Retention     Scalar    `spec:"retentionInDays"`
}

// LogModule is one log.
type LogModule struct {
	Section
	Enabled Scalar `spec:"enabled"`
	Level   Scalar `spec:"logLevel"`
}

// Bucket is an environment's bucket: one that exists has an ARN.
type Bucket struct {
	Section
	ARN        Scalar            `spec:"arn"`
	Name       Scalar            `spec:"name"`
	Versioning Scalar            `spec:"versioning"`
	Assume     BucketAssumptions `spec:"assume"`
}

// BucketAssumptions are what the spec's author knows of a bucket that exists.
type BucketAssumptions struct {
	Section
	Versioning        Scalar `spec:"versioning"`
	BlockPublicAccess Scalar `spec:"blockPublicAccess"`
	KMSKey            Scalar `spec:"kmsKey"`
}

// Role is an environment's execution role, which exists.
type Role struct {
	Section
	ARN Scalar `spec:"arn"`
}

// Access is how people reach the web servers.
type Access struct {
	Section
	Hosts    Named[*Host]          `spec:"hosts"`
	Networks Named[*ClientNetwork] `spec:"networks"`
	VPNs     Named[*VPN]           `spec:"vpn"`
	Users    Named[*Users]         `spec:"users"`

	LoadBalancers Named[*LoadBalancer] `spec:"loadBalancers"`
}

// LoadBalancer is a load balancer in front of one private web server.
type LoadBalancer struct {
	Section
	Type         Scalar        `spec:"type"`
	Scheme       Scalar        `spec:"scheme"`
	Environment  Scalar        `spec:"environment"`
	Subnets      Items[Scalar] `spec:"subnets"`
	AllowFrom    Items[Scalar] `spec:"allowFrom"`
	Certificate  Scalar        `spec:"certificateArn"`
	SSLPolicy    Scalar        `spec:"sslPolicy"`
	DomainName   Scalar        `spec:"domainName"`
	HostedZone   Scalar        `spec:"hostedZoneId"`
	Addresses    Items[Scalar] `spec:"addresses"`
	LogRetention Scalar        `spec:"logRetentionInDays"`
	LogGroup     Scalar        `spec:"logGroup"`
	Tags         Named[Scalar] `spec:"tags"`
}

// The values of LoadBalancer.Type.
const (
	ApplicationLB = "application"
	NetworkLB     = "network"
)

// VPN is a Client VPN endpoint, to which people connect with certificates.
type VPN struct {
	Section
	ClientCIDR        Scalar        `spec:"clientCidrBlock"`
	ServerCertificate Scalar        `spec:"serverCertificateArn"`
	ClientCertificate Scalar        `spec:"clientRootCertificateChainArn"`
	SplitTunnel       Scalar        `spec:"splitTunnel"`
	SessionHours      Scalar        `spec:"sessionTimeoutHours"`
	LogRetention      Scalar        `spec:"logRetentionInDays"`
	LogGroup          Scalar        `spec:"logGroup"`
	Subnets           Items[Scalar] `spec:"subnets"`
	Environments      Items[Scalar] `spec:"environments"`
	Tags              Named[Scalar] `spec:"tags"`
}

// ClientNetwork is a network from which people work, that is joined to the
// environments' already: by Direct Connect, a VPN or peering.
type ClientNetwork struct {
	Section
	CIDRs        Items[Scalar] `spec:"cidrs"`
	Environments Items[Scalar] `spec:"environments"`
	Via          Scalar        `spec:"via"`
}

// The values of ClientNetwork.Via.
const (
	ViaTransitGateway = "transitGateway"
	ViaVPNGateway     = "vpnGateway"
)

// Host is a machine in the network from which people work.
type Host struct {
	Section
	OS           Scalar        `spec:"os"`
	Subnet       Scalar        `spec:"subnet"`
	RDPFrom      Items[Scalar] `spec:"rdpFrom,single"`
	SSHFrom      Items[Scalar] `spec:"sshFrom,single"`
	Environments Items[Scalar] `spec:"environments"`
	InstanceType Scalar        `spec:"instanceType"`
	VolumeSize   Scalar        `spec:"volumeSize"`
	KeyName      Scalar        `spec:"keyName"`
	Login        Login         `spec:"login"`
	Tags         Named[Scalar] `spec:"tags"`
}

// The values of Host.OS.
const (
	Windows = "windows"
	Linux   = "linux"
)

// From returns who may open a desktop or shell on h, by the protocol of its
// system. One that has nobody is reached through Session Manager.
func (h *Host) From() Items[Scalar] {
	if h.OS.Is(Linux) {
		return h.SSHFrom
	}
	return h.RDPFrom
}

// Login is the Airflow login that people on a host may use.
type Login struct {
	Section
	Environment Scalar `spec:"environment"`
	Role        Scalar `spec:"role"`
}
