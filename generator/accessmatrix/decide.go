package accessmatrix

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// ask answers whether w may do action on a resource, which is part of t; t is
// nil for what the deployment does not have. Where all its calls pass endpoints, it is
// what the most open of them lets through.
func (m *model) ask(w *principal, t *thing, action string, resource expr.Value) Cell {
	service, behalf := authority.ServiceOf(action)
	passage := m.passage(w, service)
	if len(passage.Endpoints) == 0 {
		return m.askBy(w, t, action, resource, gate{})
	}
	var best Cell
	for i, x := range passage.Endpoints {
		g := gate{way: authority.Way{Known: true, Endpoint: x}, behalf: behalf}
		g.policy, g.shut = authority.Guard(x)
		if c := m.askBy(w, t, action, resource, g); i == 0 || c.Answer > best.Answer {
			best = c
		}
	}
	if best.Answer.May() {
		return best
	}
	past := m.askBy(w, t, action, resource, gate{})
	if !past.Answer.May() || past.Chance {
		return best
	}
	var names []string
	for _, x := range passage.Endpoints {
		names = append(names, called(x))
	}
	through := strings.Join(names, ", ")
	gateway := passage.Endpoints[0].Type == ir.Gateway
	if !behalf && (passage.Alone || gateway && m.view.Stays(resource)) {
		best.If = append(best.If, "stopped by the policy of "+through)
		return best
	}
	past.Answer = AllowIf
	past.If = append(past.If, "if the call goes past "+through+", whose policy stops it")
	return past
}

// called returns how texts call an endpoint.
func called(x *ir.Endpoint) string {
	if x.Made() {
		return `endpoint "` + x.ID + `"`
	}
	return `the existing endpoint for "` + x.Service + `"`
}

// A gate is the endpoint that a call passes; the zero gate is one that nobody knows.
type gate struct {
	way    authority.Way
	policy iam.Policies // of the endpoint
	shut   bool         // it does not let everything pass
	behalf bool         // other services may make the call, which pass no endpoint
}

// askBy answers whether w may do action on a resource by a gate.
func (m *model) askBy(w *principal, t *thing, action string, resource expr.Value, g gate) Cell {
	c := Cell{Who: w.name, Actions: []string{action}, Resource: resource.String(), Whole: true}
	if t != nil {
		c.Thing = t.name
	}
	r := iam.Request{Caller: w.caller, Action: action, Resource: resource}
	r.Patterns = strings.ContainsAny(action, "*?") || !isEverything(resource) && hasWildcard(resource)
	if g.shut || !w.unspoken(t, &r, &c) {
		m.decideBy(w, t, &r, g, &c)
	}
	return c
}

// unspoken answers r, as decideBy does, if none of the policies that are here is about
// its action; false where that is not certain.
func (w *principal) unspoken(t *thing, r *iam.Request, c *Cell) bool {
	if w.outside || w.access.Boundary != nil || !w.access.Identity.Silent(r) {
		return false
	}
	asked := t != nil && t.asks(r.Action)
	switch {
	case t != nil && t.foreign && w.caller.Type != iam.PrincipalAWS:
		return false // AWS decides about its services
	case asked:
		return w.access.Identity.Complete && t.policy.Complete && len(w.hidden)+len(t.hidden) == 0 && t.policy.Silent(r)
	case w.access.Identity.Complete:
		return len(w.hidden) == 0
	case w.caller.Type == iam.PrincipalAWS && len(w.hidden) > 0:
		c.Answer, c.Hidden = Unknown, w.hidden
		return true
	}
	return false
}

// decideBy answers r by what policies say, and by a gate.
func (m *model) decideBy(w *principal, t *thing, request *iam.Request, g gate, c *Cell) {
	r := *request
	r.Context = m.view.Context(g.way, !g.behalf)
	asked := t != nil && t.asks(r.Action)
	a := w.access
	a.Resource = authority.Closed()
	hidden := w.hidden
	if asked {
		a.Resource, a.Kind = *t.policy, t.kind
		r.Owner = authority.OwnAccount()
		hidden = slices.Concat(w.hidden, t.hidden)
	}
	if g.shut {
		a.Guards = []iam.Policies{g.policy}
		if !g.policy.Complete {
			hidden = append(slices.Clip(hidden), "the policy of "+called(g.way.Endpoint))
		}
	}
	decide := m.decide
	if t != nil && t.foreign {
		decide = m.abroad
	}
	d, chance := decide(r, a)
	if d.Answer == iam.AllowedIf && len(hidden) > 0 {
		c.Hidden = hidden
		d, chance = decide(r, authority.Complete(a))
	}
	c.conclude(d)
	c.Chance = chance
	if c.Answer == Unknown && asked && !t.policy.Complete && w.caller.Type == iam.PrincipalAWS {
		a.Resource = authority.Closed(delegation(w.caller.Account))
		if d, chance = decide(r, authority.Complete(a)); d.Answer >= iam.AllowedIf {
			c.Hidden, c.By, c.Chance = hidden, nil, chance
			c.conclude(d)
			c.Answer = AllowIf
			c.If = append(c.If, "if "+t.hidden[0]+" leaves it to the account")
		}
	}
	if w.outside && c.Answer.May() && len(c.By) == 0 {
		c.Answer = Unknown // nothing here lets it in, and nothing shuts it out
	}
}

