package lint

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

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

func sessionHours() string {
	var words []string
	for _, n := range facts.Network().ClientVPN.SessionHours {
		words = append(words, strconv.Itoa(n))
	}
	return strings.Join(words, ", ")
}
