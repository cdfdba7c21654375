// Code generated from types and source.json by the tests of this package. DO NOT EDIT.

package registry

var source = Origin{Package: "@aws-cdk/aws-service-spec", Version: "0.1.216", License: "Apache-2.0", Date: "2026-09-29"}

var tables = []Type{
	{Name: "AWS::CertificateManager::Certificate", PrimaryIdentifier: []string{"CertificateArn"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "CertificateArn", Type: "string"}}, Properties: Definition{
		{Name: "CertificateAuthorityArn", Type: "string", Replaces: "yes"},
		{Name: "CertificateExport", Type: "string", Replaces: "yes", Values: []string{"ENABLED", "DISABLED"}},
		{Name: "CertificateTransparencyLoggingPreference", Type: "string", Values: []string{"ENABLED", "DISABLED"}},
		{Name: "DomainName", Type: "string", Required: true, Replaces: "yes"},
		{Name: "DomainValidationOptions", Type: "[]DomainValidationOption", Replaces: "yes"},
		{Name: "KeyAlgorithm", Type: "string", Replaces: "yes"},
		{Name: "SubjectAlternativeNames", Type: "[]string", Replaces: "yes"},
		{Name: "Tags", Type: "[]tag"},
		{Name: "ValidationMethod", Type: "string", Replaces: "yes"}}, definitions: []definition{
		{Name: "DomainValidationOption", Properties: Definition{
			{Name: "DomainName", Type: "string"},
			{Name: "HostedZoneId", Type: "string"},
			{Name: "ValidationDomain", Type: "string"}}}}},
	{Name: "AWS::CloudFormation::CustomResource", PrimaryIdentifier: []string{"Id"}, Attributes: []Attribute{
		{Name: "Id", Type: "string"}}, Properties: Definition{
		{Name: "ServiceTimeout", Type: "integer"},
		{Name: "ServiceToken", Type: "string", Required: true, Replaces: "yes"}}},
	{Name: "AWS::CloudFormation::Stack", PrimaryIdentifier: []string{"StackId"}, Stateful: true, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "ChangeSetId", Type: "string"},
		{Name: "CreationTime", Type: "string"},
		{Name: "LastUpdateTime", Type: "string"},
		{Name: "Outputs", Type: "[]json"},
		{Name: "ParentId", Type: "string"},
		{Name: "RootId", Type: "string"},
		{Name: "StackId", Type: "string"},
		{Name: "StackStatus", Type: "string"}}, Properties: Definition{
		{Name: "NotificationARNs", Type: "[]string"},
		{Name: "Parameters", Type: "{}string"},
		{Name: "Tags", Type: "[]tag"},
		{Name: "TemplateURL", Type: "string"},
		{Name: "TimeoutInMinutes", Type: "integer"}}},
	{Name: "AWS::CloudFormation::WaitCondition", PrimaryIdentifier: []string{"Id"}, Attributes: []Attribute{
		{Name: "Data", Type: "json"},
		{Name: "Id", Type: "string"}}, Properties: Definition{
		{Name: "Count", Type: "integer"},
		{Name: "Handle", Type: "string"},
		{Name: "Timeout", Type: "string"}}},
	{Name: "AWS::CloudFormation::WaitConditionHandle", PrimaryIdentifier: []string{"Id"}, Attributes: []Attribute{
		{Name: "Id", Type: "string"}}},
	{Name: "AWS::CloudWatch::Alarm", PrimaryIdentifier: []string{"AlarmName"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "Arn", Type: "string"}}, Properties: Definition{
		{Name: "ActionsEnabled", Type: "boolean"},
		{Name: "AlarmActions", Type: "[]string"},
		{Name: "AlarmDescription", Type: "string"},
		{Name: "AlarmName", Type: "string", Replaces: "yes"},
		{Name: "ComparisonOperator", Type: "string"},
		{Name: "DatapointsToAlarm", Type: "integer"},
		{Name: "Dimensions", Type: "[]Dimension"},
		{Name: "EvaluateLowSampleCountPercentile", Type: "string"},
		{Name: "EvaluationCriteria", Type: "EvaluationCriteria"},
		{Name: "EvaluationInterval", Type: "integer"},
		{Name: "EvaluationPeriods", Type: "integer"},
		{Name: "EvaluationWindow", Type: "EvaluationWindow"},
		{Name: "ExtendedStatistic", Type: "string"},
		{Name: "InsufficientDataActions", Type: "[]string"},
		{Name: "MetricName", Type: "string"},
		{Name: "Metrics", Type: "[]MetricDataQuery"},
		{Name: "Namespace", Type: "string"},
		{Name: "OKActions", Type: "[]string"},
		{Name: "Period", Type: "integer"},
		{Name: "Statistic", Type: "string"},
		{Name: "Tags", Type: "[]tag"},
		{Name: "Threshold", Type: "number"},
		{Name: "ThresholdMetricId", Type: "string"},
		{Name: "TreatMissingData", Type: "string"},
		{Name: "Unit", Type: "string"},
		{Name: "WarmUpConfiguration", Type: "WarmUpConfiguration"}}, definitions: []definition{
		{Name: "AlarmPromQLCriteria", Properties: Definition{
			{Name: "PendingPeriod", Type: "integer"},
			{Name: "Query", Type: "string"},
			{Name: "RecoveryPeriod", Type: "integer"}}},
		{Name: "Dimension", Properties: Definition{
			{Name: "Name", Type: "string", Required: true},
			{Name: "Value", Type: "string", Required: true}}},
		{Name: "EvaluationCriteria", Properties: Definition{
			{Name: "PromQLCriteria", Type: "AlarmPromQLCriteria"}}},
		{Name: "EvaluationWindow", Properties: Definition{
			{Name: "SlidingWindow", Type: "json"},
			{Name: "WallClockWindow", Type: "WallClockWindow"}}},
		{Name: "Metric", Properties: Definition{
			{Name: "Dimensions", Type: "[]Dimension"},
			{Name: "MetricName", Type: "string"},
			{Name: "Namespace", Type: "string"}}},
		{Name: "MetricDataQuery", Properties: Definition{
			{Name: "AccountId", Type: "string"},
			{Name: "Expression", Type: "string"},
			{Name: "Id", Type: "string", Required: true},
			{Name: "Label", Type: "string"},
			{Name: "MetricStat", Type: "MetricStat"},
			{Name: "Period", Type: "integer"},
			{Name: "ReturnData", Type: "boolean"}}},
		{Name: "MetricStat", Properties: Definition{
			{Name: "Metric", Type: "Metric", Required: true},
			{Name: "Period", Type: "integer", Required: true},
			{Name: "Stat", Type: "string", Required: true},
			{Name: "Unit", Type: "string"}}},
		{Name: "WallClockWindow", Properties: Definition{
			{Name: "Timezone", Type: "string"}}},
		{Name: "WarmUpConfiguration", Properties: Definition{
			{Name: "OnlyStartEvaluatingAfterWarmUpPeriodEnds", Type: "boolean"},
			{Name: "WarmUpPeriodDurationInMinutes", Type: "integer"}}}}},
	{Name: "AWS::EC2::ClientVpnAuthorizationRule", PrimaryIdentifier: []string{"Id"}, Attributes: []Attribute{
		{Name: "Id", Type: "string"}}, Properties: Definition{
		{Name: "AccessGroupId", Type: "string", Replaces: "yes"},
		{Name: "AuthorizeAllGroups", Type: "boolean", Replaces: "yes"},
		{Name: "ClientVpnEndpointId", Type: "string", Required: true, Replaces: "yes"},
		{Name: "Description", Type: "string", Replaces: "yes"},
		{Name: "TargetNetworkCidr", Type: "string", Required: true, Replaces: "yes"}}},
	{Name: "AWS::EC2::ClientVpnEndpoint", PrimaryIdentifier: []string{"Id"}, Attributes: []Attribute{
		{Name: "Id", Type: "string"}}, Properties: Definition{
		{Name: "AuthenticationOptions", Type: "[]ClientAuthenticationRequest", Required: true, Replaces: "yes"},
		{Name: "ClientCidrBlock", Type: "string", Replaces: "yes"},
		{Name: "ClientConnectOptions", Type: "ClientConnectOptions"},
		{Name: "ClientLoginBannerOptions", Type: "ClientLoginBannerOptions"},
		{Name: "ClientRouteEnforcementOptions", Type: "ClientRouteEnforcementOptions"},
		{Name: "ConnectionLogOptions", Type: "ConnectionLogOptions", Required: true},
		{Name: "Description", Type: "string"},
		{Name: "DisconnectOnSessionTimeout", Type: "boolean"},
		{Name: "DnsServers", Type: "[]string"},
		{Name: "EndpointIpAddressType", Type: "string", Replaces: "yes"},
		{Name: "SecurityGroupIds", Type: "[]string"},
		{Name: "SelfServicePortal", Type: "string"},
		{Name: "ServerCertificateArn", Type: "string", Required: true},
		{Name: "SessionTimeoutHours", Type: "integer"},
		{Name: "SplitTunnel", Type: "boolean"},
		{Name: "TagSpecifications", Type: "[]TagSpecification", Replaces: "yes"},
		{Name: "TrafficIpAddressType", Type: "string", Replaces: "yes"},
		{Name: "TransitGatewayConfiguration", Type: "TransitGatewayConfiguration", Replaces: "yes"},
		{Name: "TransportProtocol", Type: "string", Replaces: "yes"},
		{Name: "VpcId", Type: "string"},
		{Name: "VpnPort", Type: "integer"}}, definitions: []definition{
		{Name: "CertificateAuthenticationRequest", Properties: Definition{
			{Name: "ClientRootCertificateChainArn", Type: "string", Required: true}}},
		{Name: "ClientAuthenticationRequest", Properties: Definition{
			{Name: "ActiveDirectory", Type: "DirectoryServiceAuthenticationRequest"},
			{Name: "FederatedAuthentication", Type: "FederatedAuthenticationRequest"},
			{Name: "MutualAuthentication", Type: "CertificateAuthenticationRequest"},
			{Name: "Type", Type: "string", Required: true}}},
		{Name: "ClientConnectOptions", Properties: Definition{
			{Name: "Enabled", Type: "boolean", Required: true},
			{Name: "LambdaFunctionArn", Type: "string"}}},
		{Name: "ClientLoginBannerOptions", Properties: Definition{
			{Name: "BannerText", Type: "string"},
			{Name: "Enabled", Type: "boolean", Required: true}}},
		{Name: "ClientRouteEnforcementOptions", Properties: Definition{
			{Name: "Enforced", Type: "boolean"}}},
		{Name: "ConnectionLogOptions", Properties: Definition{
			{Name: "CloudwatchLogGroup", Type: "string"},
			{Name: "CloudwatchLogStream", Type: "string"},
			{Name: "Enabled", Type: "boolean", Required: true}}},
		{Name: "DirectoryServiceAuthenticationRequest", Properties: Definition{
			{Name: "DirectoryId", Type: "string", Required: true}}},
		{Name: "FederatedAuthenticationRequest", Properties: Definition{
			{Name: "SAMLProviderArn", Type: "string", Required: true},
			{Name: "SelfServiceSAMLProviderArn", Type: "string"}}},
		{Name: "TagSpecification", Properties: Definition{
			{Name: "ResourceType", Type: "string", Required: true},
			{Name: "Tags", Type: "[]tag", Required: true}}},
		{Name: "TransitGatewayConfiguration", Properties: Definition{
			{Name: "AvailabilityZoneIds", Type: "[]string"},
			{Name: "AvailabilityZones", Type: "[]string"},
			{Name: "TransitGatewayId", Type: "string", Required: true}}}}},
	{Name: "AWS::EC2::ClientVpnRoute", PrimaryIdentifier: []string{"Id"}, Attributes: []Attribute{
		{Name: "Id", Type: "string"}}, Properties: Definition{
		{Name: "ClientVpnEndpointId", Type: "string", Required: true, Replaces: "yes"},
		{Name: "Description", Type: "string", Replaces: "yes"},
		{Name: "DestinationCidrBlock", Type: "string", Required: true, Replaces: "yes"},
		{Name: "TargetVpcSubnetId", Type: "string", Replaces: "yes"}}},
	{Name: "AWS::EC2::ClientVpnTargetNetworkAssociation", PrimaryIdentifier: []string{"Id"}, Attributes: []Attribute{
		{Name: "Id", Type: "string"}}, Properties: Definition{
		{Name: "AvailabilityZone", Type: "string", Replaces: "yes"},
		{Name: "AvailabilityZoneId", Type: "string", Replaces: "yes"},
		{Name: "ClientVpnEndpointId", Type: "string", Required: true, Replaces: "yes"},
		{Name: "SubnetId", Type: "string", Replaces: "yes"}}},
	{Name: "AWS::EC2::EIP", PrimaryIdentifier: []string{"PublicIp", "AllocationId"}, Ref: []string{"PublicIp"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "AllocationId", Type: "string"},
		{Name: "PublicIp", Type: "string"}}, Properties: Definition{
		{Name: "Address", Type: "string", Replaces: "yes"},
		{Name: "Domain", Type: "string", Replaces: "yes"},
		{Name: "InstanceId", Type: "string"},
		{Name: "IpamPoolId", Type: "string", Replaces: "yes"},
		{Name: "NetworkBorderGroup", Type: "string", Replaces: "yes"},
		{Name: "PublicIpv4Pool", Type: "string"},
		{Name: "Tags", Type: "[]tag"},
		{Name: "TransferAddress", Type: "string", Replaces: "yes"}}},
	{Name: "AWS::EC2::FlowLog", PrimaryIdentifier: []string{"Id"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "Id", Type: "string"}}, Properties: Definition{
		{Name: "DeliverCrossAccountRole", Type: "string", Replaces: "yes"},
		{Name: "DeliverLogsPermissionArn", Type: "string", Replaces: "yes"},
		{Name: "DestinationOptions", Type: "DestinationOptions", Replaces: "yes"},
		{Name: "LogDestination", Type: "string", Replaces: "yes"},
		{Name: "LogDestinationType", Type: "string", Replaces: "yes", Values: []string{"cloud-watch-logs", "s3", "kinesis-data-firehose"}},
		{Name: "LogFormat", Type: "string", Replaces: "yes"},
		{Name: "LogGroupName", Type: "string", Replaces: "yes"},
		{Name: "MaxAggregationInterval", Type: "integer", Replaces: "yes"},
		{Name: "ResourceId", Type: "string", Required: true, Replaces: "yes"},
		{Name: "ResourceType", Type: "string", Required: true, Replaces: "yes", Values: []string{"NetworkInterface", "Subnet", "VPC", "TransitGateway", "TransitGatewayAttachment", "RegionalNatGateway"}},
		{Name: "TagFieldSpecifications", Type: "[]TagFieldSpecification", Replaces: "yes"},
		{Name: "Tags", Type: "[]tag"},
		{Name: "TrafficType", Type: "string", Replaces: "yes", Values: []string{"ACCEPT", "ALL", "REJECT"}}}, definitions: []definition{
		{Name: "DestinationOptions", Properties: Definition{
			{Name: "FileFormat", Type: "string", Required: true, Replaces: "yes", Values: []string{"plain-text", "parquet"}},
			{Name: "HiveCompatiblePartitions", Type: "boolean", Required: true, Replaces: "yes"},
			{Name: "PerHourPartition", Type: "boolean", Required: true, Replaces: "yes"}}},
		{Name: "TagFieldSpecification", Properties: Definition{
			{Name: "ResourceType", Type: "string", Required: true},
			{Name: "TagKeys", Type: "[]string", Required: true}}}}},
	{Name: "AWS::EC2::Instance", PrimaryIdentifier: []string{"InstanceId"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "AvailabilityZone", Type: "string"},
		{Name: "InstanceId", Type: "string"},
		{Name: "PrivateDnsName", Type: "string"},
		{Name: "PrivateIp", Type: "string"},
		{Name: "PublicDnsName", Type: "string"},
		{Name: "PublicIp", Type: "string"},
		{Name: "State", Type: "json"},
		{Name: "VpcId", Type: "string"}}, Properties: Definition{
		{Name: "AdditionalInfo", Type: "string", Replaces: "maybe"},
		{Name: "Affinity", Type: "string", Replaces: "maybe", Values: []string{"default", "host"}},
		{Name: "AvailabilityZone", Type: "string", Replaces: "yes"},
		{Name: "BlockDeviceMappings", Type: "[]BlockDeviceMapping", Replaces: "maybe"},
		{Name: "CpuOptions", Type: "CpuOptions", Replaces: "yes"},
		{Name: "CreditSpecification", Type: "CreditSpecification"},
		{Name: "DisableApiTermination", Type: "boolean"},
		{Name: "EbsOptimized", Type: "boolean", Replaces: "maybe"},
		{Name: "ElasticGpuSpecifications", Type: "[]ElasticGpuSpecification", Replaces: "yes"},
		{Name: "ElasticInferenceAccelerators", Type: "[]ElasticInferenceAccelerator", Replaces: "yes"},
		{Name: "EnclaveOptions", Type: "EnclaveOptions", Replaces: "yes"},
		{Name: "HibernationOptions", Type: "HibernationOptions", Replaces: "yes"},
		{Name: "HostId", Type: "string", Replaces: "maybe"},
		{Name: "HostResourceGroupArn", Type: "string", Replaces: "yes"},
		{Name: "IamInstanceProfile", Type: "string"},
		{Name: "ImageId", Type: "string", Replaces: "yes"},
		{Name: "InstanceInitiatedShutdownBehavior", Type: "string"},
		{Name: "InstanceType", Type: "string", Replaces: "maybe"},
		{Name: "Ipv6AddressCount", Type: "integer", Replaces: "yes"},
		{Name: "Ipv6Addresses", Type: "[]InstanceIpv6Address", Replaces: "yes"},
		{Name: "KernelId", Type: "string", Replaces: "maybe"},
		{Name: "KeyName", Type: "string", Replaces: "yes"},
		{Name: "LaunchTemplate", Type: "LaunchTemplateSpecification", Replaces: "yes"},
		{Name: "LicenseSpecifications", Type: "[]LicenseSpecification", Replaces: "yes"},
		{Name: "MetadataOptions", Type: "MetadataOptions"},
		{Name: "Monitoring", Type: "boolean"},
		{Name: "NetworkInterfaces", Type: "[]NetworkInterface", Replaces: "yes"},
		{Name: "PlacementGroupName", Type: "string", Replaces: "yes"},
		{Name: "PrivateDnsNameOptions", Type: "PrivateDnsNameOptions", Replaces: "maybe"},
		{Name: "PrivateIpAddress", Type: "string", Replaces: "yes"},
		{Name: "PropagateTagsToVolumeOnCreation", Type: "boolean"},
		{Name: "RamdiskId", Type: "string", Replaces: "maybe"},
		{Name: "SecurityGroupIds", Type: "[]string", Replaces: "maybe"},
		{Name: "SecurityGroups", Type: "[]string", Replaces: "yes"},
		{Name: "SourceDestCheck", Type: "boolean"},
		{Name: "SsmAssociations", Type: "[]SsmAssociation"},
		{Name: "SubnetId", Type: "string", Replaces: "yes"},
		{Name: "Tags", Type: "[]tag"},
		{Name: "Tenancy", Type: "string", Replaces: "maybe"},
		{Name: "UserData", Type: "string", Replaces: "maybe"},
		{Name: "Volumes", Type: "[]Volume"}}, definitions: []definition{
		{Name: "AssociationParameter", Properties: Definition{
			{Name: "Key", Type: "string", Required: true},
			{Name: "Value", Type: "[]string", Required: true}}},
		{Name: "BlockDeviceMapping", Properties: Definition{
			{Name: "DeviceName", Type: "string", Required: true},
			{Name: "Ebs", Type: "Ebs"},
			{Name: "NoDevice", Type: "json"},
			{Name: "VirtualName", Type: "string"}}},
		{Name: "CpuOptions", Properties: Definition{
			{Name: "CoreCount", Type: "integer"},
			{Name: "ThreadsPerCore", Type: "integer"}}},
		{Name: "CreditSpecification", Properties: Definition{
			{Name: "CPUCredits", Type: "string"}}},
		{Name: "Ebs", Properties: Definition{
			{Name: "DeleteOnTermination", Type: "boolean"},
			{Name: "Encrypted", Type: "boolean"},
			{Name: "Iops", Type: "integer"},
			{Name: "KmsKeyId", Type: "string", Replaces: "yes"},
			{Name: "SnapshotId", Type: "string"},
			{Name: "VolumeSize", Type: "integer"},
			{Name: "VolumeType", Type: "string"}}},
		{Name: "ElasticGpuSpecification", Properties: Definition{
			{Name: "Type", Type: "string", Required: true}}},
		{Name: "ElasticInferenceAccelerator", Properties: Definition{
			{Name: "Count", Type: "integer"},
			{Name: "Type", Type: "string", Required: true}}},
		{Name: "EnaSrdSpecification", Properties: Definition{
			{Name: "EnaSrdEnabled", Type: "boolean"},
			{Name: "EnaSrdUdpSpecification", Type: "EnaSrdUdpSpecification"}}},
		{Name: "EnaSrdUdpSpecification", Properties: Definition{
			{Name: "EnaSrdUdpEnabled", Type: "boolean"}}},
		{Name: "EnclaveOptions", Properties: Definition{
			{Name: "Enabled", Type: "boolean"}}},
		{Name: "HibernationOptions", Properties: Definition{
			{Name: "Configured", Type: "boolean"}}},
		{Name: "InstanceIpv6Address", Properties: Definition{
			{Name: "Ipv6Address", Type: "string", Required: true}}},
		{Name: "LaunchTemplateSpecification", Properties: Definition{
			{Name: "LaunchTemplateId", Type: "string"},
			{Name: "LaunchTemplateName", Type: "string"},
			{Name: "Version", Type: "string", Required: true}}},
		{Name: "LicenseSpecification", Properties: Definition{
			{Name: "LicenseConfigurationArn", Type: "string", Required: true}}},
		{Name: "MetadataOptions", Properties: Definition{
			{Name: "HttpEndpoint", Type: "string", Values: []string{"disabled", "enabled"}},
			{Name: "HttpProtocolIpv6", Type: "string", Values: []string{"disabled", "enabled"}},
			{Name: "HttpPutResponseHopLimit", Type: "integer"},
			{Name: "HttpTokens", Type: "string", Values: []string{"optional", "required"}},
			{Name: "InstanceMetadataTags", Type: "string", Values: []string{"disabled", "enabled"}}}},
		{Name: "NetworkInterface", Properties: Definition{
			{Name: "AssociateCarrierIpAddress", Type: "boolean"},
			{Name: "AssociatePublicIpAddress", Type: "boolean"},
			{Name: "DeleteOnTermination", Type: "boolean"},
			{Name: "Description", Type: "string"},
			{Name: "DeviceIndex", Type: "string", Required: true},
			{Name: "EnaSrdSpecification", Type: "EnaSrdSpecification"},
			{Name: "GroupSet", Type: "[]string"},
			{Name: "Ipv6AddressCount", Type: "integer"},
			{Name: "Ipv6Addresses", Type: "[]InstanceIpv6Address"},
			{Name: "NetworkInterfaceId", Type: "string"},
			{Name: "PrivateIpAddress", Type: "string"},
			{Name: "PrivateIpAddresses", Type: "[]PrivateIpAddressSpecification"},
			{Name: "SecondaryPrivateIpAddressCount", Type: "integer"},
			{Name: "SubnetId", Type: "string"}}},
		{Name: "PrivateDnsNameOptions", Properties: Definition{
			{Name: "EnableResourceNameDnsAAAARecord", Type: "boolean"},
			{Name: "EnableResourceNameDnsARecord", Type: "boolean"},
			{Name: "HostnameType", Type: "string", Values: []string{"ip-name", "resource-name"}}}},
		{Name: "PrivateIpAddressSpecification", Properties: Definition{
			{Name: "Primary", Type: "boolean", Required: true},
			{Name: "PrivateIpAddress", Type: "string", Required: true}}},
		{Name: "SsmAssociation", Properties: Definition{
			{Name: "AssociationParameters", Type: "[]AssociationParameter"},
			{Name: "DocumentName", Type: "string", Required: true}}},
		{Name: "Volume", Properties: Definition{
			{Name: "Device", Type: "string", Required: true},
			{Name: "VolumeId", Type: "string", Required: true}}}}},
	{Name: "AWS::EC2::InternetGateway", PrimaryIdentifier: []string{"InternetGatewayId"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "InternetGatewayId", Type: "string"}}, Properties: Definition{
		{Name: "Tags", Type: "[]tag"}}},
	{Name: "AWS::EC2::KeyPair", PrimaryIdentifier: []string{"KeyName"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "KeyFingerprint", Type: "string"},
		{Name: "KeyPairId", Type: "string"}}, Properties: Definition{
		{Name: "KeyFormat", Type: "string", Replaces: "yes", Values: []string{"pem", "ppk"}},
		{Name: "KeyName", Type: "string", Required: true, Replaces: "yes"},
		{Name: "KeyType", Type: "string", Replaces: "yes", Values: []string{"rsa", "ed25519"}},
		{Name: "PublicKeyMaterial", Type: "string", Replaces: "yes"},
		{Name: "Tags", Type: "[]tag", Replaces: "yes"}}},
	{Name: "AWS::EC2::NatGateway", PrimaryIdentifier: []string{"NatGatewayId"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "AutoProvisionZones", Type: "string"},
		{Name: "AutoScalingIps", Type: "string"},
		{Name: "EniId", Type: "string"},
		{Name: "NatGatewayId", Type: "string"},
		{Name: "RouteTableId", Type: "string"}}, Properties: Definition{
		{Name: "AllocationId", Type: "string", Replaces: "yes"},
		{Name: "AvailabilityMode", Type: "string", Replaces: "yes"},
		{Name: "AvailabilityZoneAddresses", Type: "[]AvailabilityZoneAddress"},
		{Name: "ConnectivityType", Type: "string", Replaces: "yes"},
		{Name: "MaxDrainDurationSeconds", Type: "integer"},
		{Name: "PrivateIpAddress", Type: "string", Replaces: "yes"},
		{Name: "SecondaryAllocationIds", Type: "[]string"},
		{Name: "SecondaryPrivateIpAddressCount", Type: "integer"},
		{Name: "SecondaryPrivateIpAddresses", Type: "[]string"},
		{Name: "SubnetId", Type: "string", Replaces: "yes"},
		{Name: "Tags", Type: "[]tag"},
		{Name: "VpcId", Type: "string", Replaces: "yes"}}, definitions: []definition{
		{Name: "AvailabilityZoneAddress", Properties: Definition{
			{Name: "AllocationIds", Type: "[]string", Required: true},
			{Name: "AvailabilityZone", Type: "string"},
			{Name: "AvailabilityZoneId", Type: "string"}}}}},
	{Name: "AWS::EC2::NetworkAcl", PrimaryIdentifier: []string{"Id"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "Id", Type: "string"}}, Properties: Definition{
		{Name: "Tags", Type: "[]tag"},
		{Name: "VpcId", Type: "string", Required: true, Replaces: "yes"}}},
	{Name: "AWS::EC2::NetworkAclEntry", PrimaryIdentifier: []string{"Id"}, Attributes: []Attribute{
		{Name: "Id", Type: "string"}}, Properties: Definition{
		{Name: "CidrBlock", Type: "string"},
		{Name: "Egress", Type: "boolean", Replaces: "yes"},
		{Name: "Icmp", Type: "Icmp"},
		{Name: "Ipv6CidrBlock", Type: "string"},
		{Name: "NetworkAclId", Type: "string", Required: true, Replaces: "yes"},
		{Name: "PortRange", Type: "PortRange"},
		{Name: "Protocol", Type: "integer", Required: true},
		{Name: "RuleAction", Type: "string", Required: true},
		{Name: "RuleNumber", Type: "integer", Required: true, Replaces: "yes"}}, definitions: []definition{
		{Name: "Icmp", Properties: Definition{
			{Name: "Code", Type: "integer"},
			{Name: "Type", Type: "integer"}}},
		{Name: "PortRange", Properties: Definition{
			{Name: "From", Type: "integer"},
			{Name: "To", Type: "integer"}}}}},
	{Name: "AWS::EC2::Route", PrimaryIdentifier: []string{"RouteTableId", "CidrBlock"}, Attributes: []Attribute{
		{Name: "CidrBlock", Type: "string"}}, Properties: Definition{
		{Name: "CarrierGatewayId", Type: "string"},
		{Name: "CoreNetworkArn", Type: "string"},
		{Name: "DestinationCidrBlock", Type: "string", Replaces: "yes"},
		{Name: "DestinationIpv6CidrBlock", Type: "string", Replaces: "yes"},
		{Name: "DestinationPrefixListId", Type: "string", Replaces: "yes"},
		{Name: "EgressOnlyInternetGatewayId", Type: "string"},
		{Name: "GatewayId", Type: "string"},
		{Name: "InstanceId", Type: "string"},
		{Name: "LocalGatewayId", Type: "string"},
		{Name: "NatGatewayId", Type: "string"},
		{Name: "NetworkInterfaceId", Type: "string"},
		{Name: "OdbNetworkArn", Type: "string"},
		{Name: "RouteTableId", Type: "string", Required: true, Replaces: "yes"},
		{Name: "TransitGatewayId", Type: "string"},
		{Name: "VpcEndpointId", Type: "string"},
		{Name: "VpcPeeringConnectionId", Type: "string"}}},
	{Name: "AWS::EC2::RouteTable", PrimaryIdentifier: []string{"RouteTableId"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "RouteTableId", Type: "string"}}, Properties: Definition{
		{Name: "Tags", Type: "[]tag"},
		{Name: "VpcId", Type: "string", Required: true, Replaces: "yes"}}},
	{Name: "AWS::EC2::SecurityGroup", PrimaryIdentifier: []string{"Id"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "GroupId", Type: "string"},
		{Name: "Id", Type: "string"},
		{Name: "VpcId", Type: "string"}}, Properties: Definition{
		{Name: "GroupDescription", Type: "string", Required: true, Replaces: "yes"},
		{Name: "GroupName", Type: "string", Replaces: "yes"},
		{Name: "SecurityGroupEgress", Type: "[]Egress"},
		{Name: "SecurityGroupIngress", Type: "[]Ingress"},
		{Name: "Tags", Type: "[]tag"},
		{Name: "VpcId", Type: "string", Replaces: "yes"}}, definitions: []definition{
		{Name: "Egress", Properties: Definition{
			{Name: "CidrIp", Type: "string"},
			{Name: "CidrIpv6", Type: "string"},
			{Name: "Description", Type: "string"},
			{Name: "DestinationPrefixListId", Type: "string"},
			{Name: "DestinationSecurityGroupId", Type: "string"},
			{Name: "FromPort", Type: "integer"},
			{Name: "IpProtocol", Type: "string", Required: true},
			{Name: "ToPort", Type: "integer"}}},
		{Name: "Ingress", Properties: Definition{
			{Name: "CidrIp", Type: "string"},
			{Name: "CidrIpv6", Type: "string"},
			{Name: "Description", Type: "string"},
			{Name: "FromPort", Type: "integer"},
			{Name: "IpProtocol", Type: "string", Required: true},
			{Name: "SourcePrefixListId", Type: "string"},
			{Name: "SourceSecurityGroupId", Type: "string"},
			{Name: "SourceSecurityGroupName", Type: "string"},
			{Name: "SourceSecurityGroupOwnerId", Type: "string"},
			{Name: "ToPort", Type: "integer"}}}}},
	{Name: "AWS::EC2::SecurityGroupEgress", PrimaryIdentifier: []string{"Id"}, Attributes: []Attribute{
		{Name: "Id", Type: "string"}}, Properties: Definition{
		{Name: "CidrIp", Type: "string", Replaces: "yes"},
		{Name: "CidrIpv6", Type: "string", Replaces: "yes"},
		{Name: "Description", Type: "string"},
		{Name: "DestinationPrefixListId", Type: "string", Replaces: "yes"},
		{Name: "DestinationSecurityGroupId", Type: "string", Replaces: "yes"},
		{Name: "FromPort", Type: "integer", Replaces: "yes"},
		{Name: "GroupId", Type: "string", Required: true, Replaces: "yes"},
		{Name: "IpProtocol", Type: "string", Required: true, Replaces: "yes"},
		{Name: "ToPort", Type: "integer", Replaces: "yes"}}},
	{Name: "AWS::EC2::SecurityGroupIngress", PrimaryIdentifier: []string{"Id"}, Attributes: []Attribute{
		{Name: "Id", Type: "string"}}, Properties: Definition{
		{Name: "CidrIp", Type: "string", Replaces: "yes"},
		{Name: "CidrIpv6", Type: "string", Replaces: "yes"},
		{Name: "Description", Type: "string"},
		{Name: "FromPort", Type: "integer", Replaces: "yes"},
		{Name: "GroupId", Type: "string", Replaces: "yes"},
		{Name: "GroupName", Type: "string", Replaces: "yes"},
		{Name: "IpProtocol", Type: "string", Required: true, Replaces: "yes"},
		{Name: "SourcePrefixListId", Type: "string", Replaces: "yes"},
		{Name: "SourceSecurityGroupId", Type: "string", Replaces: "yes"},
		{Name: "SourceSecurityGroupName", Type: "string", Replaces: "yes"},
		{Name: "SourceSecurityGroupOwnerId", Type: "string", Replaces: "yes"},
		{Name: "ToPort", Type: "integer", Replaces: "yes"}}},
	{Name: "AWS::EC2::Subnet", PrimaryIdentifier: []string{"SubnetId"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "AvailabilityZone", Type: "string"},
		{Name: "AvailabilityZoneId", Type: "string"},
		{Name: "BlockPublicAccessStates", Type: "json"},
		{Name: "CidrBlock", Type: "string"},
		{Name: "Ipv6CidrBlocks", Type: "[]string"},
		{Name: "NetworkAclAssociationId", Type: "string"},
		{Name: "OutpostArn", Type: "string"},
		{Name: "SubnetId", Type: "string"},
		{Name: "VpcId", Type: "string"}}, Properties: Definition{
		{Name: "AssignIpv6AddressOnCreation", Type: "boolean"},
		{Name: "AvailabilityZone", Type: "string", Replaces: "yes"},
		{Name: "AvailabilityZoneId", Type: "string", Replaces: "yes"},
		{Name: "CidrBlock", Type: "string", Replaces: "yes"},
		{Name: "EnableDns64", Type: "boolean"},
		{Name: "EnableLniAtDeviceIndex", Type: "integer"},
		{Name: "Ipv4IpamPoolId", Type: "string", Replaces: "yes"},
		{Name: "Ipv4NetmaskLength", Type: "integer", Replaces: "yes"},
		{Name: "Ipv6CidrBlock", Type: "string", Replaces: "maybe"},
		{Name: "Ipv6IpamPoolId", Type: "string", Replaces: "yes"},
		{Name: "Ipv6Native", Type: "boolean", Replaces: "yes"},
		{Name: "Ipv6NetmaskLength", Type: "integer", Replaces: "yes"},
		{Name: "MapPublicIpOnLaunch", Type: "boolean"},
		{Name: "OutpostArn", Type: "string", Replaces: "yes"},
		{Name: "PrivateDnsNameOptionsOnLaunch", Type: "PrivateDnsNameOptionsOnLaunch"},
		{Name: "Tags", Type: "[]tag"},
		{Name: "VpcId", Type: "string", Required: true, Replaces: "yes"}}, definitions: []definition{
		{Name: "PrivateDnsNameOptionsOnLaunch", Properties: Definition{
			{Name: "EnableResourceNameDnsAAAARecord", Type: "boolean"},
			{Name: "EnableResourceNameDnsARecord", Type: "boolean"},
			{Name: "HostnameType", Type: "string"}}}}},
	{Name: "AWS::EC2::SubnetNetworkAclAssociation", PrimaryIdentifier: []string{"AssociationId"}, Attributes: []Attribute{
		{Name: "AssociationId", Type: "string"}}, Properties: Definition{
		{Name: "NetworkAclId", Type: "string", Required: true, Replaces: "yes"},
		{Name: "SubnetId", Type: "string", Required: true, Replaces: "yes"}}},
	{Name: "AWS::EC2::SubnetRouteTableAssociation", PrimaryIdentifier: []string{"Id"}, Attributes: []Attribute{
		{Name: "Id", Type: "string"}}, Properties: Definition{
		{Name: "RouteTableId", Type: "string", Required: true, Replaces: "yes"},
		{Name: "SubnetId", Type: "string", Required: true, Replaces: "yes"}}},
	{Name: "AWS::EC2::TransitGatewayVpcAttachment", PrimaryIdentifier: []string{"Id"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "Id", Type: "string"}}, Properties: Definition{
		{Name: "AddSubnetIds", Type: "[]string"},
		{Name: "Options", Type: "Options"},
		{Name: "RemoveSubnetIds", Type: "[]string"},
		{Name: "SubnetIds", Type: "[]string", Required: true, Replaces: "yes"},
		{Name: "Tags", Type: "[]tag"},
		{Name: "TransitGatewayId", Type: "string", Required: true, Replaces: "yes"},
		{Name: "VpcId", Type: "string", Required: true, Replaces: "yes"}}, definitions: []definition{
		{Name: "Options", Properties: Definition{
			{Name: "ApplianceModeSupport", Type: "string"},
			{Name: "DnsSupport", Type: "string"},
			{Name: "Ipv6Support", Type: "string"},
			{Name: "SecurityGroupReferencingSupport", Type: "string"}}}}},
	{Name: "AWS::EC2::VPC", PrimaryIdentifier: []string{"VpcId"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "CidrBlock", Type: "string"},
		{Name: "CidrBlockAssociations", Type: "[]string"},
		{Name: "DefaultNetworkAcl", Type: "string"},
		{Name: "DefaultSecurityGroup", Type: "string"},
		{Name: "Ipv6CidrBlocks", Type: "[]string"},
		{Name: "VpcEncryptionControl.ResourceExclusions", Type: "json"},
		{Name: "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway", Type: "json"},
		{Name: "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State", Type: "string"},
		{Name: "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage", Type: "string"},
		{Name: "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem", Type: "json"},
		{Name: "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State", Type: "string"},
		{Name: "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage", Type: "string"},
		{Name: "VpcEncryptionControl.ResourceExclusions.InternetGateway", Type: "json"},
		{Name: "VpcEncryptionControl.ResourceExclusions.InternetGateway.State", Type: "string"},
		{Name: "VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage", Type: "string"},
		{Name: "VpcEncryptionControl.ResourceExclusions.Lambda", Type: "json"},
		{Name: "VpcEncryptionControl.ResourceExclusions.Lambda.State", Type: "string"},
		{Name: "VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage", Type: "string"},
		{Name: "VpcEncryptionControl.ResourceExclusions.NatGateway", Type: "json"},
		{Name: "VpcEncryptionControl.ResourceExclusions.NatGateway.State", Type: "string"},
		{Name: "VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage", Type: "string"},
		{Name: "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway", Type: "json"},
		{Name: "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State", Type: "string"},
		{Name: "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage", Type: "string"},
		{Name: "VpcEncryptionControl.ResourceExclusions.VpcLattice", Type: "json"},
		{Name: "VpcEncryptionControl.ResourceExclusions.VpcLattice.State", Type: "string"},
		{Name: "VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage", Type: "string"},
		{Name: "VpcEncryptionControl.ResourceExclusions.VpcPeering", Type: "json"},
		{Name: "VpcEncryptionControl.ResourceExclusions.VpcPeering.State", Type: "string"},
		{Name: "VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage", Type: "string"},
		{Name: "VpcEncryptionControl.State", Type: "string"},
		{Name: "VpcEncryptionControl.StateMessage", Type: "string"},
		{Name: "VpcEncryptionControl.VpcEncryptionControlId", Type: "string"},
		{Name: "VpcEncryptionControl.VpcId", Type: "string"},
		{Name: "VpcId", Type: "string"}}, Properties: Definition{
		{Name: "CidrBlock", Type: "string", Replaces: "yes"},
		{Name: "EnableDnsHostnames", Type: "boolean"},
		{Name: "EnableDnsSupport", Type: "boolean"},
		{Name: "InstanceTenancy", Type: "string", Replaces: "maybe"},
		{Name: "Ipv4IpamPoolId", Type: "string", Replaces: "yes"},
		{Name: "Ipv4NetmaskLength", Type: "integer", Replaces: "yes"},
		{Name: "Tags", Type: "[]tag"},
		{Name: "VpcEncryptionControl", Type: "VpcEncryptionControl", Replaces: "yes"}}, definitions: []definition{
		{Name: "VpcEncryptionControl", Properties: Definition{
			{Name: "EgressOnlyInternetGatewayExclusion", Type: "string", Values: []string{"enable", "disable"}},
			{Name: "ElasticFileSystemExclusion", Type: "string", Values: []string{"enable", "disable"}},
			{Name: "InternetGatewayExclusion", Type: "string", Values: []string{"enable", "disable"}},
			{Name: "LambdaExclusion", Type: "string", Values: []string{"enable", "disable"}},
			{Name: "Mode", Type: "string", Values: []string{"monitor", "enforce"}},
			{Name: "NatGatewayExclusion", Type: "string", Values: []string{"enable", "disable"}},
			{Name: "ResourceExclusions", Type: "VpcEncryptionControlExclusions"},
			{Name: "State", Type: "string"},
			{Name: "StateMessage", Type: "string"},
			{Name: "VirtualPrivateGatewayExclusion", Type: "string", Values: []string{"enable", "disable"}},
			{Name: "VpcEncryptionControlId", Type: "string"},
			{Name: "VpcId", Type: "string"},
			{Name: "VpcLatticeExclusion", Type: "string", Values: []string{"enable", "disable"}},
			{Name: "VpcPeeringExclusion", Type: "string", Values: []string{"enable", "disable"}}}},
		{Name: "VpcEncryptionControlExclusion", Properties: Definition{
			{Name: "State", Type: "string"},
			{Name: "StateMessage", Type: "string"}}},
		{Name: "VpcEncryptionControlExclusions", Properties: Definition{
			{Name: "EgressOnlyInternetGateway", Type: "VpcEncryptionControlExclusion"},
			{Name: "ElasticFileSystem", Type: "VpcEncryptionControlExclusion"},
			{Name: "InternetGateway", Type: "VpcEncryptionControlExclusion"},
			{Name: "Lambda", Type: "VpcEncryptionControlExclusion"},
			{Name: "NatGateway", Type: "VpcEncryptionControlExclusion"},
			{Name: "VirtualPrivateGateway", Type: "VpcEncryptionControlExclusion"},
			{Name: "VpcLattice", Type: "VpcEncryptionControlExclusion"},
			{Name: "VpcPeering", Type: "VpcEncryptionControlExclusion"}}}}},
	{Name: "AWS::EC2::VPCEndpoint", PrimaryIdentifier: []string{"Id"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "CreationTimestamp", Type: "string"},
		{Name: "DnsEntries", Type: "[]string"},
		{Name: "Id", Type: "string"},
		{Name: "NetworkInterfaceIds", Type: "[]string"}}, Properties: Definition{
		{Name: "DnsOptions", Type: "DnsOptionsSpecification"},
		{Name: "IpAddressType", Type: "string", Values: []string{"ipv4", "ipv6", "dualstack", "not-specified"}},
		{Name: "PolicyDocument", Type: "string|json"},
		{Name: "PrivateDnsEnabled", Type: "boolean"},
		{Name: "ResourceConfigurationArn", Type: "string", Replaces: "yes"},
		{Name: "RouteTableIds", Type: "[]string"},
		{Name: "SecurityGroupIds", Type: "[]string"},
		{Name: "ServiceName", Type: "string", Replaces: "yes"},
		{Name: "ServiceNetworkArn", Type: "string", Replaces: "yes"},
		{Name: "ServiceRegion", Type: "string", Replaces: "yes"},
		{Name: "SubnetIds", Type: "[]string"},
		{Name: "Tags", Type: "[]tag"},
		{Name: "VpcEndpointType", Type: "string", Replaces: "yes", Values: []string{"Interface", "Gateway", "GatewayLoadBalancer", "ServiceNetwork", "Resource", "Tunnel"}},
		{Name: "VpcId", Type: "string", Required: true, Replaces: "yes"}}, definitions: []definition{
		{Name: "DnsOptionsSpecification", Properties: Definition{
			{Name: "DnsRecordIpType", Type: "string", Values: []string{"ipv4", "ipv6", "dualstack", "service-defined", "not-specified"}},
			{Name: "PrivateDnsOnlyForInboundResolverEndpoint", Type: "string", Values: []string{"OnlyInboundResolver", "AllResolvers", "NotSpecified"}},
			{Name: "PrivateDnsPreference", Type: "string", Replaces: "yes", Values: []string{"VERIFIED_DOMAINS_ONLY", "ALL_DOMAINS", "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS", "SPECIFIED_DOMAINS_ONLY"}},
			{Name: "PrivateDnsSpecifiedDomains", Type: "[]string", Replaces: "yes"}}}}},
	{Name: "AWS::EC2::VPCGatewayAttachment", PrimaryIdentifier: []string{"AttachmentType", "VpcId"}, Attributes: []Attribute{
		{Name: "AttachmentType", Type: "string"}}, Properties: Definition{
		{Name: "InternetGatewayId", Type: "string"},
		{Name: "VpcId", Type: "string", Required: true, Replaces: "yes"},
		{Name: "VpnGatewayId", Type: "string"}}},
	{Name: "AWS::ElasticLoadBalancingV2::Listener", PrimaryIdentifier: []string{"ListenerArn"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "ListenerArn", Type: "string"}}, Properties: Definition{
		{Name: "AlpnPolicy", Type: "[]string"},
		{Name: "Certificates", Type: "[]Certificate"},
		{Name: "DefaultActions", Type: "[]Action", Required: true},
		{Name: "ListenerAttributes", Type: "[]ListenerAttribute"},
		{Name: "LoadBalancerArn", Type: "string", Required: true, Replaces: "yes"},
		{Name: "MutualAuthentication", Type: "MutualAuthentication"},
		{Name: "Port", Type: "integer"},
		{Name: "Protocol", Type: "string"},
		{Name: "SslPolicy", Type: "string"},
		{Name: "Tags", Type: "[]tag"}}, definitions: []definition{
		{Name: "Action", Properties: Definition{
			{Name: "AuthenticateCognitoConfig", Type: "AuthenticateCognitoConfig"},
			{Name: "AuthenticateOidcConfig", Type: "AuthenticateOidcConfig"},
			{Name: "FixedResponseConfig", Type: "FixedResponseConfig"},
			{Name: "ForwardConfig", Type: "ForwardConfig"},
			{Name: "JwtValidationConfig", Type: "JwtValidationConfig"},
			{Name: "Order", Type: "integer"},
			{Name: "RedirectConfig", Type: "RedirectConfig"},
			{Name: "TargetGroupArn", Type: "string"},
			{Name: "Type", Type: "string", Required: true}}},
		{Name: "AuthenticateCognitoConfig", Properties: Definition{
			{Name: "AuthenticationRequestExtraParams", Type: "{}string"},
			{Name: "OnUnauthenticatedRequest", Type: "string"},
			{Name: "Scope", Type: "string"},
			{Name: "SessionCookieName", Type: "string"},
			{Name: "SessionTimeout", Type: "string"},
			{Name: "UserPoolArn", Type: "string", Required: true},
			{Name: "UserPoolClientId", Type: "string", Required: true},
			{Name: "UserPoolDomain", Type: "string", Required: true}}},
		{Name: "AuthenticateOidcConfig", Properties: Definition{
			{Name: "AuthenticationRequestExtraParams", Type: "{}string"},
			{Name: "AuthorizationEndpoint", Type: "string", Required: true},
			{Name: "ClientId", Type: "string", Required: true},
			{Name: "ClientSecret", Type: "string"},
			{Name: "Issuer", Type: "string", Required: true},
			{Name: "OnUnauthenticatedRequest", Type: "string"},
			{Name: "Scope", Type: "string"},
			{Name: "SessionCookieName", Type: "string"},
			{Name: "SessionTimeout", Type: "string"},
			{Name: "TokenEndpoint", Type: "string", Required: true},
			{Name: "UseExistingClientSecret", Type: "boolean"},
			{Name: "UserInfoEndpoint", Type: "string", Required: true}}},
		{Name: "Certificate", Properties: Definition{
			{Name: "CertificateArn", Type: "string"}}},
		{Name: "FixedResponseConfig", Properties: Definition{
			{Name: "ContentType", Type: "string"},
			{Name: "MessageBody", Type: "string"},
			{Name: "StatusCode", Type: "string", Required: true}}},
		{Name: "ForwardConfig", Properties: Definition{
			{Name: "TargetGroupStickinessConfig", Type: "TargetGroupStickinessConfig"},
			{Name: "TargetGroups", Type: "[]TargetGroupTuple"}}},
		{Name: "JwtValidationActionAdditionalClaim", Properties: Definition{
			{Name: "Format", Type: "string", Required: true},
			{Name: "Name", Type: "string", Required: true},
			{Name: "Values", Type: "[]string", Required: true}}},
		{Name: "JwtValidationConfig", Properties: Definition{
			{Name: "AdditionalClaims", Type: "[]JwtValidationActionAdditionalClaim"},
			{Name: "Issuer", Type: "string", Required: true},
			{Name: "JwksEndpoint", Type: "string", Required: true}}},
		{Name: "ListenerAttribute", Properties: Definition{
			{Name: "Key", Type: "string"},
			{Name: "Value", Type: "string"}}},
		{Name: "MutualAuthentication", Properties: Definition{
			{Name: "AdvertiseTrustStoreCaNames", Type: "string"},
			{Name: "IgnoreClientCertificateExpiry", Type: "boolean"},
			{Name: "Mode", Type: "string"},
			{Name: "TrustStoreArn", Type: "string"}}},
		{Name: "RedirectConfig", Properties: Definition{
			{Name: "Host", Type: "string"},
			{Name: "Path", Type: "string"},
			{Name: "Port", Type: "string"},
			{Name: "Protocol", Type: "string"},
			{Name: "Query", Type: "string"},
			{Name: "StatusCode", Type: "string", Required: true}}},
		{Name: "TargetGroupStickinessConfig", Properties: Definition{
			{Name: "DurationSeconds", Type: "integer"},
			{Name: "Enabled", Type: "boolean"}}},
		{Name: "TargetGroupTuple", Properties: Definition{
			{Name: "TargetGroupArn", Type: "string"},
			{Name: "Weight", Type: "integer"}}}}},
	{Name: "AWS::ElasticLoadBalancingV2::ListenerRule", PrimaryIdentifier: []string{"RuleArn"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "IsDefault", Type: "boolean"},
		{Name: "RuleArn", Type: "string"}}, Properties: Definition{
		{Name: "Actions", Type: "[]Action", Required: true},
		{Name: "Conditions", Type: "[]RuleCondition", Required: true},
		{Name: "ListenerArn", Type: "string", Replaces: "yes"},
		{Name: "Priority", Type: "integer", Required: true},
		{Name: "Tags", Type: "[]tag"},
		{Name: "Transforms", Type: "[]Transform"}}, definitions: []definition{
		{Name: "Action", Properties: Definition{
			{Name: "AuthenticateCognitoConfig", Type: "AuthenticateCognitoConfig"},
			{Name: "AuthenticateOidcConfig", Type: "AuthenticateOidcConfig"},
			{Name: "FixedResponseConfig", Type: "FixedResponseConfig"},
			{Name: "ForwardConfig", Type: "ForwardConfig"},
			{Name: "JwtValidationConfig", Type: "JwtValidationConfig"},
			{Name: "Order", Type: "integer"},
			{Name: "RedirectConfig", Type: "RedirectConfig"},
			{Name: "TargetGroupArn", Type: "string"},
			{Name: "Type", Type: "string", Required: true}}},
		{Name: "AuthenticateCognitoConfig", Properties: Definition{
			{Name: "AuthenticationRequestExtraParams", Type: "{}string"},
			{Name: "OnUnauthenticatedRequest", Type: "string"},
			{Name: "Scope", Type: "string"},
			{Name: "SessionCookieName", Type: "string"},
			{Name: "SessionTimeout", Type: "integer"},
			{Name: "UserPoolArn", Type: "string", Required: true},
			{Name: "UserPoolClientId", Type: "string", Required: true},
			{Name: "UserPoolDomain", Type: "string", Required: true}}},
		{Name: "AuthenticateOidcConfig", Properties: Definition{
			{Name: "AuthenticationRequestExtraParams", Type: "{}string"},
			{Name: "AuthorizationEndpoint", Type: "string", Required: true},
			{Name: "ClientId", Type: "string", Required: true},
			{Name: "ClientSecret", Type: "string"},
			{Name: "Issuer", Type: "string", Required: true},
			{Name: "OnUnauthenticatedRequest", Type: "string"},
			{Name: "Scope", Type: "string"},
			{Name: "SessionCookieName", Type: "string"},
			{Name: "SessionTimeout", Type: "integer"},
			{Name: "TokenEndpoint", Type: "string", Required: true},
			{Name: "UseExistingClientSecret", Type: "boolean"},
			{Name: "UserInfoEndpoint", Type: "string", Required: true}}},
		{Name: "FixedResponseConfig", Properties: Definition{
			{Name: "ContentType", Type: "string"},
			{Name: "MessageBody", Type: "string"},
			{Name: "StatusCode", Type: "string", Required: true}}},
		{Name: "ForwardConfig", Properties: Definition{
			{Name: "TargetGroupStickinessConfig", Type: "TargetGroupStickinessConfig"},
			{Name: "TargetGroups", Type: "[]TargetGroupTuple"}}},
		{Name: "HostHeaderConfig", Properties: Definition{
			{Name: "RegexValues", Type: "[]string"},
			{Name: "Values", Type: "[]string"}}},
		{Name: "HttpHeaderConfig", Properties: Definition{
			{Name: "HttpHeaderName", Type: "string"},
			{Name: "RegexValues", Type: "[]string"},
			{Name: "Values", Type: "[]string"}}},
		{Name: "HttpRequestMethodConfig", Properties: Definition{
			{Name: "Values", Type: "[]string"}}},
		{Name: "JwtValidationActionAdditionalClaim", Properties: Definition{
			{Name: "Format", Type: "string", Required: true},
			{Name: "Name", Type: "string", Required: true},
			{Name: "Values", Type: "[]string", Required: true}}},
		{Name: "JwtValidationConfig", Properties: Definition{
			{Name: "AdditionalClaims", Type: "[]JwtValidationActionAdditionalClaim"},
			{Name: "Issuer", Type: "string", Required: true},
			{Name: "JwksEndpoint", Type: "string", Required: true}}},
		{Name: "PathPatternConfig", Properties: Definition{
			{Name: "RegexValues", Type: "[]string"},
			{Name: "Values", Type: "[]string"}}},
		{Name: "QueryStringConfig", Properties: Definition{
			{Name: "Values", Type: "[]QueryStringKeyValue"}}},
		{Name: "QueryStringKeyValue", Properties: Definition{
			{Name: "Key", Type: "string"},
			{Name: "Value", Type: "string"}}},
		{Name: "RedirectConfig", Properties: Definition{
			{Name: "Host", Type: "string"},
			{Name: "Path", Type: "string"},
			{Name: "Port", Type: "string"},
			{Name: "Protocol", Type: "string"},
			{Name: "Query", Type: "string"},
			{Name: "StatusCode", Type: "string", Required: true}}},
		{Name: "RewriteConfig", Properties: Definition{
			{Name: "Regex", Type: "string", Required: true},
			{Name: "Replace", Type: "string", Required: true}}},
		{Name: "RewriteConfigObject", Properties: Definition{
			{Name: "Rewrites", Type: "[]RewriteConfig", Required: true}}},
		{Name: "RuleCondition", Properties: Definition{
			{Name: "Field", Type: "string"},
			{Name: "HostHeaderConfig", Type: "HostHeaderConfig"},
			{Name: "HttpHeaderConfig", Type: "HttpHeaderConfig"},
			{Name: "HttpRequestMethodConfig", Type: "HttpRequestMethodConfig"},
			{Name: "PathPatternConfig", Type: "PathPatternConfig"},
			{Name: "QueryStringConfig", Type: "QueryStringConfig"},
			{Name: "RegexValues", Type: "[]string"},
			{Name: "SourceIpConfig", Type: "SourceIpConfig"},
			{Name: "Values", Type: "[]string"}}},
		{Name: "SourceIpConfig", Properties: Definition{
			{Name: "IpAddressType", Type: "string"},
			{Name: "Values", Type: "[]string"}}},
		{Name: "TargetGroupStickinessConfig", Properties: Definition{
			{Name: "DurationSeconds", Type: "integer"},
			{Name: "Enabled", Type: "boolean"}}},
		{Name: "TargetGroupTuple", Properties: Definition{
			{Name: "TargetGroupArn", Type: "string"},
			{Name: "Weight", Type: "integer"}}},
		{Name: "Transform", Properties: Definition{
			{Name: "HostHeaderRewriteConfig", Type: "RewriteConfigObject"},
			{Name: "Type", Type: "string", Required: true},
			{Name: "UrlRewriteConfig", Type: "RewriteConfigObject"}}}}},
	{Name: "AWS::ElasticLoadBalancingV2::LoadBalancer", PrimaryIdentifier: []string{"LoadBalancerArn"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "CanonicalHostedZoneID", Type: "string"},
		{Name: "DNSName", Type: "string"},
		{Name: "LoadBalancerArn", Type: "string"},
		{Name: "LoadBalancerFullName", Type: "string"},
		{Name: "LoadBalancerName", Type: "string"},
		{Name: "SecurityGroups", Type: "[]string"}}, Properties: Definition{
		{Name: "EnableCapacityReservationProvisionStabilize", Type: "boolean"},
		{Name: "EnablePrefixForIpv6SourceNat", Type: "string"},
		{Name: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", Type: "string"},
		{Name: "IpAddressType", Type: "string"},
		{Name: "Ipv4IpamPoolId", Type: "string"},
		{Name: "LoadBalancerAttributes", Type: "[]LoadBalancerAttribute"},
		{Name: "MinimumLoadBalancerCapacity", Type: "MinimumLoadBalancerCapacity"},
		{Name: "Name", Type: "string", Replaces: "yes"},
		{Name: "Scheme", Type: "string", Replaces: "yes"},
		{Name: "SecurityGroups", Type: "[]string"},
		{Name: "SubnetMappings", Type: "[]SubnetMapping"},
		{Name: "Subnets", Type: "[]string"},
		{Name: "Tags", Type: "[]tag"},
		{Name: "Type", Type: "string", Replaces: "yes"}}, definitions: []definition{
		{Name: "LoadBalancerAttribute", Properties: Definition{
			{Name: "Key", Type: "string"},
			{Name: "Value", Type: "string"}}},
		{Name: "MinimumLoadBalancerCapacity", Properties: Definition{
			{Name: "CapacityUnits", Type: "integer", Required: true}}},
		{Name: "SubnetMapping", Properties: Definition{
			{Name: "AllocationId", Type: "string"},
			{Name: "IPv6Address", Type: "string"},
			{Name: "PrivateIPv4Address", Type: "string"},
			{Name: "SourceNatIpv6Prefix", Type: "string"},
			{Name: "SubnetId", Type: "string", Required: true}}}}},
	{Name: "AWS::ElasticLoadBalancingV2::TargetGroup", PrimaryIdentifier: []string{"TargetGroupArn"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "LoadBalancerArns", Type: "[]string"},
		{Name: "TargetGroupArn", Type: "string"},
		{Name: "TargetGroupFullName", Type: "string"},
		{Name: "TargetGroupName", Type: "string"}}, Properties: Definition{
		{Name: "HealthCheckEnabled", Type: "boolean"},
		{Name: "HealthCheckIntervalSeconds", Type: "integer"},
		{Name: "HealthCheckPath", Type: "string"},
		{Name: "HealthCheckPort", Type: "string"},
		{Name: "HealthCheckProtocol", Type: "string"},
		{Name: "HealthCheckTimeoutSeconds", Type: "integer"},
		{Name: "HealthyThresholdCount", Type: "integer"},
		{Name: "IpAddressType", Type: "string", Replaces: "yes"},
		{Name: "Matcher", Type: "Matcher"},
		{Name: "Name", Type: "string", Replaces: "yes"},
		{Name: "Port", Type: "integer", Replaces: "yes"},
		{Name: "Protocol", Type: "string", Replaces: "yes"},
		{Name: "ProtocolVersion", Type: "string", Replaces: "yes"},
		{Name: "Tags", Type: "[]tag"},
		{Name: "TargetControlPort", Type: "integer"},
		{Name: "TargetGroupAttributes", Type: "[]TargetGroupAttribute"},
		{Name: "TargetType", Type: "string", Replaces: "yes"},
		{Name: "Targets", Type: "[]TargetDescription"},
		{Name: "UnhealthyThresholdCount", Type: "integer"},
		{Name: "VpcId", Type: "string", Replaces: "yes"}}, definitions: []definition{
		{Name: "Matcher", Properties: Definition{
			{Name: "GrpcCode", Type: "string"},
			{Name: "HttpCode", Type: "string"}}},
		{Name: "TargetDescription", Properties: Definition{
			{Name: "AvailabilityZone", Type: "string"},
			{Name: "Id", Type: "string", Required: true},
			{Name: "Port", Type: "integer"},
			{Name: "QuicServerId", Type: "string"}}},
		{Name: "TargetGroupAttribute", Properties: Definition{
			{Name: "Key", Type: "string"},
			{Name: "Value", Type: "string"}}}}},
	{Name: "AWS::Events::Rule", PrimaryIdentifier: []string{"Arn"}, Ref: []string{"EventBusName", "Name"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "Arn", Type: "string"},
		{Name: "RuleName", Type: "string"}}, Properties: Definition{
		{Name: "Description", Type: "string"},
		{Name: "EventBusName", Type: "string", Replaces: "yes"},
		{Name: "EventPattern", Type: "string|json"},
		{Name: "Name", Type: "string", Replaces: "yes"},
		{Name: "RoleArn", Type: "string"},
		{Name: "ScheduleExpression", Type: "string"},
		{Name: "State", Type: "string", Values: []string{"DISABLED", "ENABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"}},
		{Name: "Tags", Type: "[]tag"},
		{Name: "Targets", Type: "[]Target"}}, definitions: []definition{
		{Name: "AppSyncParameters", Properties: Definition{
			{Name: "GraphQLOperation", Type: "string", Required: true}}},
		{Name: "AwsVpcConfiguration", Properties: Definition{
			{Name: "AssignPublicIp", Type: "string"},
			{Name: "SecurityGroups", Type: "[]string"},
			{Name: "Subnets", Type: "[]string", Required: true}}},
		{Name: "BatchArrayProperties", Properties: Definition{
			{Name: "Size", Type: "integer"}}},
		{Name: "BatchParameters", Properties: Definition{
			{Name: "ArrayProperties", Type: "BatchArrayProperties"},
			{Name: "JobDefinition", Type: "string", Required: true},
			{Name: "JobName", Type: "string", Required: true},
			{Name: "RetryStrategy", Type: "BatchRetryStrategy"}}},
		{Name: "BatchRetryStrategy", Properties: Definition{
			{Name: "Attempts", Type: "integer"}}},
		{Name: "CapacityProviderStrategyItem", Properties: Definition{
			{Name: "Base", Type: "integer"},
			{Name: "CapacityProvider", Type: "string", Required: true},
			{Name: "Weight", Type: "integer"}}},
		{Name: "DeadLetterConfig", Properties: Definition{
			{Name: "Arn", Type: "string"}}},
		{Name: "EcsParameters", Properties: Definition{
			{Name: "CapacityProviderStrategy", Type: "[]CapacityProviderStrategyItem"},
			{Name: "EnableECSManagedTags", Type: "boolean"},
			{Name: "EnableExecuteCommand", Type: "boolean"},
			{Name: "Group", Type: "string"},
			{Name: "LaunchType", Type: "string"},
			{Name: "NetworkConfiguration", Type: "NetworkConfiguration"},
			{Name: "PlacementConstraints", Type: "[]PlacementConstraint"},
			{Name: "PlacementStrategies", Type: "[]PlacementStrategy"},
			{Name: "PlatformVersion", Type: "string"},
			{Name: "PropagateTags", Type: "string"},
			{Name: "ReferenceId", Type: "string"},
			{Name: "TagList", Type: "[]tag"},
			{Name: "TaskCount", Type: "integer"},
			{Name: "TaskDefinitionArn", Type: "string", Required: true}}},
		{Name: "HttpParameters", Properties: Definition{
			{Name: "HeaderParameters", Type: "{}string"},
			{Name: "PathParameterValues", Type: "[]string"},
			{Name: "QueryStringParameters", Type: "{}string"}}},
		{Name: "InputTransformer", Properties: Definition{
			{Name: "InputPathsMap", Type: "{}string"},
			{Name: "InputTemplate", Type: "string", Required: true}}},
		{Name: "KinesisParameters", Properties: Definition{
			{Name: "PartitionKeyPath", Type: "string", Required: true}}},
		{Name: "NetworkConfiguration", Properties: Definition{
			{Name: "AwsVpcConfiguration", Type: "AwsVpcConfiguration"}}},
		{Name: "PlacementConstraint", Properties: Definition{
			{Name: "Expression", Type: "string"},
			{Name: "Type", Type: "string"}}},
		{Name: "PlacementStrategy", Properties: Definition{
			{Name: "Field", Type: "string"},
			{Name: "Type", Type: "string"}}},
		{Name: "RedshiftDataParameters", Properties: Definition{
			{Name: "Database", Type: "string", Required: true},
			{Name: "DbUser", Type: "string"},
			{Name: "SecretManagerArn", Type: "string"},
			{Name: "Sql", Type: "string"},
			{Name: "Sqls", Type: "[]string"},
			{Name: "StatementName", Type: "string"},
			{Name: "WithEvent", Type: "boolean"}}},
		{Name: "RetryPolicy", Properties: Definition{
			{Name: "MaximumEventAgeInSeconds", Type: "integer"},
			{Name: "MaximumRetryAttempts", Type: "integer"}}},
		{Name: "RunCommandParameters", Properties: Definition{
			{Name: "RunCommandTargets", Type: "[]RunCommandTarget", Required: true}}},
		{Name: "RunCommandTarget", Properties: Definition{
			{Name: "Key", Type: "string", Required: true},
			{Name: "Values", Type: "[]string", Required: true}}},
		{Name: "SageMakerPipelineParameter", Properties: Definition{
			{Name: "Name", Type: "string", Required: true},
			{Name: "Value", Type: "string", Required: true}}},
		{Name: "SageMakerPipelineParameters", Properties: Definition{
			{Name: "PipelineParameterList", Type: "[]SageMakerPipelineParameter"}}},
		{Name: "SqsParameters", Properties: Definition{
			{Name: "MessageGroupId", Type: "string", Required: true}}},
		{Name: "Target", Properties: Definition{
			{Name: "AppSyncParameters", Type: "AppSyncParameters"},
			{Name: "Arn", Type: "string", Required: true},
			{Name: "BatchParameters", Type: "BatchParameters"},
			{Name: "DeadLetterConfig", Type: "DeadLetterConfig"},
			{Name: "EcsParameters", Type: "EcsParameters"},
			{Name: "HttpParameters", Type: "HttpParameters"},
			{Name: "Id", Type: "string", Required: true},
			{Name: "Input", Type: "string"},
			{Name: "InputPath", Type: "string"},
			{Name: "InputTransformer", Type: "InputTransformer"},
			{Name: "KinesisParameters", Type: "KinesisParameters"},
			{Name: "RedshiftDataParameters", Type: "RedshiftDataParameters"},
			{Name: "RetryPolicy", Type: "RetryPolicy"},
			{Name: "RoleArn", Type: "string"},
			{Name: "RunCommandParameters", Type: "RunCommandParameters"},
			{Name: "SageMakerPipelineParameters", Type: "SageMakerPipelineParameters"},
			{Name: "SqsParameters", Type: "SqsParameters"}}}}},
	{Name: "AWS::Glue::Job", PrimaryIdentifier: []string{"Name"}, Tags: Tags{Property: "Tags", Form: "map"}, Properties: Definition{
		{Name: "AllocatedCapacity", Type: "number"},
		{Name: "Command", Type: "JobCommand", Required: true},
		{Name: "Connections", Type: "ConnectionsList"},
		{Name: "DefaultArguments", Type: "json"},
		{Name: "Description", Type: "string"},
		{Name: "ExecutionClass", Type: "string"},
		{Name: "ExecutionProperty", Type: "ExecutionProperty"},
		{Name: "GlueVersion", Type: "string"},
		{Name: "JobMode", Type: "string"},
		{Name: "JobRunQueuingEnabled", Type: "boolean"},
		{Name: "LogUri", Type: "string"},
		{Name: "MaintenanceWindow", Type: "string"},
		{Name: "MaxCapacity", Type: "number"},
		{Name: "MaxRetries", Type: "number"},
		{Name: "Name", Type: "string", Replaces: "yes"},
		{Name: "NonOverridableArguments", Type: "json"},
		{Name: "NotificationProperty", Type: "NotificationProperty"},
		{Name: "NumberOfWorkers", Type: "integer"},
		{Name: "Role", Type: "string", Required: true},
		{Name: "SecurityConfiguration", Type: "string"},
		{Name: "Tags", Type: "json"},
		{Name: "Timeout", Type: "integer"},
		{Name: "WorkerType", Type: "string", Values: []string{"Standard", "G.1X", "G.2X", "G.025X", "G.4X", "G.8X", "Z.2X", "G.12X", "G.16X", "R.1X", "R.2X", "R.4X", "R.8X"}}}, definitions: []definition{
		{Name: "ConnectionsList", Properties: Definition{
			{Name: "Connections", Type: "[]string"}}},
		{Name: "ExecutionProperty", Properties: Definition{
			{Name: "MaxConcurrentRuns", Type: "number"}}},
		{Name: "JobCommand", Properties: Definition{
			{Name: "Name", Type: "string"},
			{Name: "PythonVersion", Type: "string"},
			{Name: "Runtime", Type: "string"},
			{Name: "ScriptLocation", Type: "string"}}},
		{Name: "NotificationProperty", Properties: Definition{
			{Name: "NotifyDelayAfter", Type: "integer"}}}}},
	{Name: "AWS::IAM::Group", PrimaryIdentifier: []string{"GroupName"}, Attributes: []Attribute{
		{Name: "Arn", Type: "string"}}, Properties: Definition{
		{Name: "GroupName", Type: "string", Replaces: "yes"},
		{Name: "ManagedPolicyArns", Type: "[]string"},
		{Name: "Path", Type: "string"},
		{Name: "Policies", Type: "[]Policy"}}, definitions: []definition{
		{Name: "Policy", Properties: Definition{
			{Name: "PolicyDocument", Type: "string|json", Required: true},
			{Name: "PolicyName", Type: "string", Required: true}}}}},
	{Name: "AWS::IAM::InstanceProfile", PrimaryIdentifier: []string{"InstanceProfileName"}, Attributes: []Attribute{
		{Name: "Arn", Type: "string"}}, Properties: Definition{
		{Name: "InstanceProfileName", Type: "string", Replaces: "yes"},
		{Name: "Path", Type: "string", Replaces: "yes"},
		{Name: "Roles", Type: "[]string", Required: true}}},
	{Name: "AWS::IAM::ManagedPolicy", PrimaryIdentifier: []string{"PolicyArn"}, Attributes: []Attribute{
		{Name: "AttachmentCount", Type: "integer"},
		{Name: "CreateDate", Type: "string"},
		{Name: "DefaultVersionId", Type: "string"},
		{Name: "IsAttachable", Type: "boolean"},
		{Name: "PermissionsBoundaryUsageCount", Type: "integer"},
		{Name: "PolicyArn", Type: "string"},
		{Name: "PolicyId", Type: "string"},
		{Name: "UpdateDate", Type: "string"}}, Properties: Definition{
		{Name: "Description", Type: "string", Replaces: "yes"},
		{Name: "Groups", Type: "[]string"},
		{Name: "ManagedPolicyName", Type: "string", Replaces: "yes"},
		{Name: "Path", Type: "string", Replaces: "yes"},
		{Name: "PolicyDocument", Type: "json|string", Required: true},
		{Name: "Roles", Type: "[]string"},
		{Name: "Users", Type: "[]string"}}},
	{Name: "AWS::IAM::Policy", PrimaryIdentifier: []string{"Id"}, Attributes: []Attribute{
		{Name: "Id", Type: "string"}}, Properties: Definition{
		{Name: "Groups", Type: "[]string"},
		{Name: "PolicyDocument", Type: "json|string", Required: true},
		{Name: "PolicyName", Type: "string", Required: true},
		{Name: "Roles", Type: "[]string"},
		{Name: "Users", Type: "[]string"}}},
	{Name: "AWS::IAM::Role", PrimaryIdentifier: []string{"RoleName"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "Arn", Type: "string"},
		{Name: "RoleId", Type: "string"}}, Properties: Definition{
		{Name: "AssumeRolePolicyDocument", Type: "json|string", Required: true},
		{Name: "Description", Type: "string"},
		{Name: "ManagedPolicyArns", Type: "[]string"},
		{Name: "MaxSessionDuration", Type: "integer"},
		{Name: "Path", Type: "string", Replaces: "yes"},
		{Name: "PermissionsBoundary", Type: "string"},
		{Name: "Policies", Type: "[]Policy"},
		{Name: "RoleName", Type: "string", Replaces: "yes"},
		{Name: "Tags", Type: "[]tag"}}, definitions: []definition{
		{Name: "Policy", Properties: Definition{
			{Name: "PolicyDocument", Type: "string|json", Required: true},
			{Name: "PolicyName", Type: "string", Required: true}}}}},
	{Name: "AWS::IAM::RolePolicy", PrimaryIdentifier: []string{"PolicyName", "RoleName"}, Properties: Definition{
		{Name: "PolicyDocument", Type: "json"},
		{Name: "PolicyName", Type: "string", Required: true, Replaces: "yes"},
		{Name: "RoleName", Type: "string", Required: true, Replaces: "yes"}}},
	{Name: "AWS::IAM::ServiceLinkedRole", PrimaryIdentifier: []string{"RoleName"}, Attributes: []Attribute{
		{Name: "RoleName", Type: "string"}}, Properties: Definition{
		{Name: "AWSServiceName", Type: "string", Replaces: "yes"},
		{Name: "CustomSuffix", Type: "string", Replaces: "yes"},
		{Name: "Description", Type: "string"}}},
	{Name: "AWS::IAM::User", PrimaryIdentifier: []string{"UserName"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "Arn", Type: "string"}}, Properties: Definition{
		{Name: "Groups", Type: "[]string"},
		{Name: "LoginProfile", Type: "LoginProfile"},
		{Name: "ManagedPolicyArns", Type: "[]string"},
		{Name: "Path", Type: "string"},
		{Name: "PermissionsBoundary", Type: "string"},
		{Name: "Policies", Type: "[]Policy"},
		{Name: "Tags", Type: "[]tag"},
		{Name: "UserName", Type: "string", Replaces: "yes"}}, definitions: []definition{
		{Name: "LoginProfile", Properties: Definition{
			{Name: "Password", Type: "string", Required: true},
			{Name: "PasswordResetRequired", Type: "boolean"}}},
		{Name: "Policy", Properties: Definition{
			{Name: "PolicyDocument", Type: "json|string", Required: true},
			{Name: "PolicyName", Type: "string", Required: true}}}}},
	{Name: "AWS::KMS::Alias", PrimaryIdentifier: []string{"AliasName"}, Properties: Definition{
		{Name: "AliasName", Type: "string", Required: true, Replaces: "yes"},
		{Name: "TargetKeyId", Type: "string", Required: true}}},
	{Name: "AWS::KMS::Key", PrimaryIdentifier: []string{"KeyId"}, Stateful: true, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "Arn", Type: "string"},
		{Name: "KeyId", Type: "string"}}, Properties: Definition{
		{Name: "BypassPolicyLockoutSafetyCheck", Type: "boolean"},
		{Name: "Description", Type: "string"},
		{Name: "EnableKeyRotation", Type: "boolean"},
		{Name: "Enabled", Type: "boolean"},
		{Name: "KeyPolicy", Type: "json|string"},
		{Name: "KeySpec", Type: "string", Values: []string{"SYMMETRIC_DEFAULT", "RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "SM2", "ML_DSA_44", "ML_DSA_65", "ML_DSA_87", "ECC_NIST_EDWARDS25519"}},
		{Name: "KeyUsage", Type: "string", Values: []string{"ENCRYPT_DECRYPT", "SIGN_VERIFY", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT"}},
		{Name: "MultiRegion", Type: "boolean"},
		{Name: "Origin", Type: "string", Values: []string{"AWS_KMS", "EXTERNAL"}},
		{Name: "PendingWindowInDays", Type: "integer"},
		{Name: "RotationPeriodInDays", Type: "integer"},
		{Name: "Tags", Type: "[]tag"}}},
	{Name: "AWS::Lambda::Function", PrimaryIdentifier: []string{"FunctionName"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "Arn", Type: "string"},
		{Name: "SnapStartResponse", Type: "json"},
		{Name: "SnapStartResponse.ApplyOn", Type: "string"},
		{Name: "SnapStartResponse.OptimizationStatus", Type: "string"}}, Properties: Definition{
		{Name: "Architectures", Type: "[]string"},
		{Name: "CapacityProviderConfig", Type: "CapacityProviderConfig"},
		{Name: "Code", Type: "Code", Required: true},
		{Name: "CodeSigningConfigArn", Type: "string"},
		{Name: "DeadLetterConfig", Type: "DeadLetterConfig"},
		{Name: "Description", Type: "string"},
		{Name: "DurableConfig", Type: "DurableConfig"},
		{Name: "Environment", Type: "Environment"},
		{Name: "EphemeralStorage", Type: "EphemeralStorage"},
		{Name: "FileSystemConfigs", Type: "[]FileSystemConfig"},
		{Name: "FunctionName", Type: "string", Replaces: "yes"},
		{Name: "FunctionScalingConfig", Type: "FunctionScalingConfig"},
		{Name: "Handler", Type: "string"},
		{Name: "ImageConfig", Type: "ImageConfig"},
		{Name: "KmsKeyArn", Type: "string"},
		{Name: "Layers", Type: "[]string"},
		{Name: "LoggingConfig", Type: "LoggingConfig"},
		{Name: "MemorySize", Type: "integer"},
		{Name: "PackageType", Type: "string", Replaces: "yes", Values: []string{"Image", "Zip"}},
		{Name: "PublishToLatestPublished", Type: "boolean"},
		{Name: "RecursiveLoop", Type: "string", Values: []string{"Allow", "Terminate"}},
		{Name: "ReservedConcurrentExecutions", Type: "integer"},
		{Name: "Role", Type: "string", Required: true},
		{Name: "Runtime", Type: "string"},
		{Name: "RuntimeManagementConfig", Type: "RuntimeManagementConfig"},
		{Name: "SnapStart", Type: "SnapStart"},
		{Name: "Tags", Type: "[]tag"},
		{Name: "TenancyConfig", Type: "TenancyConfig", Replaces: "yes"},
		{Name: "Timeout", Type: "integer"},
		{Name: "TracingConfig", Type: "TracingConfig"},
		{Name: "VpcConfig", Type: "VpcConfig"}}, definitions: []definition{
		{Name: "CapacityProviderConfig", Properties: Definition{
			{Name: "LambdaManagedInstancesCapacityProviderConfig", Type: "LambdaManagedInstancesCapacityProviderConfig", Required: true}}},
		{Name: "Code", Properties: Definition{
			{Name: "ImageUri", Type: "string"},
			{Name: "S3Bucket", Type: "string"},
			{Name: "S3Key", Type: "string"},
			{Name: "S3ObjectStorageMode", Type: "string", Values: []string{"COPY", "REFERENCE"}},
			{Name: "S3ObjectVersion", Type: "string"},
			{Name: "SourceKMSKeyArn", Type: "string"},
			{Name: "ZipFile", Type: "string"}}},
		{Name: "DeadLetterConfig", Properties: Definition{
			{Name: "TargetArn", Type: "string"}}},
		{Name: "DurableConfig", Properties: Definition{
			{Name: "ExecutionTimeout", Type: "integer", Required: true},
			{Name: "KMSKeyArn", Type: "string"},
			{Name: "RetentionPeriodInDays", Type: "integer"}}},
		{Name: "Environment", Properties: Definition{
			{Name: "Variables", Type: "{}string"}}},
		{Name: "EphemeralStorage", Properties: Definition{
			{Name: "Size", Type: "integer", Required: true}}},
		{Name: "FileSystemConfig", Properties: Definition{
			{Name: "Arn", Type: "string", Required: true},
			{Name: "LocalMountPath", Type: "string", Required: true},
			{Name: "S3FilesConfig", Type: "S3FilesConfig"}}},
		{Name: "FunctionScalingConfig", Properties: Definition{
			{Name: "MaxExecutionEnvironments", Type: "integer"},
			{Name: "MinExecutionEnvironments", Type: "integer"}}},
		{Name: "ImageConfig", Properties: Definition{
			{Name: "Command", Type: "[]string"},
			{Name: "EntryPoint", Type: "[]string"},
			{Name: "WorkingDirectory", Type: "string"}}},
		{Name: "LambdaManagedInstancesCapacityProviderConfig", Properties: Definition{
			{Name: "CapacityProviderArn", Type: "string", Required: true},
			{Name: "ExecutionEnvironmentMemoryGiBPerVCpu", Type: "number"},
			{Name: "PerExecutionEnvironmentMaxConcurrency", Type: "integer"}}},
		{Name: "LoggingConfig", Properties: Definition{
			{Name: "ApplicationLogLevel", Type: "string", Values: []string{"TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"}},
			{Name: "LogFormat", Type: "string", Values: []string{"Text", "JSON"}},
			{Name: "LogGroup", Type: "string"},
			{Name: "SystemLogLevel", Type: "string", Values: []string{"DEBUG", "INFO", "WARN"}}}},
		{Name: "RuntimeManagementConfig", Properties: Definition{
			{Name: "RuntimeVersionArn", Type: "string"},
			{Name: "UpdateRuntimeOn", Type: "string", Required: true, Values: []string{"Auto", "FunctionUpdate", "Manual"}}}},
		{Name: "S3FilesConfig", Properties: Definition{
			{Name: "DirectS3Read", Type: "string", Values: []string{"ENABLED", "DISABLED", "AUTO"}}}},
		{Name: "SnapStart", Properties: Definition{
			{Name: "ApplyOn", Type: "string", Required: true, Values: []string{"PublishedVersions", "None"}}}},
		{Name: "TenancyConfig", Properties: Definition{
			{Name: "TenantIsolationMode", Type: "string", Required: true, Values: []string{"PER_TENANT"}}}},
		{Name: "TracingConfig", Properties: Definition{
			{Name: "Mode", Type: "string", Values: []string{"Active", "PassThrough"}}}},
		{Name: "VpcConfig", Properties: Definition{
			{Name: "Ipv6AllowedForDualStack", Type: "boolean"},
			{Name: "SecurityGroupIds", Type: "[]string"},
			{Name: "SubnetIds", Type: "[]string"}}}}},
	{Name: "AWS::Lambda::Permission", PrimaryIdentifier: []string{"FunctionName", "Id"}, Attributes: []Attribute{
		{Name: "Id", Type: "string"}}, Properties: Definition{
		{Name: "Action", Type: "string", Required: true, Replaces: "yes"},
		{Name: "EventSourceToken", Type: "string", Replaces: "yes"},
		{Name: "FunctionName", Type: "string", Required: true, Replaces: "yes"},
		{Name: "FunctionUrlAuthType", Type: "string", Replaces: "yes", Values: []string{"AWS_IAM", "NONE"}},
		{Name: "InvokedViaFunctionUrl", Type: "boolean", Replaces: "yes"},
		{Name: "Principal", Type: "string", Required: true, Replaces: "yes"},
		{Name: "PrincipalOrgID", Type: "string", Replaces: "yes"},
		{Name: "SourceAccount", Type: "string", Replaces: "yes"},
		{Name: "SourceArn", Type: "string", Replaces: "yes"}}},
	{Name: "AWS::Logs::LogGroup", PrimaryIdentifier: []string{"LogGroupName"}, Stateful: true, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "Arn", Type: "string"}}, Properties: Definition{
		{Name: "BearerTokenAuthenticationEnabled", Type: "boolean"},
		{Name: "DataProtectionPolicy", Type: "json"},
		{Name: "DeletionProtectionEnabled", Type: "boolean"},
		{Name: "FieldIndexPolicies", Type: "[]json"},
		{Name: "KmsKeyId", Type: "string"},
		{Name: "LogGroupClass", Type: "string", Values: []string{"STANDARD", "INFREQUENT_ACCESS", "DELIVERY"}},
		{Name: "LogGroupName", Type: "string", Replaces: "yes"},
		{Name: "ResourcePolicyDocument", Type: "json"},
		{Name: "RetentionInDays", Type: "integer", Values: []string{"1", "3", "5", "7", "14", "30", "60", "90", "120", "150", "180", "365", "400", "545", "731", "1096", "1827", "2192", "2557", "2922", "3288", "3653"}},
		{Name: "Tags", Type: "[]tag"}}},
	{Name: "AWS::MWAA::Environment", PrimaryIdentifier: []string{"Name"}, Tags: Tags{Property: "Tags", Form: "map"}, Attributes: []Attribute{
		{Name: "Arn", Type: "string"},
		{Name: "CeleryExecutorQueue", Type: "string"},
		{Name: "DatabaseVpcEndpointService", Type: "string"},
		{Name: "LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn", Type: "string"},
		{Name: "LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn", Type: "string"},
		{Name: "LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn", Type: "string"},
		{Name: "LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn", Type: "string"},
		{Name: "LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn", Type: "string"},
		{Name: "WebserverUrl", Type: "string"},
		{Name: "WebserverVpcEndpointService", Type: "string"}}, Properties: Definition{
		{Name: "AirflowConfigurationOptions", Type: "json"},
		{Name: "AirflowVersion", Type: "string"},
		{Name: "DagS3Path", Type: "string"},
		{Name: "EndpointManagement", Type: "string", Replaces: "yes", Values: []string{"CUSTOMER", "SERVICE"}},
		{Name: "EnvironmentClass", Type: "string"},
		{Name: "ExecutionRoleArn", Type: "string"},
		{Name: "KmsKey", Type: "string", Replaces: "yes"},
		{Name: "LoggingConfiguration", Type: "LoggingConfiguration"},
		{Name: "MaxWebservers", Type: "integer"},
		{Name: "MaxWorkers", Type: "integer"},
		{Name: "MinWebservers", Type: "integer"},
		{Name: "MinWorkers", Type: "integer"},
		{Name: "Name", Type: "string", Required: true, Replaces: "yes"},
		{Name: "NetworkConfiguration", Type: "NetworkConfiguration"},
		{Name: "PluginsS3ObjectVersion", Type: "string"},
		{Name: "PluginsS3Path", Type: "string"},
		{Name: "RequirementsS3ObjectVersion", Type: "string"},
		{Name: "RequirementsS3Path", Type: "string"},
		{Name: "Schedulers", Type: "integer"},
		{Name: "SourceBucketArn", Type: "string"},
		{Name: "StartupScriptS3ObjectVersion", Type: "string"},
		{Name: "StartupScriptS3Path", Type: "string"},
		{Name: "Tags", Type: "json"},
		{Name: "WebserverAccessMode", Type: "string", Values: []string{"PRIVATE_ONLY", "PUBLIC_ONLY", "PUBLIC_AND_PRIVATE"}},
		{Name: "WeeklyMaintenanceWindowStart", Type: "string"},
		{Name: "WorkerReplacementStrategy", Type: "string", Values: []string{"FORCED", "GRACEFUL"}}}, definitions: []definition{
		{Name: "LoggingConfiguration", Properties: Definition{
			{Name: "DagProcessingLogs", Type: "ModuleLoggingConfiguration"},
			{Name: "SchedulerLogs", Type: "ModuleLoggingConfiguration"},
			{Name: "TaskLogs", Type: "ModuleLoggingConfiguration"},
			{Name: "WebserverLogs", Type: "ModuleLoggingConfiguration"},
			{Name: "WorkerLogs", Type: "ModuleLoggingConfiguration"}}},
		{Name: "ModuleLoggingConfiguration", Properties: Definition{
			{Name: "CloudWatchLogGroupArn", Type: "string"},
			{Name: "Enabled", Type: "boolean"},
			{Name: "LogLevel", Type: "string", Values: []string{"CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"}}}},
		{Name: "NetworkConfiguration", Properties: Definition{
			{Name: "SecurityGroupIds", Type: "[]string"},
			{Name: "SubnetIds", Type: "[]string", Replaces: "yes"}}}}},
	{Name: "AWS::MWAAServerless::Workflow", PrimaryIdentifier: []string{"WorkflowArn"}, Tags: Tags{Property: "Tags", Form: "map"}, Attributes: []Attribute{
		{Name: "CodeSnapshottedAt", Type: "string"},
		{Name: "CreatedAt", Type: "string"},
		{Name: "ModifiedAt", Type: "string"},
		{Name: "ScheduleConfiguration", Type: "json"},
		{Name: "WorkflowArn", Type: "string"},
		{Name: "WorkflowStatus", Type: "string"},
		{Name: "WorkflowVersion", Type: "string"}}, Properties: Definition{
		{Name: "Code", Type: "Code"},
		{Name: "DefinitionS3Location", Type: "S3Location", Required: true},
		{Name: "Description", Type: "string"},
		{Name: "EncryptionConfiguration", Type: "EncryptionConfiguration", Replaces: "yes"},
		{Name: "LoggingConfiguration", Type: "LoggingConfiguration"},
		{Name: "Name", Type: "string", Replaces: "yes"},
		{Name: "NetworkConfiguration", Type: "NetworkConfiguration"},
		{Name: "RoleArn", Type: "string", Required: true},
		{Name: "Tags", Type: "{}string"},
		{Name: "TriggerMode", Type: "string"}}, definitions: []definition{
		{Name: "Code", Properties: Definition{
			{Name: "S3Location", Type: "CodeS3Location"}}},
		{Name: "CodeS3Location", Properties: Definition{
			{Name: "Bucket", Type: "string", Required: true},
			{Name: "ObjectKey", Type: "string", Required: true},
			{Name: "VersionId", Type: "string"}}},
		{Name: "EncryptionConfiguration", Properties: Definition{
			{Name: "KmsKeyId", Type: "string"},
			{Name: "Type", Type: "string", Required: true, Values: []string{"AWS_MANAGED_KEY", "CUSTOMER_MANAGED_KEY"}}}},
		{Name: "LoggingConfiguration", Properties: Definition{
			{Name: "LogGroupName", Type: "string", Required: true}}},
		{Name: "NetworkConfiguration", Properties: Definition{
			{Name: "SecurityGroupIds", Type: "[]string"},
			{Name: "SubnetIds", Type: "[]string"}}},
		{Name: "S3Location", Properties: Definition{
			{Name: "Bucket", Type: "string", Required: true},
			{Name: "ObjectKey", Type: "string", Required: true},
			{Name: "VersionId", Type: "string"}}}}},
	{Name: "AWS::RAM::ResourceShare", PrimaryIdentifier: []string{"Arn"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "Arn", Type: "string"},
		{Name: "CreationTime", Type: "string"},
		{Name: "FeatureSet", Type: "string"},
		{Name: "LastUpdatedTime", Type: "string"},
		{Name: "OwningAccountId", Type: "string"},
		{Name: "Status", Type: "string"}}, Properties: Definition{
		{Name: "AllowExternalPrincipals", Type: "boolean"},
		{Name: "Name", Type: "string", Required: true},
		{Name: "PermissionArns", Type: "[]string"},
		{Name: "Principals", Type: "[]string"},
		{Name: "ResourceArns", Type: "[]string"},
		{Name: "ResourceShareConfiguration", Type: "ResourceShareConfiguration"},
		{Name: "Sources", Type: "[]string"},
		{Name: "Tags", Type: "[]tag"}}, definitions: []definition{
		{Name: "ResourceShareConfiguration", Properties: Definition{
			{Name: "ExclusiveAccountAccess", Type: "boolean"},
			{Name: "RetainSharingOnAccountLeaveOrganization", Type: "boolean", Replaces: "yes"}}}}},
	{Name: "AWS::Route53::HostedZone", PrimaryIdentifier: []string{"Id"}, Tags: Tags{Property: "HostedZoneTags", Form: "standard"}, Attributes: []Attribute{
		{Name: "Id", Type: "string"},
		{Name: "NameServers", Type: "[]string"}}, Properties: Definition{
		{Name: "HostedZoneConfig", Type: "HostedZoneConfig"},
		{Name: "HostedZoneFeatures", Type: "HostedZoneFeatures"},
		{Name: "HostedZoneTags", Type: "[]HostedZoneTag"},
		{Name: "Name", Type: "string", Replaces: "yes"},
		{Name: "QueryLoggingConfig", Type: "QueryLoggingConfig"},
		{Name: "VPCs", Type: "[]VPC"}}, definitions: []definition{
		{Name: "HostedZoneConfig", Properties: Definition{
			{Name: "Comment", Type: "string"}}},
		{Name: "HostedZoneFeatures", Properties: Definition{
			{Name: "EnableAcceleratedRecovery", Type: "boolean"}}},
		{Name: "HostedZoneTag", Properties: Definition{
			{Name: "Key", Type: "string", Required: true},
			{Name: "Value", Type: "string", Required: true}}},
		{Name: "QueryLoggingConfig", Properties: Definition{
			{Name: "CloudWatchLogsLogGroupArn", Type: "string", Required: true}}},
		{Name: "VPC", Properties: Definition{
			{Name: "VPCId", Type: "string", Required: true},
			{Name: "VPCRegion", Type: "string", Required: true}}}}},
	{Name: "AWS::Route53::RecordSet", PrimaryIdentifier: []string{"Name", "HostedZoneId", "Type", "SetIdentifier"}, Ref: []string{"Name"}, Properties: Definition{
		{Name: "AliasTarget", Type: "AliasTarget"},
		{Name: "CidrRoutingConfig", Type: "CidrRoutingConfig"},
		{Name: "Comment", Type: "string"},
		{Name: "Failover", Type: "string", Values: []string{"PRIMARY", "SECONDARY"}},
		{Name: "GeoLocation", Type: "GeoLocation"},
		{Name: "HealthCheckId", Type: "string"},
		{Name: "HostedZoneId", Type: "string", Replaces: "yes"},
		{Name: "HostedZoneName", Type: "string", Replaces: "yes"},
		{Name: "MultiValueAnswer", Type: "boolean"},
		{Name: "Name", Type: "string", Required: true, Replaces: "yes"},
		{Name: "Region", Type: "string"},
		{Name: "ResourceRecords", Type: "[]string"},
		{Name: "SetIdentifier", Type: "string"},
		{Name: "TTL", Type: "string"},
		{Name: "Type", Type: "string", Required: true},
		{Name: "Weight", Type: "integer"}}, definitions: []definition{
		{Name: "AliasTarget", Properties: Definition{
			{Name: "DNSName", Type: "string", Required: true},
			{Name: "EvaluateTargetHealth", Type: "boolean"},
			{Name: "HostedZoneId", Type: "string", Required: true}}},
		{Name: "CidrRoutingConfig", Properties: Definition{
			{Name: "CollectionId", Type: "string", Required: true},
			{Name: "LocationName", Type: "string", Required: true}}},
		{Name: "GeoLocation", Properties: Definition{
			{Name: "ContinentCode", Type: "string"},
			{Name: "CountryCode", Type: "string"},
			{Name: "SubdivisionCode", Type: "string"}}}}},
	{Name: "AWS::S3::Bucket", PrimaryIdentifier: []string{"BucketName"}, Stateful: true, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "Arn", Type: "string"},
		{Name: "DomainName", Type: "string"},
		{Name: "DualStackDomainName", Type: "string"},
		{Name: "MetadataConfiguration.AnnotationTableConfiguration.TableArn", Type: "string"},
		{Name: "MetadataConfiguration.AnnotationTableConfiguration.TableName", Type: "string"},
		{Name: "MetadataConfiguration.Destination", Type: "json"},
		{Name: "MetadataConfiguration.InventoryTableConfiguration.TableArn", Type: "string"},
		{Name: "MetadataConfiguration.InventoryTableConfiguration.TableName", Type: "string"},
		{Name: "MetadataConfiguration.JournalTableConfiguration.TableArn", Type: "string"},
		{Name: "MetadataConfiguration.JournalTableConfiguration.TableName", Type: "string"},
		{Name: "MetadataTableConfiguration.S3TablesDestination.TableArn", Type: "string"},
		{Name: "MetadataTableConfiguration.S3TablesDestination.TableNamespace", Type: "string"},
		{Name: "RegionalDomainName", Type: "string"},
		{Name: "WebsiteURL", Type: "string"}}, Properties: Definition{
		{Name: "AbacStatus", Type: "string", Values: []string{"Enabled", "Disabled"}},
		{Name: "AccelerateConfiguration", Type: "AccelerateConfiguration"},
		{Name: "AccessControl", Type: "string", Values: []string{"AuthenticatedRead", "AwsExecRead", "BucketOwnerFullControl", "BucketOwnerRead", "LogDeliveryWrite", "Private", "PublicRead", "PublicReadWrite"}},
		{Name: "AnalyticsConfigurations", Type: "[]AnalyticsConfiguration"},
		{Name: "BucketEncryption", Type: "BucketEncryption"},
		{Name: "BucketName", Type: "string", Replaces: "yes"},
		{Name: "BucketNamePrefix", Type: "string", Replaces: "yes"},
		{Name: "BucketNamespace", Type: "string", Replaces: "yes", Values: []string{"global", "account-regional"}},
		{Name: "CorsConfiguration", Type: "CorsConfiguration"},
		{Name: "IntelligentTieringConfigurations", Type: "[]IntelligentTieringConfiguration"},
		{Name: "InventoryConfigurations", Type: "[]InventoryConfiguration"},
		{Name: "LifecycleConfiguration", Type: "LifecycleConfiguration"},
		{Name: "LoggingConfiguration", Type: "LoggingConfiguration"},
		{Name: "MetadataConfiguration", Type: "MetadataConfiguration"},
		{Name: "MetadataTableConfiguration", Type: "MetadataTableConfiguration"},
		{Name: "MetricsConfigurations", Type: "[]MetricsConfiguration"},
		{Name: "NotificationConfiguration", Type: "NotificationConfiguration"},
		{Name: "ObjectLockConfiguration", Type: "ObjectLockConfiguration"},
		{Name: "ObjectLockEnabled", Type: "boolean", Replaces: "yes"},
		{Name: "OwnershipControls", Type: "OwnershipControls"},
		{Name: "PublicAccessBlockConfiguration", Type: "PublicAccessBlockConfiguration"},
		{Name: "ReplicationConfiguration", Type: "ReplicationConfiguration"},
		{Name: "Tags", Type: "[]tag"},
		{Name: "VersioningConfiguration", Type: "VersioningConfiguration"},
		{Name: "WebsiteConfiguration", Type: "WebsiteConfiguration"}}, definitions: []definition{
		{Name: "AbortIncompleteMultipartUpload", Properties: Definition{
			{Name: "DaysAfterInitiation", Type: "integer", Required: true}}},
		{Name: "AccelerateConfiguration", Properties: Definition{
			{Name: "AccelerationStatus", Type: "string", Required: true, Values: []string{"Enabled", "Suspended"}}}},
		{Name: "AccessControlTranslation", Properties: Definition{
			{Name: "Owner", Type: "string", Required: true}}},
		{Name: "AnalyticsConfiguration", Properties: Definition{
			{Name: "Id", Type: "string", Required: true},
			{Name: "Prefix", Type: "string"},
			{Name: "StorageClassAnalysis", Type: "StorageClassAnalysis", Required: true},
			{Name: "TagFilters", Type: "[]TagFilter"}}},
		{Name: "AnnotationTableConfiguration", Properties: Definition{
			{Name: "ConfigurationState", Type: "string", Required: true, Values: []string{"ENABLED", "DISABLED"}},
			{Name: "EncryptionConfiguration", Type: "MetadataTableEncryptionConfiguration"},
			{Name: "Role", Type: "string"},
			{Name: "TableArn", Type: "string"},
			{Name: "TableName", Type: "string"}}},
		{Name: "BlockedEncryptionTypes", Properties: Definition{
			{Name: "EncryptionType", Type: "[]string", Values: []string{"NONE", "SSE-C"}}}},
		{Name: "BucketEncryption", Properties: Definition{
			{Name: "ServerSideEncryptionConfiguration", Type: "[]ServerSideEncryptionRule", Required: true}}},
		{Name: "CorsConfiguration", Properties: Definition{
			{Name: "CorsRules", Type: "[]CorsRule", Required: true}}},
		{Name: "CorsRule", Properties: Definition{
			{Name: "AllowedHeaders", Type: "[]string"},
			{Name: "AllowedMethods", Type: "[]string", Required: true},
			{Name: "AllowedOrigins", Type: "[]string", Required: true},
			{Name: "ExposedHeaders", Type: "[]string"},
			{Name: "Id", Type: "string"},
			{Name: "MaxAge", Type: "integer"}}},
		{Name: "DataExport", Properties: Definition{
			{Name: "Destination", Type: "Destination", Required: true},
			{Name: "OutputSchemaVersion", Type: "string", Required: true}}},
		{Name: "DefaultEventHold", Properties: Definition{
			{Name: "Days", Type: "integer"},
			{Name: "Years", Type: "integer"}}},
		{Name: "DefaultRetention", Properties: Definition{
			{Name: "Days", Type: "integer"},
			{Name: "DefaultEventHold", Type: "DefaultEventHold"},
			{Name: "Mode", Type: "string", Values: []string{"COMPLIANCE", "GOVERNANCE"}},
			{Name: "Years", Type: "integer"}}},
		{Name: "DeleteMarkerReplication", Properties: Definition{
			{Name: "Status", Type: "string", Values: []string{"Disabled", "Enabled"}}}},
		{Name: "Destination", Properties: Definition{
			{Name: "BucketAccountId", Type: "string"},
			{Name: "BucketArn", Type: "string", Required: true},
			{Name: "Format", Type: "string", Required: true, Values: []string{"CSV", "ORC", "Parquet"}},
			{Name: "Prefix", Type: "string"}}},
		{Name: "EncryptionConfiguration", Properties: Definition{
			{Name: "ReplicaKmsKeyID", Type: "string", Required: true}}},
		{Name: "EventBridgeConfiguration", Properties: Definition{
			{Name: "EventBridgeEnabled", Type: "boolean", Required: true}}},
		{Name: "FilterRule", Properties: Definition{
			{Name: "Name", Type: "string", Required: true},
			{Name: "Value", Type: "string", Required: true}}},
		{Name: "IntelligentTieringConfiguration", Properties: Definition{
			{Name: "Id", Type: "string", Required: true},
			{Name: "Prefix", Type: "string"},
			{Name: "Status", Type: "string", Required: true, Values: []string{"Disabled", "Enabled"}},
			{Name: "TagFilters", Type: "[]TagFilter"},
			{Name: "Tierings", Type: "[]Tiering", Required: true}}},
		{Name: "InventoryConfiguration", Properties: Definition{
			{Name: "Destination", Type: "Destination", Required: true},
			{Name: "Enabled", Type: "boolean", Required: true},
			{Name: "Id", Type: "string", Required: true},
			{Name: "IncludedObjectVersions", Type: "string", Required: true, Values: []string{"All", "Current"}},
			{Name: "OptionalFields", Type: "[]string"},
			{Name: "Prefix", Type: "string"},
			{Name: "ScheduleFrequency", Type: "string", Required: true, Values: []string{"Daily", "Weekly"}}}},
		{Name: "InventoryTableConfiguration", Properties: Definition{
			{Name: "ConfigurationState", Type: "string", Required: true, Values: []string{"ENABLED", "DISABLED"}},
			{Name: "EncryptionConfiguration", Type: "MetadataTableEncryptionConfiguration"},
			{Name: "TableArn", Type: "string"},
			{Name: "TableName", Type: "string"}}},
		{Name: "JournalTableConfiguration", Properties: Definition{
			{Name: "EncryptionConfiguration", Type: "MetadataTableEncryptionConfiguration"},
			{Name: "RecordExpiration", Type: "RecordExpiration", Required: true},
			{Name: "TableArn", Type: "string"},
			{Name: "TableName", Type: "string"}}},
		{Name: "LambdaConfiguration", Properties: Definition{
			{Name: "Event", Type: "string", Required: true},
			{Name: "Filter", Type: "NotificationFilter"},
			{Name: "Function", Type: "string", Required: true}}},
		{Name: "LifecycleConfiguration", Properties: Definition{
			{Name: "Rules", Type: "[]Rule", Required: true},
			{Name: "TransitionDefaultMinimumObjectSize", Type: "string", Values: []string{"varies_by_storage_class", "all_storage_classes_128K"}}}},
		{Name: "LoggingConfiguration", Properties: Definition{
			{Name: "DestinationBucketName", Type: "string"},
			{Name: "LogFilePrefix", Type: "string"},
			{Name: "TargetObjectKeyFormat", Type: "TargetObjectKeyFormat"}}},
		{Name: "MetadataConfiguration", Properties: Definition{
			{Name: "AnnotationTableConfiguration", Type: "AnnotationTableConfiguration"},
			{Name: "Destination", Type: "MetadataDestination"},
			{Name: "InventoryTableConfiguration", Type: "InventoryTableConfiguration"},
			{Name: "JournalTableConfiguration", Type: "JournalTableConfiguration", Required: true}}},
		{Name: "MetadataDestination", Properties: Definition{
			{Name: "TableBucketArn", Type: "string"},
			{Name: "TableBucketType", Type: "string", Required: true, Values: []string{"aws", "customer"}},
			{Name: "TableNamespace", Type: "string"}}},
		{Name: "MetadataTableConfiguration", Properties: Definition{
			{Name: "S3TablesDestination", Type: "S3TablesDestination", Required: true}}},
		{Name: "MetadataTableEncryptionConfiguration", Properties: Definition{
			{Name: "KmsKeyArn", Type: "string"},
			{Name: "SseAlgorithm", Type: "string", Required: true, Values: []string{"aws:kms", "AES256"}}}},
		{Name: "Metrics", Properties: Definition{
			{Name: "EventThreshold", Type: "ReplicationTimeValue"},
			{Name: "Status", Type: "string", Required: true, Values: []string{"Disabled", "Enabled"}}}},
		{Name: "MetricsConfiguration", Properties: Definition{
			{Name: "AccessPointArn", Type: "string"},
			{Name: "Id", Type: "string", Required: true},
			{Name: "Prefix", Type: "string"},
			{Name: "TagFilters", Type: "[]TagFilter"}}},
		{Name: "NoncurrentVersionExpiration", Properties: Definition{
			{Name: "NewerNoncurrentVersions", Type: "integer"},
			{Name: "NoncurrentDays", Type: "integer", Required: true}}},
		{Name: "NoncurrentVersionTransition", Properties: Definition{
			{Name: "NewerNoncurrentVersions", Type: "integer"},
			{Name: "StorageClass", Type: "string", Required: true, Values: []string{"DEEP_ARCHIVE", "GLACIER", "Glacier", "GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "STANDARD_IA"}},
			{Name: "TransitionInDays", Type: "integer", Required: true}}},
		{Name: "NotificationConfiguration", Properties: Definition{
			{Name: "EventBridgeConfiguration", Type: "EventBridgeConfiguration"},
			{Name: "LambdaConfigurations", Type: "[]LambdaConfiguration"},
			{Name: "QueueConfigurations", Type: "[]QueueConfiguration"},
			{Name: "TopicConfigurations", Type: "[]TopicConfiguration"}}},
		{Name: "NotificationFilter", Properties: Definition{
			{Name: "S3Key", Type: "S3KeyFilter", Required: true}}},
		{Name: "ObjectLockConfiguration", Properties: Definition{
			{Name: "ObjectLockEnabled", Type: "string"},
			{Name: "Rule", Type: "ObjectLockRule"}}},
		{Name: "ObjectLockRule", Properties: Definition{
			{Name: "DefaultRetention", Type: "DefaultRetention"}}},
		{Name: "OwnershipControls", Properties: Definition{
			{Name: "Rules", Type: "[]OwnershipControlsRule", Required: true}}},
		{Name: "OwnershipControlsRule", Properties: Definition{
			{Name: "ObjectOwnership", Type: "string", Values: []string{"ObjectWriter", "BucketOwnerPreferred", "BucketOwnerEnforced"}}}},
		{Name: "PartitionedPrefix", Properties: Definition{
			{Name: "PartitionDateSource", Type: "string", Values: []string{"EventTime", "DeliveryTime"}}}},
		{Name: "PublicAccessBlockConfiguration", Properties: Definition{
			{Name: "BlockPublicAcls", Type: "boolean"},
			{Name: "BlockPublicPolicy", Type: "boolean"},
			{Name: "IgnorePublicAcls", Type: "boolean"},
			{Name: "RestrictPublicBuckets", Type: "boolean"}}},
		{Name: "QueueConfiguration", Properties: Definition{
			{Name: "Event", Type: "string", Required: true},
			{Name: "Filter", Type: "NotificationFilter"},
			{Name: "Queue", Type: "string", Required: true}}},
		{Name: "RecordExpiration", Properties: Definition{
			{Name: "Days", Type: "integer"},
			{Name: "Expiration", Type: "string", Required: true, Values: []string{"ENABLED", "DISABLED"}}}},
		{Name: "RedirectAllRequestsTo", Properties: Definition{
			{Name: "HostName", Type: "string", Required: true},
			{Name: "Protocol", Type: "string", Values: []string{"http", "https"}}}},
		{Name: "RedirectRule", Properties: Definition{
			{Name: "HostName", Type: "string"},
			{Name: "HttpRedirectCode", Type: "string"},
			{Name: "Protocol", Type: "string", Values: []string{"http", "https"}},
			{Name: "ReplaceKeyPrefixWith", Type: "string"},
			{Name: "ReplaceKeyWith", Type: "string"}}},
		{Name: "ReplicaModifications", Properties: Definition{
			{Name: "Status", Type: "string", Required: true, Values: []string{"Enabled", "Disabled"}}}},
		{Name: "ReplicationConfiguration", Properties: Definition{
			{Name: "Role", Type: "string", Required: true},
			{Name: "Rules", Type: "[]ReplicationRule", Required: true}}},
		{Name: "ReplicationDestination", Properties: Definition{
			{Name: "AccessControlTranslation", Type: "AccessControlTranslation"},
			{Name: "Account", Type: "string"},
			{Name: "Bucket", Type: "string", Required: true},
			{Name: "EncryptionConfiguration", Type: "EncryptionConfiguration"},
			{Name: "Metrics", Type: "Metrics"},
			{Name: "ReplicationTime", Type: "ReplicationTime"},
			{Name: "StorageClass", Type: "string", Values: []string{"DEEP_ARCHIVE", "GLACIER", "GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "REDUCED_REDUNDANCY", "STANDARD", "STANDARD_IA"}}}},
		{Name: "ReplicationRule", Properties: Definition{
			{Name: "DeleteMarkerReplication", Type: "DeleteMarkerReplication"},
			{Name: "Destination", Type: "ReplicationDestination", Required: true},
			{Name: "Filter", Type: "ReplicationRuleFilter"},
			{Name: "Id", Type: "string"},
			{Name: "Prefix", Type: "string"},
			{Name: "Priority", Type: "integer"},
			{Name: "SourceSelectionCriteria", Type: "SourceSelectionCriteria"},
			{Name: "Status", Type: "string", Required: true, Values: []string{"Disabled", "Enabled"}}}},
		{Name: "ReplicationRuleAndOperator", Properties: Definition{
			{Name: "Prefix", Type: "string"},
			{Name: "TagFilters", Type: "[]TagFilter"}}},
		{Name: "ReplicationRuleFilter", Properties: Definition{
			{Name: "And", Type: "ReplicationRuleAndOperator"},
			{Name: "Prefix", Type: "string"},
			{Name: "TagFilter", Type: "TagFilter"}}},
		{Name: "ReplicationTime", Properties: Definition{
			{Name: "Status", Type: "string", Required: true, Values: []string{"Disabled", "Enabled"}},
			{Name: "Time", Type: "ReplicationTimeValue", Required: true}}},
		{Name: "ReplicationTimeValue", Properties: Definition{
			{Name: "Minutes", Type: "integer", Required: true}}},
		{Name: "RoutingRule", Properties: Definition{
			{Name: "RedirectRule", Type: "RedirectRule", Required: true},
			{Name: "RoutingRuleCondition", Type: "RoutingRuleCondition"}}},
		{Name: "RoutingRuleCondition", Properties: Definition{
			{Name: "HttpErrorCodeReturnedEquals", Type: "string"},
			{Name: "KeyPrefixEquals", Type: "string"}}},
		{Name: "Rule", Properties: Definition{
			{Name: "AbortIncompleteMultipartUpload", Type: "AbortIncompleteMultipartUpload"},
			{Name: "ExpirationDate", Type: "date-time"},
			{Name: "ExpirationInDays", Type: "integer"},
			{Name: "ExpiredObjectDeleteMarker", Type: "boolean"},
			{Name: "Id", Type: "string"},
			{Name: "NoncurrentVersionExpiration", Type: "NoncurrentVersionExpiration"},
			{Name: "NoncurrentVersionExpirationInDays", Type: "integer"},
			{Name: "NoncurrentVersionTransition", Type: "NoncurrentVersionTransition"},
			{Name: "NoncurrentVersionTransitions", Type: "[]NoncurrentVersionTransition"},
			{Name: "ObjectSizeGreaterThan", Type: "integer"},
			{Name: "ObjectSizeLessThan", Type: "integer"},
			{Name: "Prefix", Type: "string"},
			{Name: "Status", Type: "string", Required: true, Values: []string{"Enabled", "Disabled"}},
			{Name: "TagFilters", Type: "[]TagFilter"},
			{Name: "Transition", Type: "Transition"},
			{Name: "Transitions", Type: "[]Transition"}}},
		{Name: "S3KeyFilter", Properties: Definition{
			{Name: "Rules", Type: "[]FilterRule", Required: true}}},
		{Name: "S3TablesDestination", Properties: Definition{
			{Name: "TableArn", Type: "string"},
			{Name: "TableBucketArn", Type: "string", Required: true},
			{Name: "TableName", Type: "string", Required: true},
			{Name: "TableNamespace", Type: "string"}}},
		{Name: "ServerSideEncryptionByDefault", Properties: Definition{
			{Name: "KMSMasterKeyID", Type: "string"},
			{Name: "SSEAlgorithm", Type: "string", Required: true, Values: []string{"aws:kms", "AES256", "aws:kms:dsse"}}}},
		{Name: "ServerSideEncryptionRule", Properties: Definition{
			{Name: "BlockedEncryptionTypes", Type: "BlockedEncryptionTypes"},
			{Name: "BucketKeyEnabled", Type: "boolean"},
			{Name: "ServerSideEncryptionByDefault", Type: "ServerSideEncryptionByDefault"}}},
		{Name: "SourceSelectionCriteria", Properties: Definition{
			{Name: "ReplicaModifications", Type: "ReplicaModifications"},
			{Name: "SseKmsEncryptedObjects", Type: "SseKmsEncryptedObjects"}}},
		{Name: "SseKmsEncryptedObjects", Properties: Definition{
			{Name: "Status", Type: "string", Required: true, Values: []string{"Disabled", "Enabled"}}}},
		{Name: "StorageClassAnalysis", Properties: Definition{
			{Name: "DataExport", Type: "DataExport"}}},
		{Name: "TagFilter", Properties: Definition{
			{Name: "Key", Type: "string", Required: true},
			{Name: "Value", Type: "string", Required: true}}},
		{Name: "TargetObjectKeyFormat", Properties: Definition{
			{Name: "PartitionedPrefix", Type: "PartitionedPrefix"},
			{Name: "SimplePrefix", Type: "json"}}},
		{Name: "Tiering", Properties: Definition{
			{Name: "AccessTier", Type: "string", Required: true, Values: []string{"ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"}},
			{Name: "Days", Type: "integer", Required: true}}},
		{Name: "TopicConfiguration", Properties: Definition{
			{Name: "Event", Type: "string", Required: true},
			{Name: "Filter", Type: "NotificationFilter"},
			{Name: "Topic", Type: "string", Required: true}}},
		{Name: "Transition", Properties: Definition{
			{Name: "StorageClass", Type: "string", Required: true, Values: []string{"DEEP_ARCHIVE", "GLACIER", "Glacier", "GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "STANDARD_IA"}},
			{Name: "TransitionDate", Type: "date-time"},
			{Name: "TransitionInDays", Type: "integer"}}},
		{Name: "VersioningConfiguration", Properties: Definition{
			{Name: "Status", Type: "string", Required: true, Values: []string{"Enabled", "Suspended"}}}},
		{Name: "WebsiteConfiguration", Properties: Definition{
			{Name: "ErrorDocument", Type: "string"},
			{Name: "IndexDocument", Type: "string"},
			{Name: "RedirectAllRequestsTo", Type: "RedirectAllRequestsTo"},
			{Name: "RoutingRules", Type: "[]RoutingRule"}}}}},
	{Name: "AWS::S3::BucketPolicy", PrimaryIdentifier: []string{"Bucket"}, Properties: Definition{
		{Name: "Bucket", Type: "string", Required: true, Replaces: "yes"},
		{Name: "PolicyDocument", Type: "json|string", Required: true}}},
	{Name: "AWS::SNS::Subscription", PrimaryIdentifier: []string{"Arn"}, Attributes: []Attribute{
		{Name: "Arn", Type: "string"}}, Properties: Definition{
		{Name: "DeliveryPolicy", Type: "json|string"},
		{Name: "Endpoint", Type: "string", Replaces: "yes"},
		{Name: "FilterPolicy", Type: "json|string"},
		{Name: "FilterPolicyScope", Type: "string"},
		{Name: "Protocol", Type: "string", Required: true, Replaces: "yes"},
		{Name: "RawMessageDelivery", Type: "boolean"},
		{Name: "RedrivePolicy", Type: "json|string"},
		{Name: "Region", Type: "string"},
		{Name: "ReplayPolicy", Type: "json|string"},
		{Name: "SubscriptionRoleArn", Type: "string"},
		{Name: "TopicArn", Type: "string", Required: true, Replaces: "yes"}}},
	{Name: "AWS::SNS::Topic", PrimaryIdentifier: []string{"TopicArn"}, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "TopicArn", Type: "string"},
		{Name: "TopicName", Type: "string"}}, Properties: Definition{
		{Name: "ArchivePolicy", Type: "json"},
		{Name: "ContentBasedDeduplication", Type: "boolean"},
		{Name: "DataProtectionPolicy", Type: "json"},
		{Name: "DeliveryStatusLogging", Type: "[]LoggingConfig"},
		{Name: "DisplayName", Type: "string"},
		{Name: "FifoThroughputScope", Type: "string"},
		{Name: "FifoTopic", Type: "boolean", Replaces: "yes"},
		{Name: "KmsMasterKeyId", Type: "string"},
		{Name: "MaximumMessageSize", Type: "integer"},
		{Name: "SignatureVersion", Type: "string"},
		{Name: "Subscription", Type: "[]Subscription"},
		{Name: "Tags", Type: "[]tag"},
		{Name: "TopicName", Type: "string", Replaces: "yes"},
		{Name: "TracingConfig", Type: "string"}}, definitions: []definition{
		{Name: "LoggingConfig", Properties: Definition{
			{Name: "FailureFeedbackRoleArn", Type: "string"},
			{Name: "Protocol", Type: "string", Required: true, Values: []string{"http/s", "sqs", "lambda", "firehose", "application"}},
			{Name: "SuccessFeedbackRoleArn", Type: "string"},
			{Name: "SuccessFeedbackSampleRate", Type: "string"}}},
		{Name: "Subscription", Properties: Definition{
			{Name: "Endpoint", Type: "string", Required: true},
			{Name: "Protocol", Type: "string", Required: true}}}}},
	{Name: "AWS::SQS::Queue", PrimaryIdentifier: []string{"QueueUrl"}, Stateful: true, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "Arn", Type: "string"},
		{Name: "QueueName", Type: "string"},
		{Name: "QueueUrl", Type: "string"}}, Properties: Definition{
		{Name: "ContentBasedDeduplication", Type: "boolean"},
		{Name: "DeduplicationScope", Type: "string"},
		{Name: "DelaySeconds", Type: "integer"},
		{Name: "FifoQueue", Type: "boolean", Replaces: "yes"},
		{Name: "FifoThroughputLimit", Type: "string"},
		{Name: "KmsDataKeyReusePeriodSeconds", Type: "integer"},
		{Name: "KmsMasterKeyId", Type: "string"},
		{Name: "MaximumMessageSize", Type: "integer"},
		{Name: "MessageRetentionPeriod", Type: "integer"},
		{Name: "QueueName", Type: "string", Replaces: "yes"},
		{Name: "ReceiveMessageWaitTimeSeconds", Type: "integer"},
		{Name: "RedriveAllowPolicy", Type: "json|string"},
		{Name: "RedrivePolicy", Type: "json|string"},
		{Name: "SqsManagedSseEnabled", Type: "boolean"},
		{Name: "Tags", Type: "[]tag"},
		{Name: "VisibilityTimeout", Type: "integer"}}},
	{Name: "AWS::SSM::Parameter", PrimaryIdentifier: []string{"Name"}, Tags: Tags{Property: "Tags", Form: "map"}, Attributes: []Attribute{
		{Name: "Arn", Type: "string"},
		{Name: "Type", Type: "string"},
		{Name: "Value", Type: "string"}}, Properties: Definition{
		{Name: "AllowedPattern", Type: "string"},
		{Name: "DataType", Type: "string", Values: []string{"text", "aws:ec2:image"}},
		{Name: "Description", Type: "string"},
		{Name: "Name", Type: "string", Replaces: "yes"},
		{Name: "Policies", Type: "string"},
		{Name: "Tags", Type: "{}string"},
		{Name: "Tier", Type: "string", Values: []string{"Standard", "Advanced", "Intelligent-Tiering"}},
		{Name: "Type", Type: "string", Required: true, Values: []string{"String", "StringList"}},
		{Name: "Value", Type: "string", Required: true}}},
	{Name: "AWS::SecretsManager::Secret", PrimaryIdentifier: []string{"Id"}, Stateful: true, Tags: Tags{Property: "Tags", Form: "standard"}, Attributes: []Attribute{
		{Name: "Id", Type: "string"}}, Properties: Definition{
		{Name: "Description", Type: "string"},
		{Name: "GenerateSecretString", Type: "GenerateSecretString"},
		{Name: "KmsKeyId", Type: "string"},
		{Name: "Name", Type: "string", Replaces: "yes"},
		{Name: "ReplicaRegions", Type: "[]ReplicaRegion"},
		{Name: "SecretString", Type: "string"},
		{Name: "Tags", Type: "[]tag"},
		{Name: "Type", Type: "string"}}, definitions: []definition{
		{Name: "GenerateSecretString", Properties: Definition{
			{Name: "ExcludeCharacters", Type: "string"},
			{Name: "ExcludeLowercase", Type: "boolean"},
			{Name: "ExcludeNumbers", Type: "boolean"},
			{Name: "ExcludePunctuation", Type: "boolean"},
			{Name: "ExcludeUppercase", Type: "boolean"},
			{Name: "GenerateStringKey", Type: "string"},
			{Name: "IncludeSpace", Type: "boolean"},
			{Name: "PasswordLength", Type: "integer"},
			{Name: "RequireEachIncludedType", Type: "boolean"},
			{Name: "SecretStringTemplate", Type: "string"}}},
		{Name: "ReplicaRegion", Properties: Definition{
			{Name: "KmsKeyId", Type: "string"},
			{Name: "Region", Type: "string", Required: true}}}}}}
