package lint

import "github.com/mwaagen/mwaagen/spec/diag"

// tableUnassociated finds environments' subnets that use the VPC's main route
// table. A spec's subnets all have a table of their own.
func tableUnassociated() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1113",
			Name:   "rt-unassociated",
			Occurs: "an environment's subnet is associated with no route table",
			Why:    "it uses the VPC's main table, which has neither the NAT gateway nor the gateway endpoint of the other subnet",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/RouteTableAssociationPrivateC/Properties/SubnetId/Ref, value: SubnetPrivateA}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/RouteTablePrivate/Properties/Tags}\n",
			Facts:  []int{113},
			Source: "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, s := range p.inhabited() {
				if p.Complete && p.TableOf(s) == nil {
					d := p.Report(s.Origin, "subnet "+subnetName(s), `subnet "%s" is associated with no route table`, subnetName(s))
					d.Help = []string{"associate it with the private route table"}
				}
			}
		},
	}
}
