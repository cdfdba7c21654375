package prove

import (
	"testing"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
)

func values(texts ...string) expr.List {
	var out []expr.Value
	for _, s := range texts {
		out = append(out, expr.String(s))
	}
	return expr.ListOf(out...)
}

// TestMay asks the question that paths ask of IAM.
func TestMay(t *testing.T) {
	allow := func(actions, resources expr.List) iam.Statement {
		return iam.Statement{Effect: iam.Allow, Actions: actions, Resources: resources, Principals: []iam.Principal{{Type: iam.Everybody}}}
	}
	deny := func(s iam.Statement) iam.Statement { s.Effect = iam.Deny; return s }
	when := func(s iam.Statement, operator, key, value string) iam.Statement {
		s.Conditions = []iam.Condition{{Operator: operator, Key: key, Values: values(value)}}
		return s
	}
	all := allow(values("*"), values("*"))
	send := call{action: expr.String("q:Send"), resources: []expr.Value{expr.String("queue/team-*")}}
	other := call{action: expr.String("q:Send"), resources: []expr.Value{expr.String("queue/own-*")}, but: true}
	only := allow(values("q:*"), values("queue/*"))
	but := only
	but.Resources, but.NotResources = values("queue/own-*"), true
	narrow := allow(values("q:Send"), values("queue/team-1"))
	own := all
	own.Principals = []iam.Principal{{Type: "AWS", Members: values("123456789012")}}
	for _, x := range []struct {
		name       string
		statements []iam.Statement
		call       call
		want       expr.Truth
	}{
		{"nothing", nil, send, expr.No},
		{"everything", []iam.Statement{all}, send, expr.Yes},
		{"actions without case", []iam.Statement{allow(values("Q:sEND"), values("queue/*"))}, send, expr.Yes},
		{"another action", []iam.Statement{allow(values("q:Receive"), values("*"))}, send, expr.No},
		{"a part of the resource", []iam.Statement{narrow}, send, expr.No},
		{"a denial", []iam.Statement{all, deny(only)}, send, expr.No},
		{"a denial of something else", []iam.Statement{all, deny(allow(values("q:Send"), values("queue/own-*")))}, send, expr.Yes},
		{"a denial of a part", []iam.Statement{all, deny(narrow)}, send, expr.Maybe},
		{"a denial that overlaps", []iam.Statement{all, deny(allow(values("q:S*"), values("*-9")))}, send, expr.Maybe},
		{"a denial with a condition", []iam.Statement{all, deny(when(only, "StringEquals", "a:b", "c"))}, send, expr.Maybe},
		{"a denial of plain HTTP", []iam.Statement{all, deny(when(all, "Bool", "aws:SecureTransport", "false"))}, send, expr.Yes},
		{"a condition", []iam.Statement{when(all, "StringEquals", "a:b", "c")}, send, expr.Maybe},
		{"all but what is not meant", []iam.Statement{but}, other, expr.Yes},
		{"only what is not meant", []iam.Statement{allow(values("q:Send"), values("queue/own-1"))}, other, expr.No},
		{"all but what is needed", []iam.Statement{func() iam.Statement { s := all; s.Resources, s.NotResources = values("queue/*"), true; return s }()}, send, expr.No},
		{"some principal", []iam.Statement{own}, send, expr.Maybe},
	} {
		if got := may(x.statements, x.call, true); got != x.want {
			t.Errorf("%s: %v, want %v", x.name, got, x.want)
		}
	}
}
