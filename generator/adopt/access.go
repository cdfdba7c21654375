package adopt

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

func (a *adopter) keyPairs() {
	for _, r := range a.all("AWS::EC2::KeyPair") {
		a.d.KeyPairs = append(a.d.KeyPairs, &ir.KeyPair{
			Resource: r.head(), Name: r.value("KeyName"), Type: r.value("KeyType"),
			PrivateKeyPath: expr.Expand(facts.Hosts().KeyPath, func(string) (expr.Value, bool) {
				return expr.GetAtt(r.ID, "KeyPairId"), true
			}),
		})
	}
}

func (a *adopter) instances() {
	for _, r := range a.all("AWS::EC2::Instance") {
		i := &ir.Instance{
			Resource:   r.head(),
			Image:      r.value("ImageId"),
			Type:       r.value("InstanceType"),
			Subnet:     r.value("SubnetId"),
			Groups:     r.list("SecurityGroupIds"),
			KeyName:    r.value("KeyName"),
			Profile:    r.value("IamInstanceProfile"),
			HTTPTokens: r.at("MetadataOptions").value("HttpTokens"),
			HopLimit:   r.at("MetadataOptions").value("HttpPutResponseHopLimit"),
			UserData:   decoded(r.value("UserData")),
		}
		interfaces, _ := r.bodies("NetworkInterfaces")
		for _, b := range interfaces[:min(1, len(interfaces))] {
			i.DeviceIndex, i.Subnet, i.Groups = b.value("DeviceIndex"), b.value("SubnetId"), b.list("GroupSet")
			i.PublicAddress = b.value("AssociatePublicIpAddress")
		}
		devices, _ := r.bodies("BlockDeviceMappings")
		for _, b := range devices[:min(1, len(devices))] {
			i.Device = b.value("DeviceName")
			volume := b.at("Ebs")
			i.VolumeType, i.VolumeSize, i.Encrypted = volume.value("VolumeType"), volume.value("VolumeSize"), volume.value("Encrypted")
		}
		i.OS = system(i.Image)
		i.Session = a.hasSession(i)
		a.d.Instances = append(a.d.Instances, i)
	}
}

// decoded returns the text that AWS encodes.
func decoded(v expr.Value) expr.Value {
	if a := v.Atoms(); len(a) == 1 && a[0].Kind == expr.Base64 {
		return expr.FromAtoms(expr.StringType, a[0].Parts...).From(v.Origin())
	}
	return v
}

// system returns the operating system of an image whose public parameter says
// it; "" for others.
func system(image expr.Value) string {
	for _, a := range image.Atoms() {
		for _, f := range facts.Hosts().Images {
			if a.Kind == expr.SSM && strings.HasPrefix(a.Name, f.Path) {
				return f.OS
			}
		}
	}
	return ""
}

// hasSession reports whether the host's role has AWS's policy for Session
// Manager.
func (a *adopter) hasSession(i *ir.Instance) bool {
	p := a.d.Profile(i.Profile)
	if p == nil {
		return false
	}
	role := a.d.Role(p.Role)
	policy := expr.Expand(facts.Hosts().SessionPolicy, nil)
	return role != nil && slices.ContainsFunc(role.ManagedARNs.Items, func(v expr.Value) bool {
		atoms := v.Atoms()
		if len(atoms) > 0 && atoms[0].Kind == expr.Text {
			v = expr.FromAtoms(expr.StringType, anyPartition(atoms)...)
		}
		return expr.Equal(v, policy) == expr.Yes
	})
}

// vpns adds the Client VPN endpoints with what they are associated with and let
// people into.
func (a *adopter) vpns() {
	for _, r := range a.all("AWS::EC2::ClientVpnEndpoint") {
		v := &ir.VPN{
			Resource:          r.head(),
			Description:       r.value("Description"),
			ClientCIDR:        r.value("ClientCidrBlock"),
			ServerCertificate: r.value("ServerCertificateArn"),
			SplitTunnel:       r.value("SplitTunnel"),
			SessionHours:      r.value("SessionTimeoutHours"),
			Transport:         r.value("TransportProtocol"),
			Port:              r.value("VpnPort"),
			DNSServers:        r.list("DnsServers"),
			LogGroup:          r.at("ConnectionLogOptions").value("CloudwatchLogGroup"),
			VPC:               r.value("VpcId"),
			Groups:            r.list("SecurityGroupIds"),
		}
		options, _ := r.bodies("AuthenticationOptions")
		for _, b := range options[:min(1, len(options))] {
			v.Authentication = b.value("Type")
			v.ClientCertificate = b.at("MutualAuthentication").value("ClientRootCertificateChainArn")
		}
		for _, x := range a.byType["AWS::EC2::ClientVpnTargetNetworkAssociation"] {
			if x.value("ClientVpnEndpointId").Refers(r.ID) {
				a.taken[x.ID] = true
				v.Associations = append(v.Associations, &ir.Association{Resource: x.head(), Subnet: x.value("SubnetId")})
			}
		}
		for _, x := range a.byType["AWS::EC2::ClientVpnAuthorizationRule"] {
			if x.value("ClientVpnEndpointId").Refers(r.ID) {
				a.taken[x.ID] = true
				v.Authorization, v.Target = x.head(), x.value("TargetNetworkCidr")
			}
		}
		a.d.VPNs = append(a.d.VPNs, v)
	}
}
