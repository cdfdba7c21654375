package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// webModeUnset finds environments that do not say who reaches their web server.
// A spec's default is written into the template.
func webModeUnset() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1015",
			Name:   "web-mode-unset",
			Occurs: "an environment does not say whether its web server is private or public",
			Why:    "what MWAA takes then is not documented, and it decides who sees Airflow's login",
			Wrong:  changed(rightTemplate, "      WebserverAccessMode: PRIVATE_ONLY\n", ""),
			Right:  rightTemplate,
			Facts:  []int{15},
			Source: "https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				if e.AccessMode.IsAbsent() {
					d := p.Report(e.Origin, subject(e), `environment "%s" does not say whether its web server is private`, name(e))
					d.Help = []string{"WebserverAccessMode: " + facts.Environment().PrivateOnly}
				}
			}
		},
	}
}
