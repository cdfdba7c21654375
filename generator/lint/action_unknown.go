package lint

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/authorization"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// actionUnknown finds actions that AWS does not have.
func actionUnknown() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1301",
			Name:   "action-unknown",
			Occurs: "a statement has an action that its service does not have, or the prefix of no service",
			Why:    "IAM takes every name: a misspelt one allows or denies nothing, and nobody is told",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Send, Effect: Allow, Action: \"sqs:SendMesage\", Resource: \"arn:aws:sqs:eu-west-1:123456789012:work\"}]}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Send, Effect: Allow, Action: \"sqs:SendMessage\", Resource: \"arn:aws:sqs:eu-west-1:123456789012:work\"}]}}\n",
			Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			p.writtenStatements(func(owner string, s *iam.Statement) {
				for _, item := range s.Actions.Items {
					p.unknownAction(owner, s, item)
				}
			})
		},
	}
}

// unknownAction reports an action that no service has.
func (p *Pass) unknownAction(owner string, s *iam.Statement, item expr.Value) {
	text, known := item.Text()
	service, action, ok := strings.Cut(text, ":")
	if !known || !ok || strings.ContainsAny(service, "*?") {
		return
	}
	at, subject := or(item.Origin(), s.Origin), owner+" "+s.Sid+" "+text
	if !authorization.IsService(service) {
		d := p.Report(at, subject, `no service has the prefix "%s"`, service)
		if near := diag.Suggest(service, authorization.Services()); near != "" {
			d.Help = []string{`did you mean "` + near + `:` + action + `"?`}
		}
		return
	}
	if actions, all := authorization.Expand(text); !all || len(actions) > 0 {
		return
	}
	d := p.Report(at, subject, `"%s" is no action, as of %s`, text, authorization.Source().Date)
	if near := diag.Suggest(action, authorization.Actions(service)); near != "" {
		d.Help = []string{`did you mean "` + service + ":" + near + `"?`}
	}
}
