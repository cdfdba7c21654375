package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// endpointToken finds hosts that cannot fetch their login token.
func endpointToken() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1144",
			Name:   "ep-token-client",
			Occurs: "people log in to Airflow from a host without internet, and the network has no endpoint for login tokens",
			Why:    "whoever opens the web server needs a token first, which the host has no way to fetch",
			Wrong: base + `  endpoints: {only: [s3, monitoring, logs, sqs, kms]}
environments: {prod: {airflowVersion: "2.11.2"}}
access:
  hosts:
    desk: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], login: {environment: prod, role: User}}
`,
			Right: base + `environments: {prod: {airflowVersion: "2.11.2"}}
access:
  hosts:
    desk: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], login: {environment: prod, role: User}}
`,
			Facts:  []int{144},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/security-privatelink.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			clients := p.clientsWithoutInternet()
			if len(clients) == 0 || slices.ContainsFunc(p.Environments, p.cutOff) {
				return
			}
			first, login := clients[0], facts.LoginService()
			if !p.lacksEndpoint(p.Subnet(first.Subnet).VPC, login) {
				return
			}
			d := p.missingEndpoint(first.Login.Origin, login, "endpoint "+login,
				`host "`+hostName(first)+`" has no path to "`+login+`", which it gets its login token from`)
			for _, h := range clients {
				d.Related = append(d.Related, Related(h.Login.Origin, `people log in from host "`+hostName(h)+`"`))
			}
		},
	}
}
