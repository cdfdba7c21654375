package iam

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// statement returns a policy with that statement only.
func statement(s facts.StatementFact) facts.PolicyFact {
	s.Sid, s.Effect, s.Why = "S", "Allow", "it must be"
	return facts.PolicyFact{Name: "p", Statements: []facts.StatementFact{s}}
}

func TestBuild(t *testing.T) {
	tests := []struct {
		name      string
		fact      facts.PolicyFact
		partition string
		want      string // what the JSON holds
	}{
		{
			name: "placeholders",
			fact: statement(facts.StatementFact{Actions: []string{"a:B"}, Resources: []string{"x:${AWS::Region}:${Environment}-*"}}),
			want: `"Resource": "x:<REGION>:<STACK_NAME>-env-*"`,
		},
		{
			name: "placeholder of several values",
			fact: statement(facts.StatementFact{Actions: []string{"a:B"}, Resources: []string{"x/${Prefix}*", "y"}}),
			want: "\"x/p/*\",\n        \"x/*\",\n        \"y\"",
		},
		{
			name: "policy variable",
			fact: statement(facts.StatementFact{Actions: []string{"a:B"}, Resources: []string{"x/${aws:username}"}}),
			want: `"Resource": "x/${aws:username}"`,
		},
		{
			name: "negated elements",
			fact: statement(facts.StatementFact{NotActions: []string{"a:B"}, NotResources: []string{"x"}}),
			want: "\"NotAction\": \"a:B\",\n      \"NotResource\": \"x\"",
		},
		{
			name: "service principals", partition: "aws",
			fact: statement(facts.StatementFact{Principals: []facts.PrincipalFact{{Type: "Service", Services: []string{"logs"}}}, Actions: []string{"a:B"}}),
			want: `"Service": "logs.<REGION>.amazonaws.com"`,
		},
		{
			name: "more values in a partition", partition: "aws-cn",
			fact: statement(facts.StatementFact{Actions: []string{"a:B"}, Conditions: []facts.ConditionFact{
				{Operator: "StringLike", Key: "k:v", Values: []string{"one"}, PartitionValues: []facts.PartitionValues{{Partition: "aws-cn", Values: []string{"two"}}}},
			}}),
			want: "\"one\",\n            \"two\"",
		},
		{
			name: "fewer elsewhere", partition: "aws",
			fact: statement(facts.StatementFact{Actions: []string{"a:B"}, Conditions: []facts.ConditionFact{
				{Operator: "StringLike", Key: "k:v", Values: []string{"one"}, PartitionValues: []facts.PartitionValues{{Partition: "aws-cn", Values: []string{"two"}}}},
			}}),
			want: `"k:v": "one"`,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v := vars(false)
			if tt.partition != "" {
				v.Partition = tt.partition
			}
			v.Lists = map[string][]expr.Value{"Prefix": {expr.String("p/"), expr.String("")}}
			p, err := Build(tt.fact, v)
			if err != nil {
				t.Fatal(err)
			}
			if got := string(p.JSON(nil)); !strings.Contains(got, tt.want) {
				t.Errorf("want %s in\n%s", tt.want, got)
			}
		})
	}
}

func TestBuildErrors(t *testing.T) {
	tests := []struct {
		name string
		fact facts.PolicyFact
		want string
	}{
		{
			name: "placeholder without a value",
			fact: statement(facts.StatementFact{Actions: []string{"a:B"}, Resources: []string{"${Nothing}"}}),
			want: `nothing says what ${Nothing} is`,
		},
		{
			name: "placeholder with an absent value",
			fact: statement(facts.StatementFact{Actions: []string{"a:B"}, Resources: []string{"${Absent}"}}),
			want: `nothing says what ${Absent} is`,
		},
		{
			name: "placeholder of several values without one",
			fact: statement(facts.StatementFact{Actions: []string{"a:B"}, Resources: []string{"x/${Prefix}"}}),
			want: `nothing says what ${Prefix} is`,
		},
		{
			name: "unknown case",
			fact: statement(facts.StatementFact{Actions: []string{"a:B"}, When: "sometimes"}),
			want: `the case "sometimes" is not known`,
		},
		{
			name: "unknown service",
			fact: statement(facts.StatementFact{Principals: []facts.PrincipalFact{{Type: "Service", Services: []string{"nope"}}}, Actions: []string{"a:B"}}),
			want: `service "nope" is not known in partition "aws"`,
		},
		{
			name: "no actions", fact: statement(facts.StatementFact{Resources: []string{"*"}}),
			want: `it has no actions`,
		},
		{
			name: "actions in two ways", fact: statement(facts.StatementFact{Actions: []string{"a:B"}, NotActions: []string{"a:C"}}),
			want: `it has actions in two ways`,
		},
		{
			name: "condition without values",
			fact: statement(facts.StatementFact{Actions: []string{"a:B"}, Conditions: []facts.ConditionFact{{Operator: "Bool", Key: "k:v"}}}),
			want: `condition "k:v" has no values`,
		},
		{
			name: "principal without members",
			fact: statement(facts.StatementFact{Actions: []string{"a:B"}, Principals: []facts.PrincipalFact{{Type: "AWS"}}}),
			want: `a principal of type "AWS" has no members`,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v := vars(false)
			v.Lists = nil
			_, err := Build(tt.fact, v)
			if want := `internal error: policy "p", statement "S": ` + tt.want; err == nil || err.Error() != want {
				t.Errorf("error %v, want %s", err, want)
			}
		})
	}
}

func TestBuildChoosesByKey(t *testing.T) {
	sids := func(customerKey bool) string {
		var all []string
		for _, s := range documented(t, customerKey)["execution"].Statements {
			all = append(all, s.Sid)
		}
		return strings.Join(all, " ")
	}
	with, without := sids(true), sids(false)
	if !strings.Contains(with, "UseCustomerKey") || strings.Contains(with, "UseAWSOwnedKey") {
		t.Errorf("with a customer-managed key: %s", with)
	}
	if !strings.Contains(without, "UseAWSOwnedKey") || strings.Contains(without, "UseCustomerKey") {
		t.Errorf("without: %s", without)
	}
}

func TestBuildSaysWhy(t *testing.T) {
	f, _ := facts.LookupPolicy("execution")
	p, err := Build(f, vars(false))
	if err != nil {
		t.Fatal(err)
	}
	var why []string
	for _, o := range p.Statements[0].Origin.Chain() {
		why = append(why, o.Why+"@"+o.Pointer)
	}
	if diff := cmp.Diff([]string{f.Statements[0].Why + "@", "@/environments/E"}, why); diff != "" {
		t.Error(diff)
	}
}

func BenchmarkBuildAndPrint(b *testing.B) {
	f, ok := facts.LookupPolicy("execution")
	if !ok {
		b.Fatal("no execution policy")
	}
	b.ReportAllocs()
	for b.Loop() {
		p, err := Build(f, vars(false))
		if err != nil {
			b.Fatal(err)
		}
		p.JSON(nil)
	}
}
