package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// secretsEndpoint finds secrets backends that no path leads to.
func secretsEndpoint() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1045",
			Name:   "secrets-endpoint",
			Occurs: "an environment has a secrets backend of AWS, none of its subnets reaches the internet, and there is no endpoint for the backend's service",
			Why:    "every look-up of a connection or variable hangs until it fails, and tasks with it",
			Wrong: base + `  endpoints: {only: [s3, monitoring, logs, sqs, kms]}
environments:
  prod:
    airflowVersion: "2.11.2"
    airflowConfigurationOptions:
      secrets.backend: airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend
      secrets.backend_kwargs: '{"connections_prefix": "airflow/connections", "variables_prefix": "airflow/variables"}'
`,
			Right: base + `environments:
  prod:
    airflowVersion: "2.11.2"
    airflowConfigurationOptions:
      secrets.backend: airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend
      secrets.backend_kwargs: '{"connections_prefix": "airflow/connections", "variables_prefix": "airflow/variables"}'
`,
			Facts:  []int{45},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-create-access.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for i, e := range p.Environments {
				service := p.unreachedBackend(e)
				same := func(x *ir.Environment) bool {
					return p.unreachedBackend(x) == service && p.vpcOf(x).String() == p.vpcOf(e).String()
				}
				if service == "" || slices.ContainsFunc(p.Environments[:i], same) {
					continue
				}
				cause := option(e, facts.OptionRules().BackendKey).Origin()
				d := p.missingEndpoint(cause, service, "endpoint "+service,
					`environment "`+name(e)+`" has no path to "`+service+`", where its connections and variables are`)
				d.Related = []diag.Related{Related(p.routing(e), "no way to the internet")}
				if doc, pointer, _ := cause.At(); d.At.Doc != doc || d.At.Pointer != pointer {
					d.Related = append(d.Related, Related(cause, "the backend"))
				}
			}
		},
	}
}

// unreachedBackend returns the service of the environment's secrets backend,
// when certainly no path leads to it; else "".
func (p *Pass) unreachedBackend(e *ir.Environment) string {
	b, _ := backendOf(e)
	if b == nil || !p.isolated(e) || p.cutOff(e) || !p.lacksEndpoint(p.vpcOf(e), b.Service) {
		return ""
	}
	return b.Service
}
