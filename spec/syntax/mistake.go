package syntax

import (
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/token"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// syntaxError reports an error of the library's parser.
func (r *reader) syntaxError(err error, tokens token.Tokens) {
	// The library's own text of an error holds a snippet, so it is not asked.
	e, ok := err.(interface {
		GetToken() *token.Token
		GetMessage() string
	})
	if !ok || e.GetToken() == nil || e.GetToken().Position == nil {
		r.report(diag.BadSyntax, r.topOfFile(), "the file is not YAML").Why = firstLine(err.Error())
		return
	}
	r.mistake(e.GetMessage(), e.GetToken(), tokens)
}

// mistake reports what the library says about token t in our words. Which of
// its messages it is only chooses between kinds of mistakes; what is said comes
// from the tokens around t.
func (r *reader) mistake(message string, t *token.Token, tokens token.Tokens) {
	if open := unclosedQuote(t); open != nil {
		r.unclosedQuote(r.tokenRange(open))
		return
	}
	for _, m := range [...]struct {
		prefix string
		report func(*reader, *token.Token, token.Tokens)
	}{
		{"found character '\t'", (*reader).misplacedTab},
		{"found a tab character", (*reader).misplacedTab},
		{"tab character", (*reader).misplacedTab},
		{"could not find end character of", (*reader).openQuote},
		{"found unexpected document separator", (*reader).quoteAtSeparator},
		{"found unknown escape", (*reader).unknownEscape},
		{"found unexpected character after high", (*reader).unknownEscape},
		{"found unexpected low surrogate", (*reader).unknownEscape},
		{"not enough length for escaped", (*reader).unknownEscape},
		{"invalid header option", (*reader).badBlock},
		{"invalid number of indent", (*reader).badBlock},
		{"could not find multi-line content", (*reader).badBlock},
		{"could not find '", (*reader).strayBracket},
		{"could not find flow mapping end", (*reader).openBracket},
		{"sequence end token", (*reader).openBracket},
		{"',' or '", (*reader).missingComma},
		{"could not find flow map content", (*reader).missingComma},
		{"expected sequence element", (*reader).missingComma},
		{"map key definition includes an implicit line break", (*reader).missingComma},
		{"could not find alias", (*reader).badAnchor},
		{"could not find anchor", (*reader).badAnchor},
		{"undefined anchor", (*reader).badAnchor},
		{"undefined alias", (*reader).badAnchor},
		{"anchors cannot be", (*reader).badAnchor},
		{"found invalid tag", (*reader).badTag},
		{"tag is not allowed", (*reader).badTag},
		{"block sequence entries", (*reader).listOnKeyLine},
		{"sequence entries are not allowed", (*reader).listOnKeyLine},
		{"found an invalid key", (*reader).badKey},
		{"unexpected key name", (*reader).missingColon},
		{"non-map value", (*reader).notAKey},
		{"mapping value is not allowed", (*reader).colonInValue},
		{"value is not allowed in this context", (*reader).leftOver},
	} {
		if strings.HasPrefix(message, m.prefix) {
			m.report(r, t, tokens)
			return
		}
	}
	switch {
	case strings.HasSuffix(message, "is a reserved character"):
		r.reserved(t)
		return
	case t.Type == token.AnchorType || t.Type == token.AliasType:
		r.badAnchor(t, tokens)
		return
	}
	r.report(diag.BadSyntax, r.tokenRange(t), "%s was not expected here", r.name(t)).Why = message
}

// name returns what a message calls t.
func (r *reader) name(t *token.Token) string {
	at := r.tokenRange(t)
	s := r.textAt(at)
	if s == "" {
		return "the end of the line"
	}
	return quote(s)
}

// textAt returns the file's text at a range of one line.
func (r *reader) textAt(at source.Range) string {
	return r.seen.Text[r.seen.Offset(at.Start):r.seen.Offset(at.End)]
}

// firstOnLine reports whether only blanks stand before column col of a line.
func (r *reader) firstOnLine(line, col int) bool {
	from := r.seen.Offset(source.Pos{Line: line, Col: 1})
	to := r.seen.Offset(source.Pos{Line: line, Col: col})
	return strings.TrimSpace(r.seen.Text[from:to]) == ""
}

func (r *reader) misplacedTab(t *token.Token, _ token.Tokens) {
	line := min(t.Position.Line, r.seen.Lines())
	s := r.seen.Line(line)
	blank := s[:len(s)-len(strings.TrimLeft(s, " \t"))]
	if tab := strings.IndexByte(blank, '\t'); tab >= 0 {
		r.tabIndentation(line, tab, len(blank))
		return
	}
	at := r.tokenRange(t)
	if tab := strings.IndexByte(s, '\t'); tab >= 0 {
		at = r.runeAt(r.seen.Offset(source.Pos{Line: line, Col: 1}) + tab)
	}
	r.report(diag.TabIndentation, at, "a tab cannot stand here; YAML wants spaces").
		Help = []string{"replace it by spaces"}
}

// unclosedQuote returns the quoted string that ends where t begins, without a
// blank between them, or on another line than it began: then its closing quote
// was meant to open the next string.
func unclosedQuote(t *token.Token) *token.Token {
	for p, n := t, 0; p != nil && n < 3; p, n = p.Prev, n+1 {
		if p.Type != token.DoubleQuoteType && p.Type != token.SingleQuoteType {
			continue
		}
		if strings.Contains(strings.TrimSpace(p.Origin), "\n") {
			return p
		}
		return nil
	}
	return nil
}

func (r *reader) unclosedQuote(at source.Range) {
	d := r.report(diag.UnclosedQuote, at, "the string that begins here has no closing quote on its line")
	d.Help = []string{"add the quote", "for a text of several lines use `|`"}
}

func (r *reader) openQuote(t *token.Token, _ token.Tokens) {
	line, col := t.Position.Line, t.Position.Column
	rest := r.seen.Text[t.Position.Offset:]
	rest = firstLine(rest)
	if i := strings.IndexAny(rest, `"'`); i > 0 {
		col += utf8.RuneCountInString(rest[:i])
		rest = rest[i:]
	}
	r.unclosedQuote(r.span(line, col, rest[:quoted(rest)]))
}

// quoteAtSeparator reports a string that reaches the end of its document. The
// library points at the end, so the beginning is looked for in the text that
// it took for the string.
func (r *reader) quoteAtSeparator(t *token.Token, _ token.Tokens) {
	begin := strings.TrimLeft(t.Origin, " \t\r\n")
	line := max(1, min(t.Position.Line, r.seen.Lines())-strings.Count(begin, "\n"))
	s := r.seen.Line(line)
	i := max(0, strings.LastIndex(s, firstLine(begin)))
	at := r.seen.At(r.seen.Offset(source.Pos{Line: line, Col: 1}) + i)
	r.unclosedQuote(r.span(line, at.Col, s[i:]))
}

func (r *reader) unknownEscape(t *token.Token, _ token.Tokens) {
	line := min(t.Position.Line, r.seen.Lines())
	s := r.seen.Line(line)
	for i := 0; i+1 < len(s); i++ {
		if s[i] != '\\' {
			continue
		}
		n, ok := escape(s[i:])
		if !ok || !strings.ContainsRune("0abtnvfre \"/\\N_LPxuU\t", rune(s[i+1])) {
			bad := strings.ToValidUTF8(s[i:min(i+n, len(s))], "")
			r.badEscape(r.span(line, r.seen.At(r.seen.Offset(source.Pos{Line: line, Col: 1})+i).Col, bad), bad)
			return
		}
		i += n - 1
	}
	r.badEscape(r.tokenRange(t), `\`)
}

func (r *reader) badBlock(t *token.Token, _ token.Tokens) {
	line := min(t.Position.Line, r.seen.Lines())
	s := r.seen.Line(line)
	i := strings.IndexAny(s, "|>")
	if i < 0 {
		i = len(s) - len(strings.TrimLeft(s, " "))
	}
	col := r.seen.At(r.seen.Offset(source.Pos{Line: line, Col: 1}) + i).Col
	d := r.report(diag.BadBlockText, r.span(line, col, strings.TrimRight(s[i:], " ")), "this is not a block of text that YAML can read")
	d.Help = []string{"write `|` or `>` alone after the key, and the text on the next lines, indented deeper than the key"}
}

func (r *reader) strayBracket(t *token.Token, _ token.Tokens) {
	r.report(diag.UnbalancedBracket, r.tokenRange(t), "%s closes nothing", r.name(t))
}

func (r *reader) openBracket(t *token.Token, _ token.Tokens) {
	d := r.report(diag.UnbalancedBracket, r.tokenRange(t), "%s is never closed", r.name(t))
	d.Help = []string{"add the closing one"}
}

// missingComma reports t, before which a comma or the closing bracket is
// missing.
func (r *reader) missingComma(t *token.Token, tokens token.Tokens) {
	open := enclosing(t, tokens)
	at := r.tokenRange(t)
	var d *diag.Diagnostic
	switch {
	case t.Type == token.CollectEntryType || t.Type == token.MappingValueType:
		d = r.report(diag.MissingComma, at, "%s has no entry before it", r.name(t))
	case open == nil:
		d = r.report(diag.MissingComma, at, `a "," was expected before %s`, r.name(t))
	case open.Position.Line != t.Position.Line && (isFolded(t) || r.firstOnLine(at.Start.Line, at.Start.Col)):
		r.openBracket(open, tokens)
		return
	default:
		end := "}"
		if open.Type == token.SequenceStartType {
			end = "]"
		}
		d = r.report(diag.MissingComma, at, `a "," or "%s" was expected before %s`, end, r.name(t))
	}
	if open != nil {
		d.Related = []diag.Related{{Label: "opened here", File: r.f, Range: r.tokenRange(open)}}
	}
}

// enclosing returns the innermost bracket or brace that is open at t.
func enclosing(t *token.Token, tokens token.Tokens) *token.Token {
	var open []*token.Token
	for _, u := range tokens {
		if u == t {
			break
		}
		switch u.Type {
		case token.SequenceStartType, token.MappingStartType:
			open = append(open, u)
		case token.SequenceEndType, token.MappingEndType:
			open = open[:max(0, len(open)-1)]
		}
	}
	if len(open) == 0 {
		return nil
	}
	return open[len(open)-1]
}

func (r *reader) badAnchor(t *token.Token, _ token.Tokens) {
	r.report(diag.BadAnchor, r.tokenRange(t), "an anchor needs a name and one value, an alias a name").
		Help = []string{"quote a text that begins with `&` or a star"}
}

func (r *reader) badTag(t *token.Token, _ token.Tokens) {
	r.report(diag.Tag, r.tokenRange(t), "a tag is not allowed").
		Help = []string{"quote a text that begins with an exclamation mark"}
}

func (r *reader) reserved(t *token.Token) {
	d := r.report(diag.ReservedCharacter, r.tokenRange(t), "a text cannot begin with %s", r.name(t))
	d.Help = []string{"put the text into quotes"}
}

func (r *reader) listOnKeyLine(t *token.Token, _ token.Tokens) {
	d := r.report(diag.ListOnKeyLine, r.tokenRange(t), "a list cannot begin on the line of its key")
	d.Help = []string{"begin it on the next line", "or write it in brackets"}
}

func (r *reader) badKey(t *token.Token, tokens token.Tokens) {
	if p := t.Prev; p != nil && (p.Type == token.SequenceEndType || p.Type == token.MappingEndType) {
		r.complexKey(r.tokenRange(t))
		return
	}
	r.report(diag.NullKey, r.tokenRange(t), "there is no key before this colon").
		Help = []string{"write a key", "quote a text that holds a colon"}
}
