// Package network emits a deployment's network: VPCs, subnets, routes, groups
// and endpoints.
package network

import (
	"github.com/awslabs/goformation/v7/cloudformation/ec2"
	"github.com/awslabs/goformation/v7/cloudformation/ram"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// Emit adds the network of d to t.
func Emit(t *cfn.Template, d *ir.Deployment) {
	for _, v := range d.VPCs {
		if v.Made() {
			vpc(t, v)
		}
	}
	for _, g := range d.InternetGateways {
		if g.Made() {
			internetGateway(t, g)
		}
	}
	for _, s := range d.Subnets {
		if s.Made() {
			subnet(t, s)
		}
	}
	for _, g := range d.NATGateways {
		natGateway(t, g)
	}
	for _, a := range d.Attachments {
		gatewayAttachment(t, a)
	}
	for _, r := range d.RouteTables {
		if r.Made() {
			routeTable(t, r)
		}
	}
	for _, a := range d.NetworkACLs {
		if a.Made() {
			networkACL(t, a)
		}
	}
	for _, g := range d.SecurityGroups {
		if g.Made() {
			securityGroup(t, g)
		}
	}
	for _, g := range d.SecurityGroups {
		groupRules(t, g)
	}
	for _, e := range d.Endpoints {
		if e.Made() {
			endpoint(t, e)
		}
	}
	for _, s := range d.Shares {
		share(t, s)
	}
	for _, f := range d.FlowLogs {
		flowLog(t, f)
	}
}

func vpc(t *cfn.Template, v *ir.VPC) {
	t.Add(cfn.Meta(v.Head()), &ec2.VPC{
		CidrBlock: t.Opt(v.CIDR),
	},
		cfn.Overlay{Pointer: "/EnableDnsHostnames", Value: v.DNSHostnames}, // *bool holds no value
		cfn.Overlay{Pointer: "/EnableDnsSupport", Value: v.DNSSupport},
	)
}

func internetGateway(t *cfn.Template, g *ir.InternetGateway) {
	t.Add(cfn.Meta(g.Head()), &ec2.InternetGateway{})
	if g.VPC.IsAbsent() {
		return
	}
	t.Add(cfn.Meta(g.Attachment.Head()), &ec2.VPCGatewayAttachment{
		InternetGatewayId: t.Opt(g.Ref().From(g.Attachment.Origin)),
		VpcId:             t.Text(g.VPC),
	})
}

func subnet(t *cfn.Template, s *ir.Subnet) {
	t.Add(cfn.Meta(s.Head()), &ec2.Subnet{
		AvailabilityZone:   t.Opt(s.Zone),
		AvailabilityZoneId: t.Opt(s.ZoneID),
		CidrBlock:          t.Opt(s.CIDR),
		VpcId:              t.Text(s.VPC),
	},
		cfn.Overlay{Pointer: "/MapPublicIpOnLaunch", Value: s.MapPublicIP}, // *bool holds no value
	)
}

func natGateway(t *cfn.Template, g *ir.NATGateway) {
	out := &ec2.NatGateway{
		SubnetId: t.Text(g.Subnet),
	}
	if g.Address.ID != "" {
		t.Add(cfn.Meta(g.Address.Head()), &ec2.EIP{
			Domain: t.Opt(g.AddressDomain),
		})
		out.AllocationId = t.Opt(expr.GetAtt(g.Address.ID, "AllocationId").From(g.Address.Origin))
	}
	t.Add(cfn.Meta(g.Head()), out)
}

func gatewayAttachment(t *cfn.Template, a *ir.GatewayAttachment) {
	if a.Kind == ir.ToVPNGateway {
		t.Add(cfn.Meta(a.Head()), &ec2.VPCGatewayAttachment{
			VpcId:        t.Text(a.VPC),
			VpnGatewayId: t.Opt(a.Gateway),
		})
		return
	}
	t.Add(cfn.Meta(a.Head()), &ec2.TransitGatewayVpcAttachment{
		SubnetIds:        t.Texts(a.Subnets),
		TransitGatewayId: t.Text(a.Gateway),
		VpcId:            t.Text(a.VPC),
	})
}

func routeTable(t *cfn.Template, r *ir.RouteTable) {
	t.Add(cfn.Meta(r.Head()), &ec2.RouteTable{
		VpcId: t.Text(r.VPC),
	})
	table := r.Ref().From(r.Origin)
	for _, x := range r.Routes {
		route(t, table, x)
	}
	for _, a := range r.Associations {
		t.Add(cfn.Meta(a.Head()), &ec2.SubnetRouteTableAssociation{
			RouteTableId: t.Text(table),
			SubnetId:     t.Text(a.Subnet),
		})
	}
}

func route(t *cfn.Template, table expr.Value, r *ir.Route) {
	out := &ec2.Route{
		DestinationCidrBlock: t.Opt(r.Destination),
		RouteTableId:         t.Text(table),
	}
	switch r.Kind {
	case ir.ToInternetGateway:
		out.GatewayId = t.Opt(r.Target)
	case ir.ToNATGateway:
		out.NatGatewayId = t.Opt(r.Target)
	case ir.ToVPNGateway:
		out.GatewayId = t.Opt(r.Target)
	case ir.ToTransitGateway:
		out.TransitGatewayId = t.Opt(r.Target)
	default:
		t.Fault(r.ID, "no emitter for routes to a target of this kind")
	}
	t.Add(cfn.Meta(r.Head()), out)
}

func share(t *cfn.Template, s *ir.Share) {
	t.Add(cfn.Meta(s.Head()), &ram.ResourceShare{
		Name:         t.Text(s.Name),
		Principals:   t.Texts(expr.ListOf(s.Principal)),
		ResourceArns: t.Texts(s.ARNs),
	},
		cfn.Overlay{Pointer: "/AllowExternalPrincipals", Value: s.External}, // *bool holds no value
	)
}

func endpoint(t *cfn.Template, e *ir.Endpoint) {
	out := &ec2.VPCEndpoint{
		RouteTableIds:    t.Texts(e.RouteTables),
		SecurityGroupIds: t.Texts(e.Groups),
		ServiceName:      t.Text(e.ServiceName),
		SubnetIds:        t.Texts(e.Subnets),
		VpcEndpointType:  t.Opt(expr.String(string(e.Type)).From(e.TypeOrigin)),
		VpcId:            t.Text(e.VPC),
	}
	if e.Policy != nil {
		out.PolicyDocument = e.Policy.Tree()
	}
	t.Add(cfn.Meta(e.Head()), out,
		cfn.Overlay{Pointer: "/PrivateDnsEnabled", Value: e.PrivateDNS}, // *bool holds no value
	)
}
