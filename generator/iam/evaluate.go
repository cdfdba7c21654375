package iam

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// A Caller is who makes a request.
type Caller struct {
	Type    string     // of principal: "AWS" for a role or user, "Service" or "Federated"
	Name    expr.Value // ARN of the role, user or provider; or the service, as in "airflow.amazonaws.com"
	Account expr.Value // of a role or user
	User    bool       // an IAM user rather than a role
}

// A Request is one call of AWS, or all calls of one form.
type Request struct {
	Caller   Caller
	Action   string
	Resource expr.Value // an ARN; "*" where the action has no resource
	Owner    expr.Value // account of the resource; absent: the caller's
	Context  Context

	// Patterns makes wildcards of every * and ? in Action and Resource: the
	// question is about all calls that they match.
	Patterns bool
}

// Policies are policies that hold at once. Where they are not complete there
// may be others.
type Policies struct {
	All      []Policy
	Complete bool
}

// Access is everything that decides about requests.
type Access struct {
	Identity Policies   // of the caller and its groups
	Boundary *Policies  // the caller's permissions boundary; nil when it has none
	Resource Policies   // of the resource
	Kind     Kind       // of Resource: keys and trust are never open by identity policies alone
	Guards   []Policies // each must allow too: an endpoint's policy, an organisation's
}

// An Answer is what becomes of a request.
type Answer uint8

// The answers. For a request with Patterns, Refused, Denied and Allowed are
// about every call that it stands for.
const (
	Refused   Answer = iota // no statement allows it
	Denied                  // a statement denies it
	AllowedIf               // it hangs on something that is not known
	Allowed
)

// String returns "no", "deny", "allow-if" or "allow".
func (a Answer) String() string {
	return [...]string{Refused: "no", Denied: "deny", AllowedIf: "allow-if", Allowed: "allow"}[a]
}

// A Decision is the answer to a request, and why. Statements point into the
// policies that were asked.
type Decision struct {
	Answer Answer

	// By are the statements that decide: those that deny, or those that allow
	// or may allow.
	By []*Statement
	// Unless are the statements that may deny.
	Unless []*Statement
	// Near are the statements that allow the action, and nothing else of what
	// was asked, where the answer is Refused.
	Near []*Statement
	// Hinges are what AllowedIf hangs on.
	Hinges []Hinge
}

// A Hinge is a part of a statement that may hold or not.
type Hinge struct {
	Statement *Statement
	Condition *Condition  // nil when it is not a condition
	Atoms     []expr.Atom // whose value would tell; empty for a key of the context or an open list
}

// Decide returns what becomes of r, as AWS evaluates policies: a statement that
// denies wins; a boundary and every guard must allow; within an account the
// identity's policies or the resource's do, across accounts both; for a key or a
// role the resource's policy must name the caller, or leave it to the caller's
// account and the identity's policies allow.
//
// Unknown values make the answer AllowedIf and never another one: whatever
// they turn out to be, Allowed stays, and Refused and Denied stay one of the two.
// Time is bounded; what is not reached in it counts as unknown.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
func Decide(r Request, a Access) Decision {
	e := &evaluator{request: &r, budget: maxWork}
	denied := e.denied(a)
	if denied == expr.Yes {
		return Decision{Answer: Denied, By: e.certain}
	}
	allowed := min(e.allowed(a), not(denied))
	switch allowed {
	case expr.Yes:
		return Decision{Answer: Allowed, By: e.certain}
	case expr.Maybe:
		return Decision{Answer: AllowedIf, By: slices.Concat(e.certain, e.open), Unless: e.unless, Hinges: e.hinges}
	}
	return Decision{Answer: Refused, Near: e.near}
}

// maxWork bounds the comparisons of one decision, in pairs of characters.
const maxWork = 1 << 25

// An evaluator answers one request.
type evaluator struct {
	request *Request
	budget  int

	certain []*Statement // that deny, or else allow
	open    []*Statement // that may allow
	unless  []*Statement // that may deny
	near    []*Statement
	hinges  []Hinge
}

