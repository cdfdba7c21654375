package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// groupSelf finds environments whose groups do not admit themselves. For a
// spec's environments the rule is always made.
func groupSelf() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1123",
			Name:   "sg-self",
			Occurs: "an environment's security group does not admit its own members to database and web server",
			Why:    "both stand behind endpoints that carry this group: the environment stays in creation until it fails",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/EnvironmentGroupProdFromItself/Properties/IpProtocol, value: udp}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/EnvironmentGroupProdFromItself/Properties/Description}\n",
			Facts:  []int{123, 124, 128},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			f := facts.Environment()
			for _, e := range p.Environments {
				var shut []int
				for _, port := range [...]int{f.WebPort, f.DatabasePort} {
					if p.admits(e.Groups, p.environmentEnds(e), port) == expr.No {
						shut = append(shut, port)
					}
				}
				if len(shut) == 0 {
					continue
				}
				d := p.Report(or(e.Groups.Origin, e.Origin), subject(e), `the security group of environment "%s" does not admit its own members on port %s`, name(e), ports(shut))
				d.Help = []string{"add an inbound rule for all traffic whose source is the group itself"}
			}
		},
	}
}
