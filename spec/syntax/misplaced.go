package syntax

import (
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/token"

	"github.com/mwaagen/mwaagen/spec/diag"
)

// missingColon reports a line that should have a key. t is a key that goes on
// over several lines, the first of which has no colon; when it has no line
// break, there is no key at all.
func (r *reader) missingColon(t *token.Token, tokens token.Tokens) {
	at := r.tokenRange(t)
	if t.Type == token.MappingValueType {
		r.badKey(t, tokens)
		return
	}
	text := r.textAt(at)
	if before, after, ok := strings.Cut(text, ":"); ok && after != "" && !strings.ContainsAny(before, " \t") {
		d := r.report(diag.MissingColon, at, "the colon after %s has no blank behind it", quote(before))
		d.Help = []string{"write `" + clip(before) + ": " + clip(after) + "`"}
		return
	}
	d := r.report(diag.MissingColon, at, "%s is not followed by a colon", quote(text))
	d.Help = []string{"write `key: value`", "indent a line that continues a text deeper than its key"}
}

// notAKey reports t, which stands in the column of a mapping's keys.
func (r *reader) notAKey(t *token.Token, tokens token.Tokens) {
	switch t.Type {
	case token.SequenceEntryType:
		d := r.report(diag.BadIndentation, r.tokenRange(t), "a list item stands among the keys of a mapping")
		d.Help = []string{"indent it below the key that the list belongs to", "or write a key"}
	case token.CollectEntryType, token.SequenceEndType, token.MappingEndType:
		r.leftOver(t, tokens)
	default:
		r.missingColon(t, tokens)
	}
}

// colonInValue reports t, a value that has a value. When it goes over several
// lines, the last of them was meant to be an entry of its own.
func (r *reader) colonInValue(t *token.Token, _ token.Tokens) {
	at := r.tokenRange(t)
	if colon := t.Next; colon != nil && colon.Position.Line > at.Start.Line {
		s := strings.TrimLeft(r.seen.Line(colon.Position.Line), " \t")
		col := 1 + utf8.RuneCountInString(r.seen.Line(colon.Position.Line)) - utf8.RuneCountInString(s)
		key, _, _ := strings.Cut(s, ":")
		d := r.report(diag.BadIndentation, r.span(colon.Position.Line, col, key), "%s is indented below a key that has a value", quote(key))
		d.Help = []string{"indent it like the keys it belongs to"}
		return
	}
	if r.firstOnLine(at.Start.Line, at.Start.Col) {
		r.badIndentation(t)
		return
	}
	d := r.report(diag.ColonInValue, at, "%s is a value and cannot be a key too", r.name(t))
	d.Help = []string{"quote a value that holds a colon and a blank", "write a mapping on the next line, or in braces"}
}

// leftOver reports t, which the parser could not add to anything.
func (r *reader) leftOver(t *token.Token, tokens token.Tokens) {
	at := r.tokenRange(t)
	switch {
	case t.Type == token.SequenceEndType || t.Type == token.MappingEndType:
		r.strayBracket(t, tokens)
	case t.Type == token.MappingValueType:
		r.badKey(t, tokens)
	case r.firstOnLine(at.Start.Line, at.Start.Col):
		r.badIndentation(t)
	default:
		r.report(diag.TextAfterValue, at, "%s follows a value that has ended", r.name(t)).
			Help = []string{"quote the whole value"}
	}
}

// badIndentation reports the line that t begins.
func (r *reader) badIndentation(t *token.Token) {
	d := r.report(diag.BadIndentation, r.tokenRange(t), "the indentation of %s fits nothing above it", r.name(t))
	d.Help = []string{"indent it like the keys it belongs to"}
}
