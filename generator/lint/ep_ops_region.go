package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// endpointAbsent finds endpoints for services that the Region does not have.
func endpointAbsent() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1141",
			Name:   "ep-ops-region",
			Occurs: "an endpoint is asked for a service that does not exist in the deployment's Region or partition, or, where no Region is given, not in every Region",
			Why:    "the stack fails: the VPC endpoint service does not exist",
			Wrong: "region: us-west-1\n" + base + `  endpoints: {add: [airflow.ops]}
environments: {prod: {airflowVersion: "2.11.2"}}
`,
			Right:  "region: us-west-1\n" + base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n",
			Facts:  []int{141},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/security-privatelink.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			region, given := p.Place.Region.Text()
			for _, e := range p.Endpoints {
				s, known := facts.LookupService(e.Service)
				if !known {
					continue
				}
				who := "endpoint " + e.Service
				switch where := p.Place.Partition; {
				case s.IsAbsent(region, p.Place.Partition):
					if given {
						where = region
					}
					d := p.Report(e.Origin, who, `"%s" does not exist in %s`, e.Service, where)
					d.Help = absentHelp(s)
				case !given && !p.Place.Region.IsUnknown() && len(s.AbsentRegions)+len(s.OnlyRegions) > 0:
					d := p.Report(e.Origin, who, `"%s" does not exist in every Region`, e.Service)
					d.Severity = diag.Warning
					d.Help = append(absentHelp(s), "or write the spec's region, so that this can be checked")
				}
			}
		},
	}
}

func absentHelp(s facts.Service) []string {
	if s.Legacy {
		return []string{"remove it: environments no longer need it"}
	}
	return []string{"remove it"}
}
