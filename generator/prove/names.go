package prove

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// A way is where the name of a service leads.
type way struct {
	endpoint *ir.Endpoint   // an interface endpoint; nil: the service's public addresses
	gateways []*ir.Endpoint // gateway endpoints of the service in the VPC
	lost     bool           // nobody knows
}

// resolve adds the hop of the name of a service in the subnet's VPC.
// https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html
func (w *walk) resolve(s *ir.Subnet, service string) way {
	var out way
	var named, perhaps []*ir.Endpoint
	for _, x := range w.Endpoints {
		same := w.sameVPC(x.VPC, s.VPC)
		switch {
		case same == expr.No || x.Environment != "":
		case x.Type == ir.Gateway && x.Service == service:
			out.gateways = append(out.gateways, x)
		case x.Service != service && (x.Service != "" || x.ServiceName.IsKnown()):
		case x.Type == ir.Gateway:
		default:
			private := flag(x.PrivateDNS, false)
			if private == expr.Yes && same == expr.Yes && x.Service != "" && service != facts.Endpoints().Store {
				named = append(named, x)
			} else if private != expr.No {
				perhaps = append(perhaps, x)
			}
		}
	}
	switch {
	case len(named) > 1:
		w.hop(fact{
			step: Name, truth: expr.No, resource: label(&named[1].Resource), origin: named[1].Origin,
			text: "two endpoints of the VPC want the name of " + quote(service) + ": AWS refuses the second",
			help: []string{"use " + quote(label(&named[0].Resource)) + " for both, or switch private DNS off for one"},
		})
		return way{lost: true}
	case len(named) == 1:
		out.endpoint = named[0]
		var vouched []Rest
		if !named[0].Made() {
			vouched = w.rests(named[0].Origin)
		}
		w.names(s, true, "the name of "+quote(service)+" leads to "+called(named[0]), vouched)
	case len(perhaps) > 0:
		w.perhapsNamed(perhaps[0], service)
		out.lost = true
	default:
		w.names(s, false, "the name of "+quote(service)+" leads to its public addresses", nil)
		w.unshadowed(s, service, out)
	}
	return out
}

// perhapsNamed adds the hop of a name that may lead to endpoint x.
func (w *walk) perhapsNamed(x *ir.Endpoint, service string) {
	text := "whether the name of " + quote(service) + " leads to " + called(x) + " is not known"
	help := []string{"say whether it has private DNS, and for which service it is"}
	if service == facts.Endpoints().Store {
		text = "the name of " + quote(service) + " leads to " + called(x) + " only with DNS options that the model does not have"
		help = []string{"make the endpoint one of type " + facts.Endpoints().Gateway}
	}
	w.hop(fact{step: Name, truth: expr.Maybe, text: text, resource: label(&x.Resource), origin: or(x.PrivateDNS.Origin(), x.Origin), help: help})
}

// unshadowed adds the assumption that no endpoint which is not in the model takes
// the name, where there may be such ones.
func (w *walk) unshadowed(s *ir.Subnet, service string, found way) {
	if w.closed() || len(found.gateways) > 0 && service == facts.Endpoints().Store {
		return // S3's private names need a gateway endpoint beside the interface, and options
	}
	o := s.Origin
	if v := w.VPC(s.VPC); v != nil {
		o = v.Origin
	}
	w.hop(fact{
		step: Name, truth: expr.Yes, text: "no endpoint takes the name of " + quote(service), origin: o,
		rests: taken(o, "no endpoint that is not in the model takes the name of "+quote(service)),
	})
}

// names adds a hop that holds when the VPC of s resolves names: private ones of
// endpoints too, where hosts says so. vouched is what is assumed of a name that
// resolves already, which nobody can do with the switches off.
// https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html
func (w *walk) names(s *ir.Subnet, hosts bool, text string, vouched []Rest) {
	f := fact{step: Name, truth: expr.Yes, text: text, origin: s.Origin, rests: append(w.rests(s.Existing.Origin()), vouched...)}
	v := w.VPC(s.VPC)
	if v == nil {
		f.truth, f.text = expr.Maybe, "whether the VPC of subnet "+quote(subnetName(s))+" resolves names is not known"
		f.origin = or(s.VPC.Origin(), s.Origin)
		f.help = w.fix("assume it: network.vpc.assume", assumed("network.vpc.assume.enableDnsSupport", "network.vpc.assume.enableDnsHostnames"))
		w.hop(f)
		return
	}
	f.resource, f.origin = label(&v.Resource), v.Origin
	var off, unknown, fields []string
	for _, x := range switches(v, hosts) {
		switch x.on {
		case expr.Yes:
			f.rests = append(f.rests, w.rests(x.v.Origin())...)
			continue
		case expr.No:
			off = append(off, x.name)
		case expr.Maybe:
			unknown, fields = append(unknown, x.name), append(fields, x.field+": true")
		}
		f.origin = or(x.v.Origin(), f.origin)
	}
	switch {
	case len(off) > 0:
		f.truth, f.text = expr.No, strings.Join(off, " and ")+" of the VPC is off: names do not resolve in it"
		f.help = []string{"switch " + strings.Join(off, " and ") + " on"}
	case len(unknown) > 0 && len(vouched) == 0:
		f.truth, f.text = expr.Maybe, "whether the VPC resolves names is not known: "+strings.Join(unknown, " and ")
		f.help = w.fix("assume it: network.vpc.assume: {"+strings.Join(fields, ", ")+"}", assumed("network.vpc.assume: {"+strings.Join(fields, ", ")+"}"))
	}
	w.hop(f)
}

// A dnsSwitch is one of a VPC's switches for names.
type dnsSwitch struct {
	name, field string // in a template, in a spec
	v           expr.Value
	on          expr.Truth
}

// switches returns the switches of v that names need: private ones too, where hosts
// says so.
func switches(v *ir.VPC, hosts bool) []dnsSwitch {
	out := []dnsSwitch{{"EnableDnsSupport", "enableDnsSupport", v.DNSSupport, flag(v.DNSSupport, true)}}
	if hosts {
		out = append(out, dnsSwitch{"EnableDnsHostnames", "enableDnsHostnames", v.DNSHostnames, flag(v.DNSHostnames, false)})
	}
	for i := range out {
		if out[i].v.IsAbsent() && !v.Made() {
			out[i].on = expr.Maybe
		}
	}
	return out
}

// flag returns whether a switch is on; unset is what AWS takes when it is absent.
func flag(v expr.Value, unset bool) expr.Truth {
	on, known := v.Bool()
	switch {
	case v.IsAbsent():
		on, known = unset, true
	case !known:
		return expr.Maybe
	}
	if on && known {
		return expr.Yes
	}
	return expr.No
}

// called returns how hops call endpoint x.
func called(x *ir.Endpoint) string {
	if !x.Made() && x.Existing.IsUnknown() {
		return "the endpoint for " + quote(x.Service) + " that exists"
	}
	return "endpoint " + quote(label(&x.Resource))
}
