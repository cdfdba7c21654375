package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// accountBlockUnseen finds execution roles that cannot see whether the account blocks
// public access.
func accountBlockUnseen() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1078",
			Name:   "exec-bpa-action",
			Occurs: "an execution role may not read the account's block of public access",
			Why:    "MWAA looks whether public access is blocked, and may refuse the bucket when it cannot see; templates of AWS's own do without",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/ExecutionRoleProd/Properties/Policies/0/PolicyDocument/Statement/2}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/ExecutionRoleProd/Properties/Policies/0/PolicyDocument/Statement/2/Sid}\n",
			Facts:  []int{78},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html",
		},
		Severity: diag.Warning,
		Late:     true,
		Check: func(p *Pass) {
			p.lacking(false, func(l lack) { p.reportLack(l, `allow the action on "*": it has no resource`) }, facts.UseAccountBlock)
		},
	}
}
