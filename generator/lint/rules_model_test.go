package lint_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/lint"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// sound returns a sound deployment with a key, hosts, an internet gateway and,
// with nat, NAT gateways instead of endpoints. Rows of the tests below break it
// in ways that no spec can.
func sound(t testing.TB, nat bool) *ir.Deployment {
	routing := private
	if nat {
		routing = "cidr: 10.1.0.0/16\nrouting: nat"
	}
	out, found := generate(t, net(routing, two+publicA+publicC, "", "kmsKey: {create: true}\n"+
		hosts("desk: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], login: {environment: prod, role: User}}")))
	if found.Has(diag.Warning) {
		t.Fatalf("not sound: %v", found)
	}
	return out.Deployment
}

func group(d *ir.Deployment, id string) *ir.SecurityGroup {
	for _, g := range d.SecurityGroups {
		if g.ID == id {
			return g
		}
	}
	return nil
}

func endpoint(d *ir.Deployment, service string) *ir.Endpoint {
	for _, e := range d.Endpoints {
		if e.Service == service {
			return e
		}
	}
	return nil
}

func subnet(d *ir.Deployment, name string) *ir.Subnet {
	for _, s := range d.Subnets {
		if s.Name == name {
			return s
		}
	}
	return nil
}

// drop removes the rules of g that admit the group with logical id peer.
func drop(g *ir.SecurityGroup, peer string) {
	g.Ingress = slices.DeleteFunc(g.Ingress, func(r *ir.GroupRule) bool { return r.Group.Refers(peer) })
}

// rule returns an inbound or outbound rule for TCP ports.
func rule(from, to int, peer string) *ir.GroupRule {
	return &ir.GroupRule{Protocol: expr.String("tcp"), FromPort: expr.Int(from), ToPort: expr.Int(to), CIDR: expr.String(peer)}
}

