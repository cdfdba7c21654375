package lint

import (
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// endpointPrivateDNS finds endpoints that a service's usual name does not lead
// to. A spec's endpoints all have private DNS.
func endpointPrivateDNS() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1137",
			Name:   "ep-private-dns",
			Occurs: "an interface endpoint has no private DNS",
			Why:    "environments and clients use the service's usual name, which then leads to the internet and past the endpoint",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/EndpointSqs/Properties/PrivateDnsEnabled, value: false}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/EndpointSqs/Properties/Tags}\n",
			Facts:  []int{137},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-create-access.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Endpoints {
				s, listed := facts.LookupService(e.Service)
				if !listed || e.Type != ir.Interface || s.Type != string(ir.Interface) {
					continue // of the wrong type, or not a service's at all
				}
				if on, known := e.PrivateDNS.Bool(); on || !known && !e.PrivateDNS.IsAbsent() {
					continue
				}
				d := p.Report(or(e.PrivateDNS.Origin(), e.Origin), "endpoint "+e.ID, `the endpoint for "%s" has no private DNS`, e.Service)
				d.Help = []string{"PrivateDnsEnabled: true"}
			}
		},
	}
}