// delegation returns the policy of a resource that leaves everything to an
// account.
func delegation(account expr.Value) iam.Policy {
	all := expr.ListOf(expr.String(iam.Everybody))
	return iam.Policy{Statements: []iam.Statement{{
		Effect: iam.Allow, Principals: []iam.Principal{{Type: iam.PrincipalAWS, Members: expr.ListOf(account)}}, Actions: all, Resources: all,
	}}}
}

// conclude fills in what d says. Where nothing that is here allows it, what is
// not here decides.
func (c *Cell) conclude(d iam.Decision) {
	by := d.By
	switch d.Answer {
	case iam.Allowed:
		c.Answer = Allow
		if len(c.Hidden) > 0 {
			c.Answer = AllowIf
		}
	case iam.AllowedIf:
		c.Answer = AllowIf
	case iam.Denied:
		c.Answer = Deny
	case iam.Refused:
		by = d.Near
		if len(c.Hidden) > 0 {
			c.Answer = Unknown
		}
	}
	c.If = clauses(d.Hinges)
	if c.Answer == AllowIf && len(c.If)+len(c.Hidden) == 0 {
		c.If = []string{unsure}
	}
	for _, s := range by {
		if s.Origin == nil {
			continue // it stands for what is not here
		}
		if x := placed(s); !slices.Contains(c.By, x) {
			c.By = append(c.By, x)
		}
	}
}

// placed returns a statement with its place.
func placed(s *iam.Statement) Statement {
	o := s.Origin
	doc, pointer, _ := o.At()
	return Statement{s.Sid, diag.Place{Doc: doc, Pointer: pointer, Key: o != nil && o.Kind != expr.Written && o.Kind != expr.Patched}}
}

// sameAnswer reports whether two cells say the same.
func sameAnswer(a, b *Cell) bool {
	return a.Answer == b.Answer && a.Chance == b.Chance && slices.Equal(a.By, b.By) && slices.Equal(a.If, b.If) && slices.Equal(a.Hidden, b.Hidden)
}

// decide answers a request, and whether a yes would be chance, as [Cell.Chance]
// says. What is said of the deployment's place counts where it makes a difference.
func (m *model) decide(r iam.Request, a iam.Access) (d iam.Decision, chance bool) {
	if d = iam.Decide(r, a); !authority.Hangs(d) {
		return sure(d, r, a)
	}
	r, a = m.view.Look(r, a)
	return sure(iam.Decide(r, a), r, a)
}

// sure returns the answer without statements that allow the request only if a
// name that nobody knows turns out to match, where that is a yes too; else d, which
// is chance when it is a yes.
func sure(d iam.Decision, r iam.Request, a iam.Access) (best iam.Decision, chance bool) {
	if d.Answer != iam.AllowedIf {
		return d, false
	}
	lucky := func(s *iam.Statement) bool {
		return s.Effect == iam.Allow && slices.ContainsFunc(d.Hinges, func(h iam.Hinge) bool {
			return h.Statement == s && h.Condition == nil && len(h.Atoms) > 0
		})
	}
	if !slices.ContainsFunc(d.By, lucky) {
		return d, false
	}
	a.Identity, a.Resource = without(a.Identity, lucky), without(a.Resource, lucky)
	if best = iam.Decide(r, authority.Complete(a)); best.Answer != iam.Allowed && best.Answer != iam.AllowedIf {
		return d, true
	}
	return iam.Decide(r, a), false
}

// without returns p less some of its statements.
func without(p iam.Policies, some func(*iam.Statement) bool) iam.Policies {
	out := iam.Policies{Complete: p.Complete}
	for i := range p.All {
		rest := iam.Policy{Origin: p.All[i].Origin}
		for j := range p.All[i].Statements {
			if s := &p.All[i].Statements[j]; !some(s) {
				rest.Statements = append(rest.Statements, *s)
			}
		}
		out.All = append(out.All, rest)
	}
	return out
}

// abroad answers a request about something in an account of AWS.
func (m *model) abroad(r iam.Request, a iam.Access) (d iam.Decision, chance bool) {
	d = m.view.Foreign(r, a, func(r iam.Request, a iam.Access) (d iam.Decision) {
		d, chance = m.decide(r, a)
		return d
	})
	return d, chance
}

func hasWildcard(v expr.Value) bool {
	return slices.ContainsFunc(v.Atoms(), func(a expr.Atom) bool { return a.Kind == expr.Text && strings.ContainsAny(a.Name, "*?") })
}
