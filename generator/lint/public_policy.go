package lint

import (
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// publicPolicy finds buckets and keys that let everybody in. A spec's never do.
func publicPolicy() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1306",
			Name:   "public-policy",
			Occurs: "the policy of a bucket or key allows everybody something, without a condition",
			Why:    "everybody is every account there is: DAGs can be read or replaced from outside",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"kmsKey: {create: true}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/Key/Properties/KeyPolicy/Statement/0/Principal, value: \"*\"}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"kmsKey: {create: true}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/Key/Properties/KeyPolicy/Statement/0/Sid}\n",
			Source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, b := range p.Buckets {
				p.public("bucket", b.ID, b.Policy)
			}
			for _, k := range p.Keys {
				p.public("key", k.ID, k.Policy)
			}
		},
	}
}

// public reports the statements of a policy that allow everybody something.
func (p *Pass) public(kind, id string, policy iam.Policy) {
	for _, s := range policy.Statements {
		if s.Effect != iam.Allow || len(s.Conditions) > 0 || s.NotPrincipals || !everybody(s.Principals) {
			continue
		}
		d := p.Report(or(s.Origin, policy.Origin), kind+" "+id+" "+s.Sid, `%s "%s" lets everybody in: %s`, kind, id, statement(s.Sid))
		d.Help = []string{"name the principals, or ask for the organisation or the account in a condition"}
	}
}
