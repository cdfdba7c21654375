package prove

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/packet"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// connect adds the paths from s to an end.
func (q *inquiry) connect(s *source, to end) {
	if s.unplaced != "" {
		q.follow(s, to.called(), func(w *walk) { w.unplaced(s.unplaced, "", s.origin) })
		return
	}
	switch to.kind {
	case environmentEnd, webEnd:
		for _, e := range q.owners(s, to) {
			q.toWebServer(s, e)
		}
	case databaseEnd:
		for _, e := range q.owners(s, to) {
			q.toDatabase(s, e)
		}
	case serviceEnd:
		q.toService(s, to.name)
	case hostEnd:
		q.toHost(s, to.host)
	case balancerEnd:
		q.toBalancer(s, to.balancer)
	case subnetEnd:
		q.toSubnet(s, to.subnet, to.called())
	default:
		q.toRanges(s, to)
	}
}

// owners returns the environments whose part to is: the one that is named, that of
// the source, or all.
func (q *inquiry) owners(s *source, to end) []*ir.Environment {
	switch {
	case to.env != nil:
		return []*ir.Environment{to.env}
	case s.env != nil:
		return []*ir.Environment{s.env}
	}
	return q.Environments
}

// partOf returns how paths from s call a part of e.
func (q *inquiry) partOf(s *source, e *ir.Environment, what string) string {
	if s.env == e || len(q.Environments) == 1 {
		return what
	}
	return environmentName(e) + "/" + what
}

// toServer adds the paths from s to a server in the VPC: one, or one to each place
// where it may answer where packets of any are asked for.
func (q *inquiry) toServer(s *source, to string, x server) {
	if q.toldOf(s, to+"\x00"+x.name) {
		return
	}
	each := []server{x}
	if q.none && len(x.subnets) > 1 {
		each = nil
		for _, b := range x.subnets {
			one := x
			one.subnets = []*ir.Subnet{b}
			each = append(each, one)
		}
	}
	for _, one := range each {
		q.follow(s, to, func(w *walk) { w.arrive(s, one) })
	}
}

// toldOf reports whether it was said already that nobody on the internet reaches
// something without a public address, wherever they are.
func (q *inquiry) toldOf(s *source, what string) bool {
	public := func(v expr.Value) bool { return (&walk{prover: q.prover}).onInternet(packet.In(v, true)) }
	if !q.none || s.client != nil || s.vpn != nil || !slices.ContainsFunc(s.ranges, public) {
		return false
	}
	told := q.told[what]
	q.told[what] = true
	return told
}

// arrive adds the hops from s to server x.
func (w *walk) arrive(s *source, x server) {
	switch {
	case s.vpn != nil:
		w.vpn(s.vpn, x)
	case s.client != nil:
		w.reach(*s.client, x, w.path.Port)
	default:
		for _, v := range s.ranges {
			w.fromOutside(s, v, x)
		}
	}
}

// fromOutside adds the hops from clients at v to server x, whose network interfaces
// have no public address.
func (w *walk) fromOutside(s *source, v expr.Value, x server) {
	r := packet.In(v, true)
	w.hop(fact{step: Reach, truth: expr.Yes, text: x.name + " is in the VPC", resource: x.id, origin: x.origin, rests: x.unseen})
	if w.onInternet(r) {
		w.hop(fact{
			step: Gateway, truth: expr.No, resource: x.id, origin: x.origin,
			text: x.name + " has no public address", help: []string{"reach it from a network that is joined to the VPC, or through a load balancer"},
		})
		return
	}
	if len(x.subnets) == 0 {
		w.unplaced("the subnets of "+x.name+" are not known", x.id, x.origin)
	}
	for _, b := range x.subnets {
		w.answers(b, r, v, w.networkAt(v, s.origin))
	}
	w.enter(packet.End{Groups: expr.ListOf(), Range: r}, v.String(), x, w.path.Port)
	for _, b := range x.subnets {
		w.aclFrom(r, b, w.path.Port, v.String())
	}
}

