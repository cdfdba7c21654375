package syntax_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

func lines(s ...string) string { return strings.Join(s, "\n") + "\n" }

// TestTrees are texts without problems. Each row's tree is a line a value:
// line:from-to path = value, and before it the place of its key.
func TestTrees(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"block mapping", "name: data\nempty:\n", lines(
			`1:1-5  = mapping of 2`,
			`1:1-5 /name: 1:7-11 /name = "data"`,
			`2:1-6 /empty: 2:7-7 /empty = null`)},
		{"nested mapping begins at its first key", "a:\n  b: 1\n  c: 2\n", lines(
			`1:1-2  = mapping of 1`,
			`1:1-2 /a: 2:3-4 /a = mapping of 2`,
			`2:3-4 /a/b: 2:6-7 /a/b = integer 1`,
			`3:3-4 /a/c: 3:6-7 /a/c = integer 2`)},
		{"block list begins at its first dash", "a:\n  - x\n  -\n  - - y\n", lines(
			`1:1-2  = mapping of 1`,
			`1:1-2 /a: 2:3-4 /a = list of 3`,
			`2:5-6 /a/0 = "x"`,
			`3:4-4 /a/1 = null`,
			`4:5-6 /a/2 = list of 1`,
			`4:7-8 /a/2/0 = "y"`)},
		{"list in the column of its key", "a:\n- x\nb: y\n", lines(
			`1:1-2  = mapping of 2`,
			`1:1-2 /a: 2:1-2 /a = list of 1`,
			`2:3-4 /a/0 = "x"`,
			`3:1-2 /b: 3:4-5 /b = "y"`)},
		{"brackets span what is between them", "a: {b: [1, 2], c: }\n", lines(
			`1:1-2  = mapping of 1`,
			`1:1-2 /a: 1:4-20 /a = mapping of 2`,
			`1:5-6 /a/b: 1:8-14 /a/b = list of 2`,
			`1:9-10 /a/b/0 = integer 1`,
			`1:12-13 /a/b/1 = integer 2`,
			`1:16-17 /a/c: 1:18-18 /a/c = null`)},
		{"colon in a text in brackets in braces", "a: {b: [s3:Get, x, arn:aws:y, c: d]}\n", lines(
			`1:1-2  = mapping of 1`,
			`1:1-2 /a: 1:4-37 /a = mapping of 1`,
			`1:5-6 /a/b: 1:8-36 /a/b = list of 4`,
			`1:9-15 /a/b/0 = "s3:Get"`,
			`1:17-18 /a/b/1 = "x"`,
			`1:20-29 /a/b/2 = "arn:aws:y"`,
			`1:31-32 /a/b/3 = mapping of 1`,
			`1:31-32 /a/b/3/c: 1:34-35 /a/b/3/c = "d"`)},
		{"brackets over several lines are where they open", "a: [\n  1,\n  2,\n]\n", lines(
			`1:1-2  = mapping of 1`,
			`1:1-2 /a: 1:4-5 /a = list of 2`,
			`2:3-4 /a/0 = integer 1`,
			`3:3-4 /a/1 = integer 2`)},
		{"JSON", `{"a": [true, null, -1.50, "x\ny"], "b": {}}`, lines(
			`1:1-44  = mapping of 2`,
			`1:2-5 /a: 1:7-34 /a = list of 4`,
			`1:8-12 /a/0 = boolean true`,
			`1:14-18 /a/1 = null`,
			`1:20-25 /a/2 = number -1.50`,
			`1:27-33 /a/3 = "x\ny"`,
			`1:36-39 /b: 1:41-43 /b = mapping of 0`)},
		{"columns are characters", "é: ü # ö\n漢字: [🙂, a]\n", lines(
			`1:1-2  = mapping of 2`,
			`1:1-2 /é: 1:4-5 /é = "ü"`,
			`2:1-3 /漢字: 2:5-11 /漢字 = list of 2`,
			`2:6-7 /漢字/0 = "🙂"`,
			`2:9-10 /漢字/1 = "a"`)},
		{"tabs between tokens", "a:\t[b,\tc]\t# d\n", lines(
			`1:1-2  = mapping of 1`,
			`1:1-2 /a: 1:4-10 /a = list of 2`,
			`1:5-6 /a/0 = "b"`,
			`1:8-9 /a/1 = "c"`)},
		{"blanks at the end of lines", "a: b   \nc: d e  \nf: 1\t \n", lines(
			`1:1-2  = mapping of 3`,
			`1:1-2 /a: 1:4-5 /a = "b"`,
			`2:1-2 /c: 2:4-7 /c = "d e"`,
			`3:1-2 /f: 3:4-5 /f = integer 1`)},
		{"CRLF and byte-order mark", "\ufeffa: b\r\nc: |\r\n  d\r\n  e\r\n", lines(
			`1:1-2  = mapping of 2`,
			`1:1-2 /a: 1:4-5 /a = "b"`,
			`2:1-2 /c: 2:4-5 /c = "d\ne\n"`)},
		{"CRLF after comments", "# a\r\nb: c # d\r\n\r\n# e\r\nf: \"g\r\n  h\"\r\n", lines(
			`2:1-2  = mapping of 2`,
			`2:1-2 /b: 2:4-5 /b = "c"`,
			`5:1-2 /f: 5:4-6 /f = "g h"`)},
		{"quotes belong to the range", "a: 'it''s'\n\"b\": \"c\\\"d\" # e\n", lines(
			`1:1-2  = mapping of 2`,
			`1:1-2 /a: 1:4-11 /a = "it's"`,
			`2:1-4 /b: 2:6-12 /b = "c\"d"`)},
		{"texts over several lines end with their first line", "a: b\n  c\nd: \"e\n  f\"\ng: >-\n  h\n  i\nj: |2\n   k\n", lines(
			`1:1-2  = mapping of 4`,
			`1:1-2 /a: 1:4-5 /a = "b c"`,
			`3:1-2 /d: 3:4-6 /d = "e f"`,
			`5:1-2 /g: 5:4-6 /g = "h i"`,
			`8:1-2 /j: 8:4-6 /j = " k\n"`)},
		{"booleans and nulls of YAML 1.2", "- true\n- False\n- yes\n- off\n- y\n- ~\n- NULL\n- nul\n- \"true\"\n", lines(
			`1:1-2  = list of 9`,
			`1:3-7 /0 = boolean true`,
			`2:3-8 /1 = boolean false`,
			`3:3-6 /2 = "yes"`,
			`4:3-6 /3 = "off"`,
			`5:3-4 /4 = "y"`,
			`6:3-4 /5 = null`,
			`7:3-7 /6 = null`,
			`8:3-6 /7 = "nul"`,
			`9:3-9 /8 = "true"`)},
		{"numbers", "- 0\n- -12\n- +5\n- 2.10\n- .5\n- 1e3\n- 12345678901234567890123\n- 1.2.3\n- 1-2\n- '10'\n", lines(
			`1:1-2  = list of 10`,
			`1:3-4 /0 = integer 0`,
			`2:3-6 /1 = integer -12`,
			`3:3-5 /2 = integer 5`,
			`4:3-7 /3 = number 2.10`,
			`5:3-5 /4 = number .5`,
			`6:3-6 /5 = number 1e3`,
			`7:3-26 /6 = integer 12345678901234567890123`,
			`8:3-8 /7 = "1.2.3"`,
			`9:3-6 /8 = "1-2"`,
			`10:3-7 /9 = "10"`)},
		{"what looks like numbers but is text", "- 12:30:45\n- 2026-01-31\n- 10.1.0.0/16\n- 0.0.0.0/0\n- TUE:03:30\n- ::1\n- 0xyz\n- e3\n- .e3\n- -\n- .\n- +-1\n", lines(
			`1:1-2  = list of 12`,
			`1:3-11 /0 = "12:30:45"`,
			`2:3-13 /1 = "2026-01-31"`,
			`3:3-14 /2 = "10.1.0.0/16"`,
			`4:3-12 /3 = "0.0.0.0/0"`,
			`5:3-12 /4 = "TUE:03:30"`,
			`6:3-6 /5 = "::1"`,
			`7:3-7 /6 = "0xyz"`,
			`8:3-5 /7 = "e3"`,
			`9:3-6 /8 = ".e3"`,
			`10:3-4 /9 = list of 1`,
			`10:4-4 /9/0 = null`,
			`11:3-4 /10 = "."`,
			`12:3-6 /11 = "+-1"`)},
		{"keys that look like other things", "1: a\ntrue: b\n1.10: c\n'null': d\n2026-01-31: e\n0x1: f\n", lines(
			`1:1-2  = mapping of 6`,
			`1:1-2 /1: 1:4-5 /1 = "a"`,
			`2:1-5 /true: 2:7-8 /true = "b"`,
			`3:1-5 /1.10: 3:7-8 /1.10 = "c"`,
			`4:1-7 /null: 4:9-10 /null = "d"`,
			`5:1-11 /2026-01-31: 5:13-14 /2026-01-31 = "e"`,
			`6:1-4 /0x1: 6:6-7 /0x1 = "f"`)},
		{"an alias is where it is used", "a: &x {b: 1}\nc: [*x]\n", lines(
			`1:1-2  = mapping of 2`,
			`1:1-2 /a: 1:7-13 /a = mapping of 1`,
			`1:8-9 /a/b: 1:11-12 /a/b = integer 1`,
			`2:1-2 /c: 2:4-8 /c = list of 1`,
			`2:5-7 /c/0 = mapping of 1`,
			`2:5-7 /c/0/b: 2:5-7 /c/0/b = integer 1`)},
		{"merged keys come last and do not win", "a: &x {b: 1, c: 2}\nd: {<<: *x, e: 3, c: 4}\n", lines(
			`1:1-2  = mapping of 2`,
			`1:1-2 /a: 1:7-19 /a = mapping of 2`,
			`1:8-9 /a/b: 1:11-12 /a/b = integer 1`,
			`1:14-15 /a/c: 1:17-18 /a/c = integer 2`,
			`2:1-2 /d: 2:4-24 /d = mapping of 3`,
			`2:13-14 /d/e: 2:16-17 /d/e = integer 3`,
			`2:19-20 /d/c: 2:22-23 /d/c = integer 4`,
			`2:9-11 /d/b: 2:9-11 /d/b = integer 1`)},
		{"the first of several merged mappings wins", "- &x {a: 1}\n- &y {a: 2, b: 3}\n- <<: [*x, *y, {c: 4}]\n", lines(
			`1:1-2  = list of 3`,
			`1:6-12 /0 = mapping of 1`,
			`1:7-8 /0/a: 1:10-11 /0/a = integer 1`,
			`2:6-18 /1 = mapping of 2`,
			`2:7-8 /1/a: 2:10-11 /1/a = integer 2`,
			`2:13-14 /1/b: 2:16-17 /1/b = integer 3`,
			`3:3-5 /2 = mapping of 3`,
			`3:8-10 /2/a: 3:8-10 /2/a = integer 1`,
			`3:12-14 /2/b: 3:12-14 /2/b = integer 3`,
			`3:17-18 /2/c: 3:20-21 /2/c = integer 4`)},
		{"document marks", "# first\n---\na: b\n...\n", lines(
			`3:1-2  = mapping of 1`,
			`3:1-2 /a: 3:4-5 /a = "b"`)},
		{"a scalar alone", "data\n", lines(`1:1-5  = "data"`)},
		{"null alone", "~", lines(`1:1-2  = null`)},
	} {
		t.Run(row.name, func(t *testing.T) {
			doc, problems := syntax.Parse(source.NewFile("spec.yaml", row.text), syntax.SpecLimits())
			if diff := cmp.Diff(row.want, render(doc)); diff != "" || len(problems) > 0 {
				t.Errorf("%v\n(-want +got)\n%s", problems, diff)
			}
		})
	}
}

