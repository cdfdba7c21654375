package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// endpointRequired finds services that every environment needs and cannot
// reach, except for the queue's, which has a rule of its own.
func endpointRequired() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1133",
			Name:   "ep-required",
			Occurs: "no subnet of an environment reaches the internet, and there is no endpoint for a service that every environment needs",
			Why:    "the environment stays in creation until it fails",
			Wrong: base + `  endpoints: {only: [s3, sqs, kms, monitoring]}
environments: {prod: {airflowVersion: "2.11.2"}}
`,
			Right: base + `  endpoints: {only: [s3, sqs, kms, monitoring, logs]}
environments: {prod: {airflowVersion: "2.11.2"}}
`,
			Facts:  []int{107, 133},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-create-access.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for i, e := range p.Environments {
				if p.cutOff(e) && !slices.ContainsFunc(p.Environments[:i], p.cutOff) {
					p.reportCutOff(e)
				}
			}
			for _, u := range p.unreached() {
				if u.service.Name != facts.Endpoints().Queue {
					p.reportUnreached(u)
				}
			}
		},
	}
}

// An unreached service is one that an environment needs and has no way to.
type unreached struct {
	service facts.Service
	by      *ir.Environment // the first one
}

// unreached returns the required services that no path leads to, each once for
// each VPC, by the first environment there.
func (p *Pass) unreached() []unreached {
	var out []unreached
	done := map[string]bool{}
	for _, e := range p.Environments {
		vpc := p.vpcOf(e)
		if done[vpc.String()] || !p.isolated(e) || p.cutOff(e) {
			continue
		}
		done[vpc.String()] = true
		for _, s := range facts.RequiredServices() {
			if p.lacksEndpoint(vpc, s.Name) {
				out = append(out, unreached{s, e})
			}
		}
	}
	return out
}

func (p *Pass) reportCutOff(e *ir.Environment) {
	var names []string
	for _, s := range facts.RequiredServices() {
		names = append(names, s.Name)
	}
	d := p.Report(p.routing(e), "endpoints", "environments reach no AWS service: there is neither a NAT gateway nor an endpoint")
	d.Help = []string{
		"for NAT gateways, add a public subnet in each zone of the environments, and write routing: nat",
		"for endpoints, write routing: private; needed are " + quoted(names),
	}
}

func (p *Pass) reportUnreached(u unreached) *diag.Diagnostic {
	routing := p.routing(u.by)
	s := u.service
	d := p.missingEndpoint(routing, s.Name, "endpoint "+s.Name, `environments have no path to "`+s.Name+`", needed for `+s.Purpose)
	if d.Label == "" {
		d.Label = `no way to the internet, so "` + s.Name + `" must be reached through an endpoint`
		return d
	}
	d.Related = []diag.Related{Related(routing, `no way to the internet, so "`+s.Name+`" must be reached through an endpoint`)}
	return d
}
