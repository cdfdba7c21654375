package lint_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/lint"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// grant returns an inline policy that allows actions.
func grant(effect iam.Effect, actions ...string) ir.InlinePolicy {
	s := iam.Statement{Effect: effect, Actions: expr.List{Complete: true}, Resources: expr.ListOf(expr.String("*"))}
	for _, a := range actions {
		s.Actions.Items = append(s.Actions.Items, expr.String(a))
	}
	return ir.InlinePolicy{Name: expr.String("x"), Policy: iam.Policy{Statements: []iam.Statement{s}}}
}

// lowered returns the execution role of an environment with options.
func lowered(t *testing.T, options ...string) *ir.Role {
	t.Helper()
	out, _ := generate(t, with("2.11.2", "", options...))
	return out.Deployment.Role(out.Deployment.Environments[0].ExecutionRole)
}

func TestRightsOnSecrets(t *testing.T) {
	all := []string{"secretsmanager:GetResourcePolicy", "secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret", "secretsmanager:ListSecretVersionIds", "secretsmanager:ListSecrets"}
	tests := map[string]struct {
		edit func(d *ir.Deployment, r *ir.Role)
		want int
	}{
		"as lowered":                  {func(d *ir.Deployment, r *ir.Role) { r.Inline = lowered(t, awsBackend, goodKwargs).Inline }, 0},
		"none of them":                {func(*ir.Deployment, *ir.Role) {}, 1},
		"arguments that say nothing":  {func(d *ir.Deployment, _ *ir.Role) { d.Environments[0].Options[1].Value = expr.String("{") }, 0},
		"arguments that were refused": {func(d *ir.Deployment, _ *ir.Role) { d.Environments[0].Options[1].Value = expr.UnknownValue("x") }, 0},
		"arguments known at deploy":   {func(d *ir.Deployment, _ *ir.Role) { d.Environments[0].Options[1].Value = parameter("Kwargs") }, 1},
		"nothing looked up": {func(d *ir.Deployment, _ *ir.Role) {
			d.Environments[0].Options[1].Value = expr.String(`{"connections_prefix": null, "variables_prefix": null}`)
		}, 0},
		"all of them":      {func(_ *ir.Deployment, r *ir.Role) { r.Inline = append(r.Inline, grant(iam.Allow, all...)) }, 0},
		"all but the last": {func(_ *ir.Deployment, r *ir.Role) { r.Inline = append(r.Inline, grant(iam.Allow, all[:4]...)) }, 1},
		"in two policies": {func(_ *ir.Deployment, r *ir.Role) {
			r.Inline = append(r.Inline, grant(iam.Allow, all[:2]...), grant(iam.Allow, all[2:]...))
		}, 0},
		"by a pattern": {func(_ *ir.Deployment, r *ir.Role) { r.Inline = append(r.Inline, grant(iam.Allow, "SecretsManager:*")) }, 0},
		"by a part pattern": {func(_ *ir.Deployment, r *ir.Role) {
			r.Inline = append(r.Inline, grant(iam.Allow, "secretsmanager:Get*"))
		}, 1},
		"denied": {func(_ *ir.Deployment, r *ir.Role) { r.Inline = append(r.Inline, grant(iam.Deny, all...)) }, 1},
		"all but others": {func(_ *ir.Deployment, r *ir.Role) {
			g := grant(iam.Allow, "s3:*")
			g.Policy.Statements[0].NotActions = true
			r.Inline = append(r.Inline, g)
		}, 0},
		"open list": {func(_ *ir.Deployment, r *ir.Role) {
			g := grant(iam.Allow, all[0])
			g.Policy.Statements[0].Actions.Complete = false
			r.Inline = append(r.Inline, g)
		}, 0},
		"unknown action": {func(_ *ir.Deployment, r *ir.Role) {
			g := grant(iam.Allow)
			g.Policy.Statements[0].Actions.Items = []expr.Value{expr.UnknownValue("x")}
			r.Inline = append(r.Inline, g)
		}, 0},
		"a managed policy of AWS": {func(_ *ir.Deployment, r *ir.Role) {
			r.ManagedARNs = expr.ListOf(expr.String("arn:aws:iam::aws:policy/X"))
		}, 0},
		"managed policies not known": {func(_ *ir.Deployment, r *ir.Role) {
			r.ManagedARNs = expr.List{Origin: expr.WrittenAt("/x")}
		}, 0},
		"a managed policy of the stack": {func(d *ir.Deployment, r *ir.Role) {
			d.ManagedPolicies = append(d.ManagedPolicies, &ir.ManagedPolicy{Policy: grant(iam.Allow, all...).Policy, Roles: expr.ListOf(expr.Ref(r.ID))})
		}, 0},
		"a managed policy of another role": {func(d *ir.Deployment, _ *ir.Role) {
			d.ManagedPolicies = append(d.ManagedPolicies, &ir.ManagedPolicy{Policy: grant(iam.Allow, all...).Policy, Roles: expr.ListOf(expr.Ref("Other"))})
		}, 1},
		"a managed policy of who knows": {func(d *ir.Deployment, _ *ir.Role) {
			d.ManagedPolicies = append(d.ManagedPolicies, &ir.ManagedPolicy{Policy: grant(iam.Allow, all...).Policy, Roles: expr.List{Origin: expr.WrittenAt("/x")}})
		}, 0},
		"role from elsewhere": {func(d *ir.Deployment, _ *ir.Role) { d.Environments[0].ExecutionRole = parameter("Role") }, 0},
		"open deployment":     {func(d *ir.Deployment, _ *ir.Role) { d.Complete = false }, 0},
		"unknown backend":     {func(d *ir.Deployment, _ *ir.Role) { d.Environments[0].Options[0].Value = parameter("Class") }, 0},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			out, _ := generate(t, with("2.11.2", "", awsBackend, goodKwargs))
			d := out.Deployment
			r := d.Role(d.Environments[0].ExecutionRole)
			r.Inline = lowered(t).Inline // without the rights
			tt.edit(d, r)
			got := 0
			for _, f := range lint.Run(d, "2026-11-21") {
				if f.Code == "MW1044" {
					got++
				}
			}
			if got != tt.want {
				t.Errorf("%d findings, want %d", got, tt.want)
			}
		})
	}
}

