// Package packet decides what becomes of packets: what the rules of security
// groups admit, what the entries of network ACLs let through, and which route an
// address takes. Sets of addresses and ports are exact. What is not known makes
// an answer maybe, never wrong.
package packet

import (
	"net/netip"
	"slices"

	"go4.org/netipx"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// A Range says where the addresses of one end of a connection lie.
type Range struct {
	Spans []netipx.IPRange // hold all of them; none when nothing is known
	Whole bool             // every address of Spans occurs; else some do, and nobody knows which
	Names []expr.Value     // address ranges of the deployment, each of which holds all of them
}

// In returns the range v. whole says that every address of it occurs.
func In(v expr.Value, whole bool) Range {
	r := Range{Whole: whole}
	if !v.IsAbsent() {
		r.Names = []expr.Value{v}
	}
	if p, known := v.Prefix(); known {
		r.Spans = []netipx.IPRange{netipx.RangeOfPrefix(p.Masked())}
	}
	return r
}

// Within returns r as a part of v: where r's own addresses are not known, they
// are some of v's.
func (r Range) Within(v expr.Value) Range {
	if v.IsAbsent() {
		return r
	}
	r.Names = append(slices.Clip(r.Names), v)
	if len(r.Spans) == 0 {
		r.Spans, r.Whole = In(v, false).Spans, false
	}
	return r
}

// Inside reports whether the addresses of r are in the range v.
func (r Range) Inside(v expr.Value) expr.Truth {
	answer := expr.Yes
	for i, p := range r.pieces([]expr.Value{v}) {
		if i == 0 {
			answer = p.in(v)
		} else {
			answer = both(answer, p.in(v), r.Whole)
		}
	}
	return answer
}

// Public returns the addresses of the internet, some of which are a service's.
func Public() Range {
	var b netipx.IPSetBuilder
	world, err := netip.ParsePrefix(facts.Network().WorldIPv4)
	if err != nil {
		return Range{}
	}
	b.AddPrefix(world)
	for _, s := range slices.Concat(facts.Network().PrivateRanges, facts.Network().ForbiddenRanges) {
		if p, err := netip.ParsePrefix(s); err == nil {
			b.RemovePrefix(p)
		}
	}
	set, err := b.IPSet()
	if err != nil {
		return Range{}
	}
	return Range{Spans: set.Ranges()}
}

// A piece is a part of a Range about which every known rule says the same: all
// of it or nothing. Without a span it is the whole of a range that is not known.
type piece struct {
	span  netipx.IPRange
	names []expr.Value
}

// pieces cuts r at the ends of the known ranges in cuts.
func (r Range) pieces(cuts []expr.Value) []piece {
	if len(r.Spans) == 0 {
		return []piece{{names: r.Names}}
	}
	var starts []netip.Addr // of the pieces, beside the first
	for _, v := range cuts {
		if p, known := v.Prefix(); known {
			span := netipx.RangeOfPrefix(p.Masked())
			starts = append(starts, span.From())
			if next := span.To().Next(); next.IsValid() {
				starts = append(starts, next)
			}
		}
	}
	slices.SortFunc(starts, netip.Addr.Compare)
	starts = slices.Compact(starts)
	var out []piece
	for _, span := range r.Spans {
		from := span.From()
		for _, a := range starts {
			if from.Less(a) && a.Compare(span.To()) <= 0 && a.BitLen() == from.BitLen() {
				out = append(out, piece{netipx.IPRangeFrom(from, a.Prev()), r.Names})
				from = a
			}
		}
		out = append(out, piece{netipx.IPRangeFrom(from, span.To()), r.Names})
	}
	return out
}

// in reports whether the addresses of p are in the range v.
func (p piece) in(v expr.Value) expr.Truth {
	r, known := v.Prefix()
	switch {
	case known && p.span.IsValid():
		if r.Contains(p.span.From()) {
			return expr.Yes
		}
		return expr.No
	case known && r.Bits() == 0 && r.Addr().Is4():
		return expr.Yes
	case slices.ContainsFunc(p.names, func(n expr.Value) bool { return expr.Equal(n, v) == expr.Yes }):
		return expr.Yes
	}
	return expr.Maybe
}

// both returns the answer for a range from those for two parts of it: of one
// that occurs as a whole the worse, else the one that they share.
func both(a, b expr.Truth, whole bool) expr.Truth {
	switch {
	case whole:
		return min(a, b)
	case a == b:
		return a
	}
	return expr.Maybe
}
