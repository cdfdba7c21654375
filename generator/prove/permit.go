package prove

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// A callKey is a question that was asked before.
type callKey struct {
	who     *caller
	service string
	way     authority.Way
}

// permitted adds the hops of the endpoint's policy, if there is one, and of the
// caller's role.
func (w *walk) permitted(who *caller, service string, way authority.Way) {
	if who == nil {
		return
	}
	key := callKey{who, service, way}
	hops, again := w.prover.calls[key]
	if !again {
		try := &walk{prover: w.prover}
		if way.Endpoint != nil {
			try.endpointPolicy(who, service, way)
		}
		try.role(who, service, way)
		hops = try.path.Hops
		w.prover.calls[key] = hops
	}
	w.path.Hops = append(w.path.Hops, hops...)
}

// endpointPolicy adds the hop of the policy of the endpoint on the way.
func (w *walk) endpointPolicy(who *caller, service string, way authority.Way) {
	x := way.Endpoint
	f := fact{step: Policy, truth: expr.Yes, resource: label(&x.Resource), origin: x.Origin, text: called(x) + " lets everything pass"}
	guard, guarded := authority.Guard(x)
	name := "the policy of " + called(x)
	switch needed := who.of(service); {
	case !guarded:
	case !guard.Complete:
		f.rests = taken(x.Origin, name+" lets pass what is needed")
	case !who.unclear && len(needed) == 0:
		f.truth, f.origin = expr.Maybe, or(x.Policy.Origin, x.Origin)
		f.text = "whether " + name + " lets pass what is called at " + quote(service) + " is not known: the deployment does not say what that is"
	default:
		f.origin = or(x.Policy.Origin, x.Origin)
		w.allow(&f, who, service, name, func(n need) answer {
			return answer{decision: w.view.Meets(w.asker(who), w.on(n, way), authority.Through(guard)), name: name}
		})
	}
	if guarded {
		f.help = []string{"let everything pass, as AWS advises: the execution role decides", "or allow this"}
	}
	w.hop(f)
}

// role adds the hop of the caller's role.
func (w *walk) role(who *caller, service string, way authority.Way) {
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
	f.help = []string{"allow it in a policy of the role"}
	held := w.view.Of(r)
	if !r.Made() {
		f.rests = w.rests(r.Existing.Origin())
		if len(f.rests) == 0 {
			f.rests = taken(r.Origin, "the role has what it needs, and denies nothing of it")
		}
	}
	open := unseen(r, held)
	w.allow(&f, who, service, who.name, func(n need) answer {
		return w.held(who, held.Access, n, way)
	})
	if f.truth == expr.No && !r.Made() {
		f.truth, f.text = expr.Maybe, f.text+", as far as is known"
	}
	if f.truth == expr.Yes {
		f.rests = append(f.rests, w.unsaid(who.of(service))...)
	}
	for _, o := range open {
		if f.truth == expr.No {
			f.truth, f.text = expr.Maybe, f.text+", as far as is known: "+o.Text
		}
		f.rests = append(f.rests, o)
	}
	w.hop(f)
}

// unseen returns what else may decide about what role r does: policies that are not
// in the model and may deny something, and a boundary.
func unseen(r *ir.Role, held authority.Held) (open []Rest) {
	for _, v := range held.Hidden {
		open = append(open, Rest{"managed policy " + v.String() + " denies nothing that is needed", at(or(v.Origin(), r.Origin))})
	}
	if !r.ManagedARNs.IsAbsent() && !r.ManagedARNs.Complete {
		open = append(open, Rest{"no policy that is not in the model denies the role what it needs", at(or(r.ManagedARNs.Origin, r.Origin))})
	}
	if held.Fenced {
		open = append(open, Rest{"the permissions boundary " + r.Boundary.String() + " allows what is needed", at(or(r.Boundary.Origin(), r.Origin))})
	}
	return open
}

// unsaid returns what is assumed of the policies of those resources of calls that
// exist already.
func (w *walk) unsaid(calls []need) (out []Rest) {
	for _, n := range calls {
		owner, ok := w.view.OwnerOf(n.Resource)
		if !ok || owner.Resource.Made() {
			continue
		}
		r := Rest{"the policy of " + owner.What + " " + label(owner.Resource) + " lets through what is needed", at(or(owner.Resource.Existing.Origin(), owner.Resource.Origin))}
		if !slices.Contains(out, r) {
			out = append(out, r)
		}
	}
	return out
}

// An answer is what becomes of a call, and whose doing it is.
type answer struct {
	decision iam.Decision
	name     string       // of who allows or denies it
	resource string       // its logical id; "" where it is the role or endpoint
	origin   *expr.Origin // of it
	help     string
}

