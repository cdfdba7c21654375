package generator

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator/expect"
	"github.com/mwaagen/mwaagen/generator/lint"
	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// FuzzGenerate holds the pipeline to its promises for any text:
//
//   - it ends, soon, without a panic and without an internal error, and so does
//     the proof of its deployment, also where the spec has errors;
//   - every finding has a documented code, a message, and a place in the file;
//   - without errors there is a template that passes every check; its two forms
//     say the same, a second run gives the same bytes, and the effective spec
//     renders to it and has no further defaults;
//   - with errors there is none.
func FuzzGenerate(f *testing.F) {
	for _, text := range goldenSpecs(f, "*") {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 1<<15 {
			return // the reader has its own target for what is large
		}
		hangs := time.AfterFunc(20*time.Second, func() { panic(fmt.Sprintf("does not end: %q", text)) })
		defer hangs.Stop()
		out := checkText(t, text)
		if out == nil {
			return
		}
		checkOutput(t, text, out)
	})
}

// goldenSpecs returns the specs of the golden cases whose names match pattern.
func goldenSpecs(tb testing.TB, pattern string) map[string]string {
	tb.Helper()
	files, err := filepath.Glob(filepath.Join("..", "golden", pattern, "spec.yaml"))
	if err != nil || len(files) == 0 {
		tb.Fatalf("no specs for %s: %v", pattern, err)
	}
	out := map[string]string{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			tb.Fatal(err)
		}
		out[filepath.Base(filepath.Dir(file))] = string(text)
	}
	return out
}

// A tester is a test of Go's or one of rapid's.
type tester interface {
	Helper()
	Error(...any)
	Errorf(string, ...any)
	Fatal(...any)
	Fatalf(string, ...any)
}

// compileText runs the pipeline. The output is nil when text is no spec.
func compileText(t tester, text string) (*spec.Document, *Output, diag.List) {
	t.Helper()
	file := source.NewFile("spec.yaml", text)
	doc, problems := spec.Load(file)
	if doc == nil {
		return nil, nil, problems.Resolve(bare{file})
	}
	out, findings, err := Generate(doc, problems, Options{Today: today})
	if err != nil {
		t.Fatalf("generate: %v", err)
	}
	return doc, out, findings
}

// bare is the document of a file that has no tree.
type bare struct{ file *source.File }

func (b bare) Source() *source.File            { return b.file }
func (b bare) Range(string, bool) source.Range { return source.Range{} }

// checkText runs the pipeline on text and checks its findings. It returns the
// output when there is a template.
func checkText(t tester, text string) *Output {
	t.Helper()
	doc, out, findings := compileText(t, text)
	if out != nil {
		prove.Prove(out.Deployment)
	}
	file := source.NewFile("spec.yaml", text)
	for _, p := range findings {
		checkFinding(t, file, p)
	}
	failed := findings.Has(diag.Error)
	switch {
	case doc == nil && !failed:
		t.Fatal("neither a document nor an error")
	case doc == nil:
		return nil
	case failed != (out.Template == nil):
		t.Fatalf("errors: %v, template: %v", failed, out.Template != nil)
	case failed:
		return nil
	}
	return out
}

// reader matches the codes of the YAML reader, which the comments of their
// constants document.
var reader = regexp.MustCompile(`^MW00[0-9]{2}$`)

// documented reports whether a code can be explained.
func documented(code diag.Code) bool {
	if _, ok := lint.Lookup(code); ok || reader.MatchString(string(code)) || code == TemplateLimits().Code {
		return true
	}
	for _, d := range append(diag.Docs(), expect.Docs()...) {
		if d.Code == code {
			return true
		}
	}
	return false
}

func checkFinding(t tester, file *source.File, p diag.Diagnostic) {
	t.Helper()
	if !documented(p.Code) {
		t.Errorf("nobody documents %s: %s", p.Code, p.Message)
	}
	if p.Severity < diag.Error || p.Severity > diag.Advice || p.Message == "" || !utf8.ValidString(p.Message) {
		t.Errorf("incomplete finding %+v", p)
	}
	if p.File == nil {
		t.Errorf("%s has no file: %s", p.Code, p.Message)
	}
	inside(t, file, p.Range, p)
	for _, r := range p.Related {
		inside(t, file, r.Range, p)
	}
}

