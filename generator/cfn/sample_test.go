package cfn

import (
	"flag"
	"testing"

	"github.com/awslabs/goformation/v7/cloudformation/ec2"
	"github.com/awslabs/goformation/v7/cloudformation/iam"
	"github.com/awslabs/goformation/v7/cloudformation/kms"
	"github.com/awslabs/goformation/v7/cloudformation/mwaa"
	"github.com/awslabs/goformation/v7/cloudformation/s3"

	"github.com/mwaagen/mwaagen/generator/expr"
)

var update = flag.Bool("update", false, "rewrite testdata")

// here is the origin of everything in tests.
var here = expr.WrittenAt("/test")

func str(s string) expr.Value             { return expr.String(s).From(here) }
func sub(pattern string) expr.Value       { return expr.Expand(pattern, nil).From(here) }
func ref(id string) expr.Value            { return expr.Ref(id).From(here) }
func att(id, attribute string) expr.Value { return expr.GetAtt(id, attribute).From(here) }
func yes() expr.Value                     { return expr.Bool(true).From(here) }
func num(n int) expr.Value                { return expr.Int(n).From(here) }
func meta(id string, depends ...string) Meta {
	return Meta{ID: id, Origin: here, DependsOn: depends}
}

func named(id string) Meta {
	m := meta(id)
	m.Tags = []expr.Tag{{Key: "Name", Value: sub("${AWS::StackName}-" + id)}}
	return m
}

func kept(id string) Meta {
	m := named(id)
	m.Retain = true
	return m
}

func statement(sid string, action, resource expr.Tree) expr.Object {
	return expr.Object{
		{Key: "Sid", Value: str(sid)}, {Key: "Effect", Value: str("Allow")},
		{Key: "Action", Value: action}, {Key: "Resource", Value: resource},
	}
}

func document(statements ...expr.Tree) expr.Object {
	return expr.Object{{Key: "Version", Value: str("2012-10-17")}, {Key: "Statement", Value: expr.Array(statements)}}
}

// sample returns a private network with an environment, as emitters would
// build it.
func sample() *Template {
	t := &Template{Description: str("Private MWAA")}
	sampleNetwork(t)
	sampleEndpoints(t)
	sampleStorage(t)
	sampleRole(t)
	sampleEnvironment(t)
	t.Output("WebserverUrl", "Where the Airflow UI is", att("Environment", "WebserverUrl"), here)
	return t
}

func sampleNetwork(t *Template) {
	t.Add(named("Vpc"), &ec2.VPC{CidrBlock: t.Opt(str("10.1.0.0/16"))},
		Overlay{"/EnableDnsSupport", yes()}, Overlay{"/EnableDnsHostnames", yes()})
	for i, zone := range []string{"A", "C"} {
		t.Add(named("Subnet"+zone), &ec2.Subnet{
			VpcId: t.Text(ref("Vpc")), CidrBlock: t.Opt(str([]string{"10.1.2.0/24", "10.1.3.0/24"}[i])),
			AvailabilityZone: t.Opt(sub("${AWS::Region}" + []string{"a", "c"}[i])),
		})
	}
	t.Add(named("RouteTable"), &ec2.RouteTable{VpcId: t.Text(ref("Vpc"))})
	for _, zone := range []string{"A", "C"} {
		t.Add(meta("Association"+zone), &ec2.SubnetRouteTableAssociation{
			RouteTableId: t.Text(ref("RouteTable")), SubnetId: t.Text(ref("Subnet" + zone)),
		})
	}
	t.Add(named("EnvironmentGroup"), &ec2.SecurityGroup{GroupDescription: t.Text(str("MWAA components")), VpcId: t.Opt(ref("Vpc"))})
	t.Add(meta("EnvironmentGroupSelf"), &ec2.SecurityGroupIngress{
		GroupId: t.Opt(ref("EnvironmentGroup")), IpProtocol: t.Text(str("-1")), SourceSecurityGroupId: t.Opt(ref("EnvironmentGroup")),
		Description: t.Opt(str("components talk to each other")),
	})
	t.Add(named("EndpointGroup"), &ec2.SecurityGroup{GroupDescription: t.Text(str("VPC endpoints")), VpcId: t.Opt(ref("Vpc"))})
	t.Add(meta("EndpointGroupHTTPS"), &ec2.SecurityGroupIngress{
		GroupId: t.Opt(ref("EndpointGroup")), IpProtocol: t.Text(str("tcp")), SourceSecurityGroupId: t.Opt(ref("EnvironmentGroup")),
	}, Overlay{"/FromPort", num(443)}, Overlay{"/ToPort", num(443)})
}

