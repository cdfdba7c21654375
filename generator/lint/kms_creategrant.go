package lint

import (
	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// keyCreateGrant finds keys on which nobody of the account can give MWAA the
// grants that it asks for.
func keyCreateGrant() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1099",
			Name:   "kms-creategrant",
			Occurs: "the policy of an environment's key lets nobody of the account make grants, and does not leave that to the account",
			Why:    "MWAA makes grants on the key in the name of whoever creates the environment: creation fails",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"kmsKey: {create: true}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/Key/Properties/KeyPolicy/Statement/0/Action, value: [\"kms:Encrypt*\", \"kms:Decrypt\", \"kms:DescribeKey\", \"kms:GenerateDataKey*\", \"kms:PutKeyPolicy\"]}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"kmsKey: {create: true}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/Key/Properties/KeyPolicy/Statement/0/Sid}\n",
			Facts:  []int{99},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/custom-keys-certs.html",
		},
		Severity: diag.Error,
		Late:     true,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				k := p.Key(e.KMSKey)
				if k == nil || !k.Made() || len(p.Failed) > 0 {
					continue
				}
				x := p.decide(iam.Request{
					Caller: iam.Caller{Type: iam.PrincipalAWS, Name: expr.UnknownValue("whoever creates the environment"), Account: authority.OwnAccount()},
					Action: facts.Roles().CreateGrant, Resource: k.ARN(),
				}, iam.Access{Resource: authority.Closed(k.Policy), Kind: iam.KeyPolicy})
				if authority.IsRefused(x) {
					d := p.Report(or(k.Policy.Origin, k.Origin), "key "+k.ID+" of "+subject(e), `nobody may make grants on the key of environment "%s"`, name(e))
					d.Help = []string{"leave the key to the account, whose identity policies then decide: mwaagen policy SPEC key"}
				}
			}
		},
	}
}
