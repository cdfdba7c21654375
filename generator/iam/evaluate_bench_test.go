package iam

import (
	"fmt"
	"strings"
	"testing"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// many returns n statements about queues of an account that nobody knows, the
// last of which is about the queue called work.
func many(n int) Policies {
	p := Policy{}
	for i := range n {
		name := fmt.Sprint("queue-", i)
		if i == n-1 {
			name = "work"
		}
		p.Statements = append(p.Statements, Statement{
			Effect: Allow, Actions: texts("sqs:Send*", "sqs:Receive*"),
			Resources: expr.ListOf(of("arn:aws:sqs:*:", someAccount, ":"+name+"*")),
		})
	}
	return Policies{All: []Policy{p}, Complete: true}
}

func queue() Request {
	return Request{Caller: robot, Action: "sqs:SendMessage", Resource: of("arn:aws:sqs:eu-west-1:", someAccount, ":work")}
}

func TestDecideMany(t *testing.T) {
	if got := Decide(queue(), Access{Identity: many(5000), Resource: all()}); got.Answer != Allowed || len(got.By) != 1 {
		t.Errorf("%v by %d statements", got.Answer, len(got.By))
	}
}

// TestDecideBudget has comparisons that are too dear one after the other: what
// is left of them counts as unknown.
func TestDecideBudget(t *testing.T) {
	p := Policy{}
	for range 4000 {
		p.Statements = append(p.Statements, Statement{Effect: Allow, Actions: texts("*"), Resources: expr.ListOf(of(strings.Repeat("*a", 200), anyThing, "b*"))})
	}
	r := queue()
	r.Resource = of(strings.Repeat("a", 300), someAccount, "c")
	if got := Decide(r, Access{Identity: Policies{All: []Policy{p}, Complete: true}, Resource: all()}).Answer; got != AllowedIf {
		t.Errorf("%v", got)
	}
}

func BenchmarkDecide(b *testing.B) {
	for _, n := range []int{10, 1000} {
		access := Access{Identity: many(n), Resource: all()}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				Decide(queue(), access)
			}
		})
	}
}
