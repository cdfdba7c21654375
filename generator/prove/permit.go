package prove

import (
	"slices"

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
	needs   []call // of all services
	origin  *expr.Origin
}

// A callKey is a question that was asked before.
type callKey struct {
	who     *caller
	service string
	through *ir.Endpoint
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
	f, _ := facts.LookupPolicy("execution")
	needed, err := iam.Build(f, iam.Vars{
		Values:      map[string]expr.Value{"Environment": e.Name, "Bucket": e.SourceBucket, "Key": e.KMSKey},
		Partition:   p.Place.Partition,
		CustomerKey: !e.KMSKey.IsAbsent(),
		Origin:      e.Origin,
	})
	out.unclear = err != nil || e.KMSKey.IsUnknown()
	// What has no resource of its own is no call on the way to a thing: MWAA makes
	// it to look at the account.
	needed.Statements = slices.DeleteFunc(needed.Statements, looksAtAccount)
	out.needs = calls(boundPolicy(needed, p.Binding()))
	out.needs = append(out.needs, p.granted(out)...)
	p.callers = append(p.callers, known{e, out})
	return out
}

// looksAtAccount reports whether s allows what MWAA does to see the account's block
// of public access.
func looksAtAccount(s iam.Statement) bool {
	need := facts.RequiredRights()
	return len(s.Actions.Items) > 0 && !slices.ContainsFunc(s.Actions.Items, func(v expr.Value) bool {
		text, _ := v.Text()
		return !slices.ContainsFunc(need, func(r facts.Required) bool { return r.Use == facts.UseAccountBlock && slices.Contains(r.Actions, text) })
	})
}

// A known is an environment with its execution role.
type known struct {
	env *ir.Environment
	who *caller
}

// calls returns the calls that a policy is about.
func calls(p iam.Policy) []call {
	var out []call
	for _, s := range p.Statements {
		for _, a := range s.Actions.Items {
			out = append(out, call{a, s.Resources.Items, s.NotResources, s.Conditions})
		}
	}
	return out
}

// granted returns what who's role allows of services that MWAA itself needs
// nothing of: that is what DAGs call there.
func (p *prover) granted(who *caller) []call {
	if who.role == nil {
		return nil
	}
	statements, _ := p.statements(who.role)
	var out []call
	for _, c := range calls(iam.Policy{Statements: slices.DeleteFunc(statements, func(s iam.Statement) bool {
		return s.Effect != iam.Allow || s.NotActions
	})}) {
		if s := serviceOf(c.action); s != "" && len(who.of(s)) == 0 {
			out = append(out, c)
		}
	}
	return out
}

// serviceOf returns the service that an action is called through; "" when it is not
// known.
func serviceOf(action expr.Value) string {
	text, _ := action.Text()
	s, _ := facts.ServiceOfAction(text)
	return s.Name
}

// of returns the calls that go to a service.
func (c *caller) of(service string) []call {
	var out []call
	for _, x := range c.needs {
		if c.only == service || c.only == "" && serviceOf(x.action) == service {
			out = append(out, x)
		}
	}
	return out
}

// permitted adds the hops of the endpoint's policy, if there is one, and of the
// caller's role.
func (w *walk) permitted(who *caller, service string, through *ir.Endpoint) {
	if who == nil {
		return
	}
	key := callKey{who, service, through}
	hops, again := w.prover.calls[key]
	if !again {
		try := &walk{prover: w.prover}
		if through != nil {
			try.endpointPolicy(who, service, through)
		}
		try.role(who, service)
		hops = try.path.Hops
		w.prover.calls[key] = hops
	}
	w.path.Hops = append(w.path.Hops, hops...)
}

// endpointPolicy adds the hop of the policy of endpoint x.
func (w *walk) endpointPolicy(who *caller, service string, x *ir.Endpoint) {
	f := fact{step: Policy, truth: expr.Yes, resource: label(&x.Resource), origin: x.Origin, text: called(x) + " lets everything pass"}
	switch {
	case x.Policy == nil && x.Made():
	case x.Policy == nil:
		f.rests = taken(x.Origin, "the policy of "+called(x)+" lets pass what is needed")
	default:
		f.origin = or(x.Policy.Origin, x.Origin)
		f.truth, f.text = w.ask(who, service, x.Policy.Statements, true, "the policy of "+called(x))
		f.help = []string{"let everything pass, as AWS advises: the execution role decides", "or allow this"}
	}
	w.hop(f)
}

