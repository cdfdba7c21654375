package lint

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// access returns what decides about requests of a role, apart from the policies
// of resources.
func (p *Pass) access(role *ir.Role) iam.Access {
	identity, _ := p.PoliciesOf(role)
	a := iam.Access{Identity: identity, Resource: iam.Policies{Complete: true}}
	if !role.Boundary.IsAbsent() {
		a.Boundary = &iam.Policies{}
		if m := p.ManagedPolicy(role.Boundary); m != nil {
			*a.Boundary = known(m.Policy)
		}
	}
	return a
}

// known returns policies that are all that there are.
func known(all ...iam.Policy) iam.Policies { return iam.Policies{All: all, Complete: true} }

// caller returns a role of this deployment as somebody who makes requests.
func caller(role *ir.Role) iam.Caller {
	return iam.Caller{Type: iam.PrincipalAWS, Name: spoken(role.ARN(), facts.IAM().RoleARNPattern), Account: ownAccount()}
}

// spoken returns v, an attribute of a resource, with what it looks like. What
// exists already has its name.
func spoken(v expr.Value, pattern string) expr.Value {
	id, attribute, made := v.Resource()
	if !made {
		return v
	}
	return expr.FromAtoms(v.Type(), expr.Atom{Kind: expr.Attr, Name: id, Attr: attribute, Lang: &expr.Language{Pattern: pattern}}).From(v.Origin())
}

// shown returns v with all that the deployment says of it: where the stack
// lands, and what the ARNs of its buckets, keys and roles look like.
func (p *Pass) shown(v expr.Value) expr.Value {
	v = p.Bind(v)
	var atoms []expr.Atom
	for i, a := range v.Atoms() {
		if pattern := p.lookOf(a); pattern != "" {
			if atoms == nil {
				atoms = slices.Clone(v.Atoms())
			}
			atoms[i].Lang = p.language(pattern)
		}
	}
	if atoms == nil {
		return v
	}
	return expr.FromAtoms(v.Type(), atoms...).From(v.Origin())
}

// language returns the texts that match pattern.
func (p *Pass) language(pattern string) *expr.Language {
	if p.shared == nil {
		return &expr.Language{Pattern: pattern}
	}
	if p.shared.languages == nil {
		p.shared.languages = map[string]*expr.Language{}
	}
	l := p.shared.languages[pattern]
	if l == nil {
		l = &expr.Language{Pattern: pattern}
		p.shared.languages[pattern] = l
	}
	return l
}

// lookOf returns the pattern of what an attribute of a resource gives, or "".
func (p *Pass) lookOf(a expr.Atom) string {
	if a.Kind != expr.Attr || a.Lang != nil {
		return ""
	}
	v := expr.GetAtt(a.Name, a.Attr)
	f := facts.Roles()
	arn := a.Attr == "Arn"
	switch {
	case arn && p.Bucket(v) != nil:
		return f.BucketARNPattern
	case arn && p.Key(v) != nil:
		return f.KeyARNPattern
	case arn && p.Role(v) != nil:
		return facts.IAM().RoleARNPattern
	}
	return ""
}

func ownAccount() expr.Value { return expr.PseudoParam("AWS::AccountId") }

// decide answers a request. What is said of the deployment's place counts where
// it makes a difference.
func (p *Pass) decide(r iam.Request, a iam.Access) iam.Decision {
	d := iam.Decide(r, a)
	if d.Answer != iam.AllowedIf || !slices.ContainsFunc(d.Hinges, hangsOnPlace) {
		return d
	}
	return iam.Decide(r.Map(p.shown), p.shownAccess(a))
}

