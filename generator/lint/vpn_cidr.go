package lint

import (
	"strconv"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// The examples of Client VPNs: fields of the one follow.
const (
	rightClient = "region: ap-northeast-1\n" + base + `environments: {prod: {airflowVersion: "2.11.2"}}
access:
  vpn:
    office:
      clientRootCertificateChainArn: arn:aws:acm:ap-northeast-1:123456789012:certificate/0a1b2c3d-0000-4000-8000-123456789012
`
	rightVPN    = rightClient + "      serverCertificateArn: arn:aws:acm:ap-northeast-1:123456789012:certificate/0a1b2c3d-0000-4000-8000-123456789012\n"
	rightRanged = rightVPN + "      clientCidrBlock: 10.200.0.0/22\n"
	wrongServer = rightClient + "      serverCertificateArn: arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d-0000-4000-8000-123456789012\n" +
		"      clientCidrBlock: 10.200.0.0/22\n"
)

// vpnRange finds Client VPNs whose clients get addresses that AWS refuses, or
// that are the network's own.
func vpnRange() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1158",
			Name:   "vpn-cidr",
			Occurs: "the client range of a Client VPN overlaps the VPC or another VPN's, or is larger than /12 or smaller than /22",
			Why:    "AWS refuses the range, or answers to clients do not find the way back",
			Wrong:  rightVPN + "      clientCidrBlock: 10.1.8.0/22\n",
			Right:  rightRanged,
			Facts:  []int{158},
			Source: "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/what-is.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			f := facts.Network().ClientVPN
			for i, v := range p.VPNs {
				r, known := v.ClientCIDR.Prefix()
				if !known {
					continue
				}
				if r.Bits() < f.PrefixMin || r.Bits() > f.PrefixMax {
					d := p.Report(v.ClientCIDR.Origin(), "Client VPN "+v.Key, `the client range of Client VPN "%s" has the prefix /%d`, v.Key, r.Bits())
					d.Help = []string{"a prefix from /" + strconv.Itoa(f.PrefixMin) + " to /" + strconv.Itoa(f.PrefixMax)}
					continue
				}
				if target, known := v.Target.Prefix(); known && target.Overlaps(r) {
					d := p.Report(v.ClientCIDR.Origin(), "Client VPN "+v.Key, `the client range of Client VPN "%s" overlaps the VPC`, v.Key)
					d.Related = []diag.Related{Related(v.Target.Origin(), "the VPC: "+target.String())}
					d.Help = []string{"choose a range outside of the VPC's, and of the networks that clients are in"}
				}
				for _, w := range p.VPNs[:i] {
					if other, known := w.ClientCIDR.Prefix(); known && other.Overlaps(r) {
						d := p.Report(v.ClientCIDR.Origin(), "Client VPN "+v.Key+" and "+w.Key, `the client range of Client VPN "%s" overlaps that of "%s"`, v.Key, w.Key)
						d.Related = []diag.Related{Related(w.ClientCIDR.Origin(), "the other one: "+other.String())}
					}
				}
			}
		},
	}
}
