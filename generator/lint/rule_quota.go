package lint

import (
	"strconv"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// ruleQuota finds security groups and network ACLs with more rules than AWS
// lets them have.
func ruleQuota() Rule {
	const many = `10.11.0.0/24, 10.12.0.0/24, 10.13.0.0/24, 10.14.0.0/24, 10.15.0.0/24, 10.16.0.0/24, 10.17.0.0/24, 10.18.0.0/24, 10.19.0.0/24,
      10.21.0.0/24, 10.22.0.0/24, 10.23.0.0/24, 10.24.0.0/24, 10.25.0.0/24, 10.26.0.0/24, 10.27.0.0/24, 10.28.0.0/24, 10.29.0.0/24, 10.30.0.0/24, 10.31.0.0/24`
	const head = `apiVersion: mwaagen/v1
name: mwaa-test
network:
  cidr: 10.1.0.0/16
  routing: transit
  transitGateway: tgw-0a1b2c3d4e5f60718
  networkAcls: derived
  subnets:
    private-a: {zone: a, cidr: 10.1.2.0/24}
    private-c: {zone: c, cidr: 10.1.3.0/24}
environments: {prod: {airflowVersion: "2.11.2"}}
access:
  networks:
    office: {cidrs: [`
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1220",
			Name:   "rule-quota",
			Occurs: "a security group or a network ACL has more rules in one direction than the quota allows",
			Why:    "AWS refuses the rules beyond the quota, and the stack fails",
			Wrong:  head + many + "]}\n",
			Right:  head + "10.8.0.0/14]}\n",
			Source: "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			f := facts.Network()
			for _, g := range p.SecurityGroups {
				p.overQuota(g.Origin, "security group "+g.ID, len(g.Ingress), f.RulesPerGroup, 0)
				p.overQuota(g.Origin, "security group "+g.ID, len(g.Egress), f.RulesPerGroup, 0)
			}
			for _, a := range p.NetworkACLs {
				p.overQuota(a.Origin, "network ACL "+a.ID, max(len(a.Ingress), len(a.Egress)), f.EntriesPerACL, f.EntriesPerACLMax)
			}
		},
	}
}

// overQuota reports a thing with n rules where quota is what an account has, and
// limit what it can be raised to; 0 when that is not known.
func (p *Pass) overQuota(o *expr.Origin, what string, n, quota, limit int) {
	if n <= quota {
		return
	}
	d := p.Report(o, "rules of "+what, `%s has %d rules in one direction, and the quota is %d`, what, n, quota)
	d.Help = []string{"join address ranges, or ask AWS for a higher quota"}
	if limit > 0 && n > limit {
		d.Severity = diag.Error
		d.Help = []string{"join address ranges: the quota cannot be raised beyond " + strconv.Itoa(limit)}
	}
}