// inside wants a range that is in the file, or none at all for a finding about
// the whole of it.
func inside(t tester, file *source.File, r source.Range, p diag.Diagnostic) {
	t.Helper()
	if !r.IsValid() {
		if r != (source.Range{}) {
			t.Errorf("%s: half a range %v: %s", p.Code, r, p.Message)
		}
		return
	}
	last := utf8.RuneCountInString(file.Line(r.End.Line)) + 1
	if r.End.Line > file.Lines() || r.End.Before(r.Start) || r.End.Col > last || r.Start.Col > utf8.RuneCountInString(file.Line(r.Start.Line))+1 {
		t.Errorf("%s: range %v is outside of the file: %s", p.Code, r, p.Message)
	}
}

// checkOutput holds a template and what belongs to it to the promises.
func checkOutput(t tester, text string, out *Output) {
	t.Helper()
	template := out.Template.JSON()
	if !json.Valid(template) {
		t.Fatalf("no JSON:\n%s", template)
	}
	for _, p := range out.Template.Check() {
		t.Errorf("%s: %s", p.Pointer, p.Message)
	}
	policies, err := out.Policies()
	if err != nil {
		t.Fatalf("policies: %v", err)
	}
	for _, p := range policies {
		if !json.Valid(p.Text) {
			t.Errorf("policy %s is no JSON", p.Name)
		}
		if p.Limit > 0 && p.Size > p.Limit {
			t.Errorf("policy %s has %d of %d characters", p.Name, p.Size, p.Limit)
		}
	}
	sameForms(t, template, out.Template.YAML())

	doc, again, _ := compileText(t, text)
	if !bytes.Equal(again.Template.JSON(), template) {
		t.Error("a second run gives another template")
	}
	for _, e := range out.Template.Origins() {
		if steps := Steps(e.Origin, doc); len(steps) == 0 {
			t.Errorf("nothing says where %s comes from", e.Pointer)
		}
	}
	if !json.Valid(out.SourceMap(doc)) {
		t.Error("the source map is no JSON")
	}
	checkEffective(t, string(out.Effective(doc)), template)
}

// checkEffective wants effective to be a spec that renders to template and has
// no further defaults.
func checkEffective(t tester, effective string, template []byte) {
	t.Helper()
	doc, out, findings := compileText(t, effective)
	if out == nil || out.Template == nil {
		t.Fatalf("the effective spec has errors: %+v\n%s", findings, effective)
	}
	if diff := cmp.Diff(strings.Split(string(template), "\n"), strings.Split(string(out.Template.JSON()), "\n")); diff != "" {
		t.Errorf("the effective spec renders to something else:\n%s", diff)
	}
	for _, d := range out.Deployment.Defaults {
		t.Errorf("the effective spec still takes a default for %s: %s", d.Pointer, d.Value)
	}
	if again := string(out.Effective(doc)); len(out.Deployment.Defaults) == 0 && stripComments(again) != stripComments(effective) {
		t.Errorf("not the same the second time:\n%s", cmp.Diff(stripComments(effective), stripComments(again)))
	}
}

// stripComments removes the reasons, which only the first time has.
func stripComments(text string) string {
	return regexp.MustCompile(`(?m)  # default: .*$`).ReplaceAllString(text, "")
}

// sameForms wants both forms of a template to hold the same values.
func sameForms(t tester, asJSON, asYAML []byte) {
	t.Helper()
	limits := syntax.Limits{Bytes: 4 << 20, Depth: 100, Keys: 5000, Values: 1 << 20}
	a, problems := syntax.Parse(source.NewFile("stack.json", string(asJSON)), limits)
	if len(problems) > 0 {
		t.Fatalf("our own JSON cannot be read: %+v", problems[0])
	}
	b, problems := syntax.Parse(source.NewFile("stack.yaml", string(asYAML)), limits)
	if len(problems) > 0 {
		t.Fatalf("our own YAML cannot be read: %+v\n%s", problems[0], asYAML)
	}
	if diff := cmp.Diff(a.Root.Any(), b.Root.Any()); diff != "" {
		t.Errorf("the YAML form says something else (-JSON +YAML):\n%s", diff)
	}
}
