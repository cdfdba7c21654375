package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
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
			Occurs: "an internet gateway is not attached to a VPC, or a route to a gateway does not wait for its attachment",
			Why:    "a route to a gateway that is not attached is refused; without an order it depends on chance which comes first",
			Wrong: withNAT +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/RoutePublicInternet/DependsOn}\n",
			Right: withNAT +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/RoutePublicInternet/DependsOn, value: InternetGatewayAttachment}\n",
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
				p.routesThatDoNotWait(g.Ref(), g.Attachment.ID, "internet gateway")
			}
			for _, a := range p.Attachments {
				kind := "virtual private gateway"
				if a.Kind == ir.ToTransitGateway {
					kind = "transit gateway"
				}
				p.routesThatDoNotWait(a.Gateway, a.ID, kind)
			}
		},
	}
}

// routesThatDoNotWait finds routes to a gateway that do not wait until attachment
// has joined it to the VPC.
func (p *Pass) routesThatDoNotWait(gateway expr.Value, attachment, kind string) {
	if attachment == "" || gateway.IsAbsent() || gateway.IsUnknown() {
		return
	}
	for _, t := range p.RouteTables {
		for _, r := range t.Routes {
			if r.ID != "" && expr.Equal(r.Target, gateway) == expr.Yes && !slices.Contains(r.DependsOn, attachment) {
				d := p.Report(or(r.Target.Origin(), r.Origin), "route "+r.ID, `route "%s" does not wait for the attachment of its %s`, r.ID, kind)
				d.Help = []string{"DependsOn: " + attachment}
			}
		}
	}
}
