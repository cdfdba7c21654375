package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// customerEndpoints finds environments whose owner must make the endpoint of
// the database, and does not. From a spec it is always made.
func customerEndpoints() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1148",
			Name:   "customer-missing-db",
			Occurs: "an environment leaves its endpoints to its owner, and the deployment has none for its database",
			Why:    "the environment waits for it and fails after three days",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\", endpointManagement: CUSTOMER}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/EndpointDatabaseProd/Properties/ServiceName, value: {\"Fn::Sub\": \"com.amazonaws.${AWS::Region}.athena\"}}\n" +
				"  - {op: add, path: /Resources/EndpointDatabaseProd/Properties/PrivateDnsEnabled, value: true}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\", endpointManagement: CUSTOMER}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/EndpointDatabaseProd/Properties/Tags}\n",
			Facts:  []int{148},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-endpoint-management.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				mode, _ := e.EndpointManagement.Text()
				if mode != facts.Environment().CustomerManaged || !p.Complete || len(p.Failed) > 0 || p.hasOwnEndpoint(e, facts.Environment().DatabaseService) {
					continue
				}
				d := p.Report(e.EndpointManagement.Origin(), subject(e), `nothing makes the endpoint of the database of environment "%s"`, name(e))
				d.Help = []string{`let MWAA make it: remove "endpointManagement", or write ` + facts.Environment().ServiceManaged}
			}
		},
	}
}

// hasOwnEndpoint reports whether an endpoint is, or may be, for the service of e
// that an attribute names: its database or web server.
func (p *Pass) hasOwnEndpoint(e *ir.Environment, service string) bool {
	want := expr.GetAtt(e.ID, service)
	return slices.ContainsFunc(p.Endpoints, func(x *ir.Endpoint) bool {
		if x.ServiceName.IsAbsent() || x.ServiceName.IsUnknown() {
			return true
		}
		if id, attribute, ok := x.ServiceName.Resource(); ok && id == e.ID {
			return attribute == service
		}
		if _, known := facts.LookupService(x.Service); known {
			return false
		}
		return expr.Equal(x.ServiceName, want) != expr.No
	})
}
