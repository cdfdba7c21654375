package prove

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/packet"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// leg adds the hops from c along a route of t to those public addresses of a
// service that take it.
func (w *walk) leg(c client, t table, x wayOut, service string) {
	r := x.route
	from := "subnet " + quote(subnetName(c.subnet))
	var through *ir.Subnet // of a NAT gateway
	if r == nil {
		w.noRoute(c, t, service)
		return
	}
	f := fact{step: Routing, truth: expr.Yes, resource: or2(r.ID, t.id), origin: or(r.Origin, t.origin), rests: w.rests(r.Origin)}
	switch r.Kind {
	case ir.ToNATGateway:
		f.text = t.name + " of " + from + " sends what is outside of the VPC to a NAT gateway"
		w.hop(f)
		through = w.nat(r, x.to)
	case ir.ToInternetGateway:
		f.text = t.name + " of " + from + " sends what is outside of the VPC to an internet gateway"
		w.hop(f)
		if c.public != expr.Yes {
			w.hop(fact{
				step: Gateway, truth: c.public, resource: c.subnet.ID, origin: or(r.Origin, t.origin),
				text: from + " routes to an internet gateway, and who is in it has no public address: no answer comes back",
				help: w.fix("use private subnets, with routing: nat", "route the subnet to a NAT gateway"),
			})
			return
		}
		w.attached(r, c.subnet)
		w.path.Via = "internet gateway"
	default:
		f.truth = expr.Maybe
		f.text = "what lies behind the target of the route to " + r.Destination.String() + " is not known: " + r.Target.String()
		f.help = w.wantEndpoint(service)
		w.hop(f)
		w.path.Via = "route to " + r.Destination.String()
		return
	}
	w.leave(c, packet.End{Groups: expr.ListOf(), Range: x.to, Listed: w.listed(service)}, quote(service))
	w.passACL(c, x.to, quote(service))
	if through != nil {
		w.natACL(c, through, x.to)
	}
}

// noRoute adds the hop of public addresses that no route leads to.
func (w *walk) noRoute(c client, t table, service string) {
	f := fact{
		step: Routing, truth: expr.No, resource: t.id, origin: t.origin,
		text: "subnet " + quote(subnetName(c.subnet)) + " has no route to " + quote(service) + ", and the VPC no endpoint for it",
		help: w.wantEndpoint(service),
	}
	if i := slices.IndexFunc(w.Endpoints, func(x *ir.Endpoint) bool { return x.Service == service }); i >= 0 {
		x := w.Endpoints[i]
		f.origin, f.resource = or(x.PrivateDNS.Origin(), x.RouteTables.Origin, x.Origin), label(&x.Resource)
		if x.Type == ir.Gateway {
			f.text = "subnet " + quote(subnetName(c.subnet)) + " has no route to " + quote(service) + ": " + called(x) + " is not in " + t.name
			f.help = []string{"associate it with the subnet's route table"}
		} else {
			f.text = "subnet " + quote(subnetName(c.subnet)) + " has no route to " + quote(service) + ", and " + called(x) + " has no private DNS"
			f.help = []string{"switch private DNS on for it"}
		}
	}
	for _, x := range w.Declined {
		if x.Service == service {
			f.origin, f.resource = x.Origin, ""
			f.help = []string{"remove this entry, so that the endpoint is made"}
		}
	}
	w.hop(f)
}

// wantEndpoint says how an endpoint for a service comes to be there.
func (w *walk) wantEndpoint(service string) []string {
	if _, ok := facts.LookupService(service); !ok {
		return w.fix("write routing: nat", "route the subnet to a NAT gateway")
	}
	return w.fix("add "+quote(service)+" to network.endpoints", "add an AWS::EC2::VPCEndpoint for "+quote(service)+" to the VPC, with private DNS if it is an interface")
}

