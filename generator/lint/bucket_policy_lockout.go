package lint

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// bucketLockout finds bucket policies that refuse everybody who does not come
// through some endpoint or from some address: Amazon MWAA does not.
func bucketLockout() Rule {
	const wrongElsewhere = `          - Effect: Deny
            Principal: "*"
            Action: s3:*
            Resource: [!GetAtt Bucket.Arn, !Sub "${Bucket.Arn}/*"]
            Condition:
              StringNotEquals:
                aws:SourceVpce: vpce-0a1b2c3d4e5f60718
`
	const rightExcept = `              ArnNotLike:
                aws:PrincipalArn: !Sub "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*"
`
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1062",
			Name:   "bucket-policy-lockout",
			Occurs: "the policy of an environment's bucket refuses all requests that do not come through an endpoint or from an address",
			Why:    "the service looks at the bucket from its own network before it makes the environment, and is refused as well",
			Wrong:  bucketExample("", "") + wrongElsewhere,
			Right:  bucketExample("", "") + wrongElsewhere + rightExcept,
			Facts:  []int{62},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-s3-bucket.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, b := range p.Buckets {
				for i := range b.Policy.Statements {
					s := &b.Policy.Statements[i]
					c, ok := locksOut(s, b)
					if !ok {
						continue
					}
					if e := p.reader(b); e != nil {
						d := p.Report(or(c.Values.Origin, s.Origin, b.Policy.Origin), "policy of bucket "+b.ID,
							`%s of the bucket's policy refuses environment "%s" by %s`, statement(s.Sid), name(e), c.Key)
						d.Help = []string{"except the account's own roles, by a condition about the principal's ARN"}
					}
				}
			}
		},
	}
}

// locksOut reports whether s certainly refuses everybody to read b, but for
// those from one place, and returns the condition that says so.
func locksOut(s *iam.Statement, b *ir.Bucket) (c iam.Condition, ok bool) {
	if s.Effect != iam.Deny || s.NotPrincipals || s.NotActions || s.NotResources || len(s.Conditions) != 1 || !everybody(s.Principals) {
		return c, false
	}
	c, f := s.Conditions[0], facts.Storage()
	if !slices.ContainsFunc(f.PlaceConditions, func(x facts.PlaceCondition) bool {
		return strings.EqualFold(x.Key, c.Key) && slices.ContainsFunc(x.Refusing, func(op string) bool { return strings.EqualFold(op, c.Operator) })
	}) {
		return c, false
	}
	looks := slices.ContainsFunc(s.Actions.Items, func(a expr.Value) bool {
		return expr.Covers(lowered(a), lowered(expr.String(f.PublicAccessAction))) == expr.Yes
	})
	on := slices.ContainsFunc(s.Resources.Items, func(r expr.Value) bool {
		return expr.Equal(r, b.ARN()) == expr.Yes || isEverybody(r)
	})
	return c, looks && on
}