func sampleEndpoints(t *Template) {
	t.Add(named("S3Endpoint"), &ec2.VPCEndpoint{
		ServiceName: t.Text(sub("com.amazonaws.${AWS::Region}.s3")), VpcEndpointType: t.Opt(str("Gateway")),
		VpcId: t.Text(ref("Vpc")), RouteTableIds: []string{t.Text(ref("RouteTable"))},
	})
	for _, service := range [][2]string{{"Sqs", "sqs"}, {"Logs", "logs"}, {"Monitoring", "monitoring"}, {"Kms", "kms"}, {"AirflowApi", "airflow.api"}, {"AirflowEnv", "airflow.env"}, {"AirflowOps", "airflow.ops"}} {
		t.Add(named(service[0]+"Endpoint"), &ec2.VPCEndpoint{
			ServiceName: t.Text(sub("com.amazonaws.${AWS::Region}." + service[1])), VpcEndpointType: t.Opt(str("Interface")),
			VpcId: t.Text(ref("Vpc")), SubnetIds: t.Texts(expr.ListOf(ref("SubnetA"), ref("SubnetC"))),
			SecurityGroupIds: t.Texts(expr.ListOf(ref("EndpointGroup"))),
		}, Overlay{"/PrivateDnsEnabled", yes()})
	}
}

