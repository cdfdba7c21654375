package lint

import (
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// syncParallelism finds schedulers that look after tasks with more than one
// process.
func syncParallelism() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1047",
			Name:   "sync-parallelism",
			Occurs: "celery.sync_parallelism is not 1",
			Why:    "several processes that read the tasks' states get into conflicts over the queue: AWS asks for one",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {celery.sync_parallelism: \"4\"}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {celery.sync_parallelism: \"1\"}}}\n",
			Facts:  []int{47},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/best-practices-tuning.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			f := facts.OptionRules()
			for _, e := range p.Environments {
				text, known := optionText(e, f.SyncParallelismKey)
				if !known || text == "" || text == f.SyncParallelism {
					continue
				}
				o := ir.Option{Key: f.SyncParallelismKey, Value: option(e, f.SyncParallelismKey)}
				d := p.reportOption(e, o, `"%s" should be %s on MWAA`, o.Key, f.SyncParallelism)
				d.Help = []string{`write "` + f.SyncParallelism + `"`}
			}
		},
	}
}
