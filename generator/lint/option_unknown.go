package lint

import (
	"strings"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// optionUnknown finds options that are most likely misspelt. Airflow and its
// providers have far more options than facts know: one that resembles none of
// those is none of its business.
func optionUnknown() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1050",
			Name:   "option-version-unknown",
			Occurs: "the key of an Airflow configuration option is almost, but not quite, that of a well-known one",
			Why:    "Airflow does not complain about options that it does not have",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {core.paralelism: \"40\"}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {core.parallelism: \"40\"}}}\n",
			Facts:  []int{50},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-env-variables.html",
		},
		Severity: diag.Advice,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				for _, o := range e.Options {
					if what, _ := optionKeyFault(o.Key); what != "" || holdsSecret(o) {
						continue
					}
					meant := nearOption(o.Key)
					if meant == "" {
						continue
					}
					d := p.reportOptionKey(e, o, `nothing is known about option "%s"`, o.Key)
					d.Help = []string{`did you mean "` + meant + `"?`}
				}
			}
		},
	}
}

// nearOption returns the known option that key is most likely a misspelling
// of; "" when key is known itself, or when none is near.
func nearOption(key string) string {
	if _, known := facts.LookupOption(key, ""); known {
		return ""
	}
	const shortName = 6 // a name shorter than this differs from others in few places
	_, name, _ := strings.Cut(key, ".")
	most := 2
	if len(name) < shortName {
		most = 1
	}
	return nearest(key, facts.OptionKeys(), most)
}
