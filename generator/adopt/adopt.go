// Package adopt lifts a CloudFormation template into the deployment that it
// makes. It is the other front end beside lower, for what people wrote and for
// what the emitters did: judges see what ships.
//
// A template is adopted after its functions and conditions have been evaluated
// ([cfn.Template.Evaluate]). What cannot be read is unknown, and a resource of a
// type that the model lacks is opaque: whatever it touches is open.
package adopt

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// Adopt returns the deployment that t makes. declared says what no template can:
// the place, what is known of things that exist, who works from where, what DAGs
// use ([Declared]); nil for nothing.
func Adopt(t *cfn.Template, declared *ir.Deployment) *ir.Deployment {
	if declared == nil {
		declared = &ir.Deployment{Complete: true}
	}
	a := &adopter{t: t, d: Declared(declared), declared: declared}
	a.d.Description = t.Description
	a.index()
	a.replaceRaw()
	a.rename()
	for _, step := range [...]func(){
		a.parameters, a.vpcs, a.gateways, a.subnets, a.natGateways, a.routeTables, a.attachments,
		a.networkACLs, a.securityGroups, a.endpoints, a.shares, a.flowLogs,
		a.keys, a.buckets, a.roles, a.managedPolicies, a.profiles,
		a.environments, a.order, a.logGroups, a.keyPairs, a.instances, a.vpns, a.loadBalancers,
		a.logins, a.stackSets, a.stored, a.outputs, a.opaque, a.bring,
	} {
		step()
	}
	a.hints()
	return a.d
}

// An adopter carries what the steps of one adoption share.
type adopter struct {
	t        *cfn.Template
	d        *ir.Deployment
	declared *ir.Deployment
	byType   map[string][]*resource
	byID     map[string]*resource
	taken    map[string]bool // resources that are part of the model
}

// index reads the resources, in the order of the template.
func (a *adopter) index() {
	all := a.t.Resources()
	a.byType = make(map[string][]*resource, len(all))
	a.byID = make(map[string]*resource, len(all))
	a.taken = make(map[string]bool, len(all))
	for i := range all {
		r := &resource{Resource: &all[i]}
		switch props := all[i].Body.Get("Properties").(type) {
		case expr.Object:
			r.body = body{props, props, all[i].Origin}
		case nil:
			r.body = body{nil, expr.Object{}, all[i].Origin}
		default:
			r.body = body{nil, props, all[i].Origin}
		}
		a.byType[r.Type] = append(a.byType[r.Type], r)
		a.byID[r.ID] = r
	}
}

// all returns the resources of a type, which become part of the model.
func (a *adopter) all(typ string) []*resource {
	for _, r := range a.byType[typ] {
		a.taken[r.ID] = true
	}
	return a.byType[typ]
}

// A resource is one of the template's.
type resource struct {
	*cfn.Resource
	body
}

// head returns what the model knows of every resource.
func (r *resource) head() ir.Resource {
	out := ir.Resource{ID: r.ID, Origin: r.Origin, DependsOn: r.depends(), Tags: r.tags()}
	out.Retain = r.retained("DeletionPolicy")
	out.Replaced = out.Retain && !r.retained("UpdateReplacePolicy")
	return out
}

// retained reports whether one of the two policies about the end of a resource
// keeps it, or may.
func (r *resource) retained(policy string) bool {
	switch x := r.Body.Get(policy).(type) {
	case nil:
		return false
	case expr.Value:
		text, known := x.Text()
		return !known || text == "Retain" || text == "RetainExceptOnCreate"
	}
	return true
}

// depends returns the logical ids that the resource waits for, sorted.
func (r *resource) depends() []string {
	var ids []string
	switch x := r.Body.Get("DependsOn").(type) {
	case expr.Value:
		ids = append(ids, x.String())
	case expr.Array:
		for _, it := range x {
			if v, ok := it.(expr.Value); ok {
				ids = append(ids, v.String())
			}
		}
	}
	slices.Sort(ids)
	return ids
}

// tags returns the resource's tags, in either of the forms that types take.
func (r *resource) tags() []expr.Tag {
	var out []expr.Tag
	switch x := r.object.Get("Tags").(type) {
	case expr.Array:
		for _, it := range x {
			o, _ := it.(expr.Object)
			key, _ := o.Get("Key").(expr.Value)
			value, _ := o.Get("Value").(expr.Value)
			if text, known := key.Text(); known {
				out = append(out, expr.Tag{Key: text, Value: value})
			}
		}
	case expr.Object:
		for _, m := range x {
			if v, ok := m.Value.(expr.Value); ok {
				out = append(out, expr.Tag{Key: m.Key, Value: v})
			}
		}
	}
	return out
}
