package prove

import (
	"strconv"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/packet"
)

// A crossing is packets that pass a subnet's network ACL in one direction.
type crossing struct {
	subnet *ir.Subnet
	in     bool
	other  packet.Range
	ports  packet.Ports
	peer   string // the other end, for messages
}

// answered returns the ports to which answers go: all that clients may have, or the one
// that is asked for.
func (p *prover) answered() packet.Ports {
	if p.source != 0 {
		return packet.Port(p.source)
	}
	return packet.Ephemeral()
}

// aclBetween adds the hop of the ACLs between a client and a server's network
// interface in subnet b; inside of a subnet there is none.
func (w *walk) aclBetween(c client, b *ir.Subnet, port int) {
	if c.subnet == b {
		return
	}
	from, to := w.rangeOf(c.subnet, c.whole), w.rangeOf(b, false)
	a, e := "subnet "+quote(subnetName(c.subnet)), w.answered()
	to2 := "subnet " + quote(subnetName(b))
	w.acl("between "+a+" and "+to2, []crossing{
		{c.subnet, false, to, packet.Port(port), to2},
		{b, true, from, packet.Port(port), a},
		{b, false, from, e, a},
		{c.subnet, true, to, e, to2},
	})
}

// passACL adds the hop of the ACL of c's subnet for calls on addresses to outside of
// the VPC.
func (w *walk) passACL(c client, to packet.Range, what string) {
	w.acl("of subnet "+quote(subnetName(c.subnet))+" and beyond the VPC", []crossing{
		{c.subnet, false, to, packet.Port(w.path.Port), what},
		{c.subnet, true, to, w.answered(), what},
	})
}

// natACL adds the hop of the ACL of the subnet s, in which a NAT gateway passes on
// what c calls.
func (w *walk) natACL(c client, s *ir.Subnet, to packet.Range) {
	port, e := packet.Port(w.path.Port), w.answered()
	list := []crossing{{s, false, to, port, "services"}, {s, true, to, e, "services"}}
	if c.subnet != s {
		from, name := w.rangeOf(c.subnet, c.whole), "subnet "+quote(subnetName(c.subnet))
		list = append(list, crossing{s, true, from, port, name}, crossing{s, false, from, e, name})
	}
	w.acl("between subnet "+quote(subnetName(c.subnet))+", the NAT gateway in subnet "+quote(subnetName(s))+" and the internet", list)
}

// aclFrom adds the hop of the ACL of subnet s for clients at addresses outside of
// the VPC.
func (w *walk) aclFrom(r packet.Range, s *ir.Subnet, port int, who string) {
	w.acl("of subnet "+quote(subnetName(s))+" and "+who, []crossing{{s, true, r, packet.Port(port), who}, {s, false, r, w.answered(), who}})
}

// acl adds one hop for crossings of ACLs: the first that is shut or not known, or
// that all let through what passes between what is named.
func (w *walk) acl(where string, crossings []crossing) {
	all := fact{step: ACL, truth: expr.Yes, text: "network ACLs " + where + " let packets and their answers pass"}
	for _, x := range crossings {
		f := w.crossed(x)
		if f.truth < all.truth {
			all = f
		} else if all.truth == expr.Yes {
			all.origin = or(all.origin, f.origin)
			all.rests = append(all.rests, f.rests...)
		}
	}
	w.hop(all)
}

// crossed returns what becomes of the packets of x.
func (w *walk) crossed(x crossing) fact {
	f := fact{step: ACL, truth: expr.Yes, origin: x.subnet.Origin}
	a := w.ACLOf(x.subnet)
	if a == nil {
		if v := w.VPC(x.subnet.VPC); v == nil || !v.Made() || !x.subnet.Made() || !w.closed() {
			f.rests = taken(x.subnet.Origin, "the network ACL of subnet "+quote(subnetName(x.subnet))+" lets everything through, as that of a new VPC does")
		}
		return f
	}
	entries, word := a.Egress, "out to"
	if x.in {
		entries, word = a.Ingress, "in from"
	}
	got := packet.Entries(entries, a.Complete, x.other, x.ports)
	f.truth, f.resource, f.origin = got.Truth, label(&a.Resource), a.Origin
	if got.Truth == expr.Yes {
		if !a.Complete {
			f.rests = taken(a.Origin, "network ACL "+quote(label(&a.Resource))+" has no entries that are not in the model and stop this")
		}
		return f
	}
	stops := " stops"
	if got.Truth == expr.Maybe {
		stops = " may stop"
	}
	f.text = "network ACL " + quote(label(&a.Resource)) + " of subnet " + quote(subnetName(x.subnet)) + stops + " packets " + word + " " + x.peer +
		" for port " + got.Ports.String() + by(got)
	f.help = []string{"let them through: an entry with a lower number that allows TCP " + got.Ports.String() + " " + word + " these addresses"}
	if got.Entry != nil {
		f.origin = or(got.Entry.Origin, a.Origin)
	}
	return f
}

// by says what stops packets, and which of them.
func by(f packet.Filtered) string {
	s := ""
	if f.Span.IsValid() {
		if p, ok := f.Span.Prefix(); ok {
			s = " (" + p.String() + ")"
		} else {
			s = " (" + f.Span.String() + ")"
		}
	}
	if f.Entry == nil {
		return s + ": no entry lets them through"
	}
	if n, known := f.Entry.Number.Int(); known {
		return s + ": entry " + strconv.Itoa(n)
	}
	return s
}
