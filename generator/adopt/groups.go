package adopt

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// securityGroups adds the groups with the rules inside of them, then those that
// are resources of their own.
func (a *adopter) securityGroups() {
	for _, r := range a.all("AWS::EC2::SecurityGroup") {
		g := &ir.SecurityGroup{Resource: r.head(), VPC: r.value("VpcId"), Description: r.value("GroupDescription"), Complete: true}
		ingress, all := r.bodies("SecurityGroupIngress")
		for _, b := range ingress {
			g.Ingress = append(g.Ingress, groupRule(ir.Resource{Origin: b.origin}, b, "Source"))
		}
		egress, all2 := r.bodies("SecurityGroupEgress")
		for _, b := range egress {
			g.Egress = append(g.Egress, groupRule(ir.Resource{Origin: b.origin}, b, "Destination"))
		}
		g.Complete = all && all2
		a.d.SecurityGroups = append(a.d.SecurityGroups, g)
	}
	for _, r := range a.all("AWS::EC2::SecurityGroupIngress") {
		if g := a.group(r.value("GroupId")); g != nil {
			g.Ingress = append(g.Ingress, groupRule(r.head(), r.body, "Source"))
		}
	}
	for _, r := range a.all("AWS::EC2::SecurityGroupEgress") {
		if g := a.group(r.value("GroupId")); g != nil {
			g.Egress = append(g.Egress, groupRule(r.head(), r.body, "Destination"))
		}
	}
}

// group returns the group that v refers to. One that exists and that nobody
// declared joins the model, as one of which little is known.
func (a *adopter) group(v expr.Value) *ir.SecurityGroup {
	if g := a.d.SecurityGroup(v); g != nil || v.IsAbsent() || v.IsUnknown() {
		return g
	}
	if _, _, made := v.Resource(); made {
		return nil
	}
	g := &ir.SecurityGroup{Resource: existing("SecurityGroup", v), VPC: expr.UnknownValue("the group exists").From(v.Origin())}
	a.d.SecurityGroups = append(a.d.SecurityGroups, g)
	return g
}

// groupRule reads a rule; other is what AWS calls the end that is not the group.
func groupRule(head ir.Resource, b body, other string) *ir.GroupRule {
	head.Tags = nil
	r := &ir.GroupRule{
		Resource:    head,
		Protocol:    b.value("IpProtocol"),
		FromPort:    b.value("FromPort"),
		ToPort:      b.value("ToPort"),
		CIDR:        b.value("CidrIp"),
		Group:       b.value(other + "SecurityGroupId"),
		GroupOwner:  b.value(other + "SecurityGroupOwnerId"),
		PrefixList:  b.value(other + "PrefixListId"),
		Description: b.value("Description"),
	}
	if r.CIDR.IsAbsent() {
		r.CIDR = b.value("CidrIpv6")
	}
	if p, ok := r.Protocol.Text(); ok && p == facts.Network().AllProtocols {
		r.FromPort, r.ToPort = expr.Value{}, expr.Value{} // they mean nothing
	}
	if from, ok := r.FromPort.Int(); ok && from == -1 {
		r.FromPort, r.ToPort = expr.Value{}, expr.Value{}
	}
	if r.CIDR.IsAbsent() && r.Group.IsAbsent() && r.PrefixList.IsAbsent() {
		r.CIDR = b.unknown("the rule has a peer that the model does not have")
	}
	return r
}

// networkACLs adds the ACLs with their entries and the subnets that use them.
func (a *adopter) networkACLs() {
	for _, r := range a.all("AWS::EC2::NetworkAcl") {
		a.d.NetworkACLs = append(a.d.NetworkACLs, &ir.NetworkACL{Resource: r.head(), VPC: r.value("VpcId"), Complete: true})
	}
	for _, r := range a.all("AWS::EC2::NetworkAclEntry") {
		acl := a.acl(r.value("NetworkAclId"))
		if acl == nil {
			continue
		}
		e := &ir.ACLEntry{
			Resource: r.head(),
			Number:   r.value("RuleNumber"),
			Action:   r.value("RuleAction"),
			Protocol: r.value("Protocol"),
			CIDR:     r.value("CidrBlock"),
			FromPort: r.at("PortRange").value("From"),
			ToPort:   r.at("PortRange").value("To"),
		}
		if e.CIDR.IsAbsent() {
			e.CIDR = r.value("Ipv6CidrBlock")
		}
		egress, known := r.value("Egress").Bool()
		switch {
		case r.has("Egress") && !known:
			acl.Complete = false
		case egress:
			acl.Egress = append(acl.Egress, e)
		default:
			acl.Ingress = append(acl.Ingress, e)
		}
	}
	for _, r := range a.all("AWS::EC2::SubnetNetworkAclAssociation") {
		if acl := a.acl(r.value("NetworkAclId")); acl != nil {
			acl.Associations = append(acl.Associations, &ir.Association{Resource: r.head(), Subnet: r.value("SubnetId")})
		}
	}
}

// acl returns the network ACL that v refers to. One that exists joins the model,
// as one of which little is known.
func (a *adopter) acl(v expr.Value) *ir.NetworkACL {
	for _, x := range a.d.NetworkACLs {
		if x.Is(v) == expr.Yes {
			return x
		}
	}
	if _, _, made := v.Resource(); made || v.IsAbsent() || v.IsUnknown() {
		return nil
	}
	x := &ir.NetworkACL{Resource: existing("NetworkAcl", v), VPC: expr.UnknownValue("the network ACL exists").From(v.Origin())}
	a.d.NetworkACLs = append(a.d.NetworkACLs, x)
	return x
}
