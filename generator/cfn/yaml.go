package cfn

import (
	"strings"
	"unicode/utf8"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// YAML returns the template as block YAML with functions in their long form.
// Readers of YAML 1.1 and of YAML 1.2 read the same: what could mean anything
// but its text is quoted.
func (t *Template) YAML() []byte {
	w := yamlWriter{buf: make([]byte, 0, 4096+1024*len(t.resources))}
	w.object(t.Tree(), 0, false)
	return w.buf
}

type yamlWriter struct{ buf []byte }

func (w *yamlWriter) pad(indent int) {
	for range indent {
		w.buf = append(w.buf, ' ')
	}
}

// object writes o's members at indent. When o hangs, the first one goes on the
// line that has been begun.
func (w *yamlWriter) object(o expr.Object, indent int, hangs bool) {
	for i, m := range o {
		if i > 0 || !hangs {
			w.pad(indent)
		}
		w.scalar(m.Key)
		w.buf = append(w.buf, ':')
		w.after(m.Value, indent, false)
	}
}

func (w *yamlWriter) array(a expr.Array, indent int, hangs bool) {
	for i, x := range a {
		if i > 0 || !hangs {
			w.pad(indent)
		}
		w.buf = append(w.buf, '-')
		w.after(x, indent, true)
	}
}

// after writes x behind a key, or behind the dash of an item, at indent.
func (w *yamlWriter) after(x expr.Tree, indent int, item bool) {
	if v, ok := x.(expr.Value); ok && !v.IsKnown() {
		x = tree(v.Atoms())
	}
	switch x := x.(type) {
	case expr.Object:
		if len(x) == 0 {
			w.buf = append(w.buf, " {}\n"...)
			return
		}
		w.begin(item)
		w.object(x, indent+2, item)
	case expr.Array:
		if len(x) == 0 {
			w.buf = append(w.buf, " []\n"...)
			return
		}
		w.begin(item)
		w.array(x, indent+2, item)
	case expr.Value:
		w.buf = append(w.buf, ' ')
		text, _ := x.Text()
		switch {
		case x.Type() != expr.StringType:
			w.buf = append(w.buf, text...)
		case tame(text):
			w.literal(text, indent+2)
			return
		default:
			w.scalar(text)
		}
		w.buf = append(w.buf, '\n')
	}
}

func (w *yamlWriter) begin(item bool) {
	if item {
		w.buf = append(w.buf, ' ')
	} else {
		w.buf = append(w.buf, '\n')
	}
}

func (w *yamlWriter) scalar(s string) {
	if bare(s) {
		w.buf = append(w.buf, s...)
	} else {
		w.quote(s)
	}
}

// bare reports whether s may stand without quotes: it begins with a letter,
// a slash or a dollar, is none of the words that YAML 1.1 reads as something
// else, and holds nothing that YAML gives a meaning to.
func bare(s string) bool {
	if s == "" || len(s) > 400 || !letter(s[0]) && s[0] != '/' && s[0] != '$' || reserved(s) {
		return false
	}
	for i := range len(s) {
		switch c := s[i]; {
		case letter(c), '0' <= c && c <= '9', strings.IndexByte("_./+*@(){}$=-!;", c) >= 0:
		case c == ' ' || c == ':':
			if i+1 == len(s) || s[i+1] == ' ' {
				return false
			}
		default:
			return false
		}
	}
	return true
}

func letter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// reserved reports whether a YAML 1.1 reader takes s for a boolean, nothing or
// a number, in any case of its letters.
func reserved(s string) bool {
	if s[0]|0x20 == 'e' && strings.Trim(s[1:], "0123456789+-_.") == "" {
		return true // an exponent, to some
	}
	if len(s) > 5 {
		return false
	}
	switch strings.ToLower(s) {
	case "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf":
		return true
	}
	return false
}

// tame reports whether s can be a literal block without loss.
func tame(s string) bool {
	if !strings.Contains(strings.TrimSuffix(s, "\n"), "\n") || s[0] == ' ' || s[0] == '\n' ||
		strings.HasSuffix(s, "\n\n") || strings.HasSuffix(s, " ") || strings.Contains(s, " \n") || !utf8.ValidString(s) {
		return false
	}
	for _, r := range s {
		if r != '\n' && !printable(r) {
			return false
		}
	}
	return true
}

// printable reports whether every YAML reader takes r as it is.
func printable(r rune) bool {
	switch {
	case r < ' ', 0x7f <= r && r < 0xa0, r == 0x2028, r == 0x2029, r == 0xfeff, 0xfffe <= r && r <= 0xffff:
		return false
	}
	return true
}

func (w *yamlWriter) literal(s string, indent int) {
	body, ends := strings.CutSuffix(s, "\n")
	if ends {
		w.buf = append(w.buf, "|\n"...)
	} else {
		w.buf = append(w.buf, "|-\n"...)
	}
	for line := range strings.SplitSeq(body, "\n") {
		if line != "" {
			w.pad(indent)
			w.buf = append(w.buf, line...)
		}
		w.buf = append(w.buf, '\n')
	}
}

func (w *yamlWriter) quote(s string) {
	const hex = "0123456789abcdef"
	w.buf = append(w.buf, '"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			w.buf = append(w.buf, '\\', byte(r))
		case r == '\n':
			w.buf = append(w.buf, `\n`...)
		case r == '\r':
			w.buf = append(w.buf, `\r`...)
		case r == '\t':
			w.buf = append(w.buf, `\t`...)
		case printable(r):
			w.buf = utf8.AppendRune(w.buf, r)
		default: // only below U+10000
			w.buf = append(w.buf, '\\', 'u', hex[r>>12&15], hex[r>>8&15], hex[r>>4&15], hex[r&15])
		}
	}
	w.buf = append(w.buf, '"')
}
