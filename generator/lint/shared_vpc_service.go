package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// sharedService finds environments in a network of another account that MWAA
// is to make endpoints in.
func sharedService() Rule {
	const network = `apiVersion: mwaagen/v1
name: mwaa-test
account: "123456789012"
network:
  cidr: 10.1.0.0/16
  routing: private
  sharedFrom: {account: "210987654321"}
  subnets:
    private-a: {zone: a, cidr: 10.1.2.0/24}
    private-c: {zone: c, cidr: 10.1.3.0/24}
`
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1147",
			Name:   "shared-vpc-service",
			Occurs: "an environment is in a network that another account shares, and leaves its endpoints to MWAA",
			Why:    "in a shared network the owner alone can make endpoints, so MWAA cannot",
			Wrong:  network + "environments: {prod: {airflowVersion: \"2.11.2\", endpointManagement: SERVICE}}\n",
			Right:  network + "environments: {prod: {airflowVersion: \"2.11.2\", endpointManagement: CUSTOMER}}\n",
			Facts:  []int{147},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-endpoint-management.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			if p.NetworkAccount.IsAbsent() {
				return
			}
			for _, e := range p.Environments {
				if text(e.EndpointManagement) == facts.Environment().ServiceManaged {
					d := p.Report(e.EndpointManagement.Origin(), subject(e), `environment "%s" is in a network of another account, where MWAA cannot make endpoints`, name(e))
					d.Related = []diag.Related{Related(p.NetworkAccount.Origin(), "the network's account")}
					d.Help = []string{"endpointManagement: " + facts.Environment().CustomerManaged}
				}
			}
		},
	}
}
