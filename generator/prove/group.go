package prove

import (
	"strconv"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/packet"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// reach adds the hops from c to server s in the VPC, at each of the places where it
// may answer.
func (w *walk) reach(c client, s server, port int) {
	if s.id != "" {
		w.hop(fact{step: Reach, truth: expr.Yes, text: s.name + " is in the VPC", resource: s.id, origin: s.origin, rests: s.unseen})
	}
	for _, b := range s.subnets {
		w.local(c.subnet, b)
	}
	for _, b := range s.subnets {
		w.leave(c, packet.End{Groups: s.groups, Range: w.rangeOf(b, false)}, s.name)
	}
	if len(s.subnets) == 0 { // it is somewhere in the VPC
		w.leave(c, packet.End{Groups: s.groups, Range: packet.In(w.own(c.subnet), false)}, s.name)
	}
	w.enter(w.end(c), c.whose, s, port)
	for _, b := range s.subnets {
		w.aclBetween(c, b, port)
	}
	if len(s.subnets) == 0 {
		w.aclFrom(packet.In(w.own(c.subnet), false), c.subnet, port, s.name)
	}
}

// leave adds the hop of c's own groups on the way to an end.
func (w *walk) leave(c client, to packet.End, what string) {
	if c.free {
		return
	}
	port := w.path.Port
	got := packet.Leave(w.Deployment, c.groups, to, port)
	f := fact{step: Egress, truth: got.Truth, text: "the security groups of " + c.whose + " let out to " + what + " on port " + strconv.Itoa(port)}
	w.group(&f, c.groups, got, to)
	if got.Truth < expr.Yes {
		f.text = "the security groups of " + c.whose + " let nothing out to " + what + " on port " + strconv.Itoa(port) + unsure(got.Truth)
		f.help = []string{"add an outbound rule of TCP " + strconv.Itoa(port) + " to it, or of all traffic: routes, and the groups at the other end, decide"}
	}
	if got.Truth == expr.Maybe {
		w.existingGroup(&f, c.groups, got)
		w.list(&f, got)
	}
	w.hop(f)
}

// enter adds the hop of the server's groups, for a client that they see as from.
func (w *walk) enter(from packet.End, who string, s server, port int) {
	got := packet.Enter(w.Deployment, s.groups, from, port)
	f := fact{step: Ingress, truth: got.Truth, text: s.name + " admits " + who + " on port " + strconv.Itoa(port)}
	w.group(&f, s.groups, got, from)
	switch {
	case got.Truth == expr.Yes:
	case len(s.admits) > 0:
		f.truth, f.rests, f.origin = expr.Yes, s.admits, or(f.origin, s.origin)
	default:
		f.text = s.name + " does not admit " + who + " on port " + strconv.Itoa(port) + unsure(got.Truth)
		f.help = []string{"add an inbound rule of TCP " + strconv.Itoa(port) + " whose source is its security group, or its addresses"}
		if s.groups.IsAbsent() {
			f.help = []string{"give it a security group that does"}
		}
	}
	if f.truth == expr.Maybe && packet.Overlap(s.groups, from.Groups) == expr.Yes {
		w.existingGroup(&f, s.groups, got)
	}
	w.hop(f)
}

// unsure says that a sentence is not certain.
func unsure(t expr.Truth) string {
	if t == expr.Maybe {
		return ", as far as is known"
	}
	return ""
}

// group fills in where what groups do is written, and what it rests on.
func (w *walk) group(f *fact, groups expr.List, got packet.Admitted, other packet.End) {
	if len(groups.Items) > 0 {
		if g := w.SecurityGroup(groups.Items[0]); g != nil {
			f.resource, f.origin = label(&g.Resource), g.Origin
		}
	}
	f.origin = or(f.origin, groups.Origin)
	if got.Open != nil {
		f.resource, f.origin = label(&got.Open.Resource), got.Open.Origin
	}
	if got.Rule == nil {
		return
	}
	f.origin = or(got.Rule.Origin, f.origin)
	if got.ByAddress {
		f.rests = w.rests(got.Rule.CIDR.Origin())
		for _, v := range other.Range.Names {
			f.rests = append(f.rests, w.rests(v.Origin())...)
		}
	}
	if !got.Rule.PrefixList.IsAbsent() {
		f.rests = append(f.rests, w.rests(got.Rule.PrefixList.Origin())...)
	}
}

// existingGroup takes it that a group which exists does what the deployment
// assumes of it: it lets its members reach each other, and everything out.
func (w *walk) existingGroup(f *fact, groups expr.List, got packet.Admitted) {
	for _, v := range groups.Items {
		g := w.SecurityGroup(v)
		if g == nil || g.Made() {
			continue
		}
		if rests := w.rests(g.Existing.Origin()); len(rests) > 0 {
			f.truth, f.rests = expr.Yes, rests
			f.text = "security group " + quote(label(&g.Resource)) + " exists, and does what is assumed of it"
			return
		}
	}
}

// list says of a hop that depends on a list of addresses what would settle it.
func (w *walk) list(f *fact, got packet.Admitted) {
	if f.truth == expr.Maybe && got.Rule != nil && !got.Rule.PrefixList.IsAbsent() {
		f.text += ": which addresses are in list " + got.Rule.PrefixList.String() + " is not known"
		f.help = w.fix("write which list holds the addresses: network.endpoints.s3PrefixList or dynamodbPrefixList", "let TCP "+strconv.Itoa(w.path.Port)+" out to an address range")
	}
}

// listed returns what is known of whether lists of addresses hold those of a
// service: what the deployment declares.
func (w *walk) listed(service string) func(expr.Value) expr.Truth {
	return func(v expr.Value) expr.Truth {
		for o := v.Origin(); o != nil; o = o.From {
			for _, a := range w.Assumed {
				if a.Service != "" && o.Kind == expr.Written && a.Pointer == o.Pointer && !v.IsUnknown() {
					if a.Service == service {
						return expr.Yes
					}
					return expr.No
				}
			}
		}
		return expr.Maybe
	}
}

// ownEndpoint returns the endpoint that MWAA or the environment's owner makes for the database
// or the web server of e; without a name the path ends here, and false says that
// its subnets are not all known.
func (w *walk) ownEndpoint(e *ir.Environment, attribute, what string) (server, bool) {
	f := facts.Environment()
	mode, known := e.EndpointManagement.Text()
	switch {
	case e.EndpointManagement.IsAbsent() || known && mode == f.ServiceManaged:
		subnets, all := w.located(e.Subnets)
		s := server{name: "the endpoint of the " + what, id: e.ID, origin: e.Origin, subnets: subnets, groups: e.Groups}
		return s, all && len(subnets) > 0
	case !known:
		w.hop(fact{
			step: Reach, truth: expr.Maybe, resource: e.ID, origin: or(e.EndpointManagement.Origin(), e.Origin),
			text: "who makes the endpoint of the " + what + " is not known", help: []string{"write EndpointManagement"},
		})
		return server{}, false
	}
	for _, x := range w.Endpoints {
		if x.Environment == e.ID && x.Service == attribute {
			subnets, all := w.located(x.Subnets)
			return server{name: called(x), id: label(&x.Resource), origin: x.Origin, subnets: subnets, groups: x.Groups}, all && len(subnets) > 0
		}
	}
	w.hop(fact{
		step: Reach, truth: w.unless(), resource: e.ID, origin: or(e.EndpointManagement.Origin(), e.Origin),
		text: "the environment waits for an endpoint of its " + what + ", and nothing makes it",
		help: []string{"make an interface endpoint for " + attribute + " in the environment's subnets, or write " + f.ServiceManaged},
	})
	return server{}, false
}
