package lower

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec"
)

// vpns makes the Client VPN endpoints.
func (l *lowerer) vpns() {
	if l.spec.Access.VPNs.Failed {
		l.unknownClients()
	}
	for _, e := range l.spec.Access.VPNs.Entries {
		if e.Value.Failed || e.Value.Environments.Failed {
			l.unknownClients()
		}
		if !e.Value.Failed {
			l.vpn(e.Key, e.Value)
		}
	}
}

// vpn makes a Client VPN endpoint with its log, its group and the rules that
// let people on to the web servers.
// https://docs.aws.amazon.com/mwaa/latest/userguide/tutorials-private-network-vpn-client.html
func (l *lowerer) vpn(key string, v *spec.VPN) {
	f := facts.Network().ClientVPN
	o := expr.WrittenAt(v.Pointer)
	group := l.securityGroup(l.id("VpnGroup", key, v.Pointer), "vpn-"+key, "Client VPN "+key, o)
	group.Egress = []*ir.GroupRule{l.everywhere(o)}
	l.d.SecurityGroups = append(l.d.SecurityGroups, group)
	log := l.existingLog(v.LogGroup, "VpnLog"+pascal(key), "Client VPN "+key)
	if log == nil {
		log = &ir.LogGroup{
			Resource:  ir.Resource{ID: l.id("VpnLog", key, v.Pointer), Origin: o.Because("who connected, and when, is on record"), Tags: l.tags("vpn-"+key, o, v.Tags)},
			Retention: l.retention(v.LogRetention),
		}
	}
	l.d.LogGroups = append(l.d.LogGroups, log)
	vpc := l.d.VPCs[0]
	out := &ir.VPN{
		// Without tags: a change of them replaces the endpoint, and every
		// client's configuration with it.
		Resource:          ir.Resource{ID: l.id("Vpn", key, v.Pointer), Origin: o},
		Key:               key,
		Description:       expr.String(l.d.Name + ": " + key).From(o),
		ClientCIDR:        l.value(v.ClientCIDR),
		Authentication:    expr.String(f.Authentication).From(o.Because("people have certificates")),
		ServerCertificate: l.value(v.ServerCertificate),
		ClientCertificate: l.value(v.ClientCertificate),
		SplitTunnel:       l.or(v.SplitTunnel, expr.Bool(true), "people's other traffic has no business in the VPC"),
		SessionHours:      l.or(v.SessionHours, expr.Int(f.DefaultSessionHours), "the service's own default"),
		Transport:         expr.String(f.Transport).From(o.Because("the faster one")),
		Port:              expr.Int(f.Port).From(o.Because("the port that most networks let out")),
		DNSServers:        l.resolver(vpc, o),
		LogGroup:          log.Ref().From(log.Origin),
		VPC:               l.vpcRef(o),
		Groups:            list(o, group.GroupID()),
		Authorization:     ir.Resource{ID: l.id("VpnAuthorization", key, v.Pointer), Origin: o.Because("without it nobody who is connected reaches anything")},
		Target:            derived(vpc.CIDR, o, "the web servers' endpoints are in the VPC"),
	}
	for _, subnet := range l.vpnSubnets(v) {
		s := l.d.Subnet(subnet)
		if s == nil {
			continue // its id was refused
		}
		out.Associations = append(out.Associations, &ir.Association{
			Resource: ir.Resource{ID: l.id("VpnAssociation"+pascal(key), s.Name, v.Pointer), Origin: o.Because("an endpoint works once it has a subnet")},
			Subnet:   subnet,
		})
		out.Authorization.DependsOn = append(out.Authorization.DependsOn, out.Associations[len(out.Associations)-1].ID)
	}
	slices.Sort(out.Authorization.DependsOn)
	l.d.VPNs = append(l.d.VPNs, out)
	if len(out.DNSServers.Items) > 0 && !l.shared() {
		// The VPC's name server gives its clients the addresses of the endpoints.
		l.admitToEndpoints(group, peer{"Vpn", key, v.Pointer},
			out.DNSServers.Origin.Because("with them, the names of AWS services lead to the endpoints"), "Client VPN "+key)
	}
	for _, env := range l.chosen(v.Environments) {
		l.admit(l.first(env.Groups), group, peer{"Vpn", key, v.Pointer}, facts.Environment().WebPort,
			o.Because("the web server's endpoint carries the environment's group"), "Client VPN "+key)
	}
}

// vpnSubnets are those that the spec names, or the first private one by name.
func (l *lowerer) vpnSubnets(v *spec.VPN) []expr.Value {
	if v.Subnets.Set {
		return l.subnetsNamed(v.Subnets).Items
	}
	if len(l.private) == 0 {
		return nil
	}
	first := slices.MinFunc(l.private, func(a, b *ir.Subnet) int { return strings.Compare(a.Name, b.Name) })
	l.take(v.Subnets.Section, expr.Array{expr.String(first.Name)}, "one is enough to connect, and each costs by the hour")
	return []expr.Value{first.Ref().From(expr.WrittenAt(v.Pointer))}
}

// resolver is the VPC's own name server, which knows private names; none when
// the VPC's range is not known.
func (l *lowerer) resolver(vpc *ir.VPC, o *expr.Origin) expr.List {
	r, known := vpc.CIDR.Prefix()
	if !known {
		return expr.List{}
	}
	a := r.Masked().Addr()
	for range facts.Network().ClientVPN.ResolverOffset {
		a = a.Next()
	}
	return list(o.Because("the VPC's name server knows the private names of its endpoints"), expr.String(a.String()))
}

// retention is how many days a log is kept.
func (l *lowerer) retention(s spec.Scalar) expr.Value {
	return l.or(s, expr.Int(facts.Network().DefaultLogRetention), "long enough to look into what happened last quarter")
}
