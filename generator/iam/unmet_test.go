package iam_test

import (
	"testing"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
)

// TestUnmet asks for conditions that no request can meet.
func TestUnmet(t *testing.T) {
	when := func(operator, key string, values ...string) iam.Condition {
		c := iam.Condition{Operator: operator, Key: key, Values: expr.ListOf()}
		for _, v := range values {
			c.Values.Items = append(c.Values.Items, expr.Expand(v, nil))
		}
		return c
	}
	for _, x := range []struct {
		name       string
		conditions []iam.Condition
		want       bool
	}{
		{"none", nil, false},
		{"one", []iam.Condition{when("StringEquals", "a:b", "x")}, false},
		{"two values", []iam.Condition{when("StringEquals", "a:b", "x", "y"), when("StringLike", "A:B", "y*")}, false},
		{"two that differ", []iam.Condition{when("StringEquals", "a:b", "x"), when("StringLike", "A:B", "y*")}, true},
		{"two keys", []iam.Condition{when("StringEquals", "a:b", "x"), when("StringLike", "a:c", "y*")}, false},
		{"two patterns", []iam.Condition{when("StringLike", "a:b", "x*"), when("StringLike", "a:b", "*y")}, false},
		{"what it must not be", []iam.Condition{when("StringEquals", "a:b", "x"), when("StringNotLike", "a:b", "x", "z")}, true},
		{"if it is there", []iam.Condition{when("StringEqualsIfExists", "a:b", "x"), when("StringNotEquals", "a:b", "x")}, false},
		{"if it is there, and it must be", []iam.Condition{when("StringEqualsIfExists", "a:b", "x"), when("StringNotEquals", "a:b", "x"), when("Null", "a:b", "false")}, true},
		{"absent and present", []iam.Condition{when("Null", "a:b", "true"), when("StringEquals", "a:b", "x")}, true},
		{"no boolean", []iam.Condition{when("Bool", "a:b", "yes")}, true},
		{"a boolean", []iam.Condition{when("Bool", "a:b", "True")}, false},
		{"both booleans", []iam.Condition{when("Bool", "a:b", "true"), when("BoolIfExists", "a:b", "false")}, true},
		{"several values at once", []iam.Condition{when("ForAnyValue:StringEquals", "a:b", "x"), when("ForAnyValue:StringEquals", "a:b", "y")}, false},
		{"a parameter", []iam.Condition{when("StringEquals", "a:b", "${AWS::Region}"), when("StringEquals", "a:b", "x")}, false},
		{"a parameter that cannot be it", []iam.Condition{when("StringEquals", "a:b", "${AWS::AccountId}"), when("StringEquals", "a:b", "x")}, true},
		{"a policy variable", []iam.Condition{when("StringEquals", "a:b", "${aws:username}"), when("StringLike", "a:b", "x*")}, false},
	} {
		if c := iam.Unmet(x.conditions); (c != nil) != x.want {
			t.Errorf("%s: %v, want %v", x.name, c, x.want)
		}
	}
	need := when("StringLike", "a:b", "x")
	maybe := when("StringLikeIfExists", "a:b", "x")
	not := when("StringNotLike", "a:b", "x")
	if !need.Needs() || maybe.Needs() || not.Needs() {
		t.Errorf("what needs its key: %v, %v, %v; want the first", need.Needs(), maybe.Needs(), not.Needs())
	}
	star, plain, like, another := when("StringEquals", "a:b", "x*"), when("StringEquals", "a:b", "x"), when("StringLike", "a:b", "x*"), when("StringEquals", "a:b", "x*", "y")
	for i, c := range []*iam.Condition{&star, &plain, &like, &another} {
		if _, wild := c.Wildcard(); wild != (i == 0) {
			t.Errorf("condition %d reads a wildcard as text: %v", i, wild)
		}
	}
}
