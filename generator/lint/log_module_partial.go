package lint

import (
	"github.com/mwaagen/mwaagen/spec/diag"
)

// logModulePartial finds log modules of which one of the two members is missing,
// or that name a log group. A spec's have both and name none.
func logModulePartial() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1008",
			Name:   "log-module-partial",
			Occurs: "a log module of an environment has no Enabled or no LogLevel, or says into which log group it writes",
			Why:    "MWAA wants both members of a module that is named, and chooses the log group itself: it refuses the environment",
			Wrong:  rightTemplate + "      LoggingConfiguration: {TaskLogs: {Enabled: true}}\n",
			Right:  rightTemplate + "      LoggingConfiguration: {TaskLogs: {Enabled: true, LogLevel: INFO}}\n",
			Facts:  []int{8},
			Source: "https://docs.aws.amazon.com/mwaa/latest/API/API_ModuleLoggingConfigurationInput.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				for _, m := range e.Logs {
					at := or(m.Enabled.Origin(), m.Level.Origin(), m.GroupARN.Origin(), e.Origin)
					if m.Enabled.IsAbsent() {
						p.Report(at, m.Module+" of "+subject(e), `%s of environment "%s" does not say whether it is enabled`, m.Module, name(e)).Help = []string{"Enabled: true"}
					}
					if m.Level.IsAbsent() {
						p.Report(at, m.Module+" of "+subject(e), `%s of environment "%s" has no level`, m.Module, name(e)).Help = []string{"LogLevel: INFO"}
					}
					if !m.GroupARN.IsAbsent() {
						d := p.Report(or(m.GroupARN.Origin(), at), "group of "+m.Module+" of "+subject(e), `%s of environment "%s" names a log group, and MWAA has its own`, m.Module, name(e))
						d.Help = []string{"remove CloudWatchLogGroupArn: it can only be read"}
					}
				}
			}
		},
	}
}
