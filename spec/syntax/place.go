package syntax

import (
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"

	"github.com/mwaagen/mwaagen/spec/source"
)

// searchWindow is how far after the token before it a token is looked for, in
// bytes, when it does not follow the blanks.
const searchWindow = 256

// A cursor is a place in the file, at which a token ended.
type cursor struct {
	line, col int
	offset    int
	folded    bool // the token goes over several lines and ended on another one
}

// place finds out where tokens really are and writes that into their
// positions: the column in characters, the offset in bytes and, as IndentNum,
// the length in bytes of their first line. The library's columns are wrong
// after tabs and before blanks at a line's end, and its offsets nearly
// everywhere; but only blanks and brackets stand between two tokens.
func (r *reader) place(tokens token.Tokens) {
	c := cursor{line: 1, col: 1}
	for i, t := range tokens {
		p := t.Position
		if p.Line < 1 || p.Line > r.seen.Lines() || i > 0 && isBlockHeader(tokens[i-1]) {
			p.Offset, p.IndentNum = len(r.seen.Text), 0 // the text of a block has no place of its own
			p.Line, p.Column = r.end.Line, r.end.Col
			continue
		}
		line := r.seen.Line(p.Line)
		begin := r.seen.Offset(source.Pos{Line: p.Line, Col: 1})
		if c.folded || c.line != p.Line {
			folded := c.folded
			c = cursor{line: p.Line, col: 1, offset: begin}
			if folded {
				c = c.forward(line, begin, p.Column)
			}
		}
		n := 0
		c, n = c.find(t, line, begin)
		p.Column, p.Offset, p.IndentNum = c.col, c.offset, n
		c.folded = n > 0 && isFolded(t)
		c.col += utf8.RuneCountInString(line[c.offset-begin : c.offset-begin+n])
		c.offset += n
	}
}

// forward moves c along its line, which begins at an offset, up to a column.
func (c cursor) forward(line string, begin, col int) cursor {
	for c.col < col && c.offset-begin < len(line) {
		_, n := utf8.DecodeRuneInString(line[c.offset-begin:])
		c.col++
		c.offset += n
	}
	return c
}

// find returns where t begins at or after c, and its length on its line. A
// token that is not there, which the library made up, stays where the library
// says, empty.
func (c cursor) find(t *token.Token, line string, begin int) (cursor, int) {
	rest := line[c.offset-begin:]
	blanks := len(rest) - len(strings.TrimLeft(rest, " \t"))
	for _, from := range [...]int{blanks, 0} {
		window := rest[from:min(len(rest), from+searchWindow)]
		for skip := 0; skip < len(window); skip++ {
			if n, ok := match(t, rest[from+skip:]); ok {
				at := rest[:from+skip]
				return cursor{c.line, c.col + utf8.RuneCountInString(at), c.offset + len(at), false}, n
			}
		}
		if blanks == 0 {
			break
		}
	}
	return c.forward(line, begin, t.Position.Column), 0
}

// match reports whether rest, what is left of a line, begins with t, and how
// many of its bytes are t.
func match(t *token.Token, rest string) (int, bool) {
	if rest == "" {
		return 0, false
	}
	switch t.Type {
	case token.InvalidType:
		return 0, false
	case token.SingleQuoteType:
		return quoted(rest), rest[0] == '\''
	case token.DoubleQuoteType:
		return quoted(rest), rest[0] == '"'
	case token.CommentType:
		return len(rest), rest[0] == '#'
	}
	n, m := 0, 0 // of rest and of the value
	for n < len(rest) && m < len(t.Value) {
		switch {
		case rest[n] == t.Value[m]:
			m++
		case rest[n] != '\t' || m == 0: // the library drops tabs, see checkPlain
			return goesOn(t.Value, rest, n, m)
		}
		n++
	}
	if m == len(t.Value) {
		return n, n > 0
	}
	return goesOn(t.Value, rest, n, m)
}

