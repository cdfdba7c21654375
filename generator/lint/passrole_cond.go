package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// passesRoles finds rights to hand roles to services that are wider than one
// service or than named roles. What is wide in both ways is another rule's.
func passesRoles() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1178",
			Name:   "passrole-cond",
			Occurs: "an execution role may hand roles to services, and the statement does not say to which service, or names no roles",
			Why:    "whoever may change a DAG can have any service work with these roles' rights",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Pass, Effect: Allow, Action: \"iam:PassRole\", Resource: \"arn:aws:iam::123456789012:role/training\"}]}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Pass, Effect: Allow, Action: \"iam:PassRole\", Resource: \"arn:aws:iam::123456789012:role/training\", Condition: {StringEquals: {\"iam:PassedToService\": sagemaker.amazonaws.com}}}]}}\n",
			Facts:  []int{178},
			Source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html",
		},
		Severity: diag.Error,
		Check:    func(p *Pass) { p.executionStatements(p.handedOver) },
	}
}

func (p *Pass) handedOver(e *ir.Environment, s iam.Statement) {
	if s.Effect != iam.Allow || s.NotActions {
		return
	}
	everything := s.NotResources || slices.ContainsFunc(s.Resources.Items, isEverything)
	for _, a := range s.Actions.Items {
		text, known := a.Text()
		if !known || text == iam.Everybody || wholeService(text) || !handsOver(text) || everything != restricted(s) {
			continue // what is too broad altogether is another rule's
		}
		o := or(a.Origin(), s.Origin)
		if everything {
			d := p.Report(o, subject(e)+" "+s.Sid, `%s lets the DAGs of environment "%s" hand over every role`, statement(s.Sid), name(e))
			d.Help = []string{`name the roles under "Resource"`}
			continue
		}
		d := p.Report(o, subject(e)+" "+s.Sid, `%s does not say to which service the DAGs of environment "%s" hand roles`, statement(s.Sid), name(e))
		d.Help = []string{`add the condition: StringEquals: {"` + facts.IAM().PassedToService + `": …}`}
	}
}
