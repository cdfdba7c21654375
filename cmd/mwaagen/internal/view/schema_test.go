package view

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// sarifSchema compiles the schema of SARIF logs as OASIS published it; its
// README says where it comes from.
func sarifSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	text, err := os.ReadFile("testdata/schema/sarif-schema-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat = true
	c.LoadURL = func(string) (io.ReadCloser, error) { return nil, errors.New("this test stays offline") }
	if err := c.AddResource("sarif.json", bytes.NewReader(text)); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("sarif.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// decode returns what Write makes of r as SARIF.
func decode(t *testing.T, r Report) map[string]any {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, SARIF, r, Style{}); err != nil {
		t.Fatal(err)
	}
	var log map[string]any
	if err := json.Unmarshal(b.Bytes(), &log); err != nil {
		t.Fatal(err)
	}
	return log
}

func TestSARIFSchema(t *testing.T) {
	schema := sarifSchema(t)
	for _, c := range reportCases() {
		if err := schema.Validate(decode(t, c.report)); err != nil {
			t.Errorf("%s: %#v", c.name, err)
		}
	}
	// The check can fail: each of these breaks a log in one place.
	for name, spoil := range map[string]func(log, result map[string]any){
		"level":      func(_, result map[string]any) { result["level"] = "advice" },
		"message":    func(_, result map[string]any) { delete(result, "message") },
		"extra":      func(log, _ map[string]any) { log["findings"] = []any{} },
		"start line": func(_, result map[string]any) { region(result)["startLine"] = 0 },
		"uri": func(_, result map[string]any) {
			dig(result, "locations", 0, "physicalLocation", "artifactLocation").(map[string]any)["uri"] = "a b%.yaml"
		},
	} {
		log := decode(t, designReport())
		spoil(log, dig(log, "runs", 0, "results", 0).(map[string]any))
		if schema.Validate(log) == nil {
			t.Errorf("a log with a wrong %s passes", name)
		}
	}
}

// dig returns the value at path, whose steps are keys and indexes.
func dig(v any, path ...any) any {
	for _, step := range path {
		switch step := step.(type) {
		case string:
			v = v.(map[string]any)[step]
		case int:
			v = v.([]any)[step]
		}
	}
	return v
}

func region(result map[string]any) map[string]any {
	return dig(result, "locations", 0, "physicalLocation", "region").(map[string]any)
}

func TestSARIFContent(t *testing.T) {
	log := decode(t, designReport())
	run := dig(log, "runs", 0)
	result := dig(run, "results", 0).(map[string]any)
	for _, c := range []struct {
		name      string
		got, want any
	}{
		{"column kind", dig(run, "columnKind"), "unicodeCodePoints"},
		{"level", dig(result, "level"), "error"},
		{"region", region(result), map[string]any{"startLine": 31.0, "startColumn": 3.0, "endLine": 31.0, "endColumn": 10.0}},
		{"rule of the result", dig(run, "tool", "driver", "rules", int(dig(result, "ruleIndex").(float64)), "id"), dig(result, "ruleId")},
		{"rule's title", dig(run, "tool", "driver", "rules", 0, "shortDescription", "text"), "no path to SQS"},
		{"rule's help", dig(run, "tool", "driver", "rules", 0, "help", "text"), "Add the endpoint.\nOr a NAT gateway."},
		{"rule's level", dig(run, "tool", "driver", "rules", 0, "defaultConfiguration", "level"), "error"},
		{"related", dig(result, "relatedLocations", 0, "message", "text"), "sqs is not here"},
		{"pointer", dig(result, "locations", 0, "logicalLocations", 0, "fullyQualifiedName"), "/network/routing"},
	} {
		if diff := cmp.Diff(c.want, c.got); diff != "" {
			t.Errorf("%s: -want +got:\n%s", c.name, diff)
		}
	}
}

func TestFingerprint(t *testing.T) {
	base := diag.Diagnostic{Code: "MW0412", Subject: "environment a", At: diag.Place{Pointer: "/x"}, Message: "m", Range: rng(1, 1, 1, 2)}
	same := base
	same.Range, same.Message, same.Severity, same.File = rng(9, 9, 9, 10), "reworded", diag.Warning, file("")
	if fingerprint(&base) != fingerprint(&same) {
		t.Error("lines, words or severity change a fingerprint")
	}
	seen := map[string]string{fingerprint(&base): "base"}
	for name, change := range map[string]func(*diag.Diagnostic){
		"code":    func(d *diag.Diagnostic) { d.Code = "MW0413" },
		"subject": func(d *diag.Diagnostic) { d.Subject = "environment b" },
		"pointer": func(d *diag.Diagnostic) { d.At.Pointer = "/y" },
		"border":  func(d *diag.Diagnostic) { d.Subject, d.At.Pointer = "environment a/", "x" },
	} {
		d := base
		change(&d)
		if other, ok := seen[fingerprint(&d)]; ok {
			t.Errorf("another %s gives the fingerprint of %s", name, other)
		}
		seen[fingerprint(&d)] = name
	}
}

func TestFileURI(t *testing.T) {
	for _, c := range []struct{ name, file, want string }{
		{"plain", "spec.yaml", "spec.yaml"},
		{"folder", "specs/prod.yaml", "specs/prod.yaml"},
		{"dot", "./specs/../prod.yaml", "prod.yaml"},
		{"above", "../prod.yaml", "../prod.yaml"},
		{"space", "my specs/a b.yaml", "my%20specs/a%20b.yaml"},
		{"percent, question mark, hash", "50%?#.yaml", "50%25%3F%23.yaml"},
		{"not ASCII", "設定.yaml", "%E8%A8%AD%E5%AE%9A.yaml"},
		{"not UTF-8", "\xff.yaml", "%FF.yaml"},
		{"colon in the first part", "a:b.yaml", "./a:b.yaml"},
		{"control character", "a\x1b\n.yaml", "a%1B%0A.yaml"},
		{"absolute", "/srv/a b.yaml", "file:///srv/a%20b.yaml"},
	} {
		if got := fileURI(c.file); got != c.want {
			t.Errorf("%s: fileURI(%q) = %q, want %q", c.name, c.file, got, c.want)
		}
	}
}

// The runner's own rules for a command, applied backwards, give what went in.
func TestCommandEscapes(t *testing.T) {
	unescape := strings.NewReplacer("%0D", "\r", "%0A", "\n", "%3A", ":", "%2C", ",", "%25", "%")
	for _, text := range []string{"100%", "%0A stays", "a\r\nb", "a,b:c::d", "::error::x", "%25", ""} {
		data, property := commandData(text), commandProperty(text)
		if strings.ContainsAny(data, "\r\n") || strings.ContainsAny(property, "\r\n:,") {
			t.Errorf("%q: %q, %q hold what ends them", text, data, property)
		}
		if got := unescape.Replace(data); got != text {
			t.Errorf("data %q comes back as %q", text, got)
		}
		if got := unescape.Replace(property); got != text {
			t.Errorf("property %q comes back as %q", text, got)
		}
	}
}

func TestGitHubPlaces(t *testing.T) {
	f := source.NewFile("a.yaml", "name: x\nregion: y\n")
	for _, c := range []struct {
		name string
		file *source.File
		rng  source.Range
		want string
	}{
		{"one line", f, rng(1, 7, 1, 8), "::error file=a.yaml,line=1,col=7,endLine=1,endColumn=8,title=MW0201::"},
		{"several lines", f, rng(1, 7, 2, 3), "::error file=a.yaml,line=1,endLine=2,title=MW0201::"},
		{"only a start", f, rng(2, 1, 0, 0), "::error file=a.yaml,line=2,col=1,title=MW0201::"},
		{"end before start", f, rng(2, 1, 1, 1), "::error file=a.yaml,line=2,col=1,title=MW0201::"},
		{"no range", f, source.Range{}, "::error file=a.yaml,title=MW0201::"},
		{"no file", nil, source.Range{}, "::error title=MW0201::"},
		{"standard input", source.NewFile("-", "x"), rng(1, 1, 1, 2), "::error title=MW0201::"},
	} {
		var b bytes.Buffer
		if err := Write(&b, GitHub, one(c.file, c.rng, ""), Style{}); err != nil {
			t.Fatal(err)
		}
		if got := b.String(); got != c.want+"something is wrong\n" {
			t.Errorf("%s:\ngot  %swant %s", c.name, got, c.want)
		}
	}
}
