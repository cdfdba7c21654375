package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// customerWebserver finds environments whose owner must make the endpoint of the
// web server, and does not. From a spec it is always made.
func customerWebserver() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1149",
			Name:   "customer-missing-web",
			Occurs: "an environment with a private web server leaves its endpoints to its owner, and the deployment has none for the web server",
			Why:    "the environment waits for it and fails after three days",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\", endpointManagement: CUSTOMER}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/EndpointWebserverProd/Properties/ServiceName, value: {\"Fn::Sub\": \"com.amazonaws.${AWS::Region}.athena\"}}\n" +
				"  - {op: add, path: /Resources/EndpointWebserverProd/Properties/PrivateDnsEnabled, value: true}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\", endpointManagement: CUSTOMER}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/EndpointWebserverProd/Properties/Tags}\n",
			Facts:  []int{149},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-endpoint-management.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			f := facts.Environment()
			for _, e := range p.Environments {
				mode := text(e.AccessMode)
				if text(e.EndpointManagement) != f.CustomerManaged || mode != f.PrivateOnly && mode != f.PublicAndPrivate ||
					!p.Complete || len(p.Failed) > 0 || p.hasOwnEndpoint(e, f.WebserverService) {
					continue
				}
				d := p.Report(e.EndpointManagement.Origin(), "web endpoint of "+subject(e), `nothing makes the endpoint of the web server of environment "%s"`, name(e))
				d.Related = []diag.Related{Related(e.AccessMode.Origin(), "its web server is private")}
				d.Help = []string{`let MWAA make it: EndpointManagement: ` + f.ServiceManaged}
			}
		},
	}
}
