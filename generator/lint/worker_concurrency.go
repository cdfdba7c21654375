package lint

import (
	"fmt"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// workerConcurrency finds the option by which Airflow, but not MWAA, says how
// many tasks a worker runs.
func workerConcurrency() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1033",
			Name:   "worker-concurrency",
			Occurs: "an environment says by celery.worker_concurrency how many tasks a worker runs",
			Why:    "MWAA sets that option from the environment class: the value has no effect",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {celery.worker_concurrency: \"5\"}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {celery.worker_autoscale: \"5,5\"}}}\n",
			Facts:  []int{33},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/best-practices-tuning.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				for _, o := range e.Options {
					f, ok := treatment(e, o.Key)
					if !ok || f.Status != facts.OptionIgnored {
						continue
					}
					d := p.reportOptionKey(e, o, `MWAA ignores option "%s"`, o.Key)
					d.Help = []string{"remove the option"}
					if f.Replacement == facts.OptionRules().AutoscaleKey && option(e, f.Replacement).IsAbsent() {
						d.Help = append(d.Help, `or set "`+f.Replacement+`" in its place, as in `+autoscaleExample(e))
					}
				}
			}
		},
	}
}

// autoscaleExample returns a value that lets workers of e run as many tasks as
// its class is made for.
func autoscaleExample(e *ir.Environment) string {
	n, ok := tasksPerWorker(e)
	if !ok {
		c, _ := facts.LookupClass(facts.Environment().DefaultClass)
		n = c.TasksPerWorker
	}
	return fmt.Sprintf(`"%d,%d"`, n, n)
}

// tasksPerWorker returns how many tasks a worker of the environment's class is
// made for.
func tasksPerWorker(e *ir.Environment) (int, bool) {
	class, known := e.Class.Text()
	if !known {
		return 0, false
	}
	c, ok := facts.LookupClass(class)
	return c.TasksPerWorker, ok && c.TasksPerWorker > 0
}