var modelRows = []struct {
	name string
	nat  bool
	edit func(d *ir.Deployment)
	want []string // code, severity and subject
}{
	{"nothing", false, func(*ir.Deployment) {}, nil},
	{"nothing, with NAT gateways", true, func(*ir.Deployment) {}, nil},

	{"bucket never versioned", false, func(d *ir.Deployment) { d.Buckets[0].Versioning = expr.Value{} }, []string{"MW1051 error environment prod"}},
	{"versioning by a parameter", false, func(d *ir.Deployment) { d.Buckets[0].Versioning = parameter("V") }, nil},
	{"bucket of no environment", false, func(d *ir.Deployment) {
		d.Buckets = append(d.Buckets, &ir.Bucket{Resource: ir.Resource{ID: "Other"}})
	}, nil},
	{"one public way", false, func(d *ir.Deployment) { d.Buckets[0].BlockPublicAccess.BlockPolicy = expr.Bool(false) }, []string{"MW1052 error environment prod"}},
	{"one way not written", false, func(d *ir.Deployment) { d.Buckets[0].BlockPublicAccess.IgnoreACLs = expr.Value{} }, []string{"MW1052 error environment prod"}},
	{"no way written", false, func(d *ir.Deployment) { d.Buckets[0].BlockPublicAccess = ir.PublicAccessBlock{} }, nil},
	{"one way by a parameter", false, func(d *ir.Deployment) { d.Buckets[0].BlockPublicAccess.BlockACLs = parameter("B") }, nil},
	{"bucket with another key", false, func(d *ir.Deployment) { d.Buckets[0].Key = expr.GetAtt("OtherKey", "Arn") }, []string{"MW1061 error environment prod"}},
	{"bucket with the key by id", false, func(d *ir.Deployment) { d.Buckets[0].Key = expr.Ref("Key") }, nil},
	{"bucket with a key, environment without", false, func(d *ir.Deployment) { d.Environments[0].KMSKey = expr.Value{} }, []string{"MW1061 error environment prod"}},
	{"bucket with a key that a parameter names", false, func(d *ir.Deployment) { d.Buckets[0].Key = parameter("K") }, nil},
	{"bucket without a key", false, func(d *ir.Deployment) { d.Buckets[0].Key = expr.Value{} }, nil},
	{"bucket without a policy", false, func(d *ir.Deployment) { d.Buckets[0].Policy = iam.Policy{} }, []string{"MW1063 warning environment prod"}},
	{"policy that allows instead", false, func(d *ir.Deployment) { d.Buckets[0].Policy.Statements[0].Effect = iam.Allow }, []string{"MW1063 warning environment prod"}},
	{"policy that refuses TLS", false, func(d *ir.Deployment) {
		d.Buckets[0].Policy.Statements[0].Conditions[0].Values = expr.ListOf(expr.String("true"))
	}, []string{"MW1063 warning environment prod"}},
	{"one bucket, by ARN and by name", false, func(d *ir.Deployment) {
		other := *d.Environments[0]
		other.ID, other.Key, other.SourceBucket = "EnvironmentDev", "dev", expr.Ref(d.Buckets[0].ID)
		d.Environments = append(d.Environments, &other)
	}, []string{"MW1054 error environment dev", "MW1064 warning environment dev"}},

	{"key without the statement for logs", false, func(d *ir.Deployment) { d.Keys[0].Policy.Statements = d.Keys[0].Policy.Statements[:1] }, []string{"MW1098 error key Key"}},
	{"key for another Region's logs", false, func(d *ir.Deployment) {
		d.Place.Region = expr.String("ap-northeast-1")
		d.Keys[0].Policy.Statements[1].Principals[0].Members = expr.ListOf(expr.String("logs.us-west-2.amazonaws.com"))
	}, []string{"MW1098 error key Key"}},
	{"key for the logs of another environment", false, func(d *ir.Deployment) {
		logsOn(d, "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:airflow-dev-*")
	}, []string{"MW1098 error key Key"}},
	{"key for the logs of the environment", false, func(d *ir.Deployment) { logsOn(d, "arn:${AWS::Partition}:logs:*:*:log-group:airflow-prod-*") }, nil},
	{"key for one of the logs of the environment", false, func(d *ir.Deployment) { logsOn(d, "arn:${AWS::Partition}:logs:*:*:log-group:airflow-prod-Task") }, nil},
	{"key that logs only read", false, func(d *ir.Deployment) {
		d.Keys[0].Policy.Statements[1].Actions = expr.ListOf(expr.String("kms:Decrypt"), expr.String("kms:DescribeKey"))
	}, []string{"MW1098 error key Key"}},
	{"key that logs are denied", false, func(d *ir.Deployment) {
		s := d.Keys[0].Policy.Statements[1]
		s.Effect, s.Conditions = iam.Deny, nil
		d.Keys[0].Policy.Statements = append(d.Keys[0].Policy.Statements, s)
	}, []string{"MW1098 error key Key"}},
	{"key that exists", false, func(d *ir.Deployment) {
		d.Keys[0].Existing, d.Keys[0].Policy.Statements = expr.String("arn:aws:kms:us-west-2:123456789012:key/0a1b2c3d-0000-4000-8000-123456789012"), nil
		d.Environments[0].KMSKey, d.Buckets[0].Key = d.Keys[0].Existing, d.Keys[0].Existing
	}, nil},
	{"key for logs of the Region by name", false, func(d *ir.Deployment) {
		d.Place.Region = expr.String("ap-northeast-1")
		d.Keys[0].Policy.Statements[1].Principals[0].Members = expr.ListOf(expr.String("logs.ap-northeast-1.amazonaws.com"))
	}, nil},
	{"key that the stack takes along", false, func(d *ir.Deployment) { d.Keys[0].Retain = false }, []string{"MW1102 warning retention of key Key"}},
	{"rotation not written", false, func(d *ir.Deployment) { d.Keys[0].Rotation = expr.Value{} }, []string{"MW1101 advice key Key"}},

	{"DNS host names not written", false, func(d *ir.Deployment) { d.VPCs[0].DNSHostnames = expr.Value{} }, []string{"MW1103 error EnableDnsHostnames of VPC Vpc"}},
	{"DNS support not written", false, func(d *ir.Deployment) { d.VPCs[0].DNSSupport = expr.Value{} }, nil},
	{"DNS off", false, func(d *ir.Deployment) { d.VPCs[0].DNSSupport = expr.Bool(false) }, []string{"MW1103 error EnableDnsSupport of VPC Vpc"}},
	{"group of another VPC", false, func(d *ir.Deployment) { group(d, "EnvironmentGroupProd").VPC = expr.Ref("Other") }, []string{"MW1105 error environment prod"}},
	{"group of a VPC that a parameter names", false, func(d *ir.Deployment) { group(d, "EnvironmentGroupProd").VPC = parameter("V") }, nil},
	{"subnet that hands out addresses", false, func(d *ir.Deployment) { subnet(d, "private-a").MapPublicIP = expr.Bool(true) }, []string{"MW1106 warning subnet private-a of environment prod"}},
	{"NAT gateway in a private subnet", true, func(d *ir.Deployment) { d.NATGateways[0].Subnet = expr.Ref("SubnetPrivateC") }, []string{"MW1110 error NAT gateway NatGatewayA"}},
	{"NAT gateway without address", true, func(d *ir.Deployment) { d.NATGateways[0].Address.ID = "" }, []string{"MW1110 error address of NAT gateway NatGatewayA"}},
	{"gateway attached to nothing", false, func(d *ir.Deployment) { d.InternetGateways[0].VPC = expr.Value{} }, []string{"MW1111 error internet gateway InternetGateway"}},
	{"route that does not wait", false, func(d *ir.Deployment) { d.RouteTables[0].Routes[0].DependsOn = nil }, []string{"MW1111 error route RoutePublicInternet"}},
	{"subnet without a table", true, func(d *ir.Deployment) {
		t := d.TableOf(subnet(d, "private-c"))
		t.Associations = slices.DeleteFunc(t.Associations, func(a *ir.Association) bool { return a.Subnet.Refers("SubnetPrivateC") })
	}, []string{"MW1113 error subnet private-c"}},
	{"Local Zone", false, func(d *ir.Deployment) { subnet(d, "private-a").Zone = expr.String("us-west-2-lax-1a") }, []string{"MW1121 warning subnet private-a"}},

	{"group without a rule for itself", false, func(d *ir.Deployment) { drop(group(d, "EnvironmentGroupProd"), "EnvironmentGroupProd") }, []string{"MW1123 error environment prod"}},
	{"group that may have other rules", false, func(d *ir.Deployment) {
		g := group(d, "EnvironmentGroupProd")
		drop(g, "EnvironmentGroupProd")
		g.Complete = false
	}, nil},
	{"group that admits the VPC instead", false, func(d *ir.Deployment) {
		g := group(d, "EnvironmentGroupProd")
		drop(g, "EnvironmentGroupProd")
		g.Ingress = append(g.Ingress, rule(0, 65535, "10.1.0.0/16"))
	}, nil},
	{"group that admits one port only", false, func(d *ir.Deployment) {
		g := group(d, "EnvironmentGroupProd")
		drop(g, "EnvironmentGroupProd")
		g.Ingress = append(g.Ingress, rule(443, 443, "10.1.0.0/16"))
	}, []string{"MW1123 error environment prod"}},
	{"group that admits one subnet only", false, func(d *ir.Deployment) {
		g := group(d, "EnvironmentGroupProd")
		drop(g, "EnvironmentGroupProd")
		g.Ingress = append(g.Ingress, rule(0, 65535, "10.1.2.0/24"))
	}, []string{"MW1123 error environment prod"}},
	{"ports from one above", false, func(d *ir.Deployment) {
		g := group(d, "EnvironmentGroupProd")
		drop(g, "EnvironmentGroupProd")
		g.Ingress = append(g.Ingress, rule(444, 65535, "10.1.0.0/16"))
	}, []string{"MW1123 error environment prod"}},
	{"other protocol", false, func(d *ir.Deployment) {
		group(d, "EnvironmentGroupProd").Ingress[0].Protocol = expr.String("udp")
	}, []string{"MW1123 error environment prod"}},
	{"TCP by its number", false, func(d *ir.Deployment) {
		r := group(d, "EnvironmentGroupProd").Ingress[0]
		r.Protocol, r.FromPort, r.ToPort = expr.String("6"), expr.Int(0), expr.Int(65535)
	}, nil},
	{"environment's group open to the world", false, func(d *ir.Deployment) {
		g := group(d, "EnvironmentGroupProd")
		g.Ingress = append(g.Ingress, rule(443, 443, "::/0"))
	}, []string{"MW1126 error source ::/0 of group EnvironmentGroupProd"}},

	{"nothing let out", false, func(d *ir.Deployment) {
		group(d, "EnvironmentGroupProd").Egress = []*ir.GroupRule{rule(0, 65535, "127.0.0.1/32")}
	}, []string{"MW1125 error environment prod"}},
	{"only the web port let out", false, func(d *ir.Deployment) {
		group(d, "EnvironmentGroupProd").Egress = []*ir.GroupRule{rule(443, 443, "0.0.0.0/0")}
	}, []string{"MW1125 error environment prod"}},
	{"both ports let out to the VPC, and nothing to S3", false, func(d *ir.Deployment) {
		group(d, "EnvironmentGroupProd").Egress = []*ir.GroupRule{rule(443, 443, "10.1.0.0/16"), rule(5432, 5432, "10.1.0.0/16")}
	}, []string{"MW1125 error environment prod"}},
	{"both ports let out to the VPC, and to S3", false, func(d *ir.Deployment) {
		list := rule(443, 443, "")
		list.CIDR, list.PrefixList = expr.Value{}, expr.String("pl-61a54008")
		group(d, "EnvironmentGroupProd").Egress = []*ir.GroupRule{rule(443, 443, "10.1.0.0/16"), rule(5432, 5432, "10.1.0.0/16"), list}
	}, nil},
	{"restricted rules, and no way to the endpoints", false, func(d *ir.Deployment) {
		group(d, "EnvironmentGroupProd").Egress = itself(d, 443, 5432)
	}, []string{"MW1125 error environment prod"}},
	{"restricted rules", false, func(d *ir.Deployment) {
		g := group(d, "EnvironmentGroupProd")
		drop(g, "EnvironmentGroupProd")
		g.Ingress = append(g.Ingress, itself(d, 443, 5432)...)
		g.Egress = append(itself(d, 443, 5432), rule(443, 443, "0.0.0.0/0"))
	}, nil},
	{"restricted rules without the database", false, func(d *ir.Deployment) {
		g := group(d, "EnvironmentGroupProd")
		drop(g, "EnvironmentGroupProd")
		g.Ingress = append(g.Ingress, itself(d, 443)...)
		g.Egress = append(itself(d, 443), rule(443, 443, "0.0.0.0/0"))
	}, []string{"MW1123 error environment prod", "MW1125 error environment prod"}},
	{"no outbound rules are AWS's default", false, func(d *ir.Deployment) { group(d, "EnvironmentGroupProd").Egress = nil }, nil},

	{"ACLs", false, func(d *ir.Deployment) { acl(d, open()) }, nil},
	{"ACLs, with NAT gateways", true, func(d *ir.Deployment) { acl(d, open()) }, nil},
	{"ACL without the database's port", false, func(d *ir.Deployment) {
		acl(d, []*ir.ACLEntry{entry(100, "allow", 443, 443, "0.0.0.0/0"), entry(110, "deny", 5432, 5432, "10.1.3.0/24"), entry(120, "allow", 1024, 65535, "0.0.0.0/0")})
	}, []string{"MW1130 error network ACL of subnet private-a of environment prod", "MW1130 error network ACL of subnet private-a of environment prod"}},
	{"ACL that stops answers on one port", false, func(d *ir.Deployment) {
		acl(d, []*ir.ACLEntry{entry(100, "deny", 2000, 2000, "10.1.3.0/24"), entry(110, "allow", 0, 65535, "0.0.0.0/0")})
	}, []string{"MW1131 error network ACL of subnet private-a of environment prod", "MW1131 error network ACL of subnet private-a of environment prod"}},
	{"ACL without answers between the subnets", false, func(d *ir.Deployment) {
		acl(d, []*ir.ACLEntry{entry(100, "allow", 443, 443, "0.0.0.0/0"), entry(110, "allow", 5432, 5432, "10.1.0.0/16")})
	}, []string{
		"MW1131 error network ACL of subnet private-a of environment prod", "MW1131 error network ACL of subnet private-a of environment prod",
		"MW1131 error network ACL of subnet private-a of environment prod", "MW1131 error network ACL of subnet private-c of environment prod",
		"MW1131 error network ACL of subnet private-c of environment prod", "MW1131 error network ACL of subnet private-c of environment prod",
	}},
	{"ACL for the VPC only", false, func(d *ir.Deployment) { acl(d, []*ir.ACLEntry{entry(100, "allow", 0, 65535, "10.1.0.0/16")}) }, []string{
		"MW1131 error network ACL of subnet private-a of environment prod", "MW1131 error network ACL of subnet private-a of environment prod",
		"MW1131 error network ACL of subnet private-c of environment prod", "MW1131 error network ACL of subnet private-c of environment prod",
	}},
	{"ACL that stops all first", false, func(d *ir.Deployment) {
		acl(d, append(open(), entry(50, "deny", 5432, 5432, "192.168.0.0/16"), entry(60, "allow", 5432, 5432, "192.168.7.0/24")))
	}, []string{"MW1132 warning entry 60 of Acl", "MW1132 warning entry 60 of Acl"}},
	{"ACL with entries in another order", false, func(d *ir.Deployment) {
		acl(d, append(open(), entry(950, "deny", 0, 65535, "0.0.0.0/0")))
	}, nil},
	{"ACL that may have other entries", false, func(d *ir.Deployment) {
		acl(d, nil)
		d.NetworkACLs[0].Complete = false
	}, nil},
	{"ACL of ranges that parameters say", false, func(d *ir.Deployment) {
		e := entry(100, "allow", 0, 65535, "")
		e.CIDR = parameter("R")
		acl(d, []*ir.ACLEntry{e})
	}, nil},

	{"endpoints closed to the environment", false, func(d *ir.Deployment) { drop(group(d, "EndpointGroup"), "EnvironmentGroupProd") }, []string{
		"MW1129 error endpoint airflow.env of environment prod", "MW1129 error endpoint kms of environment prod", "MW1129 error endpoint logs of environment prod",
		"MW1129 error endpoint monitoring of environment prod", "MW1129 error endpoint sqs of environment prod",
	}},
	{"endpoints open to the subnets", false, func(d *ir.Deployment) {
		g := group(d, "EndpointGroup")
		drop(g, "EnvironmentGroupProd")
		g.Ingress = append(g.Ingress, rule(443, 443, "10.1.2.0/23"))
	}, nil},
	{"no endpoint for S3", false, func(d *ir.Deployment) {
		d.Endpoints = slices.DeleteFunc(d.Endpoints, func(e *ir.Endpoint) bool { return e.Service == "s3" })
	}, []string{"MW1133 error endpoint s3"}},
	{"endpoints that may be elsewhere", false, func(d *ir.Deployment) { d.Endpoints, d.Complete = nil, false }, nil},
	{"routes that may be elsewhere", false, func(d *ir.Deployment) {
		d.Endpoints = nil
		for _, t := range d.RouteTables {
			t.Complete = false
		}
	}, nil},
	{"endpoint in another VPC", false, func(d *ir.Deployment) {
		e := endpoint(d, "sqs")
		e.VPC, e.Subnets, e.Groups = expr.Ref("Other"), expr.List{}, expr.List{}
	}, []string{"MW1134 error endpoint sqs"}},
	{"gateway endpoint in no table", false, func(d *ir.Deployment) { endpoint(d, "s3").RouteTables = expr.ListOf() }, []string{
		"MW1136 error endpoint s3 of subnet private-a", "MW1136 error endpoint s3 of subnet private-c",
	}},
	{"gateway endpoint in a table that a parameter names", false, func(d *ir.Deployment) { endpoint(d, "s3").RouteTables = expr.ListOf(parameter("T")) }, nil},
	{"private DNS not written", false, func(d *ir.Deployment) { endpoint(d, "kms").PrivateDNS = expr.Value{} }, []string{"MW1137 error endpoint EndpointKms"}},
	{"private DNS by a parameter", false, func(d *ir.Deployment) { endpoint(d, "kms").PrivateDNS = parameter("D") }, nil},
	{"endpoint in one zone", false, func(d *ir.Deployment) { endpoint(d, "kms").Subnets = expr.ListOf(expr.Ref("SubnetPrivateA")) }, []string{"MW1138 warning endpoint EndpointKms of subnet private-c"}},
	{"endpoint in no subnet", false, func(d *ir.Deployment) { endpoint(d, "kms").Subnets = expr.ListOf() }, []string{
		"MW1138 error endpoint EndpointKms of subnet private-a", "MW1138 error endpoint EndpointKms of subnet private-c",
	}},
	{"endpoint in another subnet of the zone", false, func(d *ir.Deployment) {
		endpoint(d, "kms").Subnets = expr.ListOf(expr.Ref("SubnetPrivateA"), expr.Ref("SubnetPublicC"))
	}, nil},
	{"endpoint twice in a zone", false, func(d *ir.Deployment) {
		endpoint(d, "kms").Subnets = expr.ListOf(expr.Ref("SubnetPrivateA"), expr.Ref("SubnetPublicA"), expr.Ref("SubnetPrivateC"))
	}, []string{"MW1138 error endpoint EndpointKms"}},
	{"two endpoints for a service", false, func(d *ir.Deployment) {
		again := *endpoint(d, "kms")
		again.ID = "Again"
		d.Endpoints = append(d.Endpoints, &again)
	}, []string{"MW1139 error endpoint Again"}},
	{"two endpoints, one without private DNS", false, func(d *ir.Deployment) {
		again := *endpoint(d, "kms")
		again.ID, again.Service, again.PrivateDNS = "Again", "", expr.Bool(false)
		d.Endpoints = append(d.Endpoints, &again)
	}, nil},
	{"service name of another Region", false, func(d *ir.Deployment) {
		d.Place.Region = expr.String("ap-northeast-1")
		endpoint(d, "kms").ServiceName = expr.String("com.amazonaws.us-west-2.kms")
	}, []string{"MW1140 error endpoint kms"}},
	{"service name of some Region", false, func(d *ir.Deployment) {
		endpoint(d, "kms").ServiceName = expr.String("com.amazonaws.us-west-2.kms")
	}, nil},
	{"fifty endpoints", true, func(d *ir.Deployment) { many(d, 50) }, nil},
	{"fifty-one endpoints", true, func(d *ir.Deployment) { many(d, 51) }, []string{"MW1146 warning VPC ${Vpc}"}},
	{"endpoint policy that lets everything pass", false, func(d *ir.Deployment) { passing(d, "sqs", "*", "*") }, nil},
	{"endpoint policy for the queue", false, func(d *ir.Deployment) { passing(d, "sqs", "SQS:*", "arn:aws:sqs:*:*:airflow-celery-*") }, nil},
	{"endpoint policy for queues of the account", false, func(d *ir.Deployment) {
		d.Place.Region, d.Place.Account = expr.String("us-west-2"), expr.String("123456789012")
		passing(d, "sqs", "sqs:*", "arn:aws:sqs:us-west-2:123456789012:*")
	}, []string{"MW1142 error policy of endpoint sqs for environment prod"}},
	{"endpoint policy for queues of an account that may be AWS's", false, func(d *ir.Deployment) {
		d.Place.Region = expr.String("us-west-2")
		passing(d, "sqs", "sqs:*", "arn:aws:sqs:us-west-2:123456789012:*")
	}, nil},
	{"endpoint policy that denies a part", false, func(d *ir.Deployment) {
		passing(d, "logs", "*", "*")
		x := endpoint(d, "logs")
		x.Policy.Statements = append(x.Policy.Statements, iam.Statement{Effect: iam.Deny, Principals: x.Policy.Statements[0].Principals, Actions: expr.ListOf(expr.String("logs:Put*")), Resources: x.Policy.Statements[0].Resources})
	}, []string{"MW1142 error policy of endpoint logs for environment prod"}},
	{"endpoint policy without an action", false, func(d *ir.Deployment) { passing(d, "logs", "logs:PutLogEvents", "*") }, []string{"MW1142 error policy of endpoint logs for environment prod"}},
	{"endpoint policy for another bucket", false, func(d *ir.Deployment) { passing(d, "s3", "s3:*", "arn:aws:s3:::other/*") }, []string{"MW1142 error policy of endpoint s3 for environment prod"}},
	{"endpoint policy with a condition", false, func(d *ir.Deployment) {
		passing(d, "sqs", "*", "*")
		s := &endpoint(d, "sqs").Policy.Statements[0]
		s.Conditions = []iam.Condition{{Operator: "StringEquals", Key: "aws:PrincipalAccount", Values: expr.ListOf(expr.String("123456789012"))}}
	}, nil},
	{"endpoint policy for keys that nobody names", false, func(d *ir.Deployment) {
		d.Environments[0].KMSKey, d.Buckets[0].Key, d.Buckets[0].Encryption = expr.Value{}, expr.Value{}, expr.String("AES256")
		passing(d, "kms", "kms:*", "arn:aws:kms:*:*:key/*")
	}, nil},
	{"endpoint of the database is there", false, func(d *ir.Deployment) {
		d.Environments[0].EndpointManagement = expr.String("CUSTOMER")
		d.Endpoints = append(d.Endpoints, &ir.Endpoint{ServiceName: expr.GetAtt("EnvironmentProd", "DatabaseVpcEndpointService"), VPC: expr.Ref("Vpc")})
	}, []string{"MW1149 error web endpoint of environment prod", "MW1153 advice environment prod"}},
	{"endpoint of another environment's database", false, func(d *ir.Deployment) {
		d.Environments[0].EndpointManagement = expr.String("CUSTOMER")
		d.Endpoints = append(d.Endpoints, &ir.Endpoint{Service: "kms", ServiceName: expr.String("com.amazonaws.us-west-2.kms"), VPC: expr.Ref("Other")})
	}, []string{"MW1148 error environment prod", "MW1149 error web endpoint of environment prod", "MW1153 advice environment prod"}},

	{"host that is not admitted", false, func(d *ir.Deployment) { drop(group(d, "EnvironmentGroupProd"), "HostGroupDesk") }, []string{"MW1157 error host desk"}},
	{"host admitted by its address", false, func(d *ir.Deployment) {
		g := group(d, "EnvironmentGroupProd")
		drop(g, "HostGroupDesk")
		g.Ingress = append(g.Ingress, rule(443, 443, "10.1.2.0/24"))
	}, nil},
	{"host and a public web server", false, func(d *ir.Deployment) {
		drop(group(d, "EnvironmentGroupProd"), "HostGroupDesk")
		d.Environments[0].AccessMode = expr.String("PUBLIC_ONLY")
	}, nil},
	{"metadata without tokens", false, func(d *ir.Deployment) { d.Instances[0].HTTPTokens = expr.String("optional") }, []string{"MW1162 warning metadata of host desk"}},
	{"metadata not written", false, func(d *ir.Deployment) { d.Instances[0].HTTPTokens = expr.Value{} }, []string{"MW1162 warning metadata of host desk"}},
	{"volume in the clear", false, func(d *ir.Deployment) { d.Instances[0].Encrypted = expr.Value{} }, []string{"MW1162 warning volume of host desk"}},
	{"everything open", false, func(d *ir.Deployment) {
		g := group(d, "HostGroupDesk")
		g.Ingress = append(g.Ingress, &ir.GroupRule{Protocol: expr.String("-1"), CIDR: expr.String("0.0.0.0/0")})
	}, []string{"MW1162 error source 0.0.0.0/0 of host desk"}},
	{"another port open", false, func(d *ir.Deployment) {
		g := group(d, "HostGroupDesk")
		g.Ingress = append(g.Ingress, rule(8080, 8080, "0.0.0.0/0"))
	}, nil},
}

