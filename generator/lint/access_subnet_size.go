package lint

import (
	"fmt"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// accessSubnetSize finds subnets that are too small for the Client VPN or the
// load balancer in them.
func accessSubnetSize() Rule {
	const rightOffice = `environments: {prod: {airflowVersion: "2.11.2", subnets: [private-a, private-c]}}
access:
  vpn:
    office:
      clientCidrBlock: 10.200.0.0/22
      serverCertificateArn: arn:aws:acm:eu-west-1:123456789012:certificate/0a1b2c3d-0000-4000-8000-123456789012
      clientRootCertificateChainArn: arn:aws:acm:eu-west-1:123456789012:certificate/0a1b2c3d-0000-4000-8000-210987654321
      subnets: [vpn-a]
`
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1221",
			Name:   "access-subnet-size",
			Occurs: "a Client VPN or a load balancer is in a subnet that is smaller than AWS says it must be",
			Why:    "the service takes addresses there while it runs: a Client VPN is refused, and a load balancer has no room to grow",
			Wrong:  base + "    vpn-a: {zone: a, cidr: 10.1.9.0/28}\n" + rightOffice,
			Right:  base + "    vpn-a: {zone: a, cidr: 10.1.9.0/27}\n" + rightOffice,
			Source: "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-working-target.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, v := range p.VPNs {
				for _, a := range v.Associations {
					p.accessSubnet(or(a.Subnet.Origin(), v.Origin), p.Subnet(a.Subnet), `Client VPN "`+v.Key+`"`, facts.Network().ClientVPN.Subnet)
				}
			}
			for _, b := range p.LoadBalancers {
				if text(b.Type) != facts.LoadBalancers().Application {
					continue // AWS says it of the others only
				}
				for _, v := range b.Subnets.Items {
					if d := p.accessSubnet(or(v.Origin(), b.Subnets.Origin), p.Subnet(v), `load balancer "`+b.Key+`"`, facts.LoadBalancers().Subnet); d != nil {
						d.Severity = diag.Warning // one that is left alone works in less
					}
				}
			}
		},
	}
}

// accessSubnet reports s when it is certainly smaller than room, for what is in
// it because of o.
func (p *Pass) accessSubnet(o *expr.Origin, s *ir.Subnet, what string, room facts.Room) *diag.Diagnostic {
	if s == nil {
		return nil
	}
	r, known := canonical(s.CIDR)
	if !known || r.Bits() <= room.PrefixMax {
		return nil
	}
	d := p.Report(o, what+" in "+subnetName(s), `subnet "%s" is a /%d, and %s takes a /%d or larger`, subnetName(s), r.Bits(), what, room.PrefixMax)
	d.Related = []diag.Related{Related(s.CIDR.Origin(), "the subnet's range")}
	d.Help = []string{fmt.Sprintf("a subnet with a /%d, of which %d addresses stay free", room.PrefixMax, room.Free)}
	return d
}
