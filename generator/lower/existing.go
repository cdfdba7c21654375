package lower

import (
	"strconv"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec"
)

// Things that exist already are in the deployment with what the spec assumes
// of them; all else about them is unknown.

// existing returns what AWS calls a thing that exists. It is never absent.
func (l *lowerer) existing(s spec.Scalar) expr.Value {
	if !s.Given() {
		return expr.UnknownValue("the spec does not name it").From(expr.WrittenAt(s.Pointer))
	}
	return l.name(s)
}

// assumed returns s, which the spec assumes, or an unknown value.
func (l *lowerer) assumed(s spec.Scalar) expr.Value {
	if !s.Set {
		return expr.UnknownValue("the spec assumes nothing about it").From(within(s))
	}
	return l.value(s)
}

// assume notes that the deployment rests on text, which at says or implies.
func (l *lowerer) assume(at spec.Section, text string) {
	l.d.Assumed = append(l.d.Assumed, ir.Assumption{Pointer: at.Pointer, Text: text})
}

// assumeScalar notes a fact that the spec states of a thing that exists.
func (l *lowerer) assumeScalar(s spec.Scalar, about string) {
	if s.Given() {
		l.assume(s.Section, about+" "+l.value(s).String())
	}
}

func (l *lowerer) existingVPC(v *spec.VPC) *ir.VPC {
	l.assumeScalar(v.Assume.CIDR, "the VPC's address range is")
	l.assumeScalar(v.Assume.DNSSupport, "the VPC's enableDnsSupport is")
	l.assumeScalar(v.Assume.DNSHostnames, "the VPC's enableDnsHostnames is")
	if !v.Assume.Endpoints.Set {
		l.d.Complete = false // it may have any
	}
	return &ir.VPC{
		Resource:     ir.Resource{ID: vpcID, Origin: expr.WrittenAt(v.Pointer), Existing: l.existing(v.ID)},
		CIDR:         l.assumed(v.Assume.CIDR),
		DNSSupport:   l.assumed(v.Assume.DNSSupport),
		DNSHostnames: l.assumed(v.Assume.DNSHostnames),
	}
}

// existingSubnet adds a subnet that exists, with its route table.
func (l *lowerer) existingSubnet(key string, s *spec.Subnet) *ir.Subnet {
	o := expr.WrittenAt(s.Pointer)
	l.assume(s.ID.Section, `subnet "`+key+`" is in the VPC`)
	l.assumeScalar(s.Assume.Zone, `subnet "`+key+`" is in zone`)
	l.assumeScalar(s.Assume.CIDR, `the address range of subnet "`+key+`" is`)
	if words, ok := routeWords[s.Assume.Route.Text]; ok && s.Assume.Route.Literal() {
		l.assume(s.Assume.Route.Section, `subnet "`+key+`" `+words)
	}
	out := &ir.Subnet{
		Resource: ir.Resource{ID: l.id("Subnet", key, s.Pointer), Origin: o, Existing: l.existing(s.ID)},
		Name:     key,
		VPC:      l.vpcRef(o),
		CIDR:     l.assumed(s.Assume.CIDR),
	}
	if s.Assume.Zone.Set {
		out.Zone, out.ZoneID = l.zone(s.Assume.Zone)
	} else {
		out.Zone = l.assumed(s.Assume.Zone)
	}
	l.d.Subnets = append(l.d.Subnets, out)
	t := l.existingTable(key, s)
	t.Associations = append(t.Associations, &ir.Association{
		Resource: ir.Resource{Origin: o},
		Subnet:   out.Ref().From(o),
	})
	return out
}

var routeWords = map[string]string{
	spec.RouteNone:     "has no route to the internet",
	spec.RouteNAT:      "reaches the internet through a NAT gateway",
	spec.RouteTransit:  "sends what is for the internet to a transit gateway",
	spec.RouteInternet: "routes to an internet gateway",
}

