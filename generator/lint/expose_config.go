package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// exposeConfig finds web servers that show Airflow's configuration.
func exposeConfig() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1048",
			Name:   "expose-config",
			Occurs: "webserver.expose_config, or api.expose_config on Airflow 3, is True",
			Why:    "people who may log in read the whole configuration, secrets included",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {webserver.expose_config: \"True\"}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {webserver.expose_config: \"False\"}}}\n",
			Facts:  []int{48},
			Source: "https://airflow.apache.org/docs/apache-airflow/stable/configurations-ref.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				for _, o := range e.Options {
					if !exposesConfig(e, o) {
						continue
					}
					d := p.reportOption(e, o, `"%s" shows the whole configuration`, o.Key)
					d.Help = []string{`write "` + facts.OptionRules().PythonFalse + `"`}
				}
			}
		},
	}
}

// exposesConfig reports whether o makes the web server show its configuration.
// Airflow still obeys the name that the option had before, but does not know
// one that it gets later.
func exposesConfig(e *ir.Environment, o ir.Option) bool {
	text, known := o.Value.Text()
	if !known || !isTrue(text) || !slices.Contains(facts.OptionRules().ExposeConfigKeys, o.Key) {
		return false
	}
	v, known := version(e)
	f, missing := facts.MissingOption(o.Key, v.Version)
	return known && !(missing && f.Since != "" && facts.CompareVersions(v.Version, f.Since) < 0)
}
