package lint

import (
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// autoscaleExcess finds workers with far more tasks than their class carries.
func autoscaleExcess() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1035",
			Name:   "autoscale-excess",
			Occurs: "celery.worker_autoscale gives a worker more than twice the tasks that its environment class is made for",
			Why:    "the worker runs out of memory, and tasks are killed",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", environmentClass: mw1.small, airflowConfigurationOptions: {celery.worker_autoscale: \"40,40\"}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", environmentClass: mw1.small, airflowConfigurationOptions: {celery.worker_autoscale: \"10,10\"}}}\n",
			Facts:  []int{35},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/environment-class.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			f := facts.OptionRules()
			for _, e := range p.Environments {
				text, known := optionText(e, f.AutoscaleKey)
				usual, sized := tasksPerWorker(e)
				if !known || !sized {
					continue
				}
				a, b, ok := autoscale(text)
				tasks := max(a, b)
				if !ok || tasks <= usual*f.AutoscaleExcess {
					continue
				}
				class, _ := e.Class.Text()
				o := ir.Option{Key: f.AutoscaleKey, Value: option(e, f.AutoscaleKey)}
				d := p.reportOption(e, o, `a worker of class "%s" is made for %d tasks at once, and is to run %d`, class, usual, tasks)
				d.Related = []diag.Related{Related(e.Class.Origin(), "the class")}
				if larger := classForTasks(tasks); larger != "" {
					d.Help = append(d.Help, "use the larger class "+larger)
				}
				d.Help = append(d.Help, "or write "+autoscaleExample(e)+", and raise maxWorkers")
			}
		},
	}
}

// classForTasks returns the smallest class whose workers are made for so many
// tasks; "" when none is.
func classForTasks(n int) string {
	for _, c := range facts.Classes() {
		if c.TasksPerWorker >= n {
			return c.Name
		}
	}
	return ""
}