// existingTable returns the route table of a subnet that exists, which others
// may share.
func (l *lowerer) existingTable(key string, s *spec.Subnet) *ir.RouteTable {
	o := expr.WrittenAt(s.Pointer)
	id := l.existing(s.RouteTable)
	if !id.IsUnknown() {
		for _, t := range l.d.RouteTables {
			if t.Is(id) == expr.Yes && !t.Made() {
				return t
			}
		}
	}
	t := &ir.RouteTable{
		Resource: ir.Resource{ID: l.id("RouteTable", key, s.Pointer), Origin: o, Existing: id},
		VPC:      l.vpcRef(o),
		Complete: s.Assume.Route.Given(),
	}
	kinds := map[string]ir.Target{
		spec.RouteNAT: ir.ToNATGateway, spec.RouteTransit: ir.ToTransitGateway, spec.RouteInternet: ir.ToInternetGateway,
	}
	if kind, ok := kinds[s.Assume.Route.Text]; ok && s.Assume.Route.Literal() {
		at := expr.WrittenAt(s.Assume.Route.Pointer)
		t.Routes = []*ir.Route{{
			Resource:    ir.Resource{Origin: at},
			Destination: expr.String(facts.Network().WorldIPv4).From(at),
			Kind:        kind,
			Target:      expr.UnknownValue("the gateway exists").From(at),
		}}
	}
	l.d.RouteTables = append(l.d.RouteTables, t)
	return t
}

// existingEndpoints adds the endpoints that the VPC has already.
func (l *lowerer) existingEndpoints() {
	for _, x := range l.spec.Network.VPC.Assume.Endpoints.Items {
		if !x.Service.Literal() {
			l.d.Failed = append(l.d.Failed, ir.Failure{Pointer: x.Pointer})
			continue
		}
		o := expr.WrittenAt(x.Pointer)
		service := x.Service.Text
		if l.d.HasEndpoint(service) {
			continue // the language reports it
		}
		e := &ir.Endpoint{
			Resource:    ir.Resource{ID: "ExistingEndpoint" + pascal(service), Origin: o, Existing: expr.UnknownValue("the endpoint exists").From(o)},
			Service:     service,
			ServiceName: expr.UnknownValue("the endpoint exists").From(o),
			Type:        ir.EndpointType(facts.Endpoints().Interface),
			TypeOrigin:  o,
			VPC:         l.vpcRef(o),
			PrivateDNS:  expr.Bool(true).From(o),
		}
		if f, ok := facts.LookupService(service); ok {
			e.Type = ir.EndpointType(f.Type)
			if pattern, ok := facts.ServiceNamePattern(service, f.Type, l.d.Place.Partition); ok {
				e.ServiceName = expr.Expand(pattern, nil).From(o)
			}
		}
		called := "an endpoint"
		if x.ID.Given() {
			e.Existing = l.existing(x.ID)
			called = "endpoint " + e.Existing.String()
		}
		if e.Type == ir.Gateway {
			e.PrivateDNS = expr.Value{}
			l.assume(x.Section, `the VPC has `+called+` for "`+service+`", with a route in the table of each private subnet`)
		} else {
			l.assume(x.Section, `the VPC has `+called+` for "`+service+`" with private names`)
			e.Groups = l.existingEndpointGroup(x)
		}
		l.d.Endpoints = append(l.d.Endpoints, e)
	}
}

// existingEndpointGroup returns the group that an interface endpoint carries
// which exists, for the stack to open it.
func (l *lowerer) existingEndpointGroup(x spec.ExistingEndpoint) expr.List {
	at := x.SecurityGroup
	if !at.Set {
		l.assume(x.Section, `the endpoint for "`+x.Service.Text+`" admits the environments`)
		return expr.List{}
	}
	o := expr.WrittenAt(at.Pointer)
	id := l.existing(at)
	if at.Given() {
		l.assume(at.Section, `the endpoint for "`+x.Service.Text+`" carries security group `+id.String())
	}
	if l.d.SecurityGroup(id) == nil {
		g := &ir.SecurityGroup{
			Resource:    ir.Resource{ID: l.id("EndpointGroup", x.Service.Text, at.Pointer), Origin: o, Existing: id},
			VPC:         l.vpcRef(o),
			Description: expr.UnknownValue("the security group exists").From(o),
		}
		l.d.SecurityGroups = append(l.d.SecurityGroups, g)
		l.opened = append(l.opened, g)
	}
	return list(o, id)
}

