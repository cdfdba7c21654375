package generator

import (
	"fmt"
	"slices"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// A Stack is one of the stacks that a deployment is, in the order in which
// they are deployed.
type Stack struct {
	Name     string // "stack" when it is the only one
	Template *cfn.Template
	Account  expr.Value // that it is for; absent when the spec does not say
	Owner    bool       // of a shared network: another account than the environments'
	Imports  []cfn.Import
	Pending  []*ir.Environment // that wait for their endpoints when it is complete
}

// The names of the stacks of a deployment that is several.
const (
	networkStack     = "network"
	environmentStack = "environment"
	endpointStack    = "endpoints"
)

// Stacks returns the stacks of o, which has a template. A deployment in a
// network of another account is three: the owner makes the network, then the
// environments' account makes everything else, then the owner makes the
// endpoints that the environments wait for. With split, one in a single account
// is two when environments wait for endpoints. The error is a [CrossError], or a
// fault of mwaagen.
func (o *Output) Stacks(split bool) ([]*Stack, error) {
	d := o.Deployment
	waiting := pending(d)
	shared := !d.NetworkAccount.IsAbsent()
	if !shared && (!split || len(waiting) == 0) {
		return []*Stack{{Name: "stack", Template: o.Template, Account: d.Place.Account, Pending: waiting}}, nil
	}
	parts := []cfn.Part{{Name: environmentStack}, {Name: endpointStack, IDs: endpointIDs(d, shared)}}
	if shared {
		parts = slices.Insert(parts, 0, cfn.Part{Name: networkStack, IDs: append(networkIDs(d), rawIDs(o.Template)...)})
	}
	var out []*Stack
	for _, p := range o.Template.Split(parts) {
		if err := p.Template.Err(); err != nil {
			return nil, err
		}
		if problems := p.Template.Check(); len(problems) > 0 {
			return nil, &CrossError{fmt.Sprintf("stack %q would not be sound: %s: %s", p.Name, problems[0].Pointer, problems[0].Message)}
		}
		s := &Stack{Name: p.Name, Template: p.Template, Account: d.Place.Account, Imports: p.Imports}
		if shared && p.Name != environmentStack {
			s.Account, s.Owner = d.NetworkAccount, true
		}
		if p.Name == environmentStack {
			s.Pending = waiting
		}
		out = append(out, s)
	}
	return out, nil
}

// A CrossError says what cannot go from one stack to another: what the spec
// writes as CloudFormation needs it where the other parts are.
type CrossError struct{ Message string }

// Error returns the message.
func (e *CrossError) Error() string { return e.Message }

// rawIDs are the raw resources that only the owner of a network can make.
func rawIDs(t *cfn.Template) []string {
	var ids []string
	for _, r := range t.Resources() {
		if r.Raw && slices.Contains(facts.Network().OwnerTypes, r.Type) {
			ids = append(ids, r.ID)
		}
	}
	return ids
}

// pending returns the environments that wait for endpoints that the deployment
// makes.
func pending(d *ir.Deployment) []*ir.Environment {
	var out []*ir.Environment
	for _, e := range d.Environments {
		if mode, _ := e.EndpointManagement.Text(); mode == facts.Environment().CustomerManaged {
			out = append(out, e)
		}
	}
	return out
}

// endpointIDs are the endpoints that environments wait for, in a shared network
// with the owner's groups.
func endpointIDs(d *ir.Deployment, shared bool) []string {
	var ids []string
	for _, e := range d.Endpoints {
		if e.Environment == "" {
			continue
		}
		ids = append(ids, e.ID)
		for _, v := range e.Groups.Items {
			if g := d.SecurityGroup(v); shared && g != nil && !slices.Contains(ids, g.ID) {
				ids = append(ids, groupIDs(g)...)
			}
		}
	}
	return ids
}

// groupIDs returns the logical ids of g and of its rules.
func groupIDs(g *ir.SecurityGroup) []string {
	ids := []string{g.ID}
	for _, r := range slices.Concat(g.Ingress, g.Egress) {
		if r.ID != "" {
			ids = append(ids, r.ID)
		}
	}
	return ids
}

// networkIDs are the resources that the owner of a shared network makes first.
func networkIDs(d *ir.Deployment) []string {
	var ids []string
	add := func(more ...string) {
		for _, id := range more {
			if id != "" {
				ids = append(ids, id)
			}
		}
	}
	for _, v := range d.VPCs {
		add(v.ID)
	}
	for _, g := range d.InternetGateways {
		add(g.ID, g.Attachment.ID)
	}
	for _, s := range d.Subnets {
		add(s.ID)
	}
	for _, g := range d.NATGateways {
		add(g.ID, g.Address.ID)
	}
	for _, a := range d.Attachments {
		add(a.ID)
	}
	for _, t := range d.RouteTables {
		add(t.ID)
		for _, r := range t.Routes {
			add(r.ID)
		}
		for _, a := range t.Associations {
			add(a.ID)
		}
	}
	for _, e := range d.Endpoints {
		if e.Environment != "" {
			continue
		}
		add(e.ID)
		for _, v := range e.Groups.Items {
			if g := d.SecurityGroup(v); g != nil && !slices.Contains(ids, g.ID) {
				add(groupIDs(g)...)
			}
		}
	}
	for _, a := range d.NetworkACLs {
		add(a.ID)
		for _, e := range slices.Concat(a.Ingress, a.Egress) {
			add(e.ID)
		}
		for _, x := range a.Associations {
			add(x.ID)
		}
	}
	for _, f := range d.FlowLogs {
		add(f.ID)
		if r := d.Role(f.Role); r != nil {
			add(r.ID)
		}
		for _, g := range d.LogGroups {
			if f.LogGroup.Refers(g.ID) {
				add(g.ID)
			}
		}
	}
	for _, s := range d.Shares {
		add(s.ID)
	}
	return ids
}
