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
)

// statement returns the statement of an execution role that has the Sid.
func statement(d *ir.Deployment, sid string) *iam.Statement {
	p := &d.Role(d.Environments[0].ExecutionRole).Inline[0].Policy
	i := slices.IndexFunc(p.Statements, func(s iam.Statement) bool { return s.Sid == sid })
	return &p.Statements[i]
}

// resources returns an edit that gives a statement other resources; ${…} are
// pseudo parameters.
func resources(sid string, patterns ...string) func(*ir.Deployment) {
	return func(d *ir.Deployment) {
		s := statement(d, sid)
		s.NotResources = false
		s.Resources = expr.List{Complete: true}
		for _, x := range patterns {
			s.Resources.Items = append(s.Resources.Items, expr.Expand(x, func(n string) (expr.Value, bool) {
				return d.Environments[0].SourceBucket, n == "Bucket"
			}))
		}
	}
}

func without(sid string) func(*ir.Deployment) {
	return func(d *ir.Deployment) {
		p := &d.Role(d.Environments[0].ExecutionRole).Inline[0].Policy
		p.Statements = slices.DeleteFunc(p.Statements, func(s iam.Statement) bool { return s.Sid == sid })
	}
}

// trust returns an edit of the trust policy's one statement.
func trust(edit func(*iam.Statement)) func(*ir.Deployment) {
	return func(d *ir.Deployment) { edit(&d.Role(d.Environments[0].ExecutionRole).Trust.Statements[0]) }
}

// via returns an edit of the services through which a key may be used.
func via(sid string, values ...expr.Value) func(*ir.Deployment) {
	return func(d *ir.Deployment) { statement(d, sid).Conditions[0].Values = expr.ListOf(values...) }
}

func text(s string) expr.Value { return expr.Expand(s, nil) }

const logGroup = "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:"

