package prove

import (
	"fmt"
	"net/netip"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// An endKind is what stands at an end of a connection that somebody asks about.
type endKind string

// The kinds of ends, as people may write them before a name.
const (
	environmentEnd endKind = "environment"
	subnetEnd      endKind = "subnet"
	hostEnd        endKind = "host"
	networkEnd     endKind = "network"
	vpnEnd         endKind = "VPN"
	balancerEnd    endKind = "load balancer"
	serviceEnd     endKind = "service"
	databaseEnd    endKind = "database"
	webEnd         endKind = webServer
	internetEnd    endKind = "internet"
	rangeEnd       endKind = "range"
)

// An end is one end of a connection that somebody asks about.
type end struct {
	kind     endKind
	name     string
	env      *ir.Environment // of an environment, database or web server; nil: of any
	subnet   *ir.Subnet
	host     *ir.Instance
	network  *ir.ClientNetwork
	vpn      *ir.VPN
	balancer *ir.LoadBalancer
	ranges   []expr.Value
}

// An Unclear says why a question cannot be asked.
type Unclear struct {
	Field  string // "from", "to" or "port"
	Reason string
	Help   []string
}

// Error returns the reason.
func (u *Unclear) Error() string { return u.Reason }

// named are the ends that have names of the user's, with all that people call them.
func (p *prover) named() (ends []end, names [][]string) {
	add := func(e end, called ...string) {
		called = slices.DeleteFunc(called, func(s string) bool { return s == "" })
		if len(called) > 0 {
			e.name = called[0]
			ends, names = append(ends, e), append(names, called)
		}
	}
	for _, x := range p.Environments {
		add(end{kind: environmentEnd, env: x}, environmentName(x), x.Name.String(), x.ID)
	}
	for _, x := range p.Subnets {
		add(end{kind: subnetEnd, subnet: x}, subnetName(x), x.ID, x.Existing.String())
	}
	for _, x := range p.Instances {
		add(end{kind: hostEnd, host: x}, x.Key, x.ID)
	}
	for _, x := range p.ClientNetworks {
		add(end{kind: networkEnd, network: x, ranges: x.Ranges}, x.Name)
	}
	for _, x := range p.VPNs {
		add(end{kind: vpnEnd, vpn: x}, x.Key, x.ID)
	}
	for _, x := range p.LoadBalancers {
		add(end{kind: balancerEnd, balancer: x}, x.Key, x.ID)
	}
	return ends, names
}

// endOf returns what people call name.
func (p *prover) endOf(field, name string) (end, error) {
	ends, names := p.named()
	if e, ok := p.word(name); ok {
		return e, nil
	}
	if prefix, ok, err := addresses(field, name); err != nil {
		return end{}, err
	} else if ok {
		return end{kind: rangeEnd, name: name, ranges: []expr.Value{expr.String(prefix.String())}}, nil
	}
	var found []end
	var known []string
	for i, e := range ends {
		known = append(known, names[i][0])
		if slices.ContainsFunc(names[i], func(n string) bool { return name == n || strings.EqualFold(name, string(e.kind)+" "+n) }) {
			found = append(found, e)
		}
	}
	service, isService := strings.CutPrefix(name, string(serviceEnd)+" ")
	if _, ok := facts.LookupService(service); ok && (isService || len(found) == 0) {
		return end{kind: serviceEnd, name: service}, nil
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return end{}, p.nowhere(field, name, known)
	}
	var ways []string
	for _, e := range found {
		ways = append(ways, quote(string(e.kind)+" "+name))
	}
	return end{}, &Unclear{field, fmt.Sprintf("%q is several things", name), []string{"write " + strings.Join(ways, " or ")}}
}

// word returns an end that has no name of the user's, or a part of an environment.
func (p *prover) word(name string) (end, bool) {
	for _, kind := range []endKind{databaseEnd, webEnd} {
		if name == string(kind) {
			return end{kind: kind, name: name}, true
		}
		owner, ok := strings.CutSuffix(name, "/"+string(kind))
		for _, e := range p.Environments {
			if ok && (owner == environmentName(e) || owner == e.ID) {
				return end{kind: kind, name: string(kind), env: e}, true
			}
		}
	}
	if name == string(internetEnd) {
		e := end{kind: internetEnd, name: name}
		for _, s := range p.internet.Spans {
			for _, x := range s.Prefixes() {
				e.ranges = append(e.ranges, expr.String(x.String()))
			}
		}
		return e, true
	}
	return end{}, false
}

// addresses returns an address range that somebody wrote; false for a name.
func addresses(field, name string) (netip.Prefix, bool, error) {
	x, err := netip.ParsePrefix(name)
	if a, bad := netip.ParseAddr(name); bad == nil {
		x, err = netip.PrefixFrom(a, a.BitLen()), nil
	}
	switch {
	case err != nil:
		return x, false, nil
	case !x.Addr().Is4():
		return x, false, &Unclear{field, fmt.Sprintf("%q is a range of IPv6, which is not followed", name), []string{"write a range of IPv4"}}
	case x != x.Masked():
		return x, false, &Unclear{field, fmt.Sprintf("%q has bits beyond its prefix", name), []string{"write " + x.Masked().String()}}
	}
	return x, true, nil
}

// nowhere returns the error for a name that leads nowhere.
func (p *prover) nowhere(field, name string, known []string) error {
	u := &Unclear{Field: field, Reason: fmt.Sprintf("the deployment has nothing called %q that a connection could begin or end at", name)}
	words := []string{string(databaseEnd), string(webEnd), string(internetEnd)}
	for _, s := range facts.Services() {
		words = append(words, s.Name)
	}
	if s := diag.Suggest(name, append(slices.Clone(known), words...)); s != "" {
		u.Help = []string{"did you mean " + quote(s) + "?"}
	} else if len(known) > 0 {
		u.Help = []string{"the names here are " + strings.Join(known[:min(len(known), 20)], ", ")}
	}
	return u
}

// implied returns the port that a connection to e has unless another is said; 0 for
// none. none says that it is about packets that must not pass: a host may listen
// on any port.
func (e end) implied(none bool) int {
	switch e.kind {
	case databaseEnd:
		return facts.Environment().DatabasePort
	case webEnd, environmentEnd:
		return facts.Environment().WebPort
	case serviceEnd:
		return facts.Endpoints().Port
	case balancerEnd:
		return facts.LoadBalancers().Port
	case hostEnd:
		if image, ok := facts.LookupImage(e.host.OS); ok && !none {
			return image.Port
		}
	}
	return 0
}
