package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/packet"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// privateWithoutPath finds private web servers that nobody can reach.
func privateWithoutPath() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1156",
			Name:   "private-no-path",
			Occurs: "an environment's web server is private, and nothing in the deployment lets a client reach it",
			Why:    "the web server's endpoint carries the environment's security group, which admits the environment alone: nobody can open Airflow",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n",
			Right: base + `environments: {prod: {airflowVersion: "2.11.2"}}
access:
  hosts:
    desk: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], login: {environment: prod, role: User}}
`,
			Facts:  []int{156},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-access.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				mode, known := e.AccessMode.Text()
				if !known || mode != facts.Environment().PrivateOnly || !p.Complete || p.admitsClients(e) != expr.No {
					continue
				}
				d := p.Report(e.AccessMode.Origin(), subject(e), `nobody can reach the web server of environment "%s"`, name(e))
				d.Help = []string{
					`add a host with a login under "access.hosts", or the network that people work in under "access.networks"`,
					"or let clients in some other way, once the stack is there: they need the web server's port of the environment's group",
				}
			}
		},
	}
}

// admitsClients reports whether a rule of e's groups lets anybody but e reach
// the web server.
func (p *Pass) admitsClients(e *ir.Environment) expr.Truth {
	if !e.Groups.Complete {
		return expr.Maybe
	}
	answer := expr.No
	for _, v := range e.Groups.Items {
		g := p.SecurityGroup(v)
		if g == nil || !g.Complete {
			answer = max(answer, expr.Maybe)
			continue
		}
		for _, r := range g.Ingress {
			if !r.Group.IsAbsent() && packet.Overlap(expr.ListOf(r.Group), e.Groups) == expr.Yes {
				continue
			}
			answer = max(answer, packet.On(r, facts.Environment().WebPort))
		}
	}
	return answer
}
