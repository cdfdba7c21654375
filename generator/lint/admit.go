package lint

import (
	"net/netip"
	"slices"
	"strconv"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// tcpNumber is TCP's protocol number, which rules may have instead of its name.
const tcpNumber = "6"

// A peer is one end of a connection: the groups that its network interfaces
// carry, and the ranges that its addresses are in.
type peer struct {
	groups expr.List
	ranges []netip.Prefix
	public bool // its addresses are on the internet, and not known
}

// environmentPeer returns the containers of environment e as a peer.
func (p *Pass) environmentPeer(e *ir.Environment) peer {
	return peer{groups: e.Groups, ranges: ranges(p.subnets(e))}
}

// hostPeer returns host h as a peer.
func (p *Pass) hostPeer(h *ir.Instance) peer {
	var in []*ir.Subnet
	if s := p.Subnet(h.Subnet); s != nil {
		in = append(in, s)
	}
	return peer{groups: h.Groups, ranges: ranges(in)}
}

// admits reports whether one of groups lets from in on a TCP port.
func (p *Pass) admits(groups expr.List, from peer, port int) expr.Truth {
	return p.lets(groups, from, port, func(g *ir.SecurityGroup) []*ir.GroupRule { return g.Ingress })
}

// lets reports whether the rules that of chooses, in one of groups, let
// traffic with the peer through on a TCP port.
func (p *Pass) lets(groups expr.List, other peer, port int, of func(*ir.SecurityGroup) []*ir.GroupRule) expr.Truth {
	answer := expr.No
	if !groups.Complete || len(groups.Items) == 0 {
		answer = expr.Maybe
	}
	for _, v := range groups.Items {
		g := p.SecurityGroup(v)
		if g == nil || !g.Complete {
			answer = max(answer, expr.Maybe)
		}
		if g == nil {
			continue
		}
		for _, r := range of(g) {
			who := coversPeer(r, other)
			if who <= answer {
				continue // most rules are about others, and their ports do not matter
			}
			if answer = max(answer, min(who, coversPort(r, port))); answer == expr.Yes {
				return answer
			}
		}
	}
	return answer
}

// coversPort reports whether rule r is about a TCP port.
func coversPort(r *ir.GroupRule, port int) expr.Truth {
	protocol, known := r.Protocol.Text()
	switch {
	case !known:
		return expr.Maybe
	case protocol == facts.Network().AllProtocols:
		return expr.Yes
	case protocol != facts.Network().TCP && protocol != tcpNumber:
		return expr.No
	case r.FromPort.IsAbsent() && r.ToPort.IsAbsent():
		return expr.Yes
	}
	from, ok := r.FromPort.Int()
	to, ok2 := r.ToPort.Int()
	switch {
	case ok && from > port, ok2 && to < port:
		return expr.No
	case ok && ok2:
		return expr.Yes
	}
	return expr.Maybe
}

// coversPeer reports whether rule r is about the peer.
func coversPeer(r *ir.GroupRule, other peer) expr.Truth {
	switch {
	case !r.Group.IsAbsent():
		return amongGroups(r.Group, other.groups)
	case !r.CIDR.IsAbsent() && other.public && isPrivate(r.CIDR):
		return expr.No
	case !r.CIDR.IsAbsent():
		return coversRanges(r.CIDR, other.ranges)
	case !r.PrefixList.IsAbsent():
		return expr.Maybe
	}
	return expr.No
}

// amongGroups reports whether group v is one of groups.
func amongGroups(v expr.Value, groups expr.List) expr.Truth {
	answer := expr.No
	if !groups.Complete {
		answer = expr.Maybe
	}
	x, _, ok := v.Resource()
	for _, g := range groups.Items {
		switch y, _, ok2 := g.Resource(); {
		case ok && ok2 && x == y:
			return expr.Yes
		case !ok || !ok2: // resources of the deployment are different groups
			answer = max(answer, expr.Equal(v, g))
		}
	}
	return answer
}

// coversRanges reports whether the range v holds all of ranges.
func coversRanges(v expr.Value, ranges []netip.Prefix) expr.Truth {
	r, known := v.Prefix()
	if !known {
		return expr.Maybe
	}
	if r.Bits() == 0 {
		return expr.Yes
	}
	if len(ranges) == 0 {
		return expr.Maybe
	}
	answer := expr.Yes
	for _, x := range ranges {
		switch {
		case !r.Overlaps(x):
			return expr.No
		case r.Bits() > x.Bits():
			answer = expr.Maybe
		}
	}
	return answer
}

// isPrivate reports whether range v certainly holds no address of the internet.
func isPrivate(v expr.Value) bool {
	r, known := v.Prefix()
	return known && slices.ContainsFunc(facts.Network().PrivateRanges, func(s string) bool {
		p, err := netip.ParsePrefix(s)
		return err == nil && p.Bits() <= r.Bits() && p.Contains(r.Addr())
	})
}

// The shortest prefixes that one organisation can stand behind. The internet's
// addresses are handed out to registries in blocks of this size, so a shorter
// prefix is a stretch of the internet; two of them make up the whole of it.
// https://www.iana.org/assignments/ipv4-address-space/ipv4-address-space.xhtml
// https://www.iana.org/assignments/ipv6-unicast-address-assignments/ipv6-unicast-address-assignments.xhtml
const (
	shortestIPv4 = 8
	shortestIPv6 = 12
)

// tooWide reports whether range v is the internet or a stretch of it.
func tooWide(v expr.Value) (text string, wide bool) {
	r, known := v.Prefix()
	if !known {
		return "", false
	}
	least := shortestIPv6
	if r.Addr().Unmap().Is4() {
		least = shortestIPv4
	}
	return r.String(), r.Bits() < least
}

// widely says what is wrong with a range that is too wide.
func widely(text string) string {
	if text == facts.Network().WorldIPv4 || text == facts.Network().WorldIPv6 {
		return "the whole internet"
	}
	return text + ", a stretch of the internet that nobody owns as a whole"
}

// ports names a list of ports for messages: "443 and 5432".
func ports(list []int) string {
	s := ""
	for i, n := range list {
		if i > 0 {
			s += " and "
		}
		s += strconv.Itoa(n)
	}
	return s
}
