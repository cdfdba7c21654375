package lint

import (
	"strings"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// balancerCertificate finds load balancers whose certificate is in another
// Region.
func balancerCertificate() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1166",
			Name:   "lb-cert",
			Occurs: "the certificate of a load balancer is in another Region than the stack",
			Why:    "a load balancer takes certificates of its own Region only",
			Wrong:  rightBalancer + "      certificateArn: arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d-0000-4000-8000-123456789012\n",
			Right:  rightALB,
			Facts:  []int{166},
			Source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			region, known := p.Place.Region.Text()
			for _, b := range p.LoadBalancers {
				if f := facts.LoadBalancers(); b.Certificate.IsAbsent() && !b.Type.IsUnknown() && (text(b.ListenerProtocol) == f.HTTPS || text(b.ListenerProtocol) == f.TLS) {
					d := p.Report(or(b.Listener.Origin, b.Origin), "certificate of "+balancerName(b), `the listener of load balancer "%s" has no certificate`, balancerName(b))
					d.Help = []string{"name one in Certificate Manager, in the stack's Region"}
				}
				parts := strings.Split(text(b.Certificate), ":")
				if !known || len(parts) < 4 || parts[3] == region {
					continue
				}
				d := p.Report(b.Certificate.Origin(), "certificate of "+b.Key, `the certificate of load balancer "%s" is in Region "%s"`, b.Key, parts[3])
				d.Related = []diag.Related{Related(p.Place.Region.Origin(), "the stack's Region")}
				d.Help = []string{"ask for one in Certificate Manager in " + region}
			}
		},
	}
}
