package lint

import (
	"strings"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// serviceRolePolicy finds the policy of MWAA's own role on another one.
func serviceRolePolicy() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1089",
			Name:   "exec-slr-policy",
			Occurs: "an execution role has the policy of the role that MWAA makes for itself",
			Why:    "IAM attaches it to that role only, and the stack fails",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", managedPolicyArns: [arn:aws:iam::aws:policy/aws-service-role/AmazonMWAAServiceRolePolicy]}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", managedPolicyArns: [arn:aws:iam::123456789012:policy/team]}}\n",
			Facts:  []int{89},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-slr.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, r := range p.Roles {
				for _, v := range r.ManagedARNs.Items {
					if text, known := v.Text(); known && strings.HasSuffix(text, "/"+facts.IAM().ServiceRolePolicy) {
						d := p.Report(v.Origin(), "role "+r.ID, `policy "%s" cannot be attached to role "%s"`, facts.IAM().ServiceRolePolicy, r.ID)
						d.Help = []string{"remove it: MWAA has it where it needs it"}
					}
				}
			}
		},
	}
}
