package lint

import (
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// manyAdmins finds environments that several hosts administer.
func manyAdmins() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1176",
			Name:   "weblogin-wild",
			Occurs: "people log in to one environment as Admin from more than one host",
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
			first := map[string]*ir.Instance{} // by environment
			at := map[string]int{}             // the finding about an environment
			for _, h := range p.Instances {
				if h.Login == nil || p.Environment(h.Login.Environment) == nil {
					continue
				}
				id := h.Login.Environment
				if role, _ := h.Login.Role.Text(); role != facts.Environment().AdminRole {
					continue
				}
				if first[id] == nil {
					first[id] = h
					continue
				}
				if i, reported := at[id]; reported {
					p.out[i].Related = append(p.out[i].Related, Related(h.Login.Role.Origin(), `and on host "`+hostName(h)+`"`))
					continue
				}
				e := p.Environment(id)
				at[id] = len(p.out)
				d := p.Report(h.Login.Role.Origin(), subject(e), `environment "%s" has administrators on more than one host`, name(e))
				d.Related = []diag.Related{Related(first[id].Login.Role.Origin(), `also on host "`+hostName(first[id])+`"`)}
				d.Help = []string{"let people log in with the role that their work needs"}
			}
		},
	}
}
