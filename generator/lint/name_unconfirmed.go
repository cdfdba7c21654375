package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// nameUnconfirmed finds execution roles that trust services by names that no
// source confirms for the partition.
func nameUnconfirmed() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1204",
			Name:   "principal-unconfirmed",
			Occurs: "the stack is for a partition in which the service principals of MWAA are not confirmed by a primary source",
			Why:    "AWS's documentation shows them for its commercial Regions only: if they differ here, the environment cannot assume its role",
			Wrong:  "region: cn-north-1\n" + base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n",
			Right:  "region: ap-northeast-1\n" + base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n",
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html",
		},
		Severity: diag.Advice,
		Check: func(p *Pass) {
			if len(p.Environments) == 0 || !p.Place.Region.IsKnown() {
				return
			}
			var doubtful []string
			for _, service := range []string{"airflow", "airflow-env"} {
				name, confirmed := facts.ServicePrincipal(service, p.Place.Partition)
				if name != "" && !confirmed && p.trusts(name) {
					doubtful = append(doubtful, name)
				}
			}
			if len(doubtful) == 0 {
				return
			}
			d := p.Report(p.Place.Region.Origin(), "partition "+p.Place.Partition,
				"no source confirms that MWAA is called %s in partition %s", quoted(doubtful), p.Place.Partition)
			d.Help = []string{"try it with one environment first; the trust policy is `mwaagen policy SPEC execution-trust`"}
		},
	}
}

// trusts reports whether an execution role trusts the service called name.
func (p *Pass) trusts(name string) bool {
	want := expr.String(name)
	for _, e := range p.Environments {
		r := p.Role(e.ExecutionRole)
		if r == nil {
			continue
		}
		for _, s := range r.Trust.Statements {
			for _, by := range s.Principals {
				if slices.ContainsFunc(by.Members.Items, func(v expr.Value) bool { return expr.Equal(v, want) == expr.Yes }) {
					return true
				}
			}
		}
	}
	return false
}
