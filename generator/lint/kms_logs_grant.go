package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// keyLogsGrant finds environments' keys that CloudWatch Logs may not use. A
// spec's key has the statement.
func keyLogsGrant() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1098",
			Name:   "kms-logs-grant",
			Occurs: "the policy of an environment's key does not let CloudWatch Logs use the key",
			Why:    "the environment's log groups are encrypted with it: they cannot be made, and creation fails",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"kmsKey: {create: true}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/Key/Properties/KeyPolicy/Statement/1}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"kmsKey: {create: true}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/Key/Properties/KeyPolicy/Statement/1/Sid}\n",
			Facts:  []int{98},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			var done []*ir.Key
			for _, e := range p.Environments {
				k := p.Key(e.KMSKey)
				if k == nil || slices.Contains(done, k) {
					continue
				}
				done = append(done, k)
				for _, member := range p.view().Services("key") {
					if p.allowsPrincipal(k.Policy, member) == expr.No {
						d := p.Report(or(k.Policy.Origin, k.Origin), "key "+k.ID, `the policy of the key of environment "%s" does not admit %s`, name(e), member)
						d.Help = []string{"mwaagen policy SPEC key shows the statement"}
					}
				}
			}
		},
	}
}

// allowsPrincipal reports whether policy has a statement that allows member
// something.
func (p *Pass) allowsPrincipal(policy iam.Policy, member expr.Value) expr.Truth {
	answer := expr.No
	for _, s := range policy.Statements {
		if s.Effect != iam.Allow || s.NotPrincipals {
			continue
		}
		for _, x := range s.Principals {
			if x.Type == iam.Everybody {
				return expr.Yes
			}
			for _, v := range x.Members.Items {
				answer = max(answer, expr.Equal(p.Bind(v), p.Bind(member)))
			}
			if !x.Members.Complete {
				answer = max(answer, expr.Maybe)
			}
		}
	}
	return answer
}
