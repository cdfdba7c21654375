package facts

import (
	"slices"
	"strings"
)

// A Service is an AWS service that a VPC can reach through an endpoint.
// https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-create-access.html
type Service struct {
	Name             string   `json:"name"`               // as in "sqs"
	IAM              string   `json:"iam,omitempty"`      // the prefix of its actions, as in "cloudwatch"; absent: Name
	Type             string   `json:"type"`               // "Interface" or "Gateway"
	Purpose          string   `json:"purpose"`            // what an environment does with it, as a clause
	Required         bool     `json:"required,omitempty"` // no environment without internet works without it
	Legacy           bool     `json:"legacy,omitempty"`   // once required, no longer so
	Confirmed        bool     `json:"confirmed"`
	Note             string   `json:"note,omitempty"`
	Source           string   `json:"source,omitempty"`
	AbsentRegions    []string `json:"absentRegions,omitempty"`    // Regions known not to have it
	AbsentPartitions []string `json:"absentPartitions,omitempty"` // partitions known not to have it
	OnlyRegions      []string `json:"onlyRegions,omitempty"`      // the only Regions known to have it
}

// EndpointLimits are the quotas for VPC endpoints and the names of their
// kinds.
// https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html
type EndpointLimits struct {
	InterfacePerVPC   int      `json:"interfacePerVpc"`
	GatewayPerRegion  int      `json:"gatewayPerRegion"`
	Interface         string   `json:"interface"`
	Gateway           string   `json:"gateway"`
	Port              int      `json:"port"` // on which interface endpoints are reached
	Login             string   `json:"login"`
	API               string   `json:"api"`
	Ops               string   `json:"ops"`
	Queue             string   `json:"queue"`             // of the tasks
	Tables            string   `json:"tables"`            // the service whose other gateway endpoints lead to
	Store             string   `json:"store"`             // of files
	PrefixListCommand string   `json:"prefixListCommand"` // prints the id of a list of addresses; holds ${AWS::Region} and ${Name}
	Packages          string   `json:"packages"`          // serves packages for requirements
	Required          []string `json:"required"`          // in the order in which they are shown
}

// prefixFact says which services of a partition have another prefix in their
// endpoint service's name than the partition's default.
type prefixFact struct {
	Partition   string   `json:"partition"`
	Default     string   `json:"default"`
	Other       string   `json:"other,omitempty"`
	Interface   []string `json:"interface,omitempty"`   // interface endpoints named with Other, sorted
	Unconfirmed []string `json:"unconfirmed,omitempty"` // services whose name is not confirmed, sorted; "*" is all
	Note        string   `json:"note,omitempty"`
	Source      string   `json:"source,omitempty"`
}

type endpointFile struct {
	Dated
	EndpointLimits
	Prefixes []prefixFact `json:"prefixes"`
	Rows     []Service    `json:"rows"`
}

func endpointData() *endpointFile { return &endpointTable }

// Services returns all services that an environment, its DAGs or its clients
// may need an endpoint for, sorted by name.
func Services() []Service { return endpointData().Rows }

// LookupService returns the service with the short name, as in "sqs".
func LookupService(name string) (Service, bool) {
	return find(Services(), name, func(r *Service) string { return r.Name })
}

// ServiceOfAction returns the service that an action of IAM, as in
// "states:StartExecution", is called through. IAM takes names in any case.
// https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
func ServiceOfAction(action string) (Service, bool) {
	prefix, _, _ := strings.Cut(action, ":")
	prefix = strings.ToLower(prefix)
	return find(Services(), prefix, func(r *Service) string {
		if r.IAM != "" {
			return r.IAM
		}
		return r.Name
	})
}

// RequiredServices returns the services that every environment without
// internet needs, in the order in which documentation shows them.
func RequiredServices() []Service {
	names := Endpoints().Required
	out := make([]Service, 0, len(names))
	for _, n := range names {
		if s, ok := LookupService(n); ok {
			out = append(out, s)
		}
	}
	return out
}

// Endpoints returns the quotas for VPC endpoints and the names of their kinds.
func Endpoints() *EndpointLimits { return &endpointData().EndpointLimits }

// LoginService returns the service that a client without internet gets its
// login tokens from.
func LoginService() string { return Endpoints().Login }

// APIService returns the service of MWAA's management API.
func APIService() string { return Endpoints().API }

// OpsService returns the service that metrics used to be published to.
func OpsService() string { return Endpoints().Ops }

// ServiceNamePattern returns the full name of a service for endpoints of the
// type in the partition, with ${AWS::Region} in it. It is not confirmed when
// the service or partition is not in the data, or when the data says so.
func ServiceNamePattern(service, endpointType, partition string) (pattern string, confirmed bool) {
	const region = ".${AWS::Region}."
	d := endpointData()
	row, ok := find(d.Prefixes, partition, func(r *prefixFact) string { return r.Partition })
	if !ok {
		row, _ = find(d.Prefixes, DefaultPartition(), func(r *prefixFact) string { return r.Partition })
	}
	prefix := row.Default
	if endpointType == d.EndpointLimits.Interface && slices.Contains(row.Interface, service) {
		prefix = row.Other
	}
	_, known := LookupService(service)
	doubt := slices.Contains(row.Unconfirmed, service) || slices.Contains(row.Unconfirmed, "*")
	return prefix + region + service, ok && known && !doubt
}

// IsAbsent reports whether s is known not to exist in the Region.
func (s Service) IsAbsent(region, partition string) bool {
	if slices.Contains(s.AbsentPartitions, partition) || slices.Contains(s.AbsentRegions, region) {
		return true
	}
	return region != "" && len(s.OnlyRegions) > 0 && !slices.Contains(s.OnlyRegions, region)
}