func sampleStorage(t *Template) {
	root := expr.Object{
		{Key: "Sid", Value: str("Administration")}, {Key: "Effect", Value: str("Allow")},
		{Key: "Principal", Value: expr.Object{{Key: "AWS", Value: sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:root")}}},
		{Key: "Action", Value: str("kms:*")}, {Key: "Resource", Value: str("*")},
	}
	logs := expr.Object{
		{Key: "Sid", Value: str("Logs")}, {Key: "Effect", Value: str("Allow")},
		{Key: "Principal", Value: expr.Object{{Key: "Service", Value: sub("logs.${AWS::Region}.${AWS::URLSuffix}")}}},
		{Key: "Action", Value: expr.Array{str("kms:Decrypt*"), str("kms:Describe*"), str("kms:Encrypt*"), str("kms:GenerateDataKey*"), str("kms:ReEncrypt*")}},
		{Key: "Resource", Value: str("*")},
		{Key: "Condition", Value: expr.Object{{Key: "ArnLike", Value: expr.Object{
			{Key: "kms:EncryptionContext:aws:logs:arn", Value: sub("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:airflow-MWAA-Test-*")},
		}}}},
	}
	t.Add(kept("Key"), &kms.Key{KeyPolicy: document(root, logs), Description: t.Opt(str("MWAA data"))},
		Overlay{"/EnableKeyRotation", yes()}, Overlay{"/PendingWindowInDays", num(30)})
	t.Add(meta("KeyAlias"), &kms.Alias{AliasName: t.Text(sub("alias/${AWS::StackName}")), TargetKeyId: t.Text(ref("Key"))})
	t.Add(kept("Bucket"), &s3.Bucket{
		BucketName:              t.Opt(sub("mwaa-test-${AWS::AccountId}-${AWS::Region}")),
		VersioningConfiguration: &s3.Bucket_VersioningConfiguration{Status: t.Text(str("Enabled"))},
		BucketEncryption: &s3.Bucket_BucketEncryption{ServerSideEncryptionConfiguration: []s3.Bucket_ServerSideEncryptionRule{{
			ServerSideEncryptionByDefault: &s3.Bucket_ServerSideEncryptionByDefault{SSEAlgorithm: t.Text(str("aws:kms")), KMSMasterKeyID: t.Opt(att("Key", "Arn"))},
		}}},
		OwnershipControls: &s3.Bucket_OwnershipControls{Rules: []s3.Bucket_OwnershipControlsRule{{ObjectOwnership: t.Opt(str("BucketOwnerEnforced"))}}},
	},
		Overlay{"/PublicAccessBlockConfiguration/BlockPublicAcls", yes()},
		Overlay{"/PublicAccessBlockConfiguration/BlockPublicPolicy", yes()},
		Overlay{"/PublicAccessBlockConfiguration/IgnorePublicAcls", yes()},
		Overlay{"/PublicAccessBlockConfiguration/RestrictPublicBuckets", yes()},
		Overlay{"/BucketEncryption/ServerSideEncryptionConfiguration/0/BucketKeyEnabled", yes()})
	deny := expr.Object{
		{Key: "Sid", Value: str("DenyInsecureTransport")}, {Key: "Effect", Value: str("Deny")}, {Key: "Principal", Value: str("*")},
		{Key: "Action", Value: str("s3:*")},
		{Key: "Resource", Value: expr.Array{att("Bucket", "Arn"), expr.Concat(att("Bucket", "Arn"), str("/*"))}},
		{Key: "Condition", Value: expr.Object{{Key: "Bool", Value: expr.Object{{Key: "aws:SecureTransport", Value: str("false")}}}}},
	}
	t.Add(meta("BucketPolicy"), &s3.BucketPolicy{Bucket: t.Text(ref("Bucket")), PolicyDocument: document(deny)})
}

func sampleRole(t *Template) {
	trust := expr.Object{
		{Key: "Effect", Value: str("Allow")},
		{Key: "Principal", Value: expr.Object{{Key: "Service", Value: expr.Array{str("airflow.amazonaws.com"), str("airflow-env.amazonaws.com")}}}},
		{Key: "Action", Value: str("sts:AssumeRole")},
		{Key: "Condition", Value: expr.Object{{Key: "StringEquals", Value: expr.Object{{Key: "aws:SourceAccount", Value: sub("${AWS::AccountId}")}}}}},
	}
	t.Add(named("ExecutionRole"), &iam.Role{AssumeRolePolicyDocument: document(trust)})
	t.Add(meta("ExecutionPolicy"), &iam.ManagedPolicy{
		Roles: []string{t.Text(ref("ExecutionRole"))},
		PolicyDocument: document(
			statement("PublishMetrics", str("airflow:PublishMetrics"), sub("arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/MWAA-Test")),
			statement("ReadArtefacts", expr.Array{str("s3:GetObject*"), str("s3:GetBucket*"), str("s3:List*")}, expr.Array{att("Bucket", "Arn"), expr.Concat(att("Bucket", "Arn"), str("/*"))}),
			statement("Queues", expr.Array{str("sqs:ChangeMessageVisibility"), str("sqs:DeleteMessage"), str("sqs:GetQueueAttributes"), str("sqs:GetQueueUrl"), str("sqs:ReceiveMessage"), str("sqs:SendMessage")},
				sub("arn:${AWS::Partition}:sqs:${AWS::Region}:*:airflow-celery-*")),
		),
	})
}

func sampleEnvironment(t *Template) {
	level := func() *mwaa.Environment_ModuleLoggingConfiguration {
		return &mwaa.Environment_ModuleLoggingConfiguration{LogLevel: t.Opt(str("INFO"))}
	}
	m := named("Environment")
	m.DependsOn = []string{"AirflowApiEndpoint", "AssociationA", "AssociationC", "BucketPolicy", "EndpointGroupHTTPS", "EnvironmentGroupSelf", "ExecutionPolicy", "S3Endpoint", "SqsEndpoint"}
	t.Add(m, &mwaa.Environment{
		Name: t.Text(str("MWAA-Test")), AirflowVersion: t.Opt(str("2.11.2")), EnvironmentClass: t.Opt(str("mw1.small")),
		WebserverAccessMode: t.Opt(str("PRIVATE_ONLY")), ExecutionRoleArn: t.Opt(att("ExecutionRole", "Arn")),
		SourceBucketArn: t.Opt(att("Bucket", "Arn")), DagS3Path: t.Opt(str("dags")), KmsKey: t.Opt(att("Key", "Arn")),
		NetworkConfiguration: &mwaa.Environment_NetworkConfiguration{
			SubnetIds: t.Texts(expr.ListOf(ref("SubnetA"), ref("SubnetC"))), SecurityGroupIds: t.Texts(expr.ListOf(ref("EnvironmentGroup"))),
		},
		AirflowConfigurationOptions: expr.Object{{Key: "core.load_examples", Value: str("false")}},
		LoggingConfiguration: &mwaa.Environment_LoggingConfiguration{
			DagProcessingLogs: level(), SchedulerLogs: level(), TaskLogs: level(), WebserverLogs: level(), WorkerLogs: level(),
		},
	},
		Overlay{"/MaxWorkers", num(10)}, Overlay{"/MinWebservers", num(2)}, Overlay{"/MaxWebservers", expr.Value{}},
		Overlay{"/LoggingConfiguration/DagProcessingLogs/Enabled", yes()},
		Overlay{"/LoggingConfiguration/SchedulerLogs/Enabled", yes()},
		Overlay{"/LoggingConfiguration/TaskLogs/Enabled", yes()},
		Overlay{"/LoggingConfiguration/WebserverLogs/Enabled", yes()},
		Overlay{"/LoggingConfiguration/WorkerLogs/Enabled", yes()})
}

func TestSample(t *testing.T) {
	s := sample()
	if err := s.Err(); err != nil {
		t.Fatal(err)
	}
	for _, p := range s.Check() {
		t.Errorf("%s: %s", p.Pointer, p.Message)
	}
	compareForms(t, "private", s)
	readForms(t, s)
}

func BenchmarkBuild(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		sample()
	}
}

func BenchmarkJSON(b *testing.B) {
	s := sample()
	b.ReportAllocs()
	for b.Loop() {
		s.JSON()
	}
}

func BenchmarkYAML(b *testing.B) {
	s := sample()
	b.ReportAllocs()
	for b.Loop() {
		s.YAML()
	}
}

func BenchmarkCheck(b *testing.B) {
	s := sample()
	b.ReportAllocs()
	for b.Loop() {
		s.Check()
	}
}
