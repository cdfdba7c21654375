package lint

import (
	"fmt"
	"net/netip"
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// addressCapacity finds subnets with fewer addresses than their environments
// may take.
func addressCapacity() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1116",
			Name:   "ip-capacity",
			Occurs: "a subnet has fewer usable addresses than its environments take when they are fully scaled out and updated",
			Why:    "each worker, scheduler and endpoint takes an address; when there is none left, workers do not start and updates fail, and an environment's subnets can never be changed",
			Wrong: `apiVersion: mwaagen/v1
name: mwaa-test
network:
  cidr: 10.1.0.0/16
  routing: private
  subnets:
    private-a: {zone: a, cidr: 10.1.2.0/28}
    private-c: {zone: c, cidr: 10.1.3.0/24}
environments: {prod: {airflowVersion: "2.11.2"}}
`,
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n",
			Facts:  []int{116},
			Source: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, s := range p.inhabited() {
				r, known := canonical(s.CIDR)
				if n := facts.Network(); known && r.Bits() >= n.SubnetPrefixMin && r.Bits() <= n.SubnetPrefixMax {
					p.addressCapacity(s, r)
				}
			}
		},
	}
}

func (p *Pass) addressCapacity(s *ir.Subnet, r netip.Prefix) {
	containers, own, known := p.environmentAddresses(s)
	if !known {
		return
	}
	n := facts.Network()
	endpoints := 0
	for _, e := range p.Endpoints {
		if e.Type == ir.Interface && slices.ContainsFunc(e.Subnets.Items, func(v expr.Value) bool { return isRef(v, s) }) {
			endpoints += n.Addresses.PerEndpointInSubnet
		}
	}
	hosts := 0
	for _, h := range p.Instances {
		if isRef(h.Subnet, s) {
			hosts++
		}
	}
	usable := 1<<(r.Addr().BitLen()-r.Bits()) - n.Reserved
	access := p.accessAddresses(s)
	need := containers + own + endpoints + hosts + access
	if need <= usable {
		return
	}
	d := p.Report(s.CIDR.Origin(), "subnet "+subnetName(s), `subnet "%s" has %d usable addresses, and its environments may take %d`, subnetName(s), usable, need)
	sum := fmt.Sprintf("%d for schedulers and workers while an update replaces them, %d for MWAA's own endpoints, %d for endpoints of services", containers, own, endpoints)
	if hosts > 0 {
		sum += fmt.Sprintf(", %d for hosts", hosts)
	}
	if access > 0 {
		sum += fmt.Sprintf(", %d for load balancers and Client VPNs", access)
	}
	d.Help = []string{sum + " (an estimate: AWS publishes no number)", fmt.Sprintf("a /%d is comfortable", n.Addresses.ComfortablePrefix)}
}

// accessAddresses returns how many addresses load balancers and Client VPNs take
// in subnet s.
func (p *Pass) accessAddresses(s *ir.Subnet) int {
	n := 0
	for _, v := range p.VPNs {
		for _, a := range v.Associations {
			if isRef(a.Subnet, s) {
				n += facts.Network().ClientVPN.Subnet.Free
			}
		}
	}
	for _, b := range p.LoadBalancers {
		if slices.ContainsFunc(b.Subnets.Items, func(v expr.Value) bool { return isRef(v, s) }) {
			n += facts.LoadBalancers().Subnet.Free
		}
	}
	return n
}

// environmentAddresses returns how many addresses the environments in subnet s
// take there: for their containers, half of which are in each subnet, and for
// the endpoints that MWAA makes.
func (p *Pass) environmentAddresses(s *ir.Subnet) (containers, own int, known bool) {
	n, f := facts.Network().Addresses, facts.Environment()
	for _, e := range p.Environments {
		if !slices.ContainsFunc(e.Subnets.Items, func(v expr.Value) bool { return isRef(v, s) }) {
			continue
		}
		workers, ok := e.MaxWorkers.Int()
		schedulers, ok2 := e.Schedulers.Int()
		mode, ok3 := e.AccessMode.Text()
		if !ok || !ok2 || !ok3 || workers < 0 || schedulers < 0 || workers > maxMachines || schedulers > maxMachines {
			return 0, 0, false
		}
		each := max(1, len(e.Subnets.Items))
		containers += (n.UpdateFactor*(workers*n.PerWorker+schedulers*n.PerScheduler) + each - 1) / each
		if mode == f.PublicOnly {
			own += n.OwnEndpointsPublic
		} else {
			own += n.OwnEndpoints
		}
	}
	return containers, own, true
}

// maxMachines is a number of machines beyond which a spec is wrong in another
// way.
const maxMachines = 10_000
