package lint

import (
	"strconv"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/packet"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// environmentEnds returns the containers of environment e as ends of connections, in
// each of its subnets; they may have any address there.
func (p *Pass) environmentEnds(e *ir.Environment) []packet.End {
	return p.ends(e.Groups, e.Subnets, true)
}

// ends returns what is in each of subnets, with these groups, as ends of
// connections. whole says that it may have any address there.
func (p *Pass) ends(groups, subnets expr.List, whole bool) []packet.End {
	out := make([]packet.End, 0, len(subnets.Items))
	for _, v := range subnets.Items {
		var r packet.Range
		if s := p.Subnet(v); s != nil {
			r = packet.In(s.CIDR, whole)
			if vpc := p.VPC(s.VPC); vpc != nil {
				r = r.Within(vpc.CIDR)
			}
		}
		out = append(out, packet.End{Groups: groups, Range: r})
	}
	if len(out) == 0 {
		out = append(out, packet.End{Groups: groups})
	}
	return out
}

// A filter is what the rules of groups do with a connection, one way.
type filter func(d *ir.Deployment, groups expr.List, other packet.End, port int) packet.Admitted

// all reports whether groups let the connections with all ends, which have the same
// groups, through on a TCP port.
func (p *Pass) all(f filter, groups expr.List, ends []packet.End, port int) expr.Truth {
	answer := expr.Yes
	for _, other := range ends {
		got := f(p.Deployment, groups, other, port)
		if answer = min(answer, got.Truth); answer == expr.No || got.Truth == expr.Yes && !got.ByAddress {
			break // where the others are makes no difference
		}
	}
	return answer
}

// admits reports whether one of groups lets all of from in on a TCP port.
func (p *Pass) admits(groups expr.List, from []packet.End, port int) expr.Truth {
	return p.all(packet.Enter, groups, from, port)
}

// releases reports whether one of groups lets its members out to all of to on a TCP
// port.
func (p *Pass) releases(groups expr.List, to []packet.End, port int) expr.Truth {
	return p.all(packet.Leave, groups, to, port)
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
