package lint_test

import (
	"strings"
	"testing"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/lint"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// TestUsersRights takes something from those who use Airflow.
func TestUsersRights(t *testing.T) {
	role := func(d *ir.Deployment) *iam.Policy { return &d.Role(d.Users[0].Role).Inline[0].Policy }
	policy := func(d *ir.Deployment) *iam.Policy { return &d.ManagedPolicy(d.Users[1].Policy).Policy }
	host := func(d *ir.Deployment) *ir.Role { return d.Role(d.Profile(d.Instances[0].Profile).Role) }
	for _, x := range []struct {
		name string
		edit func(*ir.Deployment)
		want string // subject and severity of what is found
	}{
		{"nothing", func(*ir.Deployment) {}, ""},
		{"another Airflow role", func(d *ir.Deployment) {
			role(d).Statements[0].Resources = expr.ListOf(text("arn:aws:airflow:*:*:role/prod/Viewer"))
		}, "users analysts error"},
		{"every Airflow role", func(d *ir.Deployment) { role(d).Statements[0].Resources = expr.ListOf(text("*")) }, ""},
		{"a condition", func(d *ir.Deployment) {
			role(d).Statements[0].Conditions = []iam.Condition{{Operator: "Bool", Key: "aws:MultiFactorAuthPresent", Values: expr.ListOf(text("true"))}}
		}, ""},
		{"a denial", func(d *ir.Deployment) {
			s := role(d).Statements[0]
			s.Effect = iam.Deny
			role(d).Statements = append(role(d).Statements, s)
		}, "users analysts error"},
		{"no commands", func(d *ir.Deployment) { policy(d).Statements = policy(d).Statements[:1] }, "users operators warning"},
		{"what else is attached", func(d *ir.Deployment) {
			role(d).Statements = nil
			d.Role(d.Users[0].Role).ManagedARNs = expr.ListOf(text("arn:aws:iam::aws:policy/x"))
		}, ""},
		{"a boundary that allows nothing", func(d *ir.Deployment) {
			m := &ir.ManagedPolicy{Resource: ir.Resource{ID: "Boundary"}}
			d.ManagedPolicies = append(d.ManagedPolicies, m)
			d.Role(d.Users[0].Role).Boundary = m.ARN()
		}, "users analysts error"},
		{"a host without it", func(d *ir.Deployment) { host(d).Inline = nil }, "host desk error"},
		{"no environment by that name", func(d *ir.Deployment) { d.Environments[0].Name = expr.String("other") }, "users analysts error, users operators warning, host desk error"},
	} {
		out, _ := generate(t, net(private, two, "", "access:\n"+
			"  hosts: {desk: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], login: {environment: prod, role: User}}}\n"+
			"  users: {analysts: {login: User, restApi: User, assumedBy: {accounts: [\"123456789012\"]}}, operators: {login: Op, cli: true}}\n"))
		d := out.Deployment
		x.edit(d)
		var got []string
		for _, f := range lint.Run(d, "2026-11-21") {
			if f.Code == "MW1208" {
				got = append(got, f.Subject+" "+severity(f))
			}
		}
		if s := strings.Join(got, ", "); s != x.want {
			t.Errorf("%s: %q, want %q", x.name, s, x.want)
		}
	}
}

func severity(d diag.Diagnostic) string { return d.Severity.String() }
