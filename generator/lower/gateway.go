package lower

import (
	"slices"
	"strconv"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec"
)

// gateways joins a VPC that the stack makes to the gateways that lead to other
// networks, and gives private subnets the default route of transit routing.
func (l *lowerer) gateways() {
	n := &l.spec.Network
	for _, g := range []struct {
		field spec.Scalar
		kind  ir.Target
		id    string
	}{{n.TransitGateway, ir.ToTransitGateway, "TransitGatewayAttachment"}, {n.VPNGateway, ir.ToVPNGateway, "VpnGatewayAttachment"}} {
		if !g.field.Set {
			continue
		}
		if n.VPC.Set {
			l.assume(g.field.Section, "the VPC is attached to gateway "+l.existing(g.field).String())
			continue
		}
		o := expr.WrittenAt(g.field.Pointer)
		a := &ir.GatewayAttachment{
			Resource: ir.Resource{ID: g.id, Origin: o.Because("traffic goes to the gateway")},
			Kind:     g.kind,
			Gateway:  l.existing(g.field),
			VPC:      l.vpcRef(o),
		}
		if g.kind == ir.ToTransitGateway {
			l.assume(g.field.Section, "transit gateway "+a.Gateway.String()+" accepts the attachment by itself, and routes back to the VPC")
			a.Tags = l.tags("transit", o, n.Tags)
			a.Subnets = l.onePerZone(o.Because("a transit gateway serves the zones that it has a subnet in"))
		}
		l.d.Attachments = append(l.d.Attachments, a)
	}
	if n.Routing.Is(spec.RoutingTransit) {
		o := l.routing().Because("what is not in the VPC and not behind an endpoint is reached through the transit gateway")
		for _, t := range l.madeTables() {
			l.routeTo(t, "Transit", expr.String(facts.Network().WorldIPv4).From(o), ir.ToTransitGateway, o)
		}
	}
}

// madeTables returns the route tables of private subnets that the stack makes.
func (l *lowerer) madeTables() []*ir.RouteTable {
	var out []*ir.RouteTable
	for _, t := range l.d.RouteTables {
		for _, s := range l.made() {
			if l.d.TableOf(s) == t {
				out = append(out, t)
				break
			}
		}
	}
	return out
}

// onePerZone returns the ids of private subnets, one for each zone.
func (l *lowerer) onePerZone(o *expr.Origin) expr.List {
	var items []expr.Value
	var zones []string
	for _, s := range l.private {
		if z := zoneOf(s); !slices.Contains(zones, z) {
			zones = append(zones, z)
			items = append(items, s.Ref())
		}
	}
	out := list(o, items...)
	out.Complete = !l.unsettled
	return out
}

// routeTo adds to t a route to a gateway of the network.
func (l *lowerer) routeTo(t *ir.RouteTable, name string, to expr.Value, kind ir.Target, o *expr.Origin) {
	field, attachment := l.spec.Network.TransitGateway, "TransitGatewayAttachment"
	if kind == ir.ToVPNGateway {
		field, attachment = l.spec.Network.VPNGateway, "VpnGatewayAttachment"
	}
	r := &ir.Route{
		Resource:    ir.Resource{ID: l.claim("Route"+t.ID[len("RouteTable"):]+name, name, o.Pointer), Origin: o},
		Destination: to,
		Kind:        kind,
		Target:      l.existing(field),
	}
	if !l.spec.Network.VPC.Set {
		r.DependsOn = []string{attachment}
	}
	t.Routes = append(t.Routes, r)
}

// inExisting reports whether a subnet of the environment exists, with routes
// that the stack does not see.
func (l *lowerer) inExisting(env *ir.Environment) bool {
	return slices.ContainsFunc(env.Subnets.Items, func(v expr.Value) bool {
		s := l.d.Subnet(v)
		return s != nil && !s.Made()
	})
}

// clientNetworks admits networks that people work in to the web servers, and
// gives subnets that the stack makes the routes back.
func (l *lowerer) clientNetworks() {
	if l.spec.Access.Networks.Failed {
		l.unknownClients()
	}
	for _, e := range l.spec.Access.Networks.Entries {
		n := e.Value
		if n.Failed || n.CIDRs.Failed || n.Environments.Failed {
			l.unknownClients()
			continue
		}
		o := expr.WrittenAt(n.Pointer)
		out := &ir.ClientNetwork{Name: e.Key, Origin: o}
		for i, r := range n.CIDRs.Items {
			name := e.Key
			if i > 0 {
				name += strconv.Itoa(i + 1)
			}
			v := l.value(r)
			out.Ranges = append(out.Ranges, v)
			kind := map[string]ir.Target{spec.ViaTransitGateway: ir.ToTransitGateway, spec.ViaVPNGateway: ir.ToVPNGateway}[n.Via.Text]
			if n.Via.Failed {
				for _, t := range l.madeTables() {
					t.Complete = false // the way back was refused
				}
			}
			if n.Via.Literal() {
				for _, t := range l.madeTables() {
					l.routeTo(t, "Network"+pascal(name), v, kind, expr.WrittenAt(n.Via.Pointer).Because("answers to people there take this way"))
				}
			}
		}
		for _, env := range l.chosen(n.Environments) {
			out.Environments = append(out.Environments, env.ID)
			if l.inExisting(env) {
				l.assume(n.Section, `the routes of the subnets of environment "`+env.Key+`" lead back to network "`+e.Key+`"`)
			}
			for i, v := range out.Ranges {
				l.admitRange(l.first(env.Groups), v, e.Key, i, n.CIDRs.Items[i].Pointer, facts.Environment().WebPort,
					o.Because("the web server's endpoint carries the environment's group"), "network "+e.Key)
			}
		}
		l.d.ClientNetworks = append(l.d.ClientNetworks, out)
	}
}

// chosen returns the environments that a way in names, or all that have a
// private web server.
func (l *lowerer) chosen(names spec.Items[spec.Scalar]) []*ir.Environment {
	var out []*ir.Environment
	for _, e := range l.d.Environments {
		named := !names.Set && !isText(e.AccessMode, facts.Environment().PublicOnly) // that one has no private web server
		for _, s := range names.Items {
			named = named || s.Is(e.Key)
		}
		if named && len(e.Groups.Items) > 0 {
			out = append(out, e)
		}
	}
	return out
}

// isText reports whether v is certainly the text s.
func isText(v expr.Value, s string) bool {
	text, known := v.Text()
	return known && text == s
}
