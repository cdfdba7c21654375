package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// gatewayUnattached finds internet gateways that lead nowhere, and routes that
// may be made before their gateway is attached. A spec's have both right.
func gatewayUnattached() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1111",
			Name:   "igw-unattached",
			Occurs: "an internet gateway is not attached to a VPC, or a route to it does not wait for the attachment",
			Why:    "a route to a gateway that is not attached is refused; without an order it depends on chance which comes first",
			Facts:  []int{111},
			Source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, g := range p.InternetGateways {
				if g.VPC.IsAbsent() {
					if p.Complete {
						p.Report(g.Origin, "internet gateway "+g.ID, `internet gateway "%s" is attached to no VPC`, g.ID)
					}
					continue
				}
				p.routesThatDoNotWait(g)
			}
		},
	}
}

func (p *Pass) routesThatDoNotWait(g *ir.InternetGateway) {
	if g.Attachment.ID == "" {
		return
	}
	for _, t := range p.RouteTables {
		for _, r := range t.Routes {
			if r.Target.Refers(g.ID) && !slices.Contains(r.DependsOn, g.Attachment.ID) && !r.Target.Refers(g.Attachment.ID) {
				d := p.Report(or(r.Target.Origin(), r.Origin), "route "+r.ID, `route "%s" does not wait for the attachment of its internet gateway`, r.ID)
				d.Help = []string{"DependsOn: " + g.Attachment.ID}
			}
		}
	}
}
