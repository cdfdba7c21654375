package view

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// A span is the bytes [from, to) of a file's text. Spans of secrets are not
// empty and stay on one line.
type span struct{ from, to int }

// secrets returns what no snippet may show of each file, in order and without
// overlaps: the secrets that the findings of l name, with all of their lines.
func secrets(l diag.List) map[*source.File][]span {
	var veils map[*source.File]*veil
	for i := range l {
		for _, s := range l[i].Secrets {
			if s.File == nil || !s.Range.IsValid() {
				continue
			}
			v := veils[s.File]
			if v == nil {
				v = &veil{file: s.File, text: s.File.Text}
				if veils == nil {
					veils = map[*source.File]*veil{}
				}
				veils[s.File] = v
			}
			v.secret(s)
		}
	}
	out := make(map[*source.File][]span, len(veils))
	for f, v := range veils {
		out[f] = joined(v.spans)
	}
	return out
}

// joined returns spans in order, those that overlap as one.
func joined(spans []span) []span {
	slices.SortFunc(spans, func(a, b span) int { return cmp.Compare(a.from, b.from) })
	out := spans[:0]
	for _, s := range spans {
		if n := len(out); n > 0 && s.from <= out[n-1].to {
			out[n-1].to = max(out[n-1].to, s.to)
			continue
		}
		out = append(out, s)
	}
	return out
}

// behind returns the index of the first of spans that ends behind byte o.
func behind(spans []span, o int) int {
	return sort.Search(len(spans), func(i int) bool { return spans[i].to > o })
}

// A veil collects what to hide of one file. Where the text does not tell how
// far a secret goes, it hides more rather than less.
type veil struct {
	file    *source.File
	text    string
	at      cursor
	spans   []span
	anchors map[string][]int // where the names of anchors end
	done    map[use]bool
	known   map[string][]span // what parts returned
}

// A use is an alias that the value of a key was found through.
type use struct{ alias, key string }

// secret hides the value that s is about.
func (v *veil) secret(s diag.Secret) {
	from, to := v.offset(s.Range.Start), v.offset(s.Range.End)
	key := ""
	if keys := source.Keys(s.At.Pointer); len(keys) > 0 {
		key = keys[len(keys)-1]
	}
	v.value(from, max(from, to), key)
}

// offset is [source.File.Offset] for places that come in order.
func (v *veil) offset(p source.Pos) int {
	if p.Line < 1 || p.Line > v.file.Lines() {
		return v.file.Offset(p)
	}
	return v.file.Offset(source.Pos{Line: p.Line, Col: 1}) + v.at.offset(v.file, p.Line, v.file.Line(p.Line), p.Col)
}

// value hides the value of key, which begins at byte from and, unless its form
// tells where it ends, reaches to byte to at least.
func (v *veil) value(from, to int, key string) {
	if from < len(v.text) && v.text[from] == '&' {
		from = v.skip(from + 1 + nameLength(v.text[from+1:]))
	}
	switch {
	case from >= len(v.text):
	case v.text[from] == '"' || v.text[from] == '\'':
		v.hide(from, closingQuote(v.text, from))
	case v.text[from] == '*':
		// The name tells nothing, and readers need it.
		end := from + 1 + nameLength(v.text[from+1:])
		v.alias(use{v.text[from+1 : end], key})
	default:
		to = max(to, from)
		v.hide(from, to)
		if rest := strings.TrimLeft(v.text[to:v.lineEnd(to)], " \t"); rest == "" || rest[0] == '#' || isBlock(v.text[from]) {
			for _, s := range v.below(from) {
				v.hide(s.from, s.to)
			}
		}
	}
}

// isBlock reports whether a value that begins with c is a text in lines of its
// own.
func isBlock(c byte) bool { return c == '|' || c == '>' }

// alias hides what u leads to. Where the key is not written in what the alias
// stands for, nor in what that takes from other aliases, all of it is hidden.
func (v *veil) alias(u use) {
	if v.done[u] {
		return
	}
	if v.done == nil {
		v.done = map[use]bool{}
	}
	v.done[u] = true
	parts, found := v.parts(u.alias), false
	for _, p := range parts {
		for _, from := range v.valuesOf(u.key, p) {
			found = true
			from = v.skip(from)
			v.value(from, v.lineEnd(from), u.key)
		}
	}
	for _, p := range parts {
		if !found {
			v.hide(p.from, p.to)
		}
	}
}

// parts returns the lines of what the anchors called name stand for, and of
// what they take from other anchors.
func (v *veil) parts(name string) []span {
	out, ok := v.known[name]
	if ok {
		return out
	}
	names := []string{name}
	for i := 0; i < len(names); i++ {
		for _, end := range v.anchored(names[i]) {
			for _, p := range v.definition(end) {
				out = append(out, p)
				for _, other := range aliases(v.text[p.from:p.to]) {
					if !slices.Contains(names, other) {
						names = append(names, other)
					}
				}
			}
		}
	}
	if v.known == nil {
		v.known = map[string][]span{}
	}
	v.known[name] = out
	return out
}

