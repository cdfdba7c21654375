package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// bucketHalf finds execution roles that reach the bucket or its objects only.
func bucketHalf() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1080",
			Name:   "s3-resource-pair",
			Occurs: "an execution role may list the bucket and not read its objects, or the converse",
			Why:    "DAGs are found by listing the bucket, and read as objects: both ARNs are needed",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/ExecutionRoleProd/Properties/Policies/0/PolicyDocument/Statement/1/Resource/1}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/ExecutionRoleProd/Properties/Policies/0/PolicyDocument/Statement/1/Sid}\n",
			Facts:  []int{80},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html",
		},
		Severity: diag.Error,
		Late:     true,
		Check: func(p *Pass) {
			p.lacking(false, func(l lack) { p.reportLack(l, "name the bucket and, with /* behind it, its objects") }, facts.UseBucket)
		},
	}
}
