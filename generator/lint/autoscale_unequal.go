package lint

import (
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// autoscaleUnequal finds workers whose number of tasks changes as they run.
func autoscaleUnequal() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1034",
			Name:   "autoscale-unequal",
			Occurs: "celery.worker_autoscale is not two equal numbers with a comma between them",
			Why:    "AWS asks for equal numbers: on Airflow 3, tasks fail without logs when a worker changes how many it runs",
			Wrong:  base + "environments: {prod: {airflowVersion: \"3.0.6\", airflowConfigurationOptions: {celery.worker_autoscale: \"5,1\"}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"3.0.6\", airflowConfigurationOptions: {celery.worker_autoscale: \"5,5\"}}}\n",
			Facts:  []int{34},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-env-variables.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			key := facts.OptionRules().AutoscaleKey
			for _, e := range p.Environments {
				text, known := optionText(e, key)
				if !known || text == "" {
					continue
				}
				most, least, ok := autoscale(text)
				if ok && most == least {
					continue
				}
				o := ir.Option{Key: key, Value: option(e, key)}
				if !ok {
					d := p.reportOption(e, o, `"%s" is not two numbers of tasks with a comma between them`, key)
					d.Help = []string{"write " + autoscaleExample(e)}
					continue
				}
				d := p.reportOption(e, o, `"%s" lets a worker run between %d and %d tasks`, key, min(most, least), max(most, least))
				d.Help = []string{"write the same number twice, as in " + autoscaleExample(e)}
				if v, known := version(e); !known || facts.CompareVersions(v.Version, facts.OptionRules().AutoscaleEqualFrom) < 0 {
					d.Severity = diag.Advice // nothing is known to fail
				}
			}
		},
	}
}

// autoscale returns the numbers of tasks that a worker runs at most and at
// least; the second is zero when it is not written.
func autoscale(text string) (most, least int, ok bool) {
	a, b, two := strings.Cut(text, ",")
	most, err := strconv.Atoi(strings.TrimSpace(a))
	if err != nil || most < 1 {
		return 0, 0, false
	}
	if !two {
		return most, 0, true
	}
	least, err = strconv.Atoi(strings.TrimSpace(b))
	return most, least, err == nil && least >= 0
}