// shownAccess returns a with its values shown. What decided about the last request
// mostly decides about the next.
func (p *Pass) shownAccess(a iam.Access) iam.Access {
	if p.shared == nil || len(a.Identity.All) == 0 || len(a.Guards) > 0 {
		return a.Map(p.shown)
	}
	key := accessKey{identity: &a.Identity.All[0], boundary: a.Boundary, kind: a.Kind, complete: a.Resource.Complete}
	if len(a.Resource.All) > 0 {
		key.resource = &a.Resource.All[0]
	}
	if p.shared.lastKey != key {
		p.shared.lastKey, p.shared.last = key, a.Map(p.shown)
	}
	return p.shared.last
}

// An accessKey tells what decides apart.
type accessKey struct {
	identity, resource *iam.Policy
	boundary           *iam.Policies
	kind               iam.Kind
	complete           bool
}

// hangsOnPlace reports whether h hangs on where the stack lands, or on what it
// makes.
func hangsOnPlace(h iam.Hinge) bool {
	return slices.ContainsFunc(h.Atoms, func(a expr.Atom) bool { return a.Kind == expr.Pseudo || a.Kind == expr.Attr })
}

// isRefused reports whether d lets no request pass.
func isRefused(d iam.Decision) bool { return d.Answer == iam.Refused || d.Answer == iam.Denied }

// notOurs is the placeholder of an account that is not the deployment's.
const notOurs = "ServiceAccount"

// foreign answers a request about something in an account of AWS, whose own
// policy lets everybody in. A word for that account is different from every
// number, so only a refusal is looked at again, with an account that nobody
// knows.
func (p *Pass) foreign(r iam.Request, a iam.Access) iam.Decision {
	word := expr.String("amazon")
	a.Resource = known(openPolicy())
	r.Owner = word
	d := iam.Decide(r.Map(func(v expr.Value) expr.Value { return v.Bind(serviceAccount(word)) }), a)
	if !isRefused(d) {
		return d
	}
	r.Owner = someAccount()
	return iam.Decide(r.Map(p.apart), a.Map(p.apart))
}

// openPolicy returns a policy of a resource that lets everybody do everything.
func openPolicy() iam.Policy {
	everything := expr.ListOf(expr.String(iam.Everybody))
	return iam.Policy{Statements: []iam.Statement{{
		Effect: iam.Allow, Principals: []iam.Principal{{Type: iam.Everybody}}, Actions: everything, Resources: everything,
	}}}
}

// serviceAccount binds the account of AWS to a word, and ids to one of them.
func serviceAccount(word expr.Value) expr.Binding {
	return func(a expr.Atom) (string, bool) {
		switch {
		case a.Kind == expr.Param && a.Name == notOurs:
			return word.Text()
		case a.Kind == expr.Param && a.Name == someID:
			return "0", true
		}
		return "", false
	}
}

// someID is the placeholder of a name that nobody knows.
const someID = "Id"

// anyID is a name that nobody knows.
func anyID() expr.Value {
	return expr.FromAtoms(expr.StringType, expr.Atom{Kind: expr.Param, Name: someID, Lang: &expr.Language{Pattern: facts.Roles().IDPattern}})
}

// someAccount is an account that nobody knows.
func someAccount() expr.Value {
	return expr.FromAtoms(expr.StringType, expr.Atom{Kind: expr.Param, Name: notOurs, Lang: &expr.Language{Pattern: facts.IAM().AccountPattern}})
}

// apart returns v with a word in place of the deployment's own account, so that
// it is different from every other account.
func (p *Pass) apart(v expr.Value) expr.Value {
	const word = "our--account" // as long as a number, for those who count with ?
	if v.IsAbsent() {
		return v
	}
	own, known := p.Place.Account.Text()
	atoms := make([]expr.Atom, 0, len(v.Atoms()))
	for _, a := range v.Atoms() {
		switch {
		case a.Kind == expr.Pseudo && a.Name == "AWS::AccountId":
			a = expr.Atom{Kind: expr.Text, Name: word}
		case a.Kind == expr.Text && known:
			a.Name = strings.ReplaceAll(a.Name, own, word)
		}
		atoms = append(atoms, a)
	}
	return p.Bind(expr.FromAtoms(v.Type(), atoms...).From(v.Origin()))
}
