package packet

import (
	"net/netip"
	"slices"
	"testing"

	"go4.org/netipx"
	"pgregory.net/rapid"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// The universe of the tests: sixteen addresses and eight ports. What this file
// decides, it decides packet by packet, and shares no code with the package.

var universe = netip.MustParsePrefix("10.0.0.0/28")

const lastPort = 8

func addresses(p netip.Prefix) []netip.Addr {
	var out []netip.Addr
	for a := p.Masked().Addr(); p.Contains(a); a = a.Next() {
		out = append(out, a)
	}
	return out
}

func drawPrefix(t *rapid.T, label string) netip.Prefix {
	all := addresses(universe)
	a := all[rapid.IntRange(0, len(all)-1).Draw(t, label)]
	return netip.PrefixFrom(a, rapid.IntRange(28, 32).Draw(t, label+" bits")).Masked()
}

// drawCIDR returns a range of the universe, one beyond it or the world.
func drawCIDR(t *rapid.T) expr.Value {
	if rapid.IntRange(0, 5).Draw(t, "cidr kind") == 0 {
		return expr.String(rapid.SampledFrom([]string{"0.0.0.0/0", "10.0.0.0/8", "192.168.0.0/16"}).Draw(t, "wide"))
	}
	return expr.String(drawPrefix(t, "cidr").String())
}

func drawPorts(t *rapid.T) (from, to expr.Value) {
	if rapid.IntRange(0, 4).Draw(t, "all ports") == 0 {
		return expr.Value{}, expr.Value{}
	}
	n := rapid.IntRange(1, lastPort).Draw(t, "from")
	return expr.Int(n), expr.Int(rapid.IntRange(n, lastPort).Draw(t, "to"))
}

func drawEntries(t *rapid.T) []*ir.ACLEntry {
	f := facts.Network()
	numbers := rapid.Permutation([]int{1, 2, 3, 4, 5}).Draw(t, "numbers")
	var out []*ir.ACLEntry
	for i := range rapid.IntRange(0, 5).Draw(t, "entries") {
		from, to := drawPorts(t)
		out = append(out, &ir.ACLEntry{
			Number:   expr.Int(numbers[i]),
			Action:   expr.String(rapid.SampledFrom([]string{f.ACLAllow, f.ACLDeny}).Draw(t, "action")),
			Protocol: expr.String(rapid.SampledFrom([]string{"6", "6", "6", "-1", "17"}).Draw(t, "protocol")),
			CIDR:     drawCIDR(t),
			FromPort: from,
			ToPort:   to,
		})
	}
	return out
}

func contains(v expr.Value, a netip.Addr) bool {
	s, _ := v.Text()
	return netip.MustParsePrefix(s).Contains(a)
}

func aboutPort(protocol, from, to expr.Value, port int) bool {
	p, _ := protocol.Text()
	if p == "-1" {
		return true
	}
	if p != "6" && p != "tcp" {
		return false
	}
	if from.IsAbsent() {
		return true
	}
	lo, _ := from.Int()
	hi, _ := to.Int()
	return lo <= port && port <= hi
}

// passes sends one packet through the entries.
func passes(entries []*ir.ACLEntry, a netip.Addr, port int) bool {
	sorted := slices.Clone(entries)
	slices.SortFunc(sorted, func(x, y *ir.ACLEntry) int {
		m, _ := x.Number.Int()
		n, _ := y.Number.Int()
		return m - n
	})
	for _, e := range sorted {
		if aboutPort(e.Protocol, e.FromPort, e.ToPort, port) && contains(e.CIDR, a) {
			action, _ := e.Action.Text()
			return action == facts.Network().ACLAllow
		}
	}
	return false
}

// verdict puts the answers for single addresses together.
func verdict(answers []bool, whole bool) expr.Truth {
	yes, no := slices.Contains(answers, true), slices.Contains(answers, false)
	switch {
	case !no:
		return expr.Yes
	case !yes || whole:
		return expr.No
	}
	return expr.Maybe
}

func drawRange(t *rapid.T) (Range, netip.Prefix) {
	p := drawPrefix(t, "range")
	return In(expr.String(p.String()), rapid.Bool().Draw(t, "whole")), p
}

func drawInterval(t *rapid.T) Ports {
	n := rapid.IntRange(1, lastPort).Draw(t, "first port")
	return Ports{n, rapid.IntRange(n, lastPort).Draw(t, "last port")}
}

// TestEntries compares ACLs with packets sent one by one.
func TestEntries(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		entries := drawEntries(t)
		other, prefix := drawRange(t)
		ports := drawInterval(t)
		var answers []bool
		for _, a := range addresses(prefix) {
			ok := true
			for n := ports.From; n <= ports.To; n++ {
				ok = ok && passes(entries, a, n)
			}
			answers = append(answers, ok)
		}
		got := Entries(entries, true, other, ports)
		if want := verdict(answers, other.Whole); got.Truth != want {
			t.Fatalf("got %v, want %v", got.Truth, want)
		}
		if got.Truth == expr.No && (!got.Span.IsValid() || passes(entries, got.Span.From(), got.Ports.From)) {
			t.Fatalf("%v on ports %v are said to be stopped, and pass", got.Span, got.Ports)
		}
	})
}

// blur makes a value that is not known of some of those that it is given.
func blur(t *rapid.T, v expr.Value) expr.Value {
	if rapid.IntRange(0, 3).Draw(t, "blur") == 0 {
		return expr.UnknownValue("blurred")
	}
	return v
}

