package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// webserverRange finds numbers of web servers that MWAA refuses.
func webserverRange() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1012",
			Name:   "minmax-web",
			Occurs: "an environment's least number of web servers is above its greatest, or one of them is not among those that MWAA allows",
			Why:    "the service refuses to create or update the environment",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", maxWebservers: 6}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", maxWebservers: 5}}\n",
			Facts:  []int{12},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-web-server-autoscaling.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			r := facts.Environment().Webservers
			for _, e := range p.Environments {
				p.span(e, count{"minWebservers", e.MinWebservers}, count{"maxWebservers", e.MaxWebservers}, "web servers", r)
			}
		},
	}
}
