package prove

import (
	"slices"

	"go4.org/netipx"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/packet"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// leading returns the hosts from which people reach the web server of e: those that
// lead there, and those from which people reach these.
func (p *prover) leading(e *ir.Environment) []*ir.Instance {
	var out []*ir.Instance
	for _, h := range p.Instances {
		if h.Login != nil && h.Login.Environment == e.ID || slices.Contains(h.Forwards, e.ID) {
			out = append(out, h)
		}
	}
	for i := 0; i < len(out); i++ {
		for _, h := range p.Instances {
			if !slices.Contains(out, h) && p.admitsGroup(out[i], h) {
				out = append(out, h)
			}
		}
	}
	return out
}

// admitsGroup reports whether a rule of host h names a group of from.
func (p *prover) admitsGroup(h, from *ir.Instance) bool {
	return slices.ContainsFunc(p.rules(h), func(r *ir.GroupRule) bool {
		return !r.Group.IsAbsent() && packet.Overlap(expr.ListOf(r.Group), from.Groups) == expr.Yes
	})
}

// rules returns the inbound rules of h's groups.
func (p *prover) rules(h *ir.Instance) []*ir.GroupRule {
	var out []*ir.GroupRule
	for _, v := range h.Groups.Items {
		if g := p.SecurityGroup(v); g != nil {
			out = append(out, g.Ingress...)
		}
	}
	return out
}

// toHosts adds the paths of people to the hosts that lead to the web server of e,
// from address ranges and from other hosts.
func (p *prover) toHosts(e *ir.Environment) {
	for _, h := range p.leading(e) {
		s := p.Subnet(h.Subnet)
		if s == nil {
			continue // the path from it says so
		}
		name := "host " + or2(h.Key, h.ID)
		at := client{name: name, subnet: s, groups: h.Groups, whose: name, public: p.publicHost(h, s)}
		for _, r := range p.rules(h) {
			port, known := r.FromPort.Int()
			if image, ok := facts.LookupImage(h.OS); !known || ok && port != image.Port {
				continue // of no way that people open a host on
			}
			if !r.CIDR.IsAbsent() {
				p.walk(e, r.CIDR.String(), name, port, func(w *walk) { w.fromRange(at, r.CIDR, h) })
			}
			for _, from := range p.Instances {
				b := p.Subnet(from.Subnet)
				if b == nil || r.Group.IsAbsent() || packet.Overlap(expr.ListOf(r.Group), from.Groups) != expr.Yes {
					continue
				}
				who := "host " + or2(from.Key, from.ID)
				p.walk(e, who, name, port, func(w *walk) {
					w.reach(client{name: who, subnet: b, groups: from.Groups, whose: who}, server{name: name, subnets: []*ir.Subnet{s}, groups: h.Groups}, port)
				})
			}
		}
	}
}

// publicHost reports whether h, in subnet s, has a public address.
func (p *prover) publicHost(h *ir.Instance, s *ir.Subnet) expr.Truth {
	if h.PublicAddress.IsAbsent() {
		return flag(s.MapPublicIP, false)
	}
	return flag(h.PublicAddress, false)
}

// fromRange adds the hops from people at v to host c.
func (w *walk) fromRange(c client, v expr.Value, h *ir.Instance) {
	r := packet.In(v, true)
	if w.onInternet(r) {
		if c.public < expr.Yes {
			w.hop(fact{
				step: Gateway, truth: c.public, resource: h.ID, origin: or(h.PublicAddress.Origin(), h.Origin),
				text: c.name + " has no public address that " + v.String() + " could reach" + unsure(c.public),
				help: w.fix("put it into a public subnet, or write where people are inside of the network", "give it a public address"),
			})
		}
		w.toInternet(c, r)
	} else {
		w.answers(c.subnet, r, v, w.networkAt(v, h.Origin))
	}
	w.enter(packet.End{Groups: expr.ListOf(), Range: r}, v.String(), server{name: c.name, groups: c.groups}, w.path.Port)
	w.aclFrom(r, c.subnet, w.path.Port, v.String())
}

// onInternet reports whether r certainly holds addresses of the internet.
func (w *walk) onInternet(r packet.Range) bool {
	return slices.ContainsFunc(r.Spans, func(s netipx.IPRange) bool { return slices.ContainsFunc(w.internet.Spans, s.Overlaps) })
}
