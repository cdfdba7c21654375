package lint

import (
	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// secretsIAM finds secrets backends that the execution role may not read from.
// A spec's environment gets these rights with the option; a template may lack
// them.
func secretsIAM() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1044",
			Name:   "secrets-iam",
			Occurs: "an environment has a secrets backend of AWS, and its execution role may not read from it",
			Why:    "every look-up of a connection or variable is denied, and tasks fail",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {secrets.backend: airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend, secrets.backend_kwargs: '{\"connections_prefix\": \"prod/connections\", \"variables_prefix\": \"prod/variables\"}'}}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/ExecutionRoleProd/Properties/Policies/0/PolicyDocument/Statement/8/Effect, value: Deny}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {secrets.backend: airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend, secrets.backend_kwargs: '{\"connections_prefix\": \"prod/connections\", \"variables_prefix\": \"prod/variables\"}'}}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/ExecutionRoleProd/Properties/Policies/0/PolicyDocument/Statement/8/Sid}\n",
			Facts:  []int{44},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/connections-secrets-manager.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				b, sound := backendOf(e)
				if !sound {
					continue
				}
				var lacks []string
				for _, a := range backendActions(b) {
					if p.mayDo(e, a) == expr.No {
						lacks = append(lacks, a)
					}
				}
				if len(lacks) == 0 {
					continue
				}
				key := facts.OptionRules().BackendKey
				d := p.reportOption(e, ir.Option{Key: key, Value: option(e, key)}, `the execution role of environment "%s" may not do what this backend needs: %s`, name(e), quoted(lacks))
				d.Help = []string{"allow these actions in a policy of the role, on the names that Airflow looks up"}
			}
		},
	}
}

// backendActions returns the actions that a secrets backend of AWS needs.
func backendActions(b *facts.SecretsBackend) []string {
	var out []string
	f, _ := facts.LookupPolicy(b.Policy)
	for _, s := range f.Statements {
		out = append(out, s.Actions...)
	}
	return out
}

// mayDo reports whether the environment's execution role is allowed an action on
// anything at all, as far as its policies are known. Maybe: nothing of it is.
func (p *Pass) mayDo(e *ir.Environment, action string) expr.Truth {
	role := p.Role(e.ExecutionRole)
	if role == nil {
		return expr.Maybe
	}
	access := p.view().Of(role).Access
	any := authority.Need{Action: action, Resource: expr.String(iam.Everybody)}
	switch {
	case !authority.IsRefused(p.view().Some(authority.Caller(role), any, authority.Complete(access))):
		return expr.Yes
	case !access.Identity.Complete:
		return expr.Maybe
	}
	return expr.No
}
