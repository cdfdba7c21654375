package lint

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// logsOff finds logs that nobody will have when they are needed.
func logsOff() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1192",
			Name:   "logs-off",
			Occurs: "one of an environment's logs is not kept, or its task logs are kept from so high a level on that they stay empty",
			Why:    "without the log a fault in this part cannot be found, and what happened before it was turned on is lost",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", loggingConfiguration: {schedulerLogs: {enabled: false}}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", loggingConfiguration: {schedulerLogs: {enabled: true}}}}\n",
			Facts:  []int{192},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			f := facts.Environment()
			for _, e := range p.Environments {
				for _, m := range e.Logs {
					if on, known := m.Enabled.Bool(); known && !on {
						field := logField(m)
						d := p.Report(m.Enabled.Origin(), field+" of "+subject(e), `"%s" of environment "%s" are off`, field, name(e))
						d.Help = []string{"write enabled: true; to pay for less, raise the level instead"}
						continue
					}
					level, known := m.Level.Text()
					if !known || m.Enabled.IsUnknown() || m.Module != taskLogs() || slices.Contains(f.TaskLogLevels, level) {
						continue
					}
					field := logField(m)
					d := p.Report(m.Level.Origin(), field+" of "+subject(e), `"%s" of environment "%s" stay empty at level "%s"`, field, name(e), level)
					d.Help = []string{"write logLevel: " + f.TaskLogLevels[0]}
				}
			}
		},
	}
}

// logField returns what specs call a log module.
func logField(m ir.LogModule) string {
	if m.Module == "" {
		return ""
	}
	return strings.ToLower(m.Module[:1]) + m.Module[1:]
}

// taskLogs returns the name of the tasks' log module.
func taskLogs() string {
	m, _ := facts.LookupLogModule("task")
	return m.Property
}
