package facts

// NetworkFacts are the limits of VPCs and what an environment needs of one.
// https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html
type NetworkFacts struct {
	VPCPrefixMin        int       `json:"vpcPrefixMin"` // bits of the largest VPC
	VPCPrefixMax        int       `json:"vpcPrefixMax"` // bits of the smallest
	SubnetPrefixMin     int       `json:"subnetPrefixMin"`
	SubnetPrefixMax     int       `json:"subnetPrefixMax"`
	Reserved            int       `json:"reserved"` // addresses that AWS keeps in every subnet
	WorldIPv4           string    `json:"worldIpv4"`
	WorldIPv6           string    `json:"worldIpv6"`
	ForbiddenRanges     []string  `json:"forbiddenRanges"` // that a VPC must not overlap, sorted
	ForbiddenConfirmed  bool      `json:"forbiddenConfirmed"`
	PrivateRanges       []string  `json:"privateRanges"` // that AWS recommends for a VPC
	ZoneLetter          string    `json:"zoneLetter"`    // pattern of a zone name without its Region
	ZoneName            string    `json:"zoneName"`      // pattern of a zone name, as in "us-east-1a"
	ZoneID              string    `json:"zoneId"`        // pattern of a zone id
	LocalZone           string    `json:"localZone"`     // pattern of a Local or Wavelength Zone's name
	EphemeralMin        int       `json:"ephemeralMin"`  // ports that answers come to
	EphemeralMax        int       `json:"ephemeralMax"`
	TCP                 string    `json:"tcp"` // protocols of a group's rule
	UDP                 string    `json:"udp"`
	AllProtocols        string    `json:"allProtocols"`
	TCPNumber           int       `json:"tcpNumber"` // in an ACL
	ACLAllow            string    `json:"aclAllow"`
	ACLDeny             string    `json:"aclDeny"`
	PortMax             int       `json:"portMax"`
	EIPDomain           string    `json:"eipDomain"`
	GroupNameMax        int       `json:"groupNameMax"`
	DescriptionMax      int       `json:"descriptionMax"`   // of a group or rule
	DescriptionChars    string    `json:"descriptionChars"` // pattern
	RulesPerGroup       int       `json:"rulesPerGroup"`    // in or out, the quota
	EntriesPerACL       int       `json:"entriesPerAcl"`    // in or out, the quota
	EntriesPerACLMax    int       `json:"entriesPerAclMax"` // that the quota can be raised to
	OwnerTypes          []string  `json:"ownerTypes"`       // that only the owner of a shared network can make, sorted
	GroupRuleTypes      []string  `json:"groupRuleTypes"`   // CloudFormation's types of a rule by itself
	VPCIDPattern        string    `json:"vpcIdPattern"`
	SubnetIDPattern     string    `json:"subnetIdPattern"`
	GroupIDPattern      string    `json:"groupIdPattern"`
	PrefixListID        string    `json:"prefixListId"`
	SubnetARN           string    `json:"subnetArn"`    // of a subnet of the stack's account; holds ${Subnet}, its id
	LogRetention        []int     `json:"logRetention"` // days that a log can be kept, sorted
	DefaultLogRetention int       `json:"defaultLogRetention"`
	FlowLog             FlowLog   `json:"flowLog"`
	ClientVPN           ClientVPN `json:"clientVpn"`
	Addresses           Need      `json:"addresses"`
}

// A ClientVPN is what AWS Client VPN takes.
// https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/what-is.html
type ClientVPN struct {
	PrefixMin           int    `json:"prefixMin"` // bits of the largest range that clients get addresses of
	PrefixMax           int    `json:"prefixMax"` // bits of the smallest
	Subnet              Room   `json:"subnet"`    // that it is associated with
	Port                int    `json:"port"`
	Transport           string `json:"transport"`
	SessionHours        []int  `json:"sessionHours"` // the only lengths of a session
	DefaultSessionHours int    `json:"defaultSessionHours"`
	Authentication      string `json:"authentication"` // by certificates
	DNSServersMax       int    `json:"dnsServersMax"`  // that clients are told
	ResolverOffset      int    `json:"resolverOffset"` // of the VPC's name server in its range
	ExportCommand       string `json:"exportCommand"`  // writes the client's configuration; holds ${Endpoint}
}

// A Room is what a service takes of a subnet.
type Room struct {
	PrefixMax int `json:"prefixMax"` // bits of the smallest range
	Free      int `json:"free"`      // addresses that nothing else may take
}

// A FlowLog is what flow logs of a VPC take.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-flowlog.html
type FlowLog struct {
	ResourceType    string `json:"resourceType"`
	Destination     string `json:"destination"` // CloudWatch Logs
	DefaultTraffic  string `json:"defaultTraffic"`
	Intervals       []int  `json:"intervals"` // seconds, sorted
	DefaultInterval int    `json:"defaultInterval"`
}

// A Need says how many addresses an environment takes. MWAA publishes no
// number: it is derived from what has a network interface.
type Need struct {
	PerWorker           int    `json:"perWorker"` // over both subnets
	PerScheduler        int    `json:"perScheduler"`
	PerEndpointInSubnet int    `json:"perEndpointInSubnet"` // in each subnet
	OwnEndpoints        int    `json:"ownEndpoints"`        // that MWAA makes in each subnet, for database and web server
	OwnEndpointsPublic  int    `json:"ownEndpointsPublic"`  // the same when the web server is on the internet only
	UpdateFactor        int    `json:"updateFactor"`        // old and new containers run side by side
	ComfortablePrefix   int    `json:"comfortablePrefix"`   // of a subnet, in bits
	Confirmed           bool   `json:"confirmed"`
	Note                string `json:"note,omitempty"`
}

type networkFile struct {
	Dated
	NetworkFacts
}

func networkData() *networkFile { return &networkTable }

// Network returns the limits of VPCs.
func Network() *NetworkFacts { return &networkData().NetworkFacts }
