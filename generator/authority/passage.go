package authority

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// A Passage is the endpoints that calls of a role on a service pass.
type Passage struct {
	Endpoints []*ir.Endpoint // each is passed by some of the calls; none where some pass no endpoint, or nobody knows
	Alone     bool           // the networks of those who call have no other way out
}

// PassageOf returns what calls of role on a service pass, where all who have the
// role are environments and hosts of the deployment: each of their subnets must have
// an endpoint that takes the service's name, or its addresses.
func (v *View) PassageOf(role *ir.Role, service string) Passage {
	subnets, all := v.callsFrom(role)
	out := Passage{Alone: len(v.Failed) == 0}
	for _, s := range subnets {
		x := v.endpointOf(s, service)
		if x == nil {
			all = false
		} else if !slices.Contains(out.Endpoints, x) {
			out.Endpoints = append(out.Endpoints, x)
		}
		out.Alone = out.Alone && v.shut(s)
	}
	if !all {
		return Passage{}
	}
	return out
}

// Stays reports whether calls on a resource certainly go to the deployment's own
// Region.
func (v *View) Stays(resource expr.Value) bool {
	if arn := iam.Fields(v.Show(resource)); len(arn) > 3 && !arn[3].IsAbsent() && arn[3].String() != "" {
		return expr.Equal(arn[3], v.Show(expr.PseudoParam("AWS::Region"))) == expr.Yes
	}
	owner, ok := v.OwnerOf(resource)
	return ok && owner.Resource.Made()
}

// callsFrom returns the subnets that those who have role call from; all is false
// where there may be others.
func (v *View) callsFrom(role *ir.Role) (out []*ir.Subnet, all bool) {
	var takers []expr.Value
	add := func(subnet expr.Value) bool {
		s := v.Subnet(subnet)
		if s != nil && !slices.Contains(out, s) {
			out = append(out, s)
		}
		return s != nil
	}
	all = role.Made()
	for _, e := range v.Environments {
		if v.Role(e.ExecutionRole) != role {
			continue
		}
		takers = append(takers, v.Services("execution-trust")...)
		all = all && e.Subnets.Complete
		for _, s := range e.Subnets.Items {
			all = add(s) && all
		}
	}
	for _, h := range v.Instances {
		if p := v.Profile(h.Profile); p != nil && v.Role(p.Role) == role {
			takers = append(takers, v.Services("host-trust")...)
			all = add(h.Subnet) && all
		}
	}
	return out, all && len(out) > 0 && trustsOnly(role.Trust, takers)
}

// trustsOnly reports whether a trust policy lets nobody but some services have its
// role.
func trustsOnly(p iam.Policy, services []expr.Value) bool {
	for _, s := range p.Statements {
		if s.Effect != iam.Allow {
			continue
		}
		for _, x := range s.Principals {
			other := func(m expr.Value) bool {
				return !slices.ContainsFunc(services, func(v expr.Value) bool { return expr.Equal(m, v) == expr.Yes })
			}
			if s.NotPrincipals || x.Type == iam.Everybody || !x.Members.Complete || slices.ContainsFunc(x.Members.Items, other) {
				return false
			}
		}
	}
	return true
}

// Services returns the services that the documented policy called name lets in.
func (v *View) Services(name string) []expr.Value {
	f, _ := facts.LookupPolicy(name)
	var out []expr.Value
	for _, s := range f.Statements {
		for _, x := range s.Principals {
			for _, service := range x.Services {
				if text, ok := facts.ServicePrincipal(service, v.Place.Partition); ok {
					out = append(out, expr.Expand(text, nil))
				}
			}
		}
	}
	return out
}

// endpointOf returns the endpoint that calls from subnet s on a service certainly
// pass; nil when there is none, or more may be.
func (v *View) endpointOf(s *ir.Subnet, service string) *ir.Endpoint {
	var out *ir.Endpoint
	vpc := v.VPC(s.VPC)
	for _, x := range v.Endpoints {
		if vpc == nil || v.VPC(x.VPC) != vpc || x.Service != service || x.Environment != "" {
			continue
		}
		on := false
		switch x.Type {
		case ir.Gateway:
			t := v.TableOf(s)
			on = t != nil && x.RouteTables.Contains(t.Ref()) == expr.Yes
		case ir.Interface:
			private, known := x.PrivateDNS.Bool()
			on = known && private && service != facts.Endpoints().Store // whose private names need more
		}
		switch {
		case !on:
		case out != nil:
			return nil
		default:
			out = x
		}
	}
	return out
}

// shut reports whether s certainly has no route out of its VPC.
func (v *View) shut(s *ir.Subnet) bool {
	if t := v.TableOf(s); t != nil {
		return t.Complete && len(t.Routes) == 0
	}
	vpc := v.VPC(s.VPC)
	return vpc != nil && vpc.Made() && s.Made() && v.Complete
}

// ServiceOf returns the service that an action is called through, and whether others
// call it on behalf of their callers too; "" when it is not known. MWAA has several,
// and only of logging in it is known which.
func ServiceOf(action string) (service string, behalf bool) {
	s, _ := facts.ServiceOfAction(action)
	prefix, _, _ := strings.Cut(action, ":")
	via, _, _ := strings.Cut(facts.Roles().ViaKey, ":")
	if slices.Contains(facts.Roles().LoginActions, action) {
		return facts.LoginService(), false
	}
	return s.Name, strings.EqualFold(prefix, via)
}
