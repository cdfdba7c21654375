package generator

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// examinePolicyText judges a text as a policy by itself, and wants every finding
// to be at a place of it.
func examinePolicyText(t failer, text, as string) (*Output, diag.List) {
	t.Helper()
	doc, problems := syntax.Parse(source.NewFile("policy.json", text), syntax.PolicyLimits())
	if doc == nil {
		return nil, problems
	}
	out, found := ExaminePolicy(doc, problems, as, Given{Today: "2026-11-21"})
	for _, d := range found {
		if d.Code == "" || d.Message == "" || d.File == nil || !d.Range.IsValid() {
			t.Errorf("as %s: finding %+v of\n%s", as, d, text)
		}
		for _, r := range d.Related {
			if r.File == nil {
				t.Errorf("as %s: %s is related to what was not given", as, d.Code)
			}
		}
	}
	for _, p := range ReviewOf(out, "2026-11-21").Policies {
		if p.At.Doc == nowhere || strings.Contains(p.Holder, nowhere) {
			t.Errorf("as %s: policy %s was not given", as, p.Holder)
		}
	}
	return out, found
}

// usesOf returns what a policy that a deployment has can be reviewed as.
func usesOf(p Policy) string {
	name, _, _ := strings.Cut(p.Name, ".")
	switch p.Kind {
	case iam.TrustPolicy:
		if name == "execution-trust" {
			return AsTrust
		}
	case iam.KeyPolicy:
		return AsKey
	case iam.BucketPolicy:
		return AsBucket
	case iam.EndpointPolicy:
		return AsEndpoint
	case iam.IdentityPolicy:
		switch {
		case name == "execution":
			return AsExecution
		case strings.HasPrefix(name, "execution-"):
			return AsPart
		case strings.HasPrefix(name, "ui-"):
			return AsUI
		}
	}
	return ""
}

// What mwaagen writes has no fault when it is read by itself, as far as it is what
// the deployment has: an only execution policy is all that the role has.
func TestOwnPoliciesByThemselves(t *testing.T) {
	seen := map[string]int{}
	for name := range goldenSpecs(t, "render-*") {
		out := outputOf(t, name)
		policies, err := out.Policies()
		if err != nil {
			t.Fatal(err)
		}
		several := false
		for _, p := range policies {
			several = several || usesOf(p) == AsPart
		}
		for _, p := range policies {
			as := usesOf(p)
			if as == AsExecution && several {
				as = AsPart
			}
			if as == "" {
				continue
			}
			seen[as]++
			_, found := examinePolicyText(t, string(p.Text), as)
			for _, d := range found {
				if d.Severity == diag.Error {
					t.Errorf("%s, %s as %s: %s %s", name, p.Name, as, d.Code, d.Message)
				}
			}
		}
	}
	for _, as := range PolicyUses() {
		if seen[as] == 0 {
			t.Errorf("no policy was judged as %s", as)
		}
	}
}

func TestIsPolicy(t *testing.T) {
	for text, want := range map[string]bool{
		`{"Version": "2012-10-17", "Statement": []}`:                           true,
		"  {\"Statement\": {\"Resources\": \"*\"}}":                            true,
		"Version: \"2012-10-17\"\nStatement:\n  - Effect: Allow\n":             true,
		"Statement: []\nResources: {}\n":                                       false,
		`{"Resources": {"R": {"Properties": {"Policy": {"Statement": []}}}}}`:  false,
		"AWSTemplateFormatVersion: \"2010-09-09\"\nResources:\n  Statement:\n": false,
		"apiVersion: mwaagen/v1\nStatement: x\n":                               false,
		"":                                                                     false,
	} {
		if got := IsPolicy(text); got != want {
			t.Errorf("IsPolicy(%q) = %v", text, got)
		}
	}
}

