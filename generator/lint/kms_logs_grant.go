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

// keyLogsGrant finds environments' keys that CloudWatch Logs may not use. A
// spec's key has the statement.
func keyLogsGrant() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1098",
			Name:   "kms-logs-grant",
			Occurs: "the policy of an environment's key does not let CloudWatch Logs use the key",
			Why:    "the environment's log groups are encrypted with it: they cannot be made, and creation fails",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"kmsKey: {create: true}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/Key/Properties/KeyPolicy/Statement/1}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"kmsKey: {create: true}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/Key/Properties/KeyPolicy/Statement/1/Sid}\n",
			Facts:  []int{98},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			var reported []*ir.Key
			for _, e := range p.Environments {
				k := p.Key(e.KMSKey)
				if k == nil || slices.Contains(reported, k) || len(p.Failed) > 0 {
					continue
				}
				member, lacks, all := p.logsLack(e, k)
				if len(lacks) == 0 {
					continue
				}
				reported = append(reported, k)
				d := p.Report(or(k.Policy.Origin, k.Origin), "key "+k.ID, `the policy of the key of environment "%s" does not admit %s`, name(e), member)
				if !all {
					d.Label = "for its log groups it may not do " + quoted(lacks)
				}
				d.Help = []string{"mwaagen policy SPEC key shows the statement"}
			}
		},
	}
}

// logsLack returns the service that keeps the logs of e, with what it must do with
// k, the environment's key, for its log groups and is not allowed by the key's policy;
// all says that it is not allowed anything.
func (p *Pass) logsLack(e *ir.Environment, k *ir.Key) (member expr.Value, lacks []string, all bool) {
	f, _ := facts.LookupPolicy("key")
	key := authority.OfKey(k)
	for _, member := range p.view().Services("key") {
		all = true
		for _, s := range f.Statements {
			if len(s.Conditions) == 0 {
				continue // it is the account's, not the service's
			}
			need := authority.Need{Resource: k.ARN(), Context: p.view().Context(authority.Way{}, false)}
			for _, c := range s.Conditions {
				need.Context.Keys = append(need.Context.Keys, iam.ContextKey{Name: c.Key, Values: expr.ListOf(logGroupOf(e))})
			}
			for _, need.Action = range s.Actions {
				who := iam.Caller{Type: "Service", Name: member}
				if authority.IsRefused(p.view().Lacks(who, need, iam.Access{Identity: authority.Closed(), Resource: key.Made(), Kind: key.Kind})) {
					lacks = append(lacks, need.Action)
				} else {
					all = false
				}
			}
		}
		if len(lacks) > 0 {
			return member, lacks, all
		}
	}
	return expr.Value{}, nil, false
}

// logGroupOf returns the ARN of a log group of e, whichever.
func logGroupOf(e *ir.Environment) expr.Value {
	for _, r := range facts.RequiredRights() {
		if r.Use == facts.UseLogs {
			return authority.NeedOf(e, &r, r.Actions[0], strings.ReplaceAll(r.Resources[0], "*", "${Id}")).Resource
		}
	}
	return expr.UnknownValue("some log group")
}
