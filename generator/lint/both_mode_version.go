package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// bothModeVersion finds web servers that are to be private and public at once
// with an Airflow version that cannot.
func bothModeVersion() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1016",
			Name:   "both-mode-version",
			Occurs: "an environment's web server is to be private and public at once, and its Airflow version is older than that mode",
			Why:    "the service refuses to create or update the environment",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", webserverAccessMode: PUBLIC_AND_PRIVATE}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"3.2.1\", webserverAccessMode: PUBLIC_AND_PRIVATE}}\n",
			Facts:  []int{16},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			f, first := facts.Environment(), facts.VersionFacts().FirstPublicAndPrivate
			for _, e := range p.Environments {
				mode, _ := e.AccessMode.Text()
				v, known := version(e)
				if mode != f.PublicAndPrivate || !known || facts.CompareVersions(v.Version, first) >= 0 {
					continue
				}
				d := p.Report(e.AccessMode.Origin(), subject(e), `Airflow %s cannot have "%s"`, v.Version, mode)
				d.Related = []diag.Related{Related(e.AirflowVersion.Origin(), "older than "+first)}
				d.Help = []string{"write " + f.PrivateOnly + " or " + f.PublicOnly, "or use Airflow " + first + " or later"}
			}
		},
	}
}
