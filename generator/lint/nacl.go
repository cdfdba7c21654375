package lint

import (
	"fmt"
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/packet"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

const aclSource = "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html"

// aclPorts finds network ACLs between an environment's subnets that do not let
// through what database and web server are reached on.
func aclPorts() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1130",
			Name:   "nacl-5432",
			Occurs: "the network ACL of an environment's subnet stops the ports of database or web server on the way to or from its other subnet",
			Why:    "half of the containers do not reach the endpoints in the other zone, and the environment stays in creation until it fails",
			Wrong: withACLs +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/NetworkAclPrivateIngress100/Properties/RuleAction, value: deny}\n",
			Right: withACLs +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/NetworkAclPrivateIngress100/Properties/RuleNumber, value: 101}\n",
			Facts:  []int{130},
			Source: aclSource,
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			f := facts.Environment()
			for _, e := range p.Environments {
				p.aclStops(e, []packet.Ports{packet.Port(f.WebPort), packet.Port(f.DatabasePort)}, "")
			}
		},
	}
}

// aclAnswers finds network ACLs that stop answers, or calls on services outside
// of the VPC.
func aclAnswers() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1131",
			Name:   "nacl-ephemeral",
			Occurs: "the network ACL of an environment's subnet stops answers, or the way to services outside of the VPC: S3 behind its gateway endpoint, or what NAT gateways lead to",
			Why:    "an ACL does not know which packet answers which, so connections open and nothing comes back",
			Wrong: withACLs +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/NetworkAclPrivateIngress900/Properties/RuleAction, value: deny}\n",
			Right: withACLs +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/NetworkAclPrivateIngress900/Properties/RuleNumber, value: 901}\n",
			Facts:  []int{131},
			Source: aclSource,
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				p.aclStops(e, answers(), " (answers)")
				p.aclStopsWorld(e)
			}
		},
	}
}

// aclOrder finds entries that an earlier one makes pointless.
func aclOrder() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1132",
			Name:   "nacl-order",
			Occurs: "an entry of a network ACL lets through what an entry with a lower number has stopped",
			Why:    "entries are tried by their numbers and the first that fits decides, so the later one does nothing",
			Wrong: withACLs +
				"overrides:\n" +
				"  - {op: add, path: /Resources/Shut, value: {Type: AWS::EC2::NetworkAclEntry, Properties: {NetworkAclId: {Ref: NetworkAclPrivate}, Egress: false, RuleNumber: 50, RuleAction: deny, Protocol: -1, CidrBlock: 192.0.2.0/24}}}\n" +
				"  - {op: add, path: /Resources/Open, value: {Type: AWS::EC2::NetworkAclEntry, Properties: {NetworkAclId: {Ref: NetworkAclPrivate}, Egress: false, RuleNumber: 60, RuleAction: allow, Protocol: -1, CidrBlock: 192.0.2.0/24}}}\n",
			Right: withACLs +
				"overrides:\n" +
				"  - {op: add, path: /Resources/Shut, value: {Type: AWS::EC2::NetworkAclEntry, Properties: {NetworkAclId: {Ref: NetworkAclPrivate}, Egress: false, RuleNumber: 50, RuleAction: deny, Protocol: -1, CidrBlock: 192.0.2.0/24}}}\n" +
				"  - {op: add, path: /Resources/Open, value: {Type: AWS::EC2::NetworkAclEntry, Properties: {NetworkAclId: {Ref: NetworkAclPrivate}, Egress: false, RuleNumber: 40, RuleAction: allow, Protocol: -1, CidrBlock: 192.0.2.0/24}}}\n",
			Facts:  []int{132},
			Source: aclSource,
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, a := range p.NetworkACLs {
				for _, entries := range [...][]*ir.ACLEntry{a.Ingress, a.Egress} {
					sorted, known := packet.InOrder(entries)
					for i, later := range sorted {
						for _, first := range sorted[:i] {
							if !known || !isAction(first, facts.Network().ACLDeny) || !isAction(later, facts.Network().ACLAllow) || !shadows(first, later) {
								continue
							}
							d := p.Report(or(later.Number.Origin(), later.Origin), "entry "+later.Number.String()+" of "+a.ID,
								"entry %s of a network ACL does nothing: entry %s has stopped all of it", later.Number, first.Number)
							d.Help = []string{"give it a number below " + first.Number.String()}
							break
						}
					}
				}
			}
		},
	}
}

