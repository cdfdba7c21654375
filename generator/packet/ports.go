package packet

import (
	"slices"
	"strconv"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// Ports is an interval of TCP ports, both ends included.
type Ports struct{ From, To int }

// Port returns the one port n.
func Port(n int) Ports { return Ports{n, n} }

// Ephemeral returns the ports that answers come to.
func Ephemeral() Ports { return Ports{facts.Network().EphemeralMin, facts.Network().EphemeralMax} }

// String returns the interval in words, as in "1024 to 65535".
func (p Ports) String() string {
	if p.From == p.To {
		return strconv.Itoa(p.From)
	}
	return strconv.Itoa(p.From) + " to " + strconv.Itoa(p.To)
}

// A portRule is the protocol and the ports of a rule, as it is written.
type portRule struct{ protocol, from, to expr.Value }

// cut returns the parts of p about each of which the known rules say the same.
func (p Ports) cut(rules []portRule) []Ports {
	starts := []int{p.From}
	for _, r := range rules {
		if n, known := r.from.Int(); known && n > p.From && n <= p.To {
			starts = append(starts, n)
		}
		if n, known := r.to.Int(); known && n >= p.From && n < p.To {
			starts = append(starts, n+1)
		}
	}
	slices.Sort(starts)
	starts = slices.Compact(starts)
	out := make([]Ports, 0, len(starts))
	for i, from := range starts {
		to := p.To
		if i+1 < len(starts) {
			to = starts[i+1] - 1
		}
		out = append(out, Ports{from, to})
	}
	return out
}

// holds reports whether r is about the ports of p over TCP; p is one that cut
// has made.
func (r portRule) holds(p Ports) expr.Truth {
	protocol := r.tcp()
	if protocol == expr.No || r.from.IsAbsent() && r.to.IsAbsent() {
		return protocol
	}
	if s, _ := r.protocol.Text(); s == facts.Network().AllProtocols {
		return expr.Yes // AWS takes no notice of ports then
	}
	from, ok := r.from.Int()
	to, ok2 := r.to.Int()
	switch {
	case protocol == expr.Maybe:
		return expr.Maybe // it may turn out to be all protocols, with all their ports
	case ok && from > p.From, ok2 && to < p.To:
		return expr.No // of a part that is cut, one port stands for all
	case ok && ok2:
		return protocol
	}
	return expr.Maybe
}

// tcp reports whether r is about TCP.
func (r portRule) tcp() expr.Truth {
	n := facts.Network()
	switch s, known := r.protocol.Text(); {
	case !known:
		return expr.Maybe
	case s == n.AllProtocols || s == n.TCP || s == strconv.Itoa(n.TCPNumber):
		return expr.Yes
	}
	return expr.No
}
