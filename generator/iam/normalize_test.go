package iam

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/mwaagen/mwaagen/generator/expr"
)

func TestEqual(t *testing.T) {
	one := func(s Statement) Policy { return Policy{Statements: []Statement{s}} }
	base := Statement{Sid: "S", Effect: Allow, Actions: texts("a:B", "a:C"), Resources: texts("x", "y"), Conditions: []Condition{
		{"StringEquals", "k:One", texts("1", "2")}, {"Bool", "k:two", texts("true")},
	}}
	with := func(change func(*Statement)) Policy {
		s := base
		s.Conditions = slices.Clone(s.Conditions)
		change(&s)
		return one(s)
	}
	tests := []struct {
		name string
		a, b Policy
		want bool
	}{
		{"itself", one(base), one(base), true},
		{"other order", one(base), with(func(s *Statement) { s.Actions = texts("a:C", "a:B"); slices.Reverse(s.Conditions) }), true},
		{"repetition", one(base), with(func(s *Statement) { s.Resources = texts("y", "x", "y") }), true},
		{"case of an action", one(base), with(func(s *Statement) { s.Actions = texts("A:b", "a:c") }), true},
		{"case of a resource", one(base), with(func(s *Statement) { s.Resources = texts("X", "y") }), false},
		{"case of a condition key", one(base), with(func(s *Statement) { s.Conditions[0].Key = "K:one" }), true},
		{"case of a condition value", one(base), with(func(s *Statement) { s.Conditions[1].Values = texts("True") }), false},
		{"origins", one(base), Policy{Origin: expr.WrittenAt("/a"), Statements: one(base).Statements}, true},
		{"one more statement", one(base), Policy{Statements: []Statement{base, {Sid: "T", Effect: Deny}}}, false},
		{"statement twice", one(base), Policy{Statements: []Statement{base, base}}, true},
		{"statement under two Sids", one(base), Policy{Statements: []Statement{with(func(s *Statement) { s.Sid = "T" }).Statements[0], base}}, true},
		{"Sid", one(base), with(func(s *Statement) { s.Sid = "T" }), false},
		{"effect", one(base), with(func(s *Statement) { s.Effect = Deny }), false},
		{"negation", one(base), with(func(s *Statement) { s.NotActions = true }), false},
		{"principals of one type apart", with(func(s *Statement) { s.Principals = []Principal{{"AWS", texts("a")}, {"AWS", texts("b")}} }),
			with(func(s *Statement) { s.Principals = []Principal{{"AWS", texts("b", "a")}} }), true},
		{"principals of other types", with(func(s *Statement) { s.Principals = []Principal{{"AWS", texts("a")}} }),
			with(func(s *Statement) { s.Principals = []Principal{{"Service", texts("a")}} }), false},
		{"symbols", with(func(s *Statement) { s.Resources = expr.ListOf(region, account) }), with(func(s *Statement) { s.Resources = expr.ListOf(account, region, account) }), true},
		{"unknown twice", with(func(s *Statement) { s.Resources = expr.ListOf(expr.UnknownValue("u"), expr.UnknownValue("u")) }),
			with(func(s *Statement) { s.Resources = expr.ListOf(expr.UnknownValue("u")) }), false},
		{"unknown statement twice", with(func(s *Statement) { s.Resources = expr.ListOf(expr.UnknownValue("u")) }),
			Policy{Statements: slices.Repeat(with(func(s *Statement) { s.Resources = expr.ListOf(expr.UnknownValue("u")) }).Statements, 2)}, false},
		{"statement with and without a Sid", one(base), Policy{Statements: append(with(func(s *Statement) { s.Sid = "" }).Statements, base)}, true},
		{"list that may be longer", with(func(s *Statement) { s.Resources = texts("x", "y"); s.Resources.Complete = false }), one(base), false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if Equal(tt.a, tt.b) != tt.want || Equal(tt.b, tt.a) != tt.want {
				t.Errorf("want %v of\n%s\n%s", tt.want, tt.a.JSON(nil), tt.b.JSON(nil))
			}
		})
	}
}

// Which of two spellings stays must not depend on their order.
func TestNormalizeChoosesOneSpelling(t *testing.T) {
	a := Statement{Effect: Allow, Actions: texts("a:B"), Conditions: []Condition{{"Bool", "k:V", texts("true")}}}
	b := a
	b.Actions = texts("A:b")
	c := a
	c.Conditions = []Condition{{"Bool", "K:v", texts("true")}}
	want := string(Policy{Statements: []Statement{a, b, c}}.Normalize().JSON(nil))
	for _, order := range [][]Statement{{a, c, b}, {b, a, c}, {b, c, a}, {c, a, b}, {c, b, a}} {
		if got := string(Policy{Statements: order}.Normalize().JSON(nil)); got != want {
			t.Errorf("got\n%swant\n%s", got, want)
		}
	}
}

// A request is what a policy decides about.
type request struct {
	principal, action, resource string
	context                     map[string]string // by lower-case key
}

// decision is what p says about r: a small evaluator that is easy to believe.
func decision(p Policy, r request) string {
	answer := "no"
	for _, s := range p.Statements {
		if !applies(s, r) {
			continue
		}
		if s.Effect == Deny {
			return "deny"
		}
		answer = "allow"
	}
	return answer
}

