package packet

import (
	"go4.org/netipx"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// An End is one end of a connection, as the groups of the other end see it.
type End struct {
	Groups expr.List // that its network interfaces carry
	Range  Range
	Listed func(list expr.Value) expr.Truth // whether a list of address ranges holds it; nil: nobody knows
}

// An Admitted says what the rules of groups do with a connection.
type Admitted struct {
	Truth     expr.Truth
	Rule      *ir.GroupRule     // that lets it through, or may; nil when all traffic passes by default, or none
	Open      *ir.SecurityGroup // one whose rules are not all known, when that leaves it open
	ByAddress bool              // it depends on where the addresses of the other end are
	Span      netipx.IPRange    // addresses that no rule admits, where only some are; else of no use
}

// Enter reports whether one of groups lets other in on a TCP port.
func Enter(d *ir.Deployment, groups expr.List, other End, port int) Admitted {
	return through(d, groups, other, port, func(g *ir.SecurityGroup) ([]*ir.GroupRule, bool) { return g.Ingress, false })
}

// Leave reports whether one of groups lets its members out to other on a TCP
// port.
func Leave(d *ir.Deployment, groups expr.List, other End, port int) Admitted {
	return through(d, groups, other, port, func(g *ir.SecurityGroup) ([]*ir.GroupRule, bool) {
		return g.Egress, g.Made() && len(g.Egress) == 0
	})
}

// through looks at the rules that of chooses in each of groups; all says that a
// group without rules lets everything pass. Groups add up.
func through(d *ir.Deployment, groups expr.List, other End, port int, of func(*ir.SecurityGroup) (rules []*ir.GroupRule, all bool)) Admitted {
	var rules []*ir.GroupRule
	floor := expr.No
	if !groups.Complete || len(groups.Items) == 0 {
		floor = expr.Maybe
	}
	var open *ir.SecurityGroup
	for _, v := range groups.Items {
		g := d.SecurityGroup(v)
		if g == nil {
			floor = expr.Maybe
			continue
		}
		if !g.Complete {
			floor = expr.Maybe
			if open == nil {
				open = g
			}
		}
		more, all := of(g)
		if all {
			return Admitted{Truth: expr.Yes}
		}
		rules = append(rules, more...)
	}
	out := admitted(rules, other, port)
	if out.Truth < floor {
		out.Truth, out.Open = floor, open
	}
	return out
}

// admitted reports whether one of rules lets each address of other through.
func admitted(rules []*ir.GroupRule, other End, port int) Admitted {
	var cidrs []expr.Value
	for _, r := range rules {
		if byRange(r) {
			cidrs = append(cidrs, r.CIDR)
		}
	}
	var out Admitted
	best := Admitted{Truth: expr.No}
	for i, at := range other.Range.pieces(cidrs) {
		here := Admitted{Truth: expr.No, Span: at.span}
		for _, r := range rules {
			who := peer(r, other, at)
			if who <= here.Truth {
				continue // most rules are about others, and their ports do not matter
			}
			if t := min(who, On(r, port)); t > here.Truth {
				here = Admitted{Truth: t, Rule: r, ByAddress: byRange(r) && !isWorld(r.CIDR), Span: at.span}
			}
		}
		if here.Truth > best.Truth || i == 0 {
			best = here
		}
		if i == 0 || here.Truth < out.Truth {
			out.Span = at.span
		}
		if i == 0 {
			out.Truth = here.Truth
		} else {
			out.Truth = both(out.Truth, here.Truth, other.Range.Whole)
		}
	}
	out.Rule, out.ByAddress = best.Rule, best.ByAddress
	return out
}

// peer reports whether rule r is about other, at addresses at.
func peer(r *ir.GroupRule, other End, at piece) expr.Truth {
	switch {
	case !r.Group.IsAbsent():
		return among(r.Group, other.Groups)
	case byRange(r):
		return at.in(r.CIDR)
	case !r.PrefixList.IsAbsent() && other.Listed != nil:
		return other.Listed(r.PrefixList)
	case !r.PrefixList.IsAbsent():
		return expr.Maybe
	}
	return expr.No
}

func byRange(r *ir.GroupRule) bool { return r.Group.IsAbsent() && !r.CIDR.IsAbsent() }

func isWorld(v expr.Value) bool {
	s, known := v.Text()
	return known && s == facts.Network().WorldIPv4
}

// among reports whether group v is one of groups.
func among(v expr.Value, groups expr.List) expr.Truth {
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

// On reports whether rule r is about a TCP port.
func On(r *ir.GroupRule, port int) expr.Truth {
	return (portRule{r.Protocol, r.FromPort, r.ToPort}).holds(Port(port))
}

// Overlap reports whether a and b have a group in common.
func Overlap(a, b expr.List) expr.Truth {
	answer := expr.No
	if !a.Complete && len(a.Items) == 0 {
		answer = expr.Maybe
	}
	for _, v := range a.Items {
		answer = max(answer, among(v, b))
	}
	return answer
}
