package lint

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// loginResource finds logins that name an environment where an Airflow role
// belongs.
func loginResource() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1174",
			Name:   "weblogin-resource",
			Occurs: "a statement allows logging in to Airflow, or calling its API, on an environment's ARN",
			Why:    "the token is asked for on an Airflow role: it is refused with status 403",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Trigger, Effect: Allow, Action: \"airflow:InvokeRestApi\", Resource: \"arn:aws:airflow:eu-west-1:123456789012:environment/other\"}]}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Trigger, Effect: Allow, Action: \"airflow:InvokeRestApi\", Resource: \"arn:aws:airflow:eu-west-1:123456789012:role/other/User\"}]}}\n",
			Facts:  []int{174},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, x := range p.deadActions() {
				if s := x.statement; p.loginOnEnvironment(s, x.text) {
					d := p.Report(or(x.item.Origin(), s.Origin), x.owner+" "+s.Sid+" "+x.text, `"%s" in %s is about an Airflow role, and the resource is an environment`, x.text, statement(s.Sid))
					d.Help = []string{`write role/, the environment's name, a slash and the Airflow role for "environment/…"`}
				}
			}
		},
	}
}

// loginOnEnvironment reports whether an action of logging in stands with the
// ARN of an environment.
func (p *Pass) loginOnEnvironment(s *iam.Statement, action string) bool {
	if !slices.ContainsFunc(facts.Roles().LoginActions, func(a string) bool { return strings.EqualFold(a, action) }) {
		return false
	}
	environment := expr.Expand(facts.ARN("environment"), func(string) (expr.Value, bool) { return expr.String("*"), true })
	return p.among(s.Resources, func(r expr.Value) expr.Truth { return overlaps(p.Bind(r), environment) })
}
