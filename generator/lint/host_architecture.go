package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// hostArchitecture finds hosts whose instance type cannot start their image.
func hostArchitecture() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1203",
			Name:   "host-architecture",
			Occurs: "a host's instance type has processors of another kind than its system is built for",
			Why:    "the instance does not start, and the stack fails",
			Wrong: base + `environments: {prod: {airflowVersion: "2.11.2"}}
access:
  hosts:
    desk: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], instanceType: t4g.large}
`,
			Right: base + `environments: {prod: {airflowVersion: "2.11.2"}}
access:
  hosts:
    desk: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], instanceType: t3.large}
`,
			Source: "https://docs.aws.amazon.com/ec2/latest/instancetypes/gp.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, h := range p.Instances {
				image, known := facts.LookupImage(h.OS)
				text, given := h.Type.Text()
				kind, listed := facts.LookupInstanceType(text)
				if !known || !given || !listed || kind.Architecture == image.Architecture {
					continue
				}
				d := p.Report(h.Type.Origin(), "host "+hostName(h), `instance type "%s" cannot run the system of host "%s"`, text, hostName(h))
				d.Label = "has " + kind.Architecture + " processors; the system wants " + image.Architecture
				d.Help = []string{"use " + image.DefaultInstanceType + " or larger"}
			}
		},
	}
}
