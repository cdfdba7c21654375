package lint

import (
	"github.com/mwaagen/mwaagen/spec/diag"
)

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
