package lint

import "github.com/mwaagen/mwaagen/spec/diag"

// balancerStatic finds load balancers that lose their web server when its
// endpoint changes.
func balancerStatic() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1167",
			Name:   "lb-ips-static",
			Occurs: "a load balancer is given the addresses of the web server's endpoint",
			Why:    "MWAA makes a new endpoint when the environment is replaced or its access mode changes, and the load balancer goes on sending people to the old addresses",
			Wrong:  rightALB + "      addresses: [10.1.2.15, 10.1.3.15]\n",
			Right:  rightALB,
			Facts:  []int{167},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-access.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, b := range p.LoadBalancers {
				e := p.Environment(b.Environment)
				// Too few or too many are wrong anyway.
				if e != nil && len(b.Addresses.Items) > 0 && len(b.Addresses.Items) == len(e.Subnets.Items) {
					d := p.Report(b.Addresses.Origin, "addresses of "+b.Key, `load balancer "%s" keeps its addresses when the web server's change`, b.Key)
					d.Help = []string{"leave addresses out, and a function looks them up each time"}
				}
			}
		},
	}
}
