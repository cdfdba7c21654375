package lower

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec"
)

// environment makes an environment with its bucket, role and group.
func (l *lowerer) environment(key string, e *spec.Environment) {
	o := expr.WrittenAt(e.Pointer)
	f := facts.Environment()
	out := &ir.Environment{
		Resource:           ir.Resource{ID: l.id("Environment", key, e.Pointer), Origin: o, Tags: l.tags(key, o, e.Tags)},
		Key:                key,
		Name:               l.environmentName(key, e),
		AirflowVersion:     l.or(e.AirflowVersion, expr.String(facts.NewestVersion().Version), "the newest version, written down so that every account gets the same"),
		Class:              l.or(e.EnvironmentClass, expr.String(f.DefaultClass), "the smallest class that grows with the work"),
		AccessMode:         l.or(e.WebserverAccessMode, expr.String(f.PrivateOnly), "nobody outside of the network reaches the web server"),
		EndpointManagement: l.endpointManagement(e),
		KMSKey:             l.customerKey(),
		DAGs:               l.or(e.DAGPath, expr.String(f.DefaultDAGPrefix), "the folder that AWS's documentation uses"),
		Plugins:            ir.Artefact{Path: l.optional(e.PluginsPath), Version: l.optional(e.PluginsVersion)},
		Requirements:       ir.Artefact{Path: l.optional(e.RequirementsPath), Version: l.optional(e.RequirementsVersion)},
		StartupScript:      ir.Artefact{Path: l.optional(e.StartupScriptPath), Version: l.optional(e.StartupScriptVersion)},
		RequirementsFile:   l.textFile(e.RequirementsFile),
		StartupScriptFile:  l.textFile(e.StartupScriptFile),
		Subnets:            l.environmentSubnets(e),
		Logs:               l.logs(e),
		MaintenanceWindow:  l.optional(e.WeeklyMaintenanceWindowStart),
		WorkerReplacement:  l.optional(e.WorkerReplacementStrategy),
	}
	l.capacity(out, e)
	l.openNeeds = l.openNeeds || e.Options.Failed
	for _, x := range e.Options.Entries {
		out.Options = append(out.Options, ir.Option{Key: x.Key, Value: l.value(x.Value)})
	}
	slices.SortFunc(out.Options, func(a, b ir.Option) int { return strings.Compare(a.Key, b.Key) })

	bucket := l.bucket(key, e)
	out.SourceBucket = derived(bucket.ARN(), bucket.Origin, "the environment's own bucket")
	role := l.executionRole(key, e, out)
	out.ExecutionRole = derived(role.ARN(), role.Origin, "the environment's own role")
	out.Groups = l.environmentGroups(key, e)
	out.DependsOn = l.logGroups(key, e, out)
	l.d.Environments = append(l.d.Environments, out)
}

// textFile returns the file beside the spec that s names; nil when there is none,
// or it cannot be read, which is reported.
func (l *lowerer) textFile(s spec.Scalar) *ir.TextFile {
	f := l.beside[s.Pointer]
	if f == nil {
		return nil
	}
	out := &ir.TextFile{Name: f.Name}
	for n := range f.Lines() {
		out.Lines = append(out.Lines, strings.TrimRight(f.Line(n+1), "\r\n"))
	}
	return out
}

// endpointManagement says who makes the endpoints of database and web server.
func (l *lowerer) endpointManagement(e *spec.Environment) expr.Value {
	f := facts.Environment()
	if l.shared() {
		return l.or(e.EndpointManagement, expr.String(f.CustomerManaged), "only the owner of a shared network can make endpoints in it")
	}
	return l.or(e.EndpointManagement, expr.String(f.ServiceManaged), "MWAA makes and keeps the endpoints of database and web server")
}

func (l *lowerer) environmentName(key string, e *spec.Environment) expr.Value {
	if e.Name.Set {
		return l.name(e.Name)
	}
	return l.or(e.Name, expr.String(key), "the environment's key is its name")
}

