package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// oneNATSide finds environments of which only one subnet has a NAT gateway.
func oneNATSide() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1108",
			Name:   "one-nat-side",
			Occurs: "one subnet of an environment reaches the internet through a NAT gateway and the other has no way out",
			Why:    "containers run in both subnets, so some of them reach nothing: the environment stays in creation, or tasks fail now and then",
			Wrong: `apiVersion: mwaagen/v1
name: mwaa-test
network:
  cidr: 10.1.0.0/16
  routing: nat
  subnets:
    private-a: {zone: a, cidr: 10.1.2.0/24}
    private-c: {zone: c, cidr: 10.1.3.0/24}
    public-a: {zone: a, cidr: 10.1.0.0/24, public: true}
environments: {prod: {airflowVersion: "2.11.2"}}
`,
			Right: `apiVersion: mwaagen/v1
name: mwaa-test
network:
  cidr: 10.1.0.0/16
  routing: nat
  subnets:
    private-a: {zone: a, cidr: 10.1.2.0/24}
    private-c: {zone: c, cidr: 10.1.3.0/24}
    public-a: {zone: a, cidr: 10.1.0.0/24, public: true}
    public-c: {zone: c, cidr: 10.1.1.0/24, public: true}
environments: {prod: {airflowVersion: "2.11.2"}}
`,
			Facts:  []int{108},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/networking-about.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			var reported []*ir.Subnet
			for _, e := range p.Environments {
				in := p.subnets(e)
				if !slices.ContainsFunc(in, func(s *ir.Subnet) bool { return p.route(s, ir.ToNATGateway) != nil }) {
					continue
				}
				for _, s := range in {
					if p.reachesInternet(s) != expr.No || slices.Contains(reported, s) {
						continue
					}
					reported = append(reported, s)
					p.withoutNAT(e, s)
				}
			}
		},
	}
}

func (p *Pass) withoutNAT(e *ir.Environment, s *ir.Subnet) {
	d := p.Report(zonePlace(s), "subnet "+subnetName(s), `subnet "%s" of environment "%s" has no NAT gateway, while the other one has`, subnetName(s), name(e))
	d.Related = []diag.Related{Related(p.routing(e), "NAT gateways are asked for here")}
	if !slices.ContainsFunc(p.Subnets, func(x *ir.Subnet) bool {
		return p.route(x, ir.ToInternetGateway) != nil && p.sameZone(x, s) != expr.No
	}) {
		d.Label = "this zone has no public subnet for a NAT gateway"
		d.Help = []string{"add a public subnet in this zone", "or use one NAT gateway for all zones: natGateways: single"}
	}
}
