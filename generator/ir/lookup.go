package ir

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// lookup returns the element of all that v refers to, or nil.
func lookup[T any](all []*T, v expr.Value, head func(*T) *Resource) *T {
	id, _, made := v.Resource()
	for _, x := range all {
		r := head(x)
		if r.Made() && made && r.ID == id || !r.Made() && (expr.Equal(r.Existing, v) == expr.Yes || sameUnknown(r.Existing, v)) {
			return x
		}
	}
	return nil
}

// sameUnknown reports whether a and b are the same value that nobody knows: one
// that was refused at one place.
func sameUnknown(a, b expr.Value) bool {
	if !a.IsUnknown() || !b.IsUnknown() {
		return false
	}
	docA, atA, okA := a.Origin().At()
	docB, atB, okB := b.Origin().At()
	return okA && okB && docA == docB && atA == atB
}

// VPC returns the VPC that v refers to, or nil when it is not one of d's.
func (d *Deployment) VPC(v expr.Value) *VPC {
	return lookup(d.VPCs, v, func(x *VPC) *Resource { return &x.Resource })
}

// Subnet returns the subnet that v refers to, or nil.
func (d *Deployment) Subnet(v expr.Value) *Subnet {
	return lookup(d.Subnets, v, func(x *Subnet) *Resource { return &x.Resource })
}

// RouteTable returns the route table that v refers to, or nil.
func (d *Deployment) RouteTable(v expr.Value) *RouteTable {
	return lookup(d.RouteTables, v, func(x *RouteTable) *Resource { return &x.Resource })
}

// SecurityGroup returns the group that v refers to, by Ref or by its GroupId,
// or nil.
func (d *Deployment) SecurityGroup(v expr.Value) *SecurityGroup {
	return lookup(d.SecurityGroups, v, func(x *SecurityGroup) *Resource { return &x.Resource })
}

// Bucket returns the bucket that v refers to, by name or ARN, or nil.
func (d *Deployment) Bucket(v expr.Value) *Bucket {
	return lookup(d.Buckets, v, func(x *Bucket) *Resource { return &x.Resource })
}

// Key returns the key that v refers to, by id or ARN, or nil.
func (d *Deployment) Key(v expr.Value) *Key {
	return lookup(d.Keys, v, func(x *Key) *Resource { return &x.Resource })
}

// Role returns the role that v refers to, by name or ARN, or nil.
func (d *Deployment) Role(v expr.Value) *Role {
	return lookup(d.Roles, v, func(x *Role) *Resource { return &x.Resource })
}

// ManagedPolicy returns the managed policy that v refers to, or nil.
func (d *Deployment) ManagedPolicy(v expr.Value) *ManagedPolicy {
	return lookup(d.ManagedPolicies, v, func(x *ManagedPolicy) *Resource { return &x.Resource })
}

// Profile returns the instance profile that v refers to, or nil.
func (d *Deployment) Profile(v expr.Value) *InstanceProfile {
	return lookup(d.InstanceProfiles, v, func(x *InstanceProfile) *Resource { return &x.Resource })
}

// NATGateway returns the NAT gateway that v refers to, or nil.
func (d *Deployment) NATGateway(v expr.Value) *NATGateway {
	return lookup(d.NATGateways, v, func(x *NATGateway) *Resource { return &x.Resource })
}

// Environment returns the environment with logical id id, or nil.
func (d *Deployment) Environment(id string) *Environment {
	return lookup(d.Environments, expr.Ref(id), func(x *Environment) *Resource { return &x.Resource })
}

// HasEndpoint reports whether one of the endpoints is for the service.
func (d *Deployment) HasEndpoint(service string) bool {
	return slices.ContainsFunc(d.Endpoints, func(e *Endpoint) bool { return e.Service == service })
}

// TableOf returns the route table that subnet s uses, or nil when none is
// associated: then it uses the VPC's main table.
func (d *Deployment) TableOf(s *Subnet) *RouteTable {
	for _, t := range d.RouteTables {
		for _, a := range t.Associations {
			if s.Is(a.Subnet) == expr.Yes {
				return t
			}
		}
	}
	return nil
}

// Default returns the route of t for all destinations that no other route
// has, if one of the routes that are known is it.
func (t *RouteTable) Default(world string) (*Route, bool) {
	for _, r := range t.Routes {
		if s, ok := r.Destination.Text(); ok && s == world {
			return r, true
		}
	}
	return nil, false
}

// ACLOf returns the network ACL that subnet s uses, or nil when none is
// associated: then it uses the VPC's own.
func (d *Deployment) ACLOf(s *Subnet) *NetworkACL {
	for _, acl := range d.NetworkACLs {
		for _, a := range acl.Associations {
			if s.Is(a.Subnet) == expr.Yes {
				return acl
			}
		}
	}
	return nil
}
