// Package access emits the ways to a deployment's web servers.
package access

import (
	"github.com/awslabs/goformation/v7/cloudformation/ec2"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// Emit adds the hosts of d with their key pairs, and its Client VPNs and load
// balancers, to t.
func Emit(t *cfn.Template, d *ir.Deployment) {
	for _, k := range d.KeyPairs {
		keyPair(t, k)
	}
	for _, i := range d.Instances {
		instance(t, i)
	}
	for _, v := range d.VPNs {
		vpn(t, v)
	}
	for _, b := range d.LoadBalancers {
		loadBalancer(t, b)
	}
}

func keyPair(t *cfn.Template, k *ir.KeyPair) {
	t.Add(cfn.Meta(k.Head()), &ec2.KeyPair{
		KeyName: t.Text(k.Name),
		KeyType: t.Opt(k.Type),
	})
}

func instance(t *cfn.Template, i *ir.Instance) {
	out := &ec2.Instance{
		BlockDeviceMappings: []ec2.Instance_BlockDeviceMapping{{
			DeviceName: t.Text(i.Device),
			Ebs:        &ec2.Instance_Ebs{VolumeType: t.Opt(i.VolumeType)},
		}},
		IamInstanceProfile: t.Opt(i.Profile),
		ImageId:            t.Opt(i.Image),
		InstanceType:       t.Opt(i.Type),
		KeyName:            t.Opt(i.KeyName),
		NetworkInterfaces: []ec2.Instance_NetworkInterface{{
			DeviceIndex: t.Text(i.DeviceIndex),
			GroupSet:    t.Texts(i.Groups),
			SubnetId:    t.Opt(i.Subnet),
		}},
	}
	if !i.UserData.IsAbsent() {
		out.UserData = t.Opt(expr.Encoded(i.UserData))
	}
	t.Add(cfn.Meta(i.Head()), out,
		cfn.Overlay{Pointer: "/BlockDeviceMappings/0/Ebs/Encrypted", Value: i.Encrypted},   // *bool holds no value
		cfn.Overlay{Pointer: "/BlockDeviceMappings/0/Ebs/VolumeSize", Value: i.VolumeSize}, // *int holds no value
		cfn.Overlay{Pointer: "/NetworkInterfaces/0/AssociatePublicIpAddress", Value: i.PublicAddress},
		cfn.Overlay{Pointer: "/MetadataOptions/HttpPutResponseHopLimit", Value: i.HopLimit}, // goformation lacks MetadataOptions
		cfn.Overlay{Pointer: "/MetadataOptions/HttpTokens", Value: i.HTTPTokens},
	)
}
