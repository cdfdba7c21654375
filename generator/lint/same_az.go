package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// sameZone finds environments whose two subnets are in one zone.
func sameZone() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1104",
			Name:   "same-az",
			Occurs: "the two subnets of an environment are in the same Availability Zone",
			Why:    "MWAA refuses them: schedulers, workers and endpoints are spread over two zones",
			Wrong: `apiVersion: mwaagen/v1
name: mwaa-test
network:
  cidr: 10.1.0.0/16
  routing: private
  subnets:
    private-a: {zone: a, cidr: 10.1.2.0/24}
    private-c: {zone: a, cidr: 10.1.3.0/24}
environments: {prod: {airflowVersion: "2.11.2"}}
`,
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n",
			Facts:  []int{104},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-create.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			reported := map[[2]*ir.Subnet]bool{}
			for _, e := range p.Environments {
				in := p.subnets(e)
				for i, b := range in {
					for _, a := range in[:i] {
						// The same subnet twice is a mistake of its own.
						if a == b || p.sameZone(a, b) != expr.Yes || reported[[2]*ir.Subnet{a, b}] {
							continue
						}
						reported[[2]*ir.Subnet{a, b}] = true
						d := p.Report(zonePlace(b), "subnets "+subnetName(a)+" and "+subnetName(b),
							`subnets "%s" and "%s" of environment "%s" are in one zone`, subnetName(a), subnetName(b), name(e))
						d.Related = []diag.Related{Related(zonePlace(a), "the same zone")}
						d.Help = []string{"put one of them into another zone"}
					}
				}
			}
		},
	}
}
