package generator

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// physical says how AWS names resources of a type: the property with the name,
// the most characters of one that CloudFormation makes, and the ARN of each kind
// of resource, with @ for the name. One with an id has no property.
var physical = map[string]struct {
	property string
	max      int
	arns     map[string]string
}{
	"AWS::CloudWatch::Alarm":                {"AlarmName", 255, map[string]string{"alarm": "cloudwatch:R:A:alarm:@"}},
	"AWS::CloudWatch::Dashboard":            {"DashboardName", 255, map[string]string{"dashboard": "cloudwatch::A:dashboard/@"}},
	"AWS::DynamoDB::Table":                  {"TableName", 255, map[string]string{"table": "dynamodb:R:A:table/@"}},
	"AWS::EC2::DHCPOptions":                 {"", 0, map[string]string{"dhcp-options": "ec2:R:A:dhcp-options/dopt-0a1b2c3d"}},
	"AWS::EC2::EIP":                         {"", 0, map[string]string{"elastic-ip": "ec2:R:A:elastic-ip/eipalloc-0a1b2c3d"}},
	"AWS::EC2::FlowLog":                     {"", 0, map[string]string{"vpc-flow-log": "ec2:R:A:vpc-flow-log/fl-0a1b2c3d"}},
	"AWS::EC2::Instance":                    {"", 0, map[string]string{"instance": "ec2:R:A:instance/i-0a1b2c3d"}},
	"AWS::EC2::InternetGateway":             {"", 0, map[string]string{"internet-gateway": "ec2:R:A:internet-gateway/igw-0a1b2c3d"}},
	"AWS::EC2::KeyPair":                     {"KeyName", 255, map[string]string{"key-pair": "ec2:R:A:key-pair/@", "parameter": "ssm:R:A:parameter/ec2/keypair/key-0a1b2c3d"}},
	"AWS::EC2::NatGateway":                  {"", 0, map[string]string{"natgateway": "ec2:R:A:natgateway/nat-0a1b2c3d"}},
	"AWS::EC2::NetworkAcl":                  {"", 0, map[string]string{"network-acl": "ec2:R:A:network-acl/acl-0a1b2c3d"}},
	"AWS::EC2::RouteTable":                  {"", 0, map[string]string{"route-table": "ec2:R:A:route-table/rtb-0a1b2c3d"}},
	"AWS::EC2::SecurityGroup":               {"", 0, map[string]string{"security-group": "ec2:R:A:security-group/sg-0a1b2c3d"}},
	"AWS::EC2::Subnet":                      {"", 0, map[string]string{"subnet": "ec2:R:A:subnet/subnet-0a1b2c3d"}},
	"AWS::EC2::TransitGatewayVpcAttachment": {"", 0, map[string]string{"transit-gateway-attachment": "ec2:R:A:transit-gateway-attachment/tgw-attach-0a1b"}},
	"AWS::EC2::VPC":                         {"", 0, map[string]string{"vpc": "ec2:R:A:vpc/vpc-0a1b2c3d"}},
	"AWS::EC2::VPCEndpoint":                 {"", 0, map[string]string{"vpc-endpoint": "ec2:R:A:vpc-endpoint/vpce-0a1b2c3d"}},
	"AWS::Glue::Job":                        {"Name", 255, map[string]string{"job": "glue:R:A:job/@"}},
	"AWS::IAM::InstanceProfile":             {"InstanceProfileName", 128, map[string]string{"instance-profile": "iam::A:instance-profile^@"}},
	"AWS::IAM::ManagedPolicy":               {"ManagedPolicyName", 128, map[string]string{"policy": "iam::A:policy^@"}},
	"AWS::IAM::Role":                        {"RoleName", 64, map[string]string{"role": "iam::A:role^@"}},
	"AWS::KMS::Alias":                       {"AliasName", 0, map[string]string{"alias": "kms:R:A:@"}},
	"AWS::KMS::Key":                         {"", 0, map[string]string{"key": "kms:R:A:key/0a1b2c3d-0000-4000-8000-123456789012"}},
	"AWS::Lambda::Function":                 {"FunctionName", 64, map[string]string{"function": "lambda:R:A:function:@"}},
	"AWS::Logs::LogGroup":                   {"LogGroupName", 512, map[string]string{"log-group": "logs:R:A:log-group:@"}},
	"AWS::MWAA::Environment":                {"Name", 0, map[string]string{"environment": "airflow:R:A:environment/@"}},
	"AWS::S3::Bucket":                       {"BucketName", 63, map[string]string{"bucket": "s3:::@", "object": "s3:::@/dags/a.py"}},
	"AWS::SNS::Topic":                       {"TopicName", 256, map[string]string{"topic": "sns:R:A:@"}},
	"AWS::SQS::Queue":                       {"QueueName", 80, map[string]string{"queue": "sqs:R:A:@"}},
	"AWS::SSM::Parameter":                   {"Name", 2048, map[string]string{"parameter": "ssm:R:A:parameter/@"}},
	"AWS::SecretsManager::Secret":           {"Name", 512, map[string]string{"Secret": "secretsmanager:R:A:secret:@-AbCdEf"}},
}

