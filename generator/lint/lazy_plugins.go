package lint

import (
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// lazyPlugins finds plugins that Airflow 2 does not load at its start. That an
// environment with plugins does not say so at all is advice only: the file may
// hold nothing but wheels.
func lazyPlugins() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1036",
			Name:   "lazy-plugins",
			Occurs: "an Airflow 2 environment has plugins, and core.lazy_load_plugins is not False",
			Why:    "processes that do not ask for plugins by themselves run without them",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", pluginsS3Path: plugins.zip, pluginsS3ObjectVersion: abc, airflowConfigurationOptions: {core.lazy_load_plugins: \"True\"}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", pluginsS3Path: plugins.zip, pluginsS3ObjectVersion: abc, airflowConfigurationOptions: {core.lazy_load_plugins: \"False\"}}}\n",
			Facts:  []int{36},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-dag-import-plugins.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			f := facts.OptionRules()
			for _, e := range p.Environments {
				v, known := version(e)
				if !known || facts.Major(v.Version) != f.LazyPluginsMajor {
					continue
				}
				path, value := e.Plugins.Path, option(e, f.LazyPluginsKey)
				if path.IsAbsent() || path.IsUnknown() {
					continue
				}
				text, said := value.Text()
				switch {
				case value.IsAbsent():
					d := p.Report(path.Origin(), optionSubject(e, f.LazyPluginsKey), `option "%s" is not said, and Airflow loads plugins when they are asked for only`, f.LazyPluginsKey)
					d.Severity = diag.Advice
					d.Help = []string{`for plugins rather than wheels, set "` + f.LazyPluginsKey + `" to "` + f.LazyPluginsValue + `"`}
				case said && isTrue(text):
					d := p.reportOption(e, ir.Option{Key: f.LazyPluginsKey, Value: value}, `"%s" keeps Airflow from loading plugins at its start`, f.LazyPluginsKey)
					d.Related = []diag.Related{Related(path.Origin(), "the plugins")}
					d.Help = []string{`write "` + f.LazyPluginsValue + `"`}
				}
			}
		},
	}
}
