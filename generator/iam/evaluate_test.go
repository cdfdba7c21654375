package iam

import (
	"slices"
	"testing"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// allow and deny return statements for tests; each of actions and resources
// is one item.
func allow(sid, action, resource string, conditions ...Condition) Statement {
	return Statement{Sid: sid, Effect: Allow, Actions: texts(action), Resources: texts(resource), Conditions: conditions}
}

func deny(sid, action, resource string, conditions ...Condition) Statement {
	s := allow(sid, action, resource, conditions...)
	s.Effect = Deny
	return s
}

// by returns s with principals of one type.
func by(s Statement, kind string, members ...string) Statement {
	s.Principals = append(slices.Clone(s.Principals), Principal{Type: kind, Members: texts(members...)})
	if kind == Everybody {
		s.Principals[len(s.Principals)-1].Members = expr.List{}
	}
	return s
}

func all(ss ...Statement) Policies {
	return Policies{All: []Policy{{Statements: ss}}, Complete: true}
}

const (
	robotARN  = "arn:aws:iam::111122223333:role/robot"
	personARN = "arn:aws:iam::111122223333:user/eve"
	bucketARN = "arn:aws:s3:::reports"
	keyARN    = "arn:aws:kms:eu-west-1:111122223333:key/one"
)

var (
	robot  = Caller{Type: PrincipalAWS, Name: expr.String(robotARN), Account: expr.String("111122223333")}
	person = Caller{Type: PrincipalAWS, Name: expr.String(personARN), Account: expr.String("111122223333"), User: true}
	other  = expr.String("444455556666")
)

func asks(c Caller, action, resource string) Request {
	return Request{Caller: c, Action: action, Resource: expr.String(resource), Context: Context{Complete: true}}
}

// TestDecide has the cases of AWS's pages on how policies are evaluated.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
func TestDecide(t *testing.T) {
	read := allow("Read", "s3:GetObject", bucketARN+"/*")
	bucketFor := func(s Statement, members ...string) Policies { return all(by(s, PrincipalAWS, members...)) }
	boundary := func(ss ...Statement) *Policies { p := all(ss...); return &p }
	from := func(r Request, owner expr.Value) Request { r.Owner = owner; return r }
	object := bucketARN + "/2026/11.csv"
	tests := []struct {
		name    string
		request Request
		access  Access
		want    Answer
		by      string // Sid of the first statement of By
	}{
		{"nothing allows", asks(robot, "s3:GetObject", object), Access{Identity: all(), Resource: all()}, Refused, ""},
		{"the identity's policy allows", asks(robot, "s3:GetObject", object), Access{Identity: all(read), Resource: all()}, Allowed, "Read"},
		{"actions have no case", asks(robot, "S3:getobject", object), Access{Identity: all(read), Resource: all()}, Allowed, "Read"},
		{"another object", asks(robot, "s3:GetObject", bucketARN), Access{Identity: all(read), Resource: all()}, Refused, ""},
		{"a deny wins", asks(robot, "s3:GetObject", object), Access{Identity: all(read, deny("Not", "s3:*", "*")), Resource: all()}, Denied, "Not"},
		{"the bucket's deny wins", asks(robot, "s3:GetObject", object), Access{Identity: all(read), Resource: all(by(deny("Not", "s3:*", "*"), Everybody))}, Denied, "Not"},
		{"more policies may allow", asks(robot, "s3:GetObject", object), Access{Resource: all()}, AllowedIf, ""},
		{"more policies may deny", asks(robot, "s3:GetObject", object), Access{Identity: Policies{All: []Policy{{Statements: []Statement{read}}}}, Resource: all()}, AllowedIf, "Read"},

		{"the bucket allows the role", asks(robot, "s3:GetObject", object), Access{Identity: all(), Resource: bucketFor(read, robotARN)}, Allowed, "Read"},
		{"the bucket allows everybody", asks(robot, "s3:GetObject", object), Access{Identity: all(), Resource: bucketFor(read, "*")}, Allowed, "Read"},
		{"the bucket allows the account, which grants nothing by itself", asks(robot, "s3:GetObject", object), Access{Identity: all(), Resource: bucketFor(read, "111122223333")}, Refused, ""},
		{"across accounts one of two is not enough", from(asks(robot, "s3:GetObject", object), other), Access{Identity: all(read), Resource: all()}, Refused, ""},
		{"nor is the other", from(asks(robot, "s3:GetObject", object), other), Access{Identity: all(), Resource: bucketFor(read, robotARN)}, Refused, ""},
		{"across accounts both", from(asks(robot, "s3:GetObject", object), other), Access{Identity: all(read), Resource: bucketFor(read, "arn:aws:iam::111122223333:root")}, Allowed, "Read"},
		{"an owner that nobody knows", from(asks(robot, "s3:GetObject", object), expr.UnknownValue("?")), Access{Identity: all(read), Resource: all()}, AllowedIf, "Read"},

		{"the boundary allows too", asks(robot, "s3:GetObject", object), Access{Identity: all(read), Boundary: boundary(allow("", "s3:*", "*")), Resource: all()}, Allowed, ""},
		{"the boundary does not", asks(robot, "s3:GetObject", object), Access{Identity: all(read), Boundary: boundary(allow("", "sqs:*", "*")), Resource: all()}, Refused, ""},
		{"a boundary grants nothing", asks(robot, "s3:GetObject", object), Access{Identity: all(), Boundary: boundary(allow("", "*", "*")), Resource: all()}, Refused, ""},
		{"it limits what a bucket grants to a role", asks(robot, "s3:GetObject", object), Access{Identity: all(), Boundary: boundary(), Resource: bucketFor(read, robotARN)}, Refused, ""},
		{"and not what it grants to a user", asks(person, "s3:GetObject", object), Access{Identity: all(), Boundary: boundary(), Resource: bucketFor(read, personARN)}, Allowed, "Read"},

		{"a guard must allow", asks(robot, "s3:GetObject", object), Access{Identity: all(read), Resource: all(), Guards: []Policies{all(by(allow("", "s3:PutObject", "*"), Everybody))}}, Refused, ""},
		{"and may", asks(robot, "s3:GetObject", object), Access{Identity: all(read), Resource: all(), Guards: []Policies{all(by(allow("", "s3:*", "*"), Everybody))}}, Allowed, ""},

		{"a key is closed to identities", asks(robot, "kms:Decrypt", keyARN), Access{Identity: all(allow("", "kms:*", "*")), Resource: all(), Kind: KeyPolicy}, Refused, ""},
		{"a key names the role", asks(robot, "kms:Decrypt", keyARN), Access{Identity: all(), Resource: bucketFor(allow("Key", "kms:*", "*"), robotARN), Kind: KeyPolicy}, Allowed, "Key"},
		{"a key leaves it to the account", asks(robot, "kms:Decrypt", keyARN), Access{Identity: all(allow("Own", "kms:Decrypt", keyARN)), Resource: bucketFor(allow("Key", "kms:*", "*"), "arn:aws:iam::111122223333:root"), Kind: KeyPolicy}, Allowed, "Own"},
		{"the account alone is not enough", asks(robot, "kms:Decrypt", keyARN), Access{Identity: all(), Resource: bucketFor(allow("Key", "kms:*", "*"), "arn:aws:iam::111122223333:root"), Kind: KeyPolicy}, Refused, ""},
		{"a key for another account", asks(robot, "kms:Decrypt", keyARN), Access{Identity: all(allow("", "*", "*")), Resource: bucketFor(allow("Key", "kms:*", "*"), "444455556666"), Kind: KeyPolicy}, Refused, ""},

		{"a service", asks(Caller{Type: "Service", Name: expr.String("airflow.amazonaws.com")}, "sts:AssumeRole", robotARN),
			Access{Resource: all(trusting("Service", "airflow.amazonaws.com")), Kind: TrustPolicy, Identity: all()}, Allowed, "Trust"},
		{"another service", asks(Caller{Type: "Service", Name: expr.String("airflow-env.amazonaws.com")}, "sts:AssumeRole", robotARN),
			Access{Resource: all(trusting("Service", "airflow.amazonaws.com")), Kind: TrustPolicy, Identity: all()}, Refused, ""},
		{"a role that may assume and is not trusted", asks(robot, "sts:AssumeRole", "arn:aws:iam::111122223333:role/x"),
			Access{Resource: all(trusting("Service", "airflow.amazonaws.com")), Kind: TrustPolicy, Identity: all(allow("", "sts:*", "*"))}, Refused, ""},
		{"a role that is trusted by name", asks(robot, "sts:AssumeRole", "arn:aws:iam::111122223333:role/x"),
			Access{Resource: all(trusting(PrincipalAWS, robotARN)), Kind: TrustPolicy, Identity: all()}, Allowed, "Trust"},
		{"a session of the role", asks(robot, "sts:AssumeRole", "arn:aws:iam::111122223333:role/x"),
			Access{Resource: all(trusting(PrincipalAWS, "arn:aws:sts::111122223333:assumed-role/robot/one")), Kind: TrustPolicy, Identity: all()}, AllowedIf, "Trust"},
		{"a session of another role", asks(robot, "sts:AssumeRole", "arn:aws:iam::111122223333:role/x"),
			Access{Resource: all(trusting(PrincipalAWS, "arn:aws:sts::111122223333:assumed-role/human/one")), Kind: TrustPolicy, Identity: all()}, Refused, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Decide(tt.request, tt.access)
			if got.Answer != tt.want {
				t.Errorf("answer %v, want %v", got.Answer, tt.want)
			}
			if tt.by != "" && (len(got.By) == 0 || got.By[0].Sid != tt.by) {
				t.Errorf("decided by %v, want %q", got.By, tt.by)
			}
		})
	}
}

