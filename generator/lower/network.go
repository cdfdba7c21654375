package lower

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
)

const vpcID = "Vpc"

// network makes the VPC, its subnets and their routes.
func (l *lowerer) network() {
	n := &l.spec.Network
	l.d.VPCs = []*ir.VPC{l.vpc(n)}
	l.refusedSubnets(&n.Subnets)
	var public, undecided []*ir.Subnet
	for _, e := range n.Subnets.Entries {
		if e.Value.Failed {
			continue
		}
		s := l.subnet(e.Key, e.Value)
		switch {
		case e.Value.Exists():
			if !e.Value.IsPublic() {
				l.private = append(l.private, s)
			}
		case e.Value.Public.Failed:
			undecided = append(undecided, s)
		case e.Value.Public.Is("true"):
			public = append(public, s)
		default:
			l.private = append(l.private, s)
		}
	}
	if len(undecided) > 0 {
		t := l.privateTable("RouteTableUndecided", "undecided", l.routing())
		t.Complete = false
		l.associate(t, undecided)
	}
	if len(public) > 0 {
		l.internet(public)
	}
	if n.Routing.Is(spec.RoutingNAT) {
		l.natRouting(public)
	} else {
		l.privateRouting()
	}
	l.gateways()
}

// vpc returns the VPC that the stack makes, or the one that exists.
func (l *lowerer) vpc(n *spec.Network) *ir.VPC {
	if n.VPC.Set {
		return l.existingVPC(&n.VPC)
	}
	o := expr.WrittenAt(n.Pointer)
	dns := o.Because("without it the names of VPC endpoints do not resolve in the VPC")
	return &ir.VPC{
		Resource:     ir.Resource{ID: vpcID, Origin: o, Tags: l.tags("vpc", o, n.Tags)},
		CIDR:         l.value(n.CIDR),
		DNSSupport:   expr.Bool(true).From(dns),
		DNSHostnames: expr.Bool(true).From(dns),
	}
}

// vpcRef returns the id of the one VPC, for a thing with origin o.
func (l *lowerer) vpcRef(o *expr.Origin) expr.Value {
	return derived(l.d.VPCs[0].Ref(), o, "the spec has one network")
}

// refusedSubnets notes what is not known about the subnets: how many there are,
// which of them are public, and in which zones they are. Routes and endpoints
// follow from that.
func (l *lowerer) refusedSubnets(all *spec.Named[*spec.Subnet]) {
	refused := func(s spec.Section) {
		if s.Failed {
			l.unsettled = true
			l.d.Failed = append(l.d.Failed, ir.Failure{Pointer: s.Pointer})
		}
	}
	refused(all.Section)
	for _, e := range all.Entries {
		refused(e.Value.Section)
		if !e.Value.Failed {
			refused(e.Value.Public.Section)
			refused(e.Value.Zone.Section)
			refused(e.Value.ID.Section)
			refused(e.Value.Assume.Section)
		}
	}
}

func (l *lowerer) subnet(key string, s *spec.Subnet) *ir.Subnet {
	if s.Exists() {
		return l.existingSubnet(key, s)
	}
	o := expr.WrittenAt(s.Pointer)
	out := &ir.Subnet{
		Resource: ir.Resource{ID: l.id("Subnet", key, s.Pointer), Origin: o, Tags: l.tags(key, o, l.spec.Network.Tags, s.Tags)},
		Name:     key,
		VPC:      l.vpcRef(o),
		CIDR:     l.value(s.CIDR),
	}
	out.Zone, out.ZoneID = l.zone(s.Zone)
	if !s.Public.Set {
		l.take(s.Public.Section, expr.Bool(false), "only subnets that say so are reached from the internet")
	}
	l.d.Subnets = append(l.d.Subnets, out)
	return out
}

// zone returns what a spec's zone is: a zone name, or a zone id. A letter, and
// a name in the spec's Region, stand for a zone of the Region that the stack
// lands in.
func (l *lowerer) zone(s spec.Scalar) (name, id expr.Value) {
	if !s.Literal() || s.Text == "" {
		return l.value(s), expr.Value{}
	}
	z := spec.ParseZone(s.Text)
	switch {
	case z.ID != "":
		return expr.Value{}, l.value(s)
	case z.Region == "" || z.Region == l.region:
		return expr.Expand("${AWS::Region}"+z.Letter, nil).From(expr.WrittenAt(s.Pointer)), expr.Value{}
	}
	return l.value(s), expr.Value{}
}

