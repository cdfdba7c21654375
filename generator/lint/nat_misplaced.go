package lint

import (
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// natMisplaced finds NAT gateways that reach nothing themselves. From a spec
// there is none.
func natMisplaced() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1110",
			Name:   "nat-misplaced",
			Occurs: "a NAT gateway stands in a subnet without a route to an internet gateway, or has no public address",
			Why:    "it cannot pass anything on, so the subnets behind it reach nothing",
			Wrong: withNAT +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/NatGatewayA/Properties/SubnetId/Ref, value: SubnetPrivateA}\n",
			Right: withNAT +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/NatGatewayA/Properties/SubnetId/Ref, value: SubnetPublicC}\n",
			Facts:  []int{110},
			Source: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, g := range p.NATGateways {
				if g.Address.ID == "" {
					p.Report(g.Origin, "address of NAT gateway "+g.ID, `NAT gateway "%s" has no public address`, g.ID)
				}
				s := p.Subnet(g.Subnet)
				if s == nil || p.route(s, ir.ToInternetGateway) != nil {
					continue
				}
				t := p.TableOf(s)
				if t == nil || !t.Complete {
					continue // the main table, or routes made elsewhere
				}
				d := p.Report(or(g.Subnet.Origin(), g.Origin), "NAT gateway "+g.ID, `NAT gateway "%s" stands in subnet "%s", which has no route to an internet gateway`, g.ID, subnetName(s))
				d.Related = []diag.Related{Related(t.Origin, "the subnet's routes")}
				d.Help = []string{"put it into a public subnet"}
			}
		},
	}
}
