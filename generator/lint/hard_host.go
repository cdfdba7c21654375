package lint

import (
	"github.com/mwaagen/mwaagen/spec/diag"
)

// hardHost finds the name of a web server in a template, which gives it as an
// attribute.
func hardHost() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1172",
			Name:   "hard-host",
			Occurs: "a template has the name of an environment's web server as text",
			Why:    "MWAA makes the name up, and makes another one for the next environment and for another access mode",
			Wrong:  rightTemplate + "Outputs: {Ui: {Value: \"https://0a1b2c3d-1111-4000-8000-123456789012.c42.eu-west-1.airflow.amazonaws.com\"}}\n",
			Right:  rightTemplate + "Outputs: {Ui: {Value: !GetAtt Environment.WebserverUrl}}\n",
			Facts:  []int{172},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, m := range p.WebHosts {
				d := p.Report(m.Origin, "web server in "+m.In, `"%s" names a web server: %s`, m.In, m.Text)
				d.Help = []string{"!GetAtt of the environment's WebserverUrl, or a parameter"}
			}
		},
	}
}
