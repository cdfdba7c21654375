package lint

import (
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// endpointQuota finds VPCs with more interface endpoints than the quota. The
// language knows fewer services than that, so from a spec there is none.
func endpointQuota() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1146",
			Name:   "ep-quota",
			Occurs: "a VPC has more interface endpoints than the quota allows",
			Why:    "AWS refuses those beyond it, unless the quota was raised for the account",
			Facts:  []int{146},
			Source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			limit := facts.Endpoints().InterfacePerVPC
			count := map[string]int{}
			for _, e := range p.Endpoints {
				vpc := e.VPC.String()
				if e.Type != ir.Interface || e.VPC.IsUnknown() {
					continue
				}
				if count[vpc]++; count[vpc] == limit+1 {
					d := p.Report(e.Origin, "VPC "+vpc, "the VPC has more than %d interface endpoints", limit)
					d.Label = "the first one beyond the quota"
					d.Help = []string{"raise the quota, or share endpoints of another VPC"}
				}
			}
		},
	}
}
