package lint

import (
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// endpointDNSConflict finds two endpoints that both want a service's name: in a
// VPC that a spec has made there is one at most.
func endpointDNSConflict() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1139",
			Name:   "ep-dns-conflict",
			Occurs: "a VPC has two endpoints with private DNS for one service",
			Why:    "the service's name can lead to one of them only, and AWS refuses the second: conflicting DNS domain",
			Wrong:  brought("endpoints: [s3, sqs]", "  endpoints: {add: [sqs]}\n"),
			Right:  brought("endpoints: [s3, sqs]", "  endpoints: {add: [secretsmanager]}\n"),
			Facts:  []int{139},
			Source: "https://docs.aws.amazon.com/vpc/latest/privatelink/interface-endpoints.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			var earlier seen[*ir.Endpoint]
			for _, e := range p.Endpoints {
				v := p.Bind(e.ServiceName)
				private, _ := e.PrivateDNS.Bool()
				if e.Type != ir.Interface || !private || v.IsAbsent() || v.IsUnknown() || e.VPC.IsUnknown() {
					continue
				}
				first, again := earlier.put(join(e.VPC, v), e)
				if !again {
					continue
				}
				d := p.Report(e.Origin, "endpoint "+e.ID, `the VPC has two endpoints with private DNS for "%s"`, e.ServiceName.String())
				d.Related = []diag.Related{Related(first.Origin, "the first one")}
				d.Help = []string{"use the first one for both, or switch private DNS off for one"}
			}
		},
	}
}