// capacity sets the numbers of machines. A class that cannot vary has defaults
// of its own.
func (l *lowerer) capacity(out *ir.Environment, e *spec.Environment) {
	f := facts.Environment()
	numbers := [...]int{f.Workers.DefaultMin, f.Workers.DefaultMax, f.Webservers.DefaultMin, f.Schedulers.Default}
	why := "the service's own default"
	class, _ := out.Class.Text()
	if c, ok := facts.LookupClass(class); ok && c.FixedCount > 0 {
		numbers = [...]int{c.FixedCount, c.FixedCount, c.FixedCount, c.FixedCount}
		why = "the class " + class + " has no other"
	}
	out.MinWorkers = l.or(e.MinWorkers, expr.Int(numbers[0]), why)
	workers, whyWorkers := numbers[1], why
	if n, ok := out.MinWorkers.Int(); ok && n > workers {
		workers, whyWorkers = n, "as many as minWorkers"
	}
	out.MaxWorkers = l.or(e.MaxWorkers, expr.Int(workers), whyWorkers)
	out.MinWebservers = l.or(e.MinWebservers, expr.Int(numbers[2]), why)
	most, whyMost := numbers[2], why
	if n, ok := out.MinWebservers.Int(); ok && n > most {
		most, whyMost = n, "as many as minWebservers"
	}
	out.MaxWebservers = l.or(e.MaxWebservers, expr.Int(most), whyMost)
	out.Schedulers = l.or(e.Schedulers, expr.Int(numbers[3]), why)
}

// environmentSubnets are those that the spec names, or the two private ones
// sorted by name, so that moving lines never replaces an environment.
func (l *lowerer) environmentSubnets(e *spec.Environment) expr.List {
	if e.Subnets.Failed {
		return expr.List{Origin: expr.WrittenAt(e.Subnets.Pointer)}
	}
	if e.Subnets.Set {
		return l.subnetsNamed(e.Subnets)
	}
	if l.unsettled || len(l.private) != facts.Environment().Subnets {
		return expr.List{Origin: expr.WrittenAt(e.Subnets.Pointer)} // the language reports it
	}
	sorted := slices.Clone(l.private)
	slices.SortFunc(sorted, func(a, b *ir.Subnet) int { return strings.Compare(a.Name, b.Name) })
	var names expr.Array
	var refs []expr.Value
	for _, s := range sorted {
		names = append(names, expr.String(s.Name))
		refs = append(refs, s.Ref())
	}
	return list(l.take(e.Subnets.Section, names, "the network's private subnets, sorted by name"), refs...)
}

// subnetsNamed returns the subnets that a list of the spec names.
func (l *lowerer) subnetsNamed(names spec.Items[spec.Scalar]) expr.List {
	out := list(expr.WrittenAt(names.Pointer))
	for _, s := range names.Items {
		if v, ok := l.subnetNamed(s); ok {
			out.Items = append(out.Items, v)
		} else {
			out.Complete = false
		}
	}
	return out
}

// subnetNamed returns the id of the subnet that s names.
func (l *lowerer) subnetNamed(s spec.Scalar) (expr.Value, bool) {
	for _, n := range l.d.Subnets {
		if s.Literal() && n.Name == s.Text {
			return n.Ref().From(expr.WrittenAt(s.Pointer)), true
		}
	}
	return expr.Value{}, false
}

func (l *lowerer) logs(e *spec.Environment) []ir.LogModule {
	modules := []struct {
		key  string
		spec spec.LogModule
	}{
		{"dagProcessing", e.Logging.DAGProcessing},
		{"scheduler", e.Logging.Scheduler},
		{"task", e.Logging.Task},
		{"webserver", e.Logging.Webserver},
		{"worker", e.Logging.Worker},
	}
	var out []ir.LogModule
	for _, m := range modules {
		f, _ := facts.LookupLogModule(m.key)
		out = append(out, ir.LogModule{
			Module:  f.Property,
			Enabled: l.or(m.spec.Enabled, expr.Bool(true), "without logs a fault cannot be found"),
			Level:   l.or(m.spec.Level, expr.String(f.DefaultLevel), f.Why),
		})
	}
	return out
}

