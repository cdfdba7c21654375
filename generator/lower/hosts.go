package lower

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/templates"
)

const keyPairID = "KeyPair"

// A hostRef is a host's group, which other hosts may name.
type hostRef struct {
	group  *ir.SecurityGroup
	origin *expr.Origin
}

// hostGroup returns the group of the host called key; it is made when it is
// first asked for, because hosts may name later ones.
func (l *lowerer) hostGroup(key string) (*ir.SecurityGroup, bool) {
	if r, ok := l.hostGroups[key]; ok {
		return r.group, true
	}
	h, ok := l.spec.Access.Hosts.Get(key)
	if !ok || h.Failed {
		return nil, false
	}
	o := expr.WrittenAt(h.Pointer)
	g := l.securityGroup(l.id("HostGroup", key, h.Pointer), key, "Host "+key, o)
	g.Egress = []*ir.GroupRule{l.everywhere(o)}
	if l.hostGroups == nil {
		l.hostGroups = map[string]hostRef{}
	}
	l.hostGroups[key] = hostRef{g, o}
	return g, true
}

// hosts makes the hosts. Where one was refused that may have had a login,
// nobody knows who reaches the web servers.
func (l *lowerer) hosts() {
	a := &l.spec.Access
	if a.Failed || a.Hosts.Failed {
		l.unknownClients()
	}
	for _, e := range a.Hosts.Entries {
		h := e.Value
		if h.Failed || h.OS.Failed || h.Subnet.Failed || h.Login.Failed {
			l.unknownClients()
		}
		if !h.Failed {
			l.host(e.Key, h)
		}
	}
}

// host makes a host, with the rules that admit people to it and, when they log
// in to Airflow from there, the way to the web server.
func (l *lowerer) host(key string, h *spec.Host) {
	image, known := facts.LookupImage(h.OS.Text)
	if !known || !h.OS.Literal() {
		return
	}
	o := expr.WrittenAt(h.Pointer)
	group, _ := l.hostGroup(key)
	l.d.SecurityGroups = append(l.d.SecurityGroups, group)
	subnet, _ := l.subnetNamed(h.Subnet)
	public := l.isPublic(h.Subnet)
	f := facts.Hosts()
	at := within(h.Subnet)
	tokens := at.Because("a request that is tricked out of a program cannot steal the role's credentials")
	out := &ir.Instance{
		Resource:      ir.Resource{ID: l.id("Host", key, h.Pointer), Origin: o, Tags: l.tags(key, o, h.Tags)},
		Key:           key,
		OS:            h.OS.Text,
		Image:         derived(expr.SSMValue(image.Path), expr.WrittenAt(h.OS.Pointer), "AWS keeps the newest image of the system under this name"),
		Type:          l.or(h.InstanceType, expr.String(image.DefaultInstanceType), "the smallest type on which the system works well"),
		DeviceIndex:   expr.String("0").From(o.Because("the host has one network interface")),
		Subnet:        subnet,
		Groups:        list(o, group.GroupID()),
		PublicAddress: derived(expr.Bool(public), expr.WrittenAt(h.Subnet.Pointer), "hosts in public subnets have a public address, others do not"),
		KeyName:       l.keyName(h),
		HTTPTokens:    expr.String(f.HTTPTokens).From(tokens),
		HopLimit:      expr.Int(f.HopLimit).From(tokens),
		Device:        derived(expr.String(image.RootDevice), expr.WrittenAt(h.OS.Pointer), "the image's root device"),
		VolumeType:    expr.String(f.VolumeType).From(o.Because("it is the cheapest type that is fast enough")),
		VolumeSize:    l.or(h.VolumeSize, expr.Int(image.DefaultVolumeGiB), "the image, with room for work"),
		Encrypted:     expr.Bool(true).From(o.Because("what is on the disk stays in the account")),
	}
	if public && l.attachment != "" {
		out.DependsOn = l.attached()
	}
	l.sources(group, h, image.Port, image.Protocol)
	if h.OS.Is(spec.Linux) {
		l.forwards(out, group, h, public)
	}
	if h.Login.Set && !h.Login.Failed {
		l.login(out, group, h, public)
	}
	l.d.Instances = append(l.d.Instances, out)
}

