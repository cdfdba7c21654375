package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
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
			Occurs: "an environment's data names a service, or its statements let DAGs call one, none of its subnets reaches the internet, and there is no endpoint for the service",
			Why:    "every call of the service hangs until it fails, and tasks with it",
			Wrong: base + `  endpoints: {only: [s3, monitoring, logs, sqs, kms]}
environments: {prod: {airflowVersion: "2.11.2", data: {glueJobs: {nightly: {}}},
  statements: [{Sid: Start, Effect: Allow, Action: "states:StartExecution", Resource: "arn:aws:states:eu-west-1:123456789012:stateMachine:nightly"}]}}
`,
			Right: base + `  endpoints: {add: [states]}
environments: {prod: {airflowVersion: "2.11.2", data: {glueJobs: {nightly: {}}},
  statements: [{Sid: Start, Effect: Allow, Action: "states:StartExecution", Resource: "arn:aws:states:eu-west-1:123456789012:stateMachine:nightly"}]}}
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
			p.statementEndpoints()
		},
	}
}

// statementEndpoints warns of services that only statements of roles let DAGs
// call, and that no path leads to: once in a VPC for each service.
func (p *Pass) statementEndpoints() {
	var said []string
	p.executionStatements(func(e *ir.Environment, s iam.Statement) {
		if s.Effect != iam.Allow || s.NotActions || !p.isolated(e) {
			return
		}
		for _, a := range s.Actions.Items {
			f, ok := facts.ServiceOfAction(text(a))
			if !ok || p.reaches(e, f) || p.dataNames(p.vpcOf(e), f.Name) {
				continue
			}
			if key := p.vpcOf(e).String() + " " + f.Name; !slices.Contains(said, key) {
				said = append(said, key)
				p.unreachedAction(e, s, or(a.Origin(), s.Origin), f.Name)
			}
		}
	})
}

// dataNames reports whether the data, or the secrets backend, of an environment
// in the VPC names a service.
func (p *Pass) dataNames(vpc expr.Value, service string) bool {
	return slices.ContainsFunc(p.Environments, func(e *ir.Environment) bool {
		b, _ := backendOf(e)
		named := b != nil && b.Service == service || slices.ContainsFunc(e.Uses, func(u ir.Use) bool { return u.Service == service })
		return named && p.vpcOf(e).String() == vpc.String()
	})
}

func (p *Pass) unreachedAction(e *ir.Environment, s iam.Statement, o *expr.Origin, service string) {
	d := p.missingEndpoint(o, service, "endpoint "+service,
		`environment "`+name(e)+`" has no path to "`+service+`", which `+statement(s.Sid)+` lets its DAGs call`)
	d.Severity = diag.Warning // they may never call it
	d.Related = []diag.Related{Related(p.routing(e), "no way to the internet")}
	if doc, pointer, _ := o.At(); d.At.Doc != doc || d.At.Pointer != pointer {
		d.Related = append(d.Related, Related(o, "allowed here"))
	}
}

// uncallable reports whether the environment's DAGs call the service and no path
// certainly leads to it. Services that the environment itself needs are another
// rule's.
func (p *Pass) uncallable(e *ir.Environment, service string) bool {
	uses := slices.ContainsFunc(e.Uses, func(u ir.Use) bool { return u.Service == service })
	b, _ := backendOf(e)
	f, known := facts.LookupService(service)
	if !known {
		f.Name = service
	}
	return uses && (b == nil || b.Service != service) && !p.reaches(e, f)
}

// reaches reports whether a path may lead from the environment to a service, or
// another rule says that none does.
func (p *Pass) reaches(e *ir.Environment, f facts.Service) bool {
	return f.Required || !p.isolated(e) || p.cutOff(e) || !p.lacksEndpoint(p.vpcOf(e), f.Name)
}

func (p *Pass) unreachedService(e *ir.Environment, u ir.Use) {
	d := p.missingEndpoint(u.Origin, u.Service, "endpoint "+u.Service,
		`environment "`+name(e)+`" has no path to "`+u.Service+`", which its DAGs call`)
	d.Related = []diag.Related{Related(p.routing(e), "no way to the internet")}
	if doc, pointer, _ := u.Origin.At(); d.At.Doc != doc || d.At.Pointer != pointer {
		d.Related = append(d.Related, Related(u.Origin, "DAGs call it for this"))
	}
}
