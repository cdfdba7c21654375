package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// publicSubnet finds environments in subnets that route to an internet
// gateway.
func publicSubnet() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1106",
			Name:   "public-subnet",
			Occurs: "an environment lives in a subnet that routes to an internet gateway or hands out public addresses",
			Why:    "its containers have no public addresses, so nothing comes back through the gateway, and the environment stays in creation until it fails",
			Wrong: base + `    public-d: {zone: d, cidr: 10.1.4.0/24, public: true}
environments: {prod: {airflowVersion: "2.11.2", subnets: [private-a, public-d]}}
`,
			Right: base + `    public-d: {zone: d, cidr: 10.1.4.0/24, public: true}
environments: {prod: {airflowVersion: "2.11.2", subnets: [private-a, private-c]}}
`,
			Facts:  []int{106},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/networking-about.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				for _, v := range e.Subnets.Items {
					if s := p.Subnet(v); s != nil {
						p.publicSubnet(e, v, s)
					}
				}
			}
		},
	}
}

func (p *Pass) publicSubnet(e *ir.Environment, v expr.Value, s *ir.Subnet) {
	who := "subnet " + subnetName(s) + " of " + subject(e)
	if r := p.route(s, ir.ToInternetGateway); r != nil {
		d := p.Report(or(v.Origin(), s.Origin), who, `environment "%s" is in the public subnet "%s"`, name(e), subnetName(s))
		d.Related = []diag.Related{Related(s.Origin, "it routes to the internet gateway")}
		d.Help = []string{"use a private subnet; with a NAT gateway it reaches the internet too"}
		return
	}
	if public, _ := s.MapPublicIP.Bool(); public {
		d := p.Report(s.MapPublicIP.Origin(), who, `subnet "%s" of environment "%s" hands out public addresses`, subnetName(s), name(e))
		d.Severity = diag.Warning
	}
}
