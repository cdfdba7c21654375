package syntax_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// FuzzParse holds Parse to its promises for any bytes:
//
//   - it returns, soon;
//   - there is a document or a problem, and no problem without a place;
//   - every range lies inside the file and inside one line;
//   - the keys of a mapping are unique, and texts are UTF-8 that can be seen;
//   - the range of a number or boolean holds what was read there, and that of a
//     key its first line unless there are problems;
//   - a value that could not be read was reported;
//   - the second time gives the same.
func FuzzParse(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		limits := syntax.Limits{Bytes: 1 << 16, Depth: 16, Keys: 50, Values: 2000}
		hangs := time.AfterFunc(10*time.Second, func() { panic(fmt.Sprintf("does not end: %q", s)) })
		defer hangs.Stop()
		file := source.NewFile("fuzz.yaml", s)
		var doc *syntax.Document
		var problems diag.List
		if took := fastest(func() { doc, problems = syntax.Parse(file, limits) }); took > time.Second {
			t.Errorf("took %v", took)
		}
		if doc == nil && len(problems) == 0 {
			t.Fatal("neither a document nor a problem")
		}
		c := checker{t: t, file: file, problems: problems}
		for _, p := range problems {
			c.problem(p)
		}
		if doc == nil {
			return
		}
		c.node(doc.Root, 0)
		if c.count > limits.Values+len(problems)+1 {
			t.Errorf("%d values", c.count)
		}
		again, _ := syntax.Parse(file, limits)
		if render(doc) != render(again) {
			t.Error("read differently the second time")
		}
	})
}

type checker struct {
	t        *testing.T
	file     *source.File
	problems diag.List
	count    int
}

func (c *checker) problem(p diag.Diagnostic) {
	c.t.Helper()
	if p.Code == "" || p.Severity != diag.Error || p.File != c.file {
		c.t.Errorf("incomplete problem: %+v", p)
	}
	if p.Code == diag.ReaderGaveUp {
		c.t.Errorf("the library panics: %s", p.Why)
	}
	c.inside(p.Range, p.Message)
	for _, r := range p.Related {
		c.inside(r.Range, p.Message)
	}
	if !utf8.ValidString(p.Message) || strings.ContainsFunc(p.Message, unicode.IsControl) {
		c.t.Errorf("message %q", p.Message)
	}
}

func (c *checker) inside(r source.Range, what string) {
	c.t.Helper()
	end := utf8.RuneCountInString(c.file.Line(r.Start.Line)) + 1
	if !r.IsValid() || r.Start.Line > c.file.Lines() || r.End.Line != r.Start.Line || r.End.Before(r.Start) || r.End.Col > end {
		c.t.Errorf("range %v outside of line 1 to %d, column 1 to %d: %s", r, c.file.Lines(), end, what)
	}
}

func (c *checker) textAt(r source.Range) string {
	return c.file.Text[c.file.Offset(r.Start):c.file.Offset(r.End)]
}

func (c *checker) node(n *syntax.Node, depth int) {
	c.count++
	c.inside(n.Range, n.Text)
	c.visible(n.Text)
	if n.Bad && len(c.problems) == 0 {
		c.t.Error("bad value without a problem")
	}
	switch n.Kind {
	case syntax.Null:
		if n.Text != "" {
			c.t.Errorf("null with text %q", n.Text)
		}
	case syntax.Bool, syntax.Int, syntax.Float:
		if got := c.textAt(n.Range); len(c.problems) == 0 && !c.aliased(got) && strings.TrimPrefix(strings.ToLower(got), "+") != strings.TrimPrefix(strings.ToLower(n.Text), "+") {
			c.t.Errorf("%v says %q, was read as %q", n.Range, got, n.Text)
		}
	}
	if (n.Kind != syntax.Seq && n.Items != nil) || (n.Kind != syntax.Map && n.Fields != nil) {
		c.t.Errorf("%v has children", n.Kind)
	}
	for _, it := range n.Items {
		c.node(it, depth+1)
	}
	seen := map[string]bool{}
	for _, f := range n.Fields {
		if seen[f.Key] {
			c.t.Errorf("key %q twice", f.Key)
		}
		seen[f.Key] = true
		c.inside(f.KeyRange, f.Key)
		c.visible(f.Key)
		got := c.textAt(f.KeyRange)
		quoted := strings.HasPrefix(got, `"`) || strings.HasPrefix(got, "'")
		if !strings.HasPrefix(f.Key, got) && !quoted && !c.aliased(got) && len(c.problems) == 0 {
			c.t.Errorf("%v says %q, was read as key %q", f.KeyRange, got, f.Key)
		}
		c.node(f.Value, depth+1)
	}
}

func (c *checker) aliased(s string) bool { return strings.HasPrefix(s, "*") }

func (c *checker) visible(s string) {
	if !utf8.ValidString(s) {
		c.t.Errorf("text %q is not UTF-8", s)
	}
	if strings.ContainsFunc(s, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' && r != 0x85 }) {
		c.t.Errorf("text %q has control characters", s)
	}
}

var seeds = []string{
	"", "a: 1\n", "a: &x {b: *x}\n", "- a\n- {b: [c, d]}\n", "a: |\n  x\n", "? a\n: b\n", "<<: {a: 1}\n",
	"a: &b {c: d}\ne: {<<: *b}\nf: {<<: [*b, {g: h}]}\n", "a: !!str 1\n", "---\n...\n", "a: \"\\u0041\"\n",
	"'a': 'b'\n", "a: >-\n  x\n\n  y\n", "# c\na: 1 # d\n", "{a: 1, b}", "[a: b]", "a:\n- b\n- c:\n    d\n",
	"\ufeffa: b", "a: b\n---\nc: d\n", "%YAML 1.2\n---\na\n", "a:\t[b,\tc]\n", "\ta: b\n", "a: 'it''s'\n",
	"a: \"b\n  c\"\nd: e\n", "a: 0x1f\nb: 1e3\nc: .inf\nd: 007\n", "a: {b: c d: e}\n", "a: b: c\n",
	"a: \"x\nb: \"y\"\n", "a: [b\nc: d\n", "é: ü # ö\n", "a: |+\n  b\n\n\nc: d\n", "- - - a\n    - b\n",
	`{"a": {"b": [1, 2.50, true, null, "c\n"]}}`, "a: *b\n", "&a b: c\n*a : d\n", "~: a\nnull: b\n1: c\ntrue: d\n",
	"a:\n  b\n  c\n", "a: @b\n", "a: - b\n", "a:\r\n  b: c\r\n", "a\rb", "a: \"\\x07\"\n", "a: \x01\n",
}
