package lint

import (
	"strconv"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// endpointGroup finds endpoints that do not admit the environments. For a
// spec's endpoints the rule is always made.
func endpointGroup() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1129",
			Name:   "vpce-sg",
			Occurs: "the security group of an endpoint does not admit an environment without internet",
			Why:    "the environment cannot reach the service, and stays in creation until it fails",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/EndpointGroupFromEnvironmentProd/Properties/IpProtocol, value: udp}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/EndpointGroupFromEnvironmentProd/Properties/Description}\n",
			Facts:  []int{129},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-create-access.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			port := facts.Endpoints().Port
			for _, e := range p.Environments {
				if !p.isolated(e) {
					continue
				}
				vpc, from := p.vpcOf(e), p.environmentEnds(e)
				answers := map[string]expr.Truth{} // endpoints mostly have the same groups
				for _, x := range p.Endpoints {
					if x.Type != ir.Interface || otherResource(x.VPC, vpc) || x.Environment != "" && x.Environment != e.ID {
						continue
					}
					groups := listed(x.Groups)
					answer, again := answers[groups]
					if !again {
						answer = p.admits(x.Groups, from, port)
						answers[groups] = answer
					}
					if answer != expr.No {
						continue
					}
					d := p.Report(or(x.Groups.Origin, x.Origin), "endpoint "+x.Service+" of "+subject(e),
						`the endpoint for "%s" does not admit environment "%s" on port %d`, x.Service, name(e), port)
					d.Help = []string{"add an inbound rule whose source is the environment's group"}
				}
			}
		},
	}
}

// listed returns a text that is the same for equal lists.
func listed(l expr.List) string {
	if len(l.Items) == 1 && l.Complete {
		return l.Items[0].String()
	}
	s := strconv.FormatBool(l.Complete)
	for _, v := range l.Items {
		s += " " + v.String()
	}
	return s
}
