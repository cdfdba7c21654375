package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// listsBuckets finds execution roles that may list the account's buckets.
func listsBuckets() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1086",
			Name:   "listallmybuckets-allowed",
			Occurs: "an execution role may list all buckets of the account",
			Why:    "AWS's own policy for the role denies it: DAGs need the names of the buckets that they use, not those of others",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Buckets, Effect: Allow, Action: \"s3:List*\", Resource: \"*\"}]}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Buckets, Effect: Allow, Action: \"s3:List*\", Resource: \"arn:aws:s3:::team-raw\"}]}}\n",
			Facts:  []int{86},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html",
		},
		Severity: diag.Warning,
		Check:    func(p *Pass) { p.executionStatements(p.bucketLister) },
	}
}

func (p *Pass) bucketLister(e *ir.Environment, s iam.Statement) {
	if s.Effect != iam.Allow || s.NotActions || s.NotResources || !slices.ContainsFunc(s.Resources.Items, isEverything) {
		return
	}
	action := facts.IAM().ListBuckets
	for _, a := range s.Actions.Items {
		text, known := a.Text()
		if !known || text == iam.Everybody || !includes(text, action) || wholeService(text) {
			continue // what is too broad altogether is another rule's
		}
		d := p.Report(or(a.Origin(), s.Origin), subject(e)+" "+s.Sid, `%s lets the DAGs of environment "%s" list all buckets of the account: "%s" includes "%s"`, statement(s.Sid), name(e), text, action)
		d.Help = []string{`declare the buckets under "data", or name them under "Resource"`}
	}
}
