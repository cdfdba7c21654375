package lint

import (
	"strconv"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// hostTooSmall finds hosts with less memory than their system needs.
func hostTooSmall() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1201",
			Name:   "host-too-small",
			Occurs: "a host's instance type has less memory than a desktop with a browser needs",
			Why:    "the host starts, but signing in takes minutes and the browser does not come up",
			Wrong: base + `environments: {prod: {airflowVersion: "2.11.2"}}
access:
  hosts:
    desk: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], instanceType: t2.micro}
`,
			Right: base + `environments: {prod: {airflowVersion: "2.11.2"}}
access:
  hosts:
    desk: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], instanceType: t3.medium}
`,
			Source: "https://docs.aws.amazon.com/ec2/latest/instancetypes/gp.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, h := range p.Instances {
				image, known := facts.LookupImage(h.OS)
				text, given := h.Type.Text()
				kind, listed := facts.LookupInstanceType(text)
				if !known || !given || !listed || kind.MemoryGiB >= image.MinMemoryGiB {
					continue
				}
				d := p.Report(h.Type.Origin(), "host "+hostName(h), `instance type "%s" is too small for host "%s": %s needs %s GiB of memory`,
					text, hostName(h), image.OS, gib(image.MinMemoryGiB))
				d.Label = "has " + gib(kind.MemoryGiB) + " GiB"
				d.Help = []string{"use " + image.DefaultInstanceType + " or larger"}
			}
		},
	}
}

func gib(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }
