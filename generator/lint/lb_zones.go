package lint

import (
	"slices"
	"strconv"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// balancerZones finds load balancers with too few zones, or two subnets in one.
func balancerZones() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1207",
			Name:   "lb-zones",
			Occurs: "a load balancer has two subnets in one zone, an Application Load Balancer has subnets in one zone only, or a load balancer has none in a zone of its web server",
			Why:    "AWS refuses the load balancer, or uses none of the addresses in that zone",
			Wrong:  rightALB + "      subnets: [private-a]\n",
			Right:  rightALB + "      subnets: [private-a, private-c]\n",
			Source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, b := range p.LoadBalancers {
				p.balancerSubnets(b)
			}
		},
	}
}

func (p *Pass) balancerSubnets(b *ir.LoadBalancer) {
	var in []*ir.Subnet
	for _, v := range b.Subnets.Items {
		s := p.Subnet(v)
		if s == nil {
			return
		}
		if i := slices.IndexFunc(in, func(have *ir.Subnet) bool { return have != s && p.sameZone(have, s) == expr.Yes }); i >= 0 {
			d := p.Report(or(v.Origin(), b.Subnets.Origin), "zones of "+b.Key, `subnets "%s" and "%s" of load balancer "%s" are in one zone`, subnetName(in[i]), subnetName(s), b.Key)
			d.Help = []string{"one subnet in each zone"}
			return
		}
		in = append(in, s)
	}
	p.balancerReach(b, in)
	f := facts.LoadBalancers()
	if n := len(in); b.Subnets.Complete && n < f.Zones && text(b.Type) == f.Application {
		d := p.Report(b.Subnets.Origin, "zones of "+b.Key, `load balancer "%s" has subnets in %d zone`, b.Key, n)
		d.Help = []string{"name subnets in at least " + strconv.Itoa(f.Zones) + " zones"}
	}
}

// balancerReach reports a zone of the web server's that b, with subnets in,
// certainly has no subnet in.
func (p *Pass) balancerReach(b *ir.LoadBalancer, in []*ir.Subnet) {
	e := p.Environment(b.Environment)
	if e == nil || !b.Subnets.Complete || len(in) < facts.LoadBalancers().Zones {
		return
	}
	for _, s := range p.subnets(e) {
		if slices.ContainsFunc(in, func(have *ir.Subnet) bool { return p.sameZone(have, s) != expr.No }) {
			continue
		}
		d := p.Report(b.Subnets.Origin, "zone of "+subnetName(s)+" of "+b.Key, `load balancer "%s" has no subnet in the zone of "%s", where the web server has an address`, b.Key, subnetName(s))
		d.Help = []string{"name a subnet in each zone of the environment"}
		return
	}
}