// toOwnEndpoint adds the paths from s to the endpoint of the database or web server
// of e.
func (q *inquiry) toOwnEndpoint(s *source, e *ir.Environment, attribute, what string) {
	to := q.partOf(s, e, what)
	probe := &walk{prover: q.prover}
	x, known := probe.ownEndpoint(e, attribute, what)
	switch {
	case x.name == "":
		q.follow(s, to, func(w *walk) { w.path.Hops = append(w.path.Hops, probe.path.Hops...) })
	case !known:
		q.follow(s, to, func(w *walk) { w.unplaced("the subnets of "+x.name+" are not all in the model", x.id, x.origin) })
	default:
		q.toServer(s, to, x)
	}
}

func (q *inquiry) toDatabase(s *source, e *ir.Environment) {
	f := facts.Environment()
	if q.none || s.client == nil || s.vpn != nil {
		q.toOwnEndpoint(s, e, f.DatabaseService, "database")
		return
	}
	q.follow(s, q.partOf(s, e, "database"), func(w *walk) {
		w.names(s.client.subnet, true, "the name of the database leads to its endpoint", nil)
		w.toOwn(e, *s.client, f.DatabaseService, "database")
	})
}

// toWebServer adds the paths from s to the web server of e. People who are not let in
// to it itself may be to a load balancer before it.
func (q *inquiry) toWebServer(s *source, e *ir.Environment) {
	before := len(q.out)
	if q.none {
		q.packetsToWeb(s, e)
	} else {
		q.follow(s, q.partOf(s, e, webServer), func(w *walk) { w.openWeb(s, e) })
	}
	if s.env == e || s.balancer != nil {
		return
	}
	direct := slices.Clone(q.out[before:])
	for _, b := range q.LoadBalancers {
		if b.Environment != e.ID {
			continue
		}
		through := q.through(s, e, b)
		if q.none {
			q.out = append(q.out, through)
		} else if len(direct) > 0 && through.Verdict() > direct[0].Verdict() {
			q.out = append(q.out[:before], through)
			direct = []Path{through}
		}
	}
}

// openWeb adds the hops of the connection to the web server of e, which must be
// open.
func (w *walk) openWeb(s *source, e *ir.Environment) {
	switch {
	case s.balancer != nil && s.balancer.Environment == e.ID:
		w.fromBalancer(e, s.balancer, s.name)
	case s.client != nil && s.vpn == nil:
		w.toWeb(e, *s.client)
	case s.network == nil && s.vpn == nil && accessMode(e) != facts.Environment().PrivateOnly && accessMode(e) != "":
		w.onTheInternet(s, e)
	default:
		x, ok := w.privateWeb(e, s.origin, s.name)
		switch {
		case !ok:
		case s.vpn != nil:
			w.vpn(s.vpn, x)
		default:
			w.publicNames(s.origin)
			for _, v := range s.ranges {
				w.fromOutside(s, v, x)
			}
		}
	}
}

// onTheInternet adds the hop of a web server that all reach who reach the
// internet, for clients at addresses.
func (w *walk) onTheInternet(s *source, e *ir.Environment) {
	f := fact{step: Reach, truth: expr.Yes, text: "the web server is on the internet", resource: e.ID, origin: or(e.AccessMode.Origin(), e.Origin)}
	if len(s.ranges) == 0 || !w.onInternet(packet.In(s.ranges[0], true)) {
		f.rests = taken(s.origin, s.name+" reaches the internet")
	}
	w.path.Via = "internet"
	w.hop(f)
}

