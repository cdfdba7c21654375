package lower

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// secrets returns what the environment's execution role needs beyond the usual
// when Airflow looks connections and variables up in a service of AWS, and asks
// for the way there. Arguments that were refused, or that no backend can read,
// say nothing about which names are meant, so they give no rights: a guess
// could be more than anybody asked for.
// https://docs.aws.amazon.com/mwaa/latest/userguide/connections-secrets-manager.html
func (l *lowerer) secrets(e *ir.Environment) []iam.Statement {
	f := facts.OptionRules()
	class, ok := optionValue(e, f.BackendKey)
	if !ok {
		return nil
	}
	l.openNeeds = l.openNeeds || class.IsUnknown()
	text, _ := class.Text()
	b, ok := facts.LookupBackend(strings.TrimSpace(text))
	if !ok {
		return nil
	}
	lookups, sound := lookups(e, b)
	if sound && len(lookups) == 0 {
		return nil // the arguments turn every kind of look-up off
	}
	o := class.Origin()
	if l.spec.Network.KeepsEndpoints() {
		l.needs = append(l.needs, need{b.Service, o.Because("without internet, Airflow reaches its secrets backend through this endpoint")})
	}
	if !sound {
		return nil
	}
	return l.policy(b.Policy, o, vars{}, prefixes(e, lookups, o)...).Statements
}

// lookups returns where the environment's backend b looks things up; sound is
// false when its arguments do not say.
func lookups(e *ir.Environment, b *facts.SecretsBackend) (found []facts.Lookup, sound bool) {
	var args map[string]any
	if kwargs, there := optionValue(e, facts.OptionRules().BackendKwargsKey); there {
		text, _ := kwargs.Text()
		if args, sound = facts.Kwargs(text); !sound {
			return nil, false
		}
	}
	references := slices.ContainsFunc(e.Options, func(o ir.Option) bool { return facts.IsReference(o.Key) })
	found, fault := b.Lookups(args, references)
	return found, fault == nil
}

// prefixes returns the beginnings of the names in lookups, each once; o is the
// origin of the backend.
func prefixes(e *ir.Environment, lookups []facts.Lookup, o *expr.Origin) []expr.Value {
	var out []expr.Value
	for _, x := range lookups {
		v := expr.String(x.Prefix)
		if slices.ContainsFunc(out, func(have expr.Value) bool { return expr.Equal(have, v) == expr.Yes }) {
			continue
		}
		at := o.Defaulted("the prefix that Airflow takes for " + x.Kwarg)
		if x.Given {
			kwargs, _ := optionValue(e, facts.OptionRules().BackendKwargsKey)
			at = kwargs.Origin().Because("its " + x.Kwarg + " says where Airflow looks")
		}
		out = append(out, v.From(at))
	}
	return out
}

// optionValue returns the value of the environment's option with this key.
func optionValue(e *ir.Environment, key string) (expr.Value, bool) {
	i := slices.IndexFunc(e.Options, func(o ir.Option) bool { return o.Key == key })
	if i < 0 {
		return expr.Value{}, false
	}
	return e.Options[i].Value, true
}
