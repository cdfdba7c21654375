package prove

import (
	"strings"
	"testing"

	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
)

func values(texts ...string) expr.List {
	var out []expr.Value
	for _, s := range texts {
		out = append(out, expr.String(s))
	}
	return expr.ListOf(out...)
}

// allowing returns a statement for everybody.
func allowing(actions, resources expr.List) iam.Statement {
	return iam.Statement{Effect: iam.Allow, Actions: actions, Resources: resources}
}

func denying(s iam.Statement) iam.Statement { s.Effect, s.Sid = iam.Deny, "No"; return s }

func forEverybody(s iam.Statement) iam.Statement {
	s.Principals = []iam.Principal{{Type: iam.Everybody}}
	return s
}

func when(s iam.Statement, operator, key, value string) iam.Statement {
	s.Conditions = []iam.Condition{{Operator: operator, Key: key, Values: values(value)}}
	return s
}

// permitCase is a deployment with a bucket, a key, an endpoint of S3 and an execution
// role that may do everything.
type permitCase struct {
	*ir.Deployment
	role     *ir.Role
	bucket   *ir.Bucket
	key      *ir.Key
	endpoint *ir.Endpoint
}

func newPermitCase() *permitCase {
	c := &permitCase{Deployment: &ir.Deployment{Complete: true}}
	c.role = &ir.Role{Resource: ir.Resource{ID: "Role"}}
	c.role.Inline = []ir.InlinePolicy{{Policy: iam.Policy{Statements: []iam.Statement{allowing(values("*"), values("*"))}}}}
	c.bucket = &ir.Bucket{Resource: ir.Resource{ID: "Bucket"}}
	c.key = &ir.Key{Resource: ir.Resource{ID: "Key"}}
	root := expr.Concat(expr.String("arn:aws:iam::"), authority.OwnAccount(), expr.String(":root"))
	c.key.Policy.Statements = []iam.Statement{allowing(values("kms:*"), values("*"))}
	c.key.Policy.Statements[0].Principals = []iam.Principal{{Type: iam.PrincipalAWS, Members: expr.ListOf(root)}}
	c.endpoint = &ir.Endpoint{Resource: ir.Resource{ID: "EndpointS3"}, Service: "s3", Type: ir.Gateway, VPC: expr.Ref("Vpc")}
	c.Roles, c.Buckets, c.Keys, c.Endpoints = []*ir.Role{c.role}, []*ir.Bucket{c.bucket}, []*ir.Key{c.key}, []*ir.Endpoint{c.endpoint}
	c.Environments = []*ir.Environment{{
		Resource: ir.Resource{ID: "EnvironmentProd"}, Name: expr.String("prod"), ExecutionRole: c.role.ARN(), SourceBucket: c.bucket.ARN(), KMSKey: c.key.ARN(),
	}}
	return c
}

// permits returns the hops of policies of calls on a service.
func (c *permitCase) permits(service string, way authority.Way) []Hop {
	p := &prover{Deployment: c.Deployment, view: authority.New(c.Deployment), calls: map[callKey][]Hop{}}
	w := &walk{prover: p}
	w.permitted(p.execution(c.Environments[0]), service, way)
	return w.path.Hops
}

