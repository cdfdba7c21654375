package syntax

import (
	"strings"
	"unicode/utf8"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// checkText looks at the bytes alone and reports whether the YAML library may
// see the text.
func (r *reader) checkText() bool {
	text := r.f.Text
	switch {
	case len(text) > r.limits.Bytes:
		d := r.report(diag.TooLarge, r.topOfFile(), "the file has %d bytes; the limit is %d", len(text), r.limits.Bytes)
		d.Help = []string{"split it into several files"}
		return false
	case strings.HasPrefix(text, "\xff\xfe") || strings.HasPrefix(text, "\xfe\xff"):
		d := r.report(diag.NotUTF8, r.topOfFile(), "the file is UTF-16; UTF-8 was expected")
		d.Help = []string{"save it as UTF-8"}
		return false
	}
	if at := strings.IndexByte(text, 0); at >= 0 {
		r.report(diag.BinaryFile, r.runeAt(at), "the file is not text: it has a NUL byte")
		return false
	}
	if at := invalidUTF8(text); at >= 0 {
		d := r.report(diag.NotUTF8, r.runeAt(at), "byte 0x%02X is not UTF-8", text[at])
		d.Help = []string{"save the file as UTF-8"}
		return false
	}
	if at := loneCR(text); at >= 0 {
		d := r.report(diag.LoneCarriageReturn, r.runeAt(at), "a carriage return without a line feed ends this line")
		d.Help = []string{"end lines in LF or CRLF"}
		return false
	}
	if !r.checkCost(text) {
		return false
	}
	r.maskControls()
	r.end = r.seen.At(len(r.seen.Text))
	return true
}

// runeAt is the range of the character at an offset, empty for one that ends
// the line.
func (r *reader) runeAt(offset int) source.Range {
	at := r.f.At(offset)
	end := at
	if at.Col <= utf8.RuneCountInString(r.f.Line(at.Line)) {
		end.Col++
	}
	return source.Range{Start: at, End: end}
}

func invalidUTF8(s string) int {
	if utf8.ValidString(s) {
		return -1
	}
	for i, c := range s {
		if c == utf8.RuneError {
			if _, n := utf8.DecodeRuneInString(s[i:]); n == 1 {
				return i
			}
		}
	}
	return -1
}

func loneCR(s string) int {
	for i := 0; ; i++ {
		n := strings.IndexByte(s[i:], '\r')
		if n < 0 {
			return -1
		}
		i += n
		if i+1 == len(s) || s[i+1] != '\n' {
			return i
		}
	}
}

// control returns the offset of the first character of s that no text should
// hold, and the character, or -1. Tabs and line feeds are fine.
func control(s string) (int, rune) {
	for i := 0; i < len(s); i++ {
		b := s[i]
		if b >= ' ' && b < 0x7f || b == '\n' || b == '\t' {
			continue
		}
		if b < utf8.RuneSelf {
			return i, rune(b)
		}
		c, n := utf8.DecodeRuneInString(s[i:])
		if c >= 0x80 && c < 0xa0 && c != 0x85 || c == 0xfeff || c == 0xfffe || c == 0xffff {
			return i, c
		}
		i += n - 1
	}
	return -1, 0
}

// maskControls reports the control characters of the file and hides each from
// the YAML library behind a replacement character, which keeps the columns.
func (r *reader) maskControls() {
	rest, done := r.f.Text, 0
	var masked strings.Builder
	hidden := false
	for {
		i, c := control(rest)
		if i < 0 {
			break
		}
		n := utf8.RuneLen(c)
		masked.WriteString(rest[:i])
		if c == '\r' { // of a CRLF, see loneCR
			masked.WriteByte('\r')
		} else {
			r.report(diag.ControlCharacter, r.runeAt(done+i), "the character %U cannot be seen and is not allowed", c)
			masked.WriteRune(utf8.RuneError)
			hidden = true
		}
		rest, done = rest[i+n:], done+i+n
	}
	r.seen = r.f
	if hidden {
		masked.WriteString(rest)
		r.seen = source.NewFile(r.f.Name, masked.String())
	}
}

// maxWork bounds each of the quadratic walks of the YAML library that
// checkCost foresees, in characters that it would touch.
const maxWork = 100 << 20

// checkCost bounds the time and memory that splitting text into tokens takes.
// The library splits in one go, so this has to be foreseen from the bytes:
// how many tokens they can give at most, and the three shapes in which it
// walks over the same text again and again.
func (r *reader) checkCost(text string) bool {
	var c cost
	rest := text
	line := 0
	for len(rest) > 0 {
		line++
		s := rest
		if i := strings.IndexByte(rest, '\n'); i >= 0 {
			s = rest[:i]
		}
		rest = rest[min(len(s)+1, len(rest)):]
		c.add(strings.TrimRight(s, "\r"))
		if rest == "" {
			c.endBlock()
		}
		if !r.affordable(&c, line) {
			return false
		}
	}
	return true
}

// affordable reports what the text up to a line has too much of.
func (r *reader) affordable(c *cost, line int) bool {
	at := source.Pos{Line: line, Col: 1}
	place := source.Range{Start: at, End: at}
	what := ""
	switch {
	case c.marks > 3*r.limits.Values:
		r.tooManyValues(place)
		return false
	case c.trim > maxWork:
		what = "too many blank lines follow a long block of text"
	case c.angles > maxWork:
		what = `it has too many "<" in a row`
	case c.tabs > maxWork:
		what = "it has too many tabs"
	default:
		return true
	}
	r.report(diag.TooCostly, place, "this line would keep the YAML reader busy for too long").Why = what
	return false
}

// cost foresees the work of splitting a text into tokens, line by line.
type cost struct {
	marks  int   // characters that can begin or end a token, quotes by half
	flow   bool  // a bracket or brace was opened
	block  block // of text, after "|" or ">"
	trim   int   // work of trimming blank lines off the ends of blocks
	angles int   // work of looking for "<<"
	tabs   int   // work of looking for what follows a tab
}

// A block is a text in several lines, after a header.
type block struct {
	open  bool
	floor int // the least indentation of its lines
	first int // the indentation of its first line, or -1
	size  int // in bytes
	blank int // lines at its end, so far
}

// add accounts for one line.
func (c *cost) add(s string) {
	c.addBlock(s)
	c.marks++
	tabs, run := 0, 0
	for i := 0; i < len(s); i++ {
		b := s[i]
		if b == '<' {
			run++
			c.angles += run
			continue
		}
		run = 0
		if b == '\t' {
			tabs++
		}
		c.marks += c.mark(s, i)
	}
	c.marks += (strings.Count(s, `"`) + strings.Count(s, `'`)) / 2
	c.tabs += tabs * len(s)
}

// mark is 1 when the byte at i can be a token of its own.
func (c *cost) mark(s string, i int) int {
	switch s[i] {
	case '[', '{':
		c.flow = true
		return 1
	case ',', '}':
		if c.flow {
			return 1
		}
	case ']', '&', '*', '!', '%', '@', '`', '|', '>', '\t':
		return 1
	case ':', '-', '?':
		if c.flow || i+1 == len(s) || s[i+1] == ' ' || s[i+1] == '\t' {
			return 1
		}
	}
	return 0
}

// addBlock accounts for a line of, or around, a block of text. The library
// trims the blank lines at its end one by one, each time copying the block.
func (c *cost) addBlock(s string) {
	b := &c.block
	body := strings.TrimLeft(s, " ")
	if strings.TrimSpace(body) == "" {
		b.blank++
		b.size += len(s) + 1
		return
	}
	indent := len(s) - len(body)
	separator := strings.HasPrefix(s, "---") || strings.HasPrefix(s, "...")
	if b.open && (separator || indent < b.floor || indent < b.first) {
		c.endBlock()
		b.open = !separator && indent >= b.floor
	}
	b.blank = 0
	switch {
	case b.open:
		if b.first < 0 {
			b.first = indent
		}
		b.size += len(s) + 1
	case beginsBlock(body):
		*b = block{open: true, floor: indent + 1, first: -1}
		if separator {
			b.floor = 0
		}
	}
}

// endBlock accounts for the blank lines at the end of a block.
func (c *cost) endBlock() {
	if c.block.open {
		c.trim += c.block.blank * c.block.size
	}
}

// beginsBlock reports whether a line's text could end in the header of a block
// of text, as in "key: |-  # comment".
func beginsBlock(s string) bool {
	if i := strings.Index(s, " #"); i >= 0 {
		s = s[:i]
	}
	s = strings.TrimRight(s, " \t0123456789+-")
	return strings.HasSuffix(s, "|") || strings.HasSuffix(s, ">")
}
