package iam

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

var (
	region  = expr.PseudoParam("AWS::Region")
	account = expr.PseudoParam("AWS::AccountId")
)

func texts(ss ...string) expr.List {
	values := make([]expr.Value, len(ss))
	for i, s := range ss {
		values[i] = expr.String(s)
	}
	return expr.ListOf(values...)
}

// sample has one of everything that a tree can hold.
func sample() Policy {
	return Policy{
		Origin: expr.WrittenAt("/policy"),
		Statements: []Statement{
			{
				Sid: "One", Effect: Allow, Actions: texts("s3:GetObject"),
				Resources: expr.ListOf(expr.Concat(expr.GetAtt("Bucket", "Arn"), expr.String("/*"))),
				Origin:    expr.WrittenAt("/one"),
			},
			{
				Effect: Deny,
				Principals: []Principal{
					{Type: Everybody},
					{Type: "Service", Members: expr.ListOf(expr.Concat(expr.String("logs."), region))},
				},
				NotActions: true, Actions: texts("s3:*", "kms:*"),
				NotResources: true, Resources: texts("b", "c"),
				Conditions: []Condition{
					{"StringEquals", "aws:SourceAccount", expr.ListOf(account)},
					{"ArnLike", "aws:SourceArn", texts("x", "y").From(expr.WrittenAt("/arn"))},
					{"StringEquals", "aws:PrincipalOrgID", texts("o")},
				},
			},
			{Sid: "All", Effect: Allow, Principals: []Principal{{Type: Everybody}}, Actions: texts("*"), Resources: texts(`q"\`)},
		},
	}
}

func TestJSON(t *testing.T) {
	want := `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "One",
      "Effect": "Allow",
      "Action": "s3:GetObject",
      "Resource": "<Bucket.Arn>/*"
    },
    {
      "Effect": "Deny",
      "Principal": {
        "AWS": "*",
        "Service": "logs.here-1"
      },
      "NotAction": [
        "s3:*",
        "kms:*"
      ],
      "NotResource": [
        "b",
        "c"
      ],
      "Condition": {
        "StringEquals": {
          "aws:SourceAccount": "<ACCOUNT_ID>",
          "aws:PrincipalOrgID": "o"
        },
        "ArnLike": {
          "aws:SourceArn": [
            "x",
            "y"
          ]
        }
      }
    },
    {
      "Sid": "All",
      "Effect": "Allow",
      "Principal": "*",
      "Action": "*",
      "Resource": "q\"\\"
    }
  ]
}
`
	got := sample().JSON(func(a expr.Atom) (string, bool) { return "here-1", a.Name == "AWS::Region" })
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Error(diff)
	}
}

// plain returns what encoding/json would read from the text of t.
func plain(t expr.Tree) any {
	switch t := t.(type) {
	case expr.Object:
		m := map[string]any{}
		for _, x := range t {
			m[x.Key] = plain(x.Value)
		}
		return m
	case expr.Array:
		a := []any{}
		for _, x := range t {
			a = append(a, plain(x))
		}
		return a
	case expr.Value:
		s, _ := resolve(t, nil).Text()
		return s
	}
	return nil
}

func TestJSONIsTheTree(t *testing.T) {
	for name, p := range documented(t, true) {
		var got any
		if err := json.Unmarshal(p.JSON(nil), &got); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if diff := cmp.Diff(plain(p.Tree()), got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestPlaceholders(t *testing.T) {
	tests := []struct {
		name string
		v    expr.Value
		want string
	}{
		{"account", account, "<ACCOUNT_ID>"},
		{"region", region, "<REGION>"},
		{"partition", expr.PseudoParam("AWS::Partition"), "<PARTITION>"},
		{"stack name", expr.PseudoParam("AWS::StackName"), "<STACK_NAME>"},
		{"suffix", expr.PseudoParam("AWS::URLSuffix"), "<URL_SUFFIX>"},
		{"attribute", expr.GetAtt("Bucket", "Arn"), "<Bucket.Arn>"},
		{"ref", expr.Ref("Bucket"), "<Bucket>"},
		{"parameter", expr.FromAtoms(expr.IntType, expr.Atom{Kind: expr.Param, Name: "Port"}), "<Port>"},
		{"import", expr.FromAtoms(0, expr.Atom{Kind: expr.Import, Name: "net-A"}), "<import net-A>"},
		{"ssm", expr.SSMValue("/a/b"), "<ssm /a/b>"},
		{"zone", expr.RegionZone(1), "<zone 1>"},
		{"encoded", expr.Encoded(region), "<base64>"},
		{"unknown", expr.UnknownValue("no reason"), "<unknown>"},
		{"absent", expr.Value{}, "<unknown>"},
		{"in text", expr.Concat(expr.String("a-"), region, expr.String("-b")), "a-<REGION>-b"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := Policy{Statements: []Statement{{Effect: Allow, Resources: expr.ListOf(tt.v)}}}
			quoted, _ := json.Marshal(tt.want)
			want := strings.NewReplacer(`\u003c`, "<", `\u003e`, ">").Replace(string(quoted))
			if got := string(p.JSON(nil)); !strings.Contains(got, `"Resource": `+want+"\n") {
				t.Errorf("want %s in\n%s", want, got)
			}
		})
	}
}

func TestEveryLeafHasAnOrigin(t *testing.T) {
	policies := documented(t, false)
	policies["sample"] = sample()
	for name, p := range policies {
		leaves := 0
		var walk func(path string, tree expr.Tree)
		walk = func(path string, tree expr.Tree) {
			switch tree := tree.(type) {
			case expr.Object:
				for _, m := range tree {
					walk(path+"/"+m.Key, m.Value)
				}
			case expr.Array:
				for _, x := range tree {
					walk(path+"/-", x)
				}
			case expr.Value:
				leaves++
				if _, _, ok := tree.Origin().At(); !ok {
					t.Errorf("%s: %s leads nowhere", name, path)
				}
			}
		}
		walk("", p.Tree())
		if leaves < 4 {
			t.Errorf("%s has %d leaves", name, leaves)
		}
	}
}

func TestValuesKeepTheirOwnOrigin(t *testing.T) {
	statement := sample().Tree().Get("Statement").(expr.Array)[1].(expr.Object)
	arns := statement.Get("Condition").(expr.Object).Get("ArnLike").(expr.Object).Get("aws:SourceArn").(expr.Array)
	if got := arns[1].(expr.Value).Origin().Pointer; got != "/arn" {
		t.Errorf("origin %q, want the list's", got)
	}
	if got := statement.Get("Effect").(expr.Value).Origin().Pointer; got != "/policy" {
		t.Errorf("origin %q, want the policy's", got)
	}
}

func TestSize(t *testing.T) {
	tests := []struct {
		name string
		json string
		want int
	}{
		{"white space between elements", "{\n  \"a\" : [ ],\t\"b\":1\r}\n", len(`{"a":[],"b":1}`)},
		{"white space inside", `"a b"`, 5},
		{"escaped quote", `"a\" b" `, 7},
		{"escaped backslash", `"a\\" : 1`, 7},
		{"character of several bytes", `"é"`, 3},
		{"escaped character", `"\u007f" `, 8},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := count([]byte(tt.json)); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}

func TestSizeOfDocumentedPolicies(t *testing.T) {
	for name, p := range documented(t, true) {
		compact := 0
		for _, r := range string(p.JSON(nil)) {
			if !unicode.IsSpace(r) {
				compact++ // no string of these policies has white space
			}
		}
		if got := p.Size(nil); got != compact {
			t.Errorf("%s: size %d, want %d", name, got, compact)
		}
		long := p.Size(func(a expr.Atom) (string, bool) { return strings.Repeat("x", 100), a.Kind == expr.Pseudo })
		if strings.Contains(string(p.JSON(nil)), "<REGION>") && long <= compact {
			t.Errorf("%s: the binding does not count", name)
		}
	}
}

// documented returns every policy that the facts document.
func documented(t *testing.T, customerKey bool) map[string]Policy {
	t.Helper()
	all := map[string]Policy{}
	for _, f := range facts.Policies() {
		p, err := Build(f, vars(customerKey))
		if err != nil {
			t.Fatal(err)
		}
		all[f.Name] = p
	}
	if len(all) < 5 {
		t.Fatalf("only %d policies are documented", len(all))
	}
	return all
}

func vars(customerKey bool) Vars {
	return Vars{
		Partition: "aws", CustomerKey: customerKey, Origin: expr.WrittenAt("/environments/E"),
		Values: map[string]expr.Value{
			"Environment":   expr.Concat(expr.PseudoParam("AWS::StackName"), expr.String("-env")),
			"Bucket":        expr.GetAtt("Bucket", "Arn"),
			"Key":           expr.GetAtt("Key", "Arn"),
			"ExecutionRole": expr.GetAtt("Role", "Arn"),
			"UIRole":        expr.String("Admin"),
			"TargetGroup":   expr.Ref("TargetGroup"),
			"LogGroup":      expr.Ref("FlowLogGroup"),
			"ExternalId":    expr.String("agreed"),
			"SAMLProvider":  expr.String("arn:aws:iam::123456789012:saml-provider/okta"),
			"Absent":        {},
		},
		Lists: map[string][]expr.Value{
			"Prefix":     {expr.String("airflow/connections/"), expr.String("airflow/variables/").From(expr.WrittenAt("/options"))},
			"Principals": {expr.String("123456789012"), expr.GetAtt("Other", "Arn")},
		},
	}
}

func TestDocumentedPoliciesHaveNoProblem(t *testing.T) {
	for _, customerKey := range []bool{false, true} {
		for name, p := range documented(t, customerKey) {
			f, _ := facts.LookupPolicy(name)
			kind, ok := KindNamed(f.Kind)
			if !ok || kind.String() != f.Kind {
				t.Errorf("%s: kind %q", name, f.Kind)
			}
			if problems := p.Check(kind); len(problems) > 0 {
				t.Errorf("%s: %v", name, problems)
			}
		}
	}
}
