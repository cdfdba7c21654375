package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// adminEverywhere finds statements that let somebody be administrator of every
// environment.
func adminEverywhere() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1308",
			Name:   "admin-everywhere",
			Occurs: "a statement allows logging in to Airflow, or calling its API, as Admin of every environment",
			Why:    "an Airflow administrator reads all connections and runs any code with the environment's role, in every environment of the account",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Trigger, Effect: Allow, Action: \"airflow:InvokeRestApi\", Resource: \"*\"}]}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Trigger, Effect: Allow, Action: \"airflow:InvokeRestApi\", Resource: \"arn:aws:airflow:eu-west-1:123456789012:role/other/User\"}]}}\n",
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			admin := expr.Expand(facts.ARN("ui-role"), func(n string) (expr.Value, bool) {
				if n == "UIRole" {
					return expr.String(facts.Environment().AdminRole), true
				}
				return expr.UnknownValue(n), n == "Environment"
			})
			judged := p.executionOwners()
			p.writtenStatements(func(owner string, s *iam.Statement) {
				if len(s.Conditions) > 0 || s.NotResources {
					return
				}
				named(s, facts.Roles().LoginActions, !slices.Contains(judged, owner), func(item expr.Value, action string) {
					if slices.ContainsFunc(s.Resources.Items, func(r expr.Value) bool { return p.anywhere(r, admin) }) {
						d := p.Report(or(item.Origin(), s.Origin), owner+" "+s.Sid+" "+action, `%s makes its role Admin of every environment: "%s"`, statement(s.Sid), item)
						d.Help = []string{"name the environment and the Airflow role: role/, the environment's name, a slash, and the role"}
						if text, _ := item.Text(); wholeService(text) {
							d.Severity = diag.Warning // as AWS has it for those who manage environments
						}
					}
				})
			})
		},
	}
}

// anywhere reports whether a resource certainly matches v in the Region and
// account of the stack, which the resource may name.
func (p *Pass) anywhere(resource, v expr.Value) bool {
	return p.covers(p.Bind(resource), p.Bind(v))
}
