package lint

import (
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// endpointType finds endpoints of another type than their service wants.
func endpointType() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1135",
			Name:   "ep-s3-type",
			Occurs: "the S3 endpoint is an interface, or the endpoint of another service is a gateway",
			Why:    "an interface for S3 needs DNS of its own before anything uses it, so DAGs are not found; gateways exist for few services, so the stack fails",
			Wrong: base + `  endpoints: {add: [{service: s3, type: Interface}]}
environments: {prod: {airflowVersion: "2.11.2"}}
`,
			Right: base + `  endpoints: {add: [{service: s3, type: Gateway}]}
environments: {prod: {airflowVersion: "2.11.2"}}
`,
			Facts:  []int{135},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-create-access.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Endpoints {
				s, known := facts.LookupService(e.Service)
				if !known || e.Type == "" || string(e.Type) == s.Type {
					continue
				}
				// Services with gateways also have interfaces; MWAA depends on
				// those that it requires.
				if e.Type == ir.Interface && !s.Required {
					continue
				}
				d := p.Report(or(e.TypeOrigin, e.Origin), "endpoint "+e.Service, `the endpoint for "%s" must be of type %s`, e.Service, s.Type)
				d.Why = "the service has no such endpoint, so the stack fails"
				if e.Type == ir.Interface {
					d.Why = "an interface needs DNS of its own before anything uses it, so the environment does not find its bucket"
				}
				d.Help = []string{"remove the type, or write " + s.Type}
			}
		},
	}
}
