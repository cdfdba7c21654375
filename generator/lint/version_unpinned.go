package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// versionUnpinned finds environments that do not say their Airflow version.
func versionUnpinned() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1021",
			Name:   "version-unpinned",
			Occurs: "an environment does not say its Airflow version",
			Why:    "what is newest changes: a later mwaagen, or another account, gets another version, and the environment is upgraded unasked",
			Wrong:  base + "environments: {prod: {}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n",
			Facts:  []int{21},
			Source: "https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				v := e.AirflowVersion
				taken := facts.NewestVersion().Version
				switch {
				case v.IsAbsent():
					p.Report(e.Origin, subject(e), `environment "%s" does not say its Airflow version`, name(e)).At.Key = true
				case (count{value: v}).chosen():
					taken = v.String()
					p.Report(v.Origin(), subject(e), `environment "%s" does not say its Airflow version: this time it gets %s`, name(e), taken)
				default:
					continue
				}
				p.out[len(p.out)-1].Help = []string{`write airflowVersion: "` + taken + `"`}
			}
		},
	}
}
