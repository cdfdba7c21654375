package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// trustSource finds execution roles that MWAA may take for anybody.
func trustSource() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1075",
			Name:   "trust-source",
			Occurs: "the trust policy of an execution role does not ask for which environment, or which account, MWAA takes the role",
			Why:    "somebody in another account who knows the role's ARN could have MWAA work with it",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/ExecutionRoleProd/Properties/AssumeRolePolicyDocument/Statement/0/Condition}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/ExecutionRoleProd/Properties/AssumeRolePolicyDocument/Statement/0/Sid}\n",
			Facts:  []int{75},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/cross-service-confused-deputy-prevention.html",
		},
		Severity: diag.Warning,
		Late:     true,
		Check: func(p *Pass) {
			var told *iam.Statement // most trusts have one statement for both services
			p.trusts(func(e *ir.Environment, role *ir.Role, service expr.Value) {
				if x := p.assumesUnasked(role, service); x.Answer == iam.Allowed && x.By[0] != told {
					told = x.By[0]
					d := p.Report(or(x.By[0].Origin, role.Trust.Origin, role.Origin), subject(e)+" "+service.String(), `%s may take the execution role of environment "%s" for anybody`, service, name(e))
					d.Help = []string{"add the conditions on the source's account and ARN: mwaagen policy SPEC execution-trust"}
				}
			})
		},
	}
}
