package lower

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec"
)

// The numbers of entries. Those of one purpose have the same in every ACL, and
// an entry's logical id is its number: when a range comes or goes in the spec,
// entries change in place, where a changed number would collide with another
// entry until that is gone.
const (
	aclNetwork = 100 // the VPC's own range
	aclClients = 200 // who comes in from outside of it
	aclWorld   = 900 // what lies outside of it
	aclStep    = 10
)

// networkACLs makes the ACLs of the subnets that the stack makes, when the spec
// asks for them: one for private subnets, one for public ones.
// https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html
func (l *lowerer) networkACLs() {
	kind := l.or(l.spec.Network.NetworkACLs, expr.String(spec.ACLsDefault), "security groups decide, and they know who answers whom")
	if !isText(kind, spec.ACLsDerived) {
		return
	}
	var public []*ir.Subnet
	for _, s := range l.d.Subnets {
		if in, ok := l.spec.Network.Subnets.Get(s.Name); ok && s.Made() && in.Public.Is("true") {
			public = append(public, s)
		}
	}
	if made := l.made(); len(made) > 0 {
		a := l.networkACL("Private")
		for _, n := range l.d.ClientNetworks {
			for _, r := range n.Ranges {
				a.client(r, facts.Environment().WebPort, n.Origin.Because("people there open the web server"))
			}
		}
		for _, r := range l.spec.Network.Endpoints.AllowFrom.Items {
			a.client(l.value(r), facts.Endpoints().Port, expr.WrittenAt(r.Pointer).Because("clients there call the endpoints"))
		}
		l.hostClients(a, made)
		l.balancerClients(a, made)
		if l.leavesVPC() {
			l.toWorld(a)
		}
		l.close(a, made)
	}
	if len(public) > 0 {
		a := l.networkACL("Public")
		l.hostClients(a, public)
		l.balancerClients(a, public)
		l.toWorld(a)
		l.close(a, public)
	}
}

// leavesVPC reports whether private subnets send something to addresses outside
// of the VPC: through NAT gateways, a transit gateway, or the gateway endpoint
// that leads to S3's public addresses.
func (l *lowerer) leavesVPC() bool {
	return !l.spec.Network.Routing.Is(spec.RoutingPrivate) ||
		slices.ContainsFunc(l.d.Endpoints, func(e *ir.Endpoint) bool { return e.Type == ir.Gateway })
}

// An acl is a network ACL in the making.
type acl struct {
	*ir.NetworkACL
	vpc     expr.Value // its address range
	clients int        // how many there are
}

// networkACL starts the ACL of a kind of subnets: what goes to and fro in the VPC, which
// are web server, database and endpoints, and answers. Client VPNs need no more:
// their people have addresses of the VPC there.
func (l *lowerer) networkACL(kind string) *acl {
	o := expr.WrittenAt(l.spec.Network.NetworkACLs.Pointer)
	label := strings.ToLower(kind)
	out := &acl{
		NetworkACL: &ir.NetworkACL{
			Resource: ir.Resource{ID: "NetworkAcl" + kind, Origin: o.Because(label + " subnets have one"), Tags: l.tags(label, o, l.spec.Network.Tags)},
			VPC:      l.vpcRef(o),
			Complete: true,
		},
		vpc: l.d.VPCs[0].CIDR,
	}
	f := facts.Network()
	out.both(aclNetwork, out.vpc, facts.Environment().WebPort, facts.Environment().WebPort, o.Because("web server and endpoints are in the VPC"))
	out.both(aclNetwork+aclStep, out.vpc, f.EphemeralMin, f.EphemeralMax, o.Because("answers come to these ports, and the database's is one of them"))
	for _, e := range l.spec.Access.Hosts.Entries {
		image, known := facts.LookupImage(e.Value.OS.Text)
		fromHost := func(s spec.Scalar) bool { return s.Literal() && !strings.ContainsAny(s.Text, "./:") }
		if known && image.Port < f.EphemeralMin && slices.ContainsFunc(e.Value.From().Items, fromHost) {
			out.both(aclNetwork+2*aclStep, out.vpc, image.Port, image.Port, expr.WrittenAt(e.Value.Pointer).Because("hosts are reached from hosts"))
			break
		}
	}
	return out
}

// toWorld lets calls on AWS services out of the VPC, and their answers in.
func (l *lowerer) toWorld(a *acl) {
	f := facts.Network()
	o := a.Origin.Because("services outside of the VPC, S3 behind its gateway endpoint among them, have public addresses")
	world := expr.String(f.WorldIPv4).From(o)
	a.Egress = append(a.Egress, a.entry("Egress", aclWorld, world, facts.Endpoints().Port, facts.Endpoints().Port, o))
	a.Ingress = append(a.Ingress, a.entry("Ingress", aclWorld, world, f.EphemeralMin, f.EphemeralMax, o))
}

