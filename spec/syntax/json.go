package syntax

import (
	"encoding/json"
	"strings"
	"unicode/utf8"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// json reads the text as JSON, which programs write in lines of any length and
// indent with tabs; nil when it is not JSON. Problems are for JSON that says
// something twice.
func (r *reader) json() *Node {
	if !strings.HasPrefix(strings.TrimLeft(r.seen.Text, " \t\n"), "{") || !json.Valid([]byte(r.seen.Text)) {
		return nil
	}
	d := json.NewDecoder(strings.NewReader(r.seen.Text))
	d.UseNumber()
	j := &jsonReader{reader: r, tokens: d, pos: source.Pos{Line: 1, Col: 1}}
	return j.value(0)
}

// A jsonReader makes nodes of the tokens of a valid text.
type jsonReader struct {
	*reader
	tokens *json.Decoder

	offset int // how far the text is read
	pos    source.Pos
}

// next returns a token and its place. The decoder says where a token ends.
func (j *jsonReader) next() (json.Token, source.Range) {
	from := int(j.tokens.InputOffset())
	t, err := j.tokens.Token()
	if err != nil {
		return nil, j.topOfFile()
	}
	to := int(j.tokens.InputOffset())
	from += len(j.seen.Text[from:to]) - len(strings.TrimLeft(j.seen.Text[from:to], " \t\r\n,:"))
	return t, source.Range{Start: j.at(from), End: j.at(to)}
}

// at is source.File.At for offsets that only grow: it goes on from the last one.
func (j *jsonReader) at(offset int) source.Pos {
	text := j.seen.Text[j.offset:offset]
	if i := strings.LastIndexByte(text, '\n'); i >= 0 {
		j.pos = source.Pos{Line: j.pos.Line + strings.Count(text, "\n"), Col: 1}
		text = text[i+1:]
	}
	j.pos.Col += utf8.RuneCountInString(text)
	j.offset = offset
	return j.pos
}

func (j *jsonReader) value(depth int) *Node {
	t, at := j.next()
	if !j.spend(1, at) {
		return j.bad(at)
	}
	if depth > j.limits.Depth {
		j.report(diag.TooDeep, at, "this is nested more than %d levels deep", j.limits.Depth)
		j.full = true
		return j.bad(at)
	}
	switch t := t.(type) {
	case json.Delim:
		if t == '[' {
			return j.list(at, depth)
		}
		return j.object(at, depth)
	case string:
		return j.text(t, at)
	case json.Number:
		kind, text := plain(t.String())
		n := j.newNode(kind, at)
		if kind != Int && kind != Float { // beyond what a number can be
			n.Kind = String
		}
		n.Text = text
		return n
	case bool:
		n := j.newNode(Bool, at)
		n.Text = map[bool]string{true: "true", false: "false"}[t]
		return n
	}
	return j.newNode(Null, at)
}

func (j *jsonReader) list(at source.Range, depth int) *Node {
	n := j.newNode(Seq, at)
	n.Items = []*Node{}
	for j.tokens.More() && !j.full {
		n.Items = append(n.Items, j.value(depth+1))
	}
	j.close(n)
	return n
}

func (j *jsonReader) object(at source.Range, depth int) *Node {
	n := j.newNode(Map, at)
	n.Fields = []Field{}
	keys := keySet{fields: &n.Fields}
	for j.tokens.More() && !j.full {
		t, place := j.next()
		key, _ := t.(string)
		v := j.value(depth + 1)
		if first := keys.find(key); first >= 0 {
			j.again(&n.Fields[first], Field{key, place, v})
			continue
		}
		if len(n.Fields) >= j.limits.Keys {
			j.report(diag.TooManyKeys, place, "a mapping has more than %d keys", j.limits.Keys)
			j.full = true
			continue
		}
		keys.add(Field{key, place, v})
	}
	j.close(n)
	return n
}

// close reads the closing bracket of n, and widens its range to it when that is
// on the same line.
func (j *jsonReader) close(n *Node) {
	if j.full {
		return
	}
	if _, at := j.next(); at.End.Line == n.Range.Start.Line {
		n.Range.End = at.End
	}
}
