package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// zoneUnsupported finds environments in zones that MWAA does not have.
func zoneUnsupported() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1114",
			Name:   "az-use1-az3",
			Occurs: "an environment's subnet is in a zone that MWAA does not support, or, in that Region, in one that is named by its letter",
			Why:    "MWAA does not exist in that zone and the environment fails; which letter the zone has differs between accounts",
			Wrong: `apiVersion: mwaagen/v1
name: mwaa-test
region: us-east-1
network:
  cidr: 10.1.0.0/16
  routing: private
  subnets:
    private-a: {zone: use1-az1, cidr: 10.1.2.0/24}
    private-c: {zone: use1-az3, cidr: 10.1.3.0/24}
environments: {prod: {airflowVersion: "2.11.2"}}
`,
			Right: `apiVersion: mwaagen/v1
name: mwaa-test
region: us-east-1
network:
  cidr: 10.1.0.0/16
  routing: private
  subnets:
    private-a: {zone: use1-az1, cidr: 10.1.2.0/24}
    private-c: {zone: use1-az2, cidr: 10.1.3.0/24}
environments: {prod: {airflowVersion: "2.11.2"}}
`,
			Facts:  []int{114},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-create.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			byLetter := map[string][]*ir.Subnet{} // Region to the subnets whose zone is named
			for _, s := range p.inhabited() {
				if id, known := s.ZoneID.Text(); known {
					p.unsupportedZone(s, id)
					continue
				}
				if r := p.regionOf(s); r != "" {
					byLetter[r] = append(byLetter[r], s)
				}
			}
			for _, r := range facts.Regions() {
				if in := byLetter[r.Name]; len(in) > 0 && len(r.UnsupportedZoneIDs) > 0 {
					p.perhapsUnsupported(r, in)
				}
			}
		},
	}
}

func (p *Pass) unsupportedZone(s *ir.Subnet, id string) {
	for _, r := range facts.Regions() {
		if slices.Contains(r.UnsupportedZoneIDs, id) {
			d := p.Report(s.ZoneID.Origin(), "subnet "+subnetName(s), `MWAA does not exist in zone "%s" of subnet "%s"`, id, subnetName(s))
			d.Help = []string{"use another zone of " + r.Name}
		}
	}
}

// regionOf returns the Region in which the zone of s is named, as far as it is
// known.
func (p *Pass) regionOf(s *ir.Subnet) string {
	if s.Zone.IsAbsent() || s.Zone.IsUnknown() {
		return ""
	}
	if region, known := p.Place.Region.Text(); known {
		return region
	}
	if zone, known := s.Zone.Text(); known && zone != "" {
		return zone[:len(zone)-1]
	}
	return ""
}

// perhapsUnsupported warns once about the zones that are named by letters.
func (p *Pass) perhapsUnsupported(r facts.Region, in []*ir.Subnet) {
	d := p.Report(zonePlace(in[0]), "zones", `the letters of zones in %s differ between accounts, and one of them is %s, where MWAA does not exist`, r.Name, quoted(r.UnsupportedZoneIDs))
	d.Severity = diag.Warning
	for _, s := range in[1:] {
		d.Related = append(d.Related, Related(zonePlace(s), "a letter too"))
	}
	d.Help = []string{"write the ids of zones: aws ec2 describe-availability-zones shows which letter is which"}
}
