package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// bucketBlockUnseen finds execution roles that cannot see whether the bucket blocks
// public access.
func bucketBlockUnseen() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1079",
			Name:   "s3-getbucket",
			Occurs: "an execution role may not read the bucket's block of public access",
			Why:    "MWAA refuses a bucket unless public access is seen to be blocked",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/ExecutionRoleProd/Properties/Policies/0/PolicyDocument/Statement/1/Action/1, value: \"s3:GetBucketAcl\"}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/ExecutionRoleProd/Properties/Policies/0/PolicyDocument/Statement/1/Sid}\n",
			Facts:  []int{79},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html",
		},
		Severity: diag.Error,
		Late:     true,
		Check: func(p *Pass) {
			p.lacking(false, func(l lack) { p.reportLack(l, "allow it on the bucket itself, without a slash") }, facts.UseBucketBlock)
		},
	}
}
