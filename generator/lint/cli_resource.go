package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// commandsForOthers finds users who run commands and are no administrators.
func commandsForOthers() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1177",
			Name:   "cli-resource",
			Occurs: "users may run Airflow commands, and the Airflow role that they have otherwise is less than Admin",
			Why:    "a token for commands is for the environment, not for an Airflow role: whoever has it can do about as much as an administrator",
			Wrong: base + `environments: {prod: {airflowVersion: "2.11.2"}}
access: {users: {analysts: {login: Viewer, cli: true}}}
`,
			Right: base + `environments: {prod: {airflowVersion: "2.11.2"}}
access: {users: {analysts: {login: Viewer}, operators: {cli: true}}}
`,
			Facts:  []int{177},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, u := range p.Users {
				if yes, _ := u.CLI.Bool(); !yes {
					continue
				}
				for _, v := range [...]expr.Value{u.Login, u.REST} {
					role, known := v.Text()
					if !known || role == facts.Environment().AdminRole {
						continue
					}
					d := p.Report(u.CLI.Origin(), "users "+u.Key, `users "%s" have the Airflow role "%s", and by commands about as much as an administrator`, u.Key, role)
					d.Related = []diag.Related{Related(v.Origin(), "the role that they have otherwise")}
					d.Help = []string{"remove it, and let those who administer Airflow run commands"}
					break
				}
			}
		},
	}
}
