package lint

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
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

// vpnTunnel finds Client VPNs that take all of people's traffic into a network
// without a way out.
func vpnTunnel() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1160",
			Name:   "vpn-split",
			Occurs: "a Client VPN takes all of people's traffic into the VPC, and lets it out nowhere",
			Why:    "whoever is connected has no internet, the token for logging in to Airflow included",
			Wrong:  rightRanged + "      splitTunnel: false\n",
			Right:  rightRanged + "      splitTunnel: true\n",
			Facts:  []int{160},
			Source: "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/split-tunnel-vpn.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, v := range p.VPNs {
				// The one rule that the endpoint has lets people into the VPC only.
				if split, known := v.SplitTunnel.Bool(); known && !split {
					d := p.Report(v.SplitTunnel.Origin(), "Client VPN "+v.Key, `Client VPN "%s" takes all traffic of its clients, and authorises none but the VPC's`, v.Key)
					d.Help = []string{"splitTunnel: true", "or add an AWS::EC2::ClientVpnRoute and an authorisation rule for the internet below resources"}
				}
			}
		},
	}
}

func sessionHours() string {
	var words []string
	for _, n := range facts.Network().ClientVPN.SessionHours {
		words = append(words, strconv.Itoa(n))
	}
	return strings.Join(words, ", ")
}

// vpnSession finds lengths of a session that Client VPN does not have.
func vpnSession() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1206",
			Name:   "vpn-session",
			Occurs: "the sessions of a Client VPN have a length that the service does not offer",
			Why:    "AWS refuses the endpoint",
			Wrong:  rightRanged + "      sessionTimeoutHours: 9\n",
			Right:  rightRanged + "      sessionTimeoutHours: 8\n",
			Source: "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-working-endpoints.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, v := range p.VPNs {
				if n, known := v.SessionHours.Int(); known && !slices.Contains(facts.Network().ClientVPN.SessionHours, n) {
					d := p.Report(v.SessionHours.Origin(), "Client VPN "+v.Key, `Client VPN "%s" has sessions of %d hours`, v.Key, n)
					d.Help = []string{"the lengths are " + sessionHours()}
				}
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

func text(v expr.Value) string {
	s, _ := v.Text()
	return s
}
