package registry_test

import (
	"flag"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/awslabs/goformation/v7/cloudformation/certificatemanager"
	"github.com/awslabs/goformation/v7/cloudformation/cloudwatch"
	"github.com/awslabs/goformation/v7/cloudformation/ec2"
	"github.com/awslabs/goformation/v7/cloudformation/elasticloadbalancingv2"
	"github.com/awslabs/goformation/v7/cloudformation/events"
	"github.com/awslabs/goformation/v7/cloudformation/iam"
	"github.com/awslabs/goformation/v7/cloudformation/kms"
	"github.com/awslabs/goformation/v7/cloudformation/lambda"
	"github.com/awslabs/goformation/v7/cloudformation/logs"
	"github.com/awslabs/goformation/v7/cloudformation/mwaa"
	"github.com/awslabs/goformation/v7/cloudformation/route53"
	"github.com/awslabs/goformation/v7/cloudformation/s3"
	"github.com/awslabs/goformation/v7/cloudformation/sns"
	"github.com/awslabs/goformation/v7/cloudformation/ssm"

	"github.com/mwaagen/mwaagen/schemas/registry"
)

var update = flag.Bool("update", false, "rewrite testdata")

type typed interface{ AWSCloudFormationType() string }

var structs = []typed{
	&certificatemanager.Certificate{}, &cloudwatch.Alarm{},
	&ec2.EIP{}, &ec2.FlowLog{}, &ec2.Instance{}, &ec2.InternetGateway{}, &ec2.KeyPair{}, &ec2.NatGateway{},
	&ec2.Route{}, &ec2.RouteTable{}, &ec2.SecurityGroup{}, &ec2.SecurityGroupEgress{}, &ec2.SecurityGroupIngress{},
	&ec2.Subnet{}, &ec2.SubnetRouteTableAssociation{}, &ec2.VPC{}, &ec2.VPCEndpoint{}, &ec2.VPCGatewayAttachment{},
	&elasticloadbalancingv2.Listener{}, &elasticloadbalancingv2.ListenerRule{}, &elasticloadbalancingv2.LoadBalancer{}, &elasticloadbalancingv2.TargetGroup{},
	&events.Rule{}, &iam.InstanceProfile{}, &iam.ManagedPolicy{}, &iam.Role{}, &kms.Alias{}, &kms.Key{},
	&lambda.Function{}, &lambda.Permission{}, &logs.LogGroup{}, &mwaa.Environment{}, &route53.HostedZone{}, &route53.RecordSet{},
	&s3.Bucket{}, &s3.BucketPolicy{}, &sns.Subscription{}, &sns.Topic{}, &ssm.Parameter{},
}

// TestGaps lists by name what goformation's structs lack (-) and what the
// registry does not know (+), so that a new gap is seen.
func TestGaps(t *testing.T) {
	var lines []string
	for _, s := range structs {
		typ, ok := registry.Lookup(s.AWSCloudFormationType())
		if !ok {
			t.Errorf("the registry lacks %s", s.AWSCloudFormationType())
			continue
		}
		c := comparison{typ: typ, seen: map[string]bool{}}
		c.compare(typ.Name, reflect.TypeOf(s).Elem(), typ.Properties)
		lines = append(lines, c.lines...)
	}
	slices.Sort(lines)
	got := strings.Join(lines, "\n") + "\n"
	const file = "testdata/gaps.txt"
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("gaps (-want +got):\n%s", d)
	}
}

type comparison struct {
	typ   *registry.Type
	seen  map[string]bool // definitions, which may hold themselves
	lines []string
}

func (c *comparison) compare(where string, s reflect.Type, known registry.Definition) {
	fields := map[string]reflect.Type{}
	for i := range s.NumField() {
		name, _, _ := strings.Cut(s.Field(i).Tag.Get("json"), ",")
		if name == "" || name == "-" {
			continue
		}
		fields[name] = s.Field(i).Type
		if _, ok := known.Property(name); !ok {
			c.lines = append(c.lines, fmt.Sprintf("+ %s.%s", where, name))
		}
	}
	for _, p := range known {
		field, ok := fields[p.Name]
		if !ok {
			c.lines = append(c.lines, fmt.Sprintf("- %s.%s", where, p.Name))
			continue
		}
		for _, word := range registry.Split(p.Type) {
			c.nested(field, word)
		}
	}
}

func (c *comparison) nested(field reflect.Type, word string) {
	for elem, list, mapping := registry.Elem(word); list || mapping; elem, list, mapping = registry.Elem(word) {
		word = elem
	}
	for slices.Contains([]reflect.Kind{reflect.Pointer, reflect.Slice, reflect.Map}, field.Kind()) {
		field = field.Elem()
	}
	def, ok := c.typ.Definition(word)
	if !ok || c.seen[word] || field.Kind() != reflect.Struct {
		return
	}
	c.seen[word] = true
	c.compare(c.typ.Name+"."+word, field, def)
}
