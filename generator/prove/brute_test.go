package prove

import (
	"net/netip"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// The tests of this file send packets one by one through small deployments: four
// addresses in each of three subnets, and as many services as routes can tell
// apart. What decides here shares no code with the prover.

const (
	vpcRange = "10.0.0.0/28"
	subnetA  = "10.0.0.0/30"
	subnetB  = "10.0.0.4/30"
	subnetP  = "10.0.0.8/30" // where the NAT gateway is
)

// services are addresses of the internet, one for each range that routes tell
// apart; ephemeral are ports, one for each interval that entries do.
var (
	services  = []string{"8.0.0.1", "52.0.0.1", "200.0.0.1"}
	ephemeral = []int{1024, 1999, 2000, 2001, 65535}
)

func drawDeployment(t *rapid.T) *ir.Deployment {
	d := &ir.Deployment{Complete: true}
	d.VPCs = []*ir.VPC{{
		Resource: ir.Resource{ID: "Vpc"}, CIDR: expr.String(vpcRange),
		DNSSupport: expr.Bool(mostly(t, "support")), DNSHostnames: expr.Bool(mostly(t, "host names")),
	}}
	for id, cidr := range map[string]string{"A": subnetA, "B": subnetB, "P": subnetP} {
		d.Subnets = append(d.Subnets, &ir.Subnet{Resource: ir.Resource{ID: id}, VPC: expr.Ref("Vpc"), CIDR: expr.String(cidr)})
	}
	slices.SortFunc(d.Subnets, func(a, b *ir.Subnet) int { return int(a.ID[0]) - int(b.ID[0]) })
	d.InternetGateways = []*ir.InternetGateway{{Resource: ir.Resource{ID: "Igw"}}}
	if mostly(t, "attached") {
		d.InternetGateways[0].VPC = expr.Ref("Vpc")
	}
	nat := &ir.NATGateway{Resource: ir.Resource{ID: "Nat"}, Subnet: expr.Ref(rapid.SampledFrom([]string{"P", "P", "P", "P", "P", "P", "A"}).Draw(t, "nat in"))}
	if mostly(t, "address") {
		nat.Address.ID = "Eip"
	}
	d.NATGateways = []*ir.NATGateway{nat}
	for _, s := range d.Subnets {
		if mostly(t, "table of "+s.ID) {
			d.RouteTables = append(d.RouteTables, drawTable(t, s.ID))
		}
		if rapid.IntRange(0, 2).Draw(t, "acl of "+s.ID) == 0 {
			d.NetworkACLs = append(d.NetworkACLs, &ir.NetworkACL{
				Resource: ir.Resource{ID: "Acl" + s.ID}, VPC: expr.Ref("Vpc"), Complete: true,
				Ingress: drawACL(t), Egress: drawACL(t), Associations: []*ir.Association{{Subnet: expr.Ref(s.ID)}},
			})
		}
	}
	for _, id := range []string{"Env", "Ep"} {
		d.SecurityGroups = append(d.SecurityGroups, &ir.SecurityGroup{
			Resource: ir.Resource{ID: id}, VPC: expr.Ref("Vpc"), Complete: true, Ingress: drawGroup(t), Egress: drawGroup(t),
		})
	}
	if rapid.Bool().Draw(t, "endpoint") {
		places := []expr.Value{expr.Ref("A"), expr.Ref("B")}
		d.Endpoints = []*ir.Endpoint{{
			Resource: ir.Resource{ID: "Sqs"}, Service: facts.Endpoints().Queue, Type: ir.Interface, VPC: expr.Ref("Vpc"), PrivateDNS: expr.Bool(mostly(t, "private")),
			Subnets: expr.ListOf(places[rapid.IntRange(0, 1).Draw(t, "first place"):]...), Groups: expr.ListOf(expr.GetAtt("Ep", "GroupId")),
		}}
	}
	d.Environments = []*ir.Environment{{
		Resource: ir.Resource{ID: "E"}, Name: expr.String("e"), AirflowVersion: expr.String("2.11.2"), AccessMode: expr.String(facts.Environment().PrivateOnly),
		Subnets: expr.ListOf(expr.Ref("A")), Groups: expr.ListOf(expr.GetAtt("Env", "GroupId")),
	}}
	return d
}

func mostly(t *rapid.T, label string) bool { return rapid.IntRange(0, 19).Draw(t, label) > 0 }

func drawTable(t *rapid.T, subnet string) *ir.RouteTable {
	out := &ir.RouteTable{Resource: ir.Resource{ID: "Table" + subnet}, VPC: expr.Ref("Vpc"), Complete: true, Associations: []*ir.Association{{Subnet: expr.Ref(subnet)}}}
	for _, to := range []string{"0.0.0.0/0", "8.0.0.0/8", "52.0.0.0/8", subnetA, subnetB} {
		if rapid.IntRange(0, 7).Draw(t, "route to "+to) > 0 {
			continue
		}
		r := &ir.Route{Resource: ir.Resource{ID: "Route" + subnet + to}, Destination: expr.String(to)}
		nat := rapid.Bool().Draw(t, "by nat")
		if r.Kind, r.Target = ir.ToInternetGateway, expr.Ref("Igw"); nat {
			r.Kind, r.Target = ir.ToNATGateway, expr.Ref("Nat")
		}
		out.Routes = append(out.Routes, r)
	}
	if mostly(t, "default") && !slices.ContainsFunc(out.Routes, func(r *ir.Route) bool { return r.Destination.String() == "0.0.0.0/0" }) {
		r := &ir.Route{Resource: ir.Resource{ID: "Route" + subnet}, Destination: expr.String("0.0.0.0/0"), Kind: ir.ToNATGateway, Target: expr.Ref("Nat")}
		if subnet == "P" {
			r.Kind, r.Target = ir.ToInternetGateway, expr.Ref("Igw")
		}
		out.Routes = append(out.Routes, r)
	}
	return out
}

func drawACL(t *rapid.T) []*ir.ACLEntry {
	f := facts.Network()
	var out []*ir.ACLEntry
	for i := range rapid.SampledFrom([]int{0, 0, 1, 1, 2}).Draw(t, "entries") {
		e := &ir.ACLEntry{
			Number:   expr.Int(10 - i),
			Action:   expr.String(rapid.SampledFrom([]string{f.ACLAllow, f.ACLDeny}).Draw(t, "action")),
			Protocol: expr.String("6"),
			CIDR:     expr.String(rapid.SampledFrom([]string{"0.0.0.0/0", subnetA, subnetB, "10.0.0.4/31", "10.0.0.1/32", "8.0.0.0/8", vpcRange}).Draw(t, "cidr")),
		}
		p := rapid.SampledFrom([][2]int{{443, 443}, {1024, 65535}, {2000, 65535}, {0, 2000}}).Draw(t, "ports")
		e.FromPort, e.ToPort = expr.Int(p[0]), expr.Int(p[1])
		out = append(out, e)
	}
	return append(out, &ir.ACLEntry{
		Number: expr.Int(100), Action: expr.String(f.ACLAllow), Protocol: expr.String(f.AllProtocols), CIDR: expr.String(f.WorldIPv4),
	})[:len(out)+map[bool]int{true: 1}[mostly(t, "the rest")]]
}

func drawGroup(t *rapid.T) []*ir.GroupRule {
	var out []*ir.GroupRule
	for range rapid.IntRange(0, 2).Draw(t, "rules") {
		r := &ir.GroupRule{Protocol: expr.String("tcp"), FromPort: expr.Int(443), ToPort: expr.Int(rapid.SampledFrom([]int{443, 5432}).Draw(t, "to port"))}
		switch rapid.IntRange(0, 2).Draw(t, "peer") {
		case 0:
			r.Group = expr.GetAtt(rapid.SampledFrom([]string{"Env", "Ep"}).Draw(t, "group"), "GroupId")
		default:
			r.CIDR = expr.String(rapid.SampledFrom([]string{"0.0.0.0/0", vpcRange, "10.0.0.0/31", subnetB, "10.0.0.4/31", "8.0.0.0/8"}).Draw(t, "cidr"))
		}
		out = append(out, r)
	}
	if rapid.IntRange(0, 7).Draw(t, "the VPC too") > 0 {
		r := &ir.GroupRule{Protocol: expr.String("-1"), CIDR: expr.String(rapid.SampledFrom([]string{"0.0.0.0/0", "0.0.0.0/0", vpcRange}).Draw(t, "wide"))}
		out = append(out, r)
	}
	return out
}

// A network simulates single packets.
type network struct{ *ir.Deployment }

func has(v expr.Value, a netip.Addr) bool {
	s, _ := v.Text()
	p, err := netip.ParsePrefix(s)
	return err == nil && p.Contains(a)
}

func between(from, to expr.Value, port int) bool {
	a, ok := from.Int()
	b, _ := to.Int()
	return !ok || a <= port && port <= b
}

// route says where a packet goes from a subnet: "local", "igw", "nat" or "".
func (n network) route(subnet string, to netip.Addr) string {
	best, bits := "", -1
	if has(n.VPCs[0].CIDR, to) {
		best, bits = "local", 28
	}
	for _, table := range n.RouteTables {
		if id, _, _ := table.Associations[0].Subnet.Resource(); id != subnet {
			continue
		}
		for _, r := range table.Routes {
			if p, _ := r.Destination.Prefix(); p.Contains(to) && p.Bits() > bits {
				bits = p.Bits()
				best = map[ir.Target]string{ir.ToInternetGateway: "igw", ir.ToNATGateway: "nat"}[r.Kind]
			}
		}
	}
	return best
}

// filter says whether the ACL of a subnet lets a packet with the other end there
// and that destination port through.
func (n network) filter(subnet string, in bool, other netip.Addr, port int) bool {
	for _, acl := range n.NetworkACLs {
		if acl.ID != "Acl"+subnet {
			continue
		}
		entries := slices.Clone(acl.Egress)
		if in {
			entries = slices.Clone(acl.Ingress)
		}
		slices.SortFunc(entries, func(a, b *ir.ACLEntry) int { x, _ := a.Number.Int(); y, _ := b.Number.Int(); return x - y })
		for _, e := range entries {
			if has(e.CIDR, other) && between(e.FromPort, e.ToPort, port) {
				return e.Action.String() == facts.Network().ACLAllow
			}
		}
		return false
	}
	return true
}

// group says whether a group lets a connection with a peer through.
func (n network) group(id string, in bool, peer netip.Addr, carries string) bool {
	for _, g := range n.SecurityGroups {
		if g.ID != id {
			continue
		}
		rules := g.Egress
		if in {
			rules = g.Ingress
		} else if len(rules) == 0 {
			return true
		}
		for _, r := range rules {
			of, _, isGroup := r.Group.Resource()
			if between(r.FromPort, r.ToPort, 443) && (isGroup && of == carries || !isGroup && has(r.CIDR, peer)) {
				return true
			}
		}
	}
	return false
}

// inside sends a call from c in A to s in a subnet, and its answer back. Neither
// routes nor ACLs are about what stays in one subnet.
func (n network) inside(c, s netip.Addr, in string, e int) bool {
	return (in == "A" || n.route("A", s) == "local" && n.route(in, c) == "local") &&
		n.group("Env", false, s, "Ep") && n.group("Ep", true, c, "Env") &&
		(in == "A" || n.filter("A", false, s, 443) && n.filter(in, true, c, 443) && n.filter(in, false, c, e) && n.filter("A", true, s, e))
}

// outside sends a call from c in A to s on the internet, and its answer back.
func (n network) outside(c, s netip.Addr, e int) bool {
	in, _, _ := n.NATGateways[0].Subnet.Resource()
	if n.route("A", s) != "nat" || n.NATGateways[0].Address.ID == "" || n.route(in, s) != "igw" || n.InternetGateways[0].VPC.IsAbsent() {
		return false
	}
	ok := n.group("Env", false, s, "") && n.filter("A", false, s, 443) && n.filter("A", true, s, e) && n.filter(in, false, s, 443) && n.filter(in, true, s, e)
	return ok && (in == "A" || n.filter(in, true, c, 443) && n.filter(in, false, c, e))
}

func each(cidr string) []netip.Addr {
	var out []netip.Addr
	p := netip.MustParsePrefix(cidr)
	for a := p.Addr(); p.Contains(a); a = a.Next() {
		out = append(out, a)
	}
	return out
}

// works says of every address that the service may have at one place whether each
// client gets its answer, on each of its ports.
func (n network) works(servers []netip.Addr, one func(c, s netip.Addr, e int) bool) (all, none bool) {
	all, none = true, true
	for _, s := range servers {
		ok := true
		for _, c := range each(subnetA) {
			for _, e := range ephemeral {
				ok = ok && one(c, s, e)
			}
		}
		all, none = all && ok, none && !ok
	}
	return all, none
}

// simulate says whether calls on the queue's service work wherever it answers, and
// whether they certainly fail.
func (n network) simulate() (all, none bool) {
	on, _ := n.VPCs[0].DNSSupport.Bool()
	hosts, _ := n.VPCs[0].DNSHostnames.Bool()
	if !on {
		return false, true
	}
	for _, x := range n.Endpoints {
		if private, _ := x.PrivateDNS.Bool(); !private {
			continue
		}
		if !hosts {
			return false, true
		}
		all = true
		for _, v := range x.Subnets.Items {
			in, _, _ := v.Resource()
			a, no := n.works(each(map[string]string{"A": subnetA, "B": subnetB}[in]), func(c, s netip.Addr, e int) bool { return n.inside(c, s, in, e) })
			all, none = all && a, none || no
		}
		return all, none
	}
	var public []netip.Addr
	for _, s := range services {
		public = append(public, netip.MustParseAddr(s))
	}
	return n.works(public, n.outside)
}

// queue returns what the network's hops of the path to the queue's service come to.
func queue(t *rapid.T, d *ir.Deployment) Verdict {
	for _, p := range Prove(d).Paths {
		if p.To == facts.Endpoints().Queue && p.From == "subnet A" {
			p.Hops = slices.DeleteFunc(p.Hops, func(h Hop) bool { return h.Step == Role || h.Step == Policy })
			return p.Verdict()
		}
	}
	t.Fatal("there is no path to the queue")
	return Unknown
}

// TestSimulation holds verdicts to packets that are sent one by one. What the
// prover proves, works wherever the service answers; what it refutes, works
// nowhere; and what works everywhere is proved, with assumptions at most.
func TestSimulation(t *testing.T) {
	var seen [Proved + 1]int
	check(t, func(t *rapid.T) {
		d := drawDeployment(t)
		all, none := network{d}.simulate()
		got := queue(t, d)
		seen[got]++
		switch {
		case got == Proved && !all, got == Refuted && !none, all && got < Assumed, none && got > Unknown:
			t.Fatalf("%v, and in the simulation all work: %v, none work: %v", got, all, none)
		}
	})
	for _, v := range []Verdict{Refuted, Unknown, Assumed, Proved} {
		t.Logf("%v: %d", v, seen[v])
	}
	if seen[Refuted] == 0 || seen[Proved] == 0 {
		t.Error("the deployments say nothing")
	}
}

// check tries a property on more deployments than rapid does by itself: most faults
// need two things to come together.
func check(t *testing.T, property func(*rapid.T)) {
	for range 10 {
		rapid.Check(t, property)
	}
}

// dim returns d with some of its values unknown.
func dim(t *rapid.T, d *ir.Deployment) *ir.Deployment {
	n := 0
	blur := func(v *expr.Value) {
		if n++; !v.IsAbsent() && rapid.IntRange(0, 9).Draw(t, "blur") == 0 {
			*v = expr.UnknownValue("blurred")
		}
	}
	out := bound(d, func(expr.Atom) (string, bool) { return "", false })
	blur(&out.VPCs[0].DNSSupport)
	blur(&out.VPCs[0].DNSHostnames)
	for _, s := range out.Subnets {
		blur(&s.CIDR)
	}
	for _, x := range out.RouteTables {
		for _, r := range x.Routes {
			blur(&r.Destination)
		}
	}
	for _, a := range out.NetworkACLs {
		for _, e := range slices.Concat(a.Ingress, a.Egress) {
			blur(&e.CIDR)
			blur(&e.Action)
			blur(&e.Number)
			blur(&e.FromPort)
		}
	}
	for _, g := range out.SecurityGroups {
		for _, r := range slices.Concat(g.Ingress, g.Egress) {
			blur(&r.CIDR)
			blur(&r.ToPort)
		}
	}
	for _, e := range out.Endpoints {
		blur(&e.PrivateDNS)
	}
	blur(&out.NATGateways[0].Subnet)
	return out
}

// opened returns d with some of its collections open.
func opened(t *rapid.T, d *ir.Deployment) *ir.Deployment {
	out := bound(d, func(expr.Atom) (string, bool) { return "", false })
	open := func(b *bool) { *b = *b && rapid.IntRange(0, 2).Draw(t, "open") > 0 }
	open(&out.Complete)
	for _, x := range out.RouteTables {
		open(&x.Complete)
	}
	for _, x := range out.NetworkACLs {
		open(&x.Complete)
	}
	for _, x := range out.SecurityGroups {
		open(&x.Complete)
	}
	return out
}

// TestLessIsKnown holds the verdict on a deployment of which less is known to the
// verdict on the whole: proved stays proved, and refuted refuted.
func TestLessIsKnown(t *testing.T) {
	check(t, func(t *rapid.T) {
		d := drawDeployment(t)
		is := queue(t, d)
		for _, less := range []*ir.Deployment{dim(t, d), opened(t, d)} {
			if was := queue(t, less); was == Proved && is != Proved || was == Refuted && is != Refuted {
				t.Fatalf("%v became %v", was, is)
			}
		}
	})
}

// TestPure holds Prove to leaving its deployment as it is.
func TestPure(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDeployment(t)
		if a, b := Prove(d), Prove(d); len(a.Paths) != len(b.Paths) || a.Verdict() != b.Verdict() {
			t.Fatal("two proofs of one deployment differ")
		}
	})
}
