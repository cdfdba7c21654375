package lint

import (
	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// trustPrincipals finds execution roles that not both services of MWAA may
// take.
func trustPrincipals() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1074",
			Name:   "trust-principals",
			Occurs: "the trust policy of an execution role lets one of MWAA's two services in and not the other, or neither",
			Why:    "the environment is made by one and run by the other: creation fails",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/ExecutionRoleProd/Properties/AssumeRolePolicyDocument/Statement/0/Principal/Service/0}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/ExecutionRoleProd/Properties/AssumeRolePolicyDocument/Statement/0/Sid}\n",
			Facts:  []int{74},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html",
		},
		Severity: diag.Error,
		Late:     true,
		Check: func(p *Pass) {
			p.trusts(func(e *ir.Environment, role *ir.Role, service expr.Value) {
				if authority.IsRefused(p.assumes(role, service, iam.Context{})) {
					d := p.Report(or(role.Trust.Origin, role.Origin), subject(e)+" "+service.String(), `%s may not take the execution role of environment "%s"`, service, name(e))
					d.Help = []string{"name both services of MWAA in the role's trust policy: mwaagen policy SPEC execution-trust"}
				}
			})
		},
	}
}
