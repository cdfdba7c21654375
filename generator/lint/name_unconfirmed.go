package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// nameUnconfirmed finds roles that trust services by names that no source
// confirms for the partition.
func nameUnconfirmed() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1204",
			Name:   "principal-unconfirmed",
			Occurs: "the stack is for a partition in which the service principals of MWAA, or of EC2 where hosts have a role, are not confirmed by a primary source",
			Why:    "AWS's documentation shows them for its commercial Regions only: if they differ here, the role cannot be made or assumed",
			Wrong:  "region: cn-north-1\n" + base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n",
			Right:  "region: ap-northeast-1\n" + base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n",
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html",
		},
		Severity: diag.Advice,
		Check: func(p *Pass) {
			if !p.Place.Region.IsKnown() {
				return
			}
			if doubtful := p.unconfirmed(p.executionRoles(), "airflow", "airflow-env"); len(doubtful) > 0 {
				d := p.Report(p.Place.Region.Origin(), "partition "+p.Place.Partition,
					"no source confirms that MWAA is called %s in partition %s", quoted(doubtful), p.Place.Partition)
				d.Help = []string{"try it with one environment first; the trust policy is `mwaagen policy SPEC execution-trust`"}
			}
			if doubtful := p.unconfirmed(p.hostRoles(), "ec2"); len(doubtful) > 0 {
				d := p.Report(p.Place.Region.Origin(), "hosts in partition "+p.Place.Partition,
					"sources disagree whether EC2 is called %s in partition %s", quoted(doubtful), p.Place.Partition)
				d.Help = []string{"try it with one host first; the roles of hosts with a login trust this name"}
			}
		},
	}
}

// unconfirmed returns the names of those of services that one of roles trusts
// by a name that is not confirmed for the partition.
func (p *Pass) unconfirmed(roles []*ir.Role, services ...string) []string {
	var out []string
	for _, service := range services {
		name, confirmed := facts.ServicePrincipal(service, p.Place.Partition)
		if name != "" && !confirmed && slices.ContainsFunc(roles, func(r *ir.Role) bool { return trusts(r, name) }) {
			out = append(out, name)
		}
	}
	return out
}

// executionRoles returns the roles of environments that the deployment makes.
func (p *Pass) executionRoles() []*ir.Role {
	var out []*ir.Role
	for _, e := range p.Environments {
		if r := p.Role(e.ExecutionRole); r != nil {
			out = append(out, r)
		}
	}
	return out
}

// hostRoles returns the roles of hosts that the deployment makes.
func (p *Pass) hostRoles() []*ir.Role {
	var out []*ir.Role
	for _, h := range p.Instances {
		profile := p.Profile(h.Profile)
		if profile == nil {
			continue
		}
		if r := p.Role(profile.Role); r != nil {
			out = append(out, r)
		}
	}
	return out
}

// trusts reports whether role r trusts the service called name.
func trusts(r *ir.Role, name string) bool {
	want := expr.String(name)
	for _, s := range r.Trust.Statements {
		for _, by := range s.Principals {
			if slices.ContainsFunc(by.Members.Items, func(v expr.Value) bool { return expr.Equal(v, want) == expr.Yes }) {
				return true
			}
		}
	}
	return false
}
