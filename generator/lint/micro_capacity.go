package lint

import (
	"fmt"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// microCapacity finds numbers of machines that the environment's class does not
// let choose.
func microCapacity() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1014",
			Name:   "micro-capacity",
			Occurs: "an environment says a number of workers, web servers or schedulers, and its class has exactly one possible number, another one",
			Why:    "the service refuses to create or update the environment: this class does not scale",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", environmentClass: mw1.micro, maxWorkers: 2}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", environmentClass: mw1.micro}}\n",
			Facts:  []int{14},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/environment-class.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				c, _ := class(e)
				if c.FixedCount == 0 {
					continue
				}
				for _, x := range counts(e) {
					n, known := x.value.Int()
					if !known || n == c.FixedCount || x.chosen() {
						continue
					}
					d := p.Report(x.value.Origin(), x.field+" of "+subject(e), `"%s" is %d, and class "%s" has exactly %d`, x.field, n, c.Name, c.FixedCount)
					d.Related = []diag.Related{Related(e.Class.Origin(), "the class")}
					d.Help = []string{
						fmt.Sprintf("remove it, or write %d", c.FixedCount),
						"the smallest class that scales is " + facts.Environment().DefaultClass,
					}
				}
			}
		},
	}
}