// held returns what becomes of a call of who, as its role, its boundary and the
// policy of the resource decide. What is not in the model counts as saying nothing.
func (w *walk) held(who *caller, a iam.Access, n need, way authority.Way) answer {
	owner, owned := w.view.OwnerOf(n.Resource)
	owned = owned && owner.Said()
	if owned {
		a.Resource, a.Kind = owner.Policies, owner.Kind
	}
	if n.granted != nil { // what the role says of itself is met
		every := expr.ListOf(expr.String(iam.Everybody))
		grant := iam.Statement{Effect: iam.Allow, Actions: expr.ListOf(expr.String(n.Action)), Resources: every}
		a.Identity.All = append(slices.Clip(a.Identity.All), iam.Policy{Statements: []iam.Statement{grant}})
	}
	a = authority.Complete(a)
	asker, call := w.asker(who), w.on(n, way)
	out := answer{decision: w.view.Meets(asker, call, a), name: who.name}
	if out.decision.Answer == iam.Allowed {
		return out
	}
	without := func(boundary, resource bool) bool { // whether it is rather allowed when they say nothing
		b := a
		if boundary {
			b.Boundary = nil
		}
		if resource {
			b.Resource, b.Kind = authority.Closed(), iam.IdentityPolicy
		}
		return truthOf(w.view.Meets(asker, call, b)) > truthOf(out.decision)
	}
	switch {
	case owned && without(false, true):
		out.name, out.resource = "the policy of "+owner.What+" "+quote(label(owner.Resource)), label(owner.Resource)
		out.origin, out.help = or(owner.Policies.All[0].Origin, owner.Resource.Origin), "let it through in the policy of the "+owner.What
	case a.Boundary != nil && without(true, true):
		out.name, out.origin, out.help = "the permissions boundary of "+who.name, who.role.Boundary.Origin(), "allow it in the boundary"
	}
	return out
}

// asker returns who as somebody who makes requests.
func (w *walk) asker(who *caller) iam.Caller {
	if who.role != nil {
		return authority.Caller(who.role)
	}
	return iam.Caller{Type: iam.PrincipalAWS, Name: who.arn, Account: authority.OwnAccount()}
}

// on returns a call with what AWS says of its way.
func (w *walk) on(n need, way authority.Way) authority.Need {
	out := n.Need
	out.Context.Keys = slices.Concat(n.Context.Keys, w.view.Context(way, n.Via.IsAbsent()).Keys)
	return out
}

// allow fills in whether all the calls on a service that who needs are allowed, as
// decide says, and whose doing it is if not. A part of a call that is not allowed
// makes it unknown: nobody says which part is needed.
func (w *walk) allow(f *fact, who *caller, service, name string, decide func(need) answer) {
	if who.unclear {
		f.truth, f.text = expr.Maybe, "what "+who.name+" needs of "+quote(service)+" is not known: the environment's name, bucket or key is not"
		return
	}
	f.truth, f.text = expr.Yes, name+" allows what is needed of "+quote(service)
	for _, n := range who.of(service) {
		x := decide(n)
		t := truthOf(x.decision)
		if n.perhaps {
			t = max(t, expr.Maybe)
		}
		if t >= f.truth {
			continue
		}
		f.truth, f.text = t, x.says(n, t)
		if x.resource != "" {
			f.resource = x.resource
		}
		f.origin = or(x.origin, f.origin)
		if x.help != "" {
			f.help = []string{x.help}
		}
		if t == expr.No {
			break
		}
	}
}

// says says what becomes of a call that is not allowed.
func (x answer) says(n need, t expr.Truth) string {
	verb, by := " does not allow ", x.decision.By
	switch {
	case x.decision.Answer == iam.Denied:
		verb = " denies "
	case len(x.decision.Unless) > 0:
		verb, by = " may deny ", x.decision.Unless
	default:
		by = nil
	}
	text := x.name + verb + n.Action + " on " + n.Resource.String()
	if !n.Via.IsAbsent() {
		text += " through " + n.Via.String()
	}
	if i := slices.IndexFunc(by, func(s *iam.Statement) bool { return s.Sid != "" }); i >= 0 {
		text += ", by statement " + quote(by[i].Sid)
	}
	if !strings.HasPrefix(verb, " may") {
		text += unsure(t)
	}
	return text
}

// truthOf returns whether a call is certainly allowed, or certainly not.
func truthOf(d iam.Decision) expr.Truth {
	switch d.Answer {
	case iam.Allowed:
		return expr.Yes
	case iam.AllowedIf:
		return expr.Maybe
	}
	return expr.No
}
