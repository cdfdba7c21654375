package prove

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// service adds the path from c to a service of AWS; of asks who calls, with which
// rights.
func (p *prover) service(e *ir.Environment, c client, service string, who *caller) {
	p.walk(e, c.name, service, facts.Endpoints().Port, func(w *walk) {
		found := w.resolve(c.subnet, service)
		switch {
		case found.lost:
			return
		case found.endpoint != nil:
			w.path.Via = "endpoint " + label(&found.endpoint.Resource)
			w.reach(c, w.endpoint(found.endpoint, c.subnet), w.path.Port)
		default:
			w.outward(c, service, found)
		}
		if len(w.path.Hops) > 0 && w.path.Verdict() > Refuted {
			w.permitted(who, service, w.passed(found))
		}
	})
}

// endpoint returns interface endpoint x as a server for clients in s.
func (w *walk) endpoint(x *ir.Endpoint, s *ir.Subnet) server {
	out := server{name: called(x), id: label(&x.Resource), origin: x.Origin, groups: x.Groups}
	out.subnets, _ = w.located(x.Subnets)
	if !x.Made() {
		out.unseen = w.rests(x.Origin)
		if len(x.Groups.Items) == 0 {
			out.admits = w.rests(x.Origin)
		}
		if len(out.unseen) == 0 {
			out.unseen = taken(x.Origin, called(x)+" is there")
		}
	}
	return out
}

// passed returns the way that calls take: through an endpoint, or past all of them.
func (w *walk) passed(found way) authority.Way {
	if found.endpoint != nil {
		return authority.Way{Known: true, Endpoint: found.endpoint}
	}
	for _, x := range found.gateways {
		if w.path.Via == "endpoint "+label(&x.Resource) {
			return authority.Way{Known: true, Endpoint: x}
		}
	}
	return authority.Way{Known: len(found.gateways) == 0 && (strings.HasPrefix(w.path.Via, "NAT gateway") || w.path.Via == "internet gateway")}
}

// unplaced adds the hop of an environment or endpoint whose subnets are not known.
func (w *walk) unplaced(text string, id string, o *expr.Origin) {
	w.hop(fact{
		step: Reach, truth: expr.Maybe, text: text, resource: id, origin: o,
		help: w.fix("name subnets of the network", "describe the subnets in the template, or "+assumed("network.subnets")),
	})
}
