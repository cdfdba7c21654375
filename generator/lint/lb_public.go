package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// balancerPublic finds load balancers that open a private web server to the
// internet, or that take old TLS.
func balancerPublic() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1168",
			Name:   "lb-public",
			Occurs: "a load balancer has public addresses and nothing in front of Airflow's own login, or takes TLS below 1.2",
			Why:    "the web server was private so that nobody outside of the network can try its login",
			Wrong:  rightALB + "      scheme: internet-facing\n",
			Right:  rightALB + "      scheme: internal\n",
			Facts:  []int{168},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-access.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			f := facts.LoadBalancers()
			for _, b := range p.LoadBalancers {
				e := p.Environment(b.Environment)
				if text(b.Scheme) == f.InternetFacing && e != nil && text(e.AccessMode) == facts.Environment().PrivateOnly {
					d := p.Report(b.Scheme.Origin(), "scheme of "+b.Key, `load balancer "%s" opens the private web server of environment "%s" to the internet`, b.Key, name(e))
					d.Help = []string{"scheme: " + f.Internal, "or let the web server be public: webserverAccessMode: " + facts.Environment().PublicOnly}
				}
				if weak := text(b.SSLPolicy); slices.Contains(f.WeakPolicies, weak) {
					d := p.Report(b.SSLPolicy.Origin(), "TLS of "+b.Key, `load balancer "%s" takes TLS below 1.2`, b.Key)
					d.Why = "passwords and tokens travel through it"
					d.Help = []string{"sslPolicy: " + f.SSLPolicy}
				}
			}
		},
	}
}
