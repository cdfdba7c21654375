package syntax

import (
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// scalar reads a plain or quoted scalar. What a plain one is follows from its
// text by YAML 1.2's core schema (https://yaml.org/spec/1.2.2/#103-core-schema),
// not from what the library made of it: it takes 1e3 for a text and 1_0 for a
// number.
func (r *reader) scalar(n ast.ScalarNode, at source.Range) *Node {
	t := n.GetToken()
	switch t.Type {
	case token.SingleQuoteType:
		return r.text(t.Value, at)
	case token.DoubleQuoteType:
		if !r.checkEscapes(t) {
			return r.bad(at)
		}
		return r.text(t.Value, at)
	case token.ImplicitNullType:
		return r.newNode(Null, at)
	}
	if hasTab(t) {
		r.tabInText(at)
		return r.bad(at)
	}
	kind, value := plain(t.Value)
	if r.limits.Template && (kind == ambiguous || kind == notFinite) {
		kind = String
	}
	switch kind {
	case ambiguous:
		d := r.report(diag.AmbiguousNumber, at, "%s is not the same number for every reader", quote(t.Value))
		d.Help = []string{"write the number in plain decimal digits", "to mean the text, quote it: " + quote(t.Value)}
		return r.bad(at)
	case notFinite:
		d := r.report(diag.NotFinite, at, "%s is not a finite number", quote(t.Value))
		d.Help = []string{"to mean the text, quote it"}
		return r.bad(at)
	case String:
		if !r.checkPlain(t.Value, at) {
			return r.bad(at)
		}
		return r.text(t.Value, at)
	}
	out := r.newNode(kind, at)
	out.Text = value
	return out
}

func (r *reader) text(s string, at source.Range) *Node {
	s = r.shown(s)
	if !r.checkString(s, at) {
		return r.bad(at)
	}
	n := r.newNode(String, at)
	n.Text = s
	return n
}

// checkPlain reports an unquoted text that YAML does not allow but the library
// lets pass: in braces it takes the second "key: value" for a part of the first
// value when the comma between them is missing.
func (r *reader) checkPlain(s string, at source.Range) bool {
	switch {
	case strings.TrimSpace(s) == "":
		r.report(diag.BadBlockText, at, "this is not a block of text that YAML can read")
	case strings.Contains(s, ": ") || strings.HasSuffix(s, ":"):
		d := r.report(diag.MissingComma, at, "%s holds a colon and a blank, as if a comma were missing", quote(s))
		d.Help = []string{"add the comma", "or put the text into quotes"}
	case strings.IndexByte("]}", s[0]) >= 0:
		r.report(diag.UnbalancedBracket, at, "\"%c\" closes nothing", s[0])
	case strings.IndexByte("%,", s[0]) >= 0:
		r.report(diag.ReservedCharacter, at, "a text cannot begin with \"%c\"", s[0]).
			Help = []string{"put the text into quotes"}
	default:
		return true
	}
	return false
}

// hasTab reports whether an unquoted text holds a tab, which the library drops:
// "a<tab>b" becomes "ab". A tab before a line of a text means nothing.
func hasTab(t *token.Token) bool {
	if strings.IndexByte(t.Origin, '\t') < 0 {
		return false
	}
	for line := range strings.Lines(t.Origin) {
		if strings.IndexByte(strings.TrimSpace(line), '\t') >= 0 {
			return true
		}
	}
	return false
}

func (r *reader) tabInText(at source.Range) {
	r.report(diag.TabInText, at, "a tab stands in an unquoted text").
		Help = []string{"replace it by a space, or put the text into quotes"}
}

// checkString reports characters that came in by an escape; those in the file
// itself were reported and replaced before.
func (r *reader) checkString(s string, at source.Range) bool {
	i, c := control(s)
	if i < 0 {
		return true
	}
	r.report(diag.ControlCharacter, at, "the character %U cannot be seen and is not allowed", c)
	return false
}

// checkEscapes reports the first escape of a double-quoted string that does not
// say a character. The library decodes "\xzz" to something, and half of a
// surrogate pair to a replacement character.
func (r *reader) checkEscapes(t *token.Token) bool {
	s := r.seen.Text[min(t.Position.Offset+1, len(r.seen.Text)):]
	for i := 0; i < len(s) && s[i] != '"'; i++ {
		if s[i] != '\\' || i+1 == len(s) {
			continue
		}
		n, ok := escape(s[i:])
		if !ok {
			bad := firstLine(strings.ToValidUTF8(s[i:min(i+n, len(s))], ""))
			at := r.seen.At(len(r.seen.Text) - len(s) + i)
			r.badEscape(r.span(at.Line, at.Col, bad), bad)
			return false
		}
		i += n - 1
	}
	return true
}

func (r *reader) badEscape(at source.Range, what string) {
	d := r.report(diag.BadEscape, at, "%s is not an escape that YAML knows", quote(what))
	d.Help = []string{`write \\ for a backslash`, "or put the text into single quotes, where a backslash is one"}
}

// escape returns the length in bytes of the escape that s begins with, and
// whether a hexadecimal one gives a character.
func escape(s string) (int, bool) {
	digits := 0
	switch s[1] {
	case 'x':
		digits = 2
	case 'u':
		digits = 4
	case 'U':
		digits = 8
	default:
		_, n := utf8.DecodeRuneInString(s[1:])
		return 1 + n, true
	}
	c, ok := hex(s[2:], digits)
	n := 2 + digits
	if digits == 4 && c >= 0xd800 && c < 0xdc00 && strings.HasPrefix(s[min(n, len(s)):], `\u`) {
		low, lowOK := hex(s[n+2:], digits)
		return n + 6, ok && lowOK && low >= 0xdc00 && low < 0xe000
	}
	return n, ok && utf8.ValidRune(c)
}

func hex(s string, digits int) (rune, bool) {
	if len(s) < digits {
		return 0, false
	}
	c, err := strconv.ParseUint(s[:digits], 16, 32)
	return rune(min(c, math.MaxInt32)), err == nil
}

// The verdicts of plain besides kinds.
const (
	ambiguous Kind = 0xf0 + iota
	notFinite
)

// plain returns the kind of an unquoted scalar, and its text as a Node has it.
func plain(s string) (Kind, string) {
	switch s {
	case "", "~", "null", "Null", "NULL":
		return Null, ""
	case "true", "True", "TRUE":
		return Bool, "true"
	case "false", "False", "FALSE":
		return Bool, "false"
	}
	digits := strings.TrimLeft(s, "+-")
	if len(s)-len(digits) > 1 || digits == "" || digits[0] != '.' && (digits[0] < '0' || digits[0] > '9') {
		return String, s
	}
	switch digits {
	case ".inf", ".Inf", ".INF":
		return notFinite, s
	case ".nan", ".NaN", ".NAN":
		if digits == s {
			return notFinite, s
		}
		return String, s
	}
	return number(s, digits)
}

// number returns the kind of s, whose first character after the sign is a
// digit or a point. digits is s without its sign.
func number(s, digits string) (Kind, string) {
	whole := strings.TrimLeft(digits, "0123456789")
	if whole == "" {
		if digits[0] == '0' && len(digits) > 1 {
			return ambiguous, s
		}
		return finite(Int, strings.TrimPrefix(s, "+"))
	}
	if isFloat(digits) {
		return finite(Float, s)
	}
	if otherBase(digits) || strings.Contains(digits, "_") && token.ToNumber(s) != nil {
		return ambiguous, s
	}
	return String, s
}

func finite(k Kind, s string) (Kind, string) {
	if f, _ := strconv.ParseFloat(s, 64); math.IsInf(f, 0) {
		return notFinite, s
	}
	return k, s
}

// isFloat matches ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
func isFloat(s string) bool {
	rest := strings.TrimLeft(s, "0123456789")
	n := len(s) - len(rest)
	if strings.HasPrefix(rest, ".") {
		after := strings.TrimLeft(rest[1:], "0123456789")
		n += len(rest) - 1 - len(after)
		rest = after
	}
	if n == 0 {
		return false
	}
	if rest == "" {
		return true
	}
	if rest[0] != 'e' && rest[0] != 'E' {
		return false
	}
	rest = rest[1:]
	if rest != "" && (rest[0] == '+' || rest[0] == '-') {
		rest = rest[1:]
	}
	return rest != "" && strings.Trim(rest, "0123456789") == ""
}

// otherBase matches 0x1F, 0o17 and 0b11, with underscores.
func otherBase(s string) bool {
	for _, base := range [...]struct{ prefix, digits string }{
		{"0x", "0123456789abcdefABCDEF_"}, {"0o", "01234567_"}, {"0b", "01_"},
	} {
		if rest, ok := strings.CutPrefix(s, base.prefix); ok {
			return rest != "" && strings.Trim(rest, base.digits) == ""
		}
	}
	return false
}

// quote names a text in a message, which is one line of what can be seen.
func quote(s string) string {
	s = strings.ReplaceAll(s, hiddenColon, ":")
	return `"` + strings.Map(func(c rune) rune {
		if unicode.IsControl(c) {
			return utf8.RuneError
		}
		return c
	}, clip(s)) + `"`
}

// clip shortens a text for a message.
func clip(s string) string {
	const most = 40
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	n := 0
	for i := range s {
		if n++; n > most {
			return s[:i] + "…"
		}
	}
	return s
}
