package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// executionPolicyOrder finds policies that a role gets when its environment may be
// in creation already.
func executionPolicyOrder() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1090",
			Name:   "exec-depends",
			Occurs: "a policy that is a resource of its own is attached to an execution role, and the environment does not wait for it",
			Why:    "CloudFormation may make the environment first: its role then lacks the rights, and creation fails with \"Provided role does not have sufficient permissions\"",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\noverrides:\n" +
				"  - {op: add, path: /Resources/More, value: {Type: AWS::IAM::ManagedPolicy, Properties: {Roles: [{Ref: ExecutionRoleProd}], PolicyDocument: {Version: \"2012-10-17\", Statement: [{Effect: Allow, Action: \"ses:SendEmail\", Resource: \"*\"}]}}}}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\noverrides:\n" +
				"  - {op: add, path: /Resources/More, value: {Type: AWS::IAM::ManagedPolicy, Properties: {Roles: [{Ref: ExecutionRoleProd}], PolicyDocument: {Version: \"2012-10-17\", Statement: [{Effect: Allow, Action: \"ses:SendEmail\", Resource: \"*\"}]}}}}\n" +
				"  - {op: add, path: /Resources/EnvironmentProd/DependsOn/-, value: More}\n",
			Facts:  []int{90},
			Source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				r := p.Role(e.ExecutionRole)
				if r == nil {
					continue
				}
				for i := range r.Inline {
					p.waitsForPolicy(e, &r.Inline[i].Resource)
				}
				for _, m := range p.ManagedPolicies {
					if slices.ContainsFunc(m.Roles.Items, func(v expr.Value) bool { return r.Is(v) == expr.Yes }) {
						p.waitsForPolicy(e, &m.Resource)
					}
				}
			}
		},
	}
}

// waitsForPolicy reports that e does not wait for a policy that is a resource.
func (p *Pass) waitsForPolicy(e *ir.Environment, policy *ir.Resource) {
	if !beside(e, policy) || p.before(e)[policy.ID] {
		return
	}
	d := p.Report(e.Origin, subject(e)+" "+policy.ID, `environment "%s" does not wait for policy "%s" of its execution role`, name(e), policy.ID)
	d.Related = []diag.Related{Related(policy.Origin, "attached by itself")}
	d.Help = []string{"DependsOn: " + policy.ID}
}
