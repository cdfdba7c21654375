package prove

import (
	"fmt"
	"net/netip"
	"slices"
	"strings"

	"go4.org/netipx"

	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/packet"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// A Question asks for the connections between two ends.
type Question struct {
	From, To string // as people call them
	Port     int    // 0: the one that To implies; with None and none implied, each

	// None asks whether no packet passes. Names and rights are no hindrance then, and
	// one address that gets through is enough. Without it all connections must be
	// open, as [Prove] follows them.
	None bool
}

// An Asker answers questions about one deployment, in bounded time.
type Asker struct {
	d    *ir.Deployment
	view *authority.View
	left int // how many connections it still follows
}

// NewAsker returns an Asker about d. Values that d's place makes known are taken as
// known.
func NewAsker(d *ir.Deployment) *Asker { return askerOf(bound(d, d.Binding())) }

func askerOf(d *ir.Deployment) *Asker { return &Asker{d, authority.New(d), maxConnections} }

// WithDefaults returns an Asker for which parameters have their defaults, and what
// its answers rest on beside; nil when no parameter of the deployment has one.
func (a *Asker) WithDefaults() (*Asker, []Rest) {
	rests, binding := byDefault(a.d)
	if len(rests) == 0 {
		return nil, nil
	}
	return askerOf(bound(a.d, binding)), rests
}

// maxConnections bounds the connections that an Asker follows; a question takes
// questionCost of them by itself.
const (
	maxConnections = 1 << 15
	questionCost   = 8
)

// An inquiry is a question at work.
type inquiry struct {
	*prover
	left        *int // of the Asker
	none        bool
	port        int
	sourcePorts []int           // 0: all that clients have
	told        map[string]bool // of what it was said that nobody on the internet reaches it
	seen        map[string]bool // paths, by what they say
}

// Ask follows the connections that q is about. Each is a path; there is at least
// one. The error is an [Unclear].
func (a *Asker) Ask(q Question) ([]Path, error) {
	if a.left -= questionCost; a.left <= 0 {
		return []Path{tired(q.From, q.To, q.Port)}, nil
	}
	p := &prover{Deployment: a.d, view: a.view, internet: packet.Public(), calls: map[callKey][]Hop{}}
	from, err := p.endOf("from", q.From)
	if err != nil {
		return nil, err
	}
	to, err := p.endOf("to", q.To)
	if err != nil {
		return nil, err
	}
	if err := fitting(from, to); err != nil {
		return nil, err
	}
	ports := []int{q.Port}
	switch implied := to.implied(q.None); {
	case q.Port != 0 && to.kind == serviceEnd && q.Port != implied:
		return nil, &Unclear{"port", fmt.Sprintf("services are reached on port %d only", implied), []string{"remove the port"}}
	case q.Port != 0:
	case implied != 0:
		ports = []int{implied}
	case q.None:
		ports = p.ports()
	default:
		return nil, &Unclear{"port", fmt.Sprintf("which port of %s is meant is not said", to.called()), []string{"write the port"}}
	}
	sources := []int{0}
	if q.None {
		sources = p.sourcePorts()
	}
	for _, port := range ports {
		i := &inquiry{prover: p, left: &a.left, none: q.None, port: port, sourcePorts: sources, told: map[string]bool{}, seen: map[string]bool{}}
		for _, s := range i.sources(from) {
			i.connect(s, to)
		}
	}
	if len(p.out) == 0 {
		p.out = []Path{lost(from.called(), to.called(), ports[0], "nothing is known of what is there")}
	}
	return p.out, nil
}

// fitting refuses ends at which no connection begins, or ends.
func fitting(from, to end) error {
	switch from.kind {
	case databaseEnd, webEnd, serviceEnd:
		return &Unclear{"from", fmt.Sprintf("no connection begins at %s", from.called()), []string{"write an environment, a subnet, a host, a network, an address range or internet"}}
	}
	if to.kind == vpnEnd {
		return &Unclear{"to", fmt.Sprintf("no connection ends at %s", to.called()), []string{"people behind a VPN begin connections: write it as from"}}
	}
	return nil
}

// called returns how paths call e.
func (e end) called() string {
	switch e.kind {
	case databaseEnd, webEnd, internetEnd, rangeEnd, serviceEnd:
		return e.name
	}
	return string(e.kind) + " " + e.name
}

// lost returns a path of which nothing is known.
func lost(from, to string, port int, text string) Path {
	return Path{From: from, To: to, Port: port, Hops: []Hop{{Step: Reach, Verdict: Unknown, Text: text}}}
}

// tired returns a path that is not followed.
func tired(from, to string, port int) Path {
	p := lost(from, to, port, "there are too many connections to follow them all")
	p.Hops[0].Help = []string{"name fewer, smaller ranges, or a port"}
	return p
}

// follow adds the path that find adds hops to. What is no hindrance for packets is left
// out of one that asks for them.
func (q *inquiry) follow(s *source, to string, find func(*walk)) {
	if *q.left <= 0 {
		if says := "tired"; !q.seen[says] {
			q.seen[says] = true
			q.out = append(q.out, tired(s.name, to, q.port))
		}
		return
	}
	for _, port := range q.sourcePorts {
		*q.left--
		p := *q.prover
		p.source = port
		w := &walk{prover: &p, path: Path{From: s.name, To: to, Port: q.port}}
		if s.env != nil {
			w.path.Environment = environmentName(s.env)
		}
		find(w)
		w.path.Hops = q.asked(s, &w.path)
		if says := w.path.says(); !q.seen[says] {
			q.seen[says] = true
			q.out = append(q.out, w.path)
		}
	}
}

// asked returns the hops of p that count: what is no hindrance for packets does not.
func (q *inquiry) asked(s *source, p *Path) []Hop {
	hops := slices.DeleteFunc(p.Hops, func(h Hop) bool {
		return q.none && (h.Step == Name || h.Step == Policy || h.Step == Role)
	})
	if len(hops) == 0 {
		return lost("", "", 0, "what is on the way is not known").Hops
	}
	shut := (&Path{Hops: hops}).Verdict() == Refuted
	switch {
	case s.perhaps != "" && shut != q.none:
		return lost("", "", 0, s.perhaps).Hops
	case s.unsure != "" && shut && !q.none:
		return lost("", "", 0, s.unsure).Hops
	}
	return hops
}

// says returns what p says of whom, in one text.
func (p *Path) says() string {
	h := p.Blocking()
	return strings.Join([]string{p.Environment, p.From, p.To, p.Verdict().String(), string(h.Step), h.Resource, h.Text, h.At.Pointer, p.Via}, "\x00")
}

// best returns the path with the best verdict.
func best(all []Path) Path {
	return slices.MaxFunc(all, func(a, b Path) int { return int(a.Verdict()) - int(b.Verdict()) })
}

// worst returns the path with the worst verdict.
func worst(all []Path) Path {
	return slices.MinFunc(all, func(a, b Path) int { return int(a.Verdict()) - int(b.Verdict()) })
}

// cidrs returns the address ranges that something in the deployment decides by.
func (p *prover) cidrs() []expr.Value {
	var out []expr.Value
	for _, v := range p.VPCs {
		out = append(out, v.CIDR)
	}
	for _, s := range p.Subnets {
		out = append(out, s.CIDR)
	}
	for _, t := range p.RouteTables {
		for _, r := range t.Routes {
			out = append(out, r.Destination)
		}
	}
	for _, g := range p.SecurityGroups {
		for _, r := range slices.Concat(g.Ingress, g.Egress) {
			out = append(out, r.CIDR)
		}
	}
	for _, a := range p.NetworkACLs {
		for _, e := range slices.Concat(a.Ingress, a.Egress) {
			out = append(out, e.CIDR)
		}
	}
	for _, n := range p.ClientNetworks {
		out = append(out, n.Ranges...)
	}
	return out
}

// ports returns one port of each interval about which everything in the
// deployment says the same.
func (p *prover) ports() []int {
	out := p.sourcePorts()
	for _, g := range p.SecurityGroups {
		for _, r := range slices.Concat(g.Ingress, g.Egress) {
			out = append(out, cuts(r.FromPort, r.ToPort)...)
		}
	}
	slices.Sort(out)
	out = slices.Compact(out)
	for i, n := range out { // one that people know stands for its interval
		if web := facts.Endpoints().Port; n < web && (i == len(out)-1 || web < out[i+1]) {
			out[i] = web
		}
	}
	return out
}

// sourcePorts returns the same for ports of clients, about which groups say nothing.
func (p *prover) sourcePorts() []int {
	out := []int{1}
	for _, a := range p.NetworkACLs {
		for _, e := range slices.Concat(a.Ingress, a.Egress) {
			out = append(out, cuts(e.FromPort, e.ToPort)...)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// cuts returns the ports at which what is said of an interval begins and ends.
func cuts(from, to expr.Value) []int {
	var out []int
	if n, ok := from.Int(); ok && n > 1 && n <= maxPort {
		out = append(out, n)
	}
	if n, ok := to.Int(); ok && n >= 1 && n < maxPort {
		out = append(out, n+1)
	}
	return out
}

const maxPort = 1<<16 - 1

// pieces cuts a range into parts of which everything in the deployment says the
// same, and returns one prefix of each; the range itself where it is not known.
func (p *prover) pieces(v expr.Value) []expr.Value {
	whole, known := v.Prefix()
	if !known {
		return []expr.Value{v}
	}
	var starts []netip.Addr
	for _, x := range p.cidrs() {
		if c, ok := x.Prefix(); ok {
			span := netipx.RangeOfPrefix(c.Masked())
			starts = append(starts, span.From(), span.To().Next())
		}
	}
	slices.SortFunc(starts, netip.Addr.Compare)
	var out []expr.Value
	span := netipx.RangeOfPrefix(whole.Masked())
	from := span.From()
	emit := func(to netip.Addr) {
		out = append(out, expr.String(netipx.IPRangeFrom(from, to).Prefixes()[0].String()).From(v.Origin()))
	}
	for _, a := range slices.Compact(starts) {
		if a.IsValid() && from.Less(a) && a.Compare(span.To()) <= 0 {
			emit(a.Prev())
			from = a
		}
	}
	emit(span.To())
	return out
}
