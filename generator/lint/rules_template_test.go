package lint_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/spec/diag"
)

// someEnvironment is a template with a sound environment in a network that
// exists, whose bucket is one of the template's.
const someEnvironment = `Parameters:
  Class: {Type: String}
  Version: {Type: String, Default: 3sL4kqtJlcpXroDTDmJrmSpXd3dIbrHY}
  Zone: {Type: String, Default: eu-west-1a}
  Prefix: {Type: String}
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      VersioningConfiguration: {Status: Enabled}
      PublicAccessBlockConfiguration: {BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true}
  Environment:
    Type: AWS::MWAA::Environment
    Properties:
      Name: prod
      AirflowVersion: 2.11.2
      EnvironmentClass: !Ref Class
      ExecutionRoleArn: !Sub "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/airflow"
      SourceBucketArn: !GetAtt Bucket.Arn
      DagS3Path: dags
      RequirementsS3Path: requirements.txt
      RequirementsS3ObjectVersion: !Ref Version
      WebserverAccessMode: PRIVATE_ONLY
      NetworkConfiguration: {SubnetIds: [subnet-0a, subnet-0b], SecurityGroupIds: [sg-0a]}
`

// templateRows edit someEnvironment: each replaces a text, or adds to the end
// where there is none to replace.
var templateRows = []struct {
	name, old, by string
	want          []string
}{
	{"sound", "", "", nil},
	{"path taken away", "DagS3Path: dags", "DagS3Path: !Ref AWS::NoValue", []string{"MW1002 error"}},
	{"path from a macro", "DagS3Path: dags", "Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://airflow/more.yaml}}", nil},
	{"path by a parameter", "DagS3Path: dags", "DagS3Path: !Ref Prefix", nil},
	{"no network", "      NetworkConfiguration: {SubnetIds: [subnet-0a, subnet-0b], SecurityGroupIds: [sg-0a]}\n", "", []string{"MW1002 error"}},
	{"no groups", ", SecurityGroupIds: [sg-0a]", "", []string{"MW1002 error"}},
	{"six groups", "[sg-0a]", "[sg-0a, sg-0b, sg-0c, sg-0d, sg-0e, sg-0f]", []string{"MW1004 error"}},
	{"six groups, one of them twice", "[sg-0a]", "[sg-0a, sg-0b, sg-0c, sg-0d, sg-0e, sg-0a]", nil},
	{"unknown class", "!Ref Class", "mw1.giant", []string{"MW1005 error"}},
	{"level without a switch", "", "      LoggingConfiguration: {TaskLogs: {LogLevel: INFO}}\n", []string{"MW1008 error"}},
	{"mode by a parameter", "PRIVATE_ONLY", "!Ref Prefix", nil},
	{"bucket by its name", "!GetAtt Bucket.Arn", "!Ref Bucket", []string{"MW1054 error"}},
	{"bucket with a key", "!GetAtt Bucket.Arn", `!Sub "${Bucket.Arn}/dags"`, []string{"MW1054 error"}},
	{"bucket as a URL", "!GetAtt Bucket.Arn", "s3://airflow", []string{"MW1054 error"}},
	{"bucket by a parameter", "!GetAtt Bucket.Arn", "!Ref Prefix", nil},

	{"old versions go", "      VersioningConfiguration", "      LifecycleConfiguration: {Rules: [{Status: Enabled, NoncurrentVersionExpirationInDays: 7}]}\n      VersioningConfiguration", []string{"MW1060 warning"}},
	{"old versions go, all but five", "      VersioningConfiguration", "      LifecycleConfiguration: {Rules: [{Status: Enabled, NoncurrentVersionExpiration: {NoncurrentDays: 7, NewerNoncurrentVersions: 5}}]}\n      VersioningConfiguration", nil},
	{"old versions would go", "      VersioningConfiguration", "      LifecycleConfiguration: {Rules: [{Status: Disabled, NoncurrentVersionExpirationInDays: 7}]}\n      VersioningConfiguration", nil},
	{"old versions go below a parameter", "      VersioningConfiguration", "      LifecycleConfiguration: {Rules: [{Status: Enabled, Prefix: !Ref Prefix, NoncurrentVersionExpirationInDays: 7}]}\n      VersioningConfiguration", nil},
	{"bucket goes", "    DeletionPolicy: Retain\n", "", []string{"MW1065 warning"}},

	{"zone by a parameter with a default", "", "  Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-0a, CidrBlock: 10.0.0.0/24, AvailabilityZone: !Ref Zone}}\n", nil},
	{"zone of one Region", "", "  Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-0a, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a}}\n", []string{"MW1183 warning"}},
	{"one partition", "", "Outputs: {Policy: {Value: \"arn:aws:iam::aws:policy/ReadOnlyAccess\"}}\n", []string{"MW1183 advice"}},
	{"either partition", "", "Outputs: {Policy: {Value: !Join [\"\", [\"arn:aws:iam::aws:policy/A\", \"arn:aws-cn:iam::aws:policy/A\"]]}}\n", nil},
	{"host of another service", "", "Outputs: {Host: {Value: env.airflow.eu-west-1.amazonaws.com}, Url: {Value: \"https://abc.lambda-url.eu-west-1.on.aws\"}}\n", nil},
	{"host of a web server", "", "Outputs: {Host: {Value: \"https://abc.airflow.eu-west-1.on.aws/home\"}}\n", []string{"MW1172 warning"}},

	{"password by a dynamic reference", "", "  Database: {Type: AWS::RDS::DBCluster, Properties: {Engine: mysql, MasterUserPassword: \"{{resolve:secretsmanager:airflow}}\"}}\n", nil},
	{"password in the template", "", "  Database: {Type: AWS::RDS::DBCluster, Properties: {Engine: mysql, MasterUserPassword: correct-horse}}\n", []string{"MW1190 error"}},
	{"linked role of another service", "", "  Linked: {Type: AWS::IAM::ServiceLinkedRole, Properties: {AWSServiceName: es.amazonaws.com}}\n", nil},
	{"log groups by two parameters", "", "  A: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: !Ref Prefix}}\n  B: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: !Ref Class}}\n", nil},
	{"log groups by one parameter", "", "  A: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: !Ref Prefix}}\n  B: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: !Ref Prefix}}\n", []string{"MW1184 error"}},
}

