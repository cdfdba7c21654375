package lint

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// vpnCertificates finds Client VPNs that cannot take their certificates, or
// whose associations are two in a zone.
func vpnCertificates() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1159",
			Name:   "vpn-auth",
			Occurs: "a certificate of a Client VPN is in another Region than the stack, or two of its subnets are in one zone",
			Why:    "AWS refuses the endpoint, or the second association",
			Wrong:  wrongServer,
			Right:  rightRanged,
			Facts:  []int{159},
			Source: "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/mutual.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			region, known := p.Place.Region.Text()
			for _, v := range p.VPNs {
				for _, c := range [...]struct {
					what string
					arn  string
				}{{"server", text(v.ServerCertificate)}, {"client", text(v.ClientCertificate)}} {
					parts := strings.Split(c.arn, ":")
					if !known || len(parts) < 4 || parts[3] == region {
						continue
					}
					o := v.ServerCertificate.Origin()
					if c.what == "client" {
						o = v.ClientCertificate.Origin()
					}
					d := p.Report(o, c.what+" certificate of "+v.Key, `the %s certificate of Client VPN "%s" is in Region "%s"`, c.what, v.Key, parts[3])
					d.Related = []diag.Related{Related(p.Place.Region.Origin(), "the stack's Region")}
					d.Help = []string{"import it into Certificate Manager in " + region}
				}
				p.associations(v)
			}
		},
	}
}

// associations reports a subnet of v that is in the zone of another.
func (p *Pass) associations(v *ir.VPN) {
	for i, a := range v.Associations {
		for _, b := range v.Associations[:i] {
			x, y := p.Subnet(a.Subnet), p.Subnet(b.Subnet)
			if x == nil || y == nil || x == y || p.sameZone(x, y) != expr.Yes {
				continue
			}
			d := p.Report(or(a.Subnet.Origin(), v.Origin), "association of "+v.Key, `subnets "%s" and "%s" of Client VPN "%s" are in one zone`, subnetName(y), subnetName(x), v.Key)
			d.Help = []string{"one subnet in each zone"}
		}
	}
}

// text returns v when it is known, or "".
func text(v expr.Value) string {
	s, _ := v.Text()
	return s
}
