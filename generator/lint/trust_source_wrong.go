package lint

import (
	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// trustSourceWrong finds execution roles that MWAA may take for another
// environment only.
func trustSourceWrong() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1076",
			Name:   "trust-source-wrong",
			Occurs: "the conditions in the trust policy of an execution role are about another environment, Region or account",
			Why:    "MWAA says for which environment it takes the role: it is refused, and creation fails",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/ExecutionRoleProd/Properties/AssumeRolePolicyDocument/Statement/0/Condition/ArnLike, value: {\"aws:SourceArn\": {\"Fn::Sub\": \"arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/test\"}}}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/ExecutionRoleProd/Properties/AssumeRolePolicyDocument/Statement/0/Sid}\n",
			Facts:  []int{76},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/cross-service-confused-deputy-prevention.html",
		},
		Severity: diag.Error,
		Late:     true,
		Check: func(p *Pass) {
			p.trusts(func(e *ir.Environment, role *ir.Role, service expr.Value) {
				x := p.assumes(role, service, p.actingFor(e))
				if !authority.IsRefused(x) || authority.IsRefused(p.assumes(role, service, iam.Context{})) {
					return // the other is about the principal, which another rule reports
				}
				at := or(role.Trust.Origin, role.Origin)
				if len(x.Near) > 0 {
					at = or(x.Near[0].Origin, at)
				}
				d := p.Report(at, subject(e)+" "+service.String(), `%s may not take the execution role of environment "%s" for this environment`, service, name(e))
				d.Help = []string{"the source's ARN is that of the environment, by the name that it really has: mwaagen policy SPEC execution-trust"}
			})
		},
	}
}
