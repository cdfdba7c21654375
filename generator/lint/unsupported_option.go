package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// unsupportedOption finds options of features that MWAA does not offer.
func unsupportedOption() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1039",
			Name:   "unsupported-option",
			Occurs: "an environment turns on a feature of Airflow that MWAA does not offer",
			Why:    "what relies on the feature does not work",
			Wrong:  base + "environments: {prod: {airflowVersion: \"3.2.1\", airflowConfigurationOptions: {core.multi_team: \"True\"}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"3.2.1\", airflowConfigurationOptions: {core.parallelism: \"40\"}}}\n",
			Facts:  []int{39},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-env-variables.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				for _, o := range e.Options {
					f, ok := treatment(e, o.Key)
					if !ok || f.Status != facts.OptionUnsupported {
						continue
					}
					if text, known := o.Value.Text(); !known || isFalse(text) {
						continue
					}
					d := p.reportOptionKey(e, o, `MWAA does not support option "%s"`, o.Key)
					d.Help = []string{"remove the option"}
				}
			}
		},
	}
}
