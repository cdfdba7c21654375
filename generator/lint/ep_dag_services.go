package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// serviceEndpoints finds services that DAGs call and that no path leads to.
func serviceEndpoints() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1143",
			Name:   "ep-dag-services",
			Occurs: "an environment's data names a service, none of its subnets reaches the internet, and there is no endpoint for the service",
			Why:    "every call of the service hangs until it fails, and tasks with it",
			Wrong: base + `  endpoints: {only: [s3, monitoring, logs, sqs, kms]}
environments: {prod: {airflowVersion: "2.11.2", data: {glueJobs: {nightly: {}}}}}
`,
			Right: base + `environments: {prod: {airflowVersion: "2.11.2", data: {glueJobs: {nightly: {}}}}}
`,
			Facts:  []int{143},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-create-access.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for i, e := range p.Environments {
				for _, u := range e.Uses {
					same := func(x *ir.Environment) bool {
						return p.uncallable(x, u.Service) && p.vpcOf(x).String() == p.vpcOf(e).String()
					}
					if p.uncallable(e, u.Service) && !slices.ContainsFunc(p.Environments[:i], same) {
						p.unreachedService(e, u)
					}
				}
			}
		},
	}
}

// uncallable reports whether the environment's DAGs call the service and no path
// certainly leads to it. Services that the environment itself needs are another
// rule's.
func (p *Pass) uncallable(e *ir.Environment, service string) bool {
	uses := slices.ContainsFunc(e.Uses, func(u ir.Use) bool { return u.Service == service })
	b, _ := backendOf(e)
	f, _ := facts.LookupService(service)
	other := b != nil && b.Service == service || f.Required
	return uses && !other && p.isolated(e) && !p.cutOff(e) && p.lacksEndpoint(p.vpcOf(e), service)
}

func (p *Pass) unreachedService(e *ir.Environment, u ir.Use) {
	d := p.missingEndpoint(u.Origin, u.Service, "endpoint "+u.Service,
		`environment "`+name(e)+`" has no path to "`+u.Service+`", which its DAGs call`)
	d.Related = []diag.Related{Related(p.routing(e), "no way to the internet")}
	if doc, pointer, _ := u.Origin.At(); d.At.Doc != doc || d.At.Pointer != pointer {
		d.Related = append(d.Related, Related(u.Origin, "DAGs call it for this"))
	}
}