// definition returns the lines of the value whose anchor ends at byte end.
func (v *veil) definition(end int) []span {
	from := v.skip(end)
	if from >= len(v.text) {
		return nil
	}
	if c := v.text[from]; c == '"' || c == '\'' {
		to := closingQuote(v.text, from)
		if rest := strings.TrimLeft(v.text[to:v.lineEnd(to)], " \t"); !strings.HasPrefix(rest, ":") {
			return v.split(from, to)
		}
	}
	return append([]span{{from, v.lineEnd(from)}}, v.below(from)...)
}

// below returns the lines under that of byte from that belong to the value
// which begins there: those that are indented deeper than the value's key.
func (v *veil) below(from int) []span {
	n := v.file.At(from).Line
	key := n
	for begins := from; key > 1 && v.startsLine(begins); {
		// The key is in a line above; comments and an anchor may be between.
		key--
		start := v.file.Offset(source.Pos{Line: key, Col: 1})
		if text := strings.TrimLeft(v.file.Line(key), " \t"); text != "" && text[0] != '#' && text[0] != '&' {
			break
		}
		begins = start
	}
	least := indent(v.file.Line(key))
	var out []span
	for n++; n <= v.file.Lines(); n++ {
		line := v.file.Line(n)
		body := strings.TrimLeft(line, " \t")
		if body == "" {
			continue
		}
		if indent(line) <= least {
			break
		}
		start := v.file.Offset(source.Pos{Line: n, Col: 1})
		out = append(out, span{start + len(line) - len(body), start + len(line)})
	}
	return out
}

// startsLine reports whether nothing is before byte o in its line.
func (v *veil) startsLine(o int) bool {
	return strings.TrimLeft(v.text[strings.LastIndexByte(v.text[:o], '\n')+1:o], " \t") == ""
}

func indent(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

// hide hides the bytes [from, to), but for the indentation of lines.
func (v *veil) hide(from, to int) { v.spans = append(v.spans, v.split(from, to)...) }

// split returns the lines of the bytes [from, to), without their indentation.
func (v *veil) split(from, to int) []span {
	var out []span
	for to = min(to, len(v.text)); from < to; {
		end := min(v.lineEnd(from), to)
		if from < end {
			out = append(out, span{from, end})
		}
		from = v.skip(max(end, from))
	}
	return out
}

// skip returns the first byte from o on that is no white space.
func (v *veil) skip(o int) int {
	return len(v.text) - len(strings.TrimLeft(v.text[min(o, len(v.text)):], " \t\r\n"))
}

// lineEnd returns where the line of byte o ends.
func (v *veil) lineEnd(o int) int {
	n := strings.IndexByte(v.text[o:], '\n')
	if n < 0 {
		n = len(v.text) - o
	}
	return o + len(strings.TrimRight(v.text[o:o+n], "\r"))
}

// valuesOf returns where the values of key begin in part p.
func (v *veil) valuesOf(key string, p span) []int {
	var out []int
	text := v.text[p.from:p.to]
	for o := 0; key != ""; {
		i := strings.Index(text[o:], key)
		if i < 0 {
			break
		}
		begin := o + i
		o = begin + len(key)
		if begin > 0 && !strings.ContainsRune(" \t{,\"'", rune(text[begin-1])) {
			continue
		}
		rest := strings.TrimLeft(strings.TrimLeft(text[o:], `"'`), " \t")
		if strings.HasPrefix(rest, ":") {
			out = append(out, p.to-len(rest)+1)
		}
	}
	return out
}

// anchored returns where the anchors called name end. Whatever looks like one
// counts, also in texts and comments.
func (v *veil) anchored(name string) []int {
	if v.anchors == nil {
		v.anchors = map[string][]int{}
		for o := 0; ; {
			i := strings.IndexByte(v.text[o:], '&')
			if i < 0 {
				break
			}
			o += i + 1
			n := nameLength(v.text[o:])
			v.anchors[v.text[o:o+n]] = append(v.anchors[v.text[o:o+n]], o+n)
		}
	}
	return v.anchors[name]
}

// aliases returns the names of what looks like an alias in text.
func aliases(text string) []string {
	var out []string
	for {
		_, rest, ok := strings.Cut(text, "*")
		if !ok {
			return out
		}
		n := nameLength(rest)
		if n > 0 {
			out = append(out, rest[:n])
		}
		text = rest[n:]
	}
}

// nameLength returns how long the name of an anchor or alias is that text
// begins with.
func nameLength(text string) int {
	if n := strings.IndexAny(text, " \t\r\n,[]{}"); n >= 0 {
		return n
	}
	return len(text)
}

// closingQuote returns the end of the quoted text that begins at byte from.
func closingQuote(text string, from int) int {
	quote := text[from]
	for o := from + 1; o < len(text); o++ {
		switch {
		case text[o] == '\\' && quote == '"':
			o++
		case text[o] != quote:
		case quote == '\'' && strings.HasPrefix(text[o+1:], "'"):
			o++
		default:
			return o + 1
		}
	}
	return len(text)
}