// packetsToWeb adds the paths on which packets of s may get to the web server of e,
// by each of its two endpoints.
func (q *inquiry) packetsToWeb(s *source, e *ir.Environment) {
	f, mode := facts.Environment(), accessMode(e)
	to := q.partOf(s, e, webServer)
	switch mode {
	case f.PublicOnly, f.PublicAndPrivate:
		q.follow(s, to, func(w *walk) {
			if s.client != nil && s.vpn == nil {
				w.outward(*s.client, webServer, way{})
			} else {
				w.onTheInternet(s, e)
			}
		})
	case f.PrivateOnly:
	default:
		q.follow(s, to, func(w *walk) { w.modeUnknown(e) })
	}
	if mode != f.PublicOnly {
		q.toOwnEndpoint(s, e, f.WebserverService, webServer)
	}
}

// through returns the path from s to the web server of e by load balancer b.
func (q *inquiry) through(s *source, e *ir.Environment, b *ir.LoadBalancer) Path {
	front := &inquiry{prover: q.apart(), left: q.left, none: q.none, port: facts.LoadBalancers().Port, sourcePorts: q.sourcePorts, told: map[string]bool{}, seen: map[string]bool{}}
	front.toBalancer(s, b)
	back := &inquiry{prover: q.apart(), left: q.left, none: q.none, port: facts.Environment().WebPort, sourcePorts: q.sourcePorts, told: map[string]bool{}, seen: map[string]bool{}}
	for _, x := range back.balancerSources(b) {
		back.connect(x, end{kind: webEnd, name: webServer, env: e})
	}
	choose := worst
	if q.none {
		choose = best
	}
	first, second := choose(front.out), choose(back.out)
	return Path{
		Environment: first.Environment, From: s.name, To: q.partOf(s, e, webServer), Port: q.port,
		Via: "load balancer " + or2(b.Key, b.ID), Hops: slices.Concat(first.Hops, second.Hops),
	}
}

// apart returns a prover of the same deployment that collects other paths.
func (q *inquiry) apart() *prover {
	p := *q.prover
	p.out = nil
	return &p
}

func (q *inquiry) toHost(s *source, h *ir.Instance) {
	name := "host " + or2(h.Key, h.ID)
	b := q.Subnet(h.Subnet)
	switch {
	case s.host == h:
	case b == nil:
		q.follow(s, name, func(w *walk) {
			w.unplaced("the subnet of "+name+" is not in the model", h.ID, or(h.Subnet.Origin(), h.Origin))
		})
	case s.client == nil:
		at := client{name: name, subnet: b, groups: h.Groups, whose: name, public: q.publicHost(h, b)}
		q.follow(s, name, func(w *walk) {
			for _, v := range s.ranges {
				w.fromRange(at, v, h)
			}
		})
	default:
		q.toServer(s, name, server{name: name, id: label(&h.Resource), origin: h.Origin, subnets: []*ir.Subnet{b}, groups: h.Groups})
	}
}

func (q *inquiry) toBalancer(s *source, b *ir.LoadBalancer) {
	name := "load balancer " + or2(b.Key, b.ID)
	subnets, known := q.located(b.Subnets)
	scheme, said := b.Scheme.Text()
	switch {
	case s.balancer != nil && s.balancer.ID == b.ID:
	case !known || len(subnets) == 0:
		q.follow(s, name, func(w *walk) {
			w.unplaced("the subnets of "+name+" are not all in the model", b.ID, or(b.Subnets.Origin, b.Origin))
		})
	case s.client == nil:
		for _, in := range subnets {
			one := *b
			one.Subnets = expr.ListOf(in.Ref())
			q.follow(s, name, func(w *walk) {
				for _, v := range s.ranges {
					w.toBalancer(&one, v, name)
				}
			})
		}
	case !q.none && !(said && scheme == facts.LoadBalancers().Internal):
		q.follow(s, name, func(w *walk) {
			w.hop(fact{step: Reach, truth: expr.Maybe, resource: b.ID, origin: or(b.Scheme.Origin(), b.Origin), text: "how " + s.name + " reaches the public addresses of " + name + " is not followed"})
		})
	default:
		q.toServer(s, name, server{name: name, id: label(&b.Resource), origin: b.Origin, subnets: subnets, groups: b.Groups})
	}
}
