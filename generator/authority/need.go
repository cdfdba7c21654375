package authority

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// A Need is a call that somebody must be able to make, or all calls of one form.
type Need struct {
	Action   string     // may be a pattern
	Resource expr.Value // may be a pattern; "*" where the action has no resource
	Foreign  bool       // the resource is in an account of AWS
	Via      expr.Value // the service that makes the call on behalf of the caller; absent for none
	Context  iam.Context
}

// NeedOf returns one action of what an execution role must be allowed, on one of its
// resources.
func NeedOf(e *ir.Environment, right *facts.Required, action, resource string) Need {
	return Need{
		Action: action, Foreign: right.Service,
		Resource: Fill(resource, map[string]expr.Value{"Environment": e.Name, "Bucket": e.SourceBucket, "Key": e.KMSKey}),
	}
}

// Meets answers whether a lets c make the calls of n: allowed and refused are about
// all of them.
func (v *View) Meets(c iam.Caller, n Need, a iam.Access) iam.Decision {
	r := n.request(c)
	if by := n.plainly(&r, a, expr.Maybe); by != nil && a.Identity.Complete && a.Resource.Complete {
		return iam.Decision{Answer: iam.Allowed, By: []*iam.Statement{by}}
	}
	r.Patterns = strings.ContainsAny(n.Action, "*?") || !isEverything(n.Resource) && wild(n.Resource)
	return v.answer(n, r, a)
}

// Lacks answers whether a lets c make the calls of n, for those who ask only
// whether all of them are refused: one call is decided first, which is quick.
func (v *View) Lacks(c iam.Caller, n Need, a iam.Access) iam.Decision {
	r := n.request(c)
	if by := n.plainly(&r, a, expr.Yes); by != nil {
		return iam.Decision{Answer: iam.Allowed, By: []*iam.Statement{by}}
	}
	if v.asBefore(&r, n, a) {
		return v.before.decision
	}
	r.Action, r.Resource = strings.ReplaceAll(n.Action, "*", ""), oneOf(n.Resource)
	d := v.answer(n, r, a)
	if IsRefused(d) && !(isEverything(n.Resource) && r.Action == n.Action) {
		r.Action, r.Resource, r.Patterns = n.Action, n.Resource, true
		d = v.answer(n, r, a)
	}
	v.before = answered{need: n, caller: c.Name, access: keyOf(a, [2]string{}), decision: d}
	return d
}

// answered is what was decided about a need.
type answered struct {
	need     Need
	caller   expr.Value
	access   accessKey
	decision iam.Decision
}

// asBefore reports whether what decided about the last need decides about n alike:
// nothing but the action is another one, and the statements that allowed it, or might,
// have this one too, by name.
func (v *View) asBefore(r *iam.Request, n Need, a iam.Access) bool {
	b := &v.before
	if IsRefused(b.decision) || len(b.decision.By) == 0 || a.Boundary != nil || len(a.Guards) > 0 ||
		n.Foreign != b.need.Foreign || expr.Compare(n.Resource, b.need.Resource) != 0 || expr.Compare(n.Via, b.need.Via) != 0 ||
		len(n.Context.Keys)+len(b.need.Context.Keys) > 0 || expr.Compare(r.Caller.Name, b.caller) != 0 || keyOf(a, [2]string{}) != b.access ||
		denies(r, a.Identity, expr.Yes) || denies(r, a.Resource, expr.Yes) {
		return false
	}
	return !slices.ContainsFunc(b.decision.By, func(s *iam.Statement) bool {
		return s.NotActions || !slices.ContainsFunc(s.Actions.Items, func(v expr.Value) bool {
			text, _ := v.Text()
			return text == n.Action || text == iam.Everybody
		})
	})
}

// Some answers whether a lets c make any of the calls of n; refused is about all of
// them, "*" as a resource about all there are.
func (v *View) Some(c iam.Caller, n Need, a iam.Access) iam.Decision {
	r := n.request(c)
	r.Patterns = true
	return v.answer(n, r, a)
}

func (v *View) answer(n Need, r iam.Request, a iam.Access) iam.Decision {
	if n.Foreign {
		return v.Foreign(r, a, v.Decide)
	}
	return v.Decide(r, a)
}

func (n Need) request(c iam.Caller) iam.Request {
	r := iam.Request{Caller: c, Action: n.Action, Resource: n.Resource, Context: n.Context}
	if !n.Via.IsAbsent() {
		via := iam.ContextKey{Name: facts.Roles().ViaKey, Values: expr.ListOf(n.Via)}
		r.Context.Keys = append(slices.Clip(r.Context.Keys), via)
	}
	return r
}

// plainly returns a statement that allows n, which r asks for, in the very words, so
// that nothing needs to be decided. Statements that deny under conditions which are
// met less than least do not count. Nil is no answer.
func (n Need) plainly(r *iam.Request, a iam.Access, least expr.Truth) *iam.Statement {
	if a.Boundary != nil || len(a.Guards) > 0 || a.Kind == iam.KeyPolicy || a.Kind == iam.TrustPolicy || denies(r, a.Identity, least) || denies(r, a.Resource, least) {
		return nil
	}
	for i := range a.Identity.All {
		p := &a.Identity.All[i]
		for j := range p.Statements {
			if s := &p.Statements[j]; n.words(s) {
				return s
			}
		}
	}
	return nil
}

// words reports whether s allows n in the very words.
func (n Need) words(s *iam.Statement) bool {
	return s.Effect == iam.Allow && len(s.Conditions) == 0 && !s.NotActions && !s.NotResources &&
		slices.ContainsFunc(s.Actions.Items, func(v expr.Value) bool {
			text, _ := v.Text()
			head, found := strings.CutSuffix(text, "*")
			return text == n.Action || found && strings.HasPrefix(n.Action, head) && !strings.ContainsAny(head, "*?")
		}) &&
		slices.ContainsFunc(s.Resources.Items, func(v expr.Value) bool {
			return isEverything(v) || expr.Compare(v, n.Resource) == 0 && !v.IsUnknown()
		})
}

// denies reports whether a statement of p denies anything under conditions that r
// meets at least so far.
func denies(r *iam.Request, p iam.Policies, least expr.Truth) bool {
	return slices.ContainsFunc(p.All, func(x iam.Policy) bool {
		return slices.ContainsFunc(x.Statements, func(s iam.Statement) bool {
			return s.Effect == iam.Deny && !slices.ContainsFunc(s.Conditions, func(c iam.Condition) bool { return r.Meets(&c) < least })
		})
	})
}

// oneOf returns one of the resources that a pattern stands for.
func oneOf(pattern expr.Value) expr.Value {
	if isEverything(pattern) {
		return pattern
	}
	atoms := slices.Clone(pattern.Atoms())
	for i := range atoms {
		if atoms[i].Kind == expr.Text {
			atoms[i].Name = strings.ReplaceAll(atoms[i].Name, "*", "0")
		}
	}
	return expr.FromAtoms(pattern.Type(), atoms...)
}

func isEverything(v expr.Value) bool {
	s, known := v.Text()
	return known && s == iam.Everybody
}

// wild reports whether a wildcard is written in v.
func wild(v expr.Value) bool {
	return slices.ContainsFunc(v.Atoms(), func(a expr.Atom) bool {
		return a.Kind == expr.Text && strings.ContainsAny(a.Name, "*?")
	})
}
