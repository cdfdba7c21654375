package packet

import (
	"slices"

	"go4.org/netipx"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// A Filtered says what the entries of an ACL do with packets.
type Filtered struct {
	Truth expr.Truth
	Entry *ir.ACLEntry   // that stops them, or may; nil: no entry is about them
	Span  netipx.IPRange // the addresses that are stopped, or may be; of no use when the range is not known
	Ports Ports          // and the ports
}

// Entries reports whether the entries of one direction of an ACL let TCP packets
// through. other is where the addresses of the end are that is not behind the ACL;
// ports are at the receiving end, and each of them occurs. complete says that
// there are no other entries. Where only some packets pass, the answer is no for
// a range that occurs as a whole, and maybe for one that holds an address which
// nobody knows.
// https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
func Entries(entries []*ir.ACLEntry, complete bool, other Range, ports Ports) Filtered {
	if len(entries) > facts.Network().EntriesPerACLMax {
		return Filtered{Truth: expr.Maybe, Ports: ports} // AWS refuses so many
	}
	sorted, ordered := InOrder(entries)
	var cidrs []expr.Value
	var rules []portRule
	for _, e := range sorted {
		cidrs = append(cidrs, e.CIDR)
		rules = append(rules, portRule{e.Protocol, e.FromPort, e.ToPort})
	}
	parts := ports.cut(rules)
	var out, lost Filtered
	for i, at := range other.pieces(cidrs) {
		here := Filtered{Truth: expr.Yes}
		for _, part := range parts {
			decide := first
			if !ordered {
				decide = unordered
			}
			truth, e := decide(sorted, rules, at, part)
			if truth == expr.No && !complete {
				truth = expr.Maybe
			}
			if truth < here.Truth {
				here = Filtered{truth, e, at.span, part}
			}
		}
		if here.Truth < expr.Yes && (lost.Ports == Ports{} || here.Truth < lost.Truth) {
			lost = here
		}
		if i == 0 {
			out.Truth = here.Truth
		} else {
			out.Truth = both(out.Truth, here.Truth, other.Whole)
		}
	}
	lost.Truth = out.Truth
	return lost
}

// first decides by the first entry that is about the packets.
func first(sorted []*ir.ACLEntry, rules []portRule, at piece, part Ports) (expr.Truth, *ir.ACLEntry) {
	var allowed, stopped *ir.ACLEntry // by an entry that may be about them
	for i, e := range sorted {
		about := about(e, rules[i], at, part)
		if about == expr.No {
			continue
		}
		allow, deny := isAction(e, facts.Network().ACLAllow), isAction(e, facts.Network().ACLDeny)
		switch {
		case about == expr.Maybe || !allow && !deny:
			if !deny && allowed == nil {
				allowed = e
			}
			if !allow && stopped == nil {
				stopped = e
			}
		case allow && stopped == nil:
			return expr.Yes, nil
		case deny && allowed == nil:
			return expr.No, e
		case allow:
			return expr.Maybe, stopped
		default:
			return expr.Maybe, allowed
		}
	}
	if allowed != nil {
		return expr.Maybe, allowed
	}
	return expr.No, stopped // what no entry is about is stopped
}

// unordered decides where the order of entries is not known: when all that may be
// about the packets do the same.
func unordered(entries []*ir.ACLEntry, rules []portRule, at piece, part Ports) (expr.Truth, *ir.ACLEntry) {
	certain := false
	var allows, denies *ir.ACLEntry
	for i, e := range entries {
		about := about(e, rules[i], at, part)
		if about == expr.No {
			continue
		}
		if !isAction(e, facts.Network().ACLDeny) {
			allows = e
			certain = certain || about == expr.Yes
		}
		if !isAction(e, facts.Network().ACLAllow) {
			denies = e
		}
	}
	switch {
	case allows == nil:
		return expr.No, denies
	case denies == nil && certain:
		return expr.Yes, nil
	case denies == nil:
		return expr.Maybe, allows
	}
	return expr.Maybe, denies
}

// about reports whether entry e is about packets to or from addresses at.
func about(e *ir.ACLEntry, r portRule, at piece, part Ports) expr.Truth {
	if e.CIDR.IsAbsent() {
		return expr.No // it is about IPv6
	}
	return min(r.holds(part), at.in(e.CIDR))
}

// InOrder returns entries in the order in which they are tried; known is false
// when that is not certain.
func InOrder(entries []*ir.ACLEntry) (sorted []*ir.ACLEntry, known bool) {
	known = true
	number := func(e *ir.ACLEntry) int {
		n, ok := e.Number.Int()
		known = known && ok
		return n
	}
	sorted = slices.Clone(entries)
	slices.SortStableFunc(sorted, func(a, b *ir.ACLEntry) int { return number(a) - number(b) })
	for i := range sorted {
		known = known && (i == 0 || number(sorted[i-1]) != number(sorted[i])) // AWS refuses the second
	}
	return sorted, known
}

func isAction(e *ir.ACLEntry, action string) bool {
	s, known := e.Action.Text()
	return known && s == action
}
