package packet

import (
	"net/netip"

	"go4.org/netipx"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// A Leg is where packets for some addresses go. Without Local and Way they go
// nowhere.
type Leg struct {
	Span    netipx.IPRange // the addresses; of no use when the range is not known
	Local   bool           // they stay in the VPC
	Way     *ir.Route      // the route that they take
	Perhaps []*ir.Route    // routes that may take them from there, if their destinations turn out so
	Stay    bool           // they may stay in the VPC all the same
}

// Legs returns where packets for the addresses in to go from a table with routes,
// by the longest prefix that holds them, in the order of the addresses. local is
// the VPC's own range; inside says that the addresses are certainly in it.
// https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html#route-tables-priority
func Legs(routes []*ir.Route, local expr.Value, inside bool, to Range) []Leg {
	cuts := []expr.Value{local}
	for _, r := range routes {
		cuts = append(cuts, r.Destination)
	}
	var out []Leg
	for _, at := range to.pieces(cuts) {
		out = append(out, leg(routes, local, inside, at))
	}
	return out
}

func leg(routes []*ir.Route, local expr.Value, inside bool, at piece) Leg {
	out := Leg{Span: at.span}
	own := at.in(local)
	switch {
	case inside:
		own = expr.Yes
	case local.IsAbsent():
		own = expr.No
	}
	longest := -1 // bits of the longest prefix that certainly holds them
	if own == expr.Yes {
		longest = max(facts.Network().VPCPrefixMin, bits(local)) // no VPC is larger
		out.Local = true
	}
	for _, r := range routes {
		n := bits(r.Destination)
		if n < 0 && longest < 1 {
			n = 1 // whatever its length, it is longer than that of the whole world
		}
		if at.in(r.Destination) == expr.Yes && n > longest {
			longest, out.Local, out.Way = n, false, r
		}
	}
	loses := func(v expr.Value) bool { n := bits(v); return n >= 0 && n < longest }
	out.Stay = !out.Local && own != expr.No && !loses(local)
	for _, r := range routes {
		if r != out.Way && at.in(r.Destination) != expr.No && !loses(r.Destination) && !foreign(r.Destination, at) {
			out.Perhaps = append(out.Perhaps, r)
		}
	}
	return out
}

// bits returns the length of the prefix v; -1 when it is not known.
func bits(v expr.Value) int {
	p, known := v.Prefix()
	if !known {
		return -1
	}
	return p.Bits()
}

// foreign reports whether v is a range of the other kind of addresses.
func foreign(v expr.Value, at piece) bool {
	p, known := v.Prefix()
	return known && at.span.IsValid() && is4(p.Addr()) != is4(at.span.From())
}

func is4(a netip.Addr) bool { return a.Unmap().Is4() }
