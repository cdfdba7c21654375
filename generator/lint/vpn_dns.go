package lint

import (
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// vpnDNS finds Client VPNs with DNS servers that AWS refuses, or that cannot
// know the VPC's names. A spec's ask the VPC's own resolver.
func vpnDNS() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1161",
			Name:   "vpn-dns",
			Occurs: "a Client VPN has more than two DNS servers, or one on the internet",
			Why:    "AWS takes two; a server on the internet does not know the VPC's private names, so clients miss the endpoints",
			Wrong:  rightRanged + "overrides:\n  - {op: add, path: /Resources/VpnOffice/Properties/DnsServers, value: [8.8.8.8]}\n",
			Right:  rightRanged + "overrides:\n  - {op: add, path: /Resources/VpnOffice/Properties/DnsServers, value: [10.1.0.2, 10.1.0.3]}\n",
			Facts:  []int{161},
			Source: "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-working-endpoints.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			most := facts.Network().ClientVPN.DNSServersMax
			for _, v := range p.VPNs {
				if n := len(v.DNSServers.Items); n > most {
					p.Report(or(v.DNSServers.Origin, v.Origin), "DNS servers of Client VPN "+vpnName(v), `Client VPN "%s" has %d DNS servers, and at most %d are possible`, vpnName(v), n, most)
				}
				for _, s := range v.DNSServers.Items {
					if a, known := singleAddress(s); known && a.IsGlobalUnicast() && !a.IsPrivate() && !a.IsLinkLocalUnicast() {
						d := p.Report(or(s.Origin(), v.DNSServers.Origin, v.Origin), "DNS server "+a.String()+" of Client VPN "+vpnName(v), `Client VPN "%s" lets its clients ask %s, which does not know the VPC's names`, vpnName(v), a)
						d.Help = []string{"use the VPC's resolver: the second address of its range"}
					}
				}
			}
		},
	}
}

// vpnName returns how findings call Client VPN v.
func vpnName(v *ir.VPN) string {
	if v.Key != "" {
		return v.Key
	}
	return v.ID
}
