package iam

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// A world is what the symbols and the unknown keys of one case turn out to be.
type world struct {
	symbols map[string]string // by the atom's text in messages
	keys    map[string]string // by lower-case key; one that is not there is absent
}

var (
	someAction   = expr.Atom{Kind: expr.Param, Name: "Action", Lang: &expr.Language{Values: []string{"s3:GetObject", "s3:*"}}}
	anyThing     = expr.Atom{Kind: expr.Param, Name: "Any"}
	someBucket   = expr.Atom{Kind: expr.Attr, Name: "Bucket", Attr: "Arn"}
	someAccount  = expr.Atom{Kind: expr.Pseudo, Name: "AWS::AccountId"}
	worldSymbols = map[string][]string{
		someAction.String():  {"s3:GetObject", "s3:*"},
		anyThing.String():    {"arn:aws:s3:::a", "*", "x", "arn:aws:iam::111111111111:role/r"},
		someBucket.String():  {"arn:aws:s3:::a", "arn:aws:s3:::b"},
		someAccount.String(): {"111111111111", "222222222222"},
	}
	worldActions   = []string{"s3:GetObject", "s3:PutObject", "kms:Decrypt"}
	worldResources = []string{"arn:aws:s3:::a", "arn:aws:s3:::a/x", "arn:aws:kms:r:111111111111:key/k"}
	worldKeys      = []string{"aws:SourceVpce", "aws:PrincipalTag/team"}
	worldValues    = []string{"x", "X", "true"}
)

// of returns a value of text and symbols.
func of(parts ...any) expr.Value {
	var atoms []expr.Atom
	for _, p := range parts {
		switch p := p.(type) {
		case string:
			atoms = append(atoms, expr.Atom{Kind: expr.Text, Name: p})
		case expr.Atom:
			atoms = append(atoms, p)
		}
	}
	return expr.FromAtoms(expr.StringType, atoms...)
}

var (
	drawnActions   = []expr.Value{of("s3:GetObject"), of("S3:*"), of("kms:*"), of("*"), of("s3:?utObject"), of(someAction)}
	drawnResources = []expr.Value{of("*"), of("arn:aws:s3:::a"), of("arn:aws:s3:::a/*"), of("arn:aws:s3:::*"), of("arn:aws:kms"), of(someBucket), of(someBucket, "/*"), of(anyThing),
		of("arn:aws:kms:r:", someAccount, ":key/*"), of("arn:aws:s3:::${aws:PrincipalTag/team, 'a'}")}
	drawnMembers = []expr.Value{of("*"), of("111111111111"), of("arn:aws:iam::111111111111:role/r"), of("arn:aws:iam::222222222222:root"), of("arn:aws:iam::", someAccount, ":root"),
		of("arn:aws:iam::", someAccount, ":role/r"), of(anyThing)}
	drawnValues    = []expr.Value{of("x"), of("X"), of("*"), of("true"), of(anyThing), of("${aws:SourceVpce, 'x'}")}
	drawnOperators = []string{"StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringLike", "StringNotLike", "StringEqualsIfExists", "StringNotEqualsIfExists",
		"Null", "Bool", "ForAnyValue:StringEquals", "ForAllValues:StringEquals", "ForAnyValue:StringNotEquals"}
)

func drawList(t *rapid.T, what string, from []expr.Value) expr.List {
	l := expr.ListOf(rapid.SliceOfN(rapid.SampledFrom(from), 1, 3).Draw(t, what)...)
	l.Complete = rapid.IntRange(0, 9).Draw(t, what+" complete") > 0
	return l
}

