package view

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// What is hidden of a text whose last key "k" has a secret, of which the reader
// knows the part on its first line.
func TestSecrets(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"plain", "k: abc\nl: d\n", "k: #\nl: d\n"},
		{"plain in several lines", "o:\n  k: abc\n    def\n\n    ghi\n  l: d\n", "o:\n  k: #\n    #\n\n    #\n  l: d\n"},
		{"plain on the next line", "o:\n  k:\n    abc\n    def\n  l: d\n", "o:\n  k:\n    #\n    #\n  l: d\n"},
		{"plain under a comment", "o:\n  k: # c\n    # d\n    abc\n   def\n  l: d\n", "o:\n  k: # c\n    # d\n    #\n   #\n  l: d\n"},
		{"plain before a comment", "k: abc # d\nl: d\n", "k: # # d\nl: d\n"},
		{"plain in braces", "o: {k: abc, l: d,\n  m: e}\n", "o: {k: #, l: d,\n  m: e}\n"},
		{"double quotes", "o: {k: \"a\\\"b\", l: d}\n", "o: {k: #, l: d}\n"},
		{"single quotes", "o: {k: 'a''b', l: d}\n", "o: {k: #, l: d}\n"},
		{"quotes over lines", "o: {k: \"a\n  b\n\n c\", l: d}\n", "o: {k: #\n  #\n\n #, l: d}\n"},
		{"quotes without an end", "k: 'abc", "k: #"},
		{"block", "o:\n  k: |\n    a\n     b\n\n    c\n  l: d\n", "o:\n  k: #\n    #\n     #\n\n    #\n  l: d\n"},
		{"block with a header", "k: >2- # c\n  a\nl: d\n", "k: # # c\n  #\nl: d\n"},
		{"block of Windows", "k: |\r\n  a\r\nl: d\r\n", "k: #\r\n  #\r\nl: d\r\n"},
		{"no line end", "k: |\n  a", "k: #\n  #"},
		{"alias", "p: &x abc\nk: *x\n", "p: &x #\nk: *x\n"},
		{"alias of quotes", "o: {p: &x 'a b', q: c}\nk: *x\n", "o: {p: &x #, q: c}\nk: *x\n"},
		{"alias of a block", "p: &x |\n  a\n  b\nk: *x\n", "p: &x #\n  #\n  #\nk: *x\n"},
		{"alias of the next line", "p: &x\n  abc\nk: *x\n", "p: &x\n  #\nk: *x\n"},
		{"alias of a line of its own", "p:\n  &x\n  abc\n  def\nk: *x\n", "p:\n  &x\n  #\n  #\nk: *x\n"},
		{"anchor written twice", "p: &x abc\nq: &x def\nk: *x\n", "p: &x #\nq: &x #\nk: *x\n"},
		{"alias of a longer name is another", "p: &x abc\nq: &xy def\nk: *x\n", "p: &x #\nq: &xy def\nk: *x\n"},
		{"alias without an anchor", "p: abc\nk: *x\n", "p: abc\nk: *x\n"},
		{"alias of a mapping with the key", "p: &x\n  k : abc\n  m: d\nk: *x\n", "p: &x\n  k : #\n  m: d\nk: *x\n"},
		{"alias of braces with the key", "p: &x {\"k\": \"a\", m: d}\nk: *x\n", "p: &x {\"k\": #, m: d}\nk: *x\n"},
		{"alias of an alias", "p: &y abc\nq: &x {k: *y}\nk: *x\n", "p: &y #\nq: &x {k: *y}\nk: *x\n"},
		{"alias of a mapping that merges the key", "p: &y {k: 'a'}\nq: &x {<<: *y, m: d}\nk: *x\n", "p: &y {k: #}\nq: &x {<<: *y, m: d}\nk: *x\n"},
		{"alias of a mapping that writes the key in another way", "p: &x\n  \"\\x6b\": abc\n  m: d\nk: *x\n", "p: &x\n  #\n  #\nk: *x\n"},
		{"anchored value in what an alias stands for", "p: &x\n  k: &y 'a\n    b'\nk: *x\n", "p: &x\n  k: &y #\n    #\nk: *x\n"},
		{"aliases in a circle", "p: &x {k: *y}\nq: &y {k: *x}\nk: *x\n", "p: &x {k: *y}\nq: &y {k: *x}\nk: *x\n"},
	} {
		t.Run(row.name, func(t *testing.T) {
			f := file(row.text)
			begin, end := firstLineOf(row.text)
			l := diag.List{{Secrets: []diag.Secret{{
				At:   diag.Place{Pointer: "/o/k"},
				File: f, Range: source.Range{Start: f.At(begin), End: f.At(end)},
			}}}}
			var b strings.Builder
			o := 0
			for _, s := range secrets(l)[f] {
				b.WriteString(f.Text[o:s.from] + "#")
				o = s.to
			}
			b.WriteString(f.Text[o:])
			if diff := cmp.Diff(row.want, b.String()); diff != "" {
				t.Errorf("hidden (-want +got):\n%s", diff)
			}
		})
	}
}

// firstLineOf returns where the first line of the value of the last "k" in
// text begins and ends.
func firstLineOf(text string) (begin, end int) {
	begin = strings.LastIndex(text, "k:") + len("k:")
	for begin < len(text) && strings.ContainsRune(" \n#", rune(text[begin])) {
		if text[begin] == '#' {
			begin += strings.IndexByte(text[begin:], '\n')
		}
		begin++
	}
	n := strings.IndexAny(text[begin:], "\r\n,} ")
	if n < 0 {
		n = len(text) - begin
	}
	return begin, begin + n
}
