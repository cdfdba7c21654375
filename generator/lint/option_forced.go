package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// optionForced finds options that MWAA sets itself.
func optionForced() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1032",
			Name:   "option-forced",
			Occurs: "an environment sets an Airflow configuration option that MWAA sets itself",
			Why:    "the value has no effect: what the service needs to run wins",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {core.load_examples: \"True\"}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {core.parallelism: \"40\"}}}\n",
			Facts:  []int{32, 49},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-env-variables.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				for _, o := range e.Options {
					f, ok := treatment(e, o.Key)
					if !ok || f.Status != facts.OptionForced || holdsSecret(o) {
						continue
					}
					d := p.reportOptionKey(e, o, `MWAA sets option "%s" itself`, o.Key)
					if f.Default != "" {
						d.Label = "always " + f.Default
					}
					d.Help = []string{"remove the option"}
				}
			}
		},
	}
}
