package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// serviceKeyMissed finds execution roles that may not use the key of the queue.
func serviceKeyMissed() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1083",
			Name:   "kms-notresource",
			Occurs: "an environment has no key of its own, and its execution role may not use the key of AWS that encrypts the queue",
			Why:    "messages cannot be read: tasks do not run, and have no logs",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: move, from: /Resources/ExecutionRoleProd/Properties/Policies/0/PolicyDocument/Statement/7/NotResource, path: /Resources/ExecutionRoleProd/Properties/Policies/0/PolicyDocument/Statement/7/Resource}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/ExecutionRoleProd/Properties/Policies/0/PolicyDocument/Statement/7/Sid}\n",
			Facts:  []int{83},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html",
		},
		Severity: diag.Error,
		Late:     true,
		Check: func(p *Pass) {
			p.lacking(false, func(l lack) { p.reportLack(l, `allow it with "NotResource" and the keys of the own account`) }, facts.UseServiceKey)
		},
	}
}
