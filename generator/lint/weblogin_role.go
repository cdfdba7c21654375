package lint

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// loginRole finds logins with an Airflow role that MWAA does not have.
func loginRole() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1175",
			Name:   "weblogin-role",
			Occurs: "a statement allows logging in to Airflow, or calling its API, with a role that is none of MWAA's five",
			Why:    "the name is compared with its case, and roles made in Airflow cannot be asked for: the token is refused",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Trigger, Effect: Allow, Action: \"airflow:InvokeRestApi\", Resource: \"arn:aws:airflow:eu-west-1:123456789012:role/other/user\"}]}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Trigger, Effect: Allow, Action: \"airflow:InvokeRestApi\", Resource: \"arn:aws:airflow:eu-west-1:123456789012:role/other/User\"}]}}\n",
			Facts:  []int{175},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			p.writtenStatements(func(owner string, s *iam.Statement) {
				if s.NotResources {
					return
				}
				named(s, facts.Roles().LoginActions, false, func(expr.Value, string) {
					for _, r := range s.Resources.Items {
						p.unknownUIRole(owner, s, r)
					}
				})
			})
		},
	}
}

// unknownUIRole reports a resource that names an Airflow role that MWAA does
// not have.
func (p *Pass) unknownUIRole(owner string, s *iam.Statement, r expr.Value) {
	text, known := r.Text()
	_, path, ok := strings.Cut(text, ":role/")
	role := path[strings.LastIndexByte(path, '/')+1:]
	roles := facts.Environment().UIRoles
	if !known || !ok || !strings.Contains(path, "/") || strings.ContainsAny(role, "*?$") || slices.Contains(roles, role) {
		return
	}
	d := p.Report(or(r.Origin(), s.Origin), owner+" "+s.Sid+" "+role, `"%s" in %s is no Airflow role of MWAA`, role, statement(s.Sid))
	d.Help = []string{"the roles are " + quoted(roles)}
	if near := diag.Suggest(role, roles); near != "" {
		d.Help = append(d.Help, `did you mean "`+near+`"?`)
	}
}