// internet makes the internet gateway, and the route table of public subnets.
func (l *lowerer) internet(public []*ir.Subnet) {
	o := public[0].Origin
	vpc := l.vpcRef(o)
	because := o.Because("public subnets reach the internet through it")
	tags := l.spec.Network.Tags
	gateway := &ir.InternetGateway{
		Resource: ir.Resource{ID: "InternetGateway", Origin: because, Tags: l.tags("igw", o, tags)},
		VPC:      vpc,
	}
	if l.spec.Network.VPC.Set {
		gateway.Existing = l.existing(l.spec.Network.VPC.InternetGateway)
		l.assume(l.spec.Network.VPC.InternetGateway.Section, "the internet gateway is attached to the VPC")
	} else {
		l.attachment = "InternetGatewayAttachment"
		gateway.Attachment = ir.Resource{ID: l.attachment, Origin: because}
	}
	l.d.InternetGateways = []*ir.InternetGateway{gateway}
	t := &ir.RouteTable{
		Resource: ir.Resource{ID: "RouteTablePublic", Origin: because, Tags: l.tags("public", o, tags)},
		VPC:      vpc,
		Complete: true,
		Routes: []*ir.Route{{
			Resource:    ir.Resource{ID: "RoutePublicInternet", Origin: because, DependsOn: l.attached()},
			Destination: expr.String(facts.Network().WorldIPv4).From(because),
			Kind:        ir.ToInternetGateway,
			Target:      gateway.Ref().From(because),
		}},
	}
	l.associate(t, public)
}

// attached is what must wait until an internet gateway that the stack makes is
// attached.
func (l *lowerer) attached() []string {
	if l.attachment == "" {
		return nil
	}
	return []string{l.attachment}
}

// made returns the private subnets that the stack makes: the others have their
// routes.
func (l *lowerer) made() []*ir.Subnet {
	return slices.DeleteFunc(slices.Clone(l.private), func(s *ir.Subnet) bool { return !s.Made() })
}

// privateRouting makes the one route table of private subnets, which has no
// route out of the VPC.
func (l *lowerer) privateRouting() {
	made := l.made()
	if len(made) == 0 {
		return
	}
	o := l.routing().Because("private subnets have no route to the internet")
	t := l.privateTable("RouteTablePrivate", "private", o)
	t.Complete = !l.spec.Network.Routing.Failed
	l.associate(t, made)
}

// routing is the origin of the network's routing.
func (l *lowerer) routing() *expr.Origin { return expr.WrittenAt(l.spec.Network.Routing.Pointer) }

func (l *lowerer) privateTable(id, what string, o *expr.Origin) *ir.RouteTable {
	return &ir.RouteTable{
		Resource: ir.Resource{ID: id, Origin: o, Tags: l.tags(what, o, l.spec.Network.Tags)},
		VPC:      l.vpcRef(o),
		Complete: true,
	}
}

func (l *lowerer) associate(t *ir.RouteTable, subnets []*ir.Subnet) {
	for _, s := range subnets {
		o := s.Origin.Because("a subnet without one uses the VPC's main table")
		t.Associations = append(t.Associations, &ir.Association{
			Resource: ir.Resource{ID: "RouteTableAssociation" + strings.TrimPrefix(s.ID, "Subnet"), Origin: o},
			Subnet:   s.Ref().From(o),
		})
	}
	l.d.RouteTables = append(l.d.RouteTables, t)
}

