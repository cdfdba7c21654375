package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// accessRule finds hosts from which people log in, and that the web server
// does not admit. For a spec's hosts the rule is always made.
func accessRule() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1157",
			Name:   "access-sg-rule",
			Occurs: "people log in to Airflow from a host whose security group the environment's group does not admit",
			Why:    "the web server's endpoint carries the environment's group, so the browser waits until it gives up",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"access: {hosts: {desk: {os: windows, subnet: private-a, rdpFrom: [10.8.0.0/16], login: {environment: prod, role: User}}}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/EnvironmentGroupProdFromHostDesk/Properties/IpProtocol, value: udp}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"access: {hosts: {desk: {os: windows, subnet: private-a, rdpFrom: [10.8.0.0/16], login: {environment: prod, role: User}}}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/EnvironmentGroupProdFromHostDesk/Properties/Description}\n",
			Facts:  []int{157},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-access.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			port, public := facts.Environment().WebPort, facts.Environment().PublicOnly
			for _, h := range p.Instances {
				if h.Login == nil {
					continue
				}
				e := p.Environment(h.Login.Environment)
				if e == nil {
					continue
				}
				if mode, known := e.AccessMode.Text(); !known || mode == public {
					continue // the public web server has no group of ours
				}
				if p.admits(e.Groups, p.ends(h.Groups, expr.ListOf(h.Subnet), false), port) != expr.No {
					continue
				}
				d := p.Report(or(h.Login.Origin, h.Origin), "host "+hostName(h), `environment "%s" does not admit host "%s" to its web server`, name(e), hostName(h))
				d.Related = []diag.Related{Related(e.Groups.Origin, "the environment's groups")}
				d.Help = []string{"add a rule that lets the host's group in on port " + ports([]int{port})}
			}
		},
	}
}