func (l *lowerer) isPublic(subnet spec.Scalar) bool {
	s, ok := l.spec.Network.Subnets.Get(subnet.Text)
	return ok && s.IsPublic()
}

func (l *lowerer) keyName(h *spec.Host) expr.Value {
	if h.KeyName.Set {
		return l.value(h.KeyName)
	}
	if h.OS.Is(spec.Linux) && !h.SSHFrom.Set {
		return expr.Value{} // nobody opens a shell by key
	}
	return expr.Ref(keyPairID).From(within(h.KeyName).Because("the spec names no key pair, so the stack makes one"))
}

// sources admits people to the host's group: from address ranges, and from the
// groups of other hosts.
func (l *lowerer) sources(group *ir.SecurityGroup, h *spec.Host, port int, protocol string) {
	for _, from := range h.From().Items {
		o := expr.WrittenAt(from.Pointer)
		switch {
		case !from.Literal() || strings.ContainsAny(from.Text, "./:"):
			r := l.tcp(port, o, protocol+" from an address range of the spec")
			r.CIDR = l.value(from)
			group.Ingress = append(group.Ingress, r)
		default:
			if other, ok := l.hostGroup(from.Text); ok && other != group {
				l.admit(group, other, peer{"Host", from.Text, h.Pointer}, port, o, protocol+" from host "+from.Text)
			}
		}
	}
}

// forwards lets the host on to web servers, and people on to the host: through
// Session Manager, unless they open a shell.
func (l *lowerer) forwards(out *ir.Instance, group *ir.SecurityGroup, h *spec.Host, public bool) {
	o := expr.WrittenAt(h.Pointer)
	for _, env := range l.chosen(h.Environments) {
		out.Forwards = append(out.Forwards, env.ID)
		l.admit(l.first(env.Groups), group, peer{"Host", out.Key, h.Pointer}, facts.Environment().WebPort,
			o.Because("the web server's endpoint carries the environment's group"), "host "+out.Key)
	}
	if h.SSHFrom.Set {
		return
	}
	out.Session = true
	f := facts.Hosts()
	why := o.Because("people reach the host through Session Manager")
	role := &ir.Role{
		Resource:    ir.Resource{ID: l.id("HostRole", out.Key, h.Pointer), Origin: why, Tags: l.tags(out.Key, o, h.Tags)},
		Description: expr.String("Lets Session Manager open host " + out.Key).From(why),
		Trust:       l.policy("host-trust", why, vars{}),
		ManagedARNs: list(why, expr.Expand(f.SessionPolicy, nil)),
	}
	l.profile(out, role, h)
	if public || !l.spec.Network.KeepsEndpoints() {
		return
	}
	for _, s := range f.SessionServices {
		l.needs = append(l.needs, need{s, o.Because("without internet, Session Manager reaches the host through this endpoint")})
	}
	if !l.shared() {
		l.admitToEndpoints(group, peer{"Host", out.Key, h.Pointer},
			why.Because("its agent calls out, through the endpoints"), "host "+out.Key)
	}
}