// passing gives the endpoint for a service a policy that allows one thing.
func passing(d *ir.Deployment, service, action, resource string) {
	endpoint(d, service).Policy = &iam.Policy{Statements: []iam.Statement{{
		Effect: iam.Allow, Principals: []iam.Principal{{Type: iam.Everybody}},
		Actions: expr.ListOf(expr.String(action)), Resources: expr.ListOf(expr.String(resource)),
	}}}
}

// logsOn makes the key's statement for logs one for these log groups.
func logsOn(d *ir.Deployment, arn string) {
	d.Keys[0].Policy.Statements[1].Conditions[0].Values = expr.ListOf(expr.Expand(arn, nil))
}

// acl gives the private subnets an ACL with these entries, both ways.
func acl(d *ir.Deployment, entries []*ir.ACLEntry) {
	a := &ir.NetworkACL{Resource: ir.Resource{ID: "Acl"}, VPC: expr.Ref("Vpc"), Ingress: entries, Egress: entries, Complete: true}
	for _, id := range []string{"SubnetPrivateA", "SubnetPrivateC"} {
		a.Associations = append(a.Associations, &ir.Association{Subnet: expr.Ref(id)})
	}
	d.NetworkACLs = []*ir.NetworkACL{a}
}

// open returns entries that are enough.
func open() []*ir.ACLEntry {
	return []*ir.ACLEntry{entry(100, "allow", 443, 443, "0.0.0.0/0"), entry(110, "allow", 1024, 65535, "0.0.0.0/0")}
}

