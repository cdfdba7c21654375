package lint

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// endpointPolicy finds policies of endpoints that stop what an environment
// needs. Those that a spec's endpoints have follow from its environments.
func endpointPolicy() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1142",
			Name:   "ep-policy-narrow",
			Occurs: "the policy of an endpoint does not let pass what an environment needs of a required service: its bucket, its logs, or the queue, which is in an account of AWS",
			Why:    "the endpoint answers that access is denied, whatever the execution role allows; the environment stays in creation, or its tasks in the queue",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: add, path: /Resources/EndpointSqs/Properties/PolicyDocument, value: {Statement: [{Effect: Allow, Principal: \"*\", Action: \"sqs:*\", Resource: {\"Fn::Sub\": \"arn:${AWS::Partition}:sqs:${AWS::Region}:123456789012:*\"}}]}}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: add, path: /Resources/EndpointSqs/Properties/PolicyDocument, value: {Statement: [{Effect: Allow, Principal: \"*\", Action: \"sqs:*\", Resource: {\"Fn::Sub\": \"arn:${AWS::Partition}:sqs:${AWS::Region}:*:*\"}}]}}\n",
			Facts:  []int{142, 152},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, x := range p.Endpoints {
				if x.Policy == nil || len(p.Failed) > 0 {
					continue
				}
				for _, e := range p.Environments {
					if otherResource(x.VPC, p.vpcOf(e)) {
						continue
					}
					if what := p.stopped(x, e); what != "" {
						d := p.Report(or(x.Policy.Origin, x.Origin), "policy of endpoint "+x.Service+" for "+subject(e),
							`the policy of the endpoint for "%s" stops %s, which environment "%s" needs`, x.Service, what, name(e))
						d.Help = []string{"let everything pass, as AWS advises: the execution role decides", "or allow this action on the resource"}
					}
				}
			}
		},
	}
}

// stopped returns the first action that e needs of the required service behind
// endpoint x and that x's policy certainly stops, with its resource; or "".
func (p *Pass) stopped(x *ir.Endpoint, e *ir.Environment) string {
	f, known := facts.LookupPolicy(facts.EndpointPolicy(x.Service))
	s, _ := facts.LookupService(x.Service)
	if !known || !s.Required || e.KMSKey.IsUnknown() {
		return ""
	}
	needed, err := iam.Build(f, iam.Vars{
		Values:      map[string]expr.Value{"Environment": e.Name, "Bucket": e.SourceBucket, "Key": e.KMSKey},
		Partition:   p.Place.Partition,
		CustomerKey: !e.KMSKey.IsAbsent(),
		Origin:      e.Origin,
	})
	if err != nil {
		return "" // the environment does not say its bucket or name
	}
	for _, s := range needed.Statements {
		for _, action := range s.Actions.Items {
			for _, resource := range s.Resources.Items {
				if p.letsPass(x.Policy, action, resource) == expr.No {
					return action.String() + " on " + resource.String()
				}
			}
		}
	}
	return ""
}

// letsPass reports whether policy allows an action on a resource, both of which
// may be patterns, to everybody.
func (p *Pass) letsPass(policy *iam.Policy, action, resource expr.Value) expr.Truth {
	answer := expr.No
	for _, s := range policy.Statements {
		if s.NotActions || s.NotResources || s.NotPrincipals || s.Effect != iam.Allow {
			answer = max(answer, expr.Maybe)
			continue
		}
		fits := min(p.anyCovers(s.Actions, lowered(action), lowered), p.anyCovers(s.Resources, resource, same))
		if isEverybody(resource) && !s.Resources.IsAbsent() {
			fits = max(fits, min(p.anyCovers(s.Actions, lowered(action), lowered), expr.Maybe)) // a part of it may do
		}
		if len(s.Conditions) > 0 || !everybody(s.Principals) {
			fits = min(fits, expr.Maybe)
		}
		answer = max(answer, fits)
	}
	return answer
}

// anyCovers reports whether one of patterns covers v.
func (p *Pass) anyCovers(patterns expr.List, v expr.Value, as func(expr.Value) expr.Value) expr.Truth {
	answer := expr.No
	if !patterns.Complete {
		answer = expr.Maybe
	}
	for _, x := range patterns.Items {
		answer = max(answer, expr.Covers(p.Bind(as(x)), p.Bind(v)))
	}
	return answer
}

// lowered returns an action without case, which IAM does not tell apart.
func lowered(v expr.Value) expr.Value {
	if s, known := v.Text(); known {
		return expr.String(strings.ToLower(s))
	}
	return v
}

func same(v expr.Value) expr.Value { return v }

// everybody reports whether principals are everybody.
func everybody(principals []iam.Principal) bool {
	for _, x := range principals {
		if x.Type == iam.Everybody || len(x.Members.Items) == 1 && isEverybody(x.Members.Items[0]) {
			return true
		}
	}
	return false
}

func isEverybody(v expr.Value) bool {
	s, known := v.Text()
	return known && s == iam.Everybody
}
