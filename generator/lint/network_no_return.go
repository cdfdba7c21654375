package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// networkReturn finds networks that people work in, and to which no route of an
// environment's subnets leads back.
func networkReturn() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1205",
			Name:   "network-no-return",
			Occurs: "people reach a web server from a network to which the environment's subnets have no route",
			Why:    "the web server's answers do not find the way back, and the browser waits until it gives up",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\naccess: {networks: {office: {cidrs: [10.8.0.0/16]}}}\n",
			Right: `apiVersion: mwaagen/v1
name: mwaa-test
network:
  cidr: 10.1.0.0/16
  routing: private
  transitGateway: tgw-0a1b2c3d4e5f60718
  subnets:
    private-a: {zone: a, cidr: 10.1.2.0/24}
    private-c: {zone: c, cidr: 10.1.3.0/24}
environments: {prod: {airflowVersion: "2.11.2"}}
access: {networks: {office: {cidrs: [10.8.0.0/16], via: transitGateway}}}
`,
			Source: "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, n := range p.ClientNetworks {
				for _, id := range n.Environments {
					p.wayBack(n, p.Environment(id))
				}
			}
			for _, b := range p.LoadBalancers {
				p.balancerWayBack(b)
			}
		},
	}
}

func (p *Pass) wayBack(n *ir.ClientNetwork, e *ir.Environment) {
	for _, v := range n.Ranges {
		for _, s := range p.subnets(e) {
			if p.leadsBack(s, v) != expr.No {
				continue
			}
			d := p.Report(or(v.Origin(), n.Origin), "network "+n.Name+" "+v.String(), `subnet "%s" of environment "%s" has no route to %s`, subnetName(s), name(e), v.String())
			d.Help = []string{"say which gateway leads there: via: transitGateway, with the gateway's id below network"}
			break
		}
	}
}

// balancerWayBack reports ranges that may open a load balancer whose subnets
// have no route back.
func (p *Pass) balancerWayBack(b *ir.LoadBalancer) {
	if text(b.Scheme) != facts.LoadBalancers().Internal {
		return
	}
	for _, g := range b.Groups.Items {
		group := p.SecurityGroup(g)
		if group == nil {
			continue
		}
		for _, r := range group.Ingress {
			for _, v := range b.Subnets.Items {
				s := p.Subnet(v)
				if s == nil || r.CIDR.IsAbsent() || p.leadsBack(s, r.CIDR) != expr.No {
					continue
				}
				d := p.Report(or(r.CIDR.Origin(), b.Origin), "load balancer "+b.Key+" "+r.CIDR.String(), `subnet "%s" of load balancer "%s" has no route to %s`, subnetName(s), b.Key, r.CIDR.String())
				d.Help = []string{"name the network below access, with the gateway that leads there: networks: {office: {cidrs: [" + r.CIDR.String() + "], via: transitGateway}}"}
				break
			}
		}
	}
}

// leadsBack reports whether traffic from subnet s finds the way to range v.
func (p *Pass) leadsBack(s *ir.Subnet, v expr.Value) expr.Truth {
	to, known := v.Prefix()
	t := p.TableOf(s)
	if !known || t == nil || !t.Complete || !t.Made() {
		return expr.Maybe // of a table that exists, a spec says no more than the way to the internet
	}
	for _, vpc := range p.VPCs {
		own, known := vpc.CIDR.Prefix()
		if !known || own.Contains(to.Addr()) && own.Bits() <= to.Bits() {
			return expr.Maybe // in the VPC itself, or perhaps
		}
	}
	for _, r := range t.Routes {
		d, known := r.Destination.Prefix()
		switch {
		case r.Kind == ir.ToInternetGateway || r.Kind == ir.ToNATGateway:
		case !known:
			return expr.Maybe
		case d.Overlaps(to):
			return expr.Yes
		}
	}
	return expr.No
}
