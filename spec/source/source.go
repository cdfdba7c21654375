// Package source holds the files that a run reads and the positions inside
// them.
package source

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// A Pos is a place in a file. Line and Col are 1-based and Col counts runes.
// The zero Pos means "no place".
type Pos struct{ Line, Col int }

// IsValid reports whether p names a place.
func (p Pos) IsValid() bool { return p.Line > 0 && p.Col > 0 }

// Before reports whether p comes before q.
func (p Pos) Before(q Pos) bool {
	return p.Line < q.Line || p.Line == q.Line && p.Col < q.Col
}

// A Range is the half-open span [Start, End) of a file.
type Range struct{ Start, End Pos }

// IsValid reports whether r names a place.
func (r Range) IsValid() bool { return r.Start.IsValid() }

// A File is an immutable text with an index of its lines. A line ends in LF
// or CRLF.
type File struct {
	Name  string // as the user gave it; "-" is standard input
	Text  string // without a leading byte-order mark
	lines []int  // byte offset of each line's start
}

// NewFile returns the file called name that holds text. A leading byte-order
// mark is dropped, so that columns are what an editor shows.
func NewFile(name, text string) *File {
	text = strings.TrimPrefix(text, "\ufeff")
	f := &File{Name: name, Text: text, lines: []int{0}}
	for i := range len(text) {
		if text[i] == '\n' {
			f.lines = append(f.lines, i+1)
		}
	}
	return f
}

// Lines returns how many lines f has; an empty file has one.
func (f *File) Lines() int { return len(f.lines) }

// Line returns the text of line n (1-based) without its terminator, or "" when
// f has no such line.
func (f *File) Line(n int) string {
	if n < 1 || n > len(f.lines) {
		return ""
	}
	end := len(f.Text)
	if n < len(f.lines) {
		end = f.lines[n]
	}
	return strings.TrimRight(f.Text[f.lines[n-1]:end], "\r\n")
}

// Offset returns the byte offset of p, clamped to f's text.
func (f *File) Offset(p Pos) int {
	if p.Line < 1 {
		return 0
	}
	if p.Line > len(f.lines) {
		return len(f.Text)
	}
	o := f.lines[p.Line-1]
	for c := 1; c < p.Col && o < len(f.Text) && f.Text[o] != '\n'; c++ {
		_, n := utf8.DecodeRuneInString(f.Text[o:])
		o += n
	}
	return o
}

// At returns the position of byte offset off, clamped to f's text.
func (f *File) At(off int) Pos {
	off = max(0, min(off, len(f.Text)))
	line := sort.SearchInts(f.lines, off+1)
	return Pos{line, 1 + utf8.RuneCountInString(f.Text[f.lines[line-1]:off])}
}