// login gives the host a role with the right to log in, admits it to the web
// server, and leaves a script on it that opens Airflow.
func (l *lowerer) login(out *ir.Instance, group *ir.SecurityGroup, h *spec.Host, public bool) {
	var env *ir.Environment
	for _, e := range l.d.Environments {
		if h.Login.Environment.Is(e.Key) {
			env = e
		}
	}
	o := expr.WrittenAt(h.Login.Pointer)
	role := l.value(h.Login.Role)
	if !public && l.spec.Network.KeepsEndpoints() {
		l.needs = append(l.needs, need{facts.LoginService(), o.Because("a host without internet fetches its login token through this endpoint")})
	}
	if env == nil || len(env.Groups.Items) == 0 || !h.Login.Role.Literal() {
		l.unknownLogin(out, role, o)
		return
	}
	out.Login = &ir.Login{Environment: env.ID, Role: role, Origin: o}
	l.hostRole(out, h, env, role)
	from := peer{"Host", out.Key, h.Pointer}
	l.admit(l.first(env.Groups), group, from, facts.Environment().WebPort,
		o.Because("the web server's endpoint carries the environment's group"), "host "+out.Key)
	if !l.shared() {
		l.admitToEndpoints(group, from,
			o.Because("the host fetches its login token through an endpoint"), "host "+out.Key)
	}
	script := templates.WindowsLogin()
	out.UserData = expr.Expand(script, func(n string) (expr.Value, bool) {
		switch n {
		case "Environment":
			return env.Name, true
		case "LoginPath":
			return expr.String(facts.Environment().LoginURLPath), true
		}
		return expr.Value{}, false
	}).From(o.Because("people open Airflow with one click"))
}

// unknownLogin keeps a login whose environment, or its groups, or role was
// refused.
func (l *lowerer) unknownLogin(out *ir.Instance, role expr.Value, o *expr.Origin) {
	out.Login = &ir.Login{Role: role, Origin: o}
	l.unknownClients()
}

// unknownClients leaves open who else the environments admit: whichever of them
// a refused login meant admits its host.
func (l *lowerer) unknownClients() {
	l.openNeeds = true
	for _, e := range l.d.Environments {
		for _, v := range e.Groups.Items {
			if g := l.d.SecurityGroup(v); g != nil {
				g.Complete = false
			}
		}
	}
}

func (l *lowerer) hostRole(out *ir.Instance, h *spec.Host, env *ir.Environment, role expr.Value) {
	o := expr.WrittenAt(h.Login.Pointer).Because("people on the host log in with its role")
	r := &ir.Role{
		Resource:    ir.Resource{ID: l.id("HostRole", out.Key, h.Pointer), Origin: o, Tags: l.tags(out.Key, o, h.Tags)},
		Description: expr.String("Logs in to Airflow from host " + out.Key).From(o),
		Trust:       l.policy("host-trust", o, vars{}),
		Inline: []ir.InlinePolicy{{
			Name:   expr.String("login").From(o),
			Policy: l.policy("host", o, vars{"Environment": env.Name, "UIRole": role}),
		}},
	}
	l.profile(out, r, h)
}

// profile gives the host the role r.
func (l *lowerer) profile(out *ir.Instance, r *ir.Role, h *spec.Host) {
	o := r.Origin
	p := &ir.InstanceProfile{
		Resource: ir.Resource{ID: l.id("HostProfile", out.Key, h.Pointer), Origin: o.Because("an instance takes a role through a profile")},
		Role:     expr.Ref(r.ID).From(o),
	}
	l.d.Roles = append(l.d.Roles, r)
	l.d.InstanceProfiles = append(l.d.InstanceProfiles, p)
	out.Profile = expr.Ref(p.ID).From(o)
}

// keyPair makes the key pair of the hosts that name none.
func (l *lowerer) keyPair() {
	for _, h := range l.d.Instances {
		if !h.KeyName.Refers(keyPairID) {
			continue
		}
		o := h.KeyName.Origin()
		image, _ := facts.LookupImage(h.OS)
		l.d.KeyPairs = []*ir.KeyPair{{
			// Without tags: a change of them replaces a key pair, and
			// CloudFormation cannot replace what has a name of its own.
			Resource: ir.Resource{ID: keyPairID, Origin: o},
			Name:     expr.Expand("${AWS::StackName}-hosts", nil).From(o.Because("key pairs of other stacks have other names")),
			Type:     expr.String(image.DefaultKeyType).From(o.Because("the image's first login takes keys of this type")),
			PrivateKeyPath: expr.Expand(facts.Hosts().KeyPath, func(string) (expr.Value, bool) {
				return expr.GetAtt(keyPairID, "KeyPairId"), true
			}).From(o),
		}}
		return
	}
}
