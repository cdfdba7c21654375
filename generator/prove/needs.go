package prove

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// A caller is who calls services, with its role and what it needs of them.
type caller struct {
	name    string
	role    *ir.Role // nil when it is not in the model
	arn     expr.Value
	unclear bool   // what it needs cannot be said
	only    string // the one service that it calls; "" for all that its needs are of
	needs   []need // of all services
	origin  *expr.Origin
}

// A need is a call that a caller makes.
type need struct {
	authority.Need
	granted *iam.Statement // of the caller's role, which says of itself that the call is made; nil for what MWAA documents
	perhaps bool           // the service that makes it may be called otherwise
}

// A known is an environment with its execution role.
type known struct {
	env *ir.Environment
	who *caller
}

// called returns the services that schedulers and workers of e call: those that
// every environment needs, and those that its DAGs use.
func (p *prover) called(e *ir.Environment) []string {
	var out []string
	for _, s := range facts.RequiredServices() {
		out = append(out, s.Name)
	}
	for _, o := range e.Options {
		class, _ := o.Value.Text()
		if b, ok := facts.LookupBackend(class); ok && o.Key == facts.OptionRules().BackendKey && !slices.Contains(out, b.Service) {
			out = append(out, b.Service)
		}
	}
	for _, u := range e.Uses {
		if !slices.Contains(out, u.Service) {
			out = append(out, u.Service)
		}
	}
	return out
}

// execution returns e's execution role with what MWAA documents that it needs.
func (p *prover) execution(e *ir.Environment) *caller {
	for k := range p.callers {
		if p.callers[k].env == e {
			return p.callers[k].who
		}
	}
	out := &caller{name: "the execution role", role: p.Role(e.ExecutionRole), arn: e.ExecutionRole, origin: e.Origin}
	out.unclear = e.Name.IsAbsent() || e.SourceBucket.IsAbsent() || e.KMSKey.IsUnknown()
	for i := range facts.RequiredRights() {
		r := &facts.RequiredRights()[i]
		// What MWAA does to look at the account is no call on the way to a thing.
		if r.Use != facts.UseAccountBlock && r.Holds(!e.KMSKey.IsAbsent()) {
			out.needs = append(out.needs, p.required(e, r)...)
		}
	}
	out.needs = append(out.needs, p.granted(out)...)
	p.callers = append(p.callers, known{e, out})
	return out
}

// required returns the calls that a documented right is for.
func (p *prover) required(e *ir.Environment, r *facts.Required) []need {
	names, confirmed := r.ViaIn(p.Place.Partition)
	via := make([]expr.Value, 0, 1)
	for _, s := range names {
		via = append(via, expr.Expand(s, nil))
	}
	if len(via) == 0 {
		via = append(via, expr.Value{})
	}
	var out []need
	for _, resource := range r.Resources {
		for _, action := range r.Actions {
			for _, v := range via {
				n := need{Need: authority.NeedOf(e, r, action, resource), perhaps: !confirmed}
				n.Resource, n.Via = n.Resource.Bind(p.Binding()), v.Bind(p.Binding())
				out = append(out, n)
			}
		}
	}
	return out
}

// granted returns what who's role allows of services that MWAA itself needs
// nothing of: that is what DAGs call there.
func (p *prover) granted(who *caller) []need {
	if who.role == nil {
		return nil
	}
	var out []need
	for _, x := range p.view.Of(who.role).Access.Identity.All {
		for i := range x.Statements {
			s := &x.Statements[i]
			if s.Effect != iam.Allow || s.NotActions {
				continue
			}
			for _, v := range s.Actions.Items {
				action, _ := v.Text()
				if name := serviceOf(action); name != "" && len(who.of(name)) == 0 {
					out = append(out, allowedBy(s, action)...)
				}
			}
		}
	}
	return out
}

// allowedBy returns the calls of one action that a statement allows.
func allowedBy(s *iam.Statement, action string) []need {
	resources := s.Resources.Items
	if s.NotResources {
		resources = []expr.Value{expr.UnknownValue("all but what statement " + quote(s.Sid) + " names")}
	}
	var out []need
	for _, r := range resources {
		n := need{Need: authority.Need{Action: action, Resource: r}, granted: s}
		for _, c := range s.Conditions {
			if k, ok := c.Plain(); ok {
				n.Context.Keys = append(n.Context.Keys, k)
			}
		}
		out = append(out, n)
	}
	return out
}

// serviceOf returns the service that an action is called through; "" when it is not
// known.
func serviceOf(action string) string {
	s, _ := facts.ServiceOfAction(action)
	return s.Name
}

// of returns the calls that go to a service.
func (c *caller) of(service string) []need {
	var out []need
	for _, x := range c.needs {
		if c.only == service || c.only == "" && serviceOf(x.Action) == service {
			out = append(out, x)
		}
	}
	return out
}
