package lower

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// shared reports whether the network is another account's, which shares it.
func (l *lowerer) shared() bool { return l.spec.Network.SharedFrom.Set }

// share shares the private subnets with the environments' account.
// https://docs.aws.amazon.com/vpc/latest/userguide/vpc-sharing.html
func (l *lowerer) share() {
	s := &l.spec.Network.SharedFrom
	if !s.Set {
		return
	}
	l.d.NetworkAccount = l.value(s.Account)
	l.assume(s.Section, "both accounts are in one organisation, which lets Resource Access Manager share inside of it")
	o := expr.WrittenAt(s.Pointer).Because("the environments are in another account than their network")
	var arns []expr.Value
	for _, n := range l.d.Subnets {
		arns = append(arns, expr.Expand(facts.Network().SubnetARN, func(name string) (expr.Value, bool) { return n.Ref(), name == "Subnet" }))
	}
	l.d.Shares = []*ir.Share{{
		Resource:  ir.Resource{ID: "SubnetShare", Origin: o, Tags: l.tags("subnets", o, l.spec.Network.Tags)},
		Name:      expr.String(l.spec.Name.Text + "-subnets").From(o),
		Principal: l.optional(l.spec.Account),
		ARNs:      list(o, arns...),
		External:  expr.Bool(false).From(o.Because("subnets can be shared inside of the organisation only")),
	}}
}

// ownersGroup returns the group of an environment's endpoints that the owner of
// the network makes: a network interface carries groups of its own account. It
// admits who the environment's own group admits.
func (l *lowerer) ownersGroup(e *ir.Environment) *ir.SecurityGroup {
	_, pointer, _ := e.Origin.At()
	id := "CustomerEndpointGroup" + pascal(e.Key)
	for _, g := range l.d.SecurityGroups {
		if g.ID == id {
			return g
		}
	}
	o := e.EndpointManagement.Origin().Because("endpoints carry groups of the account that makes them")
	g := l.securityGroup(l.claim(id, e.Key, pointer), e.Key+"-endpoints", "Endpoints of Amazon MWAA environment "+e.Key, o)
	account := l.optional(l.spec.Account)
	for _, port := range []int{facts.Environment().DatabasePort, facts.Environment().WebPort} {
		for _, v := range e.Groups.Items {
			r := l.tcp(port, o, "environment "+e.Key)
			r.Group, r.GroupOwner = v.From(o), account
			g.Ingress = append(g.Ingress, r)
		}
	}
	for _, v := range e.Groups.Items {
		own := l.d.SecurityGroup(v)
		if own == nil {
			continue
		}
		for _, client := range own.Ingress {
			if client.CIDR.IsAbsent() && (client.Group.IsAbsent() || own.Is(client.Group) == expr.Yes) {
				continue
			}
			r := l.tcp(facts.Environment().WebPort, client.Origin, "")
			r.Description, r.CIDR, r.Group = client.Description, client.CIDR, client.Group
			if !r.Group.IsAbsent() {
				r.GroupOwner = account
			}
			g.Ingress = append(g.Ingress, r)
		}
		g.Complete = g.Complete && own.Complete
	}
	l.d.SecurityGroups = append(l.d.SecurityGroups, g)
	return g
}
