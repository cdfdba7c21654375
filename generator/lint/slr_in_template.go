package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// serviceLinkedRole finds templates that make the role which MWAA makes itself.
func serviceLinkedRole() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1095",
			Name:   "slr-in-template",
			Occurs: "a template makes Amazon MWAA's service-linked role",
			Why:    "there is one for an account, and MWAA makes it with the first environment: where it is there, the stack fails",
			Wrong:  rightTemplate + "  Linked: {Type: AWS::IAM::ServiceLinkedRole, Properties: {AWSServiceName: airflow.amazonaws.com}}\n",
			Right:  rightTemplate + "  Linked: {Type: AWS::IAM::ServiceLinkedRole, Properties: {AWSServiceName: ecs.amazonaws.com}}\n",
			Facts:  []int{95},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-slr.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			principal, _ := facts.ServicePrincipal("airflow", facts.DefaultPartition())
			for _, r := range p.ServiceRoles {
				if text(r.Service) == principal {
					d := p.Report(r.Origin, "service-linked role "+r.ID, `"%s" is the role that MWAA makes itself, once for the account`, r.ID)
					d.Help = []string{"remove it: whoever deploys needs the permission to create it"}
				}
			}
		},
	}
}