func applies(s Statement, r request) bool {
	among := func(l expr.List, fold bool, v string) bool {
		return slices.ContainsFunc(l.Items, func(pattern expr.Value) bool {
			t, _ := pattern.Text()
			if fold {
				t, v = strings.ToLower(t), strings.ToLower(v)
			}
			return expr.Match(expr.String(t), expr.String(v)) == expr.Yes
		})
	}
	if len(s.Principals) > 0 {
		hit := slices.ContainsFunc(s.Principals, func(p Principal) bool {
			kind, name, _ := strings.Cut(r.principal, "/")
			return p.Type == Everybody || p.Type == kind && among(p.Members, false, name)
		})
		if hit == s.NotPrincipals {
			return false
		}
	}
	if among(s.Actions, true, r.action) == s.NotActions || among(s.Resources, false, r.resource) == s.NotResources {
		return false
	}
	for _, c := range s.Conditions {
		v, there := r.context[strings.ToLower(c.Key)]
		hit := there && among(c.Values, false, v)
		if hit == strings.HasPrefix(c.Operator, "StringNot") {
			return false
		}
	}
	return true
}

func someOf(t *rapid.T, what string, from ...string) expr.List {
	return texts(rapid.SliceOfN(rapid.SampledFrom(from), 1, 4).Draw(t, what)...)
}

func drawPolicy(t *rapid.T) Policy {
	p := Policy{}
	for range rapid.IntRange(0, 4).Draw(t, "statements") {
		s := Statement{
			Sid:          rapid.SampledFrom([]string{"", "A", "B", "C"}).Draw(t, "sid"),
			Effect:       rapid.SampledFrom([]Effect{Allow, Deny}).Draw(t, "effect"),
			NotActions:   rapid.Bool().Draw(t, "not actions"),
			Actions:      someOf(t, "actions", "s:Get", "s:get", "s:Put", "s:*", "S:P?t"),
			NotResources: rapid.Bool().Draw(t, "not resources"),
			Resources:    someOf(t, "resources", "x", "y", "x*", "*", "X"),
		}
		for range rapid.IntRange(0, 3).Draw(t, "principals") {
			switch kind := rapid.SampledFrom([]string{Everybody, "AWS", "Service"}).Draw(t, "type"); kind {
			case Everybody:
				s.Principals = append(s.Principals, Principal{Type: kind})
			default:
				s.Principals = append(s.Principals, Principal{kind, someOf(t, "members", "p", "q")})
			}
		}
		s.NotPrincipals = len(s.Principals) > 0 && rapid.Bool().Draw(t, "not principals")
		for range rapid.IntRange(0, 3).Draw(t, "conditions") {
			s.Conditions = append(s.Conditions, Condition{
				rapid.SampledFrom([]string{"StringLike", "StringNotLike"}).Draw(t, "operator"),
				rapid.SampledFrom([]string{"k:a", "K:A", "k:b"}).Draw(t, "key"),
				someOf(t, "values", "1", "2", "*"),
			})
		}
		p.Statements = append(p.Statements, s)
	}
	return p
}

// everyRequest calls f with each request of a small world.
func everyRequest(f func(request)) {
	for _, principal := range []string{"AWS/p", "AWS/q", "Service/p", "Other/z"} {
		for _, action := range []string{"s:Get", "s:PUT", "t:Get"} {
			for _, resource := range []string{"x", "xx", "y", "X"} {
				for _, a := range []string{"", "1", "2"} {
					for _, b := range []string{"", "1"} {
						r := request{principal, action, resource, map[string]string{}}
						if a != "" {
							r.context["k:a"] = a
						}
						if b != "" {
							r.context["k:b"] = b
						}
						f(r)
					}
				}
			}
		}
	}
}

func TestNormalizeKeepsEveryDecision(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawPolicy(t)
		n := p.Normalize()
		everyRequest(func(r request) {
			if got, want := decision(n, r), decision(p, r); got != want {
				t.Fatalf("%v: %s, was %s\n%s\n%s", r, got, want, p.JSON(nil), n.JSON(nil))
			}
		})
		if once, twice := n.JSON(nil), n.Normalize().JSON(nil); string(once) != string(twice) {
			t.Fatalf("not idempotent:\n%s\n%s", once, twice)
		}
	})
}

func TestNormalizeForgetsOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawPolicy(t)
		q := Policy{Statements: rapid.Permutation(p.Statements).Draw(t, "statements")}
		for i := range q.Statements {
			s := &q.Statements[i]
			s.Actions.Items = rapid.Permutation(s.Actions.Items).Draw(t, "actions")
			s.Resources.Items = rapid.Permutation(s.Resources.Items).Draw(t, "resources")
			s.Principals = rapid.Permutation(s.Principals).Draw(t, "principals")
			s.Conditions = rapid.Permutation(s.Conditions).Draw(t, "conditions")
		}
		if a, b := p.Normalize().JSON(nil), q.Normalize().JSON(nil); string(a) != string(b) {
			t.Fatalf("differ:\n%s\n%s", a, b)
		}
		if !Equal(p, q) {
			t.Fatal("not equal")
		}
	})
}

func TestEqualPoliciesDecideAlike(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawPolicy(t)
		q := Policy{Statements: slices.Clone(p.Statements)}
		if len(q.Statements) > 0 { // one small change
			s := &q.Statements[0]
			switch rapid.IntRange(0, 3).Draw(t, "change") {
			case 0:
				s.Actions = someOf(t, "actions", "s:Get", "s:get", "s:Put")
			case 1:
				s.Resources = someOf(t, "resources", "x", "y", "*")
			case 2:
				s.NotResources = !s.NotResources
			case 3:
				s.Conditions = nil
			}
		}
		if !Equal(p, q) {
			return
		}
		everyRequest(func(r request) {
			if decision(p, r) != decision(q, r) {
				t.Fatalf("equal, but not about %v\n%s\n%s", r, p.JSON(nil), q.JSON(nil))
			}
		})
	})
}

func TestNormalizeDoesNotChangeItsInput(t *testing.T) {
	p := sample()
	before := string(p.JSON(nil))
	p.Normalize()
	if got := string(p.JSON(nil)); got != before {
		t.Errorf("changed to\n%s", got)
	}
}