// logGroups makes the environment's log groups, when the spec says how long logs
// are kept, and returns their ids: MWAA takes those that are there. AWS does not
// document that, so the report says it.
// https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html
func (l *lowerer) logGroups(key string, e *spec.Environment, env *ir.Environment) []string {
	retention := e.Logging.Retention
	if !retention.Given() {
		return nil
	}
	o := expr.WrittenAt(retention.Pointer)
	l.assume(retention.Section, `environment "`+key+`" writes to log groups of its names that are there before it, which AWS does not document`)
	var ids []string
	for _, f := range facts.Environment().LogModules {
		off := func(m ir.LogModule) bool {
			on, known := m.Enabled.Bool()
			return m.Module == f.Property && known && !on
		}
		if slices.ContainsFunc(env.Logs, off) {
			continue
		}
		g := &ir.LogGroup{
			Resource: ir.Resource{ID: l.id("LogGroup"+pascal(key), f.Group, e.Pointer), Origin: o, Tags: l.tags(key, o, e.Tags)},
			Name: expr.Expand(facts.Environment().LogGroupPattern, func(n string) (expr.Value, bool) {
				if n == "Environment" {
					return env.Name, true
				}
				return expr.String(f.Group), true
			}).From(o.Because("MWAA names the group so")),
			Retention: l.value(retention),
			Key:       l.customerKey(),
		}
		l.d.LogGroups = append(l.d.LogGroups, g)
		ids = append(ids, g.ID)
	}
	return ids
}

func (l *lowerer) executionRole(key string, e *spec.Environment, env *ir.Environment) *ir.Role {
	o := expr.WrittenAt(e.Pointer).Because("every environment has an execution role of its own")
	v := vars{"Environment": env.Name, "Bucket": env.SourceBucket}
	policy := l.policy("execution", o, v)
	policy.Statements = append(policy.Statements, l.secrets(env)...)
	data, own := l.data(env, &e.Data), l.statements(e.Statements.Items)
	l.uniqueSIDs(slices.Concat(policy.Statements, data, own))
	l.granted = append(l.granted, grant{key, slices.Concat(data, own), e.ManagedPolicyARNs.Set})
	managed := l.managedPolicies(e)
	if e.ExecutionRole.Set || !l.tooLarge(slices.Concat(policy.Statements, data, own)) {
		policy.Statements = append(policy.Statements, data...)
	} else {
		managed = l.dataPolicies(key, e, data, managed)
	}
	policy.Statements = append(policy.Statements, own...)
	r := &ir.Role{
		Resource:    ir.Resource{ID: l.id("ExecutionRole", key, e.Pointer), Origin: o, Tags: l.tags(key, o, e.Tags)},
		Description: expr.String("Execution role of the Amazon MWAA environment " + key).From(o),
		Trust:       l.policy("execution-trust", o, v),
		Inline: []ir.InlinePolicy{{
			Name:   expr.String("execution").From(o),
			Policy: policy,
		}},
		ManagedARNs: managed,
	}
	if e.ExecutionRole.Set {
		l.existingRole(e, r)
	}
	l.d.Roles = append(l.d.Roles, r)
	return r
}

// managedPolicies returns the policies that the spec attaches to an execution
// role.
func (l *lowerer) managedPolicies(e *spec.Environment) expr.List {
	if !e.ManagedPolicyARNs.Set {
		return expr.List{}
	}
	out := list(expr.WrittenAt(e.ManagedPolicyARNs.Pointer))
	out.Complete = !e.ManagedPolicyARNs.Failed
	for _, s := range e.ManagedPolicyARNs.Items {
		out.Items = append(out.Items, l.value(s))
	}
	return out
}

// environmentGroups returns the groups that the environment's network
// interfaces carry, and lets them reach the endpoints.
func (l *lowerer) environmentGroups(key string, e *spec.Environment) expr.List {
	if !e.SecurityGroups.Set {
		g := l.environmentGroup(key, e)
		return list(g.Origin, g.GroupID())
	}
	groups := l.existingGroups(key, e)
	if !groups.Complete {
		l.group.Complete = false // it admits groups that were refused
	}
	if len(groups.Items) > 0 && !l.shared() {
		l.admitToEndpoints(l.first(groups), peer{"Environment", key, e.Pointer},
			groups.Origin.Because("the environment reaches AWS services through the endpoints"), "environment "+key)
	}
	return groups
}

func (l *lowerer) environmentGroup(key string, e *spec.Environment) *ir.SecurityGroup {
	o := expr.WrittenAt(e.Pointer).Because("the environment's network interfaces carry a group of their own")
	g := l.securityGroup(l.id("EnvironmentGroup", key, e.Pointer), key, "Amazon MWAA environment "+key, o)
	rules := l.or(e.SecurityGroupRules, expr.String(spec.GroupAllTraffic), "what AWS recommends: routes, and the groups at the other end, decide what can be reached")
	if isText(rules, spec.GroupRestricted) {
		l.restrict(g, key, e, o)
	} else {
		g.Egress = []*ir.GroupRule{l.everywhere(o)}
		l.selfRule(g, key, e.Pointer, o)
	}
	l.d.SecurityGroups = append(l.d.SecurityGroups, g)
	if l.shared() {
		return g // the owner's endpoints admit the whole VPC
	}
	l.admitToEndpoints(g, peer{"Environment", key, e.Pointer}, o.Because("the environment reaches AWS services through the endpoints"), "environment "+key)
	return g
}

