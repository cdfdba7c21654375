package access

import (
	"github.com/awslabs/goformation/v7/cloudformation/ec2"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
)

func vpn(t *cfn.Template, v *ir.VPN) {
	t.Add(cfn.Meta(v.Head()), &ec2.ClientVpnEndpoint{
		AuthenticationOptions: []ec2.ClientVpnEndpoint_ClientAuthenticationRequest{{
			MutualAuthentication: &ec2.ClientVpnEndpoint_CertificateAuthenticationRequest{
				ClientRootCertificateChainArn: t.Text(v.ClientCertificate),
			},
			Type: t.Text(v.Authentication),
		}},
		ClientCidrBlock: t.Text(v.ClientCIDR),
		ConnectionLogOptions: &ec2.ClientVpnEndpoint_ConnectionLogOptions{
			CloudwatchLogGroup: t.Opt(v.LogGroup),
		},
		Description:          t.Opt(v.Description),
		DnsServers:           t.Texts(v.DNSServers),
		SecurityGroupIds:     t.Texts(v.Groups),
		ServerCertificateArn: t.Text(v.ServerCertificate),
		TransportProtocol:    t.Opt(v.Transport),
		VpcId:                t.Opt(v.VPC),
	},
		cfn.Overlay{Pointer: "/ConnectionLogOptions/Enabled", Value: expr.Bool(true).From(v.LogGroup.Origin())}, // bool holds no value
		cfn.Overlay{Pointer: "/SessionTimeoutHours", Value: v.SessionHours},                                     // *int holds no value
		cfn.Overlay{Pointer: "/SplitTunnel", Value: v.SplitTunnel},                                              // *bool holds no value
		cfn.Overlay{Pointer: "/VpnPort", Value: v.Port},
	)
	endpoint := expr.Ref(v.ID).From(v.Origin)
	for _, a := range v.Associations {
		t.Add(cfn.Meta(a.Head()), &ec2.ClientVpnTargetNetworkAssociation{
			ClientVpnEndpointId: t.Text(endpoint),
			SubnetId:            t.Text(a.Subnet),
		})
	}
	t.Add(cfn.Meta(v.Authorization.Head()), &ec2.ClientVpnAuthorizationRule{
		ClientVpnEndpointId: t.Text(endpoint),
		TargetNetworkCidr:   t.Text(v.Target),
	},
		cfn.Overlay{Pointer: "/AuthorizeAllGroups", Value: expr.Bool(true).From(v.Authorization.Origin)}, // *bool holds no value
	)
}
