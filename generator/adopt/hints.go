package adopt

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// Declared returns what is known of d that no template says: the place, what
// exists already, who works from where, and what was decided before there was a
// template.
func Declared(d *ir.Deployment) *ir.Deployment {
	out := &ir.Deployment{
		Name: d.Name, Place: d.Place, Complete: d.Complete,
		ClientNetworks: d.ClientNetworks, Users: d.Users,
		Defaults: d.Defaults, Declined: d.Declined, Failed: d.Failed, Assumed: d.Assumed,
		NetworkAccount: d.NetworkAccount,
	}
	out.VPCs = exist(d.VPCs, func(x *ir.VPC) *ir.Resource { return &x.Resource })
	out.InternetGateways = exist(d.InternetGateways, func(x *ir.InternetGateway) *ir.Resource { return &x.Resource })
	out.Subnets = exist(d.Subnets, func(x *ir.Subnet) *ir.Resource { return &x.Resource })
	for _, t := range exist(d.RouteTables, func(x *ir.RouteTable) *ir.Resource { return &x.Resource }) {
		out.RouteTables = append(out.RouteTables, existingTable(t))
	}
	for _, g := range exist(d.SecurityGroups, func(x *ir.SecurityGroup) *ir.Resource { return &x.Resource }) {
		x := *g
		x.Ingress, x.Egress = unmade(g.Ingress), unmade(g.Egress)
		out.SecurityGroups = append(out.SecurityGroups, &x)
	}
	out.Endpoints = exist(d.Endpoints, func(x *ir.Endpoint) *ir.Resource { return &x.Resource })
	out.Keys = exist(d.Keys, func(x *ir.Key) *ir.Resource { return &x.Resource })
	out.Buckets = exist(d.Buckets, func(x *ir.Bucket) *ir.Resource { return &x.Resource })
	out.Roles = exist(d.Roles, func(x *ir.Role) *ir.Resource { return &x.Resource })
	out.LogGroups = exist(d.LogGroups, func(x *ir.LogGroup) *ir.Resource { return &x.Resource })
	return out
}

// exist returns those of all that the stack does not make.
func exist[T any](all []*T, head func(*T) *ir.Resource) []*T {
	var out []*T
	for _, x := range all {
		if !head(x).Made() {
			out = append(out, x)
		}
	}
	return out
}

// existingTable returns t without what the stack adds to it.
func existingTable(t *ir.RouteTable) *ir.RouteTable {
	x := *t
	x.Routes = slices.DeleteFunc(slices.Clone(t.Routes), func(r *ir.Route) bool { return r.ID != "" })
	x.Associations = slices.DeleteFunc(slices.Clone(t.Associations), func(r *ir.Association) bool { return r.ID != "" })
	return &x
}

func unmade(rules []*ir.GroupRule) []*ir.GroupRule {
	return slices.DeleteFunc(slices.Clone(rules), func(r *ir.GroupRule) bool { return r.ID != "" })
}

// hints takes over what was declared of resources that the template makes: their
// names in the spec, and what people do with them.
func (a *adopter) hints() {
	for _, e := range a.d.Environments {
		if x := a.declared.Environment(e.ID); x != nil {
			e.Key, e.Uses, e.RequirementsFile, e.StartupScriptFile = x.Key, x.Uses, x.RequirementsFile, x.StartupScriptFile
		}
	}
	for _, s := range a.d.Subnets {
		if x := a.declared.Subnet(expr.Ref(s.ID)); x != nil && s.Made() {
			s.Name = x.Name
		}
	}
	for _, i := range a.d.Instances {
		for _, x := range a.declared.Instances {
			if x.ID == i.ID {
				i.Key, i.OS, i.Login, i.Session, i.Forwards = x.Key, x.OS, x.Login, x.Session, x.Forwards
			}
		}
	}
	for _, v := range a.d.VPNs {
		for _, x := range a.declared.VPNs {
			if x.ID == v.ID {
				v.Key = x.Key
			}
		}
	}
	for _, b := range a.d.LoadBalancers {
		for _, x := range a.declared.LoadBalancers {
			if x.ID == b.ID {
				b.Key, b.Environment = x.Key, x.Environment
			}
		}
	}
}

// replaceRaw drops what was declared of things that the template makes after all:
// raw resources of a spec, of which the template says more.
func (a *adopter) replaceRaw() {
	d := a.d
	d.VPCs = drop(a, d.VPCs, "AWS::EC2::VPC", func(x *ir.VPC) *ir.Resource { return &x.Resource })
	d.Subnets = drop(a, d.Subnets, "AWS::EC2::Subnet", func(x *ir.Subnet) *ir.Resource { return &x.Resource })
	d.RouteTables = drop(a, d.RouteTables, "AWS::EC2::RouteTable", func(x *ir.RouteTable) *ir.Resource { return &x.Resource })
	d.SecurityGroups = drop(a, d.SecurityGroups, "AWS::EC2::SecurityGroup", func(x *ir.SecurityGroup) *ir.Resource { return &x.Resource })
	d.Endpoints = drop(a, d.Endpoints, "AWS::EC2::VPCEndpoint", func(x *ir.Endpoint) *ir.Resource { return &x.Resource })
	d.Keys = drop(a, d.Keys, "AWS::KMS::Key", func(x *ir.Key) *ir.Resource { return &x.Resource })
	d.Buckets = drop(a, d.Buckets, "AWS::S3::Bucket", func(x *ir.Bucket) *ir.Resource { return &x.Resource })
	d.Roles = drop(a, d.Roles, "AWS::IAM::Role", func(x *ir.Role) *ir.Resource { return &x.Resource })
	d.LogGroups = drop(a, d.LogGroups, "AWS::Logs::LogGroup", func(x *ir.LogGroup) *ir.Resource { return &x.Resource })
}

func drop[T any](a *adopter, all []*T, typ string, head func(*T) *ir.Resource) []*T {
	return slices.DeleteFunc(all, func(x *T) bool {
		id, _, ok := head(x).Existing.Resource()
		return ok && a.byID[id] != nil && a.byID[id].Type == typ
	})
}
