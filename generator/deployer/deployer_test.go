package deployer

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/authorization"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/schemas/handlers"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// template returns the template with these resources.
func template(t *testing.T, text string) *cfn.Template {
	t.Helper()
	doc, problems := syntax.Parse(source.NewFile("template.yaml", text), syntax.TemplateLimits())
	if doc == nil || len(problems) > 0 {
		t.Fatal(problems)
	}
	out, unsound := cfn.Parse(doc)
	if len(unsound) > 0 {
		t.Fatal(unsound)
	}
	return out
}

func place(a expr.Atom) (string, bool) {
	text, known := map[string]string{"AWS::Region": "eu-west-1", "AWS::AccountId": "111122223333", "AWS::Partition": "aws"}[a.Name]
	return text, known
}

func rights(t *testing.T, stack, text string) *Rights {
	t.Helper()
	r, err := Of(Stack{Name: stack, Template: template(t, text), Place: place, Partition: "aws"})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// on returns the resources on which p allows an action, each with its conditions.
func on(p iam.Policy, action string) []string {
	var out []string
	for _, s := range p.Statements {
		if !slices.ContainsFunc(s.Actions.Items, func(a expr.Value) bool { return a.String() == action }) {
			continue
		}
		for _, r := range s.Resources.Items {
			text := r.String()
			for _, c := range s.Conditions {
				text += " if " + c.Operator + " " + c.Key
				for _, v := range c.Values.Items {
					text += " " + v.String()
				}
			}
			out = append(out, text)
		}
	}
	return out
}

func TestScopes(t *testing.T) {
	tests := map[string]struct {
		stack, resources, action string
		want                     []string
	}{
		"a name": {
			"data", `{B: {Type: AWS::S3::Bucket, Properties: {BucketName: !Sub "dags-${AWS::AccountId}"}}}`, "s3:DeleteBucket",
			[]string{"arn:aws:s3:::dags-111122223333"},
		},
		"a name that CloudFormation makes in lower case": {
			"Data", `{Dags: {Type: AWS::S3::Bucket}}`, "s3:DeleteBucket",
			[]string{"arn:aws:s3:::data-dags-*"},
		},
		"a name that has no room": {
			"a-stack-with-a-long-name-for-no-reason", `{TheRoleOfTheBalancersFunction: {Type: AWS::IAM::Role, Properties: {Path: /x/}}}`, "iam:DeleteRole",
			[]string{"arn:aws:iam::111122223333:role/x/a-stack-with-a-l*"},
		},
		"a name that is given at deploy": {
			"data", `{T: {Type: AWS::SNS::Topic, Properties: {TopicName: !Ref Name}}}`, "sns:DeleteTopic",
			[]string{"arn:aws:sns:eu-west-1:111122223333:${Name}"},
		},
		"a path with a slash": {
			"data", `{P: {Type: AWS::SSM::Parameter, Properties: {Name: /a/b, Type: String, Value: x}}}`, "ssm:PutParameter",
			[]string{"arn:aws:ssm:eu-west-1:111122223333:parameter/a/b"},
		},
		"an id, when it is made": {
			"data", `{V: {Type: AWS::EC2::VPC}}`, "ec2:CreateVpc",
			[]string{"arn:aws:ec2:eu-west-1:*:*"},
		},
		"an id, when it is deleted": {
			"data", `{V: {Type: AWS::EC2::VPC}}`, "ec2:DeleteVpc",
			[]string{"arn:aws:ec2:eu-west-1:111122223333:vpc/* if StringEquals aws:ResourceTag/aws:cloudformation:stack-name data"},
		},
		"a route, of a table that may be another's": {
			"data", `{R: {Type: AWS::EC2::Route, Properties: {RouteTableId: rtb-1}}}`, "ec2:DeleteRoute",
			[]string{"arn:aws:ec2:eu-west-1:*:*"},
		},
		"tags, of what the stack has": {
			"data", `{V: {Type: AWS::EC2::VPC}, S: {Type: AWS::EC2::Subnet}}`, "ec2:CreateTags",
			[]string{"arn:aws:ec2:eu-west-1:111122223333:vpc/*", "arn:aws:ec2:eu-west-1:111122223333:subnet/*"},
		},
		"no resource": {"data", `{K: {Type: AWS::KMS::Key}}`, "kms:CreateKey", []string{"*"}},
		"a role for a function": {
			"data", `{R: {Type: AWS::IAM::Role}, F: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt R.Arn}}}`, "iam:PassRole",
			[]string{"arn:aws:iam::111122223333:role/data-R-* if StringEquals iam:PassedToService lambda.amazonaws.com"},
		},
		"a role through a profile": {
			"data", `{R: {Type: AWS::IAM::Role}, P: {Type: AWS::IAM::InstanceProfile, Properties: {Roles: [!Ref R]}}, I: {Type: AWS::EC2::Instance, Properties: {IamInstanceProfile: !Ref P}}}`, "iam:PassRole",
			[]string{"arn:aws:iam::111122223333:role/data-R-* if StringEqualsIfExists iam:PassedToService ec2.amazonaws.com"},
		},
		"a role of a profile that exists": {
			"data", `{I: {Type: AWS::EC2::Instance, Properties: {IamInstanceProfile: jump}}}`, "iam:PassRole",
			[]string{"arn:aws:iam::111122223333:role/* if StringEqualsIfExists iam:PassedToService ec2.amazonaws.com"},
		},
		"no role": {"data", `{I: {Type: AWS::EC2::Instance}, B: {Type: AWS::S3::Bucket}}`, "iam:PassRole", nil},
		"policies of a role": {
			"data", `{M: {Type: AWS::IAM::ManagedPolicy}, R: {Type: AWS::IAM::Role, Properties: {ManagedPolicyArns: [!Ref M, "arn:aws:iam::aws:policy/A"]}}}`, "iam:AttachRolePolicy",
			[]string{"arn:aws:iam::111122223333:role/data-R-* if ArnLike iam:PolicyARN arn:aws:iam::111122223333:policy/data-M-* arn:aws:iam::aws:policy/A"},
		},
		"a boundary": {
			"data", `{R: {Type: AWS::IAM::Role, Properties: {PermissionsBoundary: !Sub "arn:aws:iam::${AWS::AccountId}:policy/b"}}}`, "iam:PutRolePolicy",
			[]string{"arn:aws:iam::111122223333:role/data-R-* if StringLike iam:PermissionsBoundary arn:aws:iam::111122223333:policy/b"},
		},
		"a boundary is never taken away": {"data", `{R: {Type: AWS::IAM::Role}}`, "iam:DeleteRolePermissionsBoundary", nil},
		"a policy of roles": {
			"data", `{R: {Type: AWS::IAM::Role}, P: {Type: AWS::IAM::Policy, Properties: {Roles: [!Ref R, old]}}}`, "iam:GetRolePolicy",
			[]string{"arn:aws:iam::111122223333:role/data-R-*", "arn:aws:iam::111122223333:role/*old"},
		},
		"values of the Parameter Store": {
			"data", `{B: {Type: AWS::S3::Bucket, Properties: {BucketName: "{{resolve:ssm:/net/bucket:3}}"}}}`, "ssm:GetParameters",
			[]string{"arn:aws:ssm:eu-west-1:*:parameter/net/bucket"},
		},
		"secrets": {
			"data", `{B: {Type: AWS::S3::Bucket, Properties: {BucketName: "{{resolve:secretsmanager:a/b:SecretString:key}}"}}}`, "secretsmanager:GetSecretValue",
			[]string{"arn:aws:secretsmanager:eu-west-1:111122223333:secret:a/b-*"},
		},
		"a custom resource": {
			"data", `{F: {Type: AWS::Lambda::Function, Properties: {FunctionName: f}}, C: {Type: Custom::X, Properties: {ServiceToken: !GetAtt F.Arn}}}`, "lambda:InvokeFunction",
			[]string{"arn:aws:lambda:eu-west-1:111122223333:function:f"},
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			text := "Parameters: {Name: {Type: String}}\nResources: " + tt.resources
			got := on(rights(t, tt.stack, text).ServiceRole, tt.action)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.action, diff)
			}
		})
	}
}