// natRouting gives private subnets a route to the internet through NAT
// gateways in public ones. A zone without a public subnet gets none; where one
// may have been meant, the routes are not all known.
func (l *lowerer) natRouting(public []*ir.Subnet) {
	made := l.made()
	if len(made) == 0 && len(l.private) > 0 {
		return // what is routed, is routed already
	}
	if len(public) == 0 && !l.unsettled {
		routing := l.spec.Network.Routing
		l.report(diag.NoPublicSubnet, diag.Place{Pointer: routing.Pointer},
			"NAT gateways need a public subnet, and the network has none",
			"add one in each zone: public-a: {zone: a, cidr: …, public: true}", "or write routing: private")
		l.d.Failed = append(l.d.Failed, ir.Failure{Pointer: routing.Pointer})
	}
	slices.SortFunc(public, func(a, b *ir.Subnet) int { return strings.Compare(a.Name, b.Name) })
	if l.spec.Network.NATGateways.Is(spec.NATSingle) {
		t := l.privateTable("RouteTablePrivate", "private", l.routing())
		if len(public) > 0 {
			l.natRoute(t, l.natGateway("", public[0]))
		} else {
			t.Complete = !l.unsettled
		}
		l.associate(t, made)
		return
	}
	if !l.spec.Network.NATGateways.Set {
		l.take(l.spec.Network.NATGateways.Section, expr.String(spec.NATPerZone), "a zone that fails takes no other with it")
	}
	for _, zone := range zonesOf(made) {
		label := strings.ToLower(pascal(zone))
		t := l.privateTable(l.id("RouteTablePrivate", zone, l.spec.Network.Subnets.Pointer), "private-"+label, l.routing())
		if i := slices.IndexFunc(public, func(s *ir.Subnet) bool { return zoneOf(s) == zone }); i >= 0 {
			l.natRoute(t, l.natGateway(zone, public[i]))
		} else {
			t.Complete = !l.unsettled && !l.spec.Network.NATGateways.Failed
		}
		var members []*ir.Subnet
		for _, s := range made {
			if zoneOf(s) == zone {
				members = append(members, s)
			}
		}
		l.associate(t, members)
	}
}

// zoneOf returns a short text that is the same for subnets of one zone. The
// language has seen to it that all are ids, or that none is and all names are
// of one Region: then the letter tells them apart.
func zoneOf(s *ir.Subnet) string {
	if !s.ZoneID.IsAbsent() {
		return s.ZoneID.String()
	}
	if s.Zone.IsUnknown() {
		return "of " + s.ID // nobody says that two of them share one
	}
	atoms := s.Zone.Atoms()
	if n := len(atoms); n > 0 && atoms[n-1].Kind == expr.Text {
		if z := spec.ParseZone(atoms[n-1].Name); z.Letter != "" {
			return z.Letter
		}
	}
	return s.Zone.String()
}

func zonesOf(subnets []*ir.Subnet) []string {
	var zones []string
	for _, s := range subnets {
		if z := zoneOf(s); !slices.Contains(zones, z) {
			zones = append(zones, z)
		}
	}
	return zones
}

func (l *lowerer) natGateway(zone string, in *ir.Subnet) *ir.NATGateway {
	o := l.routing().Because("private subnets reach the internet through it")
	what := "nat"
	if zone != "" {
		what += "-" + strings.ToLower(pascal(zone))
	}
	g := &ir.NATGateway{
		Resource: ir.Resource{ID: "NatGateway" + pascal(zone), Origin: o, Tags: l.tags(what, o, l.spec.Network.Tags)},
		Subnet:   derived(in.Ref(), in.Origin, "a NAT gateway stands in a public subnet"),
		Address: ir.Resource{
			ID: "NatGatewayAddress" + pascal(zone), Origin: o.Because("a NAT gateway needs a fixed public address"),
			DependsOn: l.attached(), Tags: l.tags(what, o, l.spec.Network.Tags),
		},
	}
	g.AddressDomain = expr.String(facts.Network().EIPDomain).From(g.Address.Origin)
	l.d.NATGateways = append(l.d.NATGateways, g)
	return g
}

func (l *lowerer) natRoute(t *ir.RouteTable, g *ir.NATGateway) {
	t.Routes = append(t.Routes, &ir.Route{
		Resource:    ir.Resource{ID: "Route" + strings.TrimPrefix(t.ID, "RouteTable") + "Internet", Origin: g.Origin},
		Destination: expr.String(facts.Network().WorldIPv4).From(g.Origin),
		Kind:        ir.ToNATGateway,
		Target:      expr.Ref(g.ID).From(g.Origin),
	})
}