// denied reports whether a statement denies the request.
func (e *evaluator) denied(a Access) expr.Truth {
	answer := e.denies(a.Identity, IdentityPolicy)
	if a.Boundary != nil {
		answer = max(answer, e.denies(*a.Boundary, IdentityPolicy))
	}
	for _, g := range a.Guards {
		answer = max(answer, e.denies(g, EndpointPolicy))
	}
	return max(answer, e.denies(a.Resource, a.Kind))
}

func (e *evaluator) denies(p Policies, kind Kind) expr.Truth {
	answer := open(p)
	e.statements(p, Deny, func(s *Statement) {
		m := e.matches(s, kind)
		t := max(m.named, m.anybody, m.account)
		switch t {
		case expr.Yes:
			e.certain = append(e.certain, s)
		case expr.Maybe:
			e.unless = append(e.unless, s)
			e.hinges = append(e.hinges, m.hinges...)
		}
		answer = max(answer, t)
	})
	return answer
}

// allowed reports whether a allows the request, were nothing denied.
func (e *evaluator) allowed(a Access) expr.Truth {
	boundary := expr.Yes
	if a.Boundary != nil {
		boundary = e.allows(*a.Boundary, IdentityPolicy).any()
	}
	identity := min(e.allows(a.Identity, IdentityPolicy).any(), boundary)
	resource := e.allows(a.Resource, a.Kind)
	answer := e.together(identity, boundary, resource, a.Kind)
	for _, g := range a.Guards {
		answer = min(answer, e.allows(g, EndpointPolicy).any())
	}
	return answer
}

// together returns the answer of identity and resource policies.
func (e *evaluator) together(identity, boundary expr.Truth, resource match, kind Kind) expr.Truth {
	c := e.request.Caller
	if c.Type != PrincipalAWS {
		return max(resource.named, resource.anybody) // it has no account that could be asked
	}
	direct := max(resource.named, resource.anybody)
	limited := min(direct, boundary)
	if c.User {
		// A boundary limits what its own name grants to a role, and not to a
		// user; of a grant to everybody AWS does not say.
		limited = max(limited, resource.named, min(resource.anybody, max(boundary, expr.Maybe)))
	}
	within := max(identity, limited)
	if kind == KeyPolicy || kind == TrustPolicy {
		within = max(limited, min(resource.account, identity))
	}
	across := min(max(direct, resource.account), identity)
	switch e.sameAccount() {
	case expr.Yes:
		return within
	case expr.No:
		return across
	}
	if within == across {
		return within
	}
	return expr.Maybe
}

func (e *evaluator) sameAccount() expr.Truth {
	if e.request.Owner.IsAbsent() {
		return expr.Yes
	}
	return e.equal(e.request.Caller.Account, e.request.Owner)
}

// allows reports whether a statement of p allows the request, and to whom.
func (e *evaluator) allows(p Policies, kind Kind) match {
	t := open(p)
	answer := match{named: t, anybody: t, account: t}
	e.statements(p, Allow, func(s *Statement) {
		m := e.matches(s, kind)
		switch m.any() {
		case expr.No:
			if m.action != expr.No {
				e.near = append(e.near, s)
			}
		case expr.Maybe:
			e.open = append(e.open, s)
			e.hinges = append(e.hinges, m.hinges...)
		case expr.Yes:
			e.certain = append(e.certain, s)
		}
		answer.named = max(answer.named, m.named)
		answer.anybody = max(answer.anybody, m.anybody)
		answer.account = max(answer.account, m.account)
	})
	return answer
}

func (e *evaluator) statements(p Policies, effect Effect, f func(*Statement)) {
	for i := range p.All {
		for j := range p.All[i].Statements {
			if s := &p.All[i].Statements[j]; s.Effect == effect {
				f(s)
			}
		}
	}
}

// open returns what policies that nobody has listed may say.
func open(p Policies) expr.Truth {
	if p.Complete {
		return expr.No
	}
	return expr.Maybe
}

// not returns the answer to the opposite question.
func not(t expr.Truth) expr.Truth { return expr.Yes - t }
