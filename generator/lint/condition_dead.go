package lint

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/authorization"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// conditionDead finds conditions that no request can meet.
func conditionDead() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1310",
			Name:   "condition-dead",
			Occurs: "a condition of a statement can never hold: requests for the action do not have its key, two conditions contradict each other, or a wildcard is compared as text",
			Why:    "the statement neither allows nor denies what it names, whatever it looks like",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: ReadHome, Effect: Allow, Action: \"s3:GetObject\", Resource: \"arn:aws:s3:::team-raw/*\", Condition: {StringLike: {\"s3:prefix\": \"home/*\"}}}]}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: ListHome, Effect: Allow, Action: \"s3:ListBucket\", Resource: \"arn:aws:s3:::team-raw\", Condition: {StringLike: {\"s3:prefix\": \"home/*\"}}}]}}\n",
			Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			p.writtenStatements(func(owner string, s *iam.Statement) {
				if c := iam.Unmet(s.Conditions); c != nil {
					d := p.Report(or(c.Values.Origin, s.Origin), owner+" "+s.Sid+" "+c.Key, `nothing that "%s" can be meets the conditions of %s`, c.Key, statement(s.Sid))
					d.Help = []string{"conditions hold together, and the values of one are alternatives: remove one, or write what is meant into one list"}
					return
				}
				for i := range s.Conditions {
					p.deadCondition(owner, s, &s.Conditions[i])
				}
			})
		},
	}
}

// deadCondition reports c, a condition of s, when it can never hold by itself.
func (p *Pass) deadCondition(owner string, s *iam.Statement, c *iam.Condition) {
	at, subject := or(c.Values.Origin, s.Origin), owner+" "+s.Sid+" "+c.Key
	if v, wild := c.Wildcard(); wild && slices.ContainsFunc(plainKeys(), func(k string) bool { return strings.EqualFold(k, c.Key) }) {
		d := p.Report(at, subject, `"%s" in %s is compared with "%s" as text, and is never that`, c.Key, statement(s.Sid), v)
		d.Help = []string{"an operator that ends in Like takes wildcards"}
		return
	}
	service, _, _ := strings.Cut(c.Key, ":")
	if !c.Needs() || !authorization.Known(service) {
		return
	}
	var without []string
	opened(s, func(_ expr.Value, text string, actions []authorization.Action) {
		if len(actions) > 0 && !slices.ContainsFunc(actions, func(a authorization.Action) bool { return a.HasKey(c.Key) }) {
			without = append(without, text)
		}
	})
	if len(without) > 0 {
		d := p.Report(at, subject, `requests for %s do not have "%s", which %s asks for`, quoted(without), c.Key, statement(s.Sid))
		d.Help = []string{"put these actions into a statement of their own, without the condition or with another"}
	}
}

// plainKeys returns the condition keys whose values never have a wildcard.
func plainKeys() []string {
	i, r := facts.IAM(), facts.Roles()
	return []string{i.PrincipalARN, i.PrincipalAccount, i.PassedToService, i.SourceEndpoint, i.SourceVPC, r.SourceARN, r.SourceAccount, r.ViaKey}
}
