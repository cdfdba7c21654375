package lint

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/authority"
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
				"  - {op: add, path: /Resources/EndpointSqs/Properties/PolicyDocument, value: {Statement: [{Effect: Allow, Principal: \"*\", Action: \"sqs:*\", Resource: {\"Fn::Sub\": \"arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:*\"}}]}}\n",
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
	s, _ := facts.LookupService(x.Service)
	guard, guarded := authority.Guard(x)
	if !guarded || !s.Required || e.KMSKey.IsUnknown() || e.Name.IsAbsent() || e.SourceBucket.IsAbsent() {
		return "" // the environment does not say its bucket or name
	}
	who := iam.Caller{Type: iam.PrincipalAWS, Name: e.ExecutionRole, Account: authority.OwnAccount()}
	if role := p.Role(e.ExecutionRole); role != nil {
		who = authority.Caller(role)
	}
	for _, need := range needsOf(e, x.Service) {
		need.Context = p.view().Context(authority.Way{Known: true, Endpoint: x}, true)
		if authority.IsRefused(p.view().Lacks(who, need, authority.Through(guard))) {
			return need.Action + " on " + need.Resource.String()
		}
	}
	return ""
}

// needsOf returns what e calls at a service: what its execution role must be
// allowed, and what else AWS documents for the policy of the service's endpoint.
func needsOf(e *ir.Environment, service string) []authority.Need {
	var out []authority.Need
	add := func(r *facts.Required) {
		for _, resource := range r.Resources {
			for _, action := range r.Actions {
				need := authority.NeedOf(e, r, action, resource)
				if r.Use == facts.UseAccountBlock { // its settings come from a host of their own; AWS does not say what endpoints take them for
					need.Resource = expr.UnknownValue("the account")
				}
				out = append(out, need)
			}
		}
	}
	for i := range facts.RequiredRights() {
		r := &facts.RequiredRights()[i]
		s, _ := facts.ServiceOfAction(r.Actions[0])
		if s.Name == service && r.Holds(!e.KMSKey.IsAbsent()) {
			add(r)
		}
	}
	f, _ := facts.LookupPolicy(facts.EndpointPolicy(service))
	for _, s := range f.Statements {
		// What is on every resource has none that could be named, which is among
		// the rights already.
		if s.Holds(!e.KMSKey.IsAbsent()) && !slices.Contains(s.Resources, iam.Everybody) {
			add(&facts.Required{Actions: s.Actions, Resources: s.Resources})
		}
	}
	return out
}

// lowered returns an action without case, which IAM does not tell apart.
func lowered(v expr.Value) expr.Value {
	if s, known := v.Text(); known {
		return expr.String(strings.ToLower(s))
	}
	return v
}

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
