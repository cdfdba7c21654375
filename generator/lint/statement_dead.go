package lint

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/authorization"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// statementDead finds actions that none of their statement's resources can
// match.
func statementDead() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1302",
			Name:   "statement-dead",
			Occurs: "a statement has an action that is about none of its resources: it has none at all, or they are of another type or service",
			Why:    "the action is neither allowed nor denied, whatever the statement looks like",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Read, Effect: Allow, Action: \"s3:GetObject\", Resource: \"arn:aws:s3:::team-raw\"}]}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Read, Effect: Allow, Action: \"s3:GetObject\", Resource: \"arn:aws:s3:::team-raw/*\"}]}}\n",
			Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, x := range p.deadActions() {
				s := x.statement
				if p.loginOnEnvironment(s, x.text) || s.Effect == iam.Deny && includes(x.text, facts.IAM().ListBuckets) {
					continue // other rules say more about these
				}
				d := p.Report(or(x.item.Origin(), s.Origin), x.owner+" "+s.Sid+" "+x.text, `"%s" in %s can match none of its resources`, x.text, statement(s.Sid))
				d.Help = []string{wanted(x.opens)}
			}
		},
	}
}

// A deadAction is an action that exists and that none of its statement's
// resources can match.
type deadAction struct {
	owner     string // logical id of what has the statement, with its kind
	statement *iam.Statement
	item      expr.Value
	text      string
	opens     []authorization.Action
}

// deadActions returns the dead actions of all statements that somebody wrote.
// The rules share them.
func (p *Pass) deadActions() []deadAction {
	if p.shared.dead != nil {
		return *p.shared.dead
	}
	out := []deadAction{}
	p.writtenStatements(func(owner string, s *iam.Statement) {
		opened(s, func(item expr.Value, text string, actions []authorization.Action) {
			if len(actions) > 0 && !p.canMatch(s, actions) {
				out = append(out, deadAction{owner, s, item, text, actions})
			}
		})
	})
	p.shared.dead = &out
	return out
}

// wanted says what resources actions are about.
func wanted(actions []authorization.Action) string {
	var arns []string
	for _, a := range actions {
		for _, t := range a.Types {
			if !slices.Contains(arns, t.ARN) {
				arns = append(arns, t.ARN)
			}
		}
	}
	if len(arns) == 0 {
		return `it has no resource: only "*" matches, in a statement of its own`
	}
	const most = 3
	if len(arns) > most {
		arns = append(arns[:most], "…")
	}
	return "its resources look like " + strings.Join(arns, ", ")
}
