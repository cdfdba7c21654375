package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// schedulerRange finds numbers of schedulers that MWAA refuses.
func schedulerRange() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1013",
			Name:   "schedulers-range",
			Occurs: "an environment's number of schedulers is not among those that MWAA allows",
			Why:    "the service refuses to create or update the environment",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", schedulers: 1}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", schedulers: 2}}\n",
			Facts:  []int{13},
			Source: "https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			r := facts.Environment().Schedulers
			for _, e := range p.Environments {
				number := count{"schedulers", e.Schedulers}
				c, known := class(e)
				n, ok := e.Schedulers.Int()
				switch {
				case !ok || c.FixedCount > 0:
				case n > r.Max:
					p.tooMany(e, number, n, "schedulers", r)
				case known && n < r.Min: // a class that is not known may have fewer
					p.tooFew(e, number, n, "schedulers", r)
				}
			}
		},
	}
}