// In a VPC that exists the groups of others are out of reach.
func TestInVPC(t *testing.T) {
	const one = "G: {Type: AWS::EC2::SecurityGroup, Properties: {VpcId: vpc-1}}"
	anywhere := []string{"arn:aws:ec2:eu-west-1:*:*"}
	tests := map[string]struct {
		resources string
		want      []string
	}{
		"one":       {one, []string{"arn:aws:ec2:eu-west-1:*:* if ArnLikeIfExists ec2:Vpc arn:aws:ec2:eu-west-1:*:vpc/vpc-1"}},
		"two":       {one + ", H: {Type: AWS::EC2::SecurityGroup, Properties: {VpcId: vpc-2}}", anywhere},
		"given":     {"G: {Type: AWS::EC2::SecurityGroup, Properties: {VpcId: !Ref Name}}", anywhere},
		"beside":    {one + ", V: {Type: AWS::EC2::VPC}", anywhere},
		"not said":  {"G: {Type: AWS::EC2::SecurityGroup}", anywhere},
		"a pattern": {`G: {Type: AWS::EC2::SecurityGroup, Properties: {VpcId: "vpc-*"}}`, anywhere},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			text := "Parameters: {Name: {Type: String}}\nResources: {" + tt.resources + "}"
			r, err := Of(Stack{Name: "data", Template: written(template(t, text)), Place: place, Partition: "aws"})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, on(r.ServiceRole, "ec2:AuthorizeSecurityGroupIngress")); diff != "" {
				t.Error(diff)
			}
		})
	}
	got := on(rights(t, "data", "Resources: {"+one+"}").ServiceRole, "ec2:AuthorizeSecurityGroupIngress")
	if diff := cmp.Diff(anywhere, got); diff != "" {
		t.Errorf("what somebody wrote as CloudFormation may be anywhere: %s", diff)
	}
}

