package view

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite testdata/reports")

const goldenRoot = "testdata/reports"

// forms returns the golden file of each form of c, by name. In "color" the
// escapes are made visible.
func forms(t *testing.T, c reportCase) map[string]string {
	t.Helper()
	out := map[string]string{}
	add := func(name string, kind Kind, style Style) {
		var b bytes.Buffer
		if err := Write(&b, kind, c.report, style); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if b.Len() > 0 { // a missing golden means that nothing is written
			out[c.name+"/"+name] = b.String()
		}
	}
	add("text", Text, c.style)
	add("report.json", JSON, c.style)
	add("report.sarif", SARIF, c.style)
	add("github", GitHub, c.style)
	add("report.md", Markdown, c.style)
	color := c.style
	color.Color = true
	add("color", Text, color)
	if s, ok := out[c.name+"/color"]; ok {
		out[c.name+"/color"] = strings.ReplaceAll(s, "\x1b", "␛")
	}
	return out
}

func TestGolden(t *testing.T) {
	got := map[string]string{}
	for _, c := range reportCases() {
		first := forms(t, c)
		if diff := cmp.Diff(first, forms(t, c)); diff != "" {
			t.Errorf("%s: the second run differs (-first +second):\n%s", c.name, diff)
		}
		for name, text := range first {
			got[name] = text
		}
	}
	if *update {
		rewrite(t, got)
	}
	want := map[string]string{}
	err := filepath.WalkDir(goldenRoot, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		name, _ := filepath.Rel(goldenRoot, path)
		want[filepath.ToSlash(name)] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got, -update rewrites:\n%s", diff)
	}
}

// rewrite replaces all goldens, so that stale ones go away.
func rewrite(t *testing.T, files map[string]string) {
	t.Helper()
	if err := os.RemoveAll(goldenRoot); err != nil {
		t.Fatal(err)
	}
	for name, text := range files {
		path := filepath.Join(goldenRoot, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// The text of section 5 of the design, which other documents quote.
func TestTextForm(t *testing.T) {
	const want = `error[MW0412]: workers have no path to Amazon SQS
  --> prod.yaml:31:3
   |
31 |   routing: private
   |   ^^^^^^^ no NAT, so SQS must be reached through an endpoint
   |
  ::: prod.yaml:44:11
44 |     only: [s3, logs, monitoring, kms]
   |           --------------------------- sqs is not here
   = why: Celery sends every task through an SQS queue owned by the service
   = help: add ` + "`sqs` to `endpoints.only`" + `
   = see: mwaagen explain MW0412

1 error
`
	var b strings.Builder
	if err := Write(&b, Text, designReport(), Style{}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestParseKind(t *testing.T) {
	for i, name := range Kinds() {
		k, err := ParseKind(name)
		if err != nil || k != Kind(i) || k.String() != name {
			t.Errorf("ParseKind(%q) = %v, %v", name, k, err)
		}
	}
	_, err := ParseKind("xml")
	const want = `unknown report kind "xml": expected one of text, json, sarif, github, markdown`
	if err == nil || err.Error() != want {
		t.Errorf("ParseKind(xml): got %v, want %s", err, want)
	}
}

type brokenWriter struct{ err error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.err }

func TestWriteErrors(t *testing.T) {
	full := errors.New("disk full")
	if err := Write(brokenWriter{full}, JSON, designReport(), Style{}); !errors.Is(err, full) {
		t.Errorf("broken writer: got %v, want %v", err, full)
	}
	err := Write(&bytes.Buffer{}, Kind(99), designReport(), Style{})
	if err == nil || !strings.HasPrefix(err.Error(), "internal: ") {
		t.Errorf("unknown kind: got %v, want an internal error", err)
	}
	if err := Write(brokenWriter{full}, Text, Report{}, Style{}); err != nil {
		t.Errorf("nothing to write: got %v, want no write", err)
	}
}

func TestColor(t *testing.T) {
	for _, c := range []struct {
		mode                         string
		terminal, noColor, wantColor bool
	}{
		{"auto", true, false, true},
		{"auto", true, true, false},
		{"auto", false, false, false},
		{"", true, false, true},
		{"always", false, false, true},
		{"always", false, true, true},
		{"never", true, false, false},
		{"sometimes", true, false, false},
	} {
		if got := Color(c.mode, c.terminal, c.noColor); got != c.wantColor {
			t.Errorf("Color(%q, terminal %t, noColor %t) = %t", c.mode, c.terminal, c.noColor, got)
		}
	}
}