func entry(number int, action string, from, to int, peer string) *ir.ACLEntry {
	return &ir.ACLEntry{
		Number: expr.Int(number), Action: expr.String(action), Protocol: expr.Int(6),
		CIDR: expr.String(peer), FromPort: expr.Int(from), ToPort: expr.Int(to),
	}
}

// itself returns rules about the environment's own group, for these ports.
func itself(d *ir.Deployment, ports ...int) []*ir.GroupRule {
	var out []*ir.GroupRule
	for _, n := range ports {
		r := rule(n, n, "")
		r.CIDR, r.Group = expr.Value{}, group(d, "EnvironmentGroupProd").GroupID()
		out = append(out, r)
	}
	return out
}

func parameter(name string) expr.Value {
	return expr.FromAtoms(expr.StringType, expr.Atom{Kind: expr.Param, Name: name})
}

// many gives d so many interface endpoints.
func many(d *ir.Deployment, n int) {
	for i := range n {
		d.Endpoints = append(d.Endpoints, &ir.Endpoint{
			Resource: ir.Resource{ID: fmt.Sprint("Many", i)}, Type: ir.Interface, VPC: expr.Ref("Vpc"), ServiceName: parameter(fmt.Sprint("S", i)),
		})
	}
}

func TestRulesOnDeployments(t *testing.T) {
	for _, tt := range modelRows {
		t.Run(tt.name, func(t *testing.T) {
			d := sound(t, tt.nat)
			tt.edit(d)
			var got []string
			for _, f := range lint.Run(d, "2026-11-21") {
				if isNetwork(f.Code) && f.Code != noPath {
					got = append(got, fmt.Sprintf("%s %s %s", f.Code, f.Severity, f.Subject))
				}
			}
			slices.Sort(got)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

// Rules say nothing about values that cannot be known.
func TestRulesAreSilentAboutTheUnknown(t *testing.T) {
	unknown := expr.UnknownValue("refused")
	d := sound(t, false)
	for _, v := range d.VPCs {
		v.CIDR, v.DNSSupport, v.DNSHostnames = unknown, unknown, unknown
	}
	for _, s := range d.Subnets {
		s.CIDR, s.Zone, s.MapPublicIP = unknown, unknown, unknown
	}
	for _, e := range d.Endpoints {
		e.PrivateDNS, e.ServiceName, e.VPC = unknown, unknown, unknown
	}
	for _, g := range d.SecurityGroups {
		for _, r := range slices.Concat(g.Ingress, g.Egress) {
			r.Protocol, r.FromPort, r.ToPort = unknown, unknown, unknown
			for _, peer := range []*expr.Value{&r.CIDR, &r.Group} {
				if !peer.IsAbsent() {
					*peer = unknown
				}
			}
		}
	}
	for _, k := range d.Keys {
		k.Rotation, k.PendingWindow = unknown, unknown
	}
	for _, b := range d.Buckets {
		b.Name, b.Versioning, b.Key = unknown, unknown, unknown
		b.BlockPublicAccess = ir.PublicAccessBlock{BlockACLs: unknown, IgnoreACLs: unknown, BlockPolicy: unknown, RestrictBuckets: unknown}
	}
	for _, h := range d.Instances {
		h.Type, h.PublicAddress, h.HTTPTokens, h.Encrypted, h.Login.Role = unknown, unknown, unknown, unknown, unknown
	}
	for _, e := range d.Environments {
		e.AccessMode, e.EndpointManagement, e.MaxWorkers, e.Schedulers, e.AirflowVersion = unknown, unknown, unknown, unknown, unknown
		e.DAGs, e.KMSKey = unknown, unknown
		e.Plugins = ir.Artefact{Path: unknown, Version: unknown}
		e.Requirements = ir.Artefact{Path: unknown}
		e.StartupScript = ir.Artefact{Version: unknown}
	}
	for _, f := range lint.Run(d, "") {
		if isNetwork(f.Code) {
			t.Errorf("%s: %s", f.Code, f.Message)
		}
	}
}

// Resources that say nothing about themselves are no reason to fail.
func TestRulesOnEmptyResources(t *testing.T) {
	d := &ir.Deployment{
		Complete:     true,
		VPCs:         []*ir.VPC{{}},
		Subnets:      []*ir.Subnet{{}},
		RouteTables:  []*ir.RouteTable{{Routes: []*ir.Route{{}}, Associations: []*ir.Association{{}}}},
		Environments: []*ir.Environment{{}},
		Endpoints:    []*ir.Endpoint{{}},
		Instances:    []*ir.Instance{{Login: &ir.Login{}}},
		Buckets:      []*ir.Bucket{{}},
	}
	var got []string
	for _, f := range lint.Run(d, "") {
		if isNetwork(f.Code) {
			got = append(got, string(f.Code)+" "+f.Message)
		}
	}
	want := []string{
		`MW1103 EnableDnsHostnames of VPC "" is off`,
		`MW1162 the metadata service of host "" takes requests without a token`,
		`MW1162 the volume of host "" is not encrypted`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

// The rules' share of a run is small, and grows with the environments and not
// with their square.
func BenchmarkRun(b *testing.B) {
	for _, n := range []int{1, 10, 100} {
		text := plain("")
		for i := range n - 1 {
			text += fmt.Sprintf("  e%d: {airflowVersion: \"2.11.2\", bucket: {name: \"b%d-${AWS::AccountId}\"}}\n", i, i)
		}
		out, _ := generate(b, text)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				lint.Run(out.Deployment, "2026-11-21")
			}
		})
	}
}
