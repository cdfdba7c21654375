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

// escalation finds execution roles that can give themselves, or somebody, any
// right.
func escalation() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1303",
			Name:   "privilege-escalation",
			Occurs: "an execution role may change the policies, the trust or the credentials of identities that a pattern stands for, or of itself",
			Why:    "whoever may change a DAG can take every right of the account in one step",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Tune, Effect: Allow, Action: \"iam:AttachRolePolicy\", Resource: \"arn:aws:iam::123456789012:role/team-*\"}]}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Tune, Effect: Allow, Action: \"iam:AttachRolePolicy\", Resource: \"arn:aws:iam::123456789012:role/team-sandbox\"}]}}\n",
			Source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
		},
		Severity: diag.Error,
		Check:    func(p *Pass) { p.executionStatements(p.escalates) },
	}
}

// escalates reports a statement without conditions that lets the role change
// what identities may do.
func (p *Pass) escalates(e *ir.Environment, s iam.Statement) {
	if len(s.Conditions) > 0 {
		return
	}
	named(&s, facts.Roles().Escalations, false, func(item expr.Value, action string) {
		whose := "of every identity that the resource stands for"
		if !wide(&s) {
			own := p.Role(e.ExecutionRole).ARN()
			if !slices.ContainsFunc(s.Resources.Items, func(v expr.Value) bool { return expr.Equal(v, own) == expr.Yes }) {
				return
			}
			whose = "of its own role"
		}
		text, _ := item.Text()
		d := p.Report(or(item.Origin(), s.Origin), subject(e)+" "+s.Sid+" "+text, `%s lets the DAGs of environment "%s" raise the rights %s: "%s"`, statement(s.Sid), name(e), whose, text)
		if !strings.EqualFold(text, action) {
			d.Label = `it includes "` + action + `"`
		}
		d.Help = []string{"name the roles or users, none of which DAGs can use themselves", "or ask for a boundary in a condition"}
	})
}