// TestRights takes something from what an execution role needs, in ways that
// no spec can, and wants one code for each.
func TestRights(t *testing.T) {
	tests := map[string]struct {
		key  bool // a key of its own
		edit func(*ir.Deployment)
		want string
	}{
		"nothing":                     {false, func(*ir.Deployment) {}, ""},
		"nothing, with a key":         {true, func(*ir.Deployment) {}, ""},
		"another name for metrics":    {false, resources("PublishMetrics", "arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/other"), "MW1077"},
		"the stack's name":            {false, resources("PublishMetrics", "arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/${AWS::StackName}"), ""},
		"no metrics":                  {false, without("PutMetrics"), "MW1077"},
		"metrics on an ARN":           {false, resources("PutMetrics", "arn:${AWS::Partition}:cloudwatch:${AWS::Region}:${AWS::AccountId}:alarm:x"), "MW1077"},
		"the account's block":         {false, without("CheckAccountPublicAccess"), "MW1078"},
		"the block on the bucket":     {false, resources("CheckAccountPublicAccess", "${Bucket}"), "MW1078"},
		"objects only":                {false, resources("ReadBucket", "${Bucket}/*"), "MW1079 MW1080"},
		"the bucket only":             {false, resources("ReadBucket", "${Bucket}"), "MW1080"},
		"every bucket":                {false, resources("ReadBucket", "arn:aws:s3:::*"), ""},
		"logs as AWS's sample":        {false, resources("WriteLogs", logGroup+"airflow-prod:*"), "MW1081"},
		"logs in lower case":          {false, resources("WriteLogs", logGroup+"Airflow-Prod-*"), "MW1081"},
		"logs of all environments":    {false, resources("WriteLogs", logGroup+"airflow-*"), ""},
		"five log groups":             {false, resources("WriteLogs", logGroup+"*-Task", logGroup+"*-Worker"), ""},
		"queues of the account":       {false, resources("UseQueue", "arn:aws:sqs:*:${AWS::AccountId}:airflow-celery-*"), "MW1082"},
		"queues of another account":   {false, resources("UseQueue", "arn:aws:sqs:*:210987654321:airflow-celery-*"), ""},
		"queues of another name":      {false, resources("UseQueue", "arn:aws:sqs:*:*:celery-*"), "MW1082"},
		"no queue":                    {false, without("UseQueue"), "MW1082"},
		"own keys for the queue":      {false, resources("UseAWSOwnedKey", "arn:aws:kms:*:${AWS::AccountId}:key/*"), "MW1083"},
		"every key":                   {false, resources("UseAWSOwnedKey", "*"), ""},
		"no key":                      {false, without("UseAWSOwnedKey"), "MW1083"},
		"the queue in another Region": {false, via("UseAWSOwnedKey", text("sqs.eu-west-9.amazonaws.com")), ""},
		"the queue by another name":   {false, via("UseAWSOwnedKey", text("s3.${AWS::Region}.amazonaws.com")), "MW1084"},
		"the key for the queue only":  {true, via("UseCustomerKey", text("sqs.${AWS::Region}.amazonaws.com")), "MW1084"},
		"another key":                 {true, resources("UseCustomerKey", "arn:aws:s3:::x"), "MW1085"},
		"a key of who knows":          {true, resources("UseCustomerKey", "arn:aws:kms:eu-west-1:123456789012:key/x"), ""},
		"a boundary that nobody knows": {false, func(d *ir.Deployment) {
			d.Role(d.Environments[0].ExecutionRole).Boundary = expr.String("arn:aws:iam::123456789012:policy/team")
		}, ""},
		"one service": {false, trust(func(s *iam.Statement) { s.Principals[0].Members.Items = s.Principals[0].Members.Items[:1] }), "MW1074"},
		"anybody":     {false, trust(func(s *iam.Statement) { s.Conditions = nil }), "MW1075"},
		"another environment": {false, trust(func(s *iam.Statement) {
			s.Conditions[1].Values = expr.ListOf(text("arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/other"))
		}), "MW1076"},
		"equal to a pattern": {false, trust(func(s *iam.Statement) {
			s.Conditions[1] = iam.Condition{Operator: "StringEquals", Key: s.Conditions[1].Key, Values: expr.ListOf(text("arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/*"))}
		}), "MW1076"},
		"every environment": {false, trust(func(s *iam.Statement) {
			s.Conditions[1].Values = expr.ListOf(text("arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/*"))
		}), ""},
		"a key without the account": {true, func(d *ir.Deployment) {
			p := &d.Keys[0].Policy
			p.Statements = slices.DeleteFunc(p.Statements, func(s iam.Statement) bool { return s.Principals[0].Type == iam.PrincipalAWS })
		}, "MW1085 MW1099"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			more := ""
			if tt.key {
				more = "kmsKey: {create: true}\n"
			}
			out, _ := generate(t, net(private, two+publicA+publicC, "", more))
			d := out.Deployment
			tt.edit(d)
			var got []string
			for _, f := range lint.Run(d, "2026-11-21") {
				code := string(f.Code)
				if code >= "MW1074" && code <= "MW1085" || code == "MW1099" {
					got = append(got, code)
				}
			}
			if diff := cmp.Diff(tt.want, strings.Join(slices.Compact(got), " ")); diff != "" {
				t.Errorf("codes (-want +got):\n%s", diff)
			}
		})
	}
}

// TestRegistrarRights takes something from the role of the function that keeps
// a load balancer's targets.
func TestRegistrarRights(t *testing.T) {
	tests := map[string]struct {
		edit func(*ir.Role)
		want int
	}{
		"nothing":         {func(*ir.Role) {}, 0},
		"nothing allowed": {func(r *ir.Role) { r.Inline = nil }, 1},
		"another group": {func(r *ir.Role) {
			r.Inline[0].Policy.Statements[0].Resources = expr.ListOf(expr.String("arn:aws:sqs:eu-west-1:123456789012:work"))
		}, 0}, // the group's ARN is not known
		"for EC2": {func(r *ir.Role) {
			r.Trust.Statements[0].Principals[0].Members = expr.ListOf(expr.String("ec2.amazonaws.com"))
		}, 1},
		"who knows": {func(r *ir.Role) {
			r.Inline, r.ManagedARNs = nil, expr.ListOf(expr.String("arn:aws:iam::123456789012:policy/x"))
		}, 0},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			out, _ := generate(t, net(nat, two+publicA+publicC, "", "access: {loadBalancers: {ui: {environment: prod, allowFrom: [10.8.0.0/16], certificateArn: \"arn:aws:acm:eu-west-1:123456789012:certificate/a\", domainName: airflow.example.com}}}\n"))
			d := out.Deployment
			tt.edit(d.Role(d.LoadBalancers[0].Registrar.Role))
			got := 0
			for _, f := range lint.Run(d, "2026-11-21") {
				if f.Code == "MW1309" {
					got++
				}
			}
			if got != tt.want {
				t.Errorf("%d findings, want %d", got, tt.want)
			}
		})
	}
}