// TestEntriesUnknown holds answers about entries that are partly unknown to the
// answers once they are known, and those about an ACL to one with more entries.
func TestEntriesUnknown(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sharp := drawEntries(t)
		other, _ := drawRange(t)
		ports := drawInterval(t)
		var dim []*ir.ACLEntry
		for _, e := range sharp {
			if d := rapid.IntRange(0, 6).Draw(t, "which"); d == 0 {
				c := *e
				c.Number, c.CIDR, c.Action, c.Protocol = blur(t, e.Number), blur(t, e.CIDR), blur(t, e.Action), blur(t, e.Protocol)
				if !e.FromPort.IsAbsent() {
					c.FromPort, c.ToPort = blur(t, e.FromPort), blur(t, e.ToPort)
				}
				e = &c
			}
			dim = append(dim, e)
		}
		if rapid.Bool().Draw(t, "range unknown") {
			other.Spans = nil
		}
		was := Entries(dim, true, other, ports).Truth
		is := Entries(sharp, true, other, ports).Truth
		if was != expr.Maybe && was != is && len(other.Spans) > 0 {
			t.Fatalf("%v became %v", was, is)
		}
		if was == expr.Yes && is != expr.Yes || was == expr.No && is == expr.Yes {
			t.Fatalf("%v became %v", was, is)
		}
		if open := Entries(sharp, false, other, ports).Truth; open == expr.No {
			t.Fatal("an open ACL stops something for certain")
		}
	})
}

func drawRules(t *rapid.T) []*ir.GroupRule {
	var out []*ir.GroupRule
	for range rapid.IntRange(0, 4).Draw(t, "rules") {
		from, to := drawPorts(t)
		r := &ir.GroupRule{
			Protocol: expr.String(rapid.SampledFrom([]string{"tcp", "6", "-1", "udp"}).Draw(t, "protocol")),
			FromPort: from, ToPort: to,
		}
		if rapid.IntRange(0, 2).Draw(t, "by group") == 0 {
			r.Group = expr.GetAtt(rapid.SampledFrom([]string{"A", "B"}).Draw(t, "peer"), "GroupId")
		} else {
			r.CIDR = drawCIDR(t)
		}
		out = append(out, r)
	}
	return out
}

// TestEnter compares groups with connections tried one by one.
func TestEnter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := &ir.Deployment{}
		var carried []expr.Value
		for _, id := range []string{"G", "H"} {
			d.SecurityGroups = append(d.SecurityGroups, &ir.SecurityGroup{Resource: ir.Resource{ID: id}, Ingress: drawRules(t), Complete: true})
			if id == "G" || rapid.Bool().Draw(t, "two groups") {
				carried = append(carried, expr.Ref(id))
			}
		}
		other, prefix := drawRange(t)
		end := End{Groups: expr.ListOf(), Range: other}
		if rapid.Bool().Draw(t, "carries A") {
			end.Groups = expr.ListOf(expr.Ref("A"))
		}
		port := rapid.IntRange(1, lastPort).Draw(t, "port")
		var answers []bool
		for _, a := range addresses(prefix) {
			ok := false
			for i := range carried {
				for _, r := range d.SecurityGroups[i].Ingress {
					id, _, group := r.Group.Resource()
					who := group && id == "A" && len(end.Groups.Items) > 0 || !group && contains(r.CIDR, a)
					ok = ok || who && aboutPort(r.Protocol, r.FromPort, r.ToPort, port)
				}
			}
			answers = append(answers, ok)
		}
		got := Enter(d, expr.ListOf(carried...), end, port)
		if want := verdict(answers, other.Whole); got.Truth != want {
			t.Fatalf("got %v, want %v", got.Truth, want)
		}
		if got.Truth == expr.Yes && got.Rule == nil {
			t.Fatal("no rule is named")
		}
	})
}

// TestLegs compares routes with the longest prefix of each address.
func TestLegs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var routes []*ir.Route
		taken := map[string]bool{}
		local := drawPrefix(t, "local")
		taken[local.String()] = true
		for range rapid.IntRange(0, 5).Draw(t, "routes") {
			if v := drawCIDR(t); !taken[v.String()] {
				taken[v.String()] = true
				routes = append(routes, &ir.Route{Resource: ir.Resource{ID: v.String()}, Destination: v})
			}
		}
		to, prefix := drawRange(t)
		legs := Legs(routes, expr.String(local.String()), false, to)
		for _, a := range addresses(prefix) {
			want, bits := "none", -1
			if local.Contains(a) {
				want, bits = "local", local.Bits()
			}
			for _, r := range routes {
				p, _ := r.Destination.Prefix()
				if p.Contains(a) && p.Bits() > bits {
					want, bits = r.ID, p.Bits()
				}
			}
			i := slices.IndexFunc(legs, func(l Leg) bool { return l.Span.Contains(a) })
			if i < 0 {
				t.Fatalf("no leg is for %v", a)
			}
			got := "none"
			switch l := legs[i]; {
			case len(l.Perhaps) > 0 || l.Stay:
				got = "unsure"
			case l.Local:
				got = "local"
			case l.Way != nil:
				got = l.Way.ID
			}
			if got != want {
				t.Fatalf("%v goes to %s, not to %s", a, got, want)
			}
		}
	})
}

// TestPublic holds the addresses of the internet to what they are not.
func TestPublic(t *testing.T) {
	r := Public()
	for _, s := range append(slices.Clone(facts.Network().PrivateRanges), facts.Network().ForbiddenRanges...) {
		p := netip.MustParsePrefix(s)
		for _, span := range r.Spans {
			if span.Overlaps(netipx.RangeOfPrefix(p)) {
				t.Errorf("%v holds some of %v", span, p)
			}
		}
	}
	if !slices.ContainsFunc(r.Spans, func(s netipx.IPRange) bool { return s.Contains(netip.MustParseAddr("52.95.0.1")) }) {
		t.Error("an address of AWS is not public")
	}
}
