package adopt

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

func (a *adopter) endpoints() {
	for _, r := range a.all("AWS::EC2::VPCEndpoint") {
		e := &ir.Endpoint{
			Resource:    r.head(),
			ServiceName: r.value("ServiceName"),
			TypeOrigin:  r.value("VpcEndpointType").Origin(),
			VPC:         r.value("VpcId"),
			PrivateDNS:  r.value("PrivateDnsEnabled"),
			Subnets:     r.list("SubnetIds"),
			Groups:      r.list("SecurityGroupIds"),
			RouteTables: r.list("RouteTableIds"),
		}
		typ, known := r.value("VpcEndpointType").Text()
		if !r.has("VpcEndpointType") {
			typ, known = facts.Endpoints().Gateway, true // CloudFormation's default
		}
		if known {
			e.Type = ir.EndpointType(typ)
		}
		if e.Type == ir.Gateway && !r.has("RouteTableIds") {
			e.RouteTables = expr.ListOf() // a route in no table
		}
		if e.Type == ir.Interface && !r.has("SubnetIds") {
			e.Subnets = expr.ListOf()
		}
		if r.has("PolicyDocument") {
			p := r.policy("PolicyDocument")
			e.Policy = &p
		}
		e.Service, e.Environment = a.service(e.ServiceName)
		a.d.Endpoints = append(a.d.Endpoints, e)
	}
}

// service returns the short name of the service that an endpoint is for, and the
// environment whose own service it is.
func (a *adopter) service(name expr.Value) (service, environment string) {
	if id, attribute, ok := name.Resource(); ok {
		if r := a.byID[id]; r != nil && r.Type == "AWS::MWAA::Environment" {
			return attribute, id
		}
		return "", ""
	}
	for _, s := range facts.Services() {
		for _, kind := range [...]string{s.Type, facts.Endpoints().Interface} {
			for _, partition := range facts.Partitions() {
				pattern, _ := facts.ServiceNamePattern(s.Name, kind, partition.Name)
				if len(s.Name) > len(service) && isNamed(name, pattern) {
					service = s.Name
				}
			}
		}
	}
	return service, ""
}

// isNamed reports whether name is what pattern says for some Region.
func isNamed(name expr.Value, pattern string) bool {
	before, after, _ := strings.Cut(pattern, "${AWS::Region}")
	atoms := name.Atoms()
	switch {
	case len(atoms) == 0:
		return false
	case len(atoms) == 1 && atoms[0].Kind == expr.Text:
		text := atoms[0].Name
		if len(text) < len(before)+len(after) || !strings.HasPrefix(text, before) || !strings.HasSuffix(text, after) {
			return false
		}
		region := text[len(before) : len(text)-len(after)]
		return region != "" && !strings.Contains(region, ".")
	case len(atoms) == 3:
		return atoms[0].Name == before && atoms[1].Kind != expr.Text && atoms[2].Name == after
	}
	return false
}