// TestProblems are texts with problems, in the order in which they are found:
// code place message. A row with a tree could be read on.
func TestProblems(t *testing.T) {
	for _, row := range []struct{ name, text, want, tree string }{
		{"byte that is not UTF-8", "a: b\nc: caf\xe9\n", "MW0002 2:7-8 byte 0xE9 is not UTF-8\n", ""},
		{"UTF-16", "\xff\xfea\x00", "MW0002 1:1-1 the file is UTF-16; UTF-8 was expected\n", ""},
		{"tag, number, alias, control character", "a: !Ref b\nc: 010\nd: *e\nf: \x01\ng: 1\n", lines(
			`MW0011 4:4-5 the character U+0001 cannot be seen and is not allowed`,
			`MW0015 1:4-8 the tag "!Ref" is not allowed`,
			`MW0022 2:4-7 "010" is not the same number for every reader`,
			`MW0019 3:4-6 the alias "e" has no anchor above it`), lines(
			`1:1-2  = mapping of 5`,
			`1:1-2 /a: 1:4-8 /a = null (bad)`,
			`2:1-2 /c: 2:4-7 /c = null (bad)`,
			`3:1-2 /d: 3:4-6 /d = null (bad)`,
			`4:1-2 /f: 4:4-5 /f = "�"`,
			`5:1-2 /g: 5:4-5 /g = integer 1`)},
		{"every duplicate", "a: 1\nb: {c: 1, c: 2}\na: 2\na: 3\n", lines(
			`MW0016 2:11-12 the key "c" is defined twice, see 2:5-6`,
			`MW0016 3:1-2 the key "a" is defined twice, see 1:1-2`,
			`MW0016 4:1-2 the key "a" is defined twice, see 1:1-2`), lines(
			`1:1-2  = mapping of 2`,
			`1:1-2 /a: 1:4-5 /a = integer 1`,
			`2:1-2 /b: 2:4-16 /b = mapping of 1`,
			`2:5-6 /b/c: 2:8-9 /b/c = integer 1`)},
		{"second document", "a: b\n---\nc: d\n", "MW0013 2:1-4 a second document begins here; one file holds one\n", lines(
			`1:1-2  = mapping of 1`,
			`1:1-2 /a: 1:4-5 /a = "b"`)},
		{"alias in its own value", "a: &x [*x]\n", "MW0020 1:8-10 the alias \"x\" stands inside the value that it names\n", lines(
			`1:1-2  = mapping of 1`,
			`1:1-2 /a: 1:7-11 /a = list of 1`,
			`1:8-10 /a/0 = null (bad)`)},
		{"tab before a key", "a:\n  \tb: 1\n", "MW0012 2:3-4 this line is indented with a tab; YAML wants spaces\n", lines(
			`1:1-2  = mapping of 1`,
			`1:1-2 /a: 2:4-5 /a = mapping of 1`,
			`2:4-5 /a/b: 2:7-8 /a/b = integer 1`)},
		{"tab as indentation", "a:\n\tb: 1\n", "MW0012 2:1-2 this line is indented with a tab; YAML wants spaces\n", ""},
		{"no blank after the colon", "a: 1\nname:foo\nb: 2\n", "MW0028 2:1-9 the colon after \"name\" has no blank behind it\n", ""},
		{"no colon", "a: 1\nname foo\nb: 2\n", "MW0028 2:1-9 \"name foo\" is not followed by a colon\n", ""},
		{"no colon at the end", "a: 1\nfoo\n", "MW0028 2:1-4 \"foo\" is not followed by a colon\n", ""},
		{"between two indentations", "a:\n    b: 1\n  c: 2\n", "MW0029 3:3-4 the indentation of \"c\" fits nothing above it\n", ""},
		{"too deep", "a: b\n  c: d\n", "MW0029 2:3-4 \"c\" is indented below a key that has a value\n", ""},
		{"item among keys", "a: b\n- c\n", "MW0029 2:1-2 a list item stands among the keys of a mapping\n", ""},
		{"quote that the next one closes", "a: \"x\nb: \"y\"\n", "MW0025 1:4-6 the string that begins here has no closing quote on its line\n", ""},
		{"quote without end", "a: 'x\nb: y\n", "MW0025 1:4-6 the string that begins here has no closing quote on its line\n", ""},
		{"quote up to the next document", "a: \"x\n---\n", "MW0025 1:4-6 the string that begins here has no closing quote on its line\n", ""},
		{"bracket without end", "a: [b\nc: d\n", "MW0026 1:4-5 \"[\" is never closed\n", ""},
		{"brace without end", "a: {b: c\n", "MW0026 1:4-5 \"{\" is never closed\n", ""},
		{"bracket without beginning", "a: [b]]\n", "MW0026 1:7-8 \"]\" closes nothing\n", ""},
		{"no comma after quotes", "a: {b: \"c\" d: e}\n", "MW0027 1:12-13 a \",\" or \"}\" was expected before \"d\", see 1:4-5\n", ""},
		{"no comma", "a: {b: c d: e}\n", "MW0027 1:8-14 \"c d: e\" holds a colon and a blank, as if a comma were missing\n", lines(
			`1:1-2  = mapping of 1`,
			`1:1-2 /a: 1:4-15 /a = mapping of 1`,
			`1:5-6 /a/b: 1:8-14 /a/b = null (bad)`)},
		{"two colons", "a: b: c\n", "MW0030 1:4-5 \"b\" is a value and cannot be a key too\n", ""},
		{"unknown escape", "a: \"\\q\"\n", "MW0024 1:5-7 \"\\q\" is not an escape that YAML knows\n", ""},
		{"escape without digits", "a: \"é\\xzz\"\n", "MW0024 1:6-10 \"\\xzz\" is not an escape that YAML knows\n", lines(
			`1:1-2  = mapping of 1`,
			`1:1-2 /a: 1:4-11 /a = null (bad)`)},
		{"half of a pair", "- \"\\ud83d\\ude42\"\n- \"\\udc00\"\n", "MW0024 2:4-10 \"\\udc00\" is not an escape that YAML knows\n", lines(
			`1:1-2  = list of 2`,
			`1:3-17 /0 = "🙂"`,
			`2:3-11 /1 = null (bad)`)},
		{"numbers that are none", "[0x1F, 0o7, 0b1, 1_000, -.inf, .NaN, 1e999, 007]\n", lines(
			`MW0022 1:2-6 "0x1F" is not the same number for every reader`,
			`MW0022 1:8-11 "0o7" is not the same number for every reader`,
			`MW0022 1:13-16 "0b1" is not the same number for every reader`,
			`MW0022 1:18-23 "1_000" is not the same number for every reader`,
			`MW0023 1:25-30 "-.inf" is not a finite number`,
			`MW0023 1:32-36 ".NaN" is not a finite number`,
			`MW0023 1:38-43 "1e999" is not a finite number`,
			`MW0022 1:45-48 "007" is not the same number for every reader`), lines(
			`1:1-49  = list of 8`,
			`1:2-6 /0 = null (bad)`,
			`1:8-11 /1 = null (bad)`,
			`1:13-16 /2 = null (bad)`,
			`1:18-23 /3 = null (bad)`,
			`1:25-30 /4 = null (bad)`,
			`1:32-36 /5 = null (bad)`,
			`1:38-43 /6 = null (bad)`,
			`1:45-48 /7 = null (bad)`)},
		{"keys that are none", "~: a\n? b\n: c\n[d]: e\n", "MW0017 4:4-5 a key must be a word before a colon\n", ""},
		{"null key and explicit key", "~: a\n? b\n: c\n", lines(
			`MW0018 1:1-2 a key cannot be null`,
			`MW0017 2:1-2 a key must be a word before a colon`), lines(
			`1:1-2  = mapping of 1`,
			`2:3-4 /b: 3:3-4 /b = "c"`)},
	} {
		t.Run(row.name, func(t *testing.T) {
			doc, problems := syntax.Parse(source.NewFile("spec.yaml", row.text), syntax.SpecLimits())
			if diff := cmp.Diff(row.want, renderProblems(problems)); diff != "" {
				t.Errorf("problems (-want +got)\n%s", diff)
			}
			if diff := cmp.Diff(row.tree, render(doc)); diff != "" {
				t.Errorf("tree (-want +got)\n%s", diff)
			}
		})
	}
}

