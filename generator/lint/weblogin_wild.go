package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// manyAdmins finds environments that several hosts administer.
func manyAdmins() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1176",
			Name:   "weblogin-wild",
			Occurs: "people log in to one environment as Admin from more than one host, or as more than one group of users",
			Why:    "an Airflow administrator reads all connections and runs any code with the environment's role",
			Wrong: base + `environments: {prod: {airflowVersion: "2.11.2"}}
access:
  hosts:
    desk-1: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], login: {environment: prod, role: Admin}}
    desk-2: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], login: {environment: prod, role: Admin}}
`,
			Right: base + `environments: {prod: {airflowVersion: "2.11.2"}}
access:
  hosts:
    desk-1: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], login: {environment: prod, role: Admin}}
    desk-2: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], login: {environment: prod, role: User}}
`,
			Facts:  []int{176},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html",
		},
		Severity: diag.Advice,
		Check: func(p *Pass) {
			first := map[string]admin{} // by environment
			at := map[string]int{}      // the finding about an environment
			for _, a := range p.admins() {
				have, again := first[a.environment]
				if !again {
					first[a.environment] = a
					continue
				}
				if i, reported := at[a.environment]; reported {
					p.out[i].Related = append(p.out[i].Related, Related(a.origin, "and "+a.who))
					continue
				}
				e := p.Environment(a.environment)
				at[a.environment] = len(p.out)
				where := "on more than one host"
				if a.user || have.user {
					where = "in more than one place"
				}
				d := p.Report(a.origin, subject(e), `environment "%s" has administrators %s`, name(e), where)
				d.Related = []diag.Related{Related(have.origin, "also "+have.who)}
				d.Help = []string{"let people log in with the role that their work needs"}
			}
		},
	}
}

// An admin is somebody who logs in to an environment as administrator.
type admin struct {
	environment string // logical id
	who         string
	user        bool // of a group of users; else on a host
	origin      *expr.Origin
}

// admins returns who administers which environment: on hosts, then users.
func (p *Pass) admins() []admin {
	var out []admin
	add := func(environment, who string, user bool, role expr.Value) {
		if text, _ := role.Text(); text == facts.Environment().AdminRole && p.Environment(environment) != nil {
			out = append(out, admin{environment, who, user, role.Origin()})
		}
	}
	for _, h := range p.Instances {
		if h.Login != nil {
			add(h.Login.Environment, `on host "`+hostName(h)+`"`, false, h.Login.Role)
		}
	}
	for _, u := range p.Users {
		for _, id := range u.Environments {
			add(id, `as users "`+u.Key+`"`, true, u.Login)
		}
	}
	return out
}