// written returns t as mwaagen would have made it.
func written(t *cfn.Template) *cfn.Template {
	for i := range t.Resources() {
		t.Resources()[i].Raw = false
	}
	return t
}

func TestWhatIsNotSeen(t *testing.T) {
	r := rights(t, "data", `
Transform: AWS::Serverless-2016-10-31
Resources:
  N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: x}}
  F: {Type: AWS::Serverless::Function}
`)
	if diff := cmp.Diff([]string{"resources inside of AWS::CloudFormation::Stack (N)", "AWS::Serverless::Function (F)"}, r.Unknown); diff != "" {
		t.Error(diff)
	}
	if !strings.Contains(strings.Join(r.HandlerNotes, "\n"), "macros") {
		t.Errorf("%q", r.HandlerNotes)
	}
	want := []string{"arn:aws:cloudformation:eu-west-1:111122223333:stack/data/*", "arn:aws:cloudformation:eu-west-1:*:transform/*"}
	if diff := cmp.Diff(want, on(r.Own, "cloudformation:CreateChangeSet")); diff != "" {
		t.Error(diff)
	}
}

func TestWhatIsLacking(t *testing.T) {
	r := rights(t, "data", `Resources: {A: {Type: AWS::EC2::ClientVpnEndpoint}, B: {Type: AWS::EC2::ClientVpnEndpoint}, N: {Type: AWS::Nobody::Knows}, G: {Type: AWS::Logs::LogGroup, Properties: {DataProtectionPolicy: {}}}, V: {Type: AWS::EC2::VPCEndpoint, Properties: {ServiceNetworkArn: x}}}`)
	if diff := cmp.Diff([]string{"AWS::EC2::ClientVpnEndpoint (A, B)", "AWS::Nobody::Knows (N)"}, r.Unknown); diff != "" {
		t.Error(diff)
	}
	notes := strings.Join(r.HandlerNotes, "\n")
	for _, want := range []string{"such actions: s3:REST.PUT.OBJECT", "vpc-lattice:CreateServiceNetworkVpcEndpointAssociation (V) is on every resource"} {
		if !strings.Contains(notes, want) {
			t.Errorf("no note says %q:\n%s", want, notes)
		}
	}
	if got := on(r.ServiceRole, "vpc-lattice:CreateServiceNetworkVpcEndpointAssociation"); len(got) != 1 || got[0] != "*" {
		t.Errorf("%q", got)
	}
}