// existingLog returns the log group that exists, if the spec names one.
func (l *lowerer) existingLog(s spec.Scalar, id, writer string) *ir.LogGroup {
	if !s.Set {
		return nil
	}
	o := expr.WrittenAt(s.Pointer)
	name := l.existing(s)
	if s.Given() {
		l.assume(s.Section, "log group "+name.String()+" is there for "+writer)
	}
	unknown := expr.UnknownValue("the log group exists").From(o)
	return &ir.LogGroup{Resource: ir.Resource{ID: id, Origin: o, Existing: name}, Name: name, Retention: unknown, Key: unknown}
}

// existingGroups adds the environment's groups, which exist or are raw
// resources, and returns their ids.
func (l *lowerer) existingGroups(key string, e *spec.Environment) expr.List {
	o := expr.WrittenAt(e.SecurityGroups.Pointer)
	out := list(o)
	out.Complete = !e.SecurityGroups.Failed
	for i, s := range e.SecurityGroups.Items {
		id := l.existing(s)
		name := key
		if i > 0 {
			name += strconv.Itoa(i + 1)
		}
		out.Items = append(out.Items, id)
		l.assume(s.Section, "security group "+id.String()+" lets its members reach each other, and everything out")
		if l.d.SecurityGroup(id) != nil {
			continue // environments may share it, and endpoints carry it
		}
		l.d.SecurityGroups = append(l.d.SecurityGroups, &ir.SecurityGroup{
			Resource:    ir.Resource{ID: l.id("EnvironmentGroup", name, s.Pointer), Origin: expr.WrittenAt(s.Pointer), Existing: id},
			VPC:         l.vpcRef(o),
			Description: expr.String("of environment " + key).From(o),
		})
	}
	return out
}

// existingRole adds the execution role that exists. Its policies are those
// that the environment needs: the spec's author sees to it that it has them.
func (l *lowerer) existingRole(e *spec.Environment, needed *ir.Role) {
	needed.Existing = l.existing(e.ExecutionRole.ARN)
	needed.Tags = nil
	needed.Origin = expr.WrittenAt(e.ExecutionRole.Pointer)
	l.assume(e.ExecutionRole.ARN.Section, "the execution role has what `policy SPEC execution` and `policy SPEC execution-trust` show")
}

// existingKey returns the customer-managed key that exists, with the policy
// that it needs.
func (l *lowerer) existingKey(k *spec.KMSKey) *ir.Key {
	o := expr.WrittenAt(k.Pointer)
	l.assume(k.ARN.Section, "the policy of the key has what `policy SPEC key` shows")
	return &ir.Key{
		Resource:      ir.Resource{ID: keyID, Origin: o, Existing: l.existing(k.ARN)},
		Description:   expr.UnknownValue("the key exists").From(o),
		Rotation:      expr.UnknownValue("the key exists").From(o),
		PendingWindow: expr.UnknownValue("the key exists").From(o),
		Policy:        l.policy("key", o, vars{}),
	}
}

// existingBucket returns the environment's bucket that exists.
func (l *lowerer) existingBucket(id string, b *spec.Bucket) *ir.Bucket {
	o := expr.WrittenAt(b.Pointer)
	unknown := expr.UnknownValue("the bucket exists").From(o)
	name := l.existing(b.ARN).String()
	l.assumeScalar(b.Assume.Versioning, "bucket "+name+" keeps old versions:")
	l.assumeScalar(b.Assume.BlockPublicAccess, "bucket "+name+" blocks all public access:")
	l.assumeScalar(b.Assume.KMSKey, "bucket "+name+" is encrypted with")
	blocks := l.assumed(b.Assume.BlockPublicAccess)
	out := &ir.Bucket{
		Resource:          ir.Resource{ID: id, Origin: o, Existing: l.existing(b.ARN)},
		Versioning:        unknown,
		BlockPublicAccess: ir.PublicAccessBlock{BlockACLs: blocks, IgnoreACLs: blocks, BlockPolicy: blocks, RestrictBuckets: blocks},
		Encryption:        unknown,
		Ownership:         unknown,
		Name:              unknown,
	}
	if b.Assume.Versioning.Set {
		out.Versioning = l.versioning(b.Assume.Versioning)
	}
	if b.Assume.KMSKey.Set {
		out.Encryption = expr.String(facts.Storage().SSEKMS).From(expr.WrittenAt(b.Assume.KMSKey.Pointer))
		out.Key = l.value(b.Assume.KMSKey)
	}
	return out
}
