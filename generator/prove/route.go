package prove

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/packet"
)

// A table is the routes of a subnet.
type table struct {
	name     string
	id       string
	value    expr.Value // absent: the VPC's main table
	routes   []*ir.Route
	complete bool
	origin   *expr.Origin
}

// tableOf returns the table of s: the one that it is associated with, else the
// VPC's main table, which in a VPC that is made here has no route out.
func (p *prover) tableOf(s *ir.Subnet) table {
	if t := p.TableOf(s); t != nil {
		return table{`route table ` + quote(label(&t.Resource)), label(&t.Resource), t.Ref(), t.Routes, t.Complete, t.Origin}
	}
	v := p.VPC(s.VPC)
	return table{name: "the VPC's main route table", complete: v != nil && v.Made() && s.Made() && p.closed(), origin: s.Origin}
}

// own returns the address range of the VPC of s.
func (p *prover) own(s *ir.Subnet) expr.Value {
	if v := p.VPC(s.VPC); v != nil {
		return v.CIDR
	}
	return expr.Value{}
}

// local adds the hop that packets from a to b, two subnets of one VPC, stay in it,
// both ways.
func (w *walk) local(a, b *ir.Subnet) {
	if a == b {
		return
	}
	same := w.sameVPC(a.VPC, b.VPC)
	if same != expr.Yes {
		w.hop(fact{
			step: Routing, truth: same, resource: b.ID, origin: b.Origin,
			text: "subnets " + quote(subnetName(a)) + " and " + quote(subnetName(b)) + " are not in one VPC, as far as is known",
			help: w.fix("put both into one VPC", "put both into one VPC, or "+assumed("network.subnets")),
		})
		return
	}
	for _, x := range [...][2]*ir.Subnet{{a, b}, {b, a}} {
		t := w.tableOf(x[0])
		for _, leg := range packet.Legs(t.routes, w.own(x[0]), true, w.rangeOf(x[1], false)) {
			if leg.Local && len(leg.Perhaps) == 0 {
				continue
			}
			r := leg.Way
			if r == nil {
				r = leg.Perhaps[0]
			}
			w.hop(fact{
				step: Routing, truth: expr.Maybe, resource: r.ID, origin: or(r.Origin, t.origin),
				text: t.name + " sends packets for addresses of subnet " + quote(subnetName(x[1])) + ", or some of them, out of the local route: " + r.Destination.String(),
				help: []string{"remove the route, or make its destination one that the VPC does not hold"},
			})
			return
		}
	}
	w.hop(fact{
		step: Routing, truth: expr.Yes, origin: b.Origin, rests: w.rests(b.Existing.Origin()),
		text: "subnets " + quote(subnetName(a)) + " and " + quote(subnetName(b)) + " reach each other by the VPC's local route",
	})
}

// outward adds the hops from c to the public addresses of a service, and reports
// the gateway endpoint that leads there, if one does.
func (w *walk) outward(c client, service string, found way) {
	t := w.tableOf(c.subnet)
	var perhaps *ir.Endpoint
	for _, x := range found.gateways {
		switch on, rests := w.associated(x, t); on {
		case expr.Yes:
			w.path.Via = "endpoint " + label(&x.Resource)
			w.hop(fact{
				step: Routing, truth: expr.Yes, resource: label(&x.Resource), origin: x.Origin, rests: append(rests, w.narrower(c, t, service)...),
				text: t.name + " of subnet " + quote(subnetName(c.subnet)) + " has the route of " + called(x),
			})
			w.leave(c, packet.End{Groups: expr.ListOf(), Range: w.internet, Listed: w.listed(service)}, quote(service))
			w.passACL(c, w.internet, quote(service))
			return
		case expr.Maybe:
			perhaps = x
		}
	}
	w.byTable(c, t, service, perhaps)
}

// associated reports whether gateway endpoint x is a route in t.
func (w *walk) associated(x *ir.Endpoint, t table) (expr.Truth, []Rest) {
	if !x.Made() {
		if rests := w.rests(x.Origin); x.RouteTables.IsAbsent() && len(rests) > 0 {
			return expr.Yes, rests
		}
		return expr.Maybe, nil
	}
	if t.value.IsAbsent() {
		if t.complete && x.RouteTables.Complete {
			return expr.No, nil
		}
		return expr.Maybe, nil
	}
	answer := expr.No
	if !x.RouteTables.Complete {
		answer = expr.Maybe
	}
	for _, v := range x.RouteTables.Items {
		id, _, ok := v.Resource()
		other, _, ok2 := t.value.Resource()
		if ok && ok2 {
			if id == other {
				return expr.Yes, nil
			}
			continue
		}
		answer = max(answer, expr.Equal(v, t.value))
	}
	return answer, nil
}

// narrower returns the assumptions that routes to parts of the internet take none
// of the addresses of a service.
func (w *walk) narrower(c client, t table, service string) []Rest {
	var out []Rest
	for _, r := range t.routes {
		d, known := r.Destination.Prefix()
		if known && d.Bits() == 0 {
			continue
		}
		if !known || slices.ContainsFunc(packet.Legs([]*ir.Route{r}, w.own(c.subnet), false, w.internet), func(l packet.Leg) bool { return l.Way == r }) {
			out = append(out, w.others(nil, nil, []*ir.Route{r}, quote(service))...)
		}
	}
	return out
}

// others returns the assumptions that none of the routes but chosen take addresses
// of what. That others have no route at all is one too.
func (w *walk) others(chosen *ir.Route, certain []wayOut, unsure []*ir.Route, what string) []Rest {
	var out []Rest
	for _, x := range slices.Concat(certain, asWays(unsure, packet.Range{})) {
		switch r := x.route; {
		case r == chosen:
		case r == nil:
			out = append(out, Rest{"the route to " + chosen.Destination.String() + " holds all addresses of " + what, at(or(chosen.Destination.Origin(), chosen.Origin))})
		default:
			out = append(out, Rest{"the route to " + r.Destination.String() + " takes no address of " + what, at(or(r.Destination.Origin(), r.Origin))})
		}
	}
	return out
}

