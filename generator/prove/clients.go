package prove

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/packet"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

const webServer = "web server"

// networks adds the paths to the web server of e from networks that people work
// in.
func (p *prover) networks(e *ir.Environment) {
	for _, n := range p.ClientNetworks {
		if !slices.Contains(n.Environments, e.ID) {
			continue
		}
		p.walk(e, "network "+n.Name, webServer, facts.Environment().WebPort, func(w *walk) {
			s, ok := w.privateWeb(e, n.Origin, "network "+n.Name)
			if !ok {
				return
			}
			w.publicNames(n.Origin)
			for _, v := range n.Ranges {
				r := packet.In(v, true)
				for _, b := range s.subnets {
					w.answers(b, r, v, n.Origin)
				}
				w.enter(packet.End{Groups: expr.ListOf(), Range: r}, v.String(), s, w.path.Port)
				for _, b := range s.subnets {
					w.aclFrom(r, b, w.path.Port, v.String())
				}
			}
		})
	}
}

// privateWeb returns the endpoint of e's web server for people outside of its
// subnets; false where the path ends here.
// https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html
func (w *walk) privateWeb(e *ir.Environment, o *expr.Origin, who string) (server, bool) {
	f := facts.Environment()
	switch mode := accessMode(e); mode {
	case f.PublicOnly, f.PublicAndPrivate:
		w.path.Via = "internet"
		w.hop(fact{
			step: Reach, truth: expr.Yes, text: "the web server is on the internet", resource: e.ID, origin: or(e.AccessMode.Origin(), e.Origin),
			rests: taken(o, "people of "+who+" reach the internet"),
		})
		return server{}, false
	case f.PrivateOnly:
	default:
		w.modeUnknown(e)
		return server{}, false
	}
	s, known := w.ownEndpoint(e, f.WebserverService, webServer)
	if s.name != "" && !known {
		w.unplaced("the subnets of "+s.name+" are not all in the model", s.id, s.origin)
	}
	if s.name == "" || !known {
		return s, false
	}
	w.path.Via = strings.ReplaceAll(s.name, `"`, "")
	w.hop(fact{step: Reach, truth: expr.Yes, text: s.name + " is in the VPC", resource: s.id, origin: s.origin})
	return s, true
}

// publicNames adds the hop of the web server's name outside of the VPC.
func (w *walk) publicNames(o *expr.Origin) {
	f := fact{step: Name, truth: expr.Yes, text: "the name of the web server is public, and leads to the endpoint's addresses", origin: o}
	if n := facts.LoadBalancers().PublicNames; !n.Confirmed {
		f.rests = taken(o, n.Note)
	}
	w.hop(f)
}

// answers adds the hop of the route from subnet s back to clients in r, which v
// says, outside of the VPC.
func (w *walk) answers(s *ir.Subnet, r packet.Range, v expr.Value, o *expr.Origin) {
	t := w.tableOf(s)
	name := "subnet " + quote(subnetName(s))
	for _, leg := range packet.Legs(t.routes, w.own(s), false, r) {
		switch way := leg.Way; {
		case leg.Local:
			w.hop(fact{step: Routing, truth: expr.Yes, text: v.String() + " is in the VPC", origin: o})
			continue
		case way != nil && (way.Kind == ir.ToTransitGateway || way.Kind == ir.ToVPNGateway || way.Kind == ir.ToOther):
			w.hop(fact{
				step: Routing, truth: expr.Yes, resource: or2(way.ID, t.id), origin: or(way.Origin, t.origin),
				text:  t.name + " of " + name + " has a route back to " + v.String(),
				rests: w.others(way, nil, leg.Perhaps, v.String()),
			})
			w.joined(way, s)
			continue
		}
		f := fact{
			step: Routing, truth: expr.No, resource: t.id, origin: or(v.Origin(), o), text: name + " has no route back to " + v.String(),
			help: w.fix("say which gateway leads there: via: transitGateway or vpnGateway, with the gateway's id below network", "add a route to it by the gateway that leads there"),
		}
		rests := w.rests(o)
		switch {
		case !s.Made() && len(rests) > 0:
			f.truth, f.rests, f.text = expr.Yes, rests, name+" exists, and its routes lead back to "+v.String()
		case !t.complete || leg.Stay || len(leg.Perhaps) > 0 || !s.Made():
			f.truth, f.text, f.help = expr.Maybe, f.text+", as far as is known", w.settle(s)
		}
		w.hop(f)
	}
}

// joined adds the hop that the gateway of route r is joined to the VPC of s.
func (w *walk) joined(r *ir.Route, s *ir.Subnet) {
	f := fact{step: Gateway, truth: expr.Maybe, resource: r.ID, origin: or(r.Target.Origin(), r.Origin), rests: w.rests(r.Target.Origin())}
	f.text = "whether " + r.Target.String() + " is joined to the VPC, and leads there, is not known"
	f.help = []string{"assume that it does"}
	for _, a := range w.Attachments {
		if a.Kind == r.Kind && expr.Equal(a.Gateway, r.Target) == expr.Yes && w.sameVPC(a.VPC, s.VPC) == expr.Yes {
			f.truth, f.resource, f.origin = expr.Yes, label(&a.Resource), a.Origin
			f.text = "gateway " + r.Target.String() + " is joined to the VPC"
		}
	}
	if f.truth == expr.Maybe && len(f.rests) > 0 {
		f.truth, f.text = expr.Yes, "gateway "+r.Target.String()+" exists, and is joined to the VPC"
	}
	if f.truth == expr.Maybe && r.Kind != ir.ToOther && w.closed() {
		f.truth, f.text = expr.No, "gateway "+r.Target.String()+" is not joined to the VPC"
		f.help = []string{"attach it to the VPC"}
	}
	w.hop(f)
}

