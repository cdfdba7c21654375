package lower

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/templates"
)

// loadBalancers makes the load balancers in front of web servers.
func (l *lowerer) loadBalancers() {
	if l.spec.Access.LoadBalancers.Failed {
		l.unknownClients()
	}
	for _, e := range l.spec.Access.LoadBalancers.Entries {
		env := l.environmentNamed(e.Value.Environment)
		if e.Value.Failed || env == nil || len(env.Groups.Items) == 0 {
			l.unknownClients()
			continue
		}
		l.loadBalancer(e.Key, e.Value, env)
	}
}

// environmentNamed returns the environment that s names, or nil.
func (l *lowerer) environmentNamed(s spec.Scalar) *ir.Environment {
	for _, e := range l.d.Environments {
		if s.Is(e.Key) {
			return e
		}
	}
	return nil
}

// loadBalancer makes a load balancer with its target group and listener.
// https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-access.html
func (l *lowerer) loadBalancer(key string, b *spec.LoadBalancer, env *ir.Environment) {
	f := facts.LoadBalancers()
	o := expr.WrittenAt(b.Pointer)
	web := o.Because("the web server's endpoint listens for HTTPS")
	group := l.balancerGroup(key, b, env)
	out := &ir.LoadBalancer{
		Resource:         ir.Resource{ID: l.id("LoadBalancer", key, b.Pointer), Origin: o, Tags: l.tags(key, o, b.Tags)},
		Key:              key,
		Environment:      env.ID,
		Type:             l.or(b.Type, expr.String(f.Application), "people open Airflow under a name of their own"),
		Scheme:           l.or(b.Scheme, expr.String(f.Internal), "nobody outside of the network reaches it"),
		Subnets:          l.balancerSubnets(b, env),
		Groups:           list(group.Origin, group.GroupID()),
		TargetGroup:      ir.Resource{ID: l.id("TargetGroup", key, b.Pointer), Origin: web, Tags: l.tags(key, o, b.Tags)},
		TargetType:       expr.String(f.TargetType).From(o.Because("the endpoint is MWAA's, so its addresses are all that there is to name")),
		Port:             expr.Int(f.Port).From(web),
		VPC:              l.vpcRef(o),
		Listener:         ir.Resource{ID: l.id("Listener", key, b.Pointer), Origin: o, Tags: l.tags(key, o, b.Tags)},
		Action:           expr.String(f.Forward).From(o),
		ListenerProtocol: expr.String(f.HTTPS).From(web),
		TargetProtocol:   expr.String(f.HTTPS).From(web),
		HealthProtocol:   expr.String(f.HTTPS).From(web),
		Certificate:      l.optional(b.Certificate),
	}
	if b.Type.Is(spec.NetworkLB) {
		l.networkListener(out, b)
	} else {
		out.DropHeaders = expr.String(f.DropHeaders).From(o.Because("malformed headers are how requests are smuggled past a proxy"))
		out.Matcher = expr.String(f.Matcher).From(o.Because("a web server that nobody is logged in to redirects"))
		out.HealthPath = l.healthPath(env)
	}
	if !out.Certificate.IsAbsent() {
		out.SSLPolicy = l.or(b.SSLPolicy, expr.String(f.SSLPolicy), "TLS 1.2 and later, with forward secrecy")
	}
	if b.DomainName.Set && b.HostedZone.Set {
		out.Record = ir.Resource{ID: l.id("Record", key, b.Pointer), Origin: expr.WrittenAt(b.DomainName.Pointer)}
		out.RecordType = expr.String(f.Alias).From(out.Record.Origin)
		out.DomainName, out.HostedZone = l.value(b.DomainName), l.value(b.HostedZone)
	}
	if b.Addresses.Set {
		out.Addresses = list(expr.WrittenAt(b.Addresses.Pointer))
		for _, a := range b.Addresses.Items {
			out.Addresses.Items = append(out.Addresses.Items, l.value(a))
		}
	} else {
		out.Registrar = l.registrar(key, b, env, out)
	}
	l.d.LoadBalancers = append(l.d.LoadBalancers, out)
}

