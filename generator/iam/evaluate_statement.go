package iam

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// PrincipalAWS is the type of principals that are roles, users or accounts.
const PrincipalAWS = "AWS"

// A match says how a statement is about a request.
type match struct {
	named   expr.Truth // it names the caller
	anybody expr.Truth // it is about everybody, or about all but some
	account expr.Truth // it names the caller's account
	action  expr.Truth // its action matches
	hinges  []Hinge    // what an answer Maybe hangs on
}

// any returns whether the statement is about the request in any way.
func (m match) any() expr.Truth { return max(m.named, m.anybody, m.account) }

// matches reports whether s is about the request, as part of a policy of that
// kind.
func (e *evaluator) matches(s *Statement, kind Kind) match {
	m := e.principals(s, kind)
	hinge := func(t expr.Truth, h Hinge) expr.Truth {
		if t == expr.Maybe {
			h.Statement = s
			m.hinges = append(m.hinges, h)
		}
		return t
	}
	if who := m.any(); who == expr.Maybe {
		hinge(who, Hinge{Atoms: slices.Concat(memberAtoms(s.Principals), symbols(e.request.Caller.Name), symbols(e.request.Caller.Account))})
	}
	t, atoms := e.action(s)
	m.action = hinge(t, Hinge{Atoms: atoms})
	rest := m.action
	if rest != expr.No {
		t, atoms = e.resource(s, kind)
		rest = min(rest, hinge(t, Hinge{Atoms: atoms}))
	}
	for i := 0; i < len(s.Conditions) && rest != expr.No; i++ {
		c := &s.Conditions[i]
		t, atoms = e.condition(c)
		rest = min(rest, hinge(t, Hinge{Condition: c, Atoms: atoms}))
	}
	m.named, m.anybody, m.account = min(m.named, rest), min(m.anybody, rest), min(m.account, rest)
	return m
}

// action compares the request's action without case.
func (e *evaluator) action(s *Statement) (expr.Truth, []expr.Atom) {
	return negate(s.NotActions)(e.among(s.Actions, func(item expr.Value) expr.Truth {
		if text, known := item.Text(); known {
			if t, sure := quickly(text, e.request.Action, e.request.Patterns); sure {
				return t
			}
		}
		return e.fits(lower(item), expr.String(strings.ToLower(e.request.Action)))
	}))
}

// quickly compares an action of a policy with that of a request where no
// wildcards need to be tried, which is nearly always.
func quickly(item, action string, patterns bool) (t expr.Truth, sure bool) {
	i := strings.IndexAny(item, "*?")
	j := -1
	if patterns {
		j = strings.IndexAny(action, "*?")
	}
	switch {
	case item == Everybody, i < 0 && j < 0 || item == action:
		return truth(item == Everybody || strings.EqualFold(item, action)), true
	case i < 0:
		i = len(item)
	}
	if j < 0 {
		j = len(action)
	}
	n := min(i, j)
	return expr.No, !strings.EqualFold(item[:n], action[:n])
}

// resource compares the request's resource. Statements of a trust policy are
// about the role that has it.
func (e *evaluator) resource(s *Statement, kind Kind) (expr.Truth, []expr.Atom) {
	if s.Resources.IsAbsent() {
		if kind == TrustPolicy {
			return expr.Yes, nil
		}
		return expr.Maybe, nil
	}
	t, atoms := e.among(s.Resources, func(item expr.Value) expr.Truth {
		w := e.substitute(item, true)
		return w.test(e, e.request.Resource, func(pattern, v expr.Value) expr.Truth { return e.fits(complete(pattern), v) }, s.NotResources)
	})
	if t == expr.Maybe {
		atoms = append(atoms, symbols(e.request.Resource)...)
	}
	return negate(s.NotResources)(t, atoms)
}

// among reports whether one of l matches, with the symbols of those that may.
func (e *evaluator) among(l expr.List, matches func(expr.Value) expr.Truth) (expr.Truth, []expr.Atom) {
	answer := expr.No
	if !l.Complete {
		answer = expr.Maybe
	}
	var atoms []expr.Atom
	for _, item := range l.Items {
		switch matches(item) {
		case expr.Yes:
			return expr.Yes, nil
		case expr.Maybe:
			answer = expr.Maybe
			atoms = append(atoms, symbols(item)...)
		}
	}
	return answer, atoms
}

func negate(negated bool) func(expr.Truth, []expr.Atom) (expr.Truth, []expr.Atom) {
	return func(t expr.Truth, atoms []expr.Atom) (expr.Truth, []expr.Atom) {
		if negated {
			t = not(t)
		}
		return t, atoms
	}
}

// principals reports whether s is about the caller.
func (e *evaluator) principals(s *Statement, kind Kind) match {
	if len(s.Principals) == 0 {
		if kind == IdentityPolicy || kind == EndpointPolicy {
			return match{anybody: expr.Yes} // it is about whoever has it
		}
		return match{}
	}
	var m match
	for _, p := range s.Principals {
		m.named = max(m.named, e.named(p))
		m.account = max(m.account, e.accountOf(p))
		m.anybody = max(m.anybody, everybody(p))
	}
	if !s.NotPrincipals {
		return m
	}
	// Whoever is exempt must be named together with its account; AWS leaves
	// open what happens when only one of them is.
	// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
	exempt := max(m.anybody, min(m.named, m.account))
	if e.request.Caller.Type != PrincipalAWS {
		exempt = max(m.anybody, m.named)
	} else if exempt == expr.No && max(m.named, m.account) != expr.No {
		exempt = expr.Maybe
	}
	return match{anybody: not(exempt)}
}

