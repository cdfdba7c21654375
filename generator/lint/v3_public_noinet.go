package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// publicWithoutInternet finds Airflow 3 workers that cannot reach their web
// server.
func publicWithoutInternet() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1154",
			Name:   "v3-public-noinet",
			Occurs: "an environment with Airflow 3 has a public web server, and no subnet that reaches the internet",
			Why:    "since Airflow 3 workers call the web server, here by its public address: without internet all tasks fail and leave no logs",
			Wrong:  base + "environments: {prod: {airflowVersion: \"3.2.1\", webserverAccessMode: PUBLIC_ONLY}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"3.2.1\", webserverAccessMode: PUBLIC_AND_PRIVATE}}\n",
			Facts:  []int{154},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			f, v := facts.Environment(), facts.VersionFacts()
			for _, e := range p.Environments {
				mode, _ := e.AccessMode.Text()
				airflow, known := e.AirflowVersion.Text()
				if mode != f.PublicOnly || !known || facts.CompareVersions(airflow, v.FirstTaskExecutionAPI) < 0 || !p.isolated(e) || p.cutOff(e) {
					continue
				}
				d := p.Report(e.AccessMode.Origin(), subject(e), `tasks of environment "%s" cannot reach its web server, which is on the internet only`, name(e))
				d.Related = []diag.Related{Related(p.routing(e), "no way to the internet")}
				help := "write " + f.PrivateOnly
				if facts.CompareVersions(airflow, v.FirstPublicAndPrivate) >= 0 {
					help += " or " + f.PublicAndPrivate
				}
				d.Help = []string{help}
			}
		},
	}
}
