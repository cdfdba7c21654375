package lint

import (
	"slices"
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
				own, _ := facts.LookupBackend(class)
				if meant := meantBackend(class); known && meant != "" {
					d := p.reportOption(e, backend, "the amazon provider has no such secrets backend")
					d.Help = []string{`write "` + meant + `"`}
				}
				switch {
				case !kwargs.Value.IsAbsent() && backend.Value.IsAbsent():
					d := p.reportOptionKey(e, kwargs, `"%s" has no effect without "%s"`, kwargs.Key, backend.Key)
					d.Help = []string{"remove the option", `or add "` + backend.Key + `"`}
				case kwargs.Value.IsAbsent() && own != nil:
					// MWAA's image and Airflow have default prefixes, so this
					// works, with names that the spec does not show.
					d := p.reportOptionKey(e, backend, `without "%s", Airflow looks under its own prefixes: %s`, kwargs.Key, quoted(ownPrefixes(own)))
					d.Severity = diag.Warning
					d.Why = "nobody sees in the spec how the names of connections and variables must begin"
					d.Help = []string{`say where to look: set "` + kwargs.Key + `", as in '` + f.ExampleKwargs + `'`}
				default:
					p.checkKwargs(e, kwargs, own)
				}
			}
		},
	}
}

// checkKwargs reports what is wrong with the arguments of a backend, without
// showing them; own is nil for backends that are not AWS's.
func (p *Pass) checkKwargs(e *ir.Environment, o ir.Option, own *facts.SecretsBackend) {
	text, known := o.Value.Text()
	if !known || text == "" {
		return
	}
	f := facts.OptionRules()
	args, ok := facts.Kwargs(text)
	if !ok {
		d := p.reportOption(e, o, `"%s" is not a JSON object`, o.Key)
		d.Help = []string{"write it with double quotes, as in '" + f.ExampleKwargs + "'"}
		return
	}
	if own == nil {
		return
	}
	found, fault := own.Lookups(args, false)
	if fault != nil {
		p.reportKwarg(e, o, own, fault)
		return
	}
	if k, help := p.leadsAway(args); k != "" {
		d := p.reportOption(e, o, `"%s" in "%s" leads to where the environment's own rights and endpoints do not`, k, o.Key)
		d.Severity = diag.Warning // a NAT gateway, and rights given elsewhere, may make up for it
		d.Help = []string{help}
		return
	}
	var lacks []string
	for _, x := range found {
		if !x.Given {
			lacks = append(lacks, x.Kwarg)
		}
	}
	if len(lacks) > 0 {
		d := p.reportOption(e, o, `"%s" does not say %s`, o.Key, quoted(lacks))
		d.Severity = diag.Warning // Airflow has prefixes of its own
		d.Why = "nobody sees in the spec how these names must begin: Airflow takes a prefix of its own"
		d.Help = []string{"add it, as in '" + f.ExampleKwargs + "'", "write null for what is not to be looked up there"}
	}
}

func (p *Pass) reportKwarg(e *ir.Environment, o ir.Option, b *facts.SecretsBackend, fault *facts.KwargFault) {
	if fault.Fault == facts.KwargNotName {
		d := p.reportOption(e, o, `"%s" in "%s" has characters that no name there has`, fault.Kwarg, o.Key)
		d.Help = []string{"write letters, digits and " + b.NameSymbols + " only: Airflow looks up names, never patterns"}
		return
	}
	d := p.reportOption(e, o, `"%s" in "%s" is not a text`, fault.Kwarg, o.Key)
	if fault.Kwarg == b.SeparatorKwarg {
		d.Help = []string{"write a text, or remove it"}
		return
	}
	d.Help = []string{"write a text, or null for nothing to be looked up"}
}

// leadsAway returns the argument by which a backend of AWS looks things up with
// another role or in another Region than the environment's, and what to do; ""
// when none certainly does.
func (p *Pass) leadsAway(args map[string]any) (kwarg, help string) {
	f := facts.OptionRules()
	if role, ok := args[f.RoleKwarg].(string); ok && role != "" {
		return f.RoleKwarg, "remove it, so that the execution role is used; else that role must admit it, and it must be allowed to take that role"
	}
	region, ok := args[f.RegionKwarg].(string)
	own, known := p.Place.Region.Text()
	if ok && known && region != "" && region != own {
		return f.RegionKwarg, "remove it, and keep connections and variables in the environment's Region"
	}
	return "", ""
}

// ownPrefixes returns Airflow's own prefixes for b.
func ownPrefixes(b *facts.SecretsBackend) []string {
	var out []string
	for _, x := range b.Prefixes {
		if !x.References {
			out = append(out, x.Default)
		}
	}
	return out
}

// backendOf returns the environment's secrets backend, if it is one of AWS's
// and looks anything up. sound is false when its arguments were refused or
// cannot be read, so that nobody can say what it needs.
func backendOf(e *ir.Environment) (b *facts.SecretsBackend, sound bool) {
	f := facts.OptionRules()
	class, _ := optionText(e, f.BackendKey)
	b, ok := facts.LookupBackend(class)
	if !ok {
		return nil, false
	}
	kwargs := option(e, f.BackendKwargsKey)
	text, known := kwargs.Text()
	var args map[string]any
	switch {
	case kwargs.IsAbsent():
	case kwargs.IsUnknown():
		return b, false
	case !known:
		return b, true // the deploy decides which names, not whether
	default:
		if args, ok = facts.Kwargs(text); !ok {
			return b, false
		}
	}
	references := slices.ContainsFunc(e.Options, func(o ir.Option) bool { return facts.IsReference(o.Key) })
	found, fault := b.Lookups(args, references)
	if fault == nil && len(found) == 0 {
		return nil, false
	}
	return b, fault == nil
}

// meantBackend returns AWS's backend that class is a misspelling of, or an
// older place of; "" when it is one itself or something else.
func meantBackend(class string) string {
	if _, own := facts.LookupBackend(class); own || class == "" {
		return ""
	}
	all := facts.BackendClasses()
	last := class[strings.LastIndexByte(class, '.')+1:]
	for _, c := range all {
		if strings.EqualFold(last, c[strings.LastIndexByte(c, '.')+1:]) {
			return c
		}
	}
	return nearest(class, all, 3)
}