// networkListener makes a Network Load Balancer pass the web server's own TLS
// on, or with a certificate end it and begin another.
func (l *lowerer) networkListener(out *ir.LoadBalancer, b *spec.LoadBalancer) {
	f := facts.LoadBalancers()
	o := expr.WrittenAt(b.Type.Pointer)
	protocol := expr.String(f.TCP).From(o.Because("the web server's own certificate reaches the browser"))
	if b.Certificate.Set {
		protocol = expr.String(f.TLS).From(expr.WrittenAt(b.Certificate.Pointer))
	}
	out.ListenerProtocol, out.TargetProtocol = protocol, protocol
	out.HealthProtocol = expr.String(f.TCP).From(o.Because("a connection is all that it passes on"))
}

// healthPath is where the web server says how it is.
func (l *lowerer) healthPath(env *ir.Environment) expr.Value {
	f := facts.LoadBalancers()
	o := env.AirflowVersion.Origin()
	text, known := env.AirflowVersion.Text()
	switch {
	case !known:
		return derived(expr.String(f.HealthPathAny), o, "the version is not known, and every one answers here")
	case facts.Major(text) == "2":
		return derived(expr.String(f.HealthPath2), o, "where Airflow 2 answers")
	}
	return derived(expr.String(f.HealthPath3), o, "where Airflow 3 answers")
}

// balancerGroup makes the load balancer's group: it lets in who may open
// Airflow, and out to the web server alone.
func (l *lowerer) balancerGroup(key string, b *spec.LoadBalancer, env *ir.Environment) *ir.SecurityGroup {
	o := expr.WrittenAt(b.Pointer)
	port := facts.LoadBalancers().Port
	g := l.securityGroup(l.id("LoadBalancerGroup", key, b.Pointer), "lb-"+key, "Load balancer "+key, o)
	for _, r := range b.AllowFrom.Items {
		rule := l.tcp(port, expr.WrittenAt(r.Pointer), "address range of the spec")
		rule.CIDR = l.value(r)
		g.Ingress = append(g.Ingress, rule)
	}
	g.Complete = !b.AllowFrom.Failed
	web := l.first(env.Groups)
	if web == nil {
		g.Complete = false // the environment's groups were refused
		l.d.SecurityGroups = append(l.d.SecurityGroups, g)
		return g
	}
	out := l.tcp(port, o.Because("it has nothing to say to anybody but the web server"), "environment "+env.Key)
	if l.shared() { // the endpoint carries a group of the owner's, which comes later
		out.CIDR = l.value(l.spec.Network.CIDR)
	} else {
		out.Group = web.GroupID().From(out.Origin)
	}
	g.Egress = []*ir.GroupRule{out}
	l.d.SecurityGroups = append(l.d.SecurityGroups, g)
	l.admit(web, g, peer{"LoadBalancer", key, b.Pointer}, facts.Environment().WebPort,
		o.Because("the web server's endpoint carries the environment's group"), "load balancer "+key)
	return g
}

// balancerSubnets are those that the spec names, or the environment's.
func (l *lowerer) balancerSubnets(b *spec.LoadBalancer, env *ir.Environment) expr.List {
	if !b.Subnets.Set {
		out := list(env.Subnets.Origin.Because("a load balancer in the environment's subnets is nearest to the web server"), env.Subnets.Items...)
		out.Complete = env.Subnets.Complete
		return out
	}
	return l.subnetsNamed(b.Subnets)
}

