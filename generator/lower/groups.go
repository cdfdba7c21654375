package lower

import (
	"strconv"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// endpointGroup makes the group that interface endpoints carry. It joins the
// deployment when there are such endpoints.
func (l *lowerer) endpointGroup() {
	e := &l.spec.Network.Endpoints
	o := expr.WrittenAt(l.spec.Network.Pointer).Because("interface endpoints carry a group that admits their clients")
	l.group = l.securityGroup("EndpointGroup", "endpoints", "VPC endpoints of "+l.spec.Name.Text, o)
	if l.shared() {
		rule := l.tcp(facts.Endpoints().Port, o.Because("the environments' groups are another account's, and come later"), "the VPC")
		rule.CIDR = l.value(l.spec.Network.CIDR)
		l.group.Ingress = append(l.group.Ingress, rule)
	}
	for _, r := range e.AllowFrom.Items {
		rule := l.tcp(facts.Endpoints().Port, expr.WrittenAt(r.Pointer), "address range of the spec")
		rule.CIDR = l.value(r)
		l.group.Ingress = append(l.group.Ingress, rule)
	}
}

func (l *lowerer) securityGroup(id, what, description string, o *expr.Origin) *ir.SecurityGroup {
	return &ir.SecurityGroup{
		Resource:    ir.Resource{ID: id, Origin: o, Tags: l.tags(what, o, l.spec.Network.Tags)},
		VPC:         l.vpcRef(o),
		Description: expr.String(description).From(o),
		Complete:    true,
	}
}

// tcp returns a rule for one port, without a peer.
func (l *lowerer) tcp(port int, o *expr.Origin, description string) *ir.GroupRule {
	return &ir.GroupRule{
		Resource:    ir.Resource{Origin: o},
		Protocol:    expr.String(facts.Network().TCP).From(o),
		FromPort:    expr.Int(port).From(o),
		ToPort:      expr.Int(port).From(o),
		Description: expr.String(description).From(o),
	}
}

// everywhere returns the rule that lets all traffic out.
func (l *lowerer) everywhere(o *expr.Origin) *ir.GroupRule {
	o = o.Because("routes, and the groups at the other end, decide what can be reached")
	return &ir.GroupRule{
		Resource:    ir.Resource{Origin: o},
		Protocol:    expr.String(facts.Network().AllProtocols).From(o),
		CIDR:        expr.String(facts.Network().WorldIPv4).From(o),
		Description: expr.String("all traffic out").From(o),
	}
}

// first returns the first of an environment's groups; nil when the spec's word
// for it was refused.
func (l *lowerer) first(groups expr.List) *ir.SecurityGroup {
	if len(groups.Items) == 0 {
		return nil
	}
	return l.d.SecurityGroup(groups.Items[0])
}

// admit adds to group a rule of its own that lets the members of the group from
// in on port. A rule inside of the group would be circular when two
// groups admit each other. A group that was refused admits nobody, and nobody
// admits it.
func (l *lowerer) admit(group, from *ir.SecurityGroup, peer peer, port int, o *expr.Origin, description string) {
	if group == nil || from == nil {
		return
	}
	r := l.tcp(port, o, description)
	r.ID = l.id(group.ID+"From"+peer.kind, peer.name, peer.pointer)
	r.Group = from.GroupID().From(o)
	group.Ingress = append(group.Ingress, r)
}

// admitToEndpoints lets the members of the group from in on the endpoints, those
// that the stack makes and those whose groups it opens.
func (l *lowerer) admitToEndpoints(from *ir.SecurityGroup, peer peer, o *expr.Origin, description string) {
	port := facts.Endpoints().Port
	l.admit(l.group, from, peer, port, o, description)
	for _, g := range l.opened {
		if g != from { // its members reach each other
			l.admit(g, from, peer, port, o, description)
		}
	}
}

// admitRange adds to group a rule of its own that lets the i-th address range of
// the network called name in on port.
func (l *lowerer) admitRange(group *ir.SecurityGroup, v expr.Value, name string, i int, pointer string, port int, o *expr.Origin, description string) {
	if group == nil {
		return
	}
	if i > 0 {
		name += strconv.Itoa(i + 1)
	}
	r := l.tcp(port, o, description)
	r.ID = l.id(group.ID+"FromNetwork", name, pointer)
	r.CIDR = v
	group.Ingress = append(group.Ingress, r)
}

// A peer is the thing of the spec that a group admits.
type peer struct{ kind, name, pointer string }

// selfRule adds the rule that lets the members of group reach each other.
func (l *lowerer) selfRule(group *ir.SecurityGroup, name, pointer string, o *expr.Origin) {
	ports := strconv.Itoa(facts.Environment().DatabasePort) + " and " + strconv.Itoa(facts.Environment().WebPort)
	o = o.Because("schedulers and workers reach database and web server through endpoints that carry this group, on ports " + ports)
	group.Ingress = append(group.Ingress, &ir.GroupRule{
		Resource:    ir.Resource{ID: l.claim(group.ID+"FromItself", name, pointer), Origin: o},
		Protocol:    expr.String(facts.Network().AllProtocols).From(o),
		Group:       group.GroupID().From(o),
		Description: expr.String("members of the group").From(o),
	})
}
