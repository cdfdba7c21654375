package lint

import (
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// denialOfNothing finds denials of listing buckets that name buckets.
func denialOfNothing() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1087",
			Name:   "listallmybuckets-noop",
			Occurs: "a statement denies listing the account's buckets on the ARN of a bucket, as AWS's sample does",
			Why:    "the action has no resource, so the statement denies nothing; an execution role may list them only where something allows it",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: NoList, Effect: Deny, Action: \"s3:ListAllMyBuckets\", Resource: [\"arn:aws:s3:::team-raw\", \"arn:aws:s3:::team-raw/*\"]}]}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: NoList, Effect: Deny, Action: \"s3:ListAllMyBuckets\", Resource: \"*\"}]}}\n",
			Facts:  []int{87},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html",
		},
		Severity: diag.Advice,
		Check: func(p *Pass) {
			for _, x := range p.deadActions() {
				s := x.statement
				if s.Effect == iam.Deny && includes(x.text, facts.IAM().ListBuckets) {
					d := p.Report(or(x.item.Origin(), s.Origin), x.owner+" "+s.Sid, `%s denies nothing: "%s" has no resource`, statement(s.Sid), x.text)
					d.Help = []string{`write "*" for the resource, or leave the statement out`}
				}
			}
		},
	}
}
