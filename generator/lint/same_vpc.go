package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// sameVPC finds environments whose subnets and groups are not in one VPC. A
// spec has one.
func sameVPC() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1105",
			Name:   "same-vpc",
			Occurs: "the subnets and security groups of an environment or endpoint are in different VPCs",
			Why:    "AWS refuses them: none reaches beyond its VPC",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"resources: {Other: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.1.0.0/16, EnableDnsHostnames: true}}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/EnvironmentGroupProd/Properties/VpcId/Ref, value: Other}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"resources: {Other: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.1.0.0/16, EnableDnsHostnames: true}}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/Other/Properties/EnableDnsHostnames, value: false}\n",
			Facts:  []int{105},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-create.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				p.oneVPC(p.vpcOf(e), subject(e), e.Subnets, e.Groups)
			}
			for _, e := range p.Endpoints {
				p.oneVPC(e.VPC, "endpoint "+e.ID, e.Subnets, e.Groups)
			}
		},
	}
}

// oneVPC reports the first subnet or group that is in another VPC than vpc.
func (p *Pass) oneVPC(vpc expr.Value, who string, subnets, groups expr.List) {
	type member struct {
		v    expr.Value // as it is named
		what string
		vpc  expr.Value
		*ir.Resource
	}
	var all []member
	for _, v := range subnets.Items {
		if s := p.Subnet(v); s != nil {
			all = append(all, member{v, `subnet "` + subnetName(s) + `"`, s.VPC, &s.Resource})
		}
	}
	for _, v := range groups.Items {
		if g := p.SecurityGroup(v); g != nil {
			all = append(all, member{v, `security group "` + g.ID + `"`, g.VPC, &g.Resource})
		}
	}
	for _, m := range all {
		if otherResource(m.vpc, vpc) {
			d := p.Report(or(m.v.Origin(), m.Origin), who, "%s of %s is in another VPC", m.what, who)
			d.Related = []diag.Related{Related(m.vpc.Origin(), "its VPC"), Related(vpc.Origin(), "the other VPC")}
			return
		}
	}
}
