package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// endpointSubnets finds interface endpoints that are not where the environments
// are.
func endpointSubnets() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1138",
			Name:   "ep-subnets",
			Occurs: "an interface endpoint has two subnets in one zone, or none in the zone of an environment's subnet",
			Why:    "AWS refuses two subnets of one zone; without one in each zone traffic crosses zones, is charged, and stops when the other zone fails",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/EndpointSqs/Properties/SubnetIds/1}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/EndpointSqs/Properties/Tags}\n",
			Facts:  []int{138},
			Source: "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Endpoints {
				if e.Environment != "" {
					continue // its owner makes it in the environment's subnets
				}
				if e.Type != ir.Interface {
					continue
				}
				in, known := p.endpointSubnets(e)
				if !p.zoneTwice(e, in) && known {
					p.zoneWithout(e, in)
				}
			}
		},
	}
}

// endpointSubnets returns the subnets of e that the deployment makes, and
// whether these are all.
func (p *Pass) endpointSubnets(e *ir.Endpoint) (in []*ir.Subnet, known bool) {
	known = e.Subnets.Complete
	for _, v := range e.Subnets.Items {
		if s := p.Subnet(v); s != nil {
			in = append(in, s)
		} else {
			known = false
		}
	}
	return in, known
}

// zoneTwice reports two subnets of e in one zone, unless they are one
// environment's: that is reported as such.
func (p *Pass) zoneTwice(e *ir.Endpoint, in []*ir.Subnet) bool {
	for i, b := range in {
		for _, a := range in[:i] {
			if p.sameZone(a, b) != expr.Yes {
				continue
			}
			if !p.liveTogether(a, b) {
				d := p.Report(zonePlace(b), "endpoint "+e.ID, `subnets "%s" and "%s" of the endpoint for "%s" are in one zone`, subnetName(a), subnetName(b), e.Service)
				d.Related = []diag.Related{Related(zonePlace(a), "the same zone")}
			}
			return true
		}
	}
	return false
}

func (p *Pass) liveTogether(a, b *ir.Subnet) bool {
	return slices.ContainsFunc(p.Environments, func(e *ir.Environment) bool {
		in := p.subnets(e)
		return slices.Contains(in, a) && slices.Contains(in, b)
	})
}

func (p *Pass) zoneWithout(e *ir.Endpoint, in []*ir.Subnet) {
	for _, s := range p.inhabited() {
		if otherResource(s.VPC, e.VPC) || slices.ContainsFunc(in, func(x *ir.Subnet) bool { return p.sameZone(x, s) != expr.No }) {
			continue
		}
		d := p.Report(or(e.Subnets.Origin, e.Origin), "endpoint "+e.ID+" of subnet "+subnetName(s), `the endpoint for "%s" has no subnet in the zone of subnet "%s"`, e.Service, subnetName(s))
		if len(in) > 0 {
			d.Severity = diag.Warning // it works, as long as the other zone does
		}
		d.Related = []diag.Related{Related(zonePlace(s), "an environment's zone")}
	}
}
