package prove

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/packet"
)

// A prover finds the paths of one deployment.
type prover struct {
	*ir.Deployment
	view     *authority.View
	internet packet.Range // where services are that have no endpoint
	calls    map[callKey][]Hop
	callers  []known
	out      []Path
	source   int // port of the clients; 0: each of those that clients have
}

// A walk is one path in the making.
type walk struct {
	*prover
	path Path
}

// A client is who begins a connection: containers in a subnet, a host, the network
// interfaces of a VPN or of a load balancer.
type client struct {
	name   string
	subnet *ir.Subnet
	groups expr.List
	whose  string     // the groups are, as in "environment prod"
	whole  bool       // it may have any address of the subnet
	public expr.Truth // it has a public address of its own
	free   bool       // its groups, which are not the deployment's, let everything out
}

// A server is who is called inside of the VPC.
type server struct {
	name    string // as in `endpoint "EndpointSqs"`
	id      string
	origin  *expr.Origin
	subnets []*ir.Subnet
	unseen  []Rest // why it is somewhere in the VPC and nobody knows where; nil when subnets say it
	groups  expr.List
	admits  []Rest // why it admits its clients without a group that is known
}

// A fact is what a hop says.
type fact struct {
	step     Step
	truth    expr.Truth
	text     string
	resource string
	origin   *expr.Origin
	rests    []Rest
	help     []string
}

// hop adds a hop to the path, once.
func (w *walk) hop(f fact) {
	h := Hop{Step: f.step, Verdict: verdict(f.truth, f.rests), Text: f.text, Resource: f.resource, At: at(f.origin), Help: f.help}
	if f.truth == expr.Yes {
		h.Rests, h.Help = f.rests, nil
	}
	if !slices.ContainsFunc(w.path.Hops, func(o Hop) bool { return o.Step == h.Step && o.Text == h.Text }) {
		w.path.Hops = append(w.path.Hops, h)
	}
}

// walk adds the path that follow finds.
func (p *prover) walk(e *ir.Environment, from, to string, port int, follow func(*walk)) {
	w := &walk{prover: p, path: Path{Environment: environmentName(e), From: from, To: to, Port: port}}
	follow(w)
	if len(w.path.Hops) > 0 {
		p.out = append(p.out, w.path)
	}
}

// rests returns what is assumed at the places that origins lead to.
func (p *prover) rests(origins ...*expr.Origin) []Rest {
	if len(p.Assumed) == 0 {
		return nil
	}
	var out []Rest
	for _, o := range origins {
		for ; o != nil; o = o.From {
			if o.Kind != expr.Written {
				continue
			}
			for _, a := range p.Assumed {
				if r := (Rest{a.Text, at(o)}); a.Pointer == o.Pointer && !slices.Contains(out, r) {
					out = append(out, r)
				}
			}
		}
	}
	return out
}

// taken returns an assumption that the prover makes itself, about the thing at o.
func taken(o *expr.Origin, text string) []Rest { return []Rest{{text, at(o)}} }

// fix returns a piece of advice in the words of a spec, or in those of a template.
func (p *prover) fix(spec, template string) []string {
	if p.Name == "" {
		return []string{template}
	}
	return []string{spec}
}

// assumed says how to tell what the template does not know of what is there already,
// by fields of the language.
func assumed(fields ...string) string {
	return "say in a spec of what is there, given with --assume: " + strings.Join(fields, ", ")
}

// closed reports whether the model has all endpoints and attachments.
func (p *prover) closed() bool { return p.Complete && len(p.Failed) == 0 }

// unless returns no where the model is closed, else maybe: what is missing may be
// there.
func (p *prover) unless() expr.Truth {
	if p.closed() {
		return expr.No
	}
	return expr.Maybe
}

// rangeOf returns the addresses of subnet s. whole says that each of them may
// occur.
func (p *prover) rangeOf(s *ir.Subnet, whole bool) packet.Range {
	r := packet.In(s.CIDR, whole)
	if v := p.VPC(s.VPC); v != nil {
		r = r.Within(v.CIDR)
	}
	return r
}

// end returns c as groups see it.
func (p *prover) end(c client) packet.End {
	return packet.End{Groups: c.groups, Range: p.rangeOf(c.subnet, c.whole)}
}

// containers returns the schedulers and workers of e in s.
func containers(e *ir.Environment, s *ir.Subnet) client {
	return client{name: "subnet " + subnetName(s), subnet: s, groups: e.Groups, whose: "environment " + environmentName(e), whole: true, public: expr.No}
}

// sameVPC reports whether values refer to one VPC.
func (p *prover) sameVPC(a, b expr.Value) expr.Truth {
	x, y := p.VPC(a), p.VPC(b)
	switch {
	case x != nil && y != nil && x == y:
		return expr.Yes
	case x != nil && y != nil && x.Made() && y.Made():
		return expr.No
	}
	return expr.Equal(a, b)
}

// located returns the subnets that values refer to; known is false when some are
// not in the model.
func (p *prover) located(l expr.List) (subnets []*ir.Subnet, known bool) {
	known = l.Complete
	for _, v := range l.Items {
		if s := p.Subnet(v); s != nil {
			subnets = append(subnets, s)
		} else {
			known = false
		}
	}
	return subnets, known
}

func environmentName(e *ir.Environment) string {
	if e.Key != "" {
		return e.Key
	}
	return e.Name.String()
}

func subnetName(s *ir.Subnet) string {
	if s.Name != "" {
		return s.Name
	}
	return s.ID
}

// label returns how r is called: its logical id, or AWS's name of it.
func label(r *ir.Resource) string {
	if r.Made() || r.Existing.IsUnknown() {
		return r.ID
	}
	return r.Existing.String()
}

func quote(s string) string { return `"` + s + `"` }

// or returns the first origin that is there.
func or(origins ...*expr.Origin) *expr.Origin {
	for _, o := range origins {
		if o != nil {
			return o
		}
	}
	return nil
}
