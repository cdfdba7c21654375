package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// endpointName finds endpoints whose service has another name, or perhaps has,
// in the deployment's partition.
func endpointName() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1140",
			Name:   "ep-name-partition",
			Occurs: "the full name of an endpoint's service is wrong for the deployment's partition or Region, or not confirmed there",
			Why:    "some partitions put another prefix before the names of some services, and a wrong name fails the stack: the service does not exist",
			Wrong: "region: cn-north-1\n" + base + `  endpoints: {add: [glue]}
environments: {prod: {airflowVersion: "2.11.2"}}
`,
			Right: "region: cn-north-1\n" + base + `  endpoints: {add: [secretsmanager]}
environments: {prod: {airflowVersion: "2.11.2"}}
`,
			Facts:  []int{140},
			Source: "https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-ec2/lib/vpc-endpoint.ts",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			region, _ := p.Place.Region.Text()
			for _, e := range p.Endpoints {
				s, known := facts.LookupService(e.Service)
				if !known || s.IsAbsent(region, p.Place.Partition) {
					continue // nobody knows it, or it has no name there at all
				}
				pattern, confirmed := facts.ServiceNamePattern(e.Service, string(e.Type), p.Place.Partition)
				if !confirmed {
					d := p.Report(e.Origin, "endpoint "+e.Service, `the name of the service behind endpoint "%s" is not confirmed in partition %s`, e.Service, p.Place.Partition)
					d.Severity = diag.Warning
					d.Label = "taken to be " + e.ServiceName.String()
					d.Help = []string{"aws ec2 describe-vpc-endpoint-services lists the names in the Region"}
					continue
				}
				want := p.Bind(expr.Expand(pattern, nil))
				if !e.ServiceName.IsAbsent() && expr.Equal(p.Bind(e.ServiceName), want) == expr.No {
					d := p.Report(or(e.ServiceName.Origin(), e.Origin), "endpoint "+e.Service, `there is no service "%s" in partition %s`, e.ServiceName.String(), p.Place.Partition)
					d.Help = []string{`there it is "` + want.String() + `"`}
				}
			}
		},
	}
}
