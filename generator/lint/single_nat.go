package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// singleNAT finds NAT gateways that two zones depend on.
func singleNAT() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1117",
			Name:   "single-nat",
			Occurs: "an environment's subnets in two zones reach the internet through one NAT gateway",
			Why:    "when the gateway's zone fails, the other zone is cut off too; and traffic between zones is charged",
			Wrong: `apiVersion: mwaagen/v1
name: mwaa-test
network:
  cidr: 10.1.0.0/16
  routing: nat
  natGateways: single
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
			Facts:  []int{117},
			Source: "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html",
		},
		Severity: diag.Advice,
		Check: func(p *Pass) {
			first := map[*ir.NATGateway]*ir.Subnet{}
			reported := map[*ir.NATGateway]bool{}
			for _, s := range p.inhabited() {
				r := p.route(s, ir.ToNATGateway)
				if r == nil {
					continue
				}
				g := p.NATGateway(r.Target)
				if g == nil || reported[g] {
					continue
				}
				if other := first[g]; other != nil && p.sameZone(other, s) == expr.No {
					reported[g] = true
					d := p.Report(g.Origin, "NAT gateway "+g.ID, `subnets "%s" and "%s" depend on one NAT gateway`, subnetName(other), subnetName(s))
					d.Help = []string{"a NAT gateway for each zone costs more and fails with its zone only"}
				} else if other == nil {
					first[g] = s
				}
			}
		},
	}
}
