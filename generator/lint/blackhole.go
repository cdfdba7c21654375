package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// blackhole finds routes to gateways that their VPC is not joined to. A spec's
// gateways are those of its VPC.
func blackhole() Rule {
	const route = `Resources:
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.1.0.0/16}}
  Other: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.2.0.0/16}}
  Gateway: {Type: AWS::EC2::InternetGateway}
  Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Vpc}}
  Route:
    Type: AWS::EC2::Route
    DependsOn: Attachment
    Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}
`
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1112",
			Name:   "blackhole",
			Occurs: "a route leads to a gateway of another VPC, or to one that the route's VPC has no attachment to",
			Why:    "AWS refuses the route: the gateway and the route table belong to different networks",
			Wrong:  route + "  Attachment: {Type: AWS::EC2::VPCGatewayAttachment, Properties: {VpcId: !Ref Other, InternetGatewayId: !Ref Gateway}}\n",
			Right:  route + "  Attachment: {Type: AWS::EC2::VPCGatewayAttachment, Properties: {VpcId: !Ref Vpc, InternetGatewayId: !Ref Gateway}}\n",
			Facts:  []int{112},
			Source: "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, t := range p.RouteTables {
				for _, r := range t.Routes {
					if !t.Made() {
						continue
					}
					if vpc, away := p.gatewayElsewhere(r, t); away {
						d := p.Report(or(r.Target.Origin(), r.Origin), "route "+r.ID, `route "%s" leads to a gateway that is not of its VPC`, r.ID)
						d.Related = []diag.Related{Related(t.VPC.Origin(), "the route's VPC"), Related(vpc.Origin(), "the gateway's")}
					} else if p.unjoined(r, t) {
						p.Report(or(r.Target.Origin(), r.Origin), "route "+r.ID, `route "%s" leads to a gateway that its VPC is not attached to`, r.ID).Help = []string{"attach the VPC, and let the route depend on the attachment"}
					}
				}
			}
		},
	}
}

// gatewayElsewhere reports whether r, a route of t, certainly leads to a gateway
// of another VPC, and which.
func (p *Pass) gatewayElsewhere(r *ir.Route, t *ir.RouteTable) (vpc expr.Value, away bool) {
	id, _, ok := r.Target.Resource()
	if !ok {
		return vpc, false
	}
	switch r.Kind {
	case ir.ToInternetGateway:
		for _, g := range p.InternetGateways {
			if g.Made() && g.ID == id && !g.VPC.IsAbsent() {
				vpc = g.VPC
			}
		}
	case ir.ToNATGateway:
		if g := p.NATGateway(r.Target); g != nil {
			if s := p.Subnet(g.Subnet); s != nil {
				vpc = s.VPC
			}
		}
	}
	return vpc, !vpc.IsAbsent() && otherResource(vpc, t.VPC)
}

// unjoined reports whether r leads to a transit gateway or virtual private
// gateway that the VPC of t is certainly not attached to.
func (p *Pass) unjoined(r *ir.Route, t *ir.RouteTable) bool {
	if vpc := p.VPC(t.VPC); !p.Complete || len(p.Failed) > 0 || vpc == nil || !vpc.Made() || r.Kind != ir.ToTransitGateway && r.Kind != ir.ToVPNGateway ||
		r.Target.IsAbsent() || r.Target.IsUnknown() {
		return false
	}
	return !slices.ContainsFunc(p.Attachments, func(a *ir.GatewayAttachment) bool {
		return a.Kind == r.Kind && !otherResource(a.VPC, t.VPC) && expr.Equal(a.Gateway, r.Target) != expr.No
	})
}
