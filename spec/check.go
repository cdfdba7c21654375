package spec

import (
	"strings"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// check reports what is wrong with s as a text of the language: names that
// lead nowhere, and fields that contradict each other. What would be wrong
// with the deployment is for the rules of generator/lint. references are all
// of s; refused says that a part of it was refused before.
func check(s *Spec, references []Scalar, refused bool) diag.List {
	c := &checker{spec: s, used: map[string]bool{}}
	c.region()
	c.network()
	c.key()
	for _, e := range s.Environments.Entries {
		c.environment(e.Key, e.Value)
	}
	for _, e := range s.Access.Hosts.Entries {
		c.host(e.Key, e.Value)
	}
	for _, e := range s.Access.Networks.Entries {
		c.clientNetwork(e.Value)
	}
	for _, e := range s.Access.LoadBalancers.Entries {
		c.loadBalancer(e.Value)
	}
	c.sameRecords()
	c.sameSubnets()
	for _, e := range s.Access.VPNs.Entries {
		c.vpn(e.Value)
	}
	c.placeholders(s.Publish.Prefix)
	c.publish(&s.Publish)
	for _, e := range s.Access.Users.Entries {
		c.users(e.Key, e.Value)
	}
	for _, o := range s.Overrides.Items {
		c.override(o)
	}
	c.expectations(s.Expect.Items)
	c.waivers(s.Waivers.Items)
	c.parameters(references, refused)
	return c.out
}

// publish reports a prefix that names of its kind cannot have: exports have no
// slashes or underscores, and parameters no colons.
func (c *checker) publish(p *Publish) {
	if !p.Prefix.Literal() || !p.As.Literal() {
		return
	}
	what, bad := "an export", "/_"
	plain := p.Prefix.Text
	if p.As.Is(AsParameters) {
		what, bad = "a parameter", ":"
		for _, s := range placeholders() {
			plain = strings.ReplaceAll(plain, s, "")
		}
	}
	if i := strings.IndexAny(plain, bad); i >= 0 {
		d := c.report(diag.WrongForm, value(p.Prefix.Section), "the name of "+what+" cannot have "+quote(plain[i:i+1])+": "+quote(short(p.Prefix.Text)))
		d.Related = []diag.Related{{At: value(p.As.Section), Label: "what it is the prefix of"}}
	}
}

type checker struct {
	spec *Spec
	used map[string]bool // parameters that something refers to
	out  diag.List
}

func (c *checker) report(code diag.Code, at diag.Place, message string, help ...string) *diag.Diagnostic {
	c.out = append(c.out, diag.Diagnostic{
		Code: code, Severity: diag.Error, Message: message, Subject: at.Pointer, At: at, Help: help,
	})
	return &c.out[len(c.out)-1]
}

func value(s Section) diag.Place { return diag.Place{Pointer: s.Pointer} }
func key(s Section) diag.Place   { return diag.Place{Pointer: s.Pointer, Key: true} }

func (c *checker) region() {
	r := c.spec.Region
	if !r.Literal() {
		return
	}
	if _, ok := facts.LookupRegion(r.Text); ok {
		return
	}
	var names []string
	for _, r := range facts.Regions() {
		names = append(names, r.Name)
	}
	var help []string
	if s := diag.Suggest(r.Text, names); s != "" {
		help = []string{"did you mean " + quote(s) + "?"}
	}
	c.report(diag.UnknownRegion, value(r.Section), "Amazon MWAA is not known to exist in Region "+quote(short(r.Text)), help...)
}

func (c *checker) network() {
	n := &c.spec.Network
	c.vpc(n)
	c.addressRange(n.CIDR)
	if n.NATGateways.Literal() && n.KeepsEndpoints() {
		d := c.report(diag.Inapplicable, key(n.NATGateways.Section), `"natGateways" has no meaning with `+n.Routing.Text+` routing`,
			`remove it, or write routing: nat`)
		d.Related = []diag.Related{{At: value(n.Routing.Section), Label: n.Routing.Text + " routing has no NAT gateways"}}
	}
	c.gateways(n)
	c.shared(n)
	for _, e := range n.Subnets.Entries {
		c.addressRange(e.Value.CIDR)
		c.addressRange(e.Value.Assume.CIDR)
		c.subnet(e.Key, e.Value)
	}
	c.zones()
	c.endpoints(&n.Endpoints)
	c.networkACLs(n)
	c.flowLogs(&n.FlowLogs)
}

func (c *checker) endpoints(e *Endpoints) {
	if e.Only.Set {
		for _, other := range []Section{e.Add.Section, e.Remove.Section} {
			if other.Set {
				d := c.report(diag.Exclusive, key(other), quote(lastKey(other.Pointer))+` and "only" exclude each other`,
					`"only" is the exact set: write the service there`)
				d.Related = []diag.Related{{At: key(e.Only.Section), Label: "the exact set"}}
			}
		}
	}
	for _, list := range [][]Endpoint{e.Only.Items, e.Add.Items} {
		var names []Scalar
		for _, x := range list {
			c.service(x.Service)
			names = append(names, x.Service)
		}
		c.repeated(names, "endpoint")
	}
	var removed []Scalar
	for _, x := range e.Remove.Items {
		c.service(x.Service)
		removed = append(removed, x.Service)
	}
	c.repeated(removed, "endpoint")
	for _, r := range e.AllowFrom.Items {
		c.addressRange(r)
	}
	c.repeated(e.AllowFrom.Items, "address range")
}

func (c *checker) service(s Scalar) {
	if !s.Literal() {
		return
	}
	if _, ok := facts.LookupService(s.Text); ok {
		return
	}
	var names []string
	for _, f := range facts.Services() {
		names = append(names, f.Name)
	}
	var help []string
	if w := diag.Suggest(s.Text, names); w != "" {
		help = []string{"did you mean " + quote(w) + "?"}
	}
	c.report(diag.UnknownService, value(s.Section), "no endpoint is known for service "+quote(s.Text), help...)
}

func (c *checker) key() {
	k := &c.spec.KMSKey
	if k.Set && !k.Failed && !k.Create.Set && !k.ARN.Set {
		c.missing(k.Section, "create", "write create: true, or the arn of a key that exists")
	}
	if k.ARN.Set {
		for _, f := range []Scalar{k.Create, k.Alias, k.EnableRotation, k.PendingWindow} {
			c.onlyMade(f.Section, k.ARN, "key")
		}
		return
	}
	if !k.Create.Literal() || k.Create.Text == "true" {
		c.placeholders(k.Alias)
		return
	}
	for _, f := range []Scalar{k.Alias, k.EnableRotation, k.PendingWindow} {
		if f.Set {
			c.report(diag.Inapplicable, key(f.Section), quote(lastKey(f.Pointer))+" has no meaning when no key is made",
				"remove it, or write create: true")
		}
	}
}

func (c *checker) environment(name string, e *Environment) {
	c.file(&e.RequirementsFile)
	c.file(&e.StartupScriptFile)
	c.placeholders(e.Name)
	c.placeholders(e.Bucket.Name)
	c.placeholders(e.Bucket.ARN)
	c.placeholders(e.ExecutionRole.ARN)
	c.bucket(&e.Bucket)
	c.retention(e.Logging.Retention)
	c.rights(e)
	c.repeated(e.SecurityGroups.Items, "security group")
	if e.SecurityGroups.Set && e.SecurityGroupRules.Set {
		d := c.report(diag.Inapplicable, key(e.SecurityGroupRules.Section), `"securityGroupRules" is for a security group that the stack makes`, "remove it")
		d.Related = []diag.Related{{At: key(e.SecurityGroups.Section), Label: "the environment has others"}}
	}
	if e.Subnets.Failed {
		return
	}
	if !e.Subnets.Set {
		c.subnetsUnclear(name, e)
		return
	}
	for _, s := range e.Subnets.Items {
		c.subnetName(s)
	}
	c.repeated(e.Subnets.Items, "subnet")
}

// subnetsUnclear reports an environment whose subnets cannot be taken from the
// network.
func (c *checker) subnetsUnclear(name string, e *Environment) {
	subnets := c.spec.Network.Subnets
	if subnets.Failed || !subnets.Set || e.Failed {
		return
	}
	var private []string
	for _, s := range subnets.Entries {
		if s.Value.Failed || s.Value.Public.Failed || s.Value.Assume.Route.Failed || s.Value.Zone.Failed && s.Value.CIDR.Failed {
			return
		}
		if !s.Value.IsPublic() {
			private = append(private, s.Key)
		}
	}
	if want := facts.Environment().Subnets; len(private) == want {
		return
	}
	help := "write them: subnets: [" + strings.Join(firstTwo(private), ", ") + "]"
	if len(private) < 2 {
		help = "add private subnets in two zones"
	}
	d := c.report(diag.SubnetsUnclear, diag.Place{Pointer: e.Pointer, Key: true},
		"the subnets of environment "+quote(name)+" are not clear: the network has "+plural(len(private), "private subnet", "private subnets"), help)
	d.Related = []diag.Related{{At: key(subnets.Section), Label: "an environment needs exactly two private ones"}}
}

func firstTwo(s []string) []string { return s[:min(2, len(s))] }

func (c *checker) subnetName(s Scalar) {
	c.reference(s, c.spec.Network.Subnets.Keys(), c.spec.Network.Subnets.Section, "subnet")
}

// reference reports a name that is not one of names, the keys of in.
func (c *checker) reference(s Scalar, names []string, in Section, what string) {
	if !s.Literal() || in.Failed {
		return
	}
	for _, n := range names {
		if n == s.Text {
			return
		}
	}
	var help []string
	if w := diag.Suggest(s.Text, names); w != "" {
		help = []string{"did you mean " + quote(w) + "?"}
	} else if len(names) > 0 {
		help = []string{"the " + what + "s are " + list(names)}
	}
	c.report(diag.UnknownReference, value(s.Section), "there is no "+what+" "+quote(short(s.Text)), help...)
}

func (c *checker) repeated(items []Scalar, what string) {
	first := map[string]Scalar{}
	for _, s := range items {
		if !s.Literal() {
			continue
		}
		if f, again := first[s.Text]; again {
			d := c.report(diag.Repeated, value(s.Section), what+" "+quote(s.Text)+" is there twice")
			d.Related = []diag.Related{{At: value(f.Section), Label: "here already"}}
			continue
		}
		first[s.Text] = s
	}
}

func (c *checker) host(name string, h *Host) {
	c.subnetName(h.Subnet)
	c.hostFields(h)
	hosts := c.spec.Access.Hosts
	for _, from := range h.From().Items {
		switch {
		case !from.Literal():
		case strings.ContainsAny(from.Text, "./:"):
			c.addressRange(from)
		case from.Text == name:
			c.report(diag.UnknownReference, value(from.Section), "host "+quote(name)+" cannot be reached from itself only",
				"write an address range, or another host")
		default:
			c.reference(from, hosts.Keys(), hosts.Section, "host")
		}
	}
	c.repeated(h.From().Items, "source")
	c.reference(h.Login.Environment, c.spec.Environments.Keys(), c.spec.Environments.Section, "environment")
}

// placeholders reports a ${…} that a name cannot have.
func (c *checker) placeholders(s Scalar) {
	c.placeholdersBut(s, Placeholder, func() ([]string, string) {
		return placeholders(), "the placeholders are " + strings.Join(placeholders(), ", ")
	})
}

// placeholdersBut reports a ${…} in s that is no parameter and that may does not
// let stand there. offer gives what may be meant, and the help otherwise.
func (c *checker) placeholdersBut(s Scalar, may func(name string) bool, offer func() (meant []string, help string)) {
	if !s.Literal() {
		return
	}
	for rest := s.Text; ; {
		_, after, found := strings.Cut(rest, "${")
		if !found {
			return
		}
		name, tail, closed := strings.Cut(after, "}")
		if !closed {
			c.report(diag.UnknownPlaceholder, value(s.Section), `"${" without "}" in `+quote(short(s.Text)))
			return
		}
		rest = tail
		if _, declared := c.spec.Parameters.Get(name); declared {
			c.used[name] = true
		} else if !may(name) && !c.spec.Parameters.Failed {
			meant, help := offer()
			if w := diag.Suggest("${"+name+"}", meant); w != "" {
				help = "did you mean " + w + "?"
			}
			c.report(diag.UnknownPlaceholder, value(s.Section), "unknown placeholder "+quote("${"+short(name)+"}"), help)
		}
	}
}

// Placeholder reports whether ${name} may stand in a name.
func Placeholder(name string) bool {
	return name == "AWS::StackName" || name == "AWS::AccountId" || name == "AWS::Region" || name == "AWS::Partition"
}

func placeholders() []string {
	return []string{"${AWS::StackName}", "${AWS::AccountId}", "${AWS::Region}", "${AWS::Partition}"}
}
