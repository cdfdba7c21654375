package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// keyByOtherWay finds execution roles that may use the key through other services
// only.
func keyByOtherWay() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1084",
			Name:   "kms-viaservice",
			Occurs: "an execution role may use the key, and not through the service that needs it",
			Why:    "the queue and the bucket use the key in the role's name: a Region or a suffix that is wrong denies them",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/ExecutionRoleProd/Properties/Policies/0/PolicyDocument/Statement/7/Condition, value: {StringLike: {\"kms:ViaService\": {\"Fn::Sub\": \"s3.${AWS::Region}.amazonaws.com\"}}}}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/ExecutionRoleProd/Properties/Policies/0/PolicyDocument/Statement/7/Sid}\n",
			Facts:  []int{84},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html",
		},
		Severity: diag.Error,
		Late:     true,
		Check: func(p *Pass) {
			p.lacking(true, func(l lack) { p.reportLack(l, "name this service in the condition as well") }, facts.UseServiceKey, facts.UseOwnKey)
		},
	}
}
