package lint

import (
	"fmt"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// environmentQuota finds deployments with more environments than an account has
// in a Region.
func environmentQuota() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1017",
			Name:   "env-quota",
			Occurs: "a spec has more environments than an account can have in one Region without a raised quota",
			Why:    "the environments beyond the quota are not created, and the stack fails and is rolled back",
			Wrong: base + `environments:
  a: {airflowVersion: "2.11.2"}
  b: {airflowVersion: "2.11.2"}
  c: {airflowVersion: "2.11.2"}
  d: {airflowVersion: "2.11.2"}
  e: {airflowVersion: "2.11.2"}
  f: {airflowVersion: "2.11.2"}
  g: {airflowVersion: "2.11.2"}
  h: {airflowVersion: "2.11.2"}
  i: {airflowVersion: "2.11.2"}
  j: {airflowVersion: "2.11.2"}
  k: {airflowVersion: "2.11.2"}
`,
			Right:  base + "environments: {a: {airflowVersion: \"2.11.2\"}, b: {airflowVersion: \"2.11.2\"}}\n",
			Facts:  []int{17},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-quotas.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			quota, n := facts.Environment().EnvironmentQuota, len(p.Environments)
			if n <= quota {
				return
			}
			d := p.Report(p.Environments[quota].Origin, "environments", "%d environments, and an account has at most %d in a Region without a raised quota", n, quota)
			d.At.Key = true
			d.Label = "the first one beyond"
			d.Help = []string{fmt.Sprintf("ask for %d or more in Service Quotas before the stack is deployed: those that the account already has count as well", n)}
		},
	}
}
