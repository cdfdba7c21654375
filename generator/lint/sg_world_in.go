package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// groupWorld finds groups of environments and endpoints that admit the
// internet.
func groupWorld() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1126",
			Name:   "sg-world-in",
			Occurs: "the security group of an environment or of endpoints admits the whole internet or a stretch of it",
			Why:    "nothing on the internet has business there, and the next route or gateway would open the door",
			Wrong: base + `  endpoints: {allowFrom: [0.0.0.0/0]}
environments: {prod: {airflowVersion: "2.11.2"}}
`,
			Right: base + `  endpoints: {allowFrom: [10.1.0.0/16]}
environments: {prod: {airflowVersion: "2.11.2"}}
`,
			Facts:  []int{126},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html",
		},
		Severity: diag.Error,
		Firm:     true,
		Check: func(p *Pass) {
			var done []*ir.SecurityGroup
			report := func(g *ir.SecurityGroup, whose string) {
				if g == nil || slices.Contains(done, g) {
					return
				}
				done = append(done, g)
				for _, r := range g.Ingress {
					if text, wide := tooWide(r.CIDR); wide {
						d := p.Report(or(r.CIDR.Origin(), r.Origin), "source "+text+" of group "+g.ID, "the security group of %s admits %s", whose, widely(text))
						d.Help = []string{"admit the groups or address ranges of the clients"}
					}
				}
			}
			for _, e := range p.Environments {
				for _, v := range e.Groups.Items {
					report(p.SecurityGroup(v), `environment "`+name(e)+`"`)
				}
			}
			for _, e := range p.Endpoints {
				for _, v := range e.Groups.Items {
					report(p.SecurityGroup(v), "the endpoints")
				}
			}
		},
	}
}
