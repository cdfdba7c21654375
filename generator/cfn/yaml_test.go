package cfn

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// hazards are strings that one YAML reader or another takes for something else
// when they are not quoted, or loses a part of.
var hazards = []string{
	"", " ", "a ", " a", "\n", "a\n", "\na", "a\n\n", "a\nb", "a\nb\n", "  a\nb", "a\n  b\n", "a\n\nb", "a \nb", "a\n b \n", "a\tb", "\ta\nb", "a\n\tb",
	"y", "Y", "n", "yes", "No", "ON", "off", "true", "False", "null", "NULL", "~", "NaN", ".nan", ".inf", "-.Inf", "inf",
	"1", "01", "010", "0o7", "0x1F", "0b1", "1_000", "1e3", "e3", "E10", "e+1", "e", "eu-1", "e_1", "1.5", "1.10", "2.10", "+1", "-1", "-", "--", "---", "--- a", "...", ".", "12:30:45", "1:2", "190:20:30",
	"2012-10-17", "2010-09-09", "2001-12-14t21:59:43.10-05:00", "=", "<<", "?", "? a", ":", ": a", "a:", "a: b", "a:b", "a :b", "::", "AWS::Region", "arn:aws:s3:::x/*",
	"#", "a #b", "a#b", "# a", "!", "!Ref x", "&a", "*a", "*", "@a", "`a", "%a", "|", "|-", ">", "> a", "[a]", "[", "]", "{a}", "{", "}", "a, b", ",a", "a[0]", "a{b}",
	"'a'", "'", "\"a\"", "\"", "\\", "\\n", "a\\b", "a'b", "a\"b", "${a}", "${!a}", "{{resolve:ssm:/a}}", "$", "$(x)", "a/b", "/", "~/a", "a;b", "a!b", "a=b", "a - b",
	"é", "日本", "日本\n語", "😀", "a\u0085b", "a\u00a0b", "a\u2028b", "a\u2029b\nc",
	"a\n---\nb", "a\n...\nb", "a\n# b\n", "#!/bin/sh\nset -e\n", "a:\n  b: c\n", "- a\n- b", "a\n'\n\"", "%TAG\na", strings.Repeat("x", 500), strings.Repeat("word ", 60) + "end",
	"key: |\n  a\n", "a\n ", "a\n\n\nb\n", "no\nyes", "null\n~",
}

// invisible are strings with characters that our own reader refuses.
var invisible = []string{
	"a\r\nb", "a\rb", "\r", "\ufeffa", "a\ufeffb\nc", "\ufffea", "\x01", "\x7f", "\u0080", "\u009f", "a\x1b[0m",
}

// hazardous returns a template whose metadata holds every text as a value, as a
// list's item and as a key.
func hazardous(texts []string) *Template {
	t := new(Template)
	values, keys := expr.Array{}, expr.Object{}
	for i, s := range texts {
		values = append(values, str(s), expr.Object{{Key: "s", Value: str(s)}, {Key: "n", Value: num(i)}}, expr.Array{str(s), expr.Array{yes(), str(s)}})
		keys.Set(s, expr.Object{{Key: "under", Value: str(s)}})
	}
	t.Put(Metadata, "Values", values, here)
	t.Put(Metadata, "Keys", keys, here)
	t.Put(Metadata, "Empty", expr.Object{{Key: "List", Value: expr.Array{}}, {Key: "Object", Value: expr.Object{}}, {Key: "Nested", Value: expr.Array{expr.Array{}, expr.Object{}}}}, here)
	t.AddGeneric(meta("Handle"), "AWS::CloudFormation::WaitConditionHandle", nil)
	return t
}

func TestHazards(t *testing.T) {
	compareForms(t, "hazards", hazardous(hazards))
	readForms(t, hazardous(hazards))
	compareForms(t, "invisible", hazardous(invisible))
}

// compareForms compares both forms of tpl with testdata, where .ci/judge.mjs
// reads them with YAML readers of several versions.
func compareForms(t *testing.T, name string, tpl *Template) {
	t.Helper()
	compareFile(t, filepath.Join("testdata", name+".json"), tpl.JSON())
	compareFile(t, filepath.Join("testdata", name+".yaml"), tpl.YAML())
}

// readForms reads both forms of tpl with our own reader.
func readForms(t *testing.T, tpl *Template) {
	t.Helper()
	want := simple(tpl.Tree())
	if d := cmp.Diff(want, read(t, "json", tpl.JSON())); d != "" {
		t.Errorf("JSON reads back as something else (-want +got):\n%s", d)
	}
	if d := cmp.Diff(want, read(t, "yaml", tpl.YAML())); d != "" {
		t.Errorf("YAML reads back as something else (-want +got):\n%s", d)
	}
}

func compareFile(t *testing.T, file string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), string(got)); d != "" {
		t.Errorf("%s (-want +got):\n%s", file, d)
	}
}

func read(t *testing.T, name string, text []byte) any {
	t.Helper()
	doc, problems := syntax.Parse(source.NewFile(name, string(text)), syntax.SpecLimits())
	if len(problems) > 0 {
		t.Fatalf("%s: %v", name, problems)
	}
	return pairs(doc.Root)
}

// pairs returns n with mappings as lists, because their order counts.
func pairs(n *syntax.Node) any {
	switch n.Kind {
	case syntax.Map:
		out := []any{"object"}
		for _, f := range n.Fields {
			out = append(out, f.Key, pairs(f.Value))
		}
		return out
	case syntax.Seq:
		out := []any{"list"}
		for _, x := range n.Items {
			out = append(out, pairs(x))
		}
		return out
	case syntax.String:
		return n.Text
	}
	return n.Kind.String() + " " + n.Text
}

// simple returns x in the form of pairs.
func simple(x expr.Tree) any {
	switch x := x.(type) {
	case expr.Object:
		out := []any{"object"}
		for _, m := range x {
			out = append(out, m.Key, simple(m.Value))
		}
		return out
	case expr.Array:
		out := []any{"list"}
		for _, item := range x {
			out = append(out, simple(item))
		}
		return out
	case expr.Value:
		text, known := x.Text()
		switch {
		case !known:
			return simple(tree(x.Atoms()))
		case x.Type() == expr.IntType:
			return "an integer " + text
		case x.Type() == expr.BoolType:
			return "a boolean " + text
		}
		return text
	}
	return nil
}

// FuzzYAML wants every text back, as a value and as a key, from our own reader.
// The reader refuses text with invisible characters; those are not compared.
func FuzzYAML(f *testing.F) {
	for _, s := range append(hazards, invisible...) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) || strings.ContainsRune(s, 0) {
			return // no value holds these
		}
		tpl := new(Template)
		tpl.Put(Metadata, "A", expr.Object{{Key: s, Value: expr.Array{str(s), expr.Object{{Key: "k", Value: str(s)}}}}}, here)
		if err := tpl.Err(); err != nil {
			t.Fatal(err)
		}
		doc, problems := syntax.Parse(source.NewFile("yaml", string(tpl.YAML())), syntax.SpecLimits())
		for _, p := range problems {
			if strings.Contains(p.Message, "cannot be seen") || strings.Contains(p.Message, "bytes") {
				return
			}
			t.Fatalf("%q: %s", s, p.Message)
		}
		if d := cmp.Diff(simple(tpl.Tree()), pairs(doc.Root)); d != "" {
			t.Errorf("%q (-want +got):\n%s", s, d)
		}
	})
}
