package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// sessionEndpoints finds hosts that Session Manager cannot reach.
func sessionEndpoints() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1163",
			Name:   "ssm-endpoints",
			Occurs: "people reach a host without internet through Session Manager, and the network lacks an endpoint that its agent calls",
			Why:    "the agent on the host calls out; without a way to its services no session starts",
			Wrong: base + `  endpoints: {only: [s3, monitoring, logs, sqs, kms, ssm]}
environments: {prod: {airflowVersion: "2.11.2"}}
access: {hosts: {jump: {os: linux, subnet: private-a}}}
`,
			Right: base + `environments: {prod: {airflowVersion: "2.11.2"}}
access: {hosts: {jump: {os: linux, subnet: private-a}}}
`,
			Facts:  []int{163},
			Source: "https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-create-vpc.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			if slices.ContainsFunc(p.Environments, p.cutOff) {
				return
			}
			for _, service := range facts.Hosts().SessionServices {
				p.sessionEndpoint(service)
			}
		},
	}
}

func (p *Pass) sessionEndpoint(service string) {
	for _, h := range p.Instances {
		if h.Session && p.stranded(h) && p.lacksEndpoint(p.Subnet(h.Subnet).VPC, service) {
			p.missingEndpoint(h.Origin, service, "endpoint "+service,
				`host "`+hostName(h)+`" has no path to "`+service+`", through which Session Manager reaches it`)
			return
		}
	}
}

// stranded reports whether host h certainly has no way to the internet.
func (p *Pass) stranded(h *ir.Instance) bool {
	s := p.Subnet(h.Subnet)
	return s != nil && len(p.Failed) == 0 && p.reachesInternet(s) == expr.No
}