// everybody reports whether p stands for all callers.
func everybody(p Principal) expr.Truth {
	if p.Type == Everybody {
		return expr.Yes
	}
	if p.Type != PrincipalAWS {
		return expr.No
	}
	answer := open(Policies{Complete: p.Members.Complete})
	for _, v := range p.Members.Items {
		if _, _, ok := v.Resource(); !ok { // what a resource is called is never that
			answer = max(answer, expr.Equal(v, expr.String(Everybody)))
		}
	}
	return answer
}

// named reports whether p has the caller by its own name.
func (e *evaluator) named(p Principal) expr.Truth {
	c := &e.request.Caller
	switch {
	case p.Type == Everybody:
		return expr.No
	case p.Type == "CanonicalUser" && c.Type == PrincipalAWS:
		return expr.Maybe // the number of an account that nobody can tell
	case p.Type != c.Type:
		return expr.No
	}
	t, _ := e.among(p.Members, func(v expr.Value) expr.Truth {
		if t := e.equal(v, c.Name); t != expr.No || p.Type != PrincipalAWS {
			return t
		}
		return e.otherName(v, c.Name)
	})
	return t
}

// otherName reports whether v may be another name of the role or user: the
// session of a role, or the id that AWS gave it.
func (e *evaluator) otherName(v, name expr.Value) expr.Truth {
	arn := Fields(v)
	if len(arn) < arnFields {
		if text, known := v.Text(); known && !isUniqueID(text) {
			return expr.No
		}
		return expr.Maybe
	}
	session := arn[arnFields-1]
	if expr.Match(expr.String("assumed-role/*"), session) == expr.No {
		return expr.No
	}
	text, known := session.Text()
	full, known2 := name.Text()
	if !known || !known2 {
		return expr.Maybe
	}
	parts := strings.SplitN(text, "/", 3)
	if len(parts) == 3 && strings.HasSuffix(full, "/"+parts[1]) {
		return expr.Maybe
	}
	return expr.No
}

// accountOf reports whether p has the caller's account, by its number or as its
// root.
func (e *evaluator) accountOf(p Principal) expr.Truth {
	c := &e.request.Caller
	if p.Type != PrincipalAWS || c.Type != PrincipalAWS {
		return expr.No
	}
	t, _ := e.among(p.Members, func(v expr.Value) expr.Truth {
		arn := Fields(v)
		if len(arn) < arnFields {
			text, known := v.Text()
			switch t := e.equal(v, c.Account); {
			case known && !isAccount(text):
				return expr.No
			case known:
				return t
			default:
				return max(t, expr.Maybe) // it may be the root's ARN
			}
		}
		root := expr.Equal(arn[arnFields-1], expr.String("root"))
		return min(root, e.equal(arn[4], c.Account))
	})
	return t
}

func isAccount(text string) bool {
	return len(text) == 12 && strings.Trim(text, "0123456789") == ""
}

// AccountOf returns the account that v, a principal of the type "AWS", stands
// for as a whole: as its number or as its root.
func AccountOf(v expr.Value) (account expr.Value, ok bool) {
	if text, known := v.Text(); known && isAccount(text) {
		return v, true
	}
	arn := Fields(v)
	if len(arn) < arnFields || expr.Equal(arn[arnFields-1], expr.String("root")) != expr.Yes {
		return expr.Value{}, false
	}
	return arn[4], true
}

// isUniqueID reports whether text looks like an id that IAM gives to roles and
// users.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
func isUniqueID(text string) bool {
	return len(text) >= 16 && !isAccount(text) && strings.Trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == ""
}

func memberAtoms(ps []Principal) []expr.Atom {
	var out []expr.Atom
	for _, p := range ps {
		for _, v := range p.Members.Items {
			out = append(out, symbols(v)...)
		}
	}
	return out
}

// symbols returns the atoms of v that are not text.
func symbols(v expr.Value) []expr.Atom {
	var out []expr.Atom
	for _, a := range v.Atoms() {
		if a.Kind != expr.Text {
			out = append(out, a)
		}
	}
	return out
}

// Silent reports whether no statement of p that is known is about an action of r. It
// is quick, and false where that is not certain.
func (p Policies) Silent(r *Request) bool {
	for i := range p.All {
		for j := range p.All[i].Statements {
			s := &p.All[i].Statements[j]
			if s.NotActions || !s.Actions.Complete {
				return false
			}
			for _, item := range s.Actions.Items {
				text, known := item.Text()
				if !known {
					return false
				}
				if t, sure := quickly(text, r.Action, r.Patterns); !sure || t != expr.No {
					return false
				}
			}
		}
	}
	return true
}
