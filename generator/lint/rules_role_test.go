package lint

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// TestRoleStatements judges single statements of an execution role: each is
// reported once, by the rule that says most about it.
func TestRoleStatements(t *testing.T) {
	everything, one := expr.String("*"), expr.GetAtt("Other", "Arn")
	glue := []iam.Condition{{Operator: "StringEquals", Key: "iam:passedtoservice", Values: expr.ListOf(expr.String("glue"))}}
	tests := map[string]struct {
		effect     iam.Effect
		action     string
		not        bool
		resource   expr.Value
		conditions []iam.Condition
		want       []diag.Code
	}{
		"named action":                          {iam.Allow, "glue:StartTrigger", false, one, nil, nil},
		"named action on everything":            {iam.Allow, "glue:GetTriggers", false, everything, nil, nil},
		"a service on one thing":                {iam.Allow, "glue:*", false, one, nil, nil},
		"a service on everything":               {iam.Allow, "glue:*", false, everything, nil, []diag.Code{"MW1088"}},
		"S3 on everything":                      {iam.Allow, "s3:*", false, everything, nil, []diag.Code{"MW1088"}},
		"everything on one thing":               {iam.Allow, "*", false, one, nil, []diag.Code{"MW1088"}},
		"IAM on one thing":                      {iam.Allow, "IAM:*", false, one, nil, []diag.Code{"MW1088"}},
		"all but one action":                    {iam.Allow, "glue:StartTrigger", true, everything, nil, []diag.Code{"MW1088"}},
		"a denial":                              {iam.Deny, "*", false, everything, nil, nil},
		"hands over any role to any service":    {iam.Allow, "iam:PassRole", false, everything, nil, []diag.Code{"MW1088"}},
		"hands over any role to one service":    {iam.Allow, "iam:Pass*", false, everything, glue, []diag.Code{"MW1178"}},
		"hands over one role to any service":    {iam.Allow, "iam:passrole", false, one, nil, []diag.Code{"MW1178"}},
		"hands over one role to one service":    {iam.Allow, "iam:PassRole", false, one, glue, nil},
		"lists the account's buckets":           {iam.Allow, "s3:ListAllMyBuckets", false, everything, nil, []diag.Code{"MW1086"}},
		"lists the account's buckets, wildcard": {iam.Allow, "s3:L*", false, everything, nil, []diag.Code{"MW1086"}},
		"lists one bucket":                      {iam.Allow, "s3:List*", false, one, nil, nil},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			o := expr.WrittenAt("/x")
			s := iam.Statement{
				Sid: "S", Effect: tt.effect, Actions: expr.ListOf(expr.String(tt.action)), NotActions: tt.not,
				Resources: expr.ListOf(tt.resource), Conditions: tt.conditions, Origin: o,
			}
			role := &ir.Role{Resource: ir.Resource{ID: "Role", Origin: o}, Inline: []ir.InlinePolicy{{Policy: iam.Policy{Statements: []iam.Statement{s}}}}}
			d := &ir.Deployment{
				Roles:        []*ir.Role{role},
				Environments: []*ir.Environment{{Resource: ir.Resource{ID: "Env", Origin: o}, Key: "prod", ExecutionRole: role.ARN()}},
			}
			var got []diag.Code
			for _, r := range []Rule{listsBuckets(), roleTooBroad(), passesRoles()} {
				p := &Pass{Deployment: d, rule: &r}
				r.Check(p)
				for _, x := range p.out {
					got = append(got, x.Code)
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}
