package syntax

import (
	"strings"

	"github.com/goccy/go-yaml/token"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// document returns the tokens of the first document that has content, without
// comments and directives, and reports what there is besides it.
func (r *reader) document(tokens token.Tokens) token.Tokens {
	const (
		before = iota // no content yet
		inside
		after // the document has ended; only a second one can follow
	)
	out := make(token.Tokens, 0, len(tokens))
	state, directive := before, 0
	var separator *token.Token
	for _, t := range tokens {
		switch {
		case t.Type == token.CommentType:
		case t.Type == token.DirectiveType:
			directive = t.Position.Line
			r.report(diag.Directive, r.tokenRange(t), "directives are not allowed").
				Help = []string{"delete the line"}
		case directive == t.Position.Line:
		case t.Type == token.DocumentHeaderType && state == before:
			out = append(out[:0], t)
		case t.Type == token.DocumentHeaderType, t.Type == token.DocumentEndType:
			if state == inside {
				state = after
			}
			separator = t
		case state == after:
			at := t
			if separator.Type == token.DocumentHeaderType {
				at = separator
			}
			r.report(diag.SecondDocument, r.tokenRange(at), "a second document begins here; one file holds one").
				Help = []string{"move it to a file of its own"}
			return out
		default:
			state = inside
			out = append(out, t)
		}
	}
	if state == before {
		r.report(diag.EmptyDocument, r.topOfFile(), "the file is empty").
			Help = []string{"`mwaagen init` writes a first spec"}
		return nil
	}
	return out
}

// maxPaths bounds the text of the paths that the YAML library stores with
// every node (all keys from the root, joined), in bytes.
const maxPaths = 8 << 20

// maxProperties is how many anchors and tags may stand before one value. The
// library recurses over them.
const maxProperties = 4

// A level is a list or mapping that is open while tokens are walked.
type level struct {
	col   int  // of its first key or dash; 0 in brackets
	seq   bool // a list
	flow  bool // in brackets or braces
	count int  // entries so far
	keyed bool // the current entry in brackets has a key
	path  int  // length of the path of the current entry
}

// A walk measures the nesting of a document's tokens the way the parser will
// see it, before the parser does: it recurses once for each level and each key
// of a block mapping, and its time and memory are quadratic in both.
type walk struct {
	*reader
	levels     []level
	keys       int // entries of all open block mappings
	paths      int // bytes of all paths so far
	properties int // anchors and tags just before
	first      int // column where the current entry's anchors or tags began
}

// checkTokens reports whether a document's tokens are within the limits, and
// indented with spaces.
func (r *reader) checkTokens(tokens token.Tokens) bool {
	w := &walk{reader: r, levels: make([]level, 0, 16)}
	line := 0
	for i, t := range tokens {
		if t.Position.Line != line {
			line = t.Position.Line
			w.checkIndentation(t, i, tokens)
		}
		if !w.step(t, i, tokens) {
			return false
		}
	}
	return true
}

// step accounts for one token.
func (w *walk) step(t *token.Token, i int, tokens token.Tokens) bool {
	isKey := i+1 < len(tokens) && tokens[i+1].Type == token.MappingValueType
	ok := true
	switch t.Type {
	case token.AnchorType, token.TagType:
		if w.properties == 0 {
			w.first = t.Position.Column
		}
		if w.properties++; w.properties > maxProperties {
			w.report(diag.BadAnchor, w.tokenRange(t), "more than %d anchors and tags before one value", maxProperties)
			return false
		}
		return true
	case token.SequenceStartType, token.MappingStartType:
		ok = w.push(t, level{seq: t.Type == token.SequenceStartType, flow: true, path: w.path()})
	case token.SequenceEndType, token.MappingEndType:
		w.closeFlow()
	case token.CollectEntryType:
		ok = w.entry(t, 0)
	case token.SequenceEntryType:
		ok = w.blockEntry(t, true)
	case token.MappingKeyType:
		ok = w.blockEntry(t, false)
	default:
		if i > 0 && tokens[i-1].Type == token.AnchorType { // its name
			return true
		}
		if isKey && w.inFlow() {
			ok = w.flowKey(t, tokens)
		} else if isKey {
			ok = w.blockEntry(t, false)
		}
		if ok && isKey {
			w.setPath(len(t.Value))
		}
		w.paths += w.path()
	}
	w.properties, w.first = 0, 0
	if ok && w.paths > maxPaths {
		w.report(diag.TooCostly, w.tokenRange(t), "this value would keep the YAML reader busy for too long").
			Why = "too many values stand below keys that are too long"
		return false
	}
	return ok
}

func (w *walk) inFlow() bool { return len(w.levels) > 0 && w.levels[len(w.levels)-1].flow }

func (w *walk) path() int {
	if len(w.levels) == 0 {
		return 1
	}
	return w.levels[len(w.levels)-1].path
}

// setPath makes the path of the innermost level's entry that of its parent
// plus n.
func (w *walk) setPath(n int) {
	parent := 1
	if len(w.levels) > 1 {
		parent = w.levels[len(w.levels)-2].path
	}
	w.levels[len(w.levels)-1].path = parent + n + 3
}

func (w *walk) push(t *token.Token, l level) bool {
	if len(w.levels) >= w.limits.Depth {
		w.report(diag.TooDeep, w.tokenRange(t), "lists and mappings are nested more than %d levels deep", w.limits.Depth)
		return false
	}
	w.levels = append(w.levels, l)
	return true
}

func (w *walk) pop() {
	l := w.levels[len(w.levels)-1]
	w.levels = w.levels[:len(w.levels)-1]
	if !l.flow && !l.seq {
		w.keys -= l.count
	}
}

func (w *walk) closeFlow() {
	for len(w.levels) > 0 && !w.inFlow() {
		w.pop()
	}
	if len(w.levels) > 0 {
		w.pop()
	}
}

// blockEntry accounts for a dash or a block mapping's key.
func (w *walk) blockEntry(t *token.Token, seq bool) bool {
	col := t.Position.Column
	if w.properties > 0 {
		col = w.first
	}
	for len(w.levels) > 0 && !w.inFlow() {
		l := w.levels[len(w.levels)-1]
		if l.col < col || l.col == col && (l.seq == seq || seq) {
			break
		}
		w.pop()
	}
	if n := len(w.levels); n == 0 || w.inFlow() || w.levels[n-1].col < col || w.levels[n-1].seq != seq {
		if !w.push(t, level{col: col, seq: seq, path: w.path()}) {
			return false
		}
	}
	return w.entry(t, 6)
}

// flowKey accounts for a key in brackets or braces. A second one without a
// comma before it is a mistake in any case, and the library recurses over them
// until it sees that.
func (w *walk) flowKey(t *token.Token, tokens token.Tokens) bool {
	l := &w.levels[len(w.levels)-1]
	if l.keyed {
		w.missingComma(t, tokens)
		return false
	}
	ok := l.count > 0 || w.entry(t, 0)
	l.keyed = true
	return ok
}

// entry counts an entry of the innermost level, whose path is n longer than
// the level's parent's.
func (w *walk) entry(t *token.Token, n int) bool {
	if len(w.levels) == 0 {
		return true
	}
	l := &w.levels[len(w.levels)-1]
	l.count++
	l.keyed = false
	if l.seq {
		w.setPath(n + 6)
		return true
	}
	if !l.flow {
		w.keys++
	}
	if l.count > w.limits.Keys {
		w.report(diag.TooManyKeys, w.tokenRange(t), "a mapping has more than %d keys", w.limits.Keys)
		return false
	}
	if w.keys > 2*w.limits.Keys {
		w.report(diag.TooManyKeys, w.tokenRange(t), "more than %d keys stand before this one in the mappings around it", 2*w.limits.Keys)
		return false
	}
	return true
}

// checkIndentation reports tabs before the first key or dash of a line, where
// the library lets some pass and then counts the columns without them. Tabs
// inside of brackets, and before the rest of a text, mean nothing.
func (w *walk) checkIndentation(t *token.Token, i int, tokens token.Tokens) {
	isKey := i+1 < len(tokens) && tokens[i+1].Type == token.MappingValueType
	if w.inFlow() || !isKey && t.Type != token.SequenceEntryType {
		return
	}
	line := w.seen.Line(t.Position.Line)
	blank := line[:len(line)-len(strings.TrimLeft(line, " \t"))]
	if tab := strings.IndexByte(blank, '\t'); tab >= 0 {
		w.tabIndentation(t.Position.Line, tab, len(blank))
	}
}

func (r *reader) tabIndentation(line, from, to int) {
	at := source.Range{Start: source.Pos{Line: line, Col: from + 1}, End: source.Pos{Line: line, Col: to + 1}}
	d := r.report(diag.TabIndentation, at, "this line is indented with a tab; YAML wants spaces")
	d.Help = []string{"replace each tab by two spaces"}
}

func (r *reader) tooManyValues(at source.Range) {
	if r.full {
		return
	}
	r.full = true
	d := r.report(diag.TooManyValues, at, "the file has too many values; at most %d are read", r.limits.Values)
	d.Why = "aliases count as all the values that they stand for"
}
