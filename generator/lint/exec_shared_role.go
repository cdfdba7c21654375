package lint

import (
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// executionRoleShared finds environments with one execution role.
func executionRoleShared() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1091",
			Name:   "exec-shared-role",
			Occurs: "two environments have one execution role",
			Why:    "the DAGs of each may do what the other's may, and a right that one needs is the other's as well",
			Wrong:  base + "environments:\n  dev: {airflowVersion: \"2.11.2\", executionRole: {arn: \"arn:aws:iam::${AWS::AccountId}:role/airflow\"}}\n  prod: {airflowVersion: \"2.11.2\", executionRole: {arn: \"arn:aws:iam::${AWS::AccountId}:role/airflow\"}}\n",
			Right:  base + "environments:\n  dev: {airflowVersion: \"2.11.2\", executionRole: {arn: \"arn:aws:iam::${AWS::AccountId}:role/airflow-dev\"}}\n  prod: {airflowVersion: \"2.11.2\", executionRole: {arn: \"arn:aws:iam::${AWS::AccountId}:role/airflow-prod\"}}\n",
			Facts:  []int{91},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			if len(p.Environments) < 2 {
				return
			}
			var earlier seen[*ir.Environment]
			for _, e := range p.Environments {
				v := p.Bind(e.ExecutionRole)
				if v.IsAbsent() || v.IsUnknown() {
					continue
				}
				first, again := earlier.put(v, e)
				if !again {
					continue
				}
				d := p.Report(or(e.ExecutionRole.Origin(), e.Origin), "execution role of "+subject(e), `environments "%s" and "%s" have one execution role`, name(first), name(e))
				d.Related = []diag.Related{Related(or(first.ExecutionRole.Origin(), first.Origin), "the other one's")}
				d.Help = []string{"give each environment a role of its own"}
			}
		},
	}
}
