package lint

import (
	"strconv"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// customerWait finds environments that the stack does not wait for.
func customerWait() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1153",
			Name:   "customer-no-wait",
			Occurs: "an environment leaves its endpoints to its owner: the stack is complete before it can be used",
			Why:    "CloudFormation takes an environment that waits for its endpoints as made",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", endpointManagement: CUSTOMER}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", endpointManagement: SERVICE}}\n",
			Facts:  []int{153},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-endpoint-management.html",
		},
		Severity: diag.Advice,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				if text(e.EndpointManagement) != facts.Environment().CustomerManaged {
					continue
				}
				d := p.Report(e.EndpointManagement.Origin(), subject(e), `the stack is complete before environment "%s" can be used`, name(e))
				d.Help = []string{
					"wait until its status is AVAILABLE: aws mwaa get-environment --name " + e.Name.String(),
					"it waits for its endpoints for " + strconv.Itoa(facts.Environment().Durations.PendingHours) + " hours, and then fails",
				}
				p.tooEarly(e)
			}
		},
	}
}

// tooEarly reports load balancers whose function runs before e has its web
// server.
func (p *Pass) tooEarly(e *ir.Environment) {
	for _, b := range p.LoadBalancers {
		if b.Environment != e.ID || b.Registrar == nil {
			continue
		}
		d := p.Report(b.Origin, "targets of "+b.Key, `load balancer "%s" looks for the web server of environment "%s" before it is there`, b.Key, name(e))
		d.Severity = diag.Error
		d.Why = "the stack goes on while the environment waits for its endpoints, so the function that registers their addresses finds none, and the stack fails"
		d.Help = []string{
			"add the load balancer once the environment is AVAILABLE, or give it the addresses",
		}
		if p.NetworkAccount.IsAbsent() {
			d.Help = append(d.Help, "or let MWAA make the endpoints: endpointManagement: "+facts.Environment().ServiceManaged)
		}
	}
}