// nat adds the hops through the NAT gateway that r leads to, and returns the subnet
// that it stands in, if that is known.
// https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html
func (w *walk) nat(r *ir.Route, to packet.Range) *ir.Subnet {
	g := w.NATGateway(r.Target)
	if g == nil {
		f := fact{step: Gateway, truth: expr.Maybe, resource: r.ID, origin: r.Origin, rests: w.rests(r.Origin), text: "NAT gateway " + quote(r.Target.String()) + " is not in the model"}
		f.help = []string{"assume where it leads"}
		if len(f.rests) > 0 {
			f.truth, f.text = expr.Yes, "the NAT gateway exists"
		}
		w.path.Via = "NAT gateway"
		w.hop(f)
		return nil
	}
	w.path.Via = "NAT gateway " + label(&g.Resource)
	if g.Address.ID == "" && g.Made() {
		w.hop(fact{
			step: Gateway, truth: expr.No, resource: g.ID, origin: g.Origin,
			text: "NAT gateway " + quote(g.ID) + " has no public address", help: []string{"give it an Elastic IP: AllocationId"},
		})
		return nil
	}
	s := w.Subnet(g.Subnet)
	if s == nil {
		w.hop(fact{
			step: Gateway, truth: expr.Maybe, resource: label(&g.Resource), origin: or(g.Subnet.Origin(), g.Origin),
			text: "the subnet of NAT gateway " + quote(label(&g.Resource)) + " is not in the model", help: []string{"say whether it is public"},
		})
		return nil
	}
	w.publicSubnet(g, s, to)
	return s
}

// publicSubnet adds the hop that the subnet s of NAT gateway g routes the addresses
// of to to an internet gateway.
func (w *walk) publicSubnet(g *ir.NATGateway, s *ir.Subnet, to packet.Range) {
	t := w.tableOf(s)
	f := fact{step: Gateway, truth: expr.Yes, resource: label(&g.Resource), origin: or(g.Subnet.Origin(), g.Origin)}
	certain, unsure := w.waysOut(t, s, to)
	toInternet := func(r *ir.Route) bool { return r != nil && r.Kind == ir.ToInternetGateway }
	elsewhere := func(x wayOut) bool {
		r := x.route
		return r != nil && r.Kind != ir.ToInternetGateway && r.Kind != ir.ToNATGateway
	}
	if i := slices.IndexFunc(certain, func(x wayOut) bool { return toInternet(x.route) }); i >= 0 {
		f.text = "NAT gateway " + quote(label(&g.Resource)) + " stands in public subnet " + quote(subnetName(s)) + " and has a public address"
		f.rests = append(w.rests(certain[i].route.Origin, s.Existing.Origin()), w.others(certain[i].route, certain, unsure, "services")...)
		w.hop(f)
		w.attached(certain[i].route, s)
		return
	}
	name := "subnet " + quote(subnetName(s)) + " of NAT gateway " + quote(label(&g.Resource))
	if !t.complete || slices.ContainsFunc(unsure, toInternet) || slices.ContainsFunc(certain, elsewhere) {
		f.truth, f.text, f.help = expr.Maybe, "whether "+name+" routes to an internet gateway is not known", w.settle(s)
	} else {
		f.truth, f.text, f.help = expr.No, name+" has no route to an internet gateway", []string{"put the gateway into a public subnet"}
	}
	w.hop(f)
}

// attached adds the hop that the internet gateway of route r is attached to the VPC
// of subnet s.
func (w *walk) attached(r *ir.Route, s *ir.Subnet) {
	f := fact{step: Gateway, truth: expr.Maybe, resource: r.ID, origin: or(r.Target.Origin(), r.Origin)}
	f.text = "the internet gateway " + quote(r.Target.String()) + " of the route is not in the model"
	f.help = []string{"assume that it is attached to the VPC"}
	if rests := w.rests(r.Origin); r.Target.IsUnknown() && len(rests) > 0 {
		f.truth, f.text, f.rests = expr.Yes, "the internet gateway exists", rests
	}
	for _, g := range w.InternetGateways {
		if g.Is(r.Target) != expr.Yes {
			continue
		}
		f.resource, f.origin, f.help = label(&g.Resource), g.Origin, []string{"attach it: AWS::EC2::VPCGatewayAttachment"}
		switch {
		case g.VPC.IsAbsent():
			f.truth, f.text = w.unless(), "internet gateway "+quote(label(&g.Resource))+" is attached to no VPC"
		case w.sameVPC(g.VPC, s.VPC) == expr.Yes:
			f.truth, f.text = expr.Yes, "internet gateway "+quote(label(&g.Resource))+" is attached to the VPC"
			f.rests = w.rests(g.Existing.Origin())
		default:
			f.truth, f.text = w.sameVPC(g.VPC, s.VPC), "internet gateway "+quote(label(&g.Resource))+" is not attached to the VPC of subnet "+quote(subnetName(s))+", as far as is known"
		}
	}
	w.hop(f)
}

// or2 returns the first of two texts that is not empty.
func or2(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
