package expr

import (
	"strings"
	"unicode/utf8"
)

// A Scalar writes v, which is not known or not text, as JSON to w. It is what
// tells a template ({"Ref": …}) from a policy file (text with the account in
// it).
type Scalar func(w *Writer, v Value)

// A Writer writes trees as indented JSON. Its zero value is ready for use
// once Symbol is set.
type Writer struct {
	Buf    []byte
	Symbol Scalar // writes the values that are not known
	depth  int
}

// Tree writes t. Keys stay in their order; nothing is escaped that JSON does
// not ask for.
func (w *Writer) Tree(t Tree) {
	switch t := t.(type) {
	case Object:
		w.Open('{')
		for i, m := range t {
			w.Item(i)
			w.Key(m.Key)
			w.Tree(m.Value)
		}
		w.Close('}', len(t))
	case Array:
		w.Open('[')
		for i, x := range t {
			w.Item(i)
			w.Tree(x)
		}
		w.Close(']', len(t))
	case Value:
		w.Value(t)
	case nil:
		w.Buf = append(w.Buf, "null"...)
	}
}

// Value writes a scalar. What is no JSON number or boolean, whatever its type,
// is written as a string.
func (w *Writer) Value(v Value) {
	switch {
	case !v.IsKnown():
		w.Symbol(w, v)
	case v.typ == IntType && isNumber(v.atoms[0].Name),
		v.typ == BoolType && (v.atoms[0].Name == "true" || v.atoms[0].Name == "false"):
		w.Buf = append(w.Buf, v.atoms[0].Name...)
	default:
		w.String(v.atoms[0].Name)
	}
}

// isNumber reports whether s is a number as JSON writes it.
func isNumber(s string) bool {
	digits := func() bool {
		n := len(s)
		s = strings.TrimLeft(s, "0123456789")
		return len(s) < n
	}
	s = strings.TrimPrefix(s, "-")
	if len(s) > 1 && s[0] == '0' && '0' <= s[1] && s[1] <= '9' || !digits() {
		return false
	}
	if rest, ok := strings.CutPrefix(s, "."); ok {
		if s = rest; !digits() {
			return false
		}
	}
	if s != "" && (s[0] == 'e' || s[0] == 'E') {
		s = s[1:]
		if s != "" && (s[0] == '+' || s[0] == '-') {
			s = s[1:]
		}
		return digits() && s == ""
	}
	return s == ""
}

// Open starts an object or array.
func (w *Writer) Open(bracket byte) {
	w.Buf = append(w.Buf, bracket)
	w.depth++
}

// Item goes to the line of the i-th entry.
func (w *Writer) Item(i int) {
	if i > 0 {
		w.Buf = append(w.Buf, ',')
	}
	w.line()
}

// Key writes the key of an object's entry.
func (w *Writer) Key(k string) {
	w.String(k)
	w.Buf = append(w.Buf, ": "...)
}

// Close ends an object or array of n entries.
func (w *Writer) Close(bracket byte, n int) {
	w.depth--
	if n > 0 {
		w.line()
	}
	w.Buf = append(w.Buf, bracket)
}

const spaces = "                                                                "

func (w *Writer) line() {
	w.Buf = append(w.Buf, '\n')
	for n := 2 * w.depth; n > 0; n -= len(spaces) {
		w.Buf = append(w.Buf, spaces[:min(n, len(spaces))]...)
	}
}

const hex = "0123456789abcdef"

// String writes s as a JSON string. Text that is not UTF-8 becomes U+FFFD.
func (w *Writer) String(s string) {
	w.Buf = append(w.Buf, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' && c < utf8.RuneSelf && c != 0x7f {
			i++
			continue
		}
		if c < utf8.RuneSelf {
			w.Buf = append(w.Buf, s[start:i]...)
			if k := strings.IndexByte("\"\\\n\r\t", c); k >= 0 {
				w.Buf = append(w.Buf, '\\', "\"\\nrt"[k])
			} else {
				w.Buf = append(w.Buf, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
			}
			i++
			start = i
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 {
			w.Buf = append(w.Buf, s[start:i]...)
			w.Buf = append(w.Buf, "\ufffd"...)
			start = i + n
		}
		i += n
	}
	w.Buf = append(w.Buf, s[start:]...)
	w.Buf = append(w.Buf, '"')
}