func drawPolicies(t *rapid.T, principals bool) Policies {
	p := Policies{All: []Policy{{}}, Complete: rapid.IntRange(0, 9).Draw(t, "complete") > 0}
	for range rapid.IntRange(0, 3).Draw(t, "statements") {
		s := Statement{Effect: rapid.SampledFrom([]Effect{Allow, Allow, Deny}).Draw(t, "effect")}
		s.Actions, s.NotActions = drawList(t, "actions", drawnActions), rapid.IntRange(0, 5).Draw(t, "not action") == 0
		s.Resources, s.NotResources = drawList(t, "resources", drawnResources), rapid.IntRange(0, 5).Draw(t, "not resource") == 0
		if principals {
			switch rapid.IntRange(0, 4).Draw(t, "principal") {
			case 0:
				s.Principals = []Principal{{Type: Everybody}}
			case 1:
				s.Principals = []Principal{{Type: "Service", Members: texts("s3.amazonaws.com")}}
			default:
				s.Principals = []Principal{{Type: PrincipalAWS, Members: drawList(t, "members", drawnMembers)}}
			}
		}
		for range rapid.IntRange(0, 2).Draw(t, "conditions") {
			c := Condition{rapid.SampledFrom(drawnOperators).Draw(t, "operator"), rapid.SampledFrom(worldKeys).Draw(t, "key"), drawList(t, "values", drawnValues)}
			if c.Operator == "Null" {
				c.Values = texts(rapid.SampledFrom([]string{"true", "false"}).Draw(t, "null"))
			}
			s.Conditions = append(s.Conditions, c)
		}
		p.All[0].Statements = append(p.All[0].Statements, s)
	}
	return p
}

func drawAccess(t *rapid.T) Access {
	a := Access{Identity: drawPolicies(t, false), Resource: drawPolicies(t, true), Kind: rapid.SampledFrom([]Kind{BucketPolicy, KeyPolicy}).Draw(t, "kind")}
	if rapid.Bool().Draw(t, "bounded") {
		b := drawPolicies(t, false)
		a.Boundary = &b
	}
	if rapid.IntRange(0, 3).Draw(t, "guarded") == 0 {
		a.Guards = []Policies{drawPolicies(t, true)}
	}
	return a
}

func drawWorld(t *rapid.T) world {
	w := world{map[string]string{}, map[string]string{}}
	for _, name := range []expr.Atom{someAction, anyThing, someBucket, someAccount} {
		w.symbols[name.String()] = rapid.SampledFrom(worldSymbols[name.String()]).Draw(t, name.Name)
	}
	for _, k := range worldKeys {
		if rapid.Bool().Draw(t, "has "+k) {
			w.keys[strings.ToLower(k)] = rapid.SampledFrom(worldValues).Draw(t, k)
		}
	}
	return w
}

// drawRequest draws a request, of which the world decides what is left open.
func drawRequest(t *rapid.T, w world) Request {
	accounts := []expr.Value{of("111111111111"), of("222222222222"), of(someAccount)}
	account := rapid.SampledFrom(accounts).Draw(t, "account")
	r := Request{
		Caller:   Caller{Type: PrincipalAWS, Name: expr.Concat(of("arn:aws:iam::"), account, of(":role/r")), Account: account},
		Action:   rapid.SampledFrom(worldActions).Draw(t, "action"),
		Resource: rapid.SampledFrom([]expr.Value{of(worldResources[0]), of(worldResources[1]), of(worldResources[2]), of(someBucket), of(someBucket, "/x")}).Draw(t, "resource"),
		Owner:    rapid.SampledFrom(append(accounts, expr.Value{})).Draw(t, "owner"),
	}
	if rapid.IntRange(0, 5).Draw(t, "a service") == 0 {
		r.Caller = Caller{Type: "Service", Name: of("s3.amazonaws.com")}
	}
	r.Context.Complete = rapid.Bool().Draw(t, "complete context")
	for _, k := range worldKeys {
		if v, there := w.keys[strings.ToLower(k)]; there && (r.Context.Complete || rapid.Bool().Draw(t, "says "+k)) {
			r.Context.Keys = append(r.Context.Keys, ContextKey{Name: k, Values: texts(v)})
		} else if !there && rapid.Bool().Draw(t, "lacks "+k) {
			r.Context.Keys = append(r.Context.Keys, ContextKey{Name: k, Absent: true})
		}
	}
	return r
}

