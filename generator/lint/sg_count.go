package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// groupCount finds environments with no security group, or with more than MWAA
// takes.
func groupCount() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1004",
			Name:   "sg-count",
			Occurs: "an environment has no security group, or more than MWAA takes",
			Why:    "the service refuses to create the environment",
			Wrong:  changed(rightTemplate, "[sg-0a1b2c3d4e5f60718]", "[]"),
			Right:  rightTemplate,
			Facts:  []int{4},
			Source: "https://docs.aws.amazon.com/mwaa/latest/API/API_NetworkConfiguration.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			most := facts.Environment().MaxGroups
			for _, e := range p.Environments {
				if e.Groups.Complete && len(e.Groups.Items) == 0 {
					p.Report(or(e.Groups.Origin, e.Origin), subject(e), `environment "%s" has no security group, and needs one to %d`, name(e), most)
				}
				if len(e.Groups.Items) <= most {
					continue
				}
				if n := different(e.Groups.Items); n > most {
					p.Report(or(e.Groups.Items[most].Origin(), e.Groups.Origin, e.Origin), subject(e), `environment "%s" has %d security groups, and at most %d are possible`, name(e), n, most)
				}
			}
		},
	}
}

// different returns how many of values are left without those that are certainly
// there twice.
func different(values []expr.Value) int {
	n := 0
	for i, v := range values {
		if !slices.ContainsFunc(values[:i], func(x expr.Value) bool { return expr.Equal(x, v) == expr.Yes }) {
			n++
		}
	}
	return n
}