// name returns what AWS calls the resource with that logical id.
func (p *play) name(id string) string {
	r := p.resources[id]
	x := physical[r.Type]
	if v, ok := r.Properties[x.property]; ok && x.property != "" {
		return strings.TrimPrefix(p.value(v), "/")
	}
	const random = "-ABCDEF012345"
	made := p.stack + "-" + id + random
	if len(made) > x.max {
		made = p.stack[:min(24, len(p.stack))] + "-" + id[:min(24, len(id))] + random
	}
	if r.Type == "AWS::S3::Bucket" {
		made = strings.ToLower(made)
	}
	return made
}

// arn returns the ARN of a kind of resource that the resource with that logical
// id is; "" when it is none.
func (p *play) arn(id, kind string) string {
	r := p.resources[id]
	pattern, ok := physical[r.Type].arns[kind]
	if !ok {
		return ""
	}
	path := "/"
	if v, ok := r.Properties["Path"]; ok {
		path = p.value(v)
	}
	return p.full(strings.NewReplacer("@", p.name(id), "^", path).Replace(p.placed(pattern)))
}

func (p *play) placed(pattern string) string {
	f := strings.SplitN(pattern, ":", 4)
	if f[1] == "R" {
		f[1] = p.region
	}
	if f[2] == "A" {
		f[2] = p.account
	}
	return strings.Join(f, ":")
}

func (p *play) full(rest string) string { return "arn:" + p.partition + ":" + rest }

var reference = regexp.MustCompile(`\$\{[^}]*\}`)

// value returns what a property will be.
func (p *play) value(x any) string {
	switch x := x.(type) {
	case string:
		return x
	case map[string]any:
		for function, arg := range x {
			switch function {
			case "Ref":
				return p.reference(arg.(string), "")
			case "Fn::GetAtt":
				list := arg.([]any)
				return p.reference(list[0].(string), list[1].(string))
			case "Fn::Sub":
				return reference.ReplaceAllStringFunc(arg.(string), func(r string) string {
					id, attribute, _ := strings.Cut(strings.Trim(r, "${}"), ".")
					return p.reference(id, attribute)
				})
			case "Fn::ImportValue":
				return given("import " + p.value(arg))
			}
		}
	}
	return fmt.Sprint(x)
}

func (p *play) reference(id, attribute string) string {
	switch id {
	case "AWS::AccountId":
		return p.account
	case "AWS::Region":
		return p.region
	case "AWS::Partition":
		return p.partition
	case "AWS::StackName":
		return p.stack
	}
	r, ok := p.resources[id]
	if !ok {
		return given(id)
	}
	if attribute == "Arn" || attribute == "" && slices.Contains([]string{"AWS::IAM::ManagedPolicy", "AWS::SNS::Topic"}, r.Type) {
		for kind := range physical[r.Type].arns {
			if kind != "object" && kind != "parameter" {
				return p.arn(id, kind)
			}
		}
	}
	return p.name(id)
}
