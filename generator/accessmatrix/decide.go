package accessmatrix

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// ask answers whether w may do action on a resource, which is part of t; t is
// nil for what the deployment does not have.
func (m *model) ask(w *principal, t *thing, action string, resource expr.Value) Cell {
	c := Cell{Who: w.name, Actions: []string{action}, Resource: resource.String(), Whole: true}
	r := iam.Request{Caller: w.caller, Action: action, Resource: resource, Context: m.context}
	r.Patterns = strings.ContainsAny(action, "*?") || !isEverything(resource) && hasWildcard(resource)
	a := w.access
	a.Resource = closed()
	hidden := w.hidden
	if t != nil {
		c.Thing = t.name
		if t.asks(action) {
			a.Resource, a.Kind = *t.policy, t.kind
			r.Owner = ownAccount()
			hidden = slices.Concat(w.hidden, t.hidden)
		}
	}
	decide := m.decide
	if t != nil && t.foreign {
		decide = m.abroad
	}
	d, chance := decide(r, a)
	if d.Answer == iam.AllowedIf && len(hidden) > 0 {
		c.Hidden = hidden
		d, chance = decide(r, complete(a))
	}
	c.conclude(d)
	c.Chance = chance
	if c.Answer == Unknown && t != nil && t.asks(action) && !t.policy.Complete && w.caller.Type == iam.PrincipalAWS {
		a.Resource = closed(delegation(w.caller.Account))
		if d, chance = decide(r, complete(a)); d.Answer >= iam.AllowedIf {
			c.Hidden, c.By, c.Chance = hidden, nil, chance
			c.conclude(d)
			c.Answer = AllowIf
			c.If = append(c.If, "if "+t.hidden[0]+" leaves it to the account")
		}
	}
	if w.outside && c.Answer.May() && len(c.By) == 0 {
		c.Answer = Unknown // nothing here lets it in, and nothing shuts it out
	}
	return c
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
	d = iam.Decide(r, a)
	if d.Answer != iam.AllowedIf || len(d.Hinges) > 0 && !slices.ContainsFunc(d.Hinges, hangsOnPlace) {
		return sure(d, r, a)
	}
	self := [2]string{identityOf(r.Resource), identityOf(r.Caller.Name)}
	r, a = r.Map(m.looks), a.Map(func(v expr.Value) expr.Value { return m.looks(m.apart(v, self)) })
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
	if best = iam.Decide(r, complete(a)); best.Answer != iam.Allowed && best.Answer != iam.AllowedIf {
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

// apart returns v, which a policy says, as a word where it begins with the ARN of a
// resource that the stack makes and that the request is not about: no two have
// one ARN.
func (m *model) apart(v expr.Value, self [2]string) expr.Value {
	id := identityOf(v)
	if id == "" || slices.Contains(self[:], id) {
		return v
	}
	if _, ok := m.arnOf(v.Atoms()[0]); !ok {
		return v
	}
	return expr.String("another").From(v.Origin())
}

// identityOf returns the resource with whose ARN v begins, or "".
func identityOf(v expr.Value) string {
	if atoms := v.Atoms(); len(atoms) > 0 && atoms[0].Kind == expr.Attr && atoms[0].Attr == "Arn" {
		return atoms[0].Name
	}
	return ""
}

func hangsOnPlace(h iam.Hinge) bool {
	return slices.ContainsFunc(h.Atoms, func(a expr.Atom) bool { return a.Kind == expr.Pseudo || a.Kind == expr.Attr })
}

// abroad answers a request about something in an account of AWS, whose own
// policy lets everybody in. Words stand for the two accounts, so that they
// differ from each other and from every number.
func (m *model) abroad(r iam.Request, a iam.Access) (d iam.Decision, chance bool) {
	all := expr.ListOf(expr.String(iam.Everybody))
	a.Resource = closed(iam.Policy{Statements: []iam.Statement{{
		Effect: iam.Allow, Principals: []iam.Principal{{Type: iam.Everybody}}, Actions: all, Resources: all,
	}}})
	r.Owner = someValue(someAccount, facts.IAM().AccountPattern)
	apart := func(v expr.Value) expr.Value {
		return v.Bind(func(a expr.Atom) (string, bool) {
			switch {
			case a.Kind == expr.Param && a.Name == someAccount:
				return "service-word", true // as long as a number, for those who count with ?
			case a.Kind == expr.Param && a.Name == someID:
				return "0", true
			}
			return "", false
		})
	}
	return m.decide(r.Map(apart), a.Map(apart))
}

// complete returns a as if what is not here said nothing.
func complete(a iam.Access) iam.Access {
	a.Identity.Complete, a.Resource.Complete = true, true
	if a.Boundary != nil && !a.Boundary.Complete {
		a.Boundary = nil
	}
	return a
}

func hasWildcard(v expr.Value) bool {
	return slices.ContainsFunc(v.Atoms(), func(a expr.Atom) bool { return a.Kind == expr.Text && strings.ContainsAny(a.Name, "*?") })
}
