package iam

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator/expr"
)

func TestCheck(t *testing.T) {
	ok := func() Statement {
		return Statement{Sid: "S", Effect: Allow, Actions: texts("s3:Get*"), Resources: texts("*")}
	}
	with := func(change func(*Statement)) []Statement {
		s := ok()
		change(&s)
		return []Statement{s}
	}
	everybody := []Principal{{Type: Everybody}}
	condition := func(operator, key string, values ...string) Condition {
		return Condition{operator, key, texts(values...)}
	}
	tests := []struct {
		name       string
		kind       Kind
		statements []Statement
		want       []string
	}{
		{"fine", IdentityPolicy, []Statement{ok()}, nil},
		{"two without a Sid", IdentityPolicy, append(with(func(s *Statement) { s.Sid = "" }), with(func(s *Statement) { s.Sid = "" })...), nil},
		{"no statements", IdentityPolicy, nil, []string{"there are no statements"}},
		{"one Sid twice", IdentityPolicy, []Statement{ok(), ok()}, []string{`statement "S": another statement has the same Sid`}},
		{"Sid with a hyphen", IdentityPolicy, with(func(s *Statement) { s.Sid = "a-b" }), []string{`statement "a-b": the Sid has characters other than letters and digits`}},
		{"Sid with a space", IdentityPolicy, with(func(s *Statement) { s.Sid = "a b" }), []string{`statement "a b": the Sid has characters other than letters and digits`}},
		{"Sid with a space in a key policy", KeyPolicy, with(func(s *Statement) { s.Sid = "a b"; s.Principals = everybody }), nil},
		{"effect", IdentityPolicy, with(func(s *Statement) { s.Effect = "allow" }), []string{`statement "S": the effect "allow" is neither "Allow" nor "Deny"`}},
		{"no actions", IdentityPolicy, with(func(s *Statement) { s.Actions = expr.ListOf() }), []string{`statement "S": there are no actions`}},
		{"action without a service", IdentityPolicy, with(func(s *Statement) { s.Actions = texts("*", "Get*") }), []string{`statement "S": "Get*" is not an action`}},
		{"action with a space", IdentityPolicy, with(func(s *Statement) { s.Actions = texts("s3: Get") }), []string{`statement "S": "s3: Get" is not an action`}},
		{"no resources", IdentityPolicy, with(func(s *Statement) { s.Resources = expr.List{} }), []string{`statement "S": there are no resources`}},
		{"empty resource", IdentityPolicy, with(func(s *Statement) { s.Resources = texts("") }), []string{`statement "S": among the resources is an empty one`}},
		{"absent resource", IdentityPolicy, with(func(s *Statement) { s.Resources = expr.ListOf(expr.Value{}) }), []string{`statement "S": among the resources is an empty one`}},
		{"unknown resource", IdentityPolicy, with(func(s *Statement) { s.Resources = expr.ListOf(expr.UnknownValue("x")) }), []string{`statement "S": among the resources is an unknown one`}},
		{"principals of an identity policy", IdentityPolicy, with(func(s *Statement) { s.Principals = everybody }), []string{`statement "S": an identity policy has no principals`}},
		{"bucket policy without principals", BucketPolicy, []Statement{ok()}, []string{`statement "S": there are no principals`}},
		{"resources of a trust policy", TrustPolicy, with(func(s *Statement) { s.Principals = everybody }), []string{`statement "S": a trust policy has no resources`}},
		{"principal type", EndpointPolicy, with(func(s *Statement) { s.Principals = []Principal{{"User", texts("a")}} }), []string{`statement "S": the principal type "User" is not known`}},
		{"principal without members", BucketPolicy, with(func(s *Statement) { s.Principals = []Principal{{Type: "Service"}} }), []string{`statement "S": there are no principals of type "Service"`}},
		{"everybody with members", BucketPolicy, with(func(s *Statement) { s.Principals = []Principal{{Everybody, texts("a")}} }), []string{`statement "S": the principal "*" has members`}},
		{"operators", IdentityPolicy, with(func(s *Statement) {
			s.Conditions = []Condition{
				condition("StringEqualsIfExists", "a:b", "x"), condition("ForAllValues:StringLike", "a:b", "x"),
				condition("ForAnyValue:ArnNotLikeIfExists", "a:b", "x"), condition("Null", "a:b", "true"),
				condition("DateGreaterThanEquals", "a:b", "x"), condition("NumericLessThan", "a:b", "x"),
				condition("Bool", "a:b", "true"), condition("NotIpAddress", "a:b", "x"), condition("BinaryEquals", "a:b", "x"),
			}
		}), nil},
		{"operator of no type", IdentityPolicy, with(func(s *Statement) { s.Conditions = []Condition{condition("Equals", "a:b", "x")} }), []string{`statement "S": the condition operator "Equals" is not known`}},
		{"comparison of another type", IdentityPolicy, with(func(s *Statement) { s.Conditions = []Condition{condition("NumericLike", "a:b", "x")} }), []string{`statement "S": the condition operator "NumericLike" is not known`}},
		{"Null with a suffix", IdentityPolicy, with(func(s *Statement) { s.Conditions = []Condition{condition("NullIfExists", "a:b", "x")} }), []string{`statement "S": the condition operator "NullIfExists" is not known`}},
		{"condition key", IdentityPolicy, with(func(s *Statement) { s.Conditions = []Condition{condition("Bool", "secure", "x")} }), []string{`statement "S": "secure" is not a condition key`}},
		{"condition without values", IdentityPolicy, with(func(s *Statement) { s.Conditions = []Condition{condition("Bool", "a:b")} }), []string{`statement "S": key "a:b" is compared with nothing`}},
		{"key twice under an operator", IdentityPolicy, with(func(s *Statement) {
			s.Conditions = []Condition{condition("Bool", "a:b", "true"), condition("Bool", "A:b", "false")}
		}), []string{`statement "S": key "A:b" occurs twice under "Bool"`}},
		{"place of a statement without a Sid", IdentityPolicy, append([]Statement{ok()}, Statement{Effect: Deny, Actions: texts("*")}), []string{"statement 2: there are no resources"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, p := range (Policy{Statements: tt.statements}).Check(tt.kind) {
				got = append(got, p.String())
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestKindNamed(t *testing.T) {
	for _, name := range []string{"", "role", "invalid kind"} {
		if k, ok := KindNamed(name); ok {
			t.Errorf("%q is %v", name, k)
		}
	}
	if got := Kind(99).String(); got != "invalid kind" {
		t.Errorf("got %q", got)
	}
}
