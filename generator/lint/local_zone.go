package lint

import (
	"regexp"
	"sync"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// localZone finds environments in Local or Wavelength Zones. The language
// refuses the names of such zones, so from a spec there is none.
func localZone() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1121",
			Name:   "local-zone",
			Occurs: "an environment's subnet is in a Local or Wavelength Zone",
			Why:    "MWAA is documented for Availability Zones only; that it fails elsewhere is not confirmed, so this only warns",
			Wrong: "apiVersion: mwaagen/v1\n" +
				"name: mwaa-test\n" +
				"region: us-west-2\n" +
				"network:\n" +
				"  cidr: 10.1.0.0/16\n" +
				"  routing: private\n" +
				"  subnets:\n" +
				"    private-a: {zone: us-west-2a, cidr: 10.1.2.0/24}\n" +
				"    private-c: {zone: us-west-2b, cidr: 10.1.3.0/24}\n" +
				"environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/SubnetPrivateA/Properties/AvailabilityZone, value: us-west-2-lax-1a}\n",
			Right: "apiVersion: mwaagen/v1\n" +
				"name: mwaa-test\n" +
				"region: us-west-2\n" +
				"network:\n" +
				"  cidr: 10.1.0.0/16\n" +
				"  routing: private\n" +
				"  subnets:\n" +
				"    private-a: {zone: us-west-2a, cidr: 10.1.2.0/24}\n" +
				"    private-c: {zone: us-west-2b, cidr: 10.1.3.0/24}\n" +
				"environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/SubnetPrivateA/Properties/AvailabilityZone, value: us-west-2c}\n",
			Facts:  []int{121},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-create.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, s := range p.inhabited() {
				if zone, known := p.Bind(s.Zone).Text(); known && localZonePattern().MatchString(zone) {
					p.Report(s.Zone.Origin(), "subnet "+subnetName(s), `zone "%s" of subnet "%s" is not an Availability Zone`, zone, subnetName(s))
				}
			}
		},
	}
}

var localZonePattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(facts.Network().LocalZone) })