// TestPermitted asks which of the policies on a path let its calls through, and whose
// doing it is when one does not.
func TestPermitted(t *testing.T) {
	nat := func(*permitCase) authority.Way { return authority.Way{Known: true} }
	gateway := func(c *permitCase) authority.Way { return authority.Way{Known: true, Endpoint: c.endpoint} }
	perhaps := func(*permitCase) authority.Way { return authority.Way{} }
	denyUnless := func(operator, key string, v expr.Value) iam.Statement {
		s := forEverybody(denying(allowing(values("s3:*"), values("*"))))
		s.Conditions = []iam.Condition{{Operator: operator, Key: key, Values: expr.ListOf(v)}}
		return s
	}
	only := func(c *permitCase, s iam.Statement) { c.bucket.Policy.Statements = []iam.Statement{s} }
	guard := func(c *permitCase, s ...iam.Statement) { c.endpoint.Policy = &iam.Policy{Statements: s} }
	for _, x := range []struct {
		name, service string
		way           func(*permitCase) authority.Way
		edit          func(*permitCase)
		want          Verdict
		says          string // part of the text of the last hop with that verdict
	}{
		{"everything", "s3", nat, func(*permitCase) {}, Proved, "allows what is needed"},
		{"no right", "s3", nat, func(c *permitCase) { c.role.Inline = nil }, Refuted, "the execution role does not allow s3:"},
		{"a right on a part", "s3", nat, func(c *permitCase) {
			c.role.Inline[0].Policy.Statements = []iam.Statement{allowing(values("s3:Get*", "s3:List*"), expr.ListOf(c.bucket.ARN(), expr.Concat(c.bucket.ARN(), expr.String("/dags/*"))))}
		}, Unknown, "as far as is known"},
		{"a denial by the role", "s3", nat, func(c *permitCase) {
			s := &c.role.Inline[0].Policy.Statements
			*s = append(*s, denying(allowing(values("S3:getobject"), values("*"))))
		}, Refuted, `the execution role denies s3:GetObject on ${Bucket.Arn}/*, by statement "No"`},
		{"a denial of plain HTTP", "s3", nat, func(c *permitCase) {
			only(c, denyUnless("Bool", "aws:SecureTransport", expr.String("false")))
		}, Proved, ""},
		{"a bucket for one endpoint, which is taken", "s3", gateway, func(c *permitCase) {
			only(c, denyUnless("StringNotEquals", "aws:SourceVpce", c.endpoint.Ref()))
		}, Proved, ""},
		{"a bucket for one endpoint, past it", "s3", nat, func(c *permitCase) {
			only(c, denyUnless("StringNotEquals", "aws:SourceVpce", c.endpoint.Ref()))
		}, Refuted, `the policy of bucket "Bucket" denies`},
		{"a bucket for one endpoint, by some way", "s3", perhaps, func(c *permitCase) {
			only(c, denyUnless("StringNotEquals", "aws:SourceVpce", c.endpoint.Ref()))
		}, Unknown, `the policy of bucket "Bucket" may deny`},
		{"a bucket for another VPC", "s3", gateway, func(c *permitCase) {
			only(c, denyUnless("StringNotEquals", "aws:SourceVpc", expr.String("vpc-1")))
		}, Unknown, `the policy of bucket "Bucket" may deny`},
		{"a bucket that exists", "s3", nat, func(c *permitCase) {
			c.bucket.Existing = expr.String("arn:aws:s3:::team")
			c.Environments[0].SourceBucket = c.bucket.ARN()
		}, Assumed, ""},
		{"a key that the account uses", "kms", nat, func(*permitCase) {}, Proved, ""},
		{"a key of nobody", "kms", nat, func(c *permitCase) { c.key.Policy.Statements = nil }, Refuted, `the policy of key "Key" does not allow kms:Decrypt`},
		{"a boundary that is enough", "s3", nat, func(c *permitCase) { bound := allowing(values("s3:*"), values("*")); c.fence(bound) }, Proved, ""},
		{"a boundary without it", "s3", nat, func(c *permitCase) { c.fence(allowing(values("sqs:*"), values("*"))) }, Refuted, "the permissions boundary of the execution role does not allow s3:"},
		{"a boundary that nobody has seen", "s3", nat, func(c *permitCase) { c.role.Boundary = expr.String("arn:aws:iam::aws:policy/b") }, Assumed, ""},
		{"a policy that nobody has seen", "s3", nat, func(c *permitCase) { c.role.ManagedARNs = values("arn:aws:iam::aws:policy/p") }, Assumed, ""},
		{"a policy that nobody has seen, and no right", "s3", nat, func(c *permitCase) {
			c.role.Inline, c.role.ManagedARNs = nil, values("arn:aws:iam::aws:policy/p")
		}, Unknown, "as far as is known: managed policy"},
		{"an open endpoint", "s3", gateway, func(*permitCase) {}, Proved, ""},
		{"an endpoint for others", "s3", gateway, func(c *permitCase) { guard(c, forEverybody(allowing(values("s3:*"), values("arn:aws:s3:::other*")))) }, Unknown, `the policy of endpoint "EndpointS3"`},
		{"an endpoint for another action", "s3", gateway, func(c *permitCase) { guard(c, forEverybody(allowing(values("s3:Put*"), values("*")))) }, Refuted, `the policy of endpoint "EndpointS3" does not allow s3:GetBucketPublicAccessBlock`},
		{"an endpoint for all but this", "s3", gateway, func(c *permitCase) {
			s := forEverybody(allowing(values("s3:Get*"), values("*")))
			s.NotActions = true
			guard(c, s)
		}, Refuted, ""},
		{"an endpoint for this account", "s3", gateway, func(c *permitCase) {
			s := when(forEverybody(allowing(values("*"), values("*"))), "StringEquals", "aws:PrincipalAccount", "")
			s.Conditions[0].Values = expr.ListOf(authority.OwnAccount())
			guard(c, s)
		}, Proved, ""},
		{"an endpoint for callers of another account", "s3", gateway, func(c *permitCase) {
			c.Place.Account = expr.String("123456789012")
			guard(c, when(forEverybody(allowing(values("*"), values("*"))), "StringEquals", "aws:PrincipalAccount", "210987654321"))
		}, Refuted, ""},
		{"an endpoint that denies", "s3", gateway, func(c *permitCase) {
			guard(c, forEverybody(allowing(values("*"), values("*"))), forEverybody(denying(allowing(values("s3:List*"), values("*")))))
		}, Refuted, `the policy of endpoint "EndpointS3" denies s3:ListBucket on ${Bucket.Arn}, by statement "No"`},
	} {
		c := newPermitCase()
		x.edit(c)
		hops := c.permits(x.service, x.way(c))
		p := Path{Hops: hops}
		if got := p.Verdict(); got != x.want || !strings.Contains(p.Blocking().Text, x.says) {
			t.Errorf("%s: %s, want %s with %q, in\n%+v", x.name, got, x.want, x.says, hops)
		}
	}
}

