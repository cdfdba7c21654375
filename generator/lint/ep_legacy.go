package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// endpointLegacy finds endpoints that environments once needed.
func endpointLegacy() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1145",
			Name:   "ep-legacy",
			Occurs: "the spec asks for endpoints that older editions of the documentation required",
			Why:    "each costs money every hour in each zone, and environments no longer use it",
			Wrong: base + `  endpoints: {add: [ecr.api, ecr.dkr]}
environments: {prod: {airflowVersion: "2.11.2"}}
`,
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n",
			Facts:  []int{145},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-create-access.html",
		},
		Severity: diag.Advice,
		Check: func(p *Pass) {
			login := facts.LoginService()
			used := len(p.clientsWithoutInternet()) > 0
			region, _ := p.Place.Region.Text()
			var names []string
			var places []*expr.Origin
			for _, e := range p.Endpoints {
				s, known := facts.LookupService(e.Service)
				if !known || !s.Legacy || e.Service == login && used || s.IsAbsent(region, p.Place.Partition) {
					continue
				}
				if e.Origin == nil || e.Origin.Kind != expr.Written && e.Origin.Kind != expr.Patched {
					continue // a feature asks for it
				}
				names, places = append(names, e.Service), append(places, e.Origin)
			}
			if len(names) == 0 {
				return
			}
			d := p.Report(places[0], "endpoints", "environments no longer need the endpoints for %s", quoted(names))
			for _, o := range places[1:] {
				d.Related = append(d.Related, Related(o, "no longer needed"))
			}
			d.Help = []string{"keep those that your DAGs or clients in the network use, remove the others"}
		},
	}
}
