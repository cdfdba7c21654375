package network

import (
	"github.com/awslabs/goformation/v7/cloudformation/ec2"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// networkACL emits an ACL with its entries and the subnets that use it.
func networkACL(t *cfn.Template, a *ir.NetworkACL) {
	t.Add(cfn.Meta(a.Head()), &ec2.NetworkAcl{
		VpcId: t.Text(a.VPC),
	})
	acl := a.Ref().From(a.Origin)
	for _, e := range a.Ingress {
		aclEntry(t, acl, e, false)
	}
	for _, e := range a.Egress {
		aclEntry(t, acl, e, true)
	}
	for _, x := range a.Associations {
		t.Add(cfn.Meta(x.Head()), &ec2.SubnetNetworkAclAssociation{
			NetworkAclId: t.Text(acl),
			SubnetId:     t.Text(x.Subnet),
		})
	}
}

// aclEntry emits one entry. Its numbers are overlays because int holds no
// value.
func aclEntry(t *cfn.Template, acl expr.Value, e *ir.ACLEntry, egress bool) {
	t.Add(cfn.Meta(e.Head()), &ec2.NetworkAclEntry{
		CidrBlock:    t.Opt(e.CIDR),
		NetworkAclId: t.Text(acl),
		RuleAction:   t.Text(e.Action),
	},
		cfn.Overlay{Pointer: "/Egress", Value: expr.Bool(egress).From(e.Origin)},
		cfn.Overlay{Pointer: "/PortRange/From", Value: e.FromPort},
		cfn.Overlay{Pointer: "/PortRange/To", Value: e.ToPort},
		cfn.Overlay{Pointer: "/Protocol", Value: e.Protocol},
		cfn.Overlay{Pointer: "/RuleNumber", Value: e.Number},
	)
}