// hosts adds the paths of people on hosts.
func (p *prover) hosts(e *ir.Environment) {
	for _, h := range p.Instances {
		login := h.Login != nil && h.Login.Environment == e.ID
		if !login && !slices.Contains(h.Forwards, e.ID) {
			continue
		}
		s := p.Subnet(h.Subnet)
		name := "host " + or2(h.Key, h.ID)
		if s == nil {
			p.walk(e, name, webServer, facts.Environment().WebPort, func(w *walk) {
				w.unplaced("the subnet of "+name+" is not in the model", h.ID, or(h.Subnet.Origin(), h.Origin))
			})
			continue
		}
		c := client{name: name, subnet: s, groups: h.Groups, whose: name, public: p.publicHost(h, s)}
		p.walk(e, name, webServer, facts.Environment().WebPort, func(w *walk) { w.toWeb(e, c) })
		if login {
			p.service(e, c, facts.LoginService(), p.loginCaller(e, h))
		}
		if h.Session && len(h.Forwards) > 0 && h.Forwards[0] == e.ID {
			for _, service := range facts.Hosts().SessionServices {
				p.service(e, c, service, nil)
			}
		}
	}
}

// loginCaller returns the role of host h with what logging in to e needs; nil when
// the host has none that is known, and people bring rights of their own.
func (p *prover) loginCaller(e *ir.Environment, h *ir.Instance) *caller {
	profile := p.Profile(h.Profile)
	if profile == nil {
		return nil
	}
	out := &caller{name: "the role of host " + or2(h.Key, h.ID), role: p.Role(profile.Role), arn: profile.Role, origin: h.Origin, only: facts.LoginService()}
	f, _ := facts.LookupPolicy(facts.EndpointPolicy(facts.LoginService()))
	out.unclear = e.Name.IsAbsent() || h.Login.Role.IsAbsent()
	for _, x := range f.Statements {
		for _, resource := range x.Resources {
			on := authority.Fill(resource, map[string]expr.Value{"Environment": e.Name, "UIRole": h.Login.Role})
			for _, action := range x.Actions {
				out.needs = append(out.needs, need{Need: authority.Need{Action: action, Resource: on.Bind(p.Binding())}})
			}
		}
	}
	return out
}

// vpns adds the paths of people behind Client VPNs that e's groups admit, or
// behind those that no environment admits.
func (p *prover) vpns(e *ir.Environment) {
	for _, v := range p.VPNs {
		if !p.letsIn(e, v.Groups) && slices.ContainsFunc(p.Environments, func(o *ir.Environment) bool { return p.letsIn(o, v.Groups) }) {
			continue
		}
		p.walk(e, "VPN "+or2(v.Key, v.ID), webServer, facts.Environment().WebPort, func(w *walk) {
			if s, ok := w.privateWeb(e, v.Origin, "VPN "+or2(v.Key, v.ID)); ok {
				w.vpn(v, s)
			}
		})
	}
}

// letsIn reports whether a rule of e's groups names one of groups.
func (p *prover) letsIn(e *ir.Environment, groups expr.List) bool {
	for _, g := range e.Groups.Items {
		own := p.SecurityGroup(g)
		if own != nil && slices.ContainsFunc(own.Ingress, func(r *ir.GroupRule) bool {
			return !r.Group.IsAbsent() && packet.Overlap(expr.ListOf(r.Group), groups) == expr.Yes
		}) {
			return true
		}
	}
	return false
}

// vpn adds the hops from people behind v to the web server s.
// https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/how-it-works.html
func (w *walk) vpn(v *ir.VPN, s server) {
	if len(v.DNSServers.Items) == 0 {
		w.publicNames(v.Origin)
	}
	if len(v.Associations) == 0 {
		w.hop(fact{
			step: Gateway, truth: w.unless(), resource: v.ID, origin: v.Origin,
			text: "Client VPN " + quote(or2(v.Key, v.ID)) + " is associated with no subnet", help: []string{"associate it with one"},
		})
	}
	for _, b := range s.subnets {
		f := fact{step: Gateway, truth: w.rangeOf(b, false).Inside(v.Target), resource: v.Authorization.ID, origin: or(v.Authorization.Origin, v.Origin)}
		f.text = "people of Client VPN " + quote(or2(v.Key, v.ID)) + " are let in to " + v.Target.String()
		if f.truth < expr.Yes {
			f.text = "people of Client VPN " + quote(or2(v.Key, v.ID)) + " are not let in to subnet " + quote(subnetName(b)) + unsure(f.truth)
			f.help = []string{"authorise the range of the VPC"}
		} else {
			f.rests = w.rests(v.Target.Origin(), b.CIDR.Origin())
		}
		w.hop(f)
	}
	for _, a := range v.Associations {
		in := w.Subnet(a.Subnet)
		if in == nil {
			w.unplaced("a subnet of Client VPN "+quote(or2(v.Key, v.ID))+" is not in the model", v.ID, or(a.Subnet.Origin(), v.Origin))
			continue
		}
		w.reach(client{name: "VPN " + or2(v.Key, v.ID), subnet: in, groups: v.Groups, whose: "VPN " + or2(v.Key, v.ID)}, s, w.path.Port)
	}
}
