package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// rightTransit is a spoke of a transit gateway with endpoints.
func rightTransit(endpoints string) string {
	return changed(base, "routing: private\n", "routing: transit\n  transitGateway: tgw-0a1b2c3d4e5f60718\n") +
		"  endpoints: {only: " + endpoints + "}\nenvironments: {prod: {airflowVersion: \"2.11.2\"}}\n"
}

// transitOnly finds environments whose only way to the services they need is a
// gateway to other networks.
func transitOnly() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1118",
			Name:   "tgw-only",
			Occurs: "all traffic of an environment goes to a transit gateway or VPN, and its VPC has no endpoint for a service that it needs",
			Why:    "whether requests pass depends on networks elsewhere: AWS advises endpoints for these services all the same",
			Wrong:  rightTransit("[s3, monitoring, logs, kms]"),
			Right:  rightTransit("[s3, monitoring, logs, kms, sqs]"),
			Facts:  []int{118},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/networking-about.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				r := p.onlyTransit(e)
				if r == nil || len(p.Failed) > 0 {
					continue
				}
				var missing []string
				for _, s := range facts.RequiredServices() {
					declined := slices.ContainsFunc(p.Declined, func(x ir.Declined) bool { return x.Service == s.Name })
					if !declined && p.lacksEndpoint(p.vpcOf(e), s.Name) {
						missing = append(missing, s.Name)
					}
				}
				if len(missing) > 0 {
					d := p.Report(or(r.Target.Origin(), r.Origin, e.Origin), "endpoints of "+subject(e), `environment "%s" reaches %s through other networks only`, name(e), quoted(missing))
					d.Help = []string{"add endpoints for them"}
				}
			}
		},
	}
}

// onlyTransit returns the default route of e, when all its subnets have one that
// leads to a transit gateway or virtual private gateway; or nil.
func (p *Pass) onlyTransit(e *ir.Environment) *ir.Route {
	var last *ir.Route
	for _, v := range e.Subnets.Items {
		s := p.Subnet(v)
		if s == nil {
			return nil
		}
		t := p.TableOf(s)
		if t == nil {
			return nil
		}
		r, ok := t.Default(facts.Network().WorldIPv4)
		if !ok || r.Kind != ir.ToTransitGateway && r.Kind != ir.ToVPNGateway {
			return nil
		}
		last = r
	}
	return last
}
