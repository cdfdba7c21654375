package lint

import (
	"strconv"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// workerCapacity finds environments that may run fewer tasks at once than their
// workers take, or more.
func workerCapacity() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1196",
			Name:   "worker-capacity",
			Occurs: "core.parallelism is more than all workers of an environment take at once, or so little that they are never all needed",
			Why:    "tasks beyond the workers wait in the queue; workers beyond the tasks are never started",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", maxWorkers: 2, airflowConfigurationOptions: {core.parallelism: \"100\"}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", maxWorkers: 20, airflowConfigurationOptions: {core.parallelism: \"100\"}}}\n",
			Facts:  []int{196},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/best-practices-tuning.html",
		},
		Severity: diag.Advice,
		Check: func(p *Pass) {
			f := facts.OptionRules()
			for _, e := range p.Environments {
				value, known := optionText(e, f.ParallelismKey)
				if !known {
					continue
				}
				parallel, err := strconv.Atoi(value)
				capacity, sized := capacityOf(e)
				schedulers, counted := e.Schedulers.Int()
				if e.Schedulers.IsAbsent() {
					schedulers, counted = facts.Environment().Schedulers.Default, true
				}
				o := ir.Option{Key: f.ParallelismKey, Value: option(e, f.ParallelismKey)}
				switch {
				case err != nil || !sized || parallel < 1:
				case parallel > capacity:
					p.reportOption(e, o, `environment "%s" may run %d tasks at once, and its workers take %d`, name(e), parallel, capacity)
				case counted && parallel*schedulers < capacity:
					p.reportOption(e, o, `environment "%s" has workers for %d tasks at once, and may run %d`, name(e), capacity, parallel*schedulers)
				}
			}
		},
	}
}

// capacityOf returns how many tasks all workers of e take at once, if it is
// known.
func capacityOf(e *ir.Environment) (n int, known bool) {
	workers, known := e.MaxWorkers.Int()
	if e.MaxWorkers.IsAbsent() {
		workers, known = facts.Environment().Workers.DefaultMax, true
	}
	each, sized := tasksPerWorker(e)
	if value := option(e, facts.OptionRules().AutoscaleKey); !value.IsAbsent() {
		text, _ := value.Text()
		a, b, ok := autoscale(text)
		each, sized = max(a, b), ok
	}
	return workers * each, known && sized
}