// role adds the hop of the caller's role.
func (w *walk) role(who *caller, service string) {
	if len(who.of(service)) == 0 && !who.unclear {
		return // what DAGs do there, and with whose rights, the deployment does not say
	}
	f := fact{step: Role, origin: who.origin, resource: who.arn.String()}
	if who.role == nil {
		f.truth, f.text, f.help = expr.Maybe, who.name+" is not in the model", []string{"describe the role, or assume that it has what it needs"}
		w.hop(f)
		return
	}
	r := who.role
	f.resource, f.origin = label(&r.Resource), r.Origin
	statements, open := w.statements(r)
	f.truth, f.text = w.ask(who, service, statements, false, who.name)
	f.help = []string{"allow it in a policy of the role"}
	if !r.Made() {
		f.rests = w.rests(r.Existing.Origin())
		if len(f.rests) == 0 {
			f.rests = taken(r.Origin, "the role has what it needs, and denies nothing of it")
		}
	}
	for _, o := range open {
		if f.truth == expr.No {
			f.truth, f.text = expr.Maybe, f.text+", as far as is known: "+o.Text
		}
		f.rests = append(f.rests, o)
	}
	w.hop(f)
}

// statements returns those of r's policies, and what else may decide: policies that
// are not in the model and may deny something, and a boundary.
func (p *prover) statements(r *ir.Role) (out []iam.Statement, open []Rest) {
	for _, x := range r.Inline {
		out = append(out, x.Policy.Statements...)
	}
	for _, v := range r.ManagedARNs.Items {
		if m := p.ManagedPolicy(v); m != nil {
			out = append(out, m.Policy.Statements...)
		} else {
			open = append(open, Rest{"managed policy " + v.String() + " denies nothing that is needed", at(or(v.Origin(), r.Origin))})
		}
	}
	if !r.ManagedARNs.IsAbsent() && !r.ManagedARNs.Complete {
		open = append(open, Rest{"no policy that is not in the model denies the role what it needs", at(or(r.ManagedARNs.Origin, r.Origin))})
	}
	for _, m := range p.ManagedPolicies {
		attached := slices.ContainsFunc(r.ManagedARNs.Items, func(v expr.Value) bool { return p.ManagedPolicy(v) == m })
		if !attached && slices.ContainsFunc(m.Roles.Items, func(v expr.Value) bool { return p.Role(v) == r }) {
			out = append(out, m.Policy.Statements...)
		}
	}
	if !r.Boundary.IsAbsent() {
		open = append(open, Rest{"the permissions boundary " + r.Boundary.String() + " allows what is needed", at(or(r.Boundary.Origin(), r.Origin))})
	}
	return out, open
}

// ask reports whether statements let who make all the calls on a service that it
// needs, and says it.
func (w *walk) ask(who *caller, service string, statements []iam.Statement, endpoint bool, name string) (expr.Truth, string) {
	if who.unclear {
		return expr.Maybe, "what " + who.name + " needs of " + quote(service) + " is not known: the environment's name, bucket or key is not"
	}
	needed := who.of(service)
	if len(needed) == 0 {
		return expr.Maybe, "whether " + name + " lets pass what is called at " + quote(service) + " is not known: the deployment does not say what that is"
	}
	worst, text := expr.Yes, name+" allows what is needed of "+quote(service)
	for _, c := range needed {
		t := may(statements, c, endpoint)
		if t >= worst {
			continue
		}
		worst = t
		on := "all but " + c.resources[0].String()
		if !c.but {
			on = c.resources[0].String()
		}
		text = name + " does not allow " + c.action.String() + " on " + on + unsure(t)
		if t == expr.No {
			break
		}
	}
	return worst, text
}
