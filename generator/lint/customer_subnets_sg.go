package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// customerPlace finds endpoints of environments' own services that their
// containers do not find or are not let into. A spec's have the environment's
// subnets and groups.
func customerPlace() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1150",
			Name:   "customer-subnets-sg",
			Occurs: "the endpoint that an environment's owner makes for its database or web server is not in the environment's subnets, or does not admit it",
			Why:    "the environment waits for endpoints in its own subnets, and its containers must reach them",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\", endpointManagement: CUSTOMER}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/EndpointDatabaseProd/Properties/SubnetIds/1}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\", endpointManagement: CUSTOMER}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/EndpointDatabaseProd/Properties/Tags}\n",
			Facts:  []int{150},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-endpoint-management.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, x := range p.Endpoints {
				if e := p.Environment(x.Environment); e != nil && x.Environment != "" && len(p.Failed) == 0 {
					p.ownEndpoint(x, e)
				}
			}
		},
	}
}

// ownEndpoint judges endpoint x for a service of e's own.
func (p *Pass) ownEndpoint(x *ir.Endpoint, e *ir.Environment) {
	f := facts.Environment()
	what, port := "web server", f.WebPort
	if x.Service == f.DatabaseService {
		what, port = "database", f.DatabasePort
	}
	if x.Subnets.Complete && e.Subnets.Complete {
		for _, v := range e.Subnets.Items {
			if !slices.ContainsFunc(x.Subnets.Items, func(s expr.Value) bool { return !otherResource(s, v) }) {
				d := p.Report(or(x.Subnets.Origin, x.Origin), "subnets of endpoint "+x.ID, `the endpoint of the %s of environment "%s" is not in all of its subnets`, what, name(e))
				d.Related = []diag.Related{Related(v.Origin(), "a subnet of the environment")}
				break
			}
		}
	}
	if p.admits(x.Groups, p.environmentEnds(e), port) == expr.No {
		d := p.Report(or(x.Groups.Origin, x.Origin), "groups of endpoint "+x.ID, `the endpoint of the %s of environment "%s" does not admit it on port %d`, what, name(e), port)
		d.Help = []string{"add an inbound rule whose source is the environment's group"}
	}
}
