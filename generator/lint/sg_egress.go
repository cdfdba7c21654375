package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
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
	out := func(g *ir.SecurityGroup) []*ir.GroupRule {
		if len(g.Egress) == 0 {
			return []*ir.GroupRule{everything()}
		}
		return g.Egress
	}
	f := facts.Environment()
	for _, port := range [...]int{f.WebPort, f.DatabasePort} {
		if p.lets(e.Groups, p.environmentPeer(e), port, out) == expr.No {
			return "its own members on port " + ports([]int{port})
		}
	}
	for _, x := range p.Endpoints {
		if otherResource(x.VPC, p.vpcOf(e)) {
			continue
		}
		if port := facts.Endpoints().Port; x.Type == ir.Gateway {
			// It leads to the service's own addresses, which are public.
			if x.Service == facts.Endpoints().Store && p.lets(e.Groups, peer{groups: expr.ListOf(), public: true}, port, out) == expr.No {
				return `"` + x.Service + `" on port ` + ports([]int{port})
			}
			continue
		}
		var in []*ir.Subnet
		for _, v := range x.Subnets.Items {
			if s := p.Subnet(v); s != nil {
				in = append(in, s)
			}
		}
		if port := facts.Endpoints().Port; p.lets(e.Groups, peer{groups: x.Groups, ranges: ranges(in)}, port, out) == expr.No {
			return `endpoint "` + x.Service + `" on port ` + ports([]int{port})
		}
	}
	return ""
}

// everything is the rule that a group without outbound rules has.
func everything() *ir.GroupRule {
	n := facts.Network()
	return &ir.GroupRule{Protocol: expr.String(n.AllProtocols), CIDR: expr.String(n.WorldIPv4)}
}
