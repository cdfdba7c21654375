package prove

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/packet"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// toService adds the paths from s to a service of AWS.
func (q *inquiry) toService(s *source, service string) {
	switch {
	case s.client == nil:
		q.follow(s, service, func(w *walk) {
			w.hop(fact{step: Routing, truth: expr.Maybe, origin: s.origin, text: "how " + quote(service) + " is reached from outside of the VPC is not part of the deployment"})
		})
	case !q.none && s.vpn == nil:
		e := s.env
		var who *caller
		switch {
		case e != nil:
			who = q.execution(e)
		case s.host != nil && s.host.Login != nil && service == facts.LoginService() && q.Environment(s.host.Login.Environment) != nil:
			e = q.Environment(s.host.Login.Environment)
			who = q.loginCaller(e, s.host)
		default:
			e = &ir.Environment{}
		}
		c := *s.client
		c.name = s.name
		q.service(e, c, service, who)
	default:
		q.packetsToService(s, service)
	}
}

// packetsToService adds the paths on which packets of s may get to a service: by
// each endpoint of its VPC, and by its public addresses.
func (q *inquiry) packetsToService(s *source, service string) {
	var gateways []*ir.Endpoint
	probe := &walk{prover: q.prover}
	for _, x := range q.Endpoints {
		same := q.sameVPC(x.VPC, s.client.subnet.VPC)
		switch {
		case same == expr.No || x.Environment != "" || x.Service != service && (x.Service != "" || x.ServiceName.IsKnown()):
		case x.Type == ir.Gateway && x.Service == service:
			gateways = append(gateways, x)
		case x.Type == ir.Gateway:
		case same == expr.Maybe || x.Service == "":
			q.follow(s, service, func(w *walk) {
				w.hop(fact{step: Reach, truth: expr.Maybe, resource: label(&x.Resource), origin: x.Origin, text: "whether " + called(x) + " leads to " + quote(service) + " is not known"})
			})
		default:
			q.toServer(s, service, probe.endpoint(x, s.client.subnet))
		}
	}
	q.follow(s, service, func(w *walk) {
		if s.vpn != nil {
			w.hop(fact{step: Routing, truth: expr.Maybe, origin: s.origin, text: "whether people of " + s.name + " reach the internet is not known"})
			return
		}
		w.outward(*s.client, service, way{gateways: gateways})
	})
}

// toSubnet adds the paths from s to what is in subnet b. A path must lead to any
// machine there that admits it; packets are asked for to all that the deployment has
// there.
func (q *inquiry) toSubnet(s *source, b *ir.Subnet, to string) {
	open := fact{truth: expr.Yes, rests: taken(b.Origin, "a machine in subnet "+subnetName(b)+" admits it")}
	any := server{name: "a machine in subnet " + quote(subnetName(b)), origin: b.Origin, subnets: []*ir.Subnet{b}, admits: open.rests}
	if !q.none {
		q.toServer(s, to, any)
		return
	}
	here := func(subnets expr.List) bool {
		all, _ := q.located(subnets)
		return slices.Contains(all, b)
	}
	members := 0
	add := func(name, id string, o *expr.Origin, groups expr.List) {
		members++
		q.toServer(s, to, server{name: name, id: id, origin: o, subnets: []*ir.Subnet{b}, groups: groups})
	}
	for _, e := range q.Environments {
		switch {
		case !here(e.Subnets):
		case s.env == e: // it reaches itself always, and must
			members++
			q.follow(s, to, func(w *walk) {
				w.hop(fact{step: Reach, truth: expr.No, resource: e.ID, origin: b.Origin, text: "what is in subnet " + quote(subnetName(b)) + " is the environment itself"})
			})
		default:
			add("environment "+quote(environmentName(e)), e.ID, e.Origin, e.Groups)
		}
	}
	for _, x := range q.Endpoints {
		if here(x.Subnets) {
			add(called(x), label(&x.Resource), x.Origin, x.Groups)
		}
	}
	for _, h := range q.Instances {
		if q.Subnet(h.Subnet) == b {
			members++
			q.toHost(s, h)
		}
	}
	for _, x := range q.LoadBalancers {
		if here(x.Subnets) {
			members++
			q.toBalancer(s, x)
		}
	}
	if (members == 0 || !b.Made() || !q.closed()) && !q.toldOf(s, to+"\x00"+any.name) {
		q.follow(s, to, func(w *walk) {
			w.arrive(s, any)
			if w.path.Verdict() > Refuted {
				w.hop(fact{step: Ingress, truth: expr.Maybe, origin: b.Origin, text: "whether subnet " + quote(subnetName(b)) + " has a machine that admits it is not known"})
			}
		})
	}
}

// toRanges adds the paths from s to addresses: outside of the VPC, and in the
// subnets that the ranges touch.
func (q *inquiry) toRanges(s *source, to end) {
	for _, v := range to.ranges {
		beyond, touched := q.split(v)
		for _, b := range touched {
			x := *s
			if _, known := b.CIDR.Prefix(); !known {
				x.perhaps = "whether " + v.String() + " holds addresses of subnet " + quote(subnetName(b)) + " is not known"
			} else if packet.In(b.CIDR, false).Inside(v) != expr.Yes {
				x.unsure = "a part of subnet " + quote(subnetName(b)) + " only is asked for, and what shuts it may be about the other"
			}
			q.toSubnet(&x, b, to.called())
		}
		for _, x := range beyond {
			for _, piece := range q.pieces(x) {
				name := to.called()
				if text := piece.String(); text != name {
					name += " (" + text + ")"
				}
				q.follow(s, name, func(w *walk) { w.toRange(s, piece, name) })
			}
		}
	}
}