// settle returns the case in the world: every symbol bound, every list
// complete, every key there or absent.
func (w world) settle(r Request, a Access) (Request, Access) {
	value := func(v expr.Value) expr.Value {
		return v.Bind(func(a expr.Atom) (string, bool) { s, ok := w.symbols[a.String()]; return s, ok })
	}
	r, a = r.Map(value), a.Map(value)
	closed(&a.Identity)
	closed(&a.Resource)
	if a.Boundary != nil {
		closed(a.Boundary)
	}
	for i := range a.Guards {
		closed(&a.Guards[i])
	}
	r.Context = Context{Complete: true}
	for _, k := range worldKeys {
		if v, there := w.keys[strings.ToLower(k)]; there {
			r.Context.Keys = append(r.Context.Keys, ContextKey{Name: k, Values: texts(v)})
		}
	}
	return r, a
}

// closed makes every list of p complete. It may change p, which Map has made.
func closed(p *Policies) {
	p.Complete = true
	for _, x := range p.All {
		for i := range x.Statements {
			s := &x.Statements[i]
			s.Actions.Complete, s.Resources.Complete = true, true
			for j := range s.Principals {
				s.Principals[j].Members.Complete = true
			}
			for j := range s.Conditions {
				s.Conditions[j].Values.Complete = true
			}
		}
	}
}

// refines reports whether a decision may become another one when more is known.
func refines(before, after Answer) bool {
	switch before {
	case AllowedIf:
		return true
	case Allowed:
		return after == Allowed
	}
	return after == Refused || after == Denied
}

// law draws a case and a world: what is certain before the world is known must
// be what a plain evaluator says in that world.
func law(t *rapid.T) {
	w := drawWorld(t)
	r, a := drawRequest(t, w), drawAccess(t)
	open := Decide(r, a).Answer
	settled, access := w.settle(r, a)
	known := Decide(settled, access).Answer
	plain := Refused
	if c := (concrete{settled, access, w}); c.denied() {
		plain = Denied
	} else if c.allowed() {
		plain = Allowed
	}
	if known != plain {
		t.Fatalf("settled: %v, and the plain evaluator says %v\n%+v", known, plain, settled)
	}
	if !refines(open, known) {
		t.Fatalf("%v becomes %v", open, known)
	}
}

func TestDecideLaw(t *testing.T) { rapid.Check(t, law) }

func FuzzDecide(f *testing.F) { f.Fuzz(rapid.MakeFuzz(law)) }

// TestPatternLaw holds the answer to a request of patterns against the answers
// to the requests that it stands for.
func TestPatternLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := drawWorld(t)
		r, a := drawRequest(t, w), drawAccess(t)
		r.Patterns = true
		r.Action = rapid.SampledFrom([]string{"s3:*Object", "*", "s3:GetObject", "kms:?ecrypt"}).Draw(t, "actions")
		r.Resource = rapid.SampledFrom([]expr.Value{of("*"), of("arn:aws:s3:::*"), of("arn:aws:s3:::a/?"), of(someBucket, "*")}).Draw(t, "resources")
		whole := Decide(r, a).Answer
		one, access := w.settle(r, a)
		actions, resources := one.Action, one.Resource.String()
		one.Patterns = false
		for _, action := range worldActions {
			for _, resource := range worldResources {
				if !glob(actions, action) || !glob(resources, resource) {
					continue
				}
				one.Action, one.Resource = action, of(resource)
				if got := Decide(one, access).Answer; !refines(whole, got) {
					t.Fatalf("%s on %s is %v, and %s on %s is %v", r.Action, r.Resource, whole, action, resource, got)
				}
			}
		}
	})
}
