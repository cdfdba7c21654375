package lint

import (
	"strconv"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/packet"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// hostOpen finds hosts that more people can reach, or learn more from, than
// anybody means.
func hostOpen() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1162",
			Name:   "bastion-open",
			Occurs: "a host's remote desktop or shell is open to the internet or a stretch of it; its metadata service takes requests without a token; its volume is not encrypted; or, as advice, it has a public address",
			Why:    "open remote desktops are found within minutes, and passwords are tried on them day and night",
			Wrong: base + `    public-a: {zone: a, cidr: 10.1.1.0/24, public: true}
environments: {prod: {airflowVersion: "2.11.2"}}
access:
  hosts:
    bastion: {os: windows, subnet: public-a, rdpFrom: [0.0.0.0/0]}
`,
			Right: base + `environments: {prod: {airflowVersion: "2.11.2"}}
access:
  hosts:
    bastion: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16]}
`,
			Facts:  []int{162},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/tutorials-private-network-bastion.html",
		},
		Severity: diag.Error,
		Firm:     true,
		Check: func(p *Pass) {
			for _, h := range p.Instances {
				open := p.openToTheWorld(h)
				p.leaks(h)
				if public, _ := h.PublicAddress.Bool(); public && !open {
					d := p.Report(or(h.PublicAddress.Origin(), h.Origin), "host "+hostName(h), `host "%s" has a public address`, hostName(h))
					d.Severity = diag.Advice
					d.Why = "the rules of its security group alone keep the internet out"
					d.Help = []string{"a host in a private subnet is reached through a VPN, or through Session Manager with nothing open"}
				}
			}
		},
	}
}

// openToTheWorld reports each rule that lets too many addresses in where
// people work on the host, and returns whether there is one.
func (p *Pass) openToTheWorld(h *ir.Instance) (found bool) {
	for _, v := range h.Groups.Items {
		g := p.SecurityGroup(v)
		if g == nil {
			continue
		}
		for _, r := range g.Ingress {
			text, wide := tooWide(r.CIDR)
			port, protocol := remotePort(h, r)
			if !wide || port == 0 {
				continue
			}
			d := p.Report(or(r.CIDR.Origin(), r.Origin), "source "+text+" of host "+hostName(h), `host "%s" admits %s to its port %d, %s`, hostName(h), widely(text), port, protocol)
			d.Help = []string{"write the addresses that people work from, one as in " + exampleAddress}
			found = true
		}
	}
	return found
}

// exampleAddress is one of a range that is kept for documentation.
// https://www.rfc-editor.org/rfc/rfc5737
const exampleAddress = "203.0.113.7/32"

// remotePort returns a port on which people work on host h and that rule r
// certainly is about, with its protocol; 0 when there is none. A host of an
// unknown system may have any of them.
func remotePort(h *ir.Instance, r *ir.GroupRule) (port int, protocol string) {
	for _, i := range facts.Hosts().Images {
		if (h.OS == "" || h.OS == i.OS) && packet.On(r, i.Port) == expr.Yes {
			return i.Port, i.Protocol
		}
	}
	return 0, ""
}

// leaks reports what tricks a host's credentials and data out of it.
func (p *Pass) leaks(h *ir.Instance) {
	want := facts.Hosts().HTTPTokens
	if tokens, known := h.HTTPTokens.Text(); known && tokens != want || h.HTTPTokens.IsAbsent() {
		d := p.Report(or(h.HTTPTokens.Origin(), h.Origin), "metadata of host "+hostName(h), `the metadata service of host "%s" takes requests without a token`, hostName(h))
		d.Severity = diag.Warning
		d.Why = "a request that is tricked out of a program on the host can steal the role's credentials"
		d.Help = []string{"HttpTokens: " + want}
	}
	if encrypted, known := h.Encrypted.Bool(); known && !encrypted || h.Encrypted.IsAbsent() {
		d := p.Report(or(h.Encrypted.Origin(), h.Origin), "volume of host "+hostName(h), `the volume of host "%s" is not encrypted`, hostName(h))
		d.Severity = diag.Warning
		d.Why = "whoever gets a snapshot of the volume reads what is on it"
		d.Help = []string{"Encrypted: " + strconv.FormatBool(true)}
	}
}