// goesOn reports whether the first n bytes of rest, which are the first m of
// value, are those that stand on its first line. A text has a blank or a line
// feed where its line ended.
func goesOn(value, rest string, n, m int) (int, bool) {
	for n > 0 && m > 0 && rest[n-1] == ' ' {
		n, m = n-1, m-1
	}
	return n, n > 0 && (value[m] == ' ' || value[m] == '\n') && strings.TrimSpace(rest[n:]) == ""
}

func isBlockHeader(t *token.Token) bool {
	return t.Type == token.LiteralType || t.Type == token.FoldedType
}

// isFolded reports whether t is a plain or quoted text that goes over several
// lines.
func isFolded(t *token.Token) bool {
	switch t.Type {
	case token.StringType, token.SingleQuoteType, token.DoubleQuoteType:
		return strings.Contains(strings.TrimSpace(t.Origin), "\n")
	}
	return false
}

// quoted returns the length of the quoted string that s begins with, or of s
// when it does not end there.
func quoted(s string) int {
	if s == "" {
		return 0
	}
	quote := s[0]
	for i := 1; i < len(s); i++ {
		switch {
		case s[i] == '\\' && quote == '"':
			i++
		case s[i] == quote && quote == '\'' && byteAt(s, i+1) == quote:
			i++
		case s[i] == quote:
			return i + 1
		}
	}
	return len(strings.TrimRight(s, " \t"))
}

func byteAt(s string, i int) byte {
	if i < len(s) {
		return s[i]
	}
	return ' '
}

// tokenRange returns the place of t's text. It never crosses a line: of a
// token that does it is the part on the first line.
func (r *reader) tokenRange(t *token.Token) source.Range {
	p := t.Position
	if t.Type == token.ImplicitNullType { // it has the position of what it comes after
		begin := r.seen.Offset(source.Pos{Line: p.Line, Col: 1})
		before := r.seen.Text[begin : p.Offset+p.IndentNum]
		return r.span(p.Line, 1+utf8.RuneCountInString(before), "")
	}
	return r.span(p.Line, p.Column, r.seen.Text[p.Offset:p.Offset+p.IndentNum])
}

// span is the range of text, which begins at line and col.
func (r *reader) span(line, col int, text string) source.Range {
	return source.Range{
		Start: source.Pos{Line: line, Col: col},
		End:   source.Pos{Line: line, Col: col + utf8.RuneCountInString(text)},
	}
}

// nodeRange returns the place of n. That of a block mapping is its first key,
// of a block list its first dash, of a collection in brackets its opening
// bracket (closeRange widens it), of an alias the star and the name.
func (r *reader) nodeRange(n ast.Node) source.Range {
	switch n := n.(type) {
	case *ast.MappingNode:
		if !n.IsFlowStyle && len(n.Values) > 0 {
			return r.nodeRange(n.Values[0].Key)
		}
		return r.tokenRange(n.Start)
	case *ast.MappingValueNode:
		return r.nodeRange(n.Key)
	case *ast.MappingKeyNode:
		return r.tokenRange(n.Start)
	case *ast.SequenceNode:
		return r.tokenRange(n.Start)
	case *ast.AnchorNode:
		if n.Value != nil {
			return r.nodeRange(n.Value)
		}
		return r.tokenRange(n.Start)
	case *ast.AliasNode:
		at := r.tokenRange(n.Start)
		if name := n.Value; name != nil {
			if end := r.tokenRange(name.GetToken()).End; end.Line == at.Start.Line {
				at.End = end
			}
		}
		return at
	case *ast.TagNode:
		return r.tokenRange(n.Start)
	case *ast.LiteralNode:
		return r.tokenRange(n.Start)
	}
	return r.tokenRange(n.GetToken())
}

// closeRange widens the range of a collection in brackets to the closing one
// when that is on the same line.
func (r *reader) closeRange(at *source.Range, end *token.Token) {
	if end == nil || end.Position.Line != at.Start.Line {
		return
	}
	at.End = r.tokenRange(end).End
}
