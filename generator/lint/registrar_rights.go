package lint

import (
	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// registrarRights finds functions that may not keep the targets of their load
// balancer. A spec's may.
func registrarRights() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1309",
			Name:   "registrar-rights",
			Occurs: "the role of the function that registers a load balancer's targets may not do what it does, or Lambda may not take the role",
			Why:    "nobody registers the web server's addresses: the load balancer answers that it has no target",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"access: {loadBalancers: {ui: {environment: prod, allowFrom: [10.1.0.0/16], certificateArn: {ssm: /network/certificate}}}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/TargetsRoleUi/Properties/Policies/0/PolicyDocument/Statement/0/Effect, value: Deny}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"access: {loadBalancers: {ui: {environment: prod, allowFrom: [10.1.0.0/16], certificateArn: {ssm: /network/certificate}}}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/TargetsRoleUi/Properties/Policies/0/PolicyDocument/Statement/0/Sid}\n",
			Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticloadbalancingv2.html",
		},
		Severity: diag.Error,
		Late:     true,
		Check: func(p *Pass) {
			for _, b := range p.LoadBalancers {
				if b.Registrar == nil {
					continue
				}
				if role := p.Role(b.Registrar.Role); role != nil && role.Made() && len(p.Failed) == 0 {
					p.registrarLacks(b, role)
				}
			}
		},
	}
}

// registrarLacks reports what the function of load balancer b may not do.
func (p *Pass) registrarLacks(b *ir.LoadBalancer, role *ir.Role) {
	report := func(format string, args ...any) {
		d := p.Report(or(role.Origin, b.Origin), "role "+role.ID, format, args...)
		d.Help = []string{"allow it as documented: mwaagen policy SPEC targets-" + b.Key}
	}
	for _, service := range p.view().Services("targets-trust") {
		if authority.IsRefused(p.assumes(role, service, iam.Context{})) {
			report(`%s may not take the role of load balancer "%s"`, service, b.Key)
			return
		}
	}
	f, _ := facts.LookupPolicy("targets")
	needed, err := iam.Build(f, iam.Vars{
		Values:    map[string]expr.Value{"TargetGroup": expr.Ref(b.TargetGroup.ID), "LogGroup": b.Registrar.LogGroup},
		Partition: p.Place.Partition, Origin: b.Origin,
	})
	if err != nil {
		return // the function does not say where it logs
	}
	access := p.view().Of(role).Access
	for _, s := range needed.Statements {
		for _, action := range s.Actions.Items {
			r := iam.Request{Caller: authority.Caller(role), Action: action.String(), Resource: s.Resources.Items[0], Patterns: !isEverybody(s.Resources.Items[0])}
			if authority.IsRefused(p.decide(r, access)) {
				report(`the function of load balancer "%s" may not do "%s"`, b.Key, action)
				return
			}
		}
	}
}