func renderProblems(l diag.List) string {
	var b strings.Builder
	for _, p := range l {
		fmt.Fprintf(&b, "%s %s %s", p.Code, place(p.Range), p.Message)
		for _, r := range p.Related {
			fmt.Fprintf(&b, ", see %s", place(r.Range))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// TestProblemsEnd wants no more problems than anyone reads, and a word about
// the rest.
func TestProblemsEnd(t *testing.T) {
	_, problems := syntax.Parse(source.NewFile("spec.yaml", strings.Repeat("- !a b\n", 1000)), syntax.SpecLimits())
	if n := len(problems); n != 101 || problems[n-1].Code != diag.TooManyProblems {
		t.Errorf("%d problems, the last of them %v", n, problems[n-1])
	}
}

// TestAnyAgreesWithDecoder compares Any with what the library itself decodes
// from texts on which it can be relied.
func TestAnyAgreesWithDecoder(t *testing.T) {
	for _, text := range []string{
		specText(3),
		"a: 1\nb: -2\nc: 1.5\nd: true\ne: null\nf: ''\ng: \"x\\ty\"\n",
		"- a\n- [b, {c: d}]\n- - e\n  - f\n",
		"a: |\n  one\n\n  two\nb: >\n  three\n  four\n\n  five\nc: |-\n  six\nd: |+\n  seven\n\n",
		"a: one\n  two\n\n  three\nb: 'four\n  five'\n",
		"base: &b {x: 1, y: [2]}\nuse: *b\nmerged:\n  <<: *b\n  z: 3\n",
		`{"a": {"b": [1, 2.5, "c", true, null]}}`,
		"{}\n", "[]\n", "a: {}\nb: []\n", "text\n", "# c\na: b # d\n# e\n",
	} {
		doc, problems := syntax.Parse(source.NewFile("spec.yaml", text), syntax.SpecLimits())
		if len(problems) > 0 {
			t.Errorf("%q: %v", text, problems)
			continue
		}
		var want any
		if err := yaml.Unmarshal([]byte(text), &want); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(signed(want), doc.Root.Any()); diff != "" {
			t.Errorf("%q (-decoder +tree)\n%s", text, diff)
		}
	}
}

// signed turns the library's unsigned integers into ours.
func signed(v any) any {
	switch v := v.(type) {
	case uint64:
		return int64(v)
	case map[string]any:
		for k := range v {
			v[k] = signed(v[k])
		}
	case []any:
		for i := range v {
			v[i] = signed(v[i])
		}
	}
	return v
}