func TestBlanks(t *testing.T) {
	tests := []struct {
		text, filled, blanks string // joined by spaces
		known                bool
	}{
		{text: "arn:aws:s3:::bucket", known: true},
		{text: "arn:aws:s3:::home/${aws:username}/*", known: true},
		{text: "${*}${?}${$}", known: true},
		{text: "arn:aws:s3:::${var.bucket}", filled: "${var.bucket}"},
		{text: "${a ? \"${b}\" : c}-${d}", filled: "${a ? \"${b}\" : c} ${d}"},
		{text: "arn:aws:s3:::{your-bucket}/<prefix>", blanks: "{your-bucket} <prefix>"},
		{text: "{{ bucket }}", blanks: "{{ bucket }}"},
		{text: "${never closed", filled: "${never closed"},
		{text: "${AWS::Region}"},
		{text: "{}", blanks: "{}"},
		{text: "a > b < c", known: true},
	}
	for _, x := range tests {
		b := &blanks{}
		v := b.fill(expr.String(x.text)).(expr.Value)
		if _, known := v.Text(); known != x.known {
			t.Errorf("%q becomes %q, known: %v", x.text, v, known)
		}
		if got := strings.Join(b.filled, " "); got != x.filled {
			t.Errorf("%q: filled in later: %q, want %q", x.text, got, x.filled)
		}
		if got := strings.Join(b.said, " "); got != x.blanks {
			t.Errorf("%q: blanks %q, want %q", x.text, got, x.blanks)
		}
	}
}

// Two ${...} of one name are one value, in an ARN and beside it.
func TestBlanksAreOne(t *testing.T) {
	b := &blanks{}
	x, y := b.fill(expr.String("a-${name}")).(expr.Value), b.fill(expr.String("a-${name}")).(expr.Value)
	if expr.Equal(x, y) != expr.Yes {
		t.Errorf("%v and %v differ", x, y)
	}
	if z := b.fill(expr.String("a-${other}")).(expr.Value); expr.Equal(x, z) != expr.Maybe {
		t.Errorf("%v and %v are compared with certainty", x, z)
	}
	account := b.fill(expr.String("arn:aws:sqs:eu-west-1:${account}:work")).(expr.Value)
	if got := expr.Match(expr.String("arn:aws:sqs:eu-west-1:*:airflow-celery-*"), account); got != expr.No {
		t.Errorf("%v may be a queue of Celery: %v", account, got)
	}
}

var hostilePolicies = map[string]string{
	"nothing":         `{"Statement": []}`,
	"a text":          `{"Statement": "x"}`,
	"a statement":     `{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}`,
	"wrong kinds":     `{"Statement": [1, null, "x", [], {"Effect": [], "Action": {}, "Resource": 3, "Principal": [], "Condition": "x"}]}`,
	"wrong condition": `{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"StringLike": [], "X": {"a": {}}}}]}`,
	"old":             `{"Version": "2008-10-17", "Id": "x", "Statement": []}`,
	"wildcards":       `{"Statement": [{"Effect": "Deny", "Action": "` + strings.Repeat("*a?", 500) + `", "Resource": "` + strings.Repeat("*a", 500) + `"}]}`,
	"open":            `{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "` + strings.Repeat("${", 2000) + `"}]}`,
	"many":            `{"Statement": [` + strings.Repeat(`{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::{a}/${b}/*"},`, 2000) + `{}]}`,
}

func TestHostilePolicies(t *testing.T) {
	for name, text := range hostilePolicies {
		for _, as := range PolicyUses() {
			start := time.Now()
			examinePolicyText(t, text, as)
			if took := time.Since(start); took > 10*time.Second {
				t.Errorf("%s as %s took %v", name, as, took)
			}
		}
	}
}

// FuzzPolicy judges texts as policies of every use: nothing panics or hangs, and
// every finding has a place.
func FuzzPolicy(f *testing.F) {
	for _, text := range hostilePolicies {
		if len(text) < 4000 {
			f.Add(text, 0)
		}
	}
	files, err := filepath.Glob("../golden/*/policy.json")
	if err != nil || len(files) == 0 {
		f.Fatal(err, len(files))
	}
	for i, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text), i)
	}
	f.Fuzz(func(t *testing.T, text string, as int) {
		uses := PolicyUses()
		examinePolicyText(t, text, uses[uint(as)%uint(len(uses))])
	})
}
