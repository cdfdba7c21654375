package expr

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func write(t Tree) string {
	w := Writer{Symbol: func(w *Writer, v Value) { w.String(v.String()) }}
	w.Tree(t)
	return string(w.Buf)
}

func TestWriterTree(t *testing.T) {
	tree := Object{
		{"b", String("x")},
		{"a", Array{Int(-3), Bool(true), Object{}, Array{}, Object{{"deep", Array{region}}}}},
		{"nothing", nil},
	}
	want := `{
  "b": "x",
  "a": [
    -3,
    true,
    {},
    [],
    {
      "deep": [
        "${AWS::Region}"
      ]
    }
  ],
  "nothing": null
}`
	if diff := cmp.Diff(want, write(tree)); diff != "" {
		t.Error(diff)
	}
}

func TestWriterDepth(t *testing.T) {
	const depth = 80 // deeper than the text that lines are indented with
	var tree Tree = Int(1)
	for range depth {
		tree = Array{tree}
	}
	got := write(tree)
	if want := "\n" + strings.Repeat(" ", 2*depth) + "1\n"; !strings.Contains(got, want) {
		t.Errorf("the innermost line is not indented by %d", 2*depth)
	}
	if !json.Valid([]byte(got)) {
		t.Error("not JSON")
	}
}

func TestWriterScalars(t *testing.T) {
	tests := []struct {
		name string
		v    Value
		want string
	}{
		{"integer", Int(0), "0"},
		{"boolean", Bool(false), "false"},
		{"text that is a number", String("1"), `"1"`},
		{"bound parameter", param("P").As(IntType).Bind(func(Atom) (string, bool) { return "17", true }), "17"},
		{"fraction", String("-1.5e+3").As(IntType), "-1.5e+3"},
		{"number with a zero in front", String("007").As(IntType), `"007"`},
		{"number with a sign in front", String("+7").As(IntType), `"+7"`},
		{"number without digits", String("-").As(IntType), `"-"`},
		{"number that ends in a point", String("1.").As(IntType), `"1."`},
		{"number that ends in an exponent", String("1e").As(IntType), `"1e"`},
		{"no number", String("a\"b").As(IntType), `"a\"b"`},
		{"empty number", String("").As(IntType), `""`},
		{"no boolean", String("yes").As(BoolType), `"yes"`},
		{"escapes", String("\"\\\n\r\t\x00\x1f\x7f/<é\u2028"), `"\"\\\n\r\t\u0000\u001f\u007f/<é` + "\u2028" + `"`},
		{"not UTF-8", String("a\xffb\xc3"), `"a` + "\ufffd" + `b` + "\ufffd" + `"`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := write(tt.v)
			if got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
			if !json.Valid([]byte(got)) {
				t.Errorf("%s is not JSON", got)
			}
		})
	}
}

func FuzzWriterString(f *testing.F) {
	for _, s := range []string{"", "a", "\"\\", "\x00\n", "é\u2028\U0001f600", "\xff", "\xc3", "\xed\xa0\x80"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for typ := StringType; typ <= BoolType; typ++ {
			out := write(Object{{s, String(s).As(typ)}})
			var back map[string]any
			if err := json.Unmarshal([]byte(out), &back); err != nil {
				t.Fatalf("%q: %v in %s", s, err, out)
			}
			clean := string([]rune(s)) // as JSON has it
			got, ok := back[clean]
			if !ok || typ == StringType && got != clean {
				t.Errorf("%q came back as %q in %v", s, got, back)
			}
			if utf8.ValidString(s) && clean != s {
				t.Errorf("%q is UTF-8 but %q is not it", s, clean)
			}
		}
	})
}

// drawTree draws a tree and what encoding/json makes of its text.
func drawTree(t *rapid.T, depth int) (Tree, any) {
	kind := rapid.IntRange(0, 4).Draw(t, "kind")
	if depth == 0 {
		kind %= 3
	}
	switch kind {
	case 0:
		s := rapid.String().Draw(t, "string")
		return String(s), s
	case 1:
		n := rapid.IntRange(-1<<40, 1<<40).Draw(t, "int")
		return Int(n), float64(n)
	case 2:
		b := rapid.Bool().Draw(t, "bool")
		return Bool(b), b
	case 3:
		a, want := Array{}, []any{}
		for range rapid.IntRange(0, 3).Draw(t, "items") {
			x, w := drawTree(t, depth-1)
			a, want = append(a, x), append(want, w)
		}
		return a, want
	}
	o, want := Object{}, map[string]any{}
	for range rapid.IntRange(0, 3).Draw(t, "members") {
		k := rapid.String().Draw(t, "key")
		x, w := drawTree(t, depth-1)
		o.Set(k, x)
		want[k] = w
	}
	return o, want
}

func TestWriterAgreesWithEncodingJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tree, want := drawTree(t, 3)
		var got any
		if err := json.Unmarshal([]byte(write(tree)), &got); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatal(diff)
		}
	})
}
