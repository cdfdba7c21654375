package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// logGroupOrder finds log groups of environments that are made too late, or
// that are in the way of the next stack.
func logGroupOrder() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1185",
			Name:   "loggroup-precreate",
			Occurs: "a log group with the name of one of an environment's is not made before the environment, or is kept when the stack goes",
			Why:    "MWAA makes a group that is not there, and a second one of its name fails: it exists already",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\", loggingConfiguration: {retentionInDays: 90}}}\n" +
				"overrides:\n" +
				"  - {op: add, path: /Resources/LogGroupProdTask/DeletionPolicy, value: Retain}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\", loggingConfiguration: {retentionInDays: 90}}}\n" +
				"overrides:\n" +
				"  - {op: add, path: /Resources/LogGroupProdTask/DeletionPolicy, value: Delete}\n",
			Facts:  []int{185},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, g := range p.LogGroups {
				for _, e := range p.Environments {
					if !g.Made() || !isLogOf(g, e) {
						continue
					}
					if !slices.Contains(e.DependsOn, g.ID) {
						d := p.Report(g.Origin, "order of log group "+g.ID, `log group "%s" is not made before environment "%s"`, g.ID, name(e))
						d.Help = []string{"let the environment depend on it"}
					}
					if g.Retain {
						d := p.Report(g.Origin, "retention of log group "+g.ID, `log group "%s" stays when the stack goes, and is in the way of the next one`, g.ID)
						d.Help = []string{"export the logs before the stack goes, and let the group go with it"}
					}
				}
			}
		},
	}
}

// isLogOf reports whether g certainly has the name of one of e's log groups.
func isLogOf(g *ir.LogGroup, e *ir.Environment) bool {
	f := facts.Environment()
	return slices.ContainsFunc(f.LogModules, func(m facts.LogModule) bool {
		name := expr.Expand(f.LogGroupPattern, func(n string) (expr.Value, bool) {
			if n == "Environment" {
				return e.Name, true
			}
			return expr.String(m.Group), true
		})
		return !e.Name.IsAbsent() && expr.Equal(g.Name, name) == expr.Yes
	})
}
