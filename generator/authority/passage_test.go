package authority

import (
	"testing"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// TestPassageOf asks which endpoints the calls of an execution role pass.
func TestPassageOf(t *testing.T) {
	service := func(names ...string) []iam.Principal {
		var members []expr.Value
		for _, n := range names {
			members = append(members, expr.String(n))
		}
		return []iam.Principal{{Type: "Service", Members: expr.ListOf(members...)}}
	}
	for _, x := range []struct {
		name  string
		edit  func(*ir.Deployment)
		want  int // endpoints
		alone bool
	}{
		{"a private network", func(*ir.Deployment) {}, 1, true},
		{"a way out", func(d *ir.Deployment) {
			d.RouteTables[0].Routes = []*ir.Route{{Destination: expr.String("0.0.0.0/0"), Kind: ir.ToNATGateway}}
		}, 1, false},
		{"routes that nobody knows", func(d *ir.Deployment) { d.RouteTables[0].Complete = false }, 1, false},
		{"somebody else has the role", func(d *ir.Deployment) {
			d.Roles[0].Trust.Statements[0].Principals = service("airflow.amazonaws.com", "airflow-env.amazonaws.com", "ecs-tasks.amazonaws.com")
		}, 0, false},
		{"an account has the role", func(d *ir.Deployment) {
			d.Roles[0].Trust.Statements[0].Principals = []iam.Principal{{Type: iam.PrincipalAWS, Members: expr.ListOf(expr.String("123456789012"))}}
		}, 0, false},
		{"all but one have the role", func(d *ir.Deployment) { d.Roles[0].Trust.Statements[0].NotPrincipals = true }, 0, false},
		{"a role that exists", func(d *ir.Deployment) {
			d.Roles[0].Existing = expr.String("arn:aws:iam::123456789012:role/r")
			d.Environments[0].ExecutionRole = d.Roles[0].ARN()
		}, 0, false},
		{"a host with the role", func(d *ir.Deployment) {
			d.InstanceProfiles = []*ir.InstanceProfile{{Resource: ir.Resource{ID: "Profile"}, Role: d.Roles[0].ARN()}}
			d.Instances = []*ir.Instance{{Profile: expr.Ref("Profile"), Subnet: expr.Ref("B")}}
			d.Roles[0].Trust.Statements[0].Principals = service("airflow.amazonaws.com", "airflow-env.amazonaws.com", "ec2.amazonaws.com")
		}, 0, false},
		{"without private DNS", func(d *ir.Deployment) { d.Endpoints[0].PrivateDNS = expr.Bool(false) }, 0, false},
		{"two of one service", func(d *ir.Deployment) { d.Endpoints = append(d.Endpoints, d.Endpoints[0]) }, 0, false},
		{"a subnet that is not here", func(d *ir.Deployment) {
			d.Environments[0].Subnets = expr.ListOf(expr.Ref("A"), expr.String("subnet-1"))
		}, 0, false},
		{"a gateway of its table", func(d *ir.Deployment) {
			d.Endpoints[0].Type, d.Endpoints[0].RouteTables = ir.Gateway, expr.ListOf(expr.Ref("Table"))
		}, 1, true},
		{"a gateway of another table", func(d *ir.Deployment) {
			d.Endpoints[0].Type, d.Endpoints[0].RouteTables = ir.Gateway, expr.ListOf(expr.Ref("Other"))
		}, 0, false},
	} {
		at := func(id string) ir.Resource { return ir.Resource{ID: id} }
		d := &ir.Deployment{
			Complete:    true,
			VPCs:        []*ir.VPC{{Resource: at("Vpc")}, {Resource: at("VpcB")}},
			Subnets:     []*ir.Subnet{{Resource: at("A"), VPC: expr.Ref("Vpc")}, {Resource: at("B"), VPC: expr.Ref("VpcB")}},
			RouteTables: []*ir.RouteTable{{Resource: at("Table"), Complete: true, Associations: []*ir.Association{{Subnet: expr.Ref("A")}}}},
			Endpoints:   []*ir.Endpoint{{Resource: at("E"), Service: "sqs", Type: ir.Interface, VPC: expr.Ref("Vpc"), PrivateDNS: expr.Bool(true)}},
			Roles: []*ir.Role{{Resource: at("Role"), Trust: iam.Policy{Statements: []iam.Statement{{
				Effect: iam.Allow, Principals: service("airflow.amazonaws.com", "airflow-env.amazonaws.com"),
			}}}}},
		}
		d.Place.Partition = "aws"
		d.Environments = []*ir.Environment{{ExecutionRole: d.Roles[0].ARN(), Subnets: expr.ListOf(expr.Ref("A"))}}
		x.edit(d)
		if got := New(d).PassageOf(d.Roles[0], "sqs"); len(got.Endpoints) != x.want || got.Alone != x.alone {
			t.Errorf("%s: %d endpoints, alone %v; want %d, %v", x.name, len(got.Endpoints), got.Alone, x.want, x.alone)
		}
	}
}
