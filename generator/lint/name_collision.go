package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// nameCollision finds two resources of one kind and one name in a template.
// Environments and buckets have rules of their own.
func nameCollision() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1184",
			Name:   "name-collision",
			Occurs: "a template makes two roles, policies, log groups or stored parameters of one name",
			Why:    "the second one exists already when the first one is made, and the stack fails",
			Wrong:  "Resources:\n  Tasks: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: airflow-prod-Task}}\n  Worker: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: airflow-prod-Task}}\n",
			Right:  "Resources:\n  Tasks: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: airflow-prod-Task}}\n  Worker: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: airflow-prod-Worker}}\n",
			Facts:  []int{184},
			Source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			if p.Name != "" {
				return // a spec's names follow from its keys
			}
			twice(p, "role", p.Roles, func(x *ir.Role) (*ir.Resource, expr.Value) { return &x.Resource, x.Name })
			twice(p, "managed policy", p.ManagedPolicies, func(x *ir.ManagedPolicy) (*ir.Resource, expr.Value) { return &x.Resource, x.Name })
			twice(p, "log group", p.LogGroups, func(x *ir.LogGroup) (*ir.Resource, expr.Value) { return &x.Resource, x.Name })
			twice(p, "stored parameter", p.Stored, func(x *ir.StoredParameter) (*ir.Resource, expr.Value) { return &x.Resource, x.Name })
		},
	}
}

// twice reports what of all has the name of one before it.
func twice[T any](p *Pass, kind string, all []*T, of func(*T) (*ir.Resource, expr.Value)) {
	var earlier seen[*ir.Resource]
	for _, x := range all {
		r, v := of(x)
		if v.IsAbsent() || v.IsUnknown() || !r.Made() {
			continue
		}
		if first, again := earlier.put(p.Bind(v), r); again {
			d := p.Report(or(v.Origin(), r.Origin), kind+" "+r.ID, `"%s" and "%s" are both the %s "%s"`, first.ID, r.ID, kind, v)
			d.Related = []diag.Related{Related(first.Origin, "the other one")}
		}
	}
}
