package lint

import (
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// roleLimits finds roles and policies that are larger than IAM takes them.
func roleLimits() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1092",
			Name:   "role-limits",
			Occurs: "the policies of a role have more characters than IAM takes, or a role has more managed policies than it can have",
			Why:    "IAM refuses the role, and the stack fails",
			Wrong:  base + rightManaged + wrongManaged,
			Right:  base + rightManaged,
			Facts:  []int{92},
			Source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, r := range p.Roles {
				if r.Made() {
					p.roleSize(r)
				}
			}
			f := facts.IAM()
			for _, m := range p.ManagedPolicies {
				if n := p.policySizes(f.ManagedPolicy, m.Policy); n > f.ManagedPolicy {
					d := p.Report(m.Origin, "policy "+m.ID, `policy "%s" has %d characters, and IAM takes %d`, m.ID, n, f.ManagedPolicy)
					d.Help = []string{"name fewer things in one entry"}
				}
			}
		},
	}
}

// policySizes returns how many characters the policies have together; 0 when
// that is certainly no more than limit.
func (p *Pass) policySizes(limit int, policies ...iam.Policy) int {
	size, bound := 0, 0
	for _, x := range policies {
		bound += x.Bound(facts.IAM().LongARN)
	}
	if bound <= limit {
		return 0
	}
	for _, x := range policies {
		size += x.Size(p.Binding())
	}
	return size
}

// roleSize reports a role whose inline policies are too long together, or that
// has too many managed policies.
func (p *Pass) roleSize(r *ir.Role) {
	f := facts.IAM()
	inline := make([]iam.Policy, len(r.Inline))
	for i, x := range r.Inline {
		inline[i] = x.Policy
	}
	if size := p.policySizes(f.RoleInline, inline...); size > f.RoleInline {
		d := p.Report(r.Origin, "role "+r.ID, `the policies of role "%s" have %d characters, and IAM takes %d`, r.ID, size, f.RoleInline)
		d.Help = []string{`move "statements" into a policy of your own, and name it under "managedPolicyArns"`}
	}
	if n := len(r.ManagedARNs.Items); n > f.ManagedPerRole {
		d := p.Report(or(r.ManagedARNs.Origin, r.Origin), "policies of role "+r.ID, `role "%s" has %d managed policies, and a role can have %d`, r.ID, n, f.ManagedPerRole)
		d.Help = []string{"join some of them into one"}
	}
}

const (
	rightManaged = `environments:
  prod:
    airflowVersion: "2.11.2"
    managedPolicyArns:
      - arn:aws:iam::123456789012:policy/team-1
      - arn:aws:iam::123456789012:policy/team-2
      - arn:aws:iam::123456789012:policy/team-3
      - arn:aws:iam::123456789012:policy/team-4
      - arn:aws:iam::123456789012:policy/team-5
      - arn:aws:iam::123456789012:policy/team-6
      - arn:aws:iam::123456789012:policy/team-7
      - arn:aws:iam::123456789012:policy/team-8
      - arn:aws:iam::123456789012:policy/team-9
      - arn:aws:iam::123456789012:policy/team-10
`
	wrongManaged = `      - arn:aws:iam::123456789012:policy/team-11
`
)