// balancerClients lets the ranges in that may open load balancers in subnets.
func (l *lowerer) balancerClients(a *acl, subnets []*ir.Subnet) {
	for _, b := range l.d.LoadBalancers {
		here := slices.ContainsFunc(subnets, func(s *ir.Subnet) bool { return b.Subnets.Contains(s.Ref()) == expr.Yes })
		for _, v := range b.Groups.Items {
			g := l.d.SecurityGroup(v)
			if g == nil || !here {
				continue
			}
			for _, r := range g.Ingress {
				if !r.CIDR.IsAbsent() {
					a.client(r.CIDR, facts.LoadBalancers().Port, b.Origin.Because("people there open the load balancer"))
				}
			}
		}
	}
}

// hostClients lets in the ranges that reach hosts in subnets.
func (l *lowerer) hostClients(a *acl, subnets []*ir.Subnet) {
	for _, e := range l.spec.Access.Hosts.Entries {
		image, known := facts.LookupImage(e.Value.OS.Text)
		in := slices.ContainsFunc(subnets, func(s *ir.Subnet) bool { return e.Value.Subnet.Is(s.Name) })
		if !known || !in || e.Value.Failed {
			continue
		}
		for _, from := range e.Value.From().Items {
			if !from.Literal() || strings.ContainsAny(from.Text, "./:") {
				a.client(l.value(from), image.Port, expr.WrittenAt(from.Pointer).Because("it reaches host "+e.Key))
			}
		}
	}
}

// close ends the ACL: subnets use it once all of its entries are there.
func (l *lowerer) close(a *acl, subnets []*ir.Subnet) {
	var ids []string
	for _, e := range slices.Concat(a.Ingress, a.Egress) {
		ids = append(ids, e.ID)
	}
	slices.Sort(ids)
	for _, s := range subnets {
		a.Associations = append(a.Associations, &ir.Association{
			Resource: ir.Resource{
				ID: "NetworkAclAssociation" + strings.TrimPrefix(s.ID, "Subnet"), DependsOn: ids,
				Origin: a.Origin.Because("an ACL without its entries lets nothing through"),
			},
			Subnet: s.Ref().From(a.Origin),
		})
	}
	l.d.NetworkACLs = append(l.d.NetworkACLs, a.NetworkACL)
}

// client lets a range in on a port, and answers out; the VPC's own range is let
// in already on most.
func (a *acl) client(from expr.Value, port int, o *expr.Origin) {
	if r, ok := from.Prefix(); ok && (port == facts.Endpoints().Port || port >= facts.Network().EphemeralMin) {
		if vpc, known := a.vpc.Prefix(); known && vpc.Bits() <= r.Bits() && vpc.Contains(r.Addr()) {
			return
		}
	}
	f := facts.Network()
	if has(a.Ingress, from, port) {
		return
	}
	number := aclClients + a.clients*aclStep
	a.clients++
	a.Ingress = append(a.Ingress, a.entry("Ingress", number, from.From(o), port, port, o))
	if !has(a.Egress, from, f.EphemeralMin) {
		o = o.Because("answers go there")
		a.Egress = append(a.Egress, a.entry("Egress", number, from.From(o), f.EphemeralMin, f.EphemeralMax, o))
	}
}

// has reports whether one of entries is about a range, from a port on.
func has(entries []*ir.ACLEntry, peer expr.Value, port int) bool {
	return slices.ContainsFunc(entries, func(e *ir.ACLEntry) bool {
		n, _ := e.FromPort.Int()
		return n == port && expr.Equal(e.CIDR, peer) == expr.Yes
	})
}

// both lets a range in and out on ports.
func (a *acl) both(number int, peer expr.Value, from, to int, o *expr.Origin) {
	a.Ingress = append(a.Ingress, a.entry("Ingress", number, peer.From(o), from, to, o))
	a.Egress = append(a.Egress, a.entry("Egress", number, peer.From(o), from, to, o))
}

func (a *acl) entry(way string, number int, peer expr.Value, from, to int, o *expr.Origin) *ir.ACLEntry {
	f := facts.Network()
	return &ir.ACLEntry{
		Resource: ir.Resource{ID: a.ID + way + strconv.Itoa(number), Origin: o},
		Number:   expr.Int(number).From(o),
		Action:   expr.String(f.ACLAllow).From(o),
		Protocol: expr.Int(f.TCPNumber).From(o),
		CIDR:     peer,
		FromPort: expr.Int(from).From(o),
		ToPort:   expr.Int(to).From(o),
	}
}
