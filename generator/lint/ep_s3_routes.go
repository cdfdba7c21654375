package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// gatewayRoutes finds gateway endpoints that an environment's subnet does not
// use. A spec's gateways are in the tables of all private subnets.
func gatewayRoutes() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1136",
			Name:   "ep-s3-routes",
			Occurs: "a required gateway endpoint is not in the route table of an environment's subnet that has no other way out",
			Why:    "a gateway endpoint is a route: from that subnet the service cannot be reached",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"resources: {Other: {Type: AWS::EC2::RouteTable, Properties: {VpcId: {Ref: Vpc}}}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/EndpointS3/Properties/RouteTableIds/0/Ref, value: Other}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"resources: {Other: {Type: AWS::EC2::RouteTable, Properties: {VpcId: {Ref: Vpc}}}}\n" +
				"overrides:\n" +
				"  - {op: add, path: /Resources/EndpointS3/Properties/RouteTableIds/-, value: {Ref: Other}}\n",
			Facts:  []int{136},
			Source: "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, s := range p.inhabited() {
				t := p.TableOf(s)
				if t == nil || p.reachesInternet(s) != expr.No {
					continue
				}
				for _, e := range p.Endpoints {
					if service, _ := facts.LookupService(e.Service); !service.Required || e.Type != ir.Gateway || otherResource(e.VPC, s.VPC) {
						continue
					}
					if !p.missesTable(e, t) {
						continue
					}
					d := p.Report(or(e.RouteTables.Origin, e.Origin), "endpoint "+e.Service+" of subnet "+subnetName(s),
						`the route table of subnet "%s" has no route to the endpoint for "%s"`, subnetName(s), e.Service)
					d.Related = []diag.Related{Related(t.Origin, "the subnet's route table")}
					d.Help = []string{"add the table to the endpoint's RouteTableIds"}
				}
			}
		},
	}
}

// missesTable reports whether endpoint e certainly has no route in table t,
// neither there nor in another endpoint for the service.
func (p *Pass) missesTable(e *ir.Endpoint, t *ir.RouteTable) bool {
	for _, x := range p.Endpoints {
		if x.Service != e.Service {
			continue
		}
		if x.Type != ir.Gateway || !x.RouteTables.Complete {
			return false
		}
		if slices.ContainsFunc(x.RouteTables.Items, func(v expr.Value) bool { return t.Is(v) != expr.No }) {
			return false
		}
	}
	return true
}