// asWays returns routes as those that any of the addresses of to may take.
func asWays(routes []*ir.Route, to packet.Range) []wayOut {
	var out []wayOut
	for _, r := range routes {
		out = append(out, wayOut{r, to})
	}
	return out
}

// byTable adds the hops from c to public addresses by the routes of t. perhaps is a
// gateway endpoint that may have a route there.
func (w *walk) byTable(c client, t table, service string, perhaps *ir.Endpoint) {
	certain, unsure := w.waysOut(t, c.subnet, w.internet)
	var best []Hop
	var via string
	var chosen *ir.Route
	for i, x := range slices.Concat(certain, asWays(unsure, w.internet)) {
		try := &walk{prover: w.prover, path: Path{Port: w.path.Port}}
		try.leg(c, t, x, service)
		if i == 0 || try.path.Verdict() > (&Path{Hops: best}).Verdict() {
			best, via, chosen = try.path.Hops, try.path.Via, x.route
		}
	}
	sure := slices.ContainsFunc(certain, func(x wayOut) bool { return x.route == chosen })
	worst := (&Path{Hops: best}).Verdict()
	switch {
	case worst > Unknown && sure:
		first := &best[0]
		first.Rests = append(first.Rests, w.others(chosen, certain, unsure, quote(service))...)
		if !t.complete {
			first.Rests = append(first.Rests, Rest{"no route that is not in the model takes addresses of " + quote(service) + " from " + t.name, at(t.origin)})
		}
		if len(first.Rests) > 0 {
			first.Verdict = min(first.Verdict, Assumed)
		}
		w.path.Via = via
		w.path.Hops = append(w.path.Hops, best...)
	case worst > Unknown:
		w.hop(fact{
			step: Routing, truth: expr.Maybe, resource: t.id, origin: or(chosen.Destination.Origin(), chosen.Origin, t.origin),
			text: "whether the route to " + chosen.Destination.String() + " takes the addresses of " + quote(service) + " is not known",
			help: []string{"say what its destination is"},
		})
	default:
		w.shut(c, t, service, perhaps, best)
	}
}

// A wayOut is a route, or without one none, with the addresses that take it.
type wayOut struct {
	route *ir.Route
	to    packet.Range
}

// waysOut returns the routes of t that the addresses of to take from s, and those
// that some of them may take.
func (w *walk) waysOut(t table, s *ir.Subnet, to packet.Range) (certain []wayOut, unsure []*ir.Route) {
	for _, leg := range packet.Legs(t.routes, w.own(s), false, to) {
		if leg.Local {
			continue // addresses of the VPC are not a service's
		}
		i := slices.IndexFunc(certain, func(x wayOut) bool { return x.route == leg.Way })
		if i < 0 {
			i = len(certain)
			certain = append(certain, wayOut{route: leg.Way})
		}
		certain[i].to.Spans = append(certain[i].to.Spans, leg.Span)
		for _, r := range leg.Perhaps {
			if !slices.Contains(unsure, r) {
				unsure = append(unsure, r)
			}
		}
	}
	return certain, unsure
}

// shut adds the hop of routes by which c does not get out, as far as is known.
func (w *walk) shut(c client, t table, service string, perhaps *ir.Endpoint, best []Hop) {
	open := !t.complete || !w.closed()
	switch {
	case perhaps != nil:
		w.hop(fact{
			step: Routing, truth: expr.Maybe, resource: label(&perhaps.Resource), origin: or(perhaps.RouteTables.Origin, perhaps.Origin),
			text: "whether " + called(perhaps) + " has a route in " + t.name + " of subnet " + quote(subnetName(c.subnet)) + " is not known",
			help: w.fix("write the subnet's table: network.subnets."+subnetName(c.subnet)+".routeTable", "associate the subnet with a route table of the template, and name it in RouteTableIds"),
		})
	case open && (&Path{Hops: best}).Verdict() == Refuted:
		i := slices.IndexFunc(best, func(h Hop) bool { return h.Verdict == Refuted })
		h := best[i]
		h.Verdict = Unknown
		h.Text += ", as far as the model goes: it does not have all routes and endpoints of the VPC"
		h.Help = w.settle(c.subnet)
		w.path.Hops = append(w.path.Hops, h)
	default:
		w.path.Hops = append(w.path.Hops, best...)
	}
}

// settle says how to close what is open about a subnet and its VPC.
func (w *walk) settle(s *ir.Subnet) []string {
	var out []string
	v, t := w.VPC(s.VPC), w.TableOf(s)
	endpoints := v == nil || !v.Made()
	routes := !s.Made() && (t == nil || !t.Complete)
	switch {
	case w.Name == "" && (endpoints || routes):
		out = append(out, assumed("network.vpc.assume.endpoints", "network.subnets.NAME.assume.route"))
	case w.Name != "" && v != nil && endpoints && !w.Complete:
		out = append(out, "say which endpoints the VPC has: network.vpc.assume.endpoints")
	}
	if w.Name != "" && routes {
		out = append(out, "say where the subnet's routes lead: network.subnets."+subnetName(s)+".assume.route")
	}
	if len(out) == 0 && len(w.Failed) > 0 {
		out = append(out, "correct what the spec's errors are about: parts of it were refused")
	}
	if len(out) == 0 {
		out = append(out, "look at the resources that are not in the model and refer to the VPC, the subnet or its route table")
	}
	return out
}