// dependencies makes each environment wait for what it needs but does not
// refer to: without its routes, endpoints and rules its creation fails, and
// when the stack goes they must outlive it.
func (l *lowerer) dependencies() {
	carried := slices.Contains(l.d.SecurityGroups, l.group)
	var shared []string
	for _, e := range l.d.Endpoints {
		id, _, raw := e.Existing.Resource()
		switch {
		case e.Made() && e.Environment == "":
			shared = append(shared, e.ID)
		case raw:
			shared = append(shared, id)
		}
	}
	for _, e := range l.d.Environments {
		ids := append(slices.Clone(shared), e.DependsOn...)
		for _, v := range e.Subnets.Items {
			ids = append(ids, l.routesOf(v)...)
			ids = append(ids, l.aclOf(v)...)
		}
		for _, v := range e.Groups.Items {
			g := l.d.SecurityGroup(v)
			if g == nil {
				continue // the spec's word for it was refused
			}
			ids = append(ids, ruleIDs(g, g)...)
			ids = append(ids, waysOut(g)...)
			ids = append(ids, l.rawRules(v)...)
			if carried {
				ids = append(ids, ruleIDs(l.group, g)...)
			}
			for _, opened := range l.opened {
				ids = append(ids, ruleIDs(opened, g)...)
			}
		}
		slices.Sort(ids)
		e.DependsOn = slices.Compact(ids)
	}
}

// rawRules returns the raw resources that are rules of the group v, where that
// is a raw resource itself.
func (l *lowerer) rawRules(v expr.Value) []string {
	id, _, ok := v.Resource()
	if _, raw := l.spec.Resources.Get(id); !ok || !raw {
		return nil
	}
	var ids []string
	for _, e := range l.spec.Resources.Entries {
		if slices.Contains(facts.Network().GroupRuleTypes, e.Value.Type()) && e.Value.Referred()[id] {
			ids = append(ids, e.Key)
		}
	}
	return ids
}

// routesOf returns what makes the routes of a subnet: the association with its
// table, the table's routes, and those of the subnets that NAT gateways stand
// in.
func (l *lowerer) routesOf(subnet expr.Value) []string {
	s := l.d.Subnet(subnet)
	if s == nil {
		return nil
	}
	t := l.d.TableOf(s)
	if t == nil {
		return nil
	}
	if !t.Made() {
		return nil
	}
	var ids []string
	for _, a := range t.Associations {
		if s.Is(a.Subnet) == expr.Yes {
			ids = append(ids, a.ID)
		}
	}
	for _, r := range t.Routes {
		ids = append(ids, r.ID)
		if g := l.d.NATGateway(r.Target); g != nil && s.Is(g.Subnet) != expr.Yes {
			ids = append(ids, l.routesOf(g.Subnet)...)
		}
	}
	return ids
}

// ruleIDs returns the rules of group g that are resources and admit the group
// peer.
func ruleIDs(g, peer *ir.SecurityGroup) []string {
	var ids []string
	for _, r := range g.Ingress {
		if r.ID != "" && peer.Is(r.Group) == expr.Yes {
			ids = append(ids, r.ID)
		}
	}
	return ids
}

// waysOut returns the rules of group g that are resources and let its members
// out.
func waysOut(g *ir.SecurityGroup) []string {
	if g == nil {
		return nil
	}
	var ids []string
	for _, r := range g.Egress {
		if r.ID != "" {
			ids = append(ids, r.ID)
		}
	}
	return ids
}

// aclOf returns what makes a subnet use a network ACL of the stack's.
func (l *lowerer) aclOf(subnet expr.Value) []string {
	s := l.d.Subnet(subnet)
	if s == nil {
		return nil
	}
	acl := l.d.ACLOf(s)
	if acl == nil || !acl.Made() {
		return nil
	}
	var ids []string
	for _, a := range acl.Associations {
		if s.Is(a.Subnet) == expr.Yes {
			ids = append(ids, a.ID)
		}
	}
	return ids
}
