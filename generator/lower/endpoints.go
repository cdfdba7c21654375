package lower

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// A need is a service that must be reached through an endpoint.
type need struct {
	service string
	origin  *expr.Origin
}

// needed returns the endpoints that the routing and the features ask for.
func (l *lowerer) needed() []need {
	var out []need
	if l.spec.Network.KeepsEndpoints() {
		for _, s := range facts.RequiredServices() {
			out = append(out, need{s.Name, l.routing().Because("without internet, environments reach the service through an endpoint: " + s.Purpose)})
		}
	}
	for _, n := range l.needs {
		if !slices.ContainsFunc(out, func(have need) bool { return have.service == n.service }) {
			out = append(out, n)
		}
	}
	return slices.DeleteFunc(out, func(n need) bool { return l.d.HasEndpoint(n.service) })
}

// A wish is one endpoint to be made, of type kind where the spec says it.
type wish struct {
	need
	kind spec.Scalar
}

// wishes returns the endpoints to be made: exactly those of "only", or what is
// needed and "add", less "remove".
func (l *lowerer) wishes() []wish {
	e := &l.spec.Network.Endpoints
	written := func(items []spec.Endpoint) (out []wish) {
		for _, x := range items {
			if x.Service.Literal() {
				out = append(out, wish{need{x.Service.Text, expr.WrittenAt(x.Pointer)}, x.Type})
			} else {
				l.d.Failed = append(l.d.Failed, ir.Failure{Pointer: x.Pointer})
			}
		}
		return out
	}
	for _, s := range [...]spec.Section{e.Add.Section, e.Remove.Section} {
		if s.Failed {
			l.d.Failed = append(l.d.Failed, ir.Failure{Pointer: s.Pointer})
		}
	}
	if e.Only.Set {
		return unique(written(e.Only.Items))
	}
	var out []wish
	for _, n := range l.needed() {
		out = append(out, wish{need: n})
	}
	for _, w := range written(e.Add.Items) {
		if i := slices.IndexFunc(out, func(have wish) bool { return have.service == w.service }); i >= 0 {
			out[i] = w
		} else {
			out = append(out, w)
		}
	}
	return unique(l.removed(out))
}

func (l *lowerer) removed(wishes []wish) []wish {
	for _, r := range l.spec.Network.Endpoints.Remove.Items {
		if !r.Service.Literal() {
			continue
		}
		i := slices.IndexFunc(wishes, func(w wish) bool { return w.service == r.Service.Text })
		if i < 0 && l.openNeeds {
			continue
		}
		if i < 0 {
			l.report(diag.Inapplicable, diag.Place{Pointer: r.Service.Pointer},
				`endpoint "`+r.Service.Text+`" is not needed, so there is nothing to remove`, "remove this entry")
			continue
		}
		wishes = slices.Delete(wishes, i, i+1)
		l.d.Declined = append(l.d.Declined, ir.Declined{Service: r.Service.Text, Because: r.Because.Text, Origin: expr.WrittenAt(r.Pointer)})
	}
	return wishes
}

// unique keeps the first wish for each service; the language reports the
// others.
func unique(wishes []wish) []wish {
	var out []wish
	for _, w := range wishes {
		if !slices.ContainsFunc(out, func(have wish) bool { return have.service == w.service }) {
			out = append(out, w)
		}
	}
	return out
}

// endpoints makes the VPC endpoints, and their group if one carries it.
func (l *lowerer) endpoints() {
	if l.spec.Network.Endpoints.Failed || l.spec.Network.Endpoints.Only.Failed || l.spec.Network.Routing.Failed {
		l.d.Failed = append(l.d.Failed, ir.Failure{Pointer: l.spec.Network.Endpoints.Pointer})
		return
	}
	carried := false
	wishes := l.wishes()
	if e := l.spec.Network.Endpoints; !e.Only.Set && !e.Add.Set && !e.Remove.Set && len(wishes) > 0 {
		var names expr.Array
		for _, w := range wishes {
			names = append(names, expr.String(w.service))
		}
		l.take(e.Only.Section, names, "what the routing and the features need")
	}
	for _, w := range wishes {
		e := l.endpoint(w)
		carried = carried || e.Type == ir.Interface
		l.d.Endpoints = append(l.d.Endpoints, e)
	}
	if carried || l.unsettledEndpoints() {
		l.d.SecurityGroups = append(l.d.SecurityGroups, l.group)
		return
	}
	if from := l.spec.Network.Endpoints.AllowFrom; from.Set {
		l.report(diag.Inapplicable, diag.Place{Pointer: from.Pointer, Key: true},
			`"allowFrom" has no meaning: the network has no interface endpoints`, "remove it")
	}
}

// unsettledEndpoints reports whether there may be endpoints that are not known,
// because a wish for them was refused.
func (l *lowerer) unsettledEndpoints() bool {
	e := &l.spec.Network.Endpoints
	refused := func(x spec.Endpoint) bool { return !x.Service.Literal() }
	return e.Add.Failed || e.Remove.Failed || slices.ContainsFunc(e.Add.Items, refused) || slices.ContainsFunc(e.Only.Items, refused)
}