// fence gives the role a boundary.
func (c *permitCase) fence(s iam.Statement) {
	m := &ir.ManagedPolicy{Resource: ir.Resource{ID: "Boundary"}, Policy: iam.Policy{Statements: []iam.Statement{s}}}
	c.ManagedPolicies, c.role.Boundary = append(c.ManagedPolicies, m), m.ARN()
}

// TestPermittedGranted asks for calls that only the role itself says that it makes.
func TestPermittedGranted(t *testing.T) {
	for _, x := range []struct {
		name  string
		role  iam.Statement
		guard iam.Statement
		want  Verdict
	}{
		{"all of it", allowing(values("glue:StartJobRun"), values("arn:aws:glue:us-west-2:123456789012:job/team-*")), allowing(values("glue:*"), values("*")), Proved},
		{"more than it", allowing(values("glue:StartJobRun"), values("arn:aws:glue:us-west-2:123456789012:job/team-*")), allowing(values("glue:*"), values("arn:aws:glue:*:123456789012:job/*")), Proved},
		{"a part of it", allowing(values("glue:StartJobRun"), values("arn:aws:glue:us-west-2:123456789012:job/team-*")), allowing(values("glue:*"), values("arn:aws:glue:us-west-2:123456789012:job/team-a")), Unknown},
		{"another action", allowing(values("glue:StartJobRun"), values("*")), allowing(values("glue:GetJob*"), values("*")), Refuted},
		{"under a condition", when(allowing(values("glue:StartJobRun"), values("*")), "StringLike", "glue:a", "b*"), allowing(values("glue:*"), values("*")), Proved},
		{"under the same condition", when(allowing(values("glue:StartJobRun"), values("*")), "StringEquals", "glue:a", "b"), when(allowing(values("glue:*"), values("*")), "StringEquals", "glue:a", "b"), Proved},
		{"under another condition", when(allowing(values("glue:StartJobRun"), values("*")), "StringEquals", "glue:a", "b"), when(allowing(values("glue:*"), values("*")), "StringEquals", "glue:a", "c"), Refuted},
		{"all but some", func() iam.Statement {
			s := allowing(values("glue:StartJobRun"), values("*"))
			s.NotResources = true
			return s
		}(), allowing(values("glue:*"), values("*")), Proved},
	} {
		c := newPermitCase()
		c.role.Inline[0].Policy.Statements = []iam.Statement{x.role}
		c.endpoint.Service = "glue"
		c.endpoint.Policy = &iam.Policy{Statements: []iam.Statement{forEverybody(x.guard)}}
		p := Path{Hops: c.permits("glue", authority.Way{Known: true, Endpoint: c.endpoint})}
		if got := p.Verdict(); got != x.want {
			t.Errorf("%s: %s, want %s, in\n%+v", x.name, got, x.want, p.Hops)
		}
	}
}
