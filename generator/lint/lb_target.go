package lint

import (
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// rightBalancer is an example of a load balancer: fields of it follow.
const rightBalancer = "region: ap-northeast-1\n" + base + `environments: {prod: {airflowVersion: "2.11.2"}}
access:
  loadBalancers:
    ui:
      environment: prod
      allowFrom: [10.1.0.0/16]
`

// rightALB is one with the certificate that it needs.
const rightALB = rightBalancer + "      certificateArn: arn:aws:acm:ap-northeast-1:123456789012:certificate/0a1b2c3d-0000-4000-8000-123456789012\n"

// balancerTargets finds load balancers whose given addresses are not those of
// the web server's endpoint: one in each of the environment's subnets.
func balancerTargets() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1164",
			Name:   "lb-target",
			Occurs: "the addresses that a load balancer is given are not one in each subnet of its environment, or its environment has no private web server",
			Why:    "MWAA's endpoint has one address in each of the environment's two subnets; any other is somebody else's, and with one alone a zone's failure takes Airflow with it",
			Wrong:  rightALB + "      addresses: [10.1.2.15]\n",
			Right:  rightALB,
			Facts:  []int{164},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-access.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, b := range p.LoadBalancers {
				e := p.Environment(b.Environment)
				if e == nil {
					continue
				}
				if want, have := facts.LoadBalancers().TargetType, text(b.TargetType); have != "" && have != want {
					d := p.Report(or(b.TargetType.Origin(), b.Origin), "target type of "+balancerName(b), `load balancer "%s" has targets of type "%s"`, balancerName(b), have)
					d.Help = []string{"TargetType: " + want + ": the web server's endpoint has addresses, and is no instance"}
				}
				if text(e.AccessMode) == facts.Environment().PublicOnly {
					d := p.Report(b.Origin, "target of "+b.Key, `load balancer "%s" has no target: the web server of environment "%s" is on the internet only`, b.Key, name(e))
					d.Related = []diag.Related{Related(e.AccessMode.Origin(), "the web server's access mode")}
					continue
				}
				if text(e.AccessMode) == facts.Environment().PublicAndPrivate {
					d := p.Report(b.Origin, "target of "+b.Key, `load balancer "%s" leads to an endpoint of environment "%s" that is not for browsers`, b.Key, name(e))
					d.Severity = diag.Warning
					d.Why = "in this access mode browsers come in through the internet, and the endpoint is for workers; whether its name leads to private addresses is not documented"
					d.Help = []string{"webserverAccessMode: " + facts.Environment().PrivateOnly}
					d.Related = []diag.Related{Related(e.AccessMode.Origin(), "the web server's access mode")}
				}
				if len(b.Addresses.Items) > 0 {
					p.targets(b, e)
				}
			}
		},
	}
}

func (p *Pass) targets(b *ir.LoadBalancer, e *ir.Environment) {
	if in := p.subnets(e); len(p.Failed) > 0 || !e.Subnets.Complete || len(in) == 0 || len(in) < len(e.Subnets.Items) {
		return
	}
	found := map[*ir.Subnet]int{}
	for _, v := range b.Addresses.Items {
		r, known := singleAddress(v)
		if !known {
			return
		}
		in := false
		for _, s := range p.subnets(e) {
			block, known := s.CIDR.Prefix()
			if !known {
				return
			}
			if block.Contains(r) {
				in = true
				found[s]++
			}
		}
		if !in {
			d := p.Report(v.Origin(), "address "+r.String()+" of "+b.Key, `address %s is in no subnet of environment "%s"`, r.String(), name(e))
			d.Help = []string{"leave addresses out, and a function looks them up"}
		}
	}
	for _, s := range p.subnets(e) {
		if n := found[s]; n != 1 {
			d := p.Report(b.Addresses.Origin, "addresses of "+b.Key+" in "+subnetName(s), `load balancer "%s" has %d addresses in subnet "%s", not one`, b.Key, n, subnetName(s))
			d.Help = []string{"leave addresses out, and a function looks them up"}
		}
	}
}
