package prove

import (
	"net/netip"
	"slices"

	"go4.org/netipx"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/packet"
)

// A source is one beginning of connections.
type source struct {
	name     string
	env      *ir.Environment // whose schedulers and workers they are; nil for others
	client   *client         // in the VPC; nil for who is outside
	host     *ir.Instance
	vpn      *ir.VPN
	balancer *ir.LoadBalancer
	network  *ir.ClientNetwork
	ranges   []expr.Value // who is outside
	origin   *expr.Origin
	unsure   string // why what is shut may be open all the same
	perhaps  string // why nobody knows whether it is meant
	unplaced string // why nothing is known of it
}

// sources returns what e stands for as a beginning.
func (q *inquiry) sources(e end) []*source {
	switch e.kind {
	case environmentEnd:
		return q.containersOf(e.env)
	case subnetEnd:
		return q.inSubnet(e.subnet)
	case hostEnd:
		return []*source{q.hostSource(e.host)}
	case vpnEnd:
		return q.vpnSources(e.vpn)
	case balancerEnd:
		return q.balancerSources(e.balancer)
	case networkEnd:
		return q.outsiders(e.called(), e.network, e.ranges)
	}
	return q.outsiders(e.called(), nil, e.ranges)
}

func (q *inquiry) containersOf(e *ir.Environment) []*source {
	subnets, all := q.located(e.Subnets)
	var out []*source
	for _, s := range subnets {
		c := containers(e, s)
		c.whole = !q.none
		out = append(out, &source{name: c.name, env: e, client: &c, origin: e.Origin})
	}
	if !all || len(out) == 0 {
		out = append(out, &source{name: "environment " + environmentName(e), env: e, origin: or(e.Subnets.Origin, e.Origin), unplaced: "not all subnets of the environment are in the model"})
	}
	return out
}

// inSubnet returns all that the deployment has in s. Any machine may be put there:
// packets of one with no group of the deployment are asked for too, and it stands for
// the subnet where there is nothing else.
func (q *inquiry) inSubnet(s *ir.Subnet) []*source {
	var out []*source
	for _, e := range q.Environments {
		for _, x := range q.containersOf(e) {
			if x.client != nil && x.client.subnet == s {
				x.name = "environment " + environmentName(e) + " in " + x.name
				out = append(out, x)
			}
		}
	}
	for _, h := range q.Instances {
		if x := q.hostSource(h); x.client != nil && x.client.subnet == s {
			out = append(out, x)
		}
	}
	for _, v := range q.VPNs {
		for _, x := range q.vpnSources(v) {
			if x.client != nil && x.client.subnet == s {
				out = append(out, x)
			}
		}
	}
	for _, b := range q.LoadBalancers {
		for _, x := range q.balancerSources(b) {
			if x.client != nil && x.client.subnet == s {
				out = append(out, x)
			}
		}
	}
	if q.none || len(out) == 0 {
		out = append(out, q.strangerIn(s))
	}
	return out
}

func (q *inquiry) strangerIn(s *ir.Subnet) *source {
	name := "any machine in subnet " + subnetName(s)
	return &source{name: name, origin: s.Origin, client: &client{name: name, subnet: s, groups: expr.ListOf(), whose: name, whole: !q.none, public: expr.Yes, free: true}}
}

func (q *inquiry) hostSource(h *ir.Instance) *source {
	name := "host " + or2(h.Key, h.ID)
	out := &source{name: name, host: h, origin: h.Origin}
	if s := q.Subnet(h.Subnet); s != nil {
		out.client = &client{name: name, subnet: s, groups: h.Groups, whose: name, public: q.publicHost(h, s)}
	} else {
		out.unplaced = "the subnet of " + name + " is not in the model"
	}
	return out
}

// vpnSources returns the people behind v, apart for each subnet that it is
// associated with where packets of any are asked for.
func (q *inquiry) vpnSources(v *ir.VPN) []*source {
	name := "VPN " + or2(v.Key, v.ID)
	if !q.none || len(v.Associations) == 0 {
		return []*source{{name: name, vpn: v, origin: v.Origin, client: q.behind(v, name)}}
	}
	var out []*source
	for _, a := range v.Associations {
		one := *v
		one.Associations = []*ir.Association{a}
		out = append(out, &source{name: name, vpn: &one, origin: v.Origin, client: q.behind(&one, name)})
	}
	return out
}

