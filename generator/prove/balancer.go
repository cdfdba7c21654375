package prove

import (
	"net/netip"
	"slices"

	"go4.org/netipx"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/packet"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// balancers adds the paths of people in front of e's load balancers.
func (p *prover) balancers(e *ir.Environment) {
	for _, b := range p.LoadBalancers {
		if b.Environment != e.ID {
			continue
		}
		name := "load balancer " + or2(b.Key, b.ID)
		for _, v := range p.openers(b) {
			p.walk(e, v.String(), name, facts.LoadBalancers().Port, func(w *walk) { w.toBalancer(b, v, name) })
		}
		p.walk(e, name, webServer, facts.Environment().WebPort, func(w *walk) { w.fromBalancer(e, b, name) })
	}
}

// openers returns the address ranges that b's groups name.
func (p *prover) openers(b *ir.LoadBalancer) []expr.Value {
	var out []expr.Value
	for _, v := range b.Groups.Items {
		g := p.SecurityGroup(v)
		if g == nil {
			continue
		}
		for _, r := range g.Ingress {
			if !r.CIDR.IsAbsent() && !slices.ContainsFunc(out, func(have expr.Value) bool { return expr.Equal(have, r.CIDR) == expr.Yes }) {
				out = append(out, r.CIDR)
			}
		}
	}
	return out
}

// toBalancer adds the hops from people at v to load balancer b.
func (w *walk) toBalancer(b *ir.LoadBalancer, v expr.Value, name string) {
	subnets, known := w.located(b.Subnets)
	if !known || len(subnets) == 0 {
		w.unplaced("the subnets of "+name+" are not all in the model", b.ID, or(b.Subnets.Origin, b.Origin))
		return
	}
	w.path.Via = name
	r := packet.In(v, true)
	scheme, known := b.Scheme.Text()
	for _, s := range subnets {
		switch {
		case !known && !b.Scheme.IsAbsent():
			w.hop(fact{
				step: Routing, truth: expr.Maybe, resource: b.ID, origin: or(b.Scheme.Origin(), b.Origin),
				text: "whether " + name + " is internal is not known", help: []string{"write Scheme"},
			})
		case scheme == facts.LoadBalancers().Internal:
			w.answers(s, r, v, w.networkAt(v, b.Origin))
		default:
			c := client{name: name, subnet: s, groups: b.Groups, whose: name, public: expr.Yes}
			w.toInternet(c, w.internet)
		}
		w.aclFrom(r, s, w.path.Port, v.String())
	}
	w.enter(packet.End{Groups: expr.ListOf(), Range: r}, v.String(), server{name: name, groups: b.Groups}, w.path.Port)
}

// networkAt returns the place of the network that v is of, of which something may
// be assumed, or else o.
func (w *walk) networkAt(v expr.Value, o *expr.Origin) *expr.Origin {
	for _, n := range w.ClientNetworks {
		if slices.ContainsFunc(n.Ranges, func(r expr.Value) bool { return packet.In(v, true).Inside(r) == expr.Yes }) {
			return n.Origin
		}
	}
	return o
}

// toInternet adds the hop that the subnet of c, which has a public address, routes
// to an internet gateway: all that is of the internet among the addresses of to,
// or some of it when that is everybody.
func (w *walk) toInternet(c client, to packet.Range) {
	t := w.tableOf(c.subnet)
	certain, unsure := w.waysOut(t, c.subnet, to)
	is := func(r *ir.Route) bool { return r != nil && r.Kind == ir.ToInternetGateway }
	name := "subnet " + quote(subnetName(c.subnet))
	elsewhere := func(x wayOut) bool { return !is(x.route) && w.onInternet(x.to) }
	everybody := slices.ContainsFunc(to.Spans, func(s netipx.IPRange) bool { return slices.Contains(w.internet.Spans, s) })
	some := slices.IndexFunc(certain, func(x wayOut) bool { return is(x.route) })
	if !everybody && slices.ContainsFunc(certain, elsewhere) {
		some = -1
	}
	if i := some; i >= 0 {
		w.hop(fact{
			step: Routing, truth: expr.Yes, resource: or2(certain[i].route.ID, t.id), origin: or(certain[i].route.Origin, t.origin),
			text:  t.name + " of " + name + " has a route to an internet gateway",
			rests: append(w.rests(certain[i].route.Origin), w.others(certain[i].route, certain, unsure, "people on the internet")...),
		})
		w.attached(certain[i].route, c.subnet)
		return
	}
	f := fact{step: Routing, truth: expr.No, resource: t.id, origin: t.origin, text: name + " has no route to an internet gateway for them", help: []string{"use public subnets"}}
	if !t.complete || slices.ContainsFunc(unsure, is) {
		f.truth, f.text, f.help = expr.Maybe, f.text+", as far as is known", w.settle(c.subnet)
	}
	w.hop(f)
}

// fromBalancer adds the hops from load balancer b to the web server of e.
func (w *walk) fromBalancer(e *ir.Environment, b *ir.LoadBalancer, name string) {
	f := facts.Environment()
	if mode := accessMode(e); mode == f.PublicAndPrivate || mode == f.PublicOnly {
		w.hop(fact{
			step: Reach, truth: expr.Maybe, resource: e.ID, origin: or(e.AccessMode.Origin(), e.Origin),
			text: "whether the web server serves people through a private endpoint in access mode " + mode + " is not known: AWS says that it is for workers",
			help: []string{"write " + f.PrivateOnly},
		})
		return
	}
	s, ok := w.privateWeb(e, b.Origin, name)
	subnets, known := w.located(b.Subnets)
	switch {
	case !ok:
		return
	case !known || len(subnets) == 0:
		w.unplaced("the subnets of "+name+" are not all in the model", b.ID, or(b.Subnets.Origin, b.Origin))
		return
	}
	w.targets(b, s, name)
	for _, in := range subnets {
		w.reach(client{name: name, subnet: in, groups: b.Groups, whose: name}, s, w.path.Port)
	}
}

// targets adds the hop that the targets of b are the web server's addresses.
func (w *walk) targets(b *ir.LoadBalancer, s server, name string) {
	f := fact{step: Reach, truth: expr.Yes, resource: b.TargetGroup.ID, origin: or(b.TargetGroup.Origin, b.Origin)}
	if b.Registrar != nil {
		f.text, f.rests = "a function keeps the targets of "+name+" at the web server's addresses", w.rests(b.Origin)
		w.hop(f)
		return
	}
	f.text = "the targets of " + name + " are addresses of the web server's subnets"
	f.rests = taken(or(b.Addresses.Origin, b.Origin), "the targets of "+name+" are the web server's addresses")
	f.help = []string{"leave the addresses out: a function looks them up"}
	if len(b.Addresses.Items) == 0 {
		f.truth, f.text = expr.Maybe, "the targets of "+name+" are not in the model"
	}
	for _, v := range b.Addresses.Items {
		text, known := v.Text()
		a, err := netip.ParseAddr(text)
		in := expr.No
		if !known || err != nil {
			in = expr.Maybe
		}
		for _, n := range s.subnets {
			switch p, ok := n.CIDR.Prefix(); {
			case !ok:
				in = max(in, expr.Maybe)
			case err == nil && p.Contains(a):
				in = expr.Yes
			}
		}
		if in < f.truth {
			f.truth, f.origin = in, or(v.Origin(), f.origin)
			f.text = "target " + v.String() + " of " + name + " is in no subnet of the web server" + unsure(in)
		}
	}
	w.hop(f)
}
