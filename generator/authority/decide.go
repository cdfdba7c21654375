package authority

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// Decide answers a request. What is said of the deployment's place, and what is
// known of the ARNs of what it makes, counts where it makes a difference.
func (v *View) Decide(r iam.Request, a iam.Access) iam.Decision {
	d := iam.Decide(r, a)
	if !Hangs(d) {
		return d
	}
	return iam.Decide(v.Look(r, a))
}

// Hangs reports whether d hangs on where the stack lands, or on what it makes.
func Hangs(d iam.Decision) bool {
	return d.Answer == iam.AllowedIf && (len(d.Hinges) == 0 || slices.ContainsFunc(d.Hinges, func(h iam.Hinge) bool {
		return slices.ContainsFunc(h.Atoms, func(a expr.Atom) bool { return a.Kind == expr.Pseudo || a.Kind == expr.Attr })
	}))
}

// IsRefused reports whether d lets no request pass.
func IsRefused(d iam.Decision) bool { return d.Answer == iam.Refused || d.Answer == iam.Denied }

// Foreign answers a request about something in an account of AWS, whose own policy
// lets everybody in, by decide. A word for that account differs from every number,
// so a refusal is looked at again with an account that nobody knows.
func (v *View) Foreign(r iam.Request, a iam.Access, decide func(iam.Request, iam.Access) iam.Decision) iam.Decision {
	a.Resource = Closed(openPolicy())
	r.Owner = expr.String(theirs)
	d := decide(r.Map(func(x expr.Value) expr.Value { return x.Bind(word) }), a)
	if !IsRefused(d) {
		return d
	}
	r.Owner = SomeAccount()
	return decide(r.Map(v.disown), a.Map(v.disown))
}

// openPolicy returns a policy of a resource that lets everybody do everything.
func openPolicy() iam.Policy {
	everything := expr.ListOf(expr.String(iam.Everybody))
	return iam.Policy{Statements: []iam.Statement{{
		Effect: iam.Allow, Principals: []iam.Principal{{Type: iam.Everybody}}, Actions: everything, Resources: everything,
	}}}
}

// Words for accounts, each as long as a number, for those who count with ?.
const (
	theirs = "amazon---aws"
	ours   = "our--account"
)

// word binds the account of AWS to a word, and ids to one of them.
func word(a expr.Atom) (string, bool) {
	switch {
	case a.Kind == expr.Param && a.Name == accountPlace:
		return theirs, true
	case a.Kind == expr.Param && a.Name == idPlace:
		return "0", true
	}
	return "", false
}

// disown returns x with a word in place of the deployment's own account, so that
// it is different from every other account.
func (v *View) disown(x expr.Value) expr.Value {
	if x.IsAbsent() {
		return x
	}
	own, known := v.Place.Account.Text()
	atoms := make([]expr.Atom, 0, len(x.Atoms()))
	for _, a := range x.Atoms() {
		switch {
		case a.Kind == expr.Pseudo && a.Name == "AWS::AccountId":
			a = expr.Atom{Kind: expr.Text, Name: ours}
		case a.Kind == expr.Text && known:
			a.Name = strings.ReplaceAll(a.Name, own, ours)
		}
		atoms = append(atoms, a)
	}
	return expr.FromAtoms(x.Type(), atoms...).From(x.Origin()).Bind(v.Binding())
}

// Names of what facts leave open in patterns.
const (
	accountPlace = "ServiceAccount"
	idPlace      = "Id"
)

// SomeAccount returns an account of which nothing is known but its form.
func SomeAccount() expr.Value { return Some(accountPlace, facts.IAM().AccountPattern) }

// Some returns a value of which only the form is known.
func Some(name, pattern string) expr.Value {
	return expr.FromAtoms(expr.StringType, expr.Atom{Kind: expr.Param, Name: name, Lang: &expr.Language{Pattern: pattern}})
}

// Fill returns a pattern of facts with what it leaves open filled in from of;
// accounts of AWS and ids are values of which only the form is known.
func Fill(pattern string, of map[string]expr.Value) expr.Value {
	return expr.Expand(pattern, func(name string) (expr.Value, bool) {
		switch name {
		case accountPlace:
			return SomeAccount(), true
		case idPlace:
			return Some(name, facts.Roles().IDPattern), true
		}
		x, ok := of[name]
		return x, ok && !x.IsAbsent()
	})
}
