package adopt

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
)

func (a *adopter) vpcs() {
	for _, r := range a.all("AWS::EC2::VPC") {
		a.d.VPCs = append(a.d.VPCs, &ir.VPC{
			Resource:     r.head(),
			CIDR:         r.value("CidrBlock"),
			DNSSupport:   r.value("EnableDnsSupport"),
			DNSHostnames: r.value("EnableDnsHostnames"),
		})
	}
}

// gateways adds the internet gateways with what attaches them.
func (a *adopter) gateways() {
	for _, r := range a.all("AWS::EC2::InternetGateway") {
		g := &ir.InternetGateway{Resource: r.head()}
		for _, x := range a.byType["AWS::EC2::VPCGatewayAttachment"] {
			if x.value("InternetGatewayId").Refers(r.ID) {
				a.taken[x.ID] = true
				g.Attachment, g.VPC = x.head(), x.value("VpcId")
			}
		}
		a.d.InternetGateways = append(a.d.InternetGateways, g)
	}
}

func (a *adopter) subnets() {
	for _, r := range a.all("AWS::EC2::Subnet") {
		a.d.Subnets = append(a.d.Subnets, &ir.Subnet{
			Resource:    r.head(),
			VPC:         r.value("VpcId"),
			Zone:        r.value("AvailabilityZone"),
			ZoneID:      r.value("AvailabilityZoneId"),
			CIDR:        r.value("CidrBlock"),
			MapPublicIP: r.value("MapPublicIpOnLaunch"),
		})
	}
}

// natGateways adds the NAT gateways with their addresses.
func (a *adopter) natGateways() {
	for _, r := range a.all("AWS::EC2::NatGateway") {
		g := &ir.NATGateway{Resource: r.head(), Subnet: r.value("SubnetId")}
		for _, x := range a.byType["AWS::EC2::EIP"] {
			if r.value("AllocationId").Refers(x.ID) {
				a.taken[x.ID] = true
				g.Address, g.AddressDomain = x.head(), x.value("Domain")
			}
		}
		a.d.NATGateways = append(a.d.NATGateways, g)
	}
}

// routeTables adds the tables with their routes and the subnets that use them.
func (a *adopter) routeTables() {
	for _, r := range a.all("AWS::EC2::RouteTable") {
		a.d.RouteTables = append(a.d.RouteTables, &ir.RouteTable{Resource: r.head(), VPC: r.value("VpcId"), Complete: true})
	}
	for _, r := range a.all("AWS::EC2::Route") {
		if t := a.table(r.value("RouteTableId")); t != nil {
			kind, target := a.target(r)
			t.Routes = append(t.Routes, &ir.Route{Resource: r.head(), Destination: r.destination(), Kind: kind, Target: target})
		}
	}
	for _, r := range a.all("AWS::EC2::SubnetRouteTableAssociation") {
		if t := a.table(r.value("RouteTableId")); t != nil {
			t.Associations = append(t.Associations, &ir.Association{Resource: r.head(), Subnet: r.value("SubnetId")})
		}
	}
}

// table returns the route table that v refers to. One that exists and that
// nobody declared joins the model, as one of which little is known.
func (a *adopter) table(v expr.Value) *ir.RouteTable {
	if t := a.d.RouteTable(v); t != nil || v.IsAbsent() {
		return t
	}
	if _, _, made := v.Resource(); made {
		return nil
	}
	t := &ir.RouteTable{Resource: existing("RouteTable", v), VPC: expr.UnknownValue("the route table exists").From(v.Origin())}
	a.d.RouteTables = append(a.d.RouteTables, t)
	return t
}

func (r *resource) destination() expr.Value {
	for _, key := range [...]string{"DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"} {
		if r.has(key) {
			return r.value(key)
		}
	}
	return r.unknown("the route has no destination")
}

