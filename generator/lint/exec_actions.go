package lint

import (
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// requiredActions finds execution roles that may not do what every environment
// does, and statements that deny it.
func requiredActions() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1077",
			Name:   "exec-actions",
			Occurs: "a statement denies an execution role what every environment needs, or none allows it to report to MWAA",
			Why:    "creation fails, or the environment stays without tasks or logs",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: KeepLogs, Effect: Deny, Action: \"logs:*\", Resource: \"*\"}]}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: KeepLogs, Effect: Deny, Action: \"logs:Delete*\", Resource: \"*\"}]}}\n",
			Facts:  []int{77},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html",
		},
		Severity: diag.Error,
		Late:     true,
		Check: func(p *Pass) {
			p.lacking(false, func(l lack) { p.reportLack(l, "allow it as AWS documents: mwaagen policy SPEC execution") }, facts.UseService)
			for _, l := range p.lacks() {
				if l.decision.Answer == iam.Denied {
					p.reportLack(l, "deny less: leave out what the environment itself does")
				}
			}
		},
	}
}
