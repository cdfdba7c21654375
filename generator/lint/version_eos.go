package lint

import (
	"strings"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// versionEndOfSupport finds Airflow versions that environments cannot be
// created with.
func versionEndOfSupport() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1019",
			Name:   "version-eos",
			Occurs: "an environment has an Airflow version that MWAA no longer creates, or never had",
			Why:    "the service refuses to create the environment",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.6.3\"}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n",
			Facts:  []int{19},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/airflow-versions.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				text, known := e.AirflowVersion.Text()
				if !known {
					continue
				}
				v, listed := facts.LookupVersion(text)
				if listed && v.Supported {
					continue
				}
				message := "MWAA has no Airflow version %s"
				if listed {
					message = "Airflow %s is past its end of support on MWAA"
				}
				d := p.Report(e.AirflowVersion.Origin(), subject(e), message, text)
				if v.EndOfSupport != "" {
					d.Label = "support ended on " + v.EndOfSupport
				}
				d.Help = []string{
					"the nearest version that can be created is " + facts.NearestSupported(text).Version,
					"all that can be created: " + strings.Join(supported(), ", "),
				}
			}
		},
	}
}

func supported() []string {
	var out []string
	for _, v := range facts.Versions() {
		if v.Supported {
			out = append(out, v.Version)
		}
	}
	return out
}
