package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// bucketTLS finds environments' buckets that answer plain HTTP. A spec's
// buckets refuse it.
func bucketTLS() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1063",
			Name:   "bucket-tls",
			Occurs: "the policy of an environment's bucket does not refuse requests without TLS",
			Why:    "DAGs and what they hold could travel in the clear, and AWS Config reports the bucket",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/BucketPolicyProd/Properties/PolicyDocument/Statement/0/Effect, value: Allow}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/BucketPolicyProd/Properties/PolicyDocument/Statement/0/Sid}\n",
			Facts:  []int{63},
			Source: "https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-ssl-requests-only.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			f, _ := facts.LookupPolicy("bucket")
			for _, u := range p.bucketUses() {
				if !p.Complete || !u.bucket.Made() || slices.ContainsFunc(f.Statements, func(want facts.StatementFact) bool {
					return slices.ContainsFunc(u.bucket.Policy.Statements, func(s iam.Statement) bool { return refuses(s, want, p.Place.Partition) })
				}) {
					continue
				}
				d := p.Report(or(u.bucket.Policy.Origin, u.bucket.Origin), subject(u.first), `the bucket of environment "%s" answers requests without TLS`, name(u.first))
				d.Help = []string{"mwaagen policy SPEC bucket shows the statement"}
			}
		},
	}
}

// refuses reports whether statement s denies under the conditions of want, or
// may.
func refuses(s iam.Statement, want facts.StatementFact, partition string) bool {
	if string(s.Effect) != want.Effect || len(s.Conditions) != len(want.Conditions) {
		return false
	}
	for i, c := range s.Conditions {
		w := want.Conditions[i]
		if c.Operator != w.Operator || c.Key != w.Key {
			return false
		}
		for _, v := range w.For(partition) {
			if c.Values.Contains(expr.String(v)) == expr.No {
				return false
			}
		}
	}
	return true
}
