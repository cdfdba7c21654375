package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// writeAnywhere finds execution roles that may write to every bucket there is.
func writeAnywhere() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1305",
			Name:   "write-anywhere",
			Occurs: "an execution role may write objects to any bucket",
			Why:    "buckets of other accounts are among them: whoever may change a DAG can send data out, past every network rule",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Write, Effect: Allow, Action: \"s3:PutObject\", Resource: \"arn:aws:s3:::*\"}]}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Write, Effect: Allow, Action: \"s3:PutObject\", Resource: \"arn:aws:s3:::team-*/*\"}]}}\n",
			Source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
		},
		Severity: diag.Warning,
		Check:    func(p *Pass) { p.executionStatements(p.writesAnywhere) },
	}
}

// writesAnywhere reports a statement without conditions that is about the
// objects of a bucket of which nothing is known.
func (p *Pass) writesAnywhere(e *ir.Environment, s iam.Statement) {
	if len(s.Conditions) > 0 || s.NotResources {
		return
	}
	named(&s, []string{facts.Roles().WriteObject}, false, func(item expr.Value, action string) {
		object := expr.Expand(facts.ARN("bucket")+"/${Object}", func(n string) (expr.Value, bool) {
			return expr.UnknownValue(n), n == "BucketName" || n == "Object"
		})
		if !slices.ContainsFunc(s.Resources.Items, func(r expr.Value) bool { return p.covers(r, object) }) {
			return
		}
		d := p.Report(or(item.Origin(), s.Origin), subject(e)+" "+s.Sid, `%s lets the DAGs of environment "%s" write to every bucket, also of other accounts`, statement(s.Sid), name(e))
		d.Help = []string{`declare the buckets under "data", or name them under "Resource"`, "or ask for the own account in a condition"}
	})
}

// covers reports whether a statement's resource certainly matches v, wherever
// in its partition the stack lands.
func (p *Pass) covers(resource, v expr.Value) bool {
	partition := func(a expr.Atom) (string, bool) {
		return p.Place.Partition, a.Kind == expr.Pseudo && a.Name == "AWS::Partition"
	}
	return expr.Match(resource.Bind(partition), v.Bind(partition)) == expr.Yes
}
