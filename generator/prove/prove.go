// Package prove follows the connections that an environment and its people need
// through a deployment, hop by hop: name, route, gateway, network ACLs, security
// groups and policies.
//
// A path is refuted when a hop is certainly shut, unknown when one cannot be
// known, proved under assumptions when one rests on a declared fact or on a
// parameter's default, and proved otherwise. Where what is needed is there, and
// only something that is not in the model could take it away, that nothing does is
// an assumption. Where what is needed is missing, and could be there without being
// in the model, it is unknown.
package prove

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// A Verdict says what is known of a path or of one of its hops.
type Verdict uint8

// The verdicts, worst first.
const (
	Refuted Verdict = iota + 1
	Unknown
	Assumed // proved under assumptions
	Proved
)

// String returns the word that reports use.
func (v Verdict) String() string {
	switch v {
	case Refuted:
		return "refuted"
	case Unknown:
		return "unknown"
	case Assumed:
		return "assumed"
	case Proved:
		return "proved"
	}
	return "invalid verdict"
}

// A Proof is what is known of the paths of a deployment.
type Proof struct{ Paths []Path }

// Verdict returns the worst verdict of the paths; Unknown when there are none.
func (p *Proof) Verdict() Verdict {
	worst := Proved
	for i := range p.Paths {
		worst = min(worst, p.Paths[i].Verdict())
	}
	if len(p.Paths) == 0 {
		return Unknown
	}
	return worst
}

// Count returns how many paths have verdict v.
func (p *Proof) Count(v Verdict) int {
	n := 0
	for i := range p.Paths {
		if p.Paths[i].Verdict() == v {
			n++
		}
	}
	return n
}

// Rests returns what the paths that are proved under assumptions rest on, each text
// once, in the order in which it is first needed.
func (p *Proof) Rests() []Rest {
	var out []Rest
	for i := range p.Paths {
		if p.Paths[i].Verdict() != Assumed {
			continue
		}
		for _, h := range p.Paths[i].Hops {
			for _, r := range h.Rests {
				if !slices.ContainsFunc(out, func(o Rest) bool { return o.Text == r.Text }) {
					out = append(out, r)
				}
			}
		}
	}
	return out
}

// A Path is one connection that must be possible.
type Path struct {
	Environment string // how findings call it
	From        string // as in "subnet private-a", "host verify" or "network office"
	To          string // as in "database" or "sqs"
	Port        int
	Via         string // what leads there, as in "endpoint EndpointSqs"; "" when nothing does
	Hops        []Hop
}

// Verdict returns the worst verdict of the hops.
func (p *Path) Verdict() Verdict {
	worst := Proved
	for _, h := range p.Hops {
		worst = min(worst, h.Verdict)
	}
	return worst
}

// Blocking returns the first hop with the path's verdict.
func (p *Path) Blocking() Hop {
	v := p.Verdict()
	return p.Hops[max(0, slices.IndexFunc(p.Hops, func(h Hop) bool { return h.Verdict == v }))]
}

// A Step is the kind of a hop.
type Step string

// The steps, in the order of a path.
const (
	Name    Step = "name"
	Routing Step = "route"
	Gateway Step = "gateway"
	Reach   Step = "endpoint"
	ACL     Step = "acl"
	Egress  Step = "egress"
	Ingress Step = "ingress"
	Policy  Step = "policy"
	Role    Step = "role"
)

// A Hop is one thing that a path passes.
type Hop struct {
	Step     Step
	Verdict  Verdict
	Text     string // what is so
	Resource string // logical id, or AWS's name of what exists; "" for none
	At       diag.Place
	Rests    []Rest
	Help     []string // of a refuted hop the edits that open it, of an unknown one what would settle it
}

// A Rest is something that a hop rests on and nobody has checked.
type Rest struct {
	Text string
	At   diag.Place
}

// Prove follows all paths of d. Values that d's place makes known are taken as
// known. Paths that are open only with the defaults of parameters are proved under
// the assumption that these stay.
func Prove(d *ir.Deployment) *Proof {
	d = bound(d, d.Binding())
	out := &Proof{Paths: paths(d)}
	defaults, binding := byDefault(d)
	if len(defaults) == 0 || out.Verdict() > Unknown {
		return out
	}
	with := paths(bound(d, binding))
	for i := range out.Paths {
		p := &out.Paths[i]
		if p.Verdict() != Unknown {
			continue
		}
		j := slices.IndexFunc(with, p.same)
		switch {
		case j < 0: // the connection is not needed then
			h := Hop{Step: Reach, Verdict: Assumed, Text: "with the defaults of parameters nobody needs it", At: p.Blocking().At, Rests: defaults}
			p.Hops, p.Via = []Hop{h}, ""
		case with[j].Verdict() > Unknown:
			*p = with[j].resting(defaults, p.Hops)
		}
	}
	return out
}

// Assigned follows all paths of d, a template's deployment under an assignment of
// its parameters. free is the same deployment without those values that nobody
// gave, which are defaults: a path that is open only with them rests on them.
func Assigned(d, free *ir.Deployment, defaults []Rest) *Proof {
	out := &Proof{Paths: paths(bound(d, d.Binding()))}
	if len(defaults) == 0 {
		return out
	}
	without := paths(bound(free, free.Binding()))
	for i := range out.Paths {
		p := &out.Paths[i]
		if p.Verdict() <= Unknown {
			continue
		}
		var hops []Hop
		if j := slices.IndexFunc(without, p.same); j >= 0 {
			if without[j].Verdict() > Unknown {
				continue
			}
			hops = without[j].Hops
		}
		*p = p.resting(defaults, hops)
	}
	return out
}

// same reports whether o is the same connection as p.
func (p *Path) same(o Path) bool {
	return o.Environment == p.Environment && o.From == p.From && o.To == p.To && o.Port == p.Port
}

// resting returns p with the defaults as assumptions of the hops that are not among
// those that are certain without them.
func (p Path) resting(defaults []Rest, without []Hop) Path {
	p.Hops = slices.Clone(p.Hops)
	certain := func(h Hop) bool {
		return slices.ContainsFunc(without, func(o Hop) bool { return o.Text == h.Text && o.Verdict > Unknown })
	}
	for i := range p.Hops {
		h := &p.Hops[i]
		if !certain(*h) || i == len(p.Hops)-1 && p.Verdict() == Proved {
			h.Rests = append(slices.Clip(h.Rests), defaults...)
			h.Verdict = min(h.Verdict, Assumed)
		}
	}
	return p
}

// verdict returns the verdict of a hop whose answer is t.
func verdict(t expr.Truth, rests []Rest) Verdict {
	switch {
	case t == expr.No:
		return Refuted
	case t == expr.Maybe:
		return Unknown
	case len(rests) > 0:
		return Assumed
	}
	return Proved
}