// behind returns the interface of v through which people come; nil when it is not
// known.
func (q *inquiry) behind(v *ir.VPN, name string) *client {
	for _, a := range v.Associations {
		if s := q.Subnet(a.Subnet); s != nil {
			return &client{name: name, subnet: s, groups: v.Groups, whose: name}
		}
	}
	return nil
}

func (q *inquiry) balancerSources(b *ir.LoadBalancer) []*source {
	name := "load balancer " + or2(b.Key, b.ID)
	subnets, all := q.located(b.Subnets)
	var out []*source
	for _, s := range subnets {
		out = append(out, &source{name: name, balancer: b, origin: b.Origin, client: &client{name: name, subnet: s, groups: b.Groups, whose: name}})
	}
	if !all || len(out) == 0 {
		out = append(out, &source{name: name, balancer: b, origin: b.Origin, unplaced: "the subnets of " + name + " are not all in the model"})
	}
	return out
}

// outsiders returns who is at ranges: outside of the VPC, cut so that the deployment
// says the same of all in one part, and what is in the subnets that they touch: any
// machine there where a path must be open.
func (q *inquiry) outsiders(name string, n *ir.ClientNetwork, ranges []expr.Value) []*source {
	var out []*source
	var beyond []expr.Value
	for _, v := range ranges {
		rest, touched := q.split(v)
		beyond = append(beyond, rest...)
		for _, s := range touched {
			members := []*source{q.strangerIn(s)}
			if q.none {
				members = q.inSubnet(s)
			}
			for _, x := range members {
				if _, known := s.CIDR.Prefix(); !known {
					x.perhaps = "whether " + v.String() + " holds addresses of subnet " + quote(subnetName(s)) + " is not known"
				} else if packet.In(s.CIDR, false).Inside(v) != expr.Yes {
					x.unsure = "a part of subnet " + quote(subnetName(s)) + " only is asked for, and what shuts it may be about the other"
				}
				out = append(out, x)
			}
		}
	}
	if n != nil && !q.none && len(out) == 0 && len(beyond) > 0 {
		return []*source{{name: name, network: n, ranges: n.Ranges, origin: n.Origin}}
	}
	for _, v := range beyond {
		parts := q.pieces(v)
		if !q.none && name != string(internetEnd) {
			parts = []expr.Value{v}
		}
		for _, piece := range parts {
			s := &source{name: name, network: n, ranges: []expr.Value{piece}, origin: v.Origin()}
			if n != nil {
				s.origin = n.Origin
			}
			if text := piece.String(); text != name {
				s.name += " (" + text + ")"
			}
			out = append(out, s)
		}
	}
	return out
}

// split returns the parts of v outside of all VPCs, and the subnets that v touches, or
// may touch as their addresses are not known: those are taken to be private.
func (q *inquiry) split(v expr.Value) (beyond []expr.Value, touched []*ir.Subnet) {
	whole, known := v.Prefix()
	if !known {
		return []expr.Value{v}, nil
	}
	public := slices.ContainsFunc(q.internet.Spans, func(s netipx.IPRange) bool {
		return s.Contains(whole.Addr()) && s.Contains(netipx.RangeOfPrefix(whole).To())
	})
	for _, s := range q.Subnets {
		if c, ok := s.CIDR.Prefix(); ok && c.Overlaps(whole) || !ok && !public {
			touched = append(touched, s)
		}
	}
	var b netipx.IPSetBuilder
	b.AddPrefix(whole)
	for _, x := range q.VPCs {
		if c, ok := x.CIDR.Prefix(); ok {
			b.RemovePrefix(c)
		}
	}
	for _, s := range touched {
		if c, ok := s.CIDR.Prefix(); ok {
			b.RemovePrefix(c)
		}
	}
	rest, err := b.IPSet()
	if err != nil {
		return []expr.Value{v}, touched
	}
	if slices.Equal(rest.Prefixes(), []netip.Prefix{whole}) {
		return []expr.Value{v}, touched
	}
	for _, r := range rest.Ranges() {
		for _, x := range r.Prefixes() {
			beyond = append(beyond, expr.String(x.String()).From(v.Origin()))
		}
	}
	return beyond, touched
}
