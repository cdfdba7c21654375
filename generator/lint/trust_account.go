package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// trustAccount finds roles that another account as a whole may use.
func trustAccount() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1307",
			Name:   "trust-account",
			Occurs: "a role of the stack trusts another account as a whole, without an agreed id",
			Why:    "whoever may assume roles there decides who uses this one; where that account works for many, an id says for whom",
			Wrong:  base + rightUsers + "{accounts: [\"210987654321\"]}}}}\n",
			Right:  base + rightUsers + "{accounts: [\"210987654321\"], externalId: team-7f3a}}}}\n",
			Source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html",
		},
		Severity: diag.Advice,
		Check: func(p *Pass) {
			for _, r := range p.Roles {
				for _, s := range r.Trust.Statements {
					if s.Effect == iam.Allow && len(s.Conditions) == 0 && !s.NotPrincipals {
						p.trustsAccount(r.ID, s)
					}
				}
			}
		},
	}
}

// trustsAccount reports other accounts among the principals of a trust policy.
func (p *Pass) trustsAccount(id string, s iam.Statement) {
	for _, x := range s.Principals {
		for _, v := range x.Members.Items {
			account, whole := iam.AccountOf(v)
			if x.Type != iam.PrincipalAWS || !whole || expr.Equal(p.Bind(account), p.Place.Account) != expr.No {
				continue
			}
			d := p.Report(or(v.Origin(), s.Origin), "role "+id+" "+v.String(), `role "%s" trusts account %s as a whole`, id, v)
			d.Help = []string{"name roles of that account, or agree on an external id"}
		}
	}
}

// rightUsers is the beginning of both examples.
const rightUsers = `account: "123456789012"
environments: {prod: {airflowVersion: "2.11.2"}}
access: {users: {partner: {restApi: User, assumedBy: `
