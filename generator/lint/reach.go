package lint

import (
	"net/netip"
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// subnetName returns how findings call subnet s.
func subnetName(s *ir.Subnet) string {
	if s.Name != "" {
		return s.Name
	}
	return s.ID
}

// inhabited returns the subnets that environments of the deployment live in,
// each once.
func (p *Pass) inhabited() []*ir.Subnet {
	var out []*ir.Subnet
	for _, e := range p.Environments {
		for _, s := range p.subnets(e) {
			if !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	return out
}

// route returns the default route of subnet s that leads to a target of kind
// k, or nil.
func (p *Pass) route(s *ir.Subnet, k ir.Target) *ir.Route {
	t := p.TableOf(s)
	if t == nil {
		return nil
	}
	for _, world := range [...]string{facts.Network().WorldIPv4, facts.Network().WorldIPv6} {
		for _, r := range t.Routes {
			if d, ok := r.Destination.Text(); ok && d == world && r.Kind == k {
				return r
			}
		}
	}
	return nil
}

// sameZone reports whether a and b are in one Availability Zone.
func (p *Pass) sameZone(a, b *ir.Subnet) expr.Truth {
	switch {
	case a == b:
		return expr.Yes
	case !a.ZoneID.IsAbsent() && !b.ZoneID.IsAbsent():
		return expr.Equal(p.Bind(a.ZoneID), p.Bind(b.ZoneID))
	case !a.Zone.IsAbsent() && !b.Zone.IsAbsent():
		return expr.Equal(p.Bind(a.Zone), p.Bind(b.Zone))
	}
	return expr.Maybe // a name and an id: which is which differs between accounts
}

// zonePlace returns where the zone of s was said.
func zonePlace(s *ir.Subnet) *expr.Origin {
	if o := s.ZoneID.Origin(); o != nil {
		return o
	}
	if o := s.Zone.Origin(); o != nil {
		return o
	}
	return s.Origin
}

// otherResource reports whether a and b certainly refer to different resources
// of the deployment, or to different ones that exist already.
func otherResource(a, b expr.Value) bool {
	x, _, ok := a.Resource()
	y, _, ok2 := b.Resource()
	if ok != ok2 {
		return a.IsKnown() || b.IsKnown()
	}
	return ok && x != y || !ok && expr.Equal(a, b) == expr.No
}

// vpcOf returns the VPC of the environment's subnets, or an absent value.
func (p *Pass) vpcOf(e *ir.Environment) expr.Value {
	for _, s := range p.subnets(e) {
		return s.VPC
	}
	return expr.Value{}
}

// isRef reports whether v refers to subnet s.
func isRef(v expr.Value, s *ir.Subnet) bool {
	return s.Is(v) == expr.Yes
}

// join returns a value that is equal for pairs of equal values only.
func join(a, b expr.Value) expr.Value { return expr.Concat(a, expr.String(" "), b) }

// isolated reports whether e certainly has no way to the internet. Where a part
// of the network was refused, nothing is certain.
func (p *Pass) isolated(e *ir.Environment) bool {
	return len(p.Failed) == 0 && p.withoutInternet(e) == expr.Yes
}

// cutOff reports whether e reaches no service at all: it has no way to the
// internet, and its VPC has no endpoint. That is reported once, and not again
// for each service that it needs.
func (p *Pass) cutOff(e *ir.Environment) bool {
	if !p.Complete || !p.isolated(e) || len(p.Declined) > 0 {
		return false
	}
	vpc := p.vpcOf(e)
	return !slices.ContainsFunc(p.Endpoints, func(x *ir.Endpoint) bool { return !otherResource(x.VPC, vpc) })
}

// singleAddress returns the IPv4 address that v certainly is.
func singleAddress(v expr.Value) (netip.Addr, bool) {
	text, known := v.Text()
	if !known {
		return netip.Addr{}, false
	}
	a, err := netip.ParseAddr(text)
	return a, err == nil
}
