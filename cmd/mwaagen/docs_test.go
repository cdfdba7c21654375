package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator"
	"github.com/mwaagen/mwaagen/generator/lint"
	"github.com/mwaagen/mwaagen/schemas"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// TestDocs holds the generated pages to the code; -update writes them.
func TestDocs(t *testing.T) {
	for name, text := range map[string]string{
		"codes.md":    codesPage(),
		"language.md": languagePage(t),
	} {
		file := filepath.Join("..", "..", "docs", name)
		if *update {
			if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
				t.Fatal(err)
			}
			continue
		}
		have, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(have), text); diff != "" {
			t.Errorf("docs/%s is not current (-have +want); run: go test ./cmd/mwaagen -update\n%s", name, diff)
		}
	}
}

func codesPage() string {
	var b bytes.Buffer
	b.WriteString("# Codes\n\n")
	b.WriteString("Every finding has a code. `mwaagen explain CODE` shows why it matters, and a wrong and a right example. ")
	b.WriteString("This page is generated: `go test ./cmd/mwaagen -update`.\n\n")
	b.WriteString("| Code | Name | Severity | It occurs when | Source |\n|---|---|---|---|---|\n")
	for _, d := range allDocs() {
		_, severity, _ := lookup(d.Code)
		src := ""
		if d.Source != "" {
			src = "[AWS](" + d.Source + ")"
			if !strings.Contains(d.Source, "aws.amazon.com") {
				src = "[source](" + d.Source + ")"
			}
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n", d.Code, d.Name, severity, cell(d.Occurs), src)
	}
	b.WriteString("\n## Codes without an example\n\n")
	b.WriteString("Each of the other codes is shown by a case in `golden`. These are not, and this is why:\n\n")
	b.WriteString("| Codes | Reason |\n|---|---|\n")
	for _, g := range lint.WithoutExample() {
		var codes []string
		for _, c := range g.Codes {
			codes = append(codes, string(c))
		}
		fmt.Fprintf(&b, "| %s | %s |\n", strings.Join(codes, ", "), cell(g.Reason))
	}
	b.WriteString("\n## The failure catalogue\n\n")
	b.WriteString("What is known to make Amazon MWAA fail is numbered from 1 to " + strconv.Itoa(catalogued) + ". These numbers are covered:\n\n")
	b.WriteString("| Number | Codes |\n|---|---|\n")
	for n := 1; n <= catalogued; n++ {
		if codes := covering(n); len(codes) > 0 {
			fmt.Fprintf(&b, "| %d | %s |\n", n, strings.Join(codes, ", "))
		}
	}
	b.WriteString("\nThe others have no code, each for a reason of its own:\n\n")
	b.WriteString("| Number | Name | Reason |\n|---|---|---|\n")
	for _, u := range lint.WithoutRule() {
		fmt.Fprintf(&b, "| %d | %s | %s |\n", u.Number, u.Name, cell(u.Reason))
	}
	return b.String()
}

// catalogued is how many numbers the failure catalogue has.
const catalogued = 200

// TestCatalogue wants of every number of the failure catalogue that a code covers
// it or that a reason says why none does, and not both.
func TestCatalogue(t *testing.T) {
	reasons := map[int]string{}
	last := 0
	for _, u := range lint.WithoutRule() {
		if u.Number <= last || u.Number > catalogued {
			t.Errorf("%d comes after %d", u.Number, last)
		}
		if u.Name == "" || u.Reason == "" || strings.HasSuffix(u.Reason, ".") {
			t.Errorf("%d: name %q, reason %q", u.Number, u.Name, u.Reason)
		}
		last, reasons[u.Number] = u.Number, u.Reason
	}
	for n := 1; n <= catalogued; n++ {
		switch codes := covering(n); {
		case len(codes) == 0 && reasons[n] == "":
			t.Errorf("%d has neither a code nor a reason", n)
		case len(codes) > 0 && reasons[n] != "":
			t.Errorf("%d has %v and a reason to have none", n, codes)
		}
	}
}

func covering(n int) []string {
	var out []string
	for _, d := range allDocs() {
		if slices.Contains(d.Facts, n) {
			out = append(out, string(d.Code))
		}
	}
	return out
}

func cell(s string) string { return strings.ReplaceAll(s, "|", `\|`) }

// languagePage writes the reference of the language from the schema.
func languagePage(t *testing.T) string {
	doc, problems := syntax.Parse(source.NewFile("schema", schemas.Spec()), syntax.SpecLimits())
	if doc == nil {
		t.Fatal(problems)
	}
	p := &page{root: doc.Root}
	p.b.WriteString("# The language\n\n")
	p.b.WriteString(doc.Root.Get("description").Text + "\n\n")
	p.b.WriteString("`mwaagen schema` writes the JSON Schema for editors. This page is generated from it: `go test ./cmd/mwaagen -update`.\n")
	p.section("", "The spec", doc.Root)
	for len(p.todo) > 0 {
		next := p.todo[0]
		p.todo = p.todo[1:]
		p.section(next.path, "`"+next.path+"`", next.schema)
	}
	if p.lateUsed {
		p.section("references", "References", doc.Root.Get("definitions").Get("reference"))
	}
	return p.b.String()
}

type page struct {
	b        bytes.Buffer
	root     *syntax.Node
	todo     []part
	lateUsed bool // a field can be a reference
}

type part struct {
	path   string
	schema *syntax.Node
}

// resolve follows a $ref.
func (p *page) resolve(n *syntax.Node) *syntax.Node {
	if r := n.Get("$ref"); r != nil {
		return p.root.Get("definitions").Get(strings.TrimPrefix(r.Text, "#/definitions/"))
	}
	return n
}

func (p *page) section(path, title string, n *syntax.Node) {
	fmt.Fprintf(&p.b, "\n## %s\n\n", title)
	if d := n.Get("description"); d != nil && path != "" {
		p.b.WriteString(d.Text + "\n\n")
	}
	p.b.WriteString("| Field | Type | |\n|---|---|---|\n")
	required := map[string]bool{}
	if r := n.Get("required"); r != nil {
		for _, x := range r.Items {
			required[x.Text] = true
		}
	}
	for _, f := range n.Get("properties").Fields {
		at := f.Key
		if path != "" {
			at = path + "." + f.Key
		}
		schema := p.resolve(f.Value)
		name := "`" + f.Key + "`"
		if required[f.Key] {
			name += " (required)"
		}
		fmt.Fprintf(&p.b, "| %s | %s | %s |\n", name, p.kind(at, schema), cell(about(f.Value, schema)))
	}
}

// about is the description of a field, where it stands or at what it refers
// to, with an example.
func about(use, schema *syntax.Node) string {
	text := ""
	for _, n := range []*syntax.Node{use, schema} {
		if d := n.Get("description"); d != nil && text == "" {
			text = d.Text
		}
	}
	for _, n := range []*syntax.Node{use, schema} {
		if e := n.Get("examples"); e != nil && len(e.Items) > 0 {
			return text + " Example: `" + flow(e.Items[0]) + "`"
		}
	}
	return text
}

func flow(n *syntax.Node) string {
	switch n.Kind {
	case syntax.Map:
		var parts []string
		for _, f := range n.Fields {
			parts = append(parts, f.Key+": "+flow(f.Value))
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case syntax.Seq:
		var parts []string
		for _, it := range n.Items {
			parts = append(parts, flow(it))
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case syntax.String:
		if regexp.MustCompile(`^[0-9]`).MatchString(n.Text) && !strings.Contains(n.Text, "/") {
			return `"` + n.Text + `"`
		}
	}
	return n.Text
}

// kind says what a field holds, and files what has fields of its own.
func (p *page) kind(at string, n *syntax.Node) string {
	if n.Get("allOf") != nil {
		literal := n
		if then := n.Get("then"); then != nil {
			literal = then
		}
		words := p.enumOrType(literal, typesOf(n)[0])
		p.lateUsed = true
		return words + ", or a [reference](#references)"
	}
	if e := n.Get("enum"); e != nil {
		var words []string
		for _, x := range e.Items {
			words = append(words, "`"+x.Text+"`")
		}
		return strings.Join(words, ", ")
	}
	types := typesOf(n)
	if n.Get("properties") != nil {
		p.todo = append(p.todo, part{at, n})
		if slices.Contains(types, "string") {
			return "text or mapping"
		}
		return "mapping"
	}
	if len(types) == len(anyType) {
		return "anything"
	}
	if slices.Contains(types, "object") {
		inner := p.resolve(n.Get("additionalProperties"))
		if inner.Get("properties") != nil {
			p.todo = append(p.todo, part{at + ".NAME", inner})
			return "mapping by name"
		}
		if slices.Contains(typesOf(inner), "object") && inner.Get("allOf") == nil {
			return "CloudFormation by name"
		}
		return "mapping of text"
	}
	if slices.Contains(types, "array") {
		inner := p.resolve(n.Get("items"))
		if inner.Get("properties") != nil {
			p.todo = append(p.todo, part{at + "[]", inner})
		}
		if slices.Contains(types, "string") {
			return "text or list"
		}
		return "list"
	}
	return p.enumOrType(n, types[0])
}

// anyType is how the schema says that a value may be of any kind but null.
var anyType = []string{"array", "boolean", "integer", "number", "object", "string"}

// enumOrType names the values of a scalar, or its type.
func (p *page) enumOrType(n *syntax.Node, typ string) string {
	if e := n.Get("enum"); e != nil {
		var words []string
		for _, x := range e.Items {
			words = append(words, "`"+x.Text+"`")
		}
		return strings.Join(words, ", ")
	}
	return map[string]string{"string": "text", "integer": "whole number", "boolean": "true or false"}[typ]
}

func typesOf(n *syntax.Node) []string {
	t := n.Get("type")
	if t.Kind == syntax.String {
		return []string{t.Text}
	}
	var out []string
	for _, x := range t.Items {
		out = append(out, x.Text)
	}
	return out
}

// TestCodes wants codes to be well formed, unique, in order, explained, and
// shown by a golden.
func TestCodes(t *testing.T) {
	shown := goldenText(t)
	names := map[string]diag.Code{}
	var last diag.Code
	for _, d := range allDocs() {
		if !regexp.MustCompile(`^MW[0-9]{4}$`).MatchString(string(d.Code)) {
			t.Errorf("%s: not a code", d.Code)
		}
		if d.Code <= last {
			t.Errorf("%s comes after %s", d.Code, last)
		}
		last = d.Code
		if other, taken := names[d.Name]; taken {
			t.Errorf("%s and %s are both called %s", d.Code, other, d.Name)
		}
		names[d.Name] = d.Code
		for what, s := range map[string]string{"name": d.Name, "occurs": d.Occurs, "why": d.Why} {
			if s == "" || strings.HasSuffix(s, ".") {
				t.Errorf("%s: %s is %q", d.Code, what, s)
			}
		}
		if d.Wrong != "" && !strings.Contains(shown, "["+string(d.Code)+"]") {
			t.Errorf("%s (%s): no golden shows it", d.Code, d.Name)
		}
	}
}

// TestWithoutExample holds the list of codes without an example to the codes:
// it has those that have none and that no golden shows, once each, and no other.
func TestWithoutExample(t *testing.T) {
	shown := goldenText(t)
	var want, have []diag.Code
	for _, d := range allDocs() {
		if d.Wrong == "" && !strings.Contains(shown, "["+string(d.Code)+"]") {
			want = append(want, d.Code)
		}
	}
	for _, g := range lint.WithoutExample() {
		have = append(have, g.Codes...)
		if len(g.Codes) == 0 || g.Reason == "" || strings.HasSuffix(g.Reason, ".") {
			t.Errorf("%v: the reason is %q", g.Codes, g.Reason)
		}
	}
	slices.Sort(have)
	if diff := cmp.Diff(want, have); diff != "" {
		t.Errorf("codes without an example (-codes +list):\n%s", diff)
	}
}

func goldenText(t *testing.T) string {
	var b strings.Builder
	files, err := filepath.Glob("../../golden/*/want/std*")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(text)
	}
	return b.String()
}

// TestExamples compiles the examples of every code: the wrong one gives it,
// the right one does not, and has no error at all.
func TestExamples(t *testing.T) {
	for _, d := range allDocs() {
		if d.Wrong == "" {
			continue
		}
		t.Run(string(d.Code), func(t *testing.T) {
			if found := codesOf(t, d.Wrong); !slices.Contains(found, d.Code) {
				t.Errorf("the wrong example gives %v", found)
			}
			if found := codesOf(t, d.Right); slices.Contains(found, d.Code) {
				t.Errorf("the right example gives it too")
			}
			if d.Code < "MW0100" {
				return // examples of plain YAML are no specs
			}
			for _, code := range codesOf(t, d.Right) {
				if _, severity, _ := lookup(code); severity == diag.Error && code != d.Code {
					t.Errorf("the right example gives %s", code)
				}
			}
		})
	}
}

func codesOf(t *testing.T, text string) []diag.Code {
	t.Helper()
	a := &app{env: env{stdin: strings.NewReader(text), today: asOf}}
	s, err := a.reviewed("-", reviewFlags{as: generator.AsPart}, generator.Given{Today: asOf})
	if err != nil {
		t.Fatal(err)
	}
	var out []diag.Code
	for _, f := range s.findings {
		out = append(out, f.Code)
	}
	return out
}

// TestExampleGoldens keeps a golden for the examples of every code: what the
// wrong one reports, and that the right one, near it, does not.
func TestExampleGoldens(t *testing.T) {
	for _, d := range allDocs() {
		if d.Wrong == "" {
			continue
		}
		for name, text := range map[string]string{"err-" + d.Name: d.Wrong, "ok-" + d.Name: d.Right} {
			if strings.HasPrefix(name, "ok-") && d.Code < "MW0100" {
				continue // plain YAML, and no spec
			}
			file := "spec.yaml"
			switch {
			case generator.IsPolicy(text):
				file = "policy.json"
			case generator.IsTemplate(text):
				file = "template.yaml"
			}
			file = filepath.Join("..", "..", "golden", name, file)
			if *update {
				writeTree(t, "", map[string]string{file: text})
				continue
			}
			have, err := os.ReadFile(file)
			if err != nil || string(have) != text {
				t.Errorf("%s is not the example of %s; run: go test ./cmd/mwaagen -update", file, d.Code)
			}
		}
	}
}
