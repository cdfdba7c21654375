package lint_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/lint"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// risks are the rules about what statements open, and about what they cannot.
var risks = []diag.Code{
	"MW1086", "MW1087", "MW1088", "MW1174", "MW1175", "MW1178", "MW1301", "MW1302", "MW1303", "MW1304", "MW1305", "MW1306", "MW1307", "MW1308",
}

// risky returns the codes of risks that are found in d, each once.
func risky(d *ir.Deployment) string {
	var got []string
	for _, f := range lint.Run(d, "2026-11-21") {
		if slices.Contains(risks, f.Code) {
			got = append(got, string(f.Code))
		}
	}
	return strings.Join(slices.Compact(got), " ")
}

// TestNeededIsNoRisk has what every environment needs as if somebody had
// written it.
func TestNeededIsNoRisk(t *testing.T) {
	for _, more := range []string{"", "kmsKey: {create: true}\n"} {
		out, _ := generate(t, net(private, two+publicA+publicC, "", more))
		d := out.Deployment
		for _, r := range d.Roles {
			for _, x := range r.Inline {
				for i := range x.Policy.Statements {
					x.Policy.Statements[i].Origin = expr.WrittenAt("/x")
				}
			}
		}
		if got := risky(d); got != "" {
			t.Errorf("%q: %s", more, got)
		}
	}
}

// TestWrittenStatements judges single statements that somebody wrote beside
// what the environment needs.
func TestWrittenStatements(t *testing.T) {
	passed := []iam.Condition{{Operator: "StringEquals", Key: "iam:PassedToService", Values: expr.ListOf(expr.String("glue.amazonaws.com"))}}
	own := []iam.Condition{{Operator: "StringEquals", Key: "aws:ResourceAccount", Values: expr.ListOf(text("${AWS::AccountId}"))}}
	tests := []struct {
		name       string
		actions    string
		resource   string
		conditions []iam.Condition
		want       string
	}{
		{"an action on its resource", "sqs:SendMessage", "arn:aws:sqs:eu-west-1:123456789012:work", nil, ""},
		{"the resource of another service", "sqs:SendMessage", "arn:aws:sns:eu-west-1:123456789012:work", nil, "MW1302"},
		{"an action without a resource", "s3:ListAllMyBuckets", "arn:aws:s3:::raw", nil, "MW1302"},
		{"one that has one after all", "logs:DescribeLogGroups", "arn:aws:logs:eu-west-1:123456789012:*", nil, ""},
		{"a bucket's action on objects", "s3:ListBucket", "arn:aws:s3:::raw/*", nil, "MW1302"},
		{"an object's action on buckets", "s3:GetObject", "arn:aws:s3:::raw", nil, "MW1302"},
		{"a wildcard of which a part matches", "s3:List*", "arn:aws:s3:::raw", nil, ""},
		{"a resource that nobody knows", "s3:GetObject", "${import raw}", nil, ""},
		{"a policy variable", "s3:GetObject", "${aws:PrincipalTag/bucket}", nil, ""},
		{"no action", "s3:GetObjekt", "*", nil, "MW1301"},
		{"no service", "s33:GetObject", "*", nil, "MW1301"},
		{"a service whose actions are not known", "sso:Anything", "*", nil, ""},
		{"an access key of anybody", "iam:CreateAccessKey", "arn:aws:iam::123456789012:user/*", nil, "MW1303"},
		{"of one user", "iam:CreateAccessKey", "arn:aws:iam::123456789012:user/robot", nil, ""},
		{"a wildcard that includes one", "iam:Put*", "arn:aws:iam::123456789012:role/*", nil, "MW1303"},
		{"under a condition", "iam:PutRolePolicy", "arn:aws:iam::123456789012:role/*", own, ""},
		{"its own role", "iam:PutRolePolicy", "self", nil, "MW1303"},
		{"a role that runs nothing", "iam:PassRole", "arn:aws:iam::123456789012:role/*", passed, ""},
		{"a role for a job", "iam:PassRole glue:CreateJob", "arn:aws:iam::123456789012:role/*", passed, "MW1302 MW1304"},
		{"every bucket", "s3:PutObject", "arn:aws:s3:::*/*", nil, "MW1305"},
		{"every bucket of the account", "s3:PutObject", "*", own, ""},
		{"a prefix of buckets", "s3:PutObject", "arn:aws:s3:::team-*", nil, ""},
		{"Admin of all", "airflow:CreateWebLoginToken", "arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:role/*", nil, "MW1308"},
		{"Admin of all, by name", "airflow:CreateWebLoginToken", "arn:aws:airflow:*:*:role/*/Admin", nil, "MW1308"},
		{"Viewer of all", "airflow:CreateWebLoginToken", "arn:aws:airflow:*:*:role/*/Viewer", nil, ""},
		{"Admin of one", "airflow:CreateWebLoginToken", "arn:aws:airflow:*:*:role/other/Admin", nil, ""},
		{"no Airflow role", "airflow:CreateWebLoginToken", "arn:aws:airflow:*:*:role/other/admin", nil, "MW1175"},
		{"an environment", "airflow:CreateWebLoginToken", "arn:aws:airflow:*:*:environment/other", nil, "MW1174"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			out, _ := generate(t, net(private, two+publicA+publicC, "", ""))
			d := out.Deployment
			role := d.Role(d.Environments[0].ExecutionRole)
			o := expr.WrittenAt("/x")
			s := iam.Statement{Sid: "S", Effect: iam.Allow, Resources: expr.ListOf(text(tt.resource)), Conditions: tt.conditions, Origin: o, Actions: expr.List{Complete: true}}
			switch tt.resource {
			case "self":
				s.Resources = expr.ListOf(role.ARN())
			case "${import raw}":
				s.Resources = expr.ListOf(expr.FromAtoms(expr.StringType, expr.Atom{Kind: expr.Import, Name: "raw"}))
			}
			for _, a := range strings.Fields(tt.actions) {
				s.Actions.Items = append(s.Actions.Items, expr.String(a))
			}
			role.Inline[0].Policy.Statements = append(role.Inline[0].Policy.Statements, s)
			if diff := cmp.Diff(tt.want, risky(d)); diff != "" {
				t.Errorf("codes (-want +got):\n%s", diff)
			}
		})
	}
}

func TestPublicPolicies(t *testing.T) {
	everybody := iam.Statement{
		Sid: "Open", Effect: iam.Allow, Principals: []iam.Principal{{Type: "AWS", Members: expr.ListOf(expr.String("*"))}},
		Actions: expr.ListOf(expr.String("s3:GetObject")), Resources: expr.ListOf(expr.String("*")),
	}
	asked := everybody
	asked.Conditions = []iam.Condition{{Operator: "StringEquals", Key: "aws:PrincipalOrgID", Values: expr.ListOf(expr.String("o-1"))}}
	for _, tt := range []struct {
		s    iam.Statement
		want string
	}{{everybody, "MW1306"}, {asked, ""}} {
		out, _ := generate(t, net(private, two+publicA+publicC, "", "kmsKey: {create: true}\n"))
		d := out.Deployment
		d.Buckets[0].Policy.Statements = append(d.Buckets[0].Policy.Statements, tt.s)
		d.Keys[0].Policy.Statements = append(d.Keys[0].Policy.Statements, tt.s)
		if got := risky(d); got != tt.want {
			t.Errorf("%v: %q, want %q", tt.s.Conditions, got, tt.want)
		}
	}
}
