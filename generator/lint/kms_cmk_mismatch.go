package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// ownKeyMissed finds execution roles that may not use their environment's key.
func ownKeyMissed() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1085",
			Name:   "kms-cmk-mismatch",
			Occurs: "an environment has a key of its own, and its execution role or the key's policy does not let it use this key",
			Why:    "the queue and the bucket are encrypted with it: tasks do not run",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"kmsKey: {create: true}\n" +
				"overrides:\n" +
				"  - {op: move, from: /Resources/ExecutionRoleProd/Properties/Policies/0/PolicyDocument/Statement/7/Resource, path: /Resources/ExecutionRoleProd/Properties/Policies/0/PolicyDocument/Statement/7/NotResource}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"kmsKey: {create: true}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/ExecutionRoleProd/Properties/Policies/0/PolicyDocument/Statement/7/Sid}\n",
			Facts:  []int{85},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html",
		},
		Severity: diag.Error,
		Late:     true,
		Check: func(p *Pass) {
			p.lacking(false, func(l lack) { p.reportLack(l, "allow it on the ARN of the environment's key") }, facts.UseOwnKey)
		},
	}
}