func trusting(kind string, members ...string) Statement {
	return by(Statement{Sid: "Trust", Effect: Allow, Actions: texts("sts:AssumeRole")}, kind, members...)
}

// TestNegatedElements has statements that say what they are not about.
func TestNegatedElements(t *testing.T) {
	notAction := allow("NotAction", "iam:*", "*")
	notAction.NotActions = true
	notResource := deny("NotResource", "s3:*", bucketARN+"/*")
	notResource.NotResources = true
	exempt := func(members ...string) Statement {
		s := by(deny("NotPrincipal", "s3:*", "*"), PrincipalAWS, members...)
		s.NotPrincipals = true
		return s
	}
	everything := allow("All", "*", "*")
	tests := []struct {
		name   string
		action string
		access Access
		want   Answer
	}{
		{"all but IAM", "s3:GetObject", Access{Identity: all(notAction), Resource: all()}, Allowed},
		{"all but IAM, and it is IAM", "iam:CreateRole", Access{Identity: all(notAction), Resource: all()}, Refused},
		{"outside of the bucket", "s3:ListBucket", Access{Identity: all(everything, notResource), Resource: all()}, Denied},
		{"everybody but the role and its account", "s3:GetObject", Access{Identity: all(everything), Resource: all(exempt(robotARN, "111122223333"))}, Allowed},
		{"everybody but the role, whose account is not exempt", "s3:GetObject", Access{Identity: all(everything), Resource: all(exempt(robotARN))}, AllowedIf},
		{"everybody but another", "s3:GetObject", Access{Identity: all(everything), Resource: all(exempt("arn:aws:iam::444455556666:role/x", "444455556666"))}, Denied},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Decide(asks(robot, tt.action, bucketARN), tt.access); got.Answer != tt.want {
				t.Errorf("answer %v, want %v", got.Answer, tt.want)
			}
		})
	}
}

