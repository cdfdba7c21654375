package authorization

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/mwaagen/mwaagen/schemas/facts"
)

func TestTables(t *testing.T) {
	if s := Source(); !regexp.MustCompile(`^20\d\d-\d\d-\d\d$`).MatchString(s.Date) || s.License == "" || s.Version == "" {
		t.Errorf("source %+v", s)
	}
	if !slices.IsSorted(prefixes) || !slices.IsSorted(Services()) {
		t.Error("services are not sorted")
	}
	for _, s := range services {
		if !IsService(s.name) {
			t.Errorf("%s is no service", s.name)
		}
		if len(s.actions) == 0 {
			t.Errorf("%s has no actions", s.name)
		}
		for i, a := range s.actions {
			if i > 0 && strings.ToLower(s.actions[i-1].name) >= strings.ToLower(a.name) {
				t.Errorf("%s:%s comes twice or too late", s.name, a.name)
			}
			if a.level.String() == "unknown" {
				t.Errorf("%s:%s has no level", s.name, a.name)
			}
		}
		for _, r := range s.types {
			if strings.Count(r.ARN, ":") < 5 || strings.Contains(r.ARN, "$") {
				t.Errorf("%s, %s: %q", s.name, r.Name, r.ARN)
			}
		}
	}
}

func TestLookup(t *testing.T) {
	a, ok := Lookup("SQS:sendmessage")
	if !ok || a.String() != "sqs:SendMessage" || a.Level != Write || a.Alone || len(a.Types) != 1 || a.Types[0].ARN != "arn:*:sqs:*:*:*" {
		t.Errorf("%+v", a)
	}
	a, ok = Lookup("s3:ListAllMyBuckets")
	if !ok || len(a.Types) != 0 || !a.Alone || a.Level != List {
		t.Errorf("%+v", a)
	}
	a, _ = Lookup("iam:PassRole")
	if !slices.Contains(a.Keys, facts.IAM().PassedToService) {
		t.Errorf("%+v", a)
	}
	for _, name := range []string{"sqs:Send", "nowhere:Get", "sqs", ""} {
		if a, ok := Lookup(name); ok {
			t.Errorf("%q is %v", name, a)
		}
	}
	if len(Actions("sts")) == 0 || Actions("nowhere") != nil || Known("sso") || !IsService("sso") || IsService("nowhere") {
		t.Error("services")
	}
}

func TestExpand(t *testing.T) {
	tests := []struct {
		pattern string
		want    string
		all     bool
	}{
		{"sqs:*message", "sqs:DeleteMessage sqs:ReceiveMessage sqs:SendMessage", true},
		{"SQS:SendMessage", "sqs:SendMessage", true},
		{"sqs:?endMessage", "sqs:SendMessage", true},
		{"sqs:Nothing", "", true},
		{"sso:*", "", false},
		{"*:PassRole", "iam:PassRole", false},
	}
	for _, tt := range tests {
		opened, all := Expand(tt.pattern)
		var names []string
		for _, a := range opened {
			names = append(names, a.String())
		}
		if got := strings.Join(names, " "); got != tt.want || all != tt.all {
			t.Errorf("%s: %q, %v; want %q, %v", tt.pattern, got, all, tt.want, tt.all)
		}
	}
	whole, all := Expand("*")
	if n := len(whole); n < 4000 || all {
		t.Errorf("everything is %d actions", n)
	}
}

// TestFacts wants every action of the documented policies to exist.
func TestFacts(t *testing.T) {
	for _, p := range facts.Policies() {
		for _, s := range p.Statements {
			for _, pattern := range append(s.Actions, s.NotActions...) {
				if opened, _ := Expand(pattern); len(opened) == 0 {
					t.Errorf("%s: %s is no action", p.Name, pattern)
				}
			}
		}
	}
}

func TestHasKey(t *testing.T) {
	for _, x := range []struct {
		action, key string
		want        bool
	}{
		{"s3:ListBucket", "s3:prefix", true},
		{"s3:ListBucket", "S3:Prefix", true},
		{"s3:GetObject", "s3:prefix", false},
		{"s3:GetObject", "kms:ViaService", false},
		{"s3:GetObject", "s3:ExistingObjectTag/team", true},
		{"kms:Decrypt", "kms:EncryptionContext:aws:logs:arn", true},
		{"kms:Decrypt", "kms:EncryptionContextKeys", true},
		{"kms:ListKeys", "kms:EncryptionContext:aws:logs:arn", false},
		{"iam:PassRole", "iam:PassedToService", true},
		{"iam:CreateRole", "iam:PassedToService", false},
	} {
		a, ok := Lookup(x.action)
		if !ok {
			t.Fatalf("there is no %s", x.action)
		}
		if got := a.HasKey(x.key); got != x.want {
			t.Errorf("%s has %s: %v, want %v; it has %v", x.action, x.key, got, x.want, a.Keys)
		}
	}
}