func TestRulesOnTemplates(t *testing.T) {
	for _, row := range templateRows {
		t.Run(row.name, func(t *testing.T) {
			text := someEnvironment + row.by
			if row.old != "" {
				if text = strings.Replace(someEnvironment, row.old, row.by, 1); text == someEnvironment {
					t.Fatalf("the template has no %q", row.old)
				}
			}
			wantCodes(t, text, row.want)
		})
	}
}

// A bucket that a program may empty can go with the stack.
func TestBucketThatIsEmptied(t *testing.T) {
	text := strings.Replace(someEnvironment, "    DeletionPolicy: Retain\n    UpdateReplacePolicy: Retain\n", "", 1)
	wantCodes(t, text, []string{"MW1065 warning"})
	wantCodes(t, text+"  Emptier: {Type: Custom::Emptier, Properties: {ServiceToken: !ImportValue emptier, Bucket: !Ref Bucket}}\n", nil)
}

// An environment waits for what the resources that it depends on wait for.
func TestOrderOfEnvironments(t *testing.T) {
	const waits = "    DependsOn: Ready\n"
	network := `  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.1.0.0/16, EnableDnsHostnames: true, EnableDnsSupport: true}}
  A: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.1.0.0/24, AvailabilityZone: !Select [0, !GetAZs ""]}}
  B: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.1.1.0/24, AvailabilityZone: !Select [1, !GetAZs ""]}}
  Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Vpc}}
  Route: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-0a1b}}
  TableA: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {RouteTableId: !Ref Table, SubnetId: !Ref A}}
  TableB: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {RouteTableId: !Ref Table, SubnetId: !Ref B}}
  Ready: {Type: AWS::CloudFormation::WaitConditionHandle, DependsOn: [Route, TableA, TableB]}
`
	text := strings.Replace(someEnvironment, "[subnet-0a, subnet-0b]", "[!Ref A, !Ref B]", 1) + network
	wantCodes(t, text, []string{"MW1122 advice", "MW1187 warning"})
	text = strings.Replace(text, "    Type: AWS::MWAA::Environment\n", "    Type: AWS::MWAA::Environment\n"+waits, 1)
	wantCodes(t, text, []string{"MW1122 advice"})
}

// wantCodes compares what a template gives with codes and severities. That the
// bucket takes requests without TLS, and that logs are kept, is said of all.
func wantCodes(t *testing.T, text string, want []string) {
	t.Helper()
	_, found := examine(t, text)
	var got []string
	for _, d := range found {
		if line := fmt.Sprintf("%s %s", d.Code, d.Severity); d.Code != "MW1063" && d.Code != "MW1194" && !slices.Contains(got, line) {
			got = append(got, line)
		}
	}
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("findings (-want +got):\n%s\n%v", diff, diag.List(found))
	}
}

// someNetwork is a VPC with a transit gateway; what joins them follows.
const someNetwork = `Resources:
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.1.0.0/16}}
  Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.1.0.0/24}}
  Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Vpc}}
  Route: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 10.0.0.0/8, TransitGatewayId: tgw-0a1b2c3d}}
`

func TestRulesOnRoutes(t *testing.T) {
	for name, row := range map[string]struct {
		more string
		want []string
	}{
		"no attachment":                {"", []string{"MW1112 error"}},
		"attached":                     {"  Attachment: {Type: AWS::EC2::TransitGatewayAttachment, Properties: {VpcId: !Ref Vpc, SubnetIds: [!Ref Subnet], TransitGatewayId: tgw-0a1b2c3d}}\n", []string{"MW1111 error"}},
		"attached to another":          {"  Attachment: {Type: AWS::EC2::TransitGatewayAttachment, Properties: {VpcId: !Ref Vpc, SubnetIds: [!Ref Subnet], TransitGatewayId: tgw-ffffffff}}\n", []string{"MW1112 error"}},
		"attached to one by import":    {"  Attachment: {Type: AWS::EC2::TransitGatewayAttachment, Properties: {VpcId: !Ref Vpc, SubnetIds: [!Ref Subnet], TransitGatewayId: !ImportValue hub}}\n", nil},
		"attached by a custom program": {"  Attachment: {Type: Custom::Attachment, Properties: {ServiceToken: !ImportValue attach, VpcId: !Ref Vpc}}\n", nil},
	} {
		t.Run(name, func(t *testing.T) { wantCodes(t, someNetwork+row.more, row.want) })
	}
}
