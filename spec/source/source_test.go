package source_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/spec/source"
)

// texts returns files made of the pieces that make positions hard: characters
// of several bytes, both line ends, empty lines, bytes that are not UTF-8.
func texts(n int) []string {
	pieces := []string{"a", "ü", "漢", "🙂", " ", "\t", "\n", "\r\n", "\n\n", "\xff", "word"}
	random := rand.New(rand.NewPCG(1, 2))
	out := []string{"", "\n", "a", "a\n", "\r\n", "ü\nö"}
	for range n {
		var b strings.Builder
		for range random.IntN(30) {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		out = append(out, b.String())
	}
	return out
}

// starts returns the byte offsets at which text's characters begin, and its
// end.
func starts(text string) []int {
	var out []int
	for i := 0; i < len(text); {
		out = append(out, i)
		_, n := utf8.DecodeRuneInString(text[i:])
		i += n
	}
	return append(out, len(text))
}

func TestOffsetUndoesAt(t *testing.T) {
	for _, text := range texts(500) {
		f := source.NewFile("f", text)
		var last source.Pos
		for _, off := range starts(text) {
			p := f.At(off)
			if got := f.Offset(p); got != off {
				t.Fatalf("%q: Offset(At(%d)) = Offset(%v) = %d", text, off, p, got)
			}
			if !p.IsValid() || !last.Before(p) {
				t.Fatalf("%q: At(%d) = %v does not come after %v", text, off, p, last)
			}
			last = p
		}
		if last.Line != f.Lines() {
			t.Errorf("%q ends on line %d of %d", text, last.Line, f.Lines())
		}
	}
}

func TestLinesMakeUpTheText(t *testing.T) {
	for _, text := range texts(500) {
		f := source.NewFile("f", text)
		want := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
		var got []string
		for n := range f.Lines() {
			got = append(got, f.Line(n+1))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q: (-want +got)\n%s", text, diff)
		}
	}
}

func TestPlacesOutsideAreClamped(t *testing.T) {
	f := source.NewFile("f", "ab\ncd")
	for _, row := range []struct {
		name string
		pos  source.Pos
		want int
	}{
		{"no place", source.Pos{}, 0},
		{"line before the first", source.Pos{Line: -1, Col: 1}, 0},
		{"column before the first", source.Pos{Line: 2, Col: -4}, 3},
		{"column after the line", source.Pos{Line: 1, Col: 9}, 2},
		{"column after the file", source.Pos{Line: 2, Col: 9}, 5},
		{"line after the last", source.Pos{Line: 9, Col: 1}, 5},
	} {
		if got := f.Offset(row.pos); got != row.want {
			t.Errorf("%s: Offset(%v) = %d, want %d", row.name, row.pos, got, row.want)
		}
	}
	for _, row := range []struct {
		off  int
		want source.Pos
	}{{-1, source.Pos{Line: 1, Col: 1}}, {99, source.Pos{Line: 2, Col: 3}}} {
		if got := f.At(row.off); got != row.want {
			t.Errorf("At(%d) = %v, want %v", row.off, got, row.want)
		}
	}
	if got := f.Line(0) + f.Line(3); got != "" {
		t.Errorf("lines that do not exist hold %q", got)
	}
}

func TestByteOrderMark(t *testing.T) {
	f := source.NewFile("f", "\ufeffa\ufeff")
	if f.Text != "a\ufeff" {
		t.Errorf("text is %q", f.Text)
	}
	if got, want := f.At(1), (source.Pos{Line: 1, Col: 2}); got != want {
		t.Errorf("the character after the first is at %v, want %v", got, want)
	}
}

func TestBefore(t *testing.T) {
	ordered := []source.Pos{{}, {Line: 1, Col: 1}, {Line: 1, Col: 2}, {Line: 2, Col: 1}, {Line: 10, Col: 1}}
	for i, p := range ordered {
		for j, q := range ordered {
			if got := p.Before(q); got != (i < j) {
				t.Errorf("%v before %v: %v", p, q, got)
			}
		}
		if p.IsValid() != (i > 0) || (source.Range{Start: p}).IsValid() != (i > 0) {
			t.Errorf("%v: IsValid is %v", p, p.IsValid())
		}
	}
}

func TestPointer(t *testing.T) {
	for _, row := range []struct {
		name string
		base string
		keys []string
		want string
	}{
		{"nothing", "", nil, ""},
		{"one key", "", []string{"a"}, "/a"},
		{"empty key", "", []string{""}, "/"},
		{"several keys", "/x", []string{"a", "0"}, "/x/a/0"},
		{"slash", "", []string{"a/b"}, "/a~1b"},
		{"tilde", "", []string{"~"}, "/~0"},
		{"what looks escaped", "", []string{"~1"}, "/~01"},
		{"both", "/x", []string{"a/b~c", "d"}, "/x/a~1b~0c/d"},
	} {
		t.Run(row.name, func(t *testing.T) {
			got := source.Pointer(row.base, row.keys...)
			if got != row.want {
				t.Errorf("Pointer(%q, %q) = %q, want %q", row.base, row.keys, got, row.want)
			}
			if diff := cmp.Diff(append(source.Keys(row.base), row.keys...), source.Keys(got)); diff != "" {
				t.Errorf("Keys: (-want +got)\n%s", diff)
			}
			if n := len(row.keys); n > 0 {
				if want := source.Pointer(row.base, row.keys[:n-1]...); source.Parent(got) != want {
					t.Errorf("Parent(%q) = %q, want %q", got, source.Parent(got), want)
				}
			}
		})
	}
	if got := source.Parent(""); got != "" {
		t.Errorf("parent of the root is %q", got)
	}
}
