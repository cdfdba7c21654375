package view

import (
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"github.com/mwaagen/mwaagen/spec/source"
)

const (
	defaultWidth = 100 // columns of source text in a snippet
	leastWidth   = 20
	tab          = "    " // a tab's form, whatever its column: no terminal setting can misplace a caret
	ellipsis     = "…"
	mask         = "•••" // a secret, however long
	maskWidth    = 3     // columns of mask
	longCluster  = 64    // bytes; longer than any emoji, shorter than a pile of accents
)

// A cell is one character, as a reader sees it, of a source line.
type cell struct {
	text  string // what to print
	width int    // in terminal columns
	end   int    // byte offset in the line of what follows
}

// A lineView is the part of a line that a snippet shows.
type lineView struct {
	cells      []cell
	start      int // byte offset in the line of cells[0]
	cutL, cutR bool
}

// nextCell returns the first cell of s, which is not empty, and its size in
// bytes. Its end is not set.
func nextCell(s string) (cell, int) {
	b := s[0]
	switch {
	case b == '\t':
		return cell{text: tab, width: len(tab)}, 1
	case b < ' ' || b == 0x7f:
		e := escape(rune(b), s[:1])
		return cell{text: e, width: len(e)}, 1
	case b < utf8.RuneSelf && (len(s) == 1 || s[1] < utf8.RuneSelf):
		return cell{text: s[:1], width: 1}, 1
	}
	cluster, _, width, _ := uniseg.FirstGraphemeClusterInString(s, -1)
	if len(cluster) <= longCluster && printable(cluster) == cluster {
		return cell{text: cluster, width: width}, len(cluster)
	}
	// Something in the cluster must not be printed, or it is one of those that
	// pile up accents without end: go on rune by rune.
	r, n := utf8.DecodeRuneInString(s)
	if !shown(0, r, n) {
		e := escape(r, s[:n])
		return cell{text: e, width: len(e)}, n
	}
	return cell{text: s[:n], width: uniseg.StringWidth(s[:n])}, n
}

// look returns the part of line around the bytes [from, to) that fits into
// width columns, reusing buf. What hidden names of the line, which begins at
// byte base of its file, is masked. The whole line is never walked: a line can
// be as long as a file may be, and have a finding at every word.
func look(buf []cell, line string, hidden []span, base, from, to, width int) lineView {
	v := lineView{cells: buf[:0], start: retreat(line, from, 2*width)}
	stop := from + advance(line[from:], 4*width)
	hidden = hidden[behind(hidden, base+v.start):]
	for o := v.start; o < stop; {
		end := stop
		if len(hidden) > 0 {
			end = min(end, hidden[0].from-base)
		}
		if end > o {
			c, n := nextCell(line[o:end])
			o += n
			c.end = o
			v.cells = append(v.cells, c)
			continue
		}
		o = min(hidden[0].to-base, stop)
		hidden = hidden[1:]
		v.cells = append(v.cells, cell{text: mask, width: maskWidth, end: o})
	}
	v.cutL, v.cutR = v.start > 0, stop < len(line)
	if !v.cutL && !v.cutR && columns(v.cells) <= width {
		return v
	}
	v.cut(from, to, width)
	return v
}

// cut drops cells on both sides of the bytes [from, to) until v fits into
// width columns, the ellipses included.
func (v *lineView) cut(from, to, width int) {
	lead, marked := v.span(from, to)
	room := max(width-marked, 0)
	// All of what is marked should be seen, in the middle unless the line ends
	// close by; of a range that does not fit, its beginning.
	keep := max(room/2, width/4)
	if tail := columns(v.cells) - lead - marked; !v.cutR {
		keep = max(keep, room-max(tail, 0)-1)
	}
	if v.cutL || lead+marked+2 > width {
		for len(v.cells) > 0 && lead > keep {
			lead -= v.cells[0].width
			v.start = v.cells[0].end
			v.cells = v.cells[1:]
			v.cutL = true
		}
	}
	used := 0
	if v.cutL {
		used++
	}
	if !v.cutR && used+columns(v.cells) <= width {
		return
	}
	used++ // the ellipsis that is about to come
	for i, c := range v.cells {
		used += c.width
		if used > width {
			v.cells, v.cutR = v.cells[:i], true
			break
		}
	}
}

// span returns how many columns of v are before the bytes [from, to) of its
// line, and how many they take: at least one, so that an empty range, or one
// behind the line's end, is seen.
func (v *lineView) span(from, to int) (lead, marked int) {
	off := v.start
	for _, c := range v.cells {
		switch {
		case c.end <= from:
			lead += c.width
		case off < to:
			marked += c.width
		}
		off = c.end
	}
	return lead, max(marked, 1)
}

// text returns what is to be printed for v.
func (v *lineView) text() string {
	var b strings.Builder
	if v.cutL {
		b.WriteString(ellipsis)
	}
	for _, c := range v.cells {
		b.WriteString(c.text)
	}
	if v.cutR {
		b.WriteString(ellipsis)
	}
	return b.String()
}

func columns(cells []cell) int {
	n := 0
	for _, c := range cells {
		n += c.width
	}
	return n
}

// advance returns how many bytes the first n runes of s take.
func advance(s string, n int) int {
	o := 0
	for ; n > 0 && o < len(s); n-- {
		_, size := utf8.DecodeRuneInString(s[o:])
		o += size
	}
	return o
}

// retreat returns the byte offset n runes before offset o of s.
func retreat(s string, o, n int) int {
	for ; n > 0 && o > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:o])
		o -= size
	}
	return o
}

// A cursor remembers the last place that was looked up. Findings come in
// order, so that finding columns costs one walk over a line, not one each.
type cursor struct {
	file           *source.File
	line, col, off int
}

// offset returns the byte offset of column col (1-based) in line n of f, whose
// text is line. It is at most len(line).
func (c *cursor) offset(f *source.File, n int, line string, col int) int {
	if c.file != f || c.line != n || c.col > col || c.off > len(line) {
		*c = cursor{file: f, line: n, col: 1}
	}
	c.off += advance(line[c.off:], col-c.col)
	c.col = max(col, 1)
	return c.off
}
