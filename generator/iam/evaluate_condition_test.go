package iam

import (
	"testing"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// TestConditions asks each operator, with the key there, not there, and not
// known.
func TestConditions(t *testing.T) {
	const key = "aws:Key"
	there := func(values ...string) Context {
		return Context{Keys: []ContextKey{{Name: "AWS:key", Values: texts(values...)}}, Complete: true}
	}
	gone := Context{Complete: true}
	var unknown Context
	symbol := Context{Keys: []ContextKey{{Name: key, Values: expr.ListOf(expr.PseudoParam("AWS::AccountId"))}}}
	tests := []struct {
		operator string
		values   []string
		context  Context
		want     expr.Truth
	}{
		{"StringEquals", []string{"a", "b"}, there("b"), expr.Yes},
		{"StringEquals", []string{"a"}, there("A"), expr.No},
		{"StringEquals", []string{"a*"}, there("ab"), expr.No},
		{"StringEquals", []string{"a"}, gone, expr.No},
		{"StringEquals", []string{"a"}, unknown, expr.Maybe},
		{"StringEquals", []string{"123456789012"}, symbol, expr.Maybe},
		{"StringEquals", []string{"12"}, symbol, expr.No},
		{"StringEqualsIfExists", []string{"a"}, gone, expr.Yes},
		{"StringEqualsIfExists", []string{"a"}, there("b"), expr.No},
		{"StringNotEquals", []string{"a", "b"}, there("b"), expr.No},
		{"StringNotEquals", []string{"a", "b"}, there("c"), expr.Yes},
		{"StringNotEquals", []string{"a"}, gone, expr.Yes},
		{"StringEqualsIgnoreCase", []string{"aB"}, there("Ab"), expr.Yes},
		{"StringNotEqualsIgnoreCase", []string{"aB"}, there("Ab"), expr.No},
		{"StringLike", []string{"a*"}, there("ab"), expr.Yes},
		{"StringLike", []string{"a?"}, there("a"), expr.No},
		{"StringLike", []string{"a${*}"}, there("ab"), expr.No},
		{"StringLike", []string{"a${*}?"}, there("a*b"), expr.Yes},
		{"StringNotLike", []string{"a*"}, there("ab"), expr.No},
		{"ArnLike", []string{"arn:aws:s3:::a*"}, there("arn:aws:s3:::ab"), expr.Yes},
		{"ArnEquals", []string{"arn:aws:s3:::a*"}, there("arn:aws:s3:::ab"), expr.Yes},
		{"ArnLike", []string{"arn:aws:s*:role"}, there("arn:aws:sqs:a:b:role"), expr.Maybe},
		{"ArnLike", []string{"arn:aws:i*::1:role/x"}, there("arn:aws:iam::1:role/x"), expr.Yes},
		{"ArnLike", []string{"arn:*:1:role/x:y"}, there("arn:aws:iam::1:role/x:y"), expr.Maybe},
		{"ArnLike", []string{"arn:aws:*m:1:role/x:y"}, there("arn:aws:iam:m:1:role/x:y"), expr.No},
		{"ArnNotEquals", []string{"arn:aws:s3:::a"}, there("arn:aws:s3:::b"), expr.Yes},
		{"ArnNotLike", []string{"arn:aws:s3:::a*"}, there("arn:aws:s3:::ab"), expr.No},
		{"Bool", []string{"true"}, there("TRUE"), expr.Yes},
		{"Bool", []string{"false"}, there("true"), expr.No},
		{"Bool", []string{"false"}, gone, expr.No},
		{"BoolIfExists", []string{"false"}, gone, expr.Yes},
		{"Null", []string{"true"}, gone, expr.Yes},
		{"Null", []string{"true"}, there("a"), expr.No},
		{"Null", []string{"false"}, there("a"), expr.Yes},
		{"Null", []string{"false"}, unknown, expr.Maybe},
		{"NumericEquals", []string{"10"}, there("10.0"), expr.Yes},
		{"NumericNotEquals", []string{"10"}, there("10"), expr.No},
		{"NumericLessThan", []string{"10"}, there("9"), expr.Yes},
		{"NumericLessThanEquals", []string{"10"}, there("10"), expr.Yes},
		{"NumericGreaterThan", []string{"10"}, there("9"), expr.No},
		{"NumericGreaterThanEquals", []string{"-1"}, there("0"), expr.Yes},
		{"NumericEquals", []string{"ten"}, there("10"), expr.Maybe},
		{"DateLessThan", []string{"2026-11-22T00:00:00Z"}, there("2026-11-21T23:59:59Z"), expr.Yes},
		{"DateEquals", []string{"1970-01-02"}, there("86400"), expr.Yes},
		{"DateEquals", []string{"2024-02-29T12:00+01:00"}, there("2024-02-29T11:00Z"), expr.Yes},
		{"DateNotEquals", []string{"2024"}, there("2024-01-01"), expr.No},
		{"DateGreaterThanEquals", []string{"2024-03-01"}, there("2024-02-29T23:59:59.5Z"), expr.No},
		{"DateGreaterThan", []string{"yesterday"}, there("2024-02-29"), expr.Maybe},
		{"IpAddress", []string{"10.0.0.0/8", "::1/128"}, there("10.1.2.3"), expr.Yes},
		{"IpAddress", []string{"10.0.0.1"}, there("10.0.0.1"), expr.Yes},
		{"NotIpAddress", []string{"10.0.0.0/8"}, there("10.1.2.3"), expr.No},
		{"NotIpAddress", []string{"10.0.0.0/8"}, gone, expr.Yes},
		{"BinaryEquals", []string{"QmluYXJ5"}, there("QmluYXJ5"), expr.Yes},
		{"ForAllValues:StringEquals", []string{"a", "b"}, there("a", "b"), expr.Yes},
		{"ForAllValues:StringEquals", []string{"a", "b"}, there("a", "c"), expr.No},
		{"ForAllValues:StringEquals", []string{"a"}, gone, expr.Yes},
		{"ForAnyValue:StringEquals", []string{"a", "b"}, there("c", "b"), expr.Yes},
		{"ForAnyValue:StringEquals", []string{"a"}, there("c"), expr.No},
		{"ForAnyValue:StringEquals", []string{"a"}, gone, expr.No},
		{"ForAnyValue:StringNotEquals", []string{"a"}, there("a", "c"), expr.Yes},
		{"ForAnyValue:StringNotEquals", []string{"a"}, gone, expr.No},
		{"ForAllValues:StringNotLike", []string{"a*"}, there("ab", "c"), expr.No},
		{"StringEquals", []string{"a"}, there("a", "b"), expr.Maybe},
		{"StringEquals", []string{"a"}, there("b", "c"), expr.No},
		{"StringEquals", []string{"${aws:PrincipalAccount}"}, there("111122223333"), expr.Yes},
		{"StringEquals", []string{"${aws:key}"}, there("x"), expr.Yes},
		{"StringEquals", []string{"${aws:none, 'x'}y"}, there("xy"), expr.Yes},
		{"StringEquals", []string{"${aws:none}"}, there("x"), expr.No},
		{"StringNotEquals", []string{"${aws:none}"}, there("x"), expr.Maybe},
		{"StringEquals", []string{"${$}{x"}, there("${x"), expr.Yes},
		{"StringSounds", []string{"x"}, there("x"), expr.Maybe},
	}
	for _, tt := range tests {
		r := asks(robot, "s3:GetObject", bucketARN)
		r.Context = tt.context
		e := &evaluator{request: &r, budget: maxWork}
		if got, _ := e.condition(&Condition{tt.operator, key, texts(tt.values...)}); got != tt.want {
			t.Errorf("%s %q of %v: %v, want %v", tt.operator, tt.values, tt.context.Keys, got, tt.want)
		}
	}
}

// TestCallerKeys has the keys that AWS takes from the caller.
func TestCallerKeys(t *testing.T) {
	tests := []struct {
		caller Caller
		key    string
		value  string
		want   expr.Truth
	}{
		{robot, "aws:PrincipalArn", robotARN, expr.Yes},
		{robot, "aws:principalarn", personARN, expr.No},
		{robot, "aws:PrincipalAccount", "111122223333", expr.Yes},
		{robot, "aws:PrincipalIsAWSService", "false", expr.Yes},
		{Caller{Type: "Service"}, "aws:PrincipalIsAWSService", "true", expr.Yes},
		{Caller{Type: "Service"}, "aws:PrincipalArn", robotARN, expr.No},
	}
	for _, tt := range tests {
		r := asks(tt.caller, "s3:GetObject", bucketARN)
		e := &evaluator{request: &r, budget: maxWork}
		if got, _ := e.condition(&Condition{"StringEquals", tt.key, texts(tt.value)}); got != tt.want {
			t.Errorf("%s of %q: %v, want %v", tt.key, tt.caller.Name, got, tt.want)
		}
	}
}
