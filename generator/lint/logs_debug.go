package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// logsDebug finds logs that hold more than anybody reads.
func logsDebug() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1193",
			Name:   "logs-debug",
			Occurs: "one of an environment's logs is kept at the most talkative level",
			Why:    "it costs many times as much, and it can hold secrets, which everybody who reads the log then has",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", loggingConfiguration: {taskLogs: {logLevel: DEBUG}}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", loggingConfiguration: {taskLogs: {logLevel: INFO}}}}\n",
			Facts:  []int{193},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			levels := facts.Environment().LogLevels
			most := levels[len(levels)-1]
			for _, e := range p.Environments {
				for _, m := range e.Logs {
					if on, known := m.Enabled.Bool(); !known || !on {
						continue
					}
					if level, known := m.Level.Text(); !known || level != most {
						continue
					}
					field := logField(m)
					d := p.Report(m.Level.Origin(), field+" of "+subject(e), `"%s" of environment "%s" are kept at level "%s"`, field, name(e), most)
					d.Help = []string{"write logLevel: " + levels[len(levels)-2] + " once the fault that you look for is found"}
				}
			}
		},
	}
}