// TestSymbols has values that only a deployment knows.
func TestSymbols(t *testing.T) {
	bucket := expr.GetAtt("Bucket", "Arn")
	read := Statement{Sid: "Read", Effect: Allow, Actions: texts("s3:GetObject*"), Resources: expr.ListOf(expr.Concat(bucket, expr.String("/*")))}
	logs := func(tail string) expr.Value {
		return expr.Concat(expr.String("arn:aws:logs:"), region, expr.String(":"), account, expr.String(":log-group:airflow-prod"+tail))
	}
	write := Statement{Sid: "Write", Effect: Allow, Actions: texts("logs:PutLogEvents"), Resources: expr.ListOf(logs("-*"))}
	if got := Decide(Request{Caller: robot, Action: "s3:GetObjectVersion", Resource: expr.Concat(bucket, expr.String("/dags/a.py"))}, Access{Identity: all(read), Resource: all()}); got.Answer != Allowed {
		t.Errorf("an object of the same bucket: %v", got.Answer)
	}
	got := Decide(Request{Caller: robot, Action: "s3:GetObject", Resource: expr.String(bucketARN + "/x")}, Access{Identity: all(read), Resource: all()})
	if got.Answer != AllowedIf || len(got.Hinges) != 1 || len(got.Hinges[0].Atoms) != 1 || got.Hinges[0].Atoms[0].Name != "Bucket" || got.Hinges[0].Statement.Sid != "Read" {
		t.Errorf("an object of a bucket that may be the same: %+v", got)
	}
	for tail, want := range map[string]Answer{"-*": Allowed, "-Task": Allowed, "-*-x": Allowed, ":*": Refused, "*": AllowedIf} {
		r := Request{Caller: robot, Action: "logs:Put*Events", Resource: logs(tail), Patterns: true}
		if got := Decide(r, Access{Identity: all(write), Resource: all()}).Answer; got != AllowedIf && want != Refused || want == Refused && got != Refused {
			t.Errorf("some actions on %s: %v", tail, got)
		}
		r.Action = "logs:PutLogEvents"
		if got := Decide(r, Access{Identity: all(write), Resource: all()}).Answer; got != want {
			t.Errorf("%s: %v, want %v", tail, got, want)
		}
	}
	near := Decide(Request{Caller: robot, Action: "logs:PutLogEvents", Resource: logs(":x")}, Access{Identity: all(write), Resource: all()})
	if near.Answer != Refused || len(near.Near) != 1 || near.Near[0].Sid != "Write" {
		t.Errorf("near: %+v", near)
	}
}
