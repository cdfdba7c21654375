package authority

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

func list(r *rapid.T, of []string, what string) expr.List {
	var out []expr.Value
	for _, s := range rapid.SliceOfN(rapid.SampledFrom(of), 1, 2).Draw(r, what) {
		out = append(out, expr.String(s))
	}
	return expr.ListOf(out...)
}

func policies(r *rapid.T, most int) iam.Policies {
	p := iam.Policies{Complete: rapid.Bool().Draw(r, "complete")}
	for range rapid.IntRange(0, most).Draw(r, "statements") {
		s := iam.Statement{
			Effect:     rapid.SampledFrom([]iam.Effect{iam.Allow, iam.Allow, iam.Deny}).Draw(r, "effect"),
			Actions:    list(r, []string{"*", "s3:*", "s3:Get*", "s3:GetObject", "s3:PutObject"}, "actions"),
			Resources:  list(r, []string{"*", "arn:aws:s3:::b/*", "arn:aws:s3:::b/0", "arn:aws:s3:::c/*"}, "resources"),
			NotActions: rapid.IntRange(0, 4).Draw(r, "not actions") == 0, NotResources: rapid.IntRange(0, 4).Draw(r, "not resources") == 0,
		}
		if rapid.Bool().Draw(r, "condition") {
			key := rapid.SampledFrom([]string{"aws:SecureTransport", "aws:RequestedRegion"}).Draw(r, "key")
			s.Conditions = []iam.Condition{{Operator: "StringEquals", Key: key, Values: list(r, []string{"true", "false"}, "values")}}
		}
		p.All = append(p.All, iam.Policy{Statements: []iam.Statement{s}})
	}
	return p
}

// TestQuickAnswers holds what is answered quickly to what is decided.
func TestQuickAnswers(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		v := New(&ir.Deployment{})
		a := iam.Access{Identity: policies(r, 3), Resource: policies(r, 2), Kind: iam.BucketPolicy}
		for i := range a.Resource.All {
			a.Resource.All[i].Statements[0].Principals = []iam.Principal{{Type: iam.Everybody}}
		}
		n := Need{
			Action:   rapid.SampledFrom([]string{"s3:GetObject", "s3:Get*", "s3:PutObject"}).Draw(r, "action"),
			Resource: expr.String(rapid.SampledFrom([]string{"*", "arn:aws:s3:::b/*", "arn:aws:s3:::b/0"}).Draw(r, "resource")),
			Context:  v.Context(Way{}, true),
		}
		who := iam.Caller{Type: iam.PrincipalAWS, Name: expr.String("arn:aws:iam::123456789012:role/r"), Account: expr.String("123456789012")}
		q := n.request(who)
		q.Patterns = n.Action == "s3:Get*" || n.Resource.String() == "arn:aws:s3:::b/*"
		all, some, meets, lacks := iam.Decide(q, a), v.Some(who, n, a), v.Meets(who, n, a), v.Lacks(who, n, a)
		if meets.Answer != all.Answer {
			r.Errorf("it meets the need: %s, decided %s", meets.Answer, all.Answer)
		}
		if IsRefused(lacks) && !IsRefused(all) || !IsRefused(lacks) && IsRefused(all) {
			r.Errorf("it lacks the right: %s, decided %s", lacks.Answer, all.Answer)
		}
		if IsRefused(some) && !IsRefused(all) {
			r.Errorf("some of it is allowed: %s, decided %s", some.Answer, all.Answer)
		}
	})
}

// TestForeign asks about what is in an account of AWS.
func TestForeign(t *testing.T) {
	var queue *facts.Required
	for i := range facts.RequiredRights() {
		if r := &facts.RequiredRights()[i]; r.Use == facts.UseQueue {
			queue = r
		}
	}
	for _, x := range []struct {
		name, resource, own string
		want                iam.Answer
	}{
		{"any account", "arn:aws:sqs:*:*:airflow-celery-*", "", iam.Allowed},
		{"any account of twelve digits", "arn:aws:sqs:*:????????????:airflow-celery-*", "", iam.Allowed},
		{"the own account", "arn:aws:sqs:*:${AWS::AccountId}:airflow-celery-*", "", iam.Refused},
		{"the own account, known", "arn:aws:sqs:*:123456789012:airflow-celery-*", "123456789012", iam.Refused},
		{"some account", "arn:aws:sqs:*:123456789012:airflow-celery-*", "", iam.AllowedIf},
		{"some account that is not the own", "arn:aws:sqs:*:123456789012:airflow-celery-*", "210987654321", iam.AllowedIf},
		{"another name", "arn:aws:sqs:*:*:airflow-other-*", "", iam.Refused},
	} {
		d := &ir.Deployment{Complete: true}
		if x.own != "" {
			d.Place.Account = expr.String(x.own)
		}
		d.Place.Partition, d.Place.Settled = "aws", true
		role := &ir.Role{Resource: ir.Resource{ID: "Role"}}
		d.Roles = []*ir.Role{role}
		a := iam.Access{Resource: Closed(), Identity: Closed(iam.Policy{Statements: []iam.Statement{{
			Effect: iam.Allow, Actions: expr.ListOf(expr.String("sqs:*")), Resources: expr.ListOf(expr.Expand(x.resource, nil)),
		}}})}
		n := NeedOf(&ir.Environment{}, queue, queue.Actions[0], queue.Resources[0])
		if got := New(d).Meets(Caller(role), n, a); got.Answer != x.want {
			t.Errorf("%s: %s, want %s", x.name, got.Answer, x.want)
		}
	}
}
