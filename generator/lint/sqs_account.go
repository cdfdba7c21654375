package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// queueMissed finds execution roles that may not use the environment's queue.
func queueMissed() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1082",
			Name:   "sqs-account",
			Occurs: "the queues that an execution role may use are of its own account, or have another name",
			Why:    "Celery's queue is in an account of AWS: tasks stay queued for ever",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/ExecutionRoleProd/Properties/Policies/0/PolicyDocument/Statement/6/Resource, value: {\"Fn::Sub\": \"arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:airflow-celery-*\"}}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/ExecutionRoleProd/Properties/Policies/0/PolicyDocument/Statement/6/Resource, value: {\"Fn::Sub\": \"arn:${AWS::Partition}:sqs:${AWS::Region}:*:airflow-*\"}}\n",
			Facts:  []int{82},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html",
		},
		Severity: diag.Error,
		Late:     true,
		Check: func(p *Pass) {
			p.lacking(false, func(l lack) { p.reportLack(l, "write * for the account, and airflow-celery-* for the name") }, facts.UseQueue)
		},
	}
}
