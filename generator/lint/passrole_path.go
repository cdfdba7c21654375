package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// passRolePath finds execution roles that may hand roles by a pattern to a
// service and have it run code with them.
func passRolePath() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1304",
			Name:   "passrole-path",
			Occurs: "an execution role may make something in a service that runs code, and hand it every role that a pattern stands for",
			Why:    "whoever may change a DAG can run code with the most that any of these roles may do",
			Wrong:  base + rightPassed + "{Sid: Pass, Effect: Allow, Action: \"iam:PassRole\", Resource: \"arn:aws:iam::123456789012:role/*\", Condition: {StringEquals: {\"iam:PassedToService\": codebuild.amazonaws.com}}}]}}\n",
			Right:  base + rightPassed + "{Sid: Pass, Effect: Allow, Action: \"iam:PassRole\", Resource: \"arn:aws:iam::123456789012:role/worker\", Condition: {StringEquals: {\"iam:PassedToService\": codebuild.amazonaws.com}}}]}}\n",
			Source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html",
		},
		Severity: diag.Error,
		Late:     true,
		Check:    func(p *Pass) { p.executionStatements(p.passesOn) },
	}
}

// rightPassed is the beginning of both examples.
const rightPassed = "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Make, Effect: Allow, Action: \"codebuild:CreateProject\", Resource: \"arn:aws:codebuild:eu-west-1:123456789012:project/dag-*\"}, "

// passesOn reports a statement that hands roles by a pattern to a service in
// which the role may make things.
func (p *Pass) passesOn(e *ir.Environment, s iam.Statement) {
	if !wide(&s) || !restricted(s) {
		return // to which service is another rule's question
	}
	f := facts.IAM()
	named(&s, []string{f.PassRole}, false, func(item expr.Value, _ string) {
		for _, w := range facts.Roles().Workers {
			passed := iam.Request{Caller: authority.Caller(p.Role(e.ExecutionRole)), Action: f.PassRole, Resource: expr.UnknownValue("some role"),
				Context: iam.Context{Keys: []iam.ContextKey{{Name: f.PassedToService, Values: expr.ListOf(expr.String(w.Service))}}}}
			only := iam.Access{Identity: authority.Closed(iam.Policy{Statements: []iam.Statement{s}}), Resource: authority.Closed()}
			i := slices.IndexFunc(w.Actions, func(a string) bool { return p.mayDo(e, a) == expr.Yes })
			if i < 0 || authority.IsRefused(p.decide(passed, only)) {
				continue
			}
			d := p.Report(or(item.Origin(), s.Origin), subject(e)+" "+s.Sid+" "+w.Service,
				`%s lets the DAGs of environment "%s" run code with roles that nobody named: they may do "%s"`, statement(s.Sid), name(e), w.Actions[i])
			d.Help = []string{`name the roles under "Resource"`}
		}
	})
}