func TestSplitKeepsEveryStatement(t *testing.T) {
	var text strings.Builder
	text.WriteString("Resources:\n")
	for i := range 150 {
		fmt.Fprintf(&text, "  RoleNumber%d: {Type: AWS::IAM::Role, Properties: {RoleName: a-role-with-a-name-%d}}\n", i, i)
	}
	whole := rights(t, "data", text.String()).ServiceRole
	parts := Split(whole, place)
	if len(parts) < 2 {
		t.Fatalf("%d parts", len(parts))
	}
	var all iam.Policies
	all.Complete = true
	seen := map[string]bool{}
	for i, p := range parts {
		if n := p.Size(place); n > facts.IAM().ManagedPolicy {
			t.Errorf("part %d has %d characters", i+1, n)
		}
		for _, s := range p.Statements {
			if seen[s.Sid] {
				t.Errorf("%s is there twice", s.Sid)
			}
			seen[s.Sid] = true
		}
		all.All = append(all.All, p)
	}
	for _, s := range whole.Statements {
		for _, a := range s.Actions.Items {
			for _, r := range s.Resources.Items {
				d := iam.Decide(iam.Request{Caller: iam.Caller{Type: iam.PrincipalAWS}, Action: a.String(), Resource: r, Context: iam.Context{Complete: true}}, iam.Access{Identity: all, Resource: iam.Policies{Complete: true}})
				if d.Answer != iam.Allowed {
					t.Fatalf("%s on %s: %s", a, r, d.Answer)
				}
			}
		}
	}
	small := rights(t, "data", `Resources: {B: {Type: AWS::S3::Bucket}}`).ServiceRole
	if got := Split(small, place); len(got) != 1 || len(got[0].Statements) != len(small.Statements) {
		t.Errorf("a small policy is %d parts", len(got))
	}
}

// Every type of the table gives sound documents, with no property and with those
// that its omissions are about.
func TestEveryType(t *testing.T) {
	table, err := handlers.Read()
	if err != nil {
		t.Fatal(err)
	}
	for typ := range table.Types {
		var props []string
		for _, o := range facts.Deployer().Omits {
			if o.Type == typ {
				props = append(props, o.Unless...)
			}
		}
		slices.Sort(props)
		all := ""
		for _, p := range slices.Compact(props) {
			all += p + ": [!Ref X, !GetAtt X.Arn, x], "
		}
		for _, body := range []string{"", "RoleArn: arn:aws:iam::111122223333:role/x, " + all} {
			r := rights(t, "data", "Resources: {X: {Type: "+typ+", Properties: {"+strings.TrimSuffix(body, ", ")+"}}}")
			for _, p := range []iam.Policy{r.Own, r.Caller, r.ServiceRole} {
				if problems := p.Check(iam.IdentityPolicy); len(problems) > 0 && len(p.Statements) > 0 {
					t.Errorf("%s: %s", typ, problems[0])
				}
			}
			for _, s := range r.Own.Statements {
				for _, a := range s.Actions.Items {
					if opened, known := authorization.Expand(a.String()); len(opened) == 0 && known {
						t.Errorf("%s: %s is no action", typ, a)
					}
				}
			}
		}
	}
}

func TestConditionsAreSplit(t *testing.T) {
	r := rights(t, "data", `
Parameters: {Prod: {Type: String}}
Conditions: {IsProd: !Equals [!Ref Prod, "yes"]}
Resources:
  A: {Type: AWS::S3::Bucket, Properties: {BucketName: !If [IsProd, for-ever, for-now]}}
  B: {Type: AWS::SNS::Topic, Condition: IsProd}
`).ServiceRole
	if diff := cmp.Diff([]string{"arn:aws:s3:::for-ever", "arn:aws:s3:::for-now"}, on(r, "s3:DeleteBucket")); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"arn:aws:sns:eu-west-1:111122223333:data-B-*"}, on(r, "sns:DeleteTopic")); diff != "" {
		t.Error(diff)
	}
}