// registrar makes the function that looks the web server's addresses up, which
// CloudFormation cannot, with its role, its log and the custom resource that
// runs it.
func (l *lowerer) registrar(key string, b *spec.LoadBalancer, env *ir.Environment, lb *ir.LoadBalancer) *ir.Registrar {
	f := facts.LoadBalancers().Function
	o := expr.WrittenAt(b.Pointer).Because("CloudFormation cannot look up the addresses of the web server's endpoint")
	tags := func() []expr.Tag { return l.tags(key, o, b.Tags) }
	log := l.existingLog(b.LogGroup, "TargetsLog"+pascal(key), "the function of load balancer "+key)
	if log == nil {
		log = &ir.LogGroup{
			Resource:  ir.Resource{ID: l.id("TargetsLog", key, b.Pointer), Origin: o, Tags: tags()},
			Retention: l.retention(b.LogRetention),
		}
	}
	l.d.LogGroups = append(l.d.LogGroups, log)
	role := &ir.Role{
		Resource:    ir.Resource{ID: l.id("TargetsRole", key, b.Pointer), Origin: o, Tags: tags()},
		Description: expr.String("Keeps the targets of load balancer " + key + " at the web server's addresses").From(o),
		Trust:       l.policy("targets-trust", o, vars{}),
		Inline: []ir.InlinePolicy{{
			Name:   expr.String("targets").From(o),
			Policy: l.policy("targets", o, vars{"TargetGroup": expr.Ref(lb.TargetGroup.ID), "LogGroup": log.Ref()}),
		}},
	}
	l.d.Roles = append(l.d.Roles, role)
	out := &ir.Registrar{
		Function:     ir.Resource{ID: l.id("TargetsFunction", key, b.Pointer), Origin: o, Tags: tags()},
		Source:       expr.String(templates.WebserverTargets()).From(o),
		Runtime:      expr.String(f.Runtime).From(o),
		Handler:      expr.String(f.Handler).From(o),
		Timeout:      expr.Int(f.Timeout).From(o.Because("a name that is new may take a minute to be known")),
		Memory:       expr.Int(f.Memory).From(o),
		Role:         role.ARN().From(o),
		LogGroup:     log.Ref().From(o),
		Registration: ir.Resource{ID: l.id("Targets", key, b.Pointer), Origin: o},
		Kind:         expr.String(f.Registration).From(o),
		WebserverURL: expr.GetAtt(env.ID, "WebserverUrl").From(o),
		Ranges:       l.rangesOf(env, b),
		Reruns:       []expr.Value{env.AccessMode, env.AirflowVersion, env.Class},
	}
	if !facts.LoadBalancers().PublicNames.Confirmed {
		l.assume(b.Section, facts.LoadBalancers().PublicNames.Note)
	}
	return out
}

// rangesOf returns the address ranges of the environment's subnets. Those of
// subnets that exist must be assumed.
func (l *lowerer) rangesOf(env *ir.Environment, b *spec.LoadBalancer) expr.List {
	o := expr.WrittenAt(b.Pointer).Because("an address counts when it is in the environment's subnets")
	out := list(o)
	for _, v := range env.Subnets.Items {
		s := l.d.Subnet(v)
		if s == nil {
			out.Complete = false
			continue
		}
		if in, ok := l.spec.Network.Subnets.Get(s.Name); ok && in.Exists() && !in.Assume.CIDR.Set {
			d := l.report(diag.MissingField, diag.Place{Pointer: in.Pointer, Key: true},
				`missing field "cidr" in "assume" of "`+s.Name+`": the load balancer's targets are the addresses in it`, "write what it is: assume: {cidr: …}")
			d.Related = []diag.Related{{At: diag.Place{Pointer: b.Pointer, Key: true}, Label: "the load balancer"}}
		}
		out.Items = append(out.Items, s.CIDR.From(o))
	}
	return out
}

// balancerOutputs say where people open Airflow.
func (l *lowerer) balancerOutputs() {
	for _, b := range l.d.LoadBalancers {
		label := strings.TrimPrefix(b.ID, "LoadBalancer")
		host := b.DomainName
		if host.IsAbsent() {
			host = expr.GetAtt(b.ID, "DNSName")
		}
		path := expr.String(facts.Environment().LoginURLPath + "?login=true#<token>")
		what := "Opens Airflow through load balancer " + b.Key + ", with the token of the login command"
		if b.DomainName.IsAbsent() {
			what += "; the browser warns that the certificate is for another name"
		}
		l.output("LoadBalancerUrl"+label, what,
			expr.Concat(expr.String("https://"), host, path), b.Origin)
	}
}
