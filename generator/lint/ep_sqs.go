package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// endpointQueue finds environments that cannot reach the queue of their tasks.
func endpointQueue() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1134",
			Name:   "ep-sqs",
			Occurs: "no subnet of an environment reaches the internet, and there is no endpoint for the queue service",
			Why:    "every task goes through a queue that the service owns: without a path to it tasks stay queued, and the environment may never come up; the well-known list of nine endpoints of 2022 and 2023 lacks it",
			Wrong: base + `  endpoints: {only: [s3, logs, kms, monitoring]}
environments: {prod: {airflowVersion: "2.11.2"}}
`,
			Right: base + `  endpoints: {only: [s3, logs, kms, monitoring, sqs]}
environments: {prod: {airflowVersion: "2.11.2"}}
`,
			Facts:  []int{107, 134},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-create-access.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, u := range p.unreached() {
				if u.service.Name == facts.Endpoints().Queue {
					p.reportUnreached(u)
				}
			}
		},
	}
}
