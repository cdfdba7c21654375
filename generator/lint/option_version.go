package lint

import (
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// optionGone finds options that the environment's Airflow no longer has.
func optionGone() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1037",
			Name:   "v2-option-on-v3",
			Occurs: "an environment sets an option that its version of Airflow no longer has, or knows by another name",
			Why:    "an option that is gone has no effect, and a former name is read for some time only",
			Wrong:  base + "environments: {prod: {airflowVersion: \"3.0.6\", airflowConfigurationOptions: {triggerer.default_capacity: \"60\"}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"3.0.6\", airflowConfigurationOptions: {triggerer.capacity: \"60\"}}}\n",
			Facts:  []int{37},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-env-variables.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			p.missingOptions(func(e *ir.Environment, o ir.Option, f facts.Option, version string) {
				if f.Until == "" || facts.CompareVersions(version, f.Until) < 0 || exposesConfig(e, o) {
					return
				}
				d := p.reportOptionKey(e, o, `option "%s" is no longer one of Airflow %s`, o.Key, version)
				d.Label = "gone since " + f.Until
				d.Help = instead(f, version)
			})
		},
	}
}

// optionTooNew finds options that only later versions of Airflow have.
func optionTooNew() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1038",
			Name:   "v3-option-on-v2",
			Occurs: "an environment sets an option that only later versions of Airflow have",
			Why:    "the value has no effect",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {triggerer.capacity: \"60\"}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {triggerer.default_capacity: \"60\"}}}\n",
			Facts:  []int{38},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-env-variables.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			p.missingOptions(func(e *ir.Environment, o ir.Option, f facts.Option, version string) {
				if f.Since == "" || facts.CompareVersions(version, f.Since) >= 0 {
					return
				}
				d := p.reportOptionKey(e, o, `Airflow %s has no option "%s" yet`, version, o.Key)
				d.Label = "Airflow " + f.Since + " is the first that has it"
				d.Help = instead(f, version)
			})
		},
	}
}

// missingOptions calls f with each option that the environment's version of
// Airflow certainly does not have, but for those with a secret, which must go
// in any case.
func (p *Pass) missingOptions(f func(e *ir.Environment, o ir.Option, row facts.Option, version string)) {
	for _, e := range p.Environments {
		v, known := version(e)
		if !known {
			continue
		}
		for _, o := range e.Options {
			if row, missing := facts.MissingOption(o.Key, v.Version); missing && !holdsSecret(o) {
				f(e, o, row, v.Version)
			}
		}
	}
}

// instead says what to do about an option that this version does not have.
func instead(f facts.Option, version string) []string {
	r, ok := facts.LookupOption(f.Replacement, version)
	if ok && (r.Status == facts.OptionUsable || r.Status == facts.OptionImageDefault) {
		return []string{`write "` + f.Replacement + `"`}
	}
	return []string{"remove the option"}
}