// toRange adds the hops from s to addresses v outside of the VPC, of which
// everything in the deployment says the same.
func (w *walk) toRange(s *source, v expr.Value, what string) {
	switch {
	case s.client == nil:
		w.hop(fact{step: Routing, truth: expr.Maybe, origin: s.origin, text: "neither end is in the VPC: what is between them is not part of the deployment"})
		return
	case s.vpn != nil:
		f := fact{step: Gateway, truth: min(packet.In(v, true).Inside(s.vpn.Target), expr.Maybe), resource: s.vpn.ID, origin: or(s.vpn.Authorization.Origin, s.vpn.Origin)}
		f.text = "people of " + s.name + " are let in to " + s.vpn.Target.String() + ", which may lead to " + what
		if f.truth == expr.No {
			f.text = "people of " + s.name + " are let in to " + s.vpn.Target.String() + " only"
		}
		w.hop(f)
		return
	}
	c := *s.client
	t, r := w.tableOf(c.subnet), packet.In(v, true)
	for _, leg := range packet.Legs(t.routes, w.own(c.subnet), false, r) {
		try := &walk{prover: w.prover, path: Path{Port: w.path.Port}}
		try.legTo(c, t, leg, v, what)
		if try.path.Verdict() == Refuted && (len(leg.Perhaps) > 0 || leg.Stay || !t.complete) {
			try.path.Hops = w.whateverRoute(c, try.path.Blocking(), r, what)
		}
		if hops := try.path.Hops; try.path.Verdict() > Unknown && (len(leg.Perhaps) > 0 || !t.complete) {
			hops[0].Rests = append(hops[0].Rests, w.others(leg.Way, nil, leg.Perhaps, what)...)
			if !t.complete {
				hops[0].Rests = append(hops[0].Rests, Rest{"no route that is not in the model takes addresses of " + what + " from " + t.name, at(t.origin)})
			}
			hops[0].Verdict = Assumed
		}
		w.path.Via = or2(w.path.Via, try.path.Via)
		w.path.Hops = append(w.path.Hops, try.path.Hops...)
	}
}

// whateverRoute returns the hops from c to addresses to, of which blocking is shut on
// a route that others may take the place of: what is shut on each of them is shut, all
// else is not known.
func (w *walk) whateverRoute(c client, blocking Hop, to packet.Range, what string) []Hop {
	try := &walk{prover: w.prover, path: Path{Port: w.path.Port}}
	try.leave(c, packet.End{Groups: expr.ListOf(), Range: to}, what)
	try.passACL(c, to, what)
	if try.path.Verdict() == Refuted {
		return []Hop{try.path.Blocking()}
	}
	blocking.Verdict, blocking.Help = Unknown, w.settle(c.subnet)
	blocking.Text += ", as far as is known"
	return []Hop{blocking}
}

// legTo adds the hops from c along the route that packets for v take.
func (w *walk) legTo(c client, t table, leg packet.Leg, v expr.Value, what string) {
	r, way := packet.In(v, true), leg.Way
	from := "subnet " + quote(subnetName(c.subnet))
	switch {
	case leg.Local:
		w.hop(fact{step: Routing, truth: expr.Maybe, resource: t.id, origin: c.subnet.Origin, text: v.String() + " is in the VPC, and in no subnet that is known"})
	case way == nil:
		w.hop(fact{
			step: Routing, truth: expr.No, resource: t.id, origin: or(t.origin, c.subnet.Origin), text: from + " has no route to " + what,
			help: w.fix("write routing: nat, or a gateway that leads there", "route the subnet there"),
		})
	case way.Kind == ir.ToTransitGateway || way.Kind == ir.ToVPNGateway:
		w.path.Via = "gateway " + way.Target.String()
		w.hop(fact{
			step: Routing, truth: expr.Yes, resource: or2(way.ID, t.id), origin: or(way.Origin, t.origin), text: t.name + " of " + from + " has a route to " + what,
			rests: append(taken(or(way.Origin, t.origin), "what is behind "+way.Target.String()+" leads to "+v.String()+", and back"), w.others(way, nil, leg.Perhaps, what)...),
		})
		w.joined(way, c.subnet)
		w.leave(c, packet.End{Groups: expr.ListOf(), Range: r}, what)
		w.passACL(c, r, what)
	case !w.onInternet(r) && (way.Kind == ir.ToInternetGateway || way.Kind == ir.ToNATGateway && w.onlyInternet(way, r)):
		w.hop(fact{
			step: Gateway, truth: expr.No, resource: or2(way.ID, t.id), origin: or(way.Origin, t.origin),
			text: "the route to " + way.Destination.String() + " leads to the internet, which has no address of " + v.String(),
			help: []string{"route " + v.String() + " to the gateway that leads there"},
		})
	case !w.onInternet(r) && way.Kind == ir.ToNATGateway:
		w.hop(fact{step: Gateway, truth: expr.Maybe, resource: or2(way.ID, t.id), origin: or(way.Origin, t.origin), text: "where the NAT gateway sends packets for " + v.String() + " is not followed"})
	default:
		w.leg(c, t, wayOut{way, r}, what)
	}
}

// onlyInternet reports whether the NAT gateway that route r leads to stands where
// packets for to go to an internet gateway or nowhere.
func (w *walk) onlyInternet(r *ir.Route, to packet.Range) bool {
	g := w.NATGateway(r.Target)
	if g == nil {
		return false
	}
	s := w.Subnet(g.Subnet)
	if s == nil {
		return false
	}
	t := w.tableOf(s)
	for _, leg := range packet.Legs(t.routes, w.own(s), false, to) {
		if len(leg.Perhaps) > 0 || leg.Stay || !t.complete || leg.Way != nil && leg.Way.Kind != ir.ToInternetGateway {
			return false
		}
	}
	return true
}