// target returns what a route leads to. A gateway is told apart by what the
// template makes of its id.
func (a *adopter) target(r *resource) (ir.Target, expr.Value) {
	for _, x := range [...]struct {
		key  string
		kind ir.Target
	}{{"NatGatewayId", ir.ToNATGateway}, {"TransitGatewayId", ir.ToTransitGateway}, {"GatewayId", ir.ToOther}} {
		if !r.has(x.key) {
			continue
		}
		v := r.value(x.key)
		if x.kind == ir.ToOther {
			return a.gatewayKind(v), v
		}
		return x.kind, v
	}
	return ir.ToOther, r.unknown("the route leads to something that the model does not have")
}

func (a *adopter) gatewayKind(v expr.Value) ir.Target {
	if id, _, ok := v.Resource(); ok && a.byID[id] != nil {
		switch a.byID[id].Type {
		case "AWS::EC2::InternetGateway":
			return ir.ToInternetGateway
		case "AWS::EC2::VPNGateway":
			return ir.ToVPNGateway
		case "AWS::EC2::VPCGatewayAttachment":
			return ir.ToOther
		}
	}
	for _, x := range a.byType["AWS::EC2::VPCGatewayAttachment"] {
		switch {
		case expr.Equal(x.value("VpnGatewayId"), v) == expr.Yes:
			return ir.ToVPNGateway
		case expr.Equal(x.value("InternetGatewayId"), v) == expr.Yes:
			return ir.ToInternetGateway
		}
	}
	for _, g := range a.d.InternetGateways {
		if g.Is(v) == expr.Yes {
			return ir.ToInternetGateway
		}
	}
	return byPrefix(v)
}

// byPrefix tells the kind of a gateway that exists by its id.
func byPrefix(v expr.Value) ir.Target {
	text, _ := v.Text()
	for _, x := range [...]struct {
		prefix string
		kind   ir.Target
	}{{"igw-", ir.ToInternetGateway}, {"vgw-", ir.ToVPNGateway}} {
		if len(text) > len(x.prefix) && text[:len(x.prefix)] == x.prefix {
			return x.kind
		}
	}
	return ir.ToOther
}

// attachments adds what joins the VPC to gateways other than the internet's.
func (a *adopter) attachments() {
	for _, r := range a.byType["AWS::EC2::VPCGatewayAttachment"] {
		if r.has("VpnGatewayId") {
			a.taken[r.ID] = true
			a.d.Attachments = append(a.d.Attachments, &ir.GatewayAttachment{
				Resource: r.head(), Kind: ir.ToVPNGateway, Gateway: r.value("VpnGatewayId"), VPC: r.value("VpcId"),
			})
		}
	}
	for _, typ := range [...]string{"AWS::EC2::TransitGatewayVpcAttachment", "AWS::EC2::TransitGatewayAttachment"} {
		for _, r := range a.all(typ) {
			a.d.Attachments = append(a.d.Attachments, &ir.GatewayAttachment{
				Resource: r.head(), Kind: ir.ToTransitGateway, Gateway: r.value("TransitGatewayId"), VPC: r.value("VpcId"), Subnets: r.list("SubnetIds"),
			})
		}
	}
}

func (a *adopter) shares() {
	for _, r := range a.all("AWS::RAM::ResourceShare") {
		s := &ir.Share{Resource: r.head(), Name: r.value("Name"), ARNs: r.list("ResourceArns"), External: r.value("AllowExternalPrincipals")}
		s.Principal = r.value("Principals")
		a.d.Shares = append(a.d.Shares, s)
	}
}

func (a *adopter) flowLogs() {
	for _, r := range a.all("AWS::EC2::FlowLog") {
		a.d.FlowLogs = append(a.d.FlowLogs, &ir.FlowLog{
			Resource:    r.head(),
			Of:          r.value("ResourceId"),
			Type:        r.value("ResourceType"),
			TrafficType: r.value("TrafficType"),
			Interval:    r.value("MaxAggregationInterval"),
			Destination: r.value("LogDestinationType"),
			LogGroup:    r.value("LogGroupName"),
			Role:        r.value("DeliverLogsPermissionArn"),
		})
	}
}
