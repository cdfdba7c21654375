package network

import (
	"strconv"

	"github.com/awslabs/goformation/v7/cloudformation/ec2"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// securityGroup emits a group with the rules that are part of it.
func securityGroup(t *cfn.Template, g *ir.SecurityGroup) {
	out := &ec2.SecurityGroup{
		GroupDescription: t.Text(g.Description),
		VpcId:            t.Opt(g.VPC),
	}
	var ports []cfn.Overlay
	for _, r := range g.Ingress {
		if r.ID != "" {
			continue
		}
		ports = append(ports, portRange("/SecurityGroupIngress/"+strconv.Itoa(len(out.SecurityGroupIngress)), r)...)
		out.SecurityGroupIngress = append(out.SecurityGroupIngress, ec2.SecurityGroup_Ingress{
			CidrIp:                     t.Opt(r.CIDR),
			Description:                t.Opt(r.Description),
			IpProtocol:                 t.Text(r.Protocol),
			SourcePrefixListId:         t.Opt(r.PrefixList),
			SourceSecurityGroupId:      t.Opt(r.Group),
			SourceSecurityGroupOwnerId: t.Opt(r.GroupOwner),
		})
	}
	for _, r := range g.Egress {
		if r.ID != "" {
			continue
		}
		ports = append(ports, portRange("/SecurityGroupEgress/"+strconv.Itoa(len(out.SecurityGroupEgress)), r)...)
		out.SecurityGroupEgress = append(out.SecurityGroupEgress, ec2.SecurityGroup_Egress{
			CidrIp:                     t.Opt(r.CIDR),
			Description:                t.Opt(r.Description),
			DestinationPrefixListId:    t.Opt(r.PrefixList),
			DestinationSecurityGroupId: t.Opt(r.Group),
			IpProtocol:                 t.Text(r.Protocol),
		})
	}
	t.Add(cfn.Meta(g.Head()), out, ports...)
}

// portRange is an overlay because *int holds no value.
func portRange(at string, r *ir.GroupRule) []cfn.Overlay {
	return []cfn.Overlay{
		{Pointer: at + "/FromPort", Value: r.FromPort},
		{Pointer: at + "/ToPort", Value: r.ToPort},
	}
}

// groupRules emits the rules of g that are resources of their own.
func groupRules(t *cfn.Template, g *ir.SecurityGroup) {
	for _, r := range g.Ingress {
		if r.ID == "" {
			continue
		}
		t.Add(cfn.Meta(r.Head()), &ec2.SecurityGroupIngress{
			CidrIp:                t.Opt(r.CIDR),
			Description:           t.Opt(r.Description),
			GroupId:               t.Opt(g.GroupID().From(r.Origin)),
			IpProtocol:            t.Text(r.Protocol),
			SourcePrefixListId:    t.Opt(r.PrefixList),
			SourceSecurityGroupId: t.Opt(r.Group),
		}, portRange("", r)...)
	}
	for _, r := range g.Egress {
		if r.ID == "" {
			continue
		}
		t.Add(cfn.Meta(r.Head()), &ec2.SecurityGroupEgress{
			CidrIp:                     t.Opt(r.CIDR),
			Description:                t.Opt(r.Description),
			DestinationPrefixListId:    t.Opt(r.PrefixList),
			DestinationSecurityGroupId: t.Opt(r.Group),
			GroupId:                    t.Text(g.GroupID().From(r.Origin)),
			IpProtocol:                 t.Text(r.Protocol),
		}, portRange("", r)...)
	}
}