func (l *lowerer) endpoint(w wish) *ir.Endpoint {
	kind := ir.EndpointType(facts.Endpoints().Interface)
	typeOrigin := w.origin.Because("the service has endpoints of this type")
	if s, ok := facts.LookupService(w.service); ok {
		kind = ir.EndpointType(s.Type)
	}
	if w.kind.Literal() {
		kind, typeOrigin = ir.EndpointType(w.kind.Text), expr.WrittenAt(w.kind.Pointer)
	}
	pattern, _ := facts.ServiceNamePattern(w.service, string(kind), l.d.Place.Partition)
	e := &ir.Endpoint{
		Resource:    ir.Resource{ID: "Endpoint" + pascal(w.service), Origin: w.origin, Tags: l.tags(w.service, w.origin, l.spec.Network.Tags)},
		Service:     w.service,
		ServiceName: expr.Expand(pattern, nil).From(w.origin),
		Type:        kind,
		TypeOrigin:  typeOrigin,
		VPC:         l.vpcRef(w.origin),
	}
	if kind == ir.Gateway {
		e.RouteTables = l.gatewayTables(w.service, w.origin)
		return e
	}
	e.PrivateDNS = derived(expr.Bool(true), w.origin, "clients use the service's public name")
	e.Subnets = l.endpointSubnets(w.origin)
	e.Groups = list(w.origin.Because("it admits the environments"), l.group.GroupID())
	return e
}

// gatewayTables are the tables of the private subnets: a gateway endpoint is a
// route in each.
func (l *lowerer) gatewayTables(service string, o *expr.Origin) expr.List {
	var tables []*ir.RouteTable
	var unknown []*ir.Subnet
	for _, s := range l.private {
		t := l.d.TableOf(s)
		switch {
		case t == nil || slices.Contains(tables, t):
		case t.Ref().IsUnknown():
			unknown = append(unknown, s)
		default:
			tables = append(tables, t)
		}
	}
	l.tablesUnknown(unknown, service)
	var items []expr.Value
	for _, t := range tables {
		items = append(items, t.Ref())
	}
	out := list(o.Because("a gateway endpoint is a route in the table of every private subnet"), items...)
	out.Complete = !l.unsettled && len(unknown) == 0
	return out
}

// tablesUnknown reports subnets whose route tables a gateway endpoint for the
// service would need, once for all such endpoints.
func (l *lowerer) tablesUnknown(subnets []*ir.Subnet, service string) {
	var first *diag.Diagnostic
	for _, s := range subnets {
		in, _ := l.spec.Network.Subnets.Get(s.Name)
		at := diag.Place{Pointer: in.Pointer, Key: true}
		told := func(p diag.Diagnostic) bool { return p.Code == diag.MissingField && p.At == at }
		switch {
		case in.RouteTable.Failed || l.unclearEndpoints() || slices.ContainsFunc(l.problems, told):
		case first == nil:
			first = l.report(diag.MissingField, at,
				`missing field "routeTable" in "`+s.Name+`": the endpoint for "`+service+`" is a route in the subnet's table`,
				"write the subnet's table: routeTable: rtb-…",
				"or say that the VPC has the endpoint already: vpc: {assume: {endpoints: ["+service+"]}}")
		default:
			first.Related = append(first.Related, diag.Related{At: at, Label: "and in this one"})
		}
	}
}

// unclearEndpoints reports whether the VPC may have endpoints that are not
// known, because the spec's word about them was refused.
func (l *lowerer) unclearEndpoints() bool {
	v := &l.spec.Network.VPC
	return v.Failed || v.Assume.Failed || v.Assume.Endpoints.Failed ||
		slices.ContainsFunc(v.Assume.Endpoints.Items, func(e spec.ExistingEndpoint) bool { return e.Service.Failed })
}

// endpointSubnets are the subnets of the environments, one for each zone: an
// interface endpoint cannot have two subnets of one zone.
func (l *lowerer) endpointSubnets(o *expr.Origin) expr.List {
	var chosen []*ir.Subnet
	add := func(s *ir.Subnet) {
		if !slices.ContainsFunc(chosen, func(have *ir.Subnet) bool { return zoneOf(have) == zoneOf(s) }) {
			chosen = append(chosen, s)
		}
	}
	for _, e := range l.d.Environments {
		for _, v := range e.Subnets.Items {
			if s := l.d.Subnet(v); s != nil {
				add(s)
			}
		}
	}
	if len(chosen) == 0 {
		for _, s := range l.private {
			add(s)
		}
	}
	var items []expr.Value
	for _, s := range chosen {
		items = append(items, s.Ref())
	}
	out := list(o.Because("an endpoint serves the zones of the environments' subnets"), items...)
	out.Complete = !l.unsettled
	return out
}
