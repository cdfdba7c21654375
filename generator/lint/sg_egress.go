package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/packet"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// groupEgress finds environments whose groups do not let out what they need.
// A spec's groups let everything out.
func groupEgress() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1125",
			Name:   "sg-egress",
			Occurs: "an environment's security group does not let its members out to database, web server or the endpoints of services",
			Why:    "schedulers and workers cannot work, and the environment stays in creation until it fails",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/EnvironmentGroupProd/Properties/SecurityGroupEgress/0/CidrIp, value: 10.9.0.0/16}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/EnvironmentGroupProd/Properties/SecurityGroupEgress/0/Description}\n",
			Facts:  []int{125},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				what := p.shutOut(e)
				if what == "" {
					continue
				}
				d := p.Report(or(e.Groups.Origin, e.Origin), subject(e), `the security group of environment "%s" lets nothing out to %s`, name(e), what)
				d.Help = []string{"add an outbound rule for all traffic; routes, and the groups at the other end, decide what can be reached"}
			}
		},
	}
}

// shutOut returns the first thing that e needs and its groups certainly do not
// let it reach, or "".
func (p *Pass) shutOut(e *ir.Environment) string {
	f := facts.Environment()
	for _, port := range [...]int{f.WebPort, f.DatabasePort} {
		if p.releases(e.Groups, p.environmentEnds(e), port) == expr.No {
			return "its own members on port " + ports([]int{port})
		}
	}
	for _, x := range p.Endpoints {
		if otherResource(x.VPC, p.vpcOf(e)) {
			continue
		}
		if port := facts.Endpoints().Port; x.Type == ir.Gateway {
			// It leads to the service's own addresses, which are public.
			if x.Service == facts.Endpoints().Store && p.releases(e.Groups, []packet.End{{Groups: expr.ListOf(), Range: packet.Public()}}, port) == expr.No {
				return `"` + x.Service + `" on port ` + ports([]int{port})
			}
			continue
		}
		if port := facts.Endpoints().Port; p.releases(e.Groups, p.ends(x.Groups, x.Subnets, false), port) == expr.No {
			return `endpoint "` + x.Service + `" on port ` + ports([]int{port})
		}
	}
	return ""
}