// aclStops reports what the ACLs of e's subnets certainly stop between them.
func (p *Pass) aclStops(e *ir.Environment, ports []packet.Ports, what string) {
	subnets := p.subnets(e)
	for _, s := range subnets {
		a := p.ACLOf(s)
		if a == nil || !a.Complete {
			continue
		}
		for _, other := range subnets {
			if other == s || !other.CIDR.IsKnown() {
				continue
			}
			for _, w := range ways(a) {
				for _, of := range ports {
					if got := packet.Entries(w.entries, true, packet.In(other.CIDR, false), of); got.Truth == expr.No {
						p.aclReport(a, e, s, `the network ACL of subnet "%s" lets nothing %s subnet "%s" on port %s`+what, subnetName(s), w.word, subnetName(other), got.Ports)
						break
					}
				}
			}
		}
	}
}

// answers returns the ports that answers come to, without that of the database: that
// it is stopped is reported for itself.
func answers() []packet.Ports {
	all, database := packet.Ephemeral(), facts.Environment().DatabasePort
	return []packet.Ports{{From: all.From, To: database - 1}, {From: database + 1, To: all.To}}
}

// aclStopsWorld reports what the ACLs of e's subnets certainly stop of calls on
// services outside of the VPC.
func (p *Pass) aclStopsWorld(e *ir.Environment) {
	for _, s := range p.subnets(e) {
		a := p.ACLOf(s)
		if a == nil || !a.Complete || !p.callsOut(s) {
			continue
		}
		if port := facts.Endpoints().Port; packet.Entries(a.Egress, true, packet.Public(), packet.Port(port)).Truth == expr.No {
			p.aclReport(a, e, s, `the network ACL of subnet "%s" lets nothing out of the VPC on port %d`, subnetName(s), port)
		}
		stopped := func(ports packet.Ports) bool {
			return packet.Entries(a.Ingress, true, packet.Public(), ports).Truth == expr.No
		}
		if slices.ContainsFunc(answers(), stopped) {
			p.aclReport(a, e, s, `the network ACL of subnet "%s" lets no answers into the VPC`, subnetName(s))
		}
	}
}

// callsOut reports whether subnet s certainly calls services at addresses that
// are not the VPC's.
func (p *Pass) callsOut(s *ir.Subnet) bool {
	return p.route(s, ir.ToNATGateway) != nil ||
		slices.ContainsFunc(p.Endpoints, func(x *ir.Endpoint) bool { return x.Type == ir.Gateway && !otherResource(x.VPC, s.VPC) })
}

func (p *Pass) aclReport(a *ir.NetworkACL, e *ir.Environment, s *ir.Subnet, format string, args ...any) {
	d := p.Report(a.Origin, "network ACL of subnet "+subnetName(s)+" of "+subject(e), format, args...)
	n, f := facts.Network(), facts.Environment()
	d.Help = []string{fmt.Sprintf("between MWAA's subnets, let ports %s and %d to %d through both ways; let %d out of the VPC, and %d to %d in",
		ports([]int{f.WebPort, f.DatabasePort}), n.EphemeralMin, n.EphemeralMax, facts.Endpoints().Port, n.EphemeralMin, n.EphemeralMax)}
}

// A way is one direction through an ACL.
type way struct {
	word    string
	entries []*ir.ACLEntry
}

func ways(a *ir.NetworkACL) [2]way {
	return [2]way{{"in from", a.Ingress}, {"out to", a.Egress}}
}

// shadows reports whether all that later is about, first is about too.
func shadows(first, later *ir.ACLEntry) bool {
	_, known := later.CIDR.Prefix()
	from, ok := later.FromPort.Int()
	to, ok2 := later.ToPort.Int()
	if later.FromPort.IsAbsent() && later.ToPort.IsAbsent() {
		from, to, ok, ok2 = 0, facts.Network().PortMax, true, true
	}
	if protocol, _ := later.Protocol.Text(); protocol == facts.Network().AllProtocols {
		all, _ := first.Protocol.Text()
		ok = ok && all == protocol
	}
	alone := *first
	alone.Action = expr.String(facts.Network().ACLAllow)
	return known && ok && ok2 && packet.Entries([]*ir.ACLEntry{&alone}, true, packet.In(later.CIDR, true), packet.Ports{From: from, To: to}).Truth == expr.Yes
}

func isAction(e *ir.ACLEntry, action string) bool {
	s, known := e.Action.Text()
	return known && s == action
}
