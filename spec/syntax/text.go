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
	r.seen = r.f
	switch {
	case len(text) > r.limits.Bytes:
		d := r.report(diag.TooLarge, r.topOfFile(), "the file has more than %d bytes", r.limits.Bytes)
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
	if strings.IndexByte(text, '\r') >= 0 { // the library counts a CRLF after a comment as two lines
		r.seen = source.NewFile(r.f.Name, strings.ReplaceAll(text, "\r\n", "\n"))
	}
	r.maskControls()
	r.end = r.seen.At(len(r.seen.Text))
	return true
}

// runeAt is the range of the character at an offset, empty for one that ends
// the line.
func (r *reader) runeAt(offset int) source.Range {
	at := r.seen.At(offset)
	end := at
	if at.Col <= utf8.RuneCountInString(r.seen.Line(at.Line)) {
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

// maskControls reports the control characters of the text and hides each from
// the YAML library behind a replacement character, which keeps the columns.
func (r *reader) maskControls() {
	rest, done := r.seen.Text, 0
	var masked strings.Builder
	for {
		i, c := control(rest)
		if i < 0 {
			break
		}
		n := utf8.RuneLen(c)
		masked.WriteString(rest[:i])
		r.report(diag.ControlCharacter, r.runeAt(done+i), "the character %U cannot be seen and is not allowed", c)
		masked.WriteRune(utf8.RuneError)
		rest, done = rest[i+n:], done+i+n
	}
	if done > 0 {
		masked.WriteString(rest)
		r.seen = source.NewFile(r.f.Name, masked.String())
	}
}

// maxWork bounds each of the quadratic walks of the YAML library that
// checkCost foresees, in characters that it would touch.
const maxWork = 100 << 20

// maxTrim bounds the product of the blank lines in a row and the bytes before
// them: 190 blank lines in 100 KB, 20 in 1 MB.
const maxTrim = 20 << 20

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
	case c.trim > maxTrim:
		what = "too many blank lines in a row follow a block of text"
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
	marks  int  // characters that can begin or end a token, quotes by half
	flow   bool // a bracket or brace was opened
	block  int  // bytes since the first "|" or ">"
	blanks int  // blank lines just before
	trim   int  // the most work of trimming blank lines off a block of text
	angles int  // work of looking for "<<"
	tabs   int  // work of looking for what follows a tab
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

// addBlock accounts for a line that may end a block of text. The library trims
// blank lines off its end one by one, each time copying the block. Where blocks
// begin is not foreseen: their sizes add up to no more than the text, so that a
// bound of the product at each place bounds the sum.
func (c *cost) addBlock(s string) {
	if strings.TrimSpace(s) == "" {
		c.blanks++
	} else {
		c.blanks = 0
	}
	if c.block > 0 || strings.ContainsAny(s, "|>") {
		c.block += len(s) + 1
	}
	c.trim = max(c.trim, c.blanks*c.block)
}
