package lint

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// logRetention finds environments of templates whose logs nobody limits. Whether
// a spec's are limited is a default that is shown among the others.
func logRetention() Rule {
	const logs = "      LoggingConfiguration: {TaskLogs: {Enabled: true, LogLevel: INFO}}\n"
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1194",
			Name:   "log-retention",
			Occurs: "a template has an environment that writes logs, and no log group of its with a retention",
			Why:    "MWAA makes those that are not there, and they keep everything for ever, at a cost that grows",
			Wrong:  rightTemplate + logs,
			Right: changed(rightTemplate, "AWS::MWAA::Environment\n", "AWS::MWAA::Environment\n    DependsOn: Tasks\n") + logs +
				"  Tasks: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: airflow-prod-Task, RetentionInDays: 90}}\n",
			Facts:  []int{194},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html",
		},
		Severity: diag.Advice,
		Check: func(p *Pass) {
			if p.Name != "" || p.runsCode() {
				return
			}
			for _, e := range p.Environments {
				writes := slices.ContainsFunc(e.Logs, func(m ir.LogModule) bool { on, known := m.Enabled.Bool(); return known && on })
				kept := slices.ContainsFunc(p.LogGroups, func(g *ir.LogGroup) bool { return !g.Retention.IsAbsent() && (g.Name.IsUnknown() || isLogOf(g, e)) })
				if writes && !kept && !e.Name.IsUnknown() {
					d := p.Report(e.Origin, "logs of "+subject(e), `the template does not say how long the logs of environment "%s" are kept`, name(e))
					d.Help = []string{"make its log groups before it, with RetentionInDays"}
				}
			}
		},
	}
}

// runsCode reports whether the stack runs something that may do what the
// template does not say: a function, a custom resource, another stack.
func (p *Pass) runsCode() bool {
	return slices.ContainsFunc(p.Opaque, func(o *ir.Opaque) bool {
		return !strings.HasPrefix(o.Type, facts.CloudFormation().ReservedPrefix) || strings.HasPrefix(o.Type, "AWS::CloudFormation::") ||
			strings.HasPrefix(o.Type, "AWS::Lambda::") || strings.HasPrefix(o.Type, "AWS::Serverless::")
	})
}
