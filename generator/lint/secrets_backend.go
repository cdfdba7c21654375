package lint

import (
	"encoding/json"
	"strings"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// secretsBackend finds settings of a secrets backend that Airflow cannot use.
// Of other backends than AWS's it knows only that their arguments are JSON.
func secretsBackend() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1043",
			Name:   "secrets-backend",
			Occurs: "secrets.backend and secrets.backend_kwargs are incomplete or do not have the form that Airflow reads",
			Why:    "Airflow does not find the connections and variables that it is to look up",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {secrets.backend_kwargs: '{\"connections_path\": \"connections\"}'}}}\n",
			Right: base + `environments:
  prod:
    airflowVersion: "2.11.2"
    airflowConfigurationOptions:
      secrets.backend: airflow.providers.hashicorp.secrets.vault.VaultBackend
      secrets.backend_kwargs: '{"connections_path": "connections", "url": "https://vault.example.com:8200"}'
`,
			Facts:  []int{43},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/connections-secrets-manager.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			f := facts.OptionRules()
			for _, e := range p.Environments {
				backend := ir.Option{Key: f.BackendKey, Value: option(e, f.BackendKey)}
				kwargs := ir.Option{Key: f.BackendKwargsKey, Value: option(e, f.BackendKwargsKey)}
				class, known := optionText(e, f.BackendKey)
				if meant := meantBackend(class); known && meant != "" {
					d := p.reportOption(e, backend, "the amazon provider has no such secrets backend")
					d.Help = []string{`write "` + meant + `"`}
				}
				switch {
				case !kwargs.Value.IsAbsent() && backend.Value.IsAbsent():
					d := p.reportOptionKey(e, kwargs, `"%s" has no effect without "%s"`, kwargs.Key, backend.Key)
					d.Help = []string{"remove the option", `or add "` + backend.Key + `"`}
				case kwargs.Value.IsAbsent() && known && ownBackend(class):
					d := p.reportOptionKey(e, backend, `"%s" needs "%s"`, backend.Key, kwargs.Key)
					d.Help = []string{`set "` + kwargs.Key + `", as in '` + f.ExampleKwargs + `'`}
				default:
					p.checkKwargs(e, kwargs, known && ownBackend(class))
				}
			}
		},
	}
}

// checkKwargs reports what is wrong with the arguments of a backend, without
// showing them; own is for those of AWS's backends.
func (p *Pass) checkKwargs(e *ir.Environment, o ir.Option, own bool) {
	text, known := o.Value.Text()
	if !known || text == "" {
		return
	}
	f := facts.OptionRules()
	var args map[string]any
	if err := json.Unmarshal([]byte(text), &args); err != nil || args == nil {
		d := p.reportOption(e, o, `"%s" is not a JSON object`, o.Key)
		d.Help = []string{"write it with double quotes, as in '" + f.ExampleKwargs + "'"}
		return
	}
	if !own {
		return
	}
	var lacks []string
	for _, k := range f.RequiredKwargs {
		v, there := args[k]
		switch v.(type) {
		case string:
		case nil:
			if !there {
				lacks = append(lacks, k)
			}
		default:
			d := p.reportOption(e, o, `"%s" in "%s" is not a text`, k, o.Key)
			d.Help = []string{"write a text, or null for nothing to be looked up"}
			return
		}
	}
	if len(lacks) > 0 {
		d := p.reportOption(e, o, `"%s" does not say %s`, o.Key, quoted(lacks))
		d.Severity = diag.Warning // Airflow has prefixes of its own
		d.Help = []string{"add it, as in '" + f.ExampleKwargs + "'", "write null for what is not to be looked up there"}
	}
}

// ownBackend reports whether class is one of AWS's secrets backends.
func ownBackend(class string) bool {
	f := facts.OptionRules()
	return class == f.SecretsManager || class == f.ParameterStore
}

// meantBackend returns AWS's backend that class is a misspelling of, or an
// older place of; "" when it is one itself or something else.
func meantBackend(class string) string {
	if ownBackend(class) || class == "" {
		return ""
	}
	f := facts.OptionRules()
	both := []string{f.SecretsManager, f.ParameterStore}
	last := class[strings.LastIndexByte(class, '.')+1:]
	for _, c := range both {
		if strings.EqualFold(last, c[strings.LastIndexByte(c, '.')+1:]) {
			return c
		}
	}
	return nearest(class, both, 3)
}
