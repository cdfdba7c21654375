package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// logGroupsMissed finds execution roles that may not write to the environment's log
// groups.
func logGroupsMissed() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1081",
			Name:   "logs-arn-pattern",
			Occurs: "the log groups that an execution role may write to are not those of the environment",
			Why:    "there are no logs, of tasks neither: a name in lower case, a colon for the hyphen, or the stack's name is enough",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/ExecutionRoleProd/Properties/Policies/0/PolicyDocument/Statement/3/Resource, value: {\"Fn::Sub\": \"arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:airflow-prod:*\"}}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/ExecutionRoleProd/Properties/Policies/0/PolicyDocument/Statement/3/Resource, value: {\"Fn::Sub\": \"arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:airflow-*\"}}\n",
			Facts:  []int{81},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html",
		},
		Severity: diag.Error,
		Late:     true,
		Check: func(p *Pass) {
			p.lacking(false, func(l lack) { p.reportLack(l, "name log-group:airflow-, the environment's name as it is, and -*") }, facts.UseLogs)
		},
	}
}
