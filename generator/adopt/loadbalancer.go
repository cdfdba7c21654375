package adopt

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// loadBalancers adds the load balancers with the listener that forwards to
// addresses, its target group, and what registers the addresses.
func (a *adopter) loadBalancers() {
	for _, r := range a.all("AWS::ElasticLoadBalancingV2::LoadBalancer") {
		b := &ir.LoadBalancer{
			Resource: r.head(),
			Type:     r.value("Type"),
			Scheme:   r.value("Scheme"),
			Subnets:  r.list("Subnets"),
			Groups:   r.list("SecurityGroups"),
		}
		attributes, _ := r.bodies("LoadBalancerAttributes")
		for _, x := range attributes {
			if key, _ := x.value("Key").Text(); key == facts.LoadBalancers().DropHeaders && x.value("Value").String() == "true" {
				b.DropHeaders = x.value("Key")
			}
		}
		a.listener(b)
		a.record(b)
		a.d.LoadBalancers = append(a.d.LoadBalancers, b)
	}
}

// listener adds the first listener of b that forwards to a target group.
func (a *adopter) listener(b *ir.LoadBalancer) {
	for _, r := range a.byType["AWS::ElasticLoadBalancingV2::Listener"] {
		if !r.value("LoadBalancerArn").Refers(b.ID) {
			continue
		}
		actions, _ := r.bodies("DefaultActions")
		for _, x := range actions {
			id, _, ok := x.value("TargetGroupArn").Resource()
			group := a.byID[id]
			if !ok || group == nil {
				continue
			}
			a.taken[r.ID] = true
			b.Listener, b.ListenerProtocol = r.head(), r.value("Protocol")
			b.Action, b.SSLPolicy = x.value("Type"), r.value("SslPolicy")
			certificates, _ := r.bodies("Certificates")
			for _, c := range certificates[:min(1, len(certificates))] {
				b.Certificate = c.value("CertificateArn")
			}
			a.targets(b, group)
			return
		}
	}
}

func (a *adopter) targets(b *ir.LoadBalancer, r *resource) {
	a.taken[r.ID] = true
	b.TargetGroup = r.head()
	b.TargetType, b.TargetProtocol, b.Port, b.VPC = r.value("TargetType"), r.value("Protocol"), r.value("Port"), r.value("VpcId")
	b.HealthProtocol, b.HealthPath, b.Matcher = r.value("HealthCheckProtocol"), r.value("HealthCheckPath"), r.at("Matcher").value("HttpCode")
	given, complete := r.bodies("Targets")
	if len(given) > 0 {
		b.Addresses.Complete = complete
	}
	for _, t := range given {
		b.Addresses.Items = append(b.Addresses.Items, t.value("Id"))
	}
	for _, typ := range [...]string{facts.LoadBalancers().Function.Registration, "AWS::CloudFormation::CustomResource"} {
		for _, x := range a.byType[typ] {
			if x.value("TargetGroupArn").Refers(r.ID) {
				a.registrar(b, x)
			}
		}
	}
}

// registrar adds the custom resource that registers addresses, and its function.
// The environment is the one whose web server it looks up.
func (a *adopter) registrar(b *ir.LoadBalancer, r *resource) {
	id, _, _ := r.value("ServiceToken").Resource()
	function := a.byID[id]
	if function == nil {
		return
	}
	a.taken[r.ID], a.taken[id] = true, true
	b.Registrar = &ir.Registrar{
		Function:     function.head(),
		Source:       function.at("Code").value("ZipFile"),
		Runtime:      function.value("Runtime"),
		Handler:      function.value("Handler"),
		Timeout:      function.value("Timeout"),
		Memory:       function.value("MemorySize"),
		Role:         function.value("Role"),
		LogGroup:     function.at("LoggingConfig").value("LogGroup"),
		Registration: r.head(),
		Kind:         expr.String(r.Type).From(r.Origin),
		WebserverURL: r.value("WebserverUrl"),
		Ranges:       r.list("SubnetCidrs"),
		Reruns:       r.list("RunAgainWhenChanged").Items,
	}
	if env, _, ok := b.Registrar.WebserverURL.Resource(); ok {
		b.Environment = env
	}
}

// record adds the DNS record that leads to b.
func (a *adopter) record(b *ir.LoadBalancer) {
	for _, r := range a.byType["AWS::Route53::RecordSet"] {
		if r.at("AliasTarget").value("DNSName").Refers(b.ID) {
			a.taken[r.ID] = true
			b.Record, b.RecordType = r.head(), r.value("Type")
			b.DomainName, b.HostedZone = r.value("Name"), r.value("HostedZoneId")
		}
	}
}

// opaque notes the resources that the model does not have, and opens what they
// refer to: they may add something to it.
func (a *adopter) opaque() {
	for _, r := range a.t.Resources() {
		if a.taken[r.ID] {
			continue
		}
		o := &ir.Opaque{ID: r.ID, Type: r.Type, Origin: r.Origin, Touches: a.touched(r.Body)}
		a.d.Opaque = append(a.d.Opaque, o)
		if r.Looped() {
			a.d.Complete = false // nobody knows what it makes
		}
		if addsNothing(r.Type) {
			continue
		}
		for _, id := range o.Touches {
			a.open(id)
		}
	}
}

// addsNothing reports whether a type of AWS's only uses what it refers to: of
// those only nested stacks, macros and custom resources change other things,
// and what belongs to networks.
func addsNothing(typ string) bool {
	switch {
	case !strings.HasPrefix(typ, facts.CloudFormation().ReservedPrefix), strings.HasPrefix(typ, "AWS::CloudFormation::"), strings.HasPrefix(typ, "AWS::ServiceCatalog::"):
		return false
	case strings.HasPrefix(typ, "AWS::EC2::"):
		return strings.HasPrefix(typ, "AWS::EC2::Instance") || typ == "AWS::EC2::EIP" || typ == "AWS::EC2::LaunchTemplate"
	}
	return true
}

// touched returns the resources that x refers to, sorted.
func (a *adopter) touched(x expr.Tree) []string {
	seen := map[string]bool{}
	var ids []string
	walk(x, func(v expr.Value) {
		for _, atom := range v.Atoms() {
			if atom.Kind == expr.Attr && !seen[atom.Name] {
				seen[atom.Name] = true
				ids = append(ids, atom.Name)
			}
		}
	})
	return sorted(ids)
}

// open notes that something outside of the model may add to a resource.
func (a *adopter) open(id string) {
	ref := expr.Ref(id)
	switch r := a.byID[id]; {
	case r == nil:
	case r.Type == "AWS::EC2::VPC":
		a.d.Complete = false
	case r.Type == "AWS::EC2::SecurityGroup":
		if g := a.d.SecurityGroup(ref); g != nil {
			g.Complete = false
		}
	case r.Type == "AWS::EC2::RouteTable":
		if t := a.d.RouteTable(ref); t != nil {
			t.Complete = false
		}
	case r.Type == "AWS::EC2::NetworkAcl":
		if x := a.acl(ref); x != nil {
			x.Complete = false
		}
	}
}
