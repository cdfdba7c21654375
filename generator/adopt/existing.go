package adopt

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// existing returns the head of a thing that the template refers to and does not
// make. Its logical id is for the model alone.
func existing(kind string, v expr.Value) ir.Resource {
	return ir.Resource{ID: "Existing" + kind + ":" + v.String(), Existing: v, Origin: v.Origin()}
}

// late reports whether v is the id of something that exists, as far as can be
// told: neither a resource of the template nor unknown.
func late(v expr.Value) bool {
	_, _, made := v.Resource()
	return !made && !v.IsAbsent() && !v.IsUnknown()
}

// bring adds the things that environments, endpoints and groups refer to and
// that the template does not make. Nobody has said anything of them, so the
// deployment is open.
func (a *adopter) bring() {
	for _, s := range a.d.Subnets {
		a.vpc(s.VPC)
	}
	for _, t := range a.d.RouteTables {
		if t.Made() {
			a.vpc(t.VPC)
		}
	}
	for _, e := range a.d.Endpoints {
		a.vpc(e.VPC)
		for _, g := range e.Groups.Items {
			a.group(g)
		}
	}
	for _, g := range a.d.SecurityGroups {
		if g.Made() {
			a.vpc(g.VPC)
		}
	}
	for _, e := range a.d.Environments {
		a.environmentBrings(e)
	}
	if len(a.d.Environments) > 0 && len(a.d.VPCs) == 0 {
		a.d.Complete = false // it is in a VPC that nobody names
	}
}

func (a *adopter) environmentBrings(e *ir.Environment) {
	for _, v := range e.Subnets.Items {
		if a.d.Subnet(v) == nil && late(v) {
			unknown := expr.UnknownValue("the subnet exists").From(v.Origin())
			a.d.Subnets = append(a.d.Subnets, &ir.Subnet{Resource: existing("Subnet", v), VPC: unknown, Zone: unknown, CIDR: unknown})
			a.d.Complete = false
		}
	}
	for _, v := range e.Groups.Items {
		a.group(v)
	}
	if !e.Subnets.Complete {
		a.d.Complete = false
	}
	if v := e.SourceBucket; a.d.Bucket(v) == nil && late(v) {
		unknown := expr.UnknownValue("the bucket exists").From(v.Origin())
		a.d.Buckets = append(a.d.Buckets, &ir.Bucket{
			Resource: existing("Bucket", v), Name: unknown, Versioning: unknown, Encryption: unknown, Ownership: unknown,
			BlockPublicAccess: ir.PublicAccessBlock{BlockACLs: unknown, IgnoreACLs: unknown, BlockPolicy: unknown, RestrictBuckets: unknown},
		})
	}
}

// vpc adds the VPC that v refers to, when it exists and nobody declared it.
func (a *adopter) vpc(v expr.Value) {
	if a.d.VPC(v) != nil || !late(v) {
		return
	}
	unknown := expr.UnknownValue("the VPC exists").From(v.Origin())
	a.d.VPCs = append(a.d.VPCs, &ir.VPC{Resource: existing("Vpc", v), CIDR: unknown, DNSSupport: unknown, DNSHostnames: unknown})
	a.d.Complete = false
}
