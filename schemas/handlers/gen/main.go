// Command gen reduces CloudFormation's registry schemas, as the Go module
// github.com/aws-cloudformation/rain has them, to the actions that the handlers
// of resource types call. The module is read from Go's module cache and is no
// dependency of the project.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

const (
	module  = "github.com/aws-cloudformation/rain"
	version = "v1.23.0"
	license = "Apache-2.0"
)

// types are the resource types that are kept, by service: those that mwaagen
// makes or models, and those that stand beside an environment most.
var types = []struct{ service, names string }{
	{"Athena", "NamedQuery WorkGroup"},
	{"Batch", "ComputeEnvironment JobDefinition JobQueue"},
	{"CertificateManager", "Certificate"},
	{"CloudFormation", "CustomResource Stack WaitCondition WaitConditionHandle"},
	{"CloudWatch", "Alarm CompositeAlarm Dashboard"},
	{"CodeArtifact", "Domain Repository"},
	{"Cognito", "UserPool UserPoolClient UserPoolDomain"},
	{"DynamoDB", "Table"},
	{"EC2", `ClientVpnAuthorizationRule ClientVpnEndpoint ClientVpnRoute ClientVpnTargetNetworkAssociation DHCPOptions EIP
		EIPAssociation FlowLog Instance InternetGateway KeyPair LaunchTemplate NatGateway NetworkAcl NetworkAclEntry
		NetworkInterface PrefixList Route RouteTable SecurityGroup SecurityGroupEgress SecurityGroupIngress Subnet
		SubnetCidrBlock SubnetNetworkAclAssociation SubnetRouteTableAssociation TransitGateway TransitGatewayAttachment
		TransitGatewayVpcAttachment VPC VPCCidrBlock VPCDHCPOptionsAssociation VPCEndpoint VPCEndpointService
		VPCGatewayAttachment VPCPeeringConnection Volume`},
	{"ECR", "Repository"},
	{"ECS", "Cluster Service TaskDefinition"},
	{"EFS", "AccessPoint FileSystem MountTarget"},
	{"EKS", "AccessEntry Cluster Nodegroup PodIdentityAssociation"},
	{"EMRServerless", "Application"},
	{"ElasticLoadBalancingV2", "Listener ListenerRule LoadBalancer TargetGroup"},
	{"Events", "EventBus Rule"},
	{"Glue", "Connection Crawler Database Job Table Trigger"},
	{"IAM", "Group InstanceProfile ManagedPolicy OIDCProvider Policy Role RolePolicy SAMLProvider ServiceLinkedRole User"},
	{"KMS", "Alias Key ReplicaKey"},
	{"Kinesis", "Stream"},
	{"KinesisFirehose", "DeliveryStream"},
	{"Lambda", "Alias EventSourceMapping Function LayerVersion Permission Url Version"},
	{"Logs", "LogGroup LogStream MetricFilter QueryDefinition ResourcePolicy SubscriptionFilter"},
	{"MWAA", "Environment"},
	{"RAM", "ResourceShare"},
	{"RDS", "DBInstance DBSubnetGroup"},
	{"RedshiftServerless", "Namespace Workgroup"},
	{"Route53", "HealthCheck HostedZone RecordSet"},
	{"Route53Resolver", "ResolverEndpoint ResolverRule ResolverRuleAssociation"},
	{"S3", "AccessPoint Bucket BucketPolicy"},
	{"SNS", "Subscription Topic TopicInlinePolicy TopicPolicy"},
	{"SQS", "Queue QueueInlinePolicy QueuePolicy"},
	{"SSM", "Association Document Parameter"},
	{"Scheduler", "Schedule ScheduleGroup"},
	{"SecretsManager", "ResourcePolicy RotationSchedule Secret"},
	{"StepFunctions", "StateMachine"},
	{"WAFv2", "IPSet WebACL WebACLAssociation"},
}

func main() {
	to := flag.String("to", "handlers.json", "file that is written")
	flag.Parse()
	if err := run(*to); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(to string) error {
	dir, date, err := download()
	if err != nil {
		return err
	}
	var out bytes.Buffer
	fmt.Fprintf(&out, "{\n\"source\": {\"module\": %q, \"version\": %q, \"license\": %q, \"date\": %.10q},\n\"types\": {\n", module, version, license, date)
	first := true
	for _, t := range types {
		for _, name := range strings.Fields(t.names) {
			line, err := reduce(dir, t.service, name)
			if err != nil {
				return err
			}
			if line == "" {
				continue
			}
			if !first {
				out.WriteString(",\n")
			}
			first = false
			out.WriteString(line)
		}
	}
	out.WriteString("\n}\n}\n")
	return os.WriteFile(to, out.Bytes(), 0o666)
}

// download returns where the module's schemas are, and its date. It runs outside
// of the project, whose go.mod stays as it is.
func download() (dir, date string, err error) {
	c := exec.Command("go", "mod", "download", "-json", module+"@"+version)
	c.Dir = os.TempDir()
	c.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off")
	text, err := c.Output()
	if err != nil {
		return "", "", fmt.Errorf("go mod download: %w", err)
	}
	var m struct{ Dir, Info string }
	if err := json.Unmarshal(text, &m); err != nil {
		return "", "", err
	}
	var info struct{ Time string }
	if text, err = os.ReadFile(m.Info); err == nil {
		err = json.Unmarshal(text, &info)
	}
	return filepath.Join(m.Dir, "internal", "aws", "cfn", "schemas", "aws"), info.Time, err
}

// A schema is the part of a registry schema that is read.
type schema struct {
	TypeName string
	Tagging  struct {
		Taggable, TagOnCreate, CloudFormationSystemTags bool
	}
	Handlers map[string]struct{ Permissions []string }
}

var actionForm = regexp.MustCompile(`^[A-Za-z0-9-]+:[A-Za-z0-9.*]+$`)

// reduce returns the line of a type; "" for one without handlers.
func reduce(dir, service, name string) (string, error) {
	full := "AWS::" + service + "::" + name
	text, err := os.ReadFile(filepath.Join(dir, strings.ToLower(service), strings.ToLower(name)+".json"))
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	} else if err != nil {
		return "", err
	}
	var s schema
	if err := json.Unmarshal(text, &s); err != nil {
		return "", fmt.Errorf("%s: %w", full, err)
	}
	if s.TypeName != full {
		return "", fmt.Errorf("the schema of %s is that of %s", full, s.TypeName)
	}
	if len(s.Handlers) == 0 {
		return "", nil
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%q: {", full)
	if t := s.Tagging; t.Taggable && t.TagOnCreate && t.CloudFormationSystemTags {
		b.WriteString(`"stackTags": true, `)
	}
	for i, h := range []string{"create", "read", "update", "delete", "list"} {
		actions, err := normal(s.Handlers[h].Permissions)
		if err != nil {
			return "", fmt.Errorf("%s, %s: %w", full, h, err)
		}
		list, err := json.Marshal(actions)
		if err != nil {
			return "", err
		}
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%q: %s", h, list)
	}
	return b.String() + "}", nil
}

// normal returns actions sorted, each once, with their services in lower case as
// policies have them.
func normal(actions []string) ([]string, error) {
	out := []string{}
	for _, a := range actions {
		if !actionForm.MatchString(a) {
			return nil, fmt.Errorf("%q is not an action", a)
		}
		prefix, name, _ := strings.Cut(a, ":")
		out = append(out, strings.ToLower(prefix)+":"+name)
	}
	slices.Sort(out)
	return slices.CompactFunc(out, strings.EqualFold), nil
}
