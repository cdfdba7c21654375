package lint

import (
	"net/netip"

	"go4.org/netipx"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// addressRanges finds address ranges that VPCs and subnets cannot have.
func addressRanges() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1115",
			Name:   "cidr-overlap",
			Occurs: "a subnet lies outside of its VPC or overlaps another one, or a range is larger or smaller than AWS allows",
			Why:    "AWS refuses to make the VPC or subnet",
			Wrong: `apiVersion: mwaagen/v1
name: mwaa-test
network:
  cidr: 10.1.0.0/16
  routing: private
  subnets:
    private-a: {zone: a, cidr: 10.1.2.0/23}
    private-c: {zone: c, cidr: 10.1.3.0/24}
environments: {prod: {airflowVersion: "2.11.2"}}
`,
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n",
			Facts:  []int{115},
			Source: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, v := range p.VPCs {
				r, known := canonical(v.CIDR)
				if !known || !p.vpcRange(v, r) {
					r = netip.Prefix{}
				}
				p.subnetRanges(v, r)
			}
		},
	}
}

// canonical returns the range v, when it is known and has no bits beyond its
// prefix; one that has is reported as what it is.
func canonical(v expr.Value) (netip.Prefix, bool) {
	r, known := v.Prefix()
	return r, known && r.Addr().Is4() && r == r.Masked()
}

// vpcRange reports what is wrong with the range r of v, and returns whether
// subnets can be compared with it.
func (p *Pass) vpcRange(v *ir.VPC, r netip.Prefix) bool {
	n := facts.Network()
	if r.Bits() < n.VPCPrefixMin || r.Bits() > n.VPCPrefixMax {
		p.Report(v.CIDR.Origin(), "VPC "+v.ID, "a VPC cannot be %s: from /%d to /%d is allowed", r, n.VPCPrefixMin, n.VPCPrefixMax)
		return false
	}
	for _, text := range n.ForbiddenRanges {
		f, err := netip.ParsePrefix(text)
		if err != nil || !f.Overlaps(r) {
			continue
		}
		d := p.Report(v.CIDR.Origin(), "VPC "+v.ID, "a VPC cannot have addresses of %s", f)
		if !n.ForbiddenConfirmed {
			d.Severity = diag.Warning
		}
		d.Help = append([]string{"AWS recommends ranges within:"}, n.PrivateRanges...)
		break
	}
	return true
}

// subnetRanges reports each subnet of v with the first fault of its range. vpc
// is the VPC's range; the zero Prefix when it is not known or faulty itself.
func (p *Pass) subnetRanges(v *ir.VPC, vpc netip.Prefix) {
	n := facts.Network()
	var sound []*ir.Subnet
	for _, s := range p.Subnets {
		r, known := canonical(s.CIDR)
		if !known || p.VPC(s.VPC) != v {
			continue
		}
		who := "subnet " + subnetName(s)
		switch {
		case r.Bits() < n.SubnetPrefixMin || r.Bits() > n.SubnetPrefixMax:
			p.Report(s.CIDR.Origin(), who, `subnet "%s" cannot be %s: from /%d to /%d is allowed`, subnetName(s), r, n.SubnetPrefixMin, n.SubnetPrefixMax)
		case vpc.IsValid() && !inside(r, vpc):
			d := p.Report(s.CIDR.Origin(), who, `subnet "%s" is not inside of the VPC`, subnetName(s))
			d.Related = []diag.Related{Related(v.CIDR.Origin(), "the VPC: "+vpc.String())}
			d.Help = p.freeRange(v, vpc, r.Bits())
		default:
			p.overlap(v, vpc, sound, s, r)
			sound = append(sound, s)
		}
	}
}

func inside(r, of netip.Prefix) bool { return of.Overlaps(r) && of.Bits() <= r.Bits() }

// overlap reports s once for each earlier subnet that it overlaps.
func (p *Pass) overlap(v *ir.VPC, vpc netip.Prefix, earlier []*ir.Subnet, s *ir.Subnet, r netip.Prefix) {
	for _, other := range earlier {
		q, _ := other.CIDR.Prefix()
		if !q.Overlaps(r) {
			continue
		}
		d := p.Report(s.CIDR.Origin(), "subnets "+subnetName(other)+" and "+subnetName(s), `subnets "%s" and "%s" overlap`, subnetName(other), subnetName(s))
		d.Related = []diag.Related{Related(other.CIDR.Origin(), `"`+subnetName(other)+`": `+q.String())}
		d.Help = p.freeRange(v, vpc, r.Bits())
	}
}

// freeRange proposes the first range of so many bits that no subnet of v has.
func (p *Pass) freeRange(v *ir.VPC, vpc netip.Prefix, bits int) []string {
	if !vpc.IsValid() {
		return nil
	}
	var b netipx.IPSetBuilder
	b.AddPrefix(vpc)
	for _, s := range p.Subnets {
		if r, known := s.CIDR.Prefix(); known && p.VPC(s.VPC) == v {
			b.RemovePrefix(r)
		}
	}
	set, err := b.IPSet()
	if err != nil {
		return nil
	}
	free, _, ok := set.RemoveFreePrefix(uint8(bits))
	if !ok {
		return nil
	}
	return []string{"free in the VPC: " + free.String()}
}