func TestRegionOfSecrets(t *testing.T) {
	for region, want := range map[string]int{"eu-west-1": 0, "eu-central-1": 1} {
		kwargs := `secrets.backend_kwargs: '{"connections_prefix": "a", "variables_prefix": "b", "region_name": "eu-west-1"}'`
		_, found := generate(t, net(private, two, "airflowConfigurationOptions: {"+awsBackend+", "+kwargs+"}", "region: "+region+"\n"))
		got := 0
		for _, d := range found {
			if d.Code == "MW1043" && d.Severity == diag.Warning {
				got++
			}
		}
		if got != want {
			t.Errorf("%s: %d findings, want %d: %v", region, got, want, found)
		}
	}
}

func TestWaysToSecrets(t *testing.T) {
	env := "airflowConfigurationOptions: {" + awsBackend + ", " + goodKwargs + "}"
	tests := map[string]struct {
		spec string
		want []string
	}{
		"nothing said":          {net(private, two, env, ""), nil},
		"endpoint of another":   {net(private+"\nendpoints: {add: [ssm]}", two, env, ""), nil},
		"exact list":            {net(private+"\nendpoints: {only: ["+five+"]}", two, env, ""), []string{"error /network/endpoints/only"}},
		"exact list of another": {net(private+"\nendpoints: {only: ["+five+", ssm]}", two, env, ""), []string{"error /network/endpoints/only"}},
		"exact list with it":    {net(private+"\nendpoints: {only: ["+five+", secretsmanager]}", two, env, ""), nil},
		"misspelt":              {net(private+"\nendpoints: {only: ["+five+", secretmanager]}", two, env, ""), nil},
		"removed": {net(private+"\nendpoints: {remove: [{service: secretsmanager, because: a shared network has it}]}", two, env, ""),
			[]string{"warning /network/endpoints/remove/0"}},
		"unreadable arguments": {net(private+"\nendpoints: {only: ["+five+"]}", two, "airflowConfigurationOptions: {"+awsBackend+", secrets.backend_kwargs: x}", ""),
			[]string{"error /network/endpoints/only"}},
		"nothing looked up":  {net(private+"\nendpoints: {only: ["+five+"]}", two, "airflowConfigurationOptions: {"+awsBackend+`, secrets.backend_kwargs: '{"connections_prefix": null, "variables_prefix": null}'}`, ""), nil},
		"NAT gateways":       {net(nat, two+publicA+publicC, env, ""), nil},
		"no endpoint at all": {net(nat, two, env, ""), nil},
		"two environments, one finding": {net(private+"\nendpoints: {only: ["+five+"]}", two, env, "") + "  dev: {airflowVersion: \"2.11.2\", " + env + "}\n",
			[]string{"error /network/endpoints/only"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, found := generate(t, tt.spec)
			var got []string
			for _, d := range found {
				if d.Code == "MW1045" {
					got = append(got, fmt.Sprintf("%s %s", d.Severity, d.At.Pointer))
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s\n%v", diff, found)
			}
		})
	}
}
