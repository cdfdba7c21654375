package view

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// A printer writes findings as text.
type printer struct {
	b      strings.Builder
	style  Style
	tool   string
	gutter int // columns of the line numbers of this finding
	at     cursor
	cells  []cell
	hidden map[*source.File][]span
}

// A mark is a place in a file with what to say about it.
type mark struct {
	file  *source.File
	rng   source.Range
	label string
	look  role
	sign  string // what underlines it
}

// renderText returns the findings of r, what r's verdict rests on, and how
// many findings there are.
func renderText(r Report, style Style) []byte {
	style.Width = max(cmp.Or(style.Width, defaultWidth), leastWidth)
	p := &printer{style: style, tool: r.Tool, hidden: secrets(r.Findings)}
	for i := range r.Findings {
		if r.Findings[i].Waiver == nil {
			p.finding(&r.Findings[i])
		}
	}
	p.basis("waived", waived(r.Findings))
	p.basis("checked", r.Summary.Checked)
	p.basis("assumed", r.Summary.Assumed)
	p.basis("not checked", r.Summary.NotChecked)
	if len(r.Findings) > 0 || style.Count {
		p.b.WriteString(Counts(r.Findings) + "\n")
	}
	return []byte(p.b.String())
}

// waived says which findings a waiver lets pass, a line each.
func waived(l diag.List) []string {
	var out []string
	for _, d := range l.Waived() {
		where := fileName(d.File)
		if d.Range.IsValid() {
			where += ":" + strconv.Itoa(d.Range.Start.Line)
		}
		w := d.Waiver
		out = append(out, fmt.Sprintf("%s[%s] at %s: %s; %s answers for it until %s: %s", d.Severity, d.Code, where, d.Message, w.Owner, w.Expires, w.Reason))
	}
	return out
}

// basis writes one part of the summary.
func (p *printer) basis(title string, lines []string) {
	if len(lines) == 0 {
		return
	}
	p.put(asMessage, title)
	p.b.WriteString(":\n")
	for _, l := range lines {
		p.b.WriteString("  - " + printable(l) + "\n")
	}
	p.b.WriteByte('\n')
}

// Counts returns how many findings of each severity l has, in English.
func Counts(l diag.List) string {
	var parts []string
	for _, s := range []struct {
		severity  diag.Severity
		one, many string
	}{
		{diag.Error, "error", "errors"},
		{diag.Warning, "warning", "warnings"},
		{diag.Advice, "piece of advice", "pieces of advice"},
	} {
		switch n := l.Count(s.severity); n {
		case 0:
		case 1:
			parts = append(parts, "1 "+s.one)
		default:
			parts = append(parts, strconv.Itoa(n)+" "+s.many)
		}
	}
	if len(parts) == 0 {
		return "no findings"
	}
	return strings.Join(parts, ", ")
}

// finding writes one finding and an empty line.
func (p *printer) finding(d *diag.Diagnostic) {
	p.headline(d)
	primary := mark{d.File, d.Range, d.Label, roleOf(d.Severity), "^"}
	var related []mark
	last := lastLine(primary)
	for _, r := range d.Related {
		m := mark{r.File, r.Range, r.Label, asRelated, "-"}
		related = append(related, m)
		last = max(last, lastLine(m))
	}
	p.gutter = len(strconv.Itoa(last))

	related = p.place("-->", primary, related)
	for i := 0; i < len(related); i++ {
		if related[i].placed() {
			p.bar()
			p.place(":::", related[i], nil)
		}
	}
	p.notes(d, append([]mark{primary}, related...))
	p.b.WriteByte('\n')
}

func (p *printer) headline(d *diag.Diagnostic) {
	kind := d.Severity.String()
	if d.Code != "" {
		kind += "[" + printable(string(d.Code)) + "]"
	}
	p.put(roleOf(d.Severity), kind)
	p.put(asMessage, ": "+printable(d.Message))
	p.b.WriteByte('\n')
}

// notes writes what is said under the snippets: labels without a place to
// stand at, the reason, the ways out and where to read on.
func (p *printer) notes(d *diag.Diagnostic, marks []mark) {
	for i, m := range marks {
		switch {
		case m.placed() || m.label == "":
		case m.file != nil && i > 0: // the primary's file has been named
			p.note("note", fileName(m.file)+": "+m.label)
		default:
			p.note("note", m.label)
		}
	}
	if d.Why != "" {
		p.note("why", d.Why)
	}
	for _, h := range d.Help {
		p.note("help", h)
	}
	if d.Code != "" && p.tool != "" {
		p.note("see", p.tool+" explain "+string(d.Code))
	}
}

func (p *printer) note(kind, text string) {
	p.indent(p.gutter + 1)
	p.put(asGutter, "=")
	p.put(asNote, " "+kind+":")
	p.b.WriteString(" " + printable(text) + "\n")
}

// place writes where m is and the lines that show it. Those of others that
// are on the same line are shown with it; the rest is returned.
func (p *printer) place(arrow string, m mark, others []mark) (rest []mark) {
	if m.file == nil {
		return others
	}
	where := fileName(m.file)
	if m.placed() {
		where = fmt.Sprintf("%s:%d:%d", where, m.rng.Start.Line, m.rng.Start.Col)
	}
	p.indent(p.gutter)
	p.put(asGutter, arrow)
	p.b.WriteString(" " + printable(where) + "\n")
	if !m.placed() {
		return others
	}
	if arrow == "-->" {
		p.bar()
	}
	if end := m.end(); end.Line > m.rng.Start.Line {
		p.lines(m, end)
		return others
	}
	return p.line(m, others)
}

// line writes the line of m, which ends where it starts, with m and those of
// others that are on it and can be seen. It returns the rest.
func (p *printer) line(m mark, others []mark) (rest []mark) {
	n := m.rng.Start.Line
	text := m.file.Line(n)
	from, to := p.bytes(m, text)
	v := p.source(m.file, n, text, from, to)
	p.underline(v, from, to, m, m.label)
	for _, o := range others {
		same := o.file == m.file && o.placed() && o.rng.Start.Line == n && o.end().Line == n
		if !same || v.cutL || v.cutR {
			rest = append(rest, o)
			continue
		}
		from, to := p.bytes(o, text)
		p.underline(v, from, to, o, o.label)
	}
	return rest
}

// lines writes the first and the last line of m, which ends at end, with what
// m takes of each.
func (p *printer) lines(m mark, end source.Pos) {
	first, last := m.rng.Start.Line, end.Line
	text := m.file.Line(first)
	from, _ := p.bytes(m, text)
	p.underline(p.source(m.file, first, text, from, len(text)), from, len(text), m, "")
	if last > first+1 {
		p.put(asGutter, "...")
		p.b.WriteByte('\n')
	}
	text = m.file.Line(last)
	to := p.at.offset(m.file, last, text, end.Col)
	from = min(len(text)-len(strings.TrimLeft(text, " \t")), to)
	p.underline(p.source(m.file, last, text, from, to), from, to, m, m.label)
}

// source writes what fits of line n of f around the bytes [from, to).
func (p *printer) source(f *source.File, n int, line string, from, to int) lineView {
	base := f.Offset(source.Pos{Line: n, Col: 1})
	v := look(p.cells, line, p.hidden[f], base, from, to, p.style.Width)
	p.cells = v.cells
	number := strconv.Itoa(n)
	p.indent(p.gutter - len(number))
	p.put(asGutter, number+" |")
	if text := v.text(); text != "" {
		p.b.WriteString(" " + text)
	}
	p.b.WriteByte('\n')
	return v
}

// underline writes the signs of m under the bytes [from, to) of v's line, and
// label after them.
func (p *printer) underline(v lineView, from, to int, m mark, label string) {
	lead, n := v.span(from, to)
	if v.cutL {
		lead++ // the ellipsis
	}
	p.indent(p.gutter + 1)
	p.put(asGutter, "|")
	p.indent(lead + 1)
	text := strings.Repeat(m.sign, n)
	if label != "" {
		text += " " + printable(label)
	}
	p.put(m.look, text)
	p.b.WriteByte('\n')
}

// bytes returns the bytes that m takes of line, where it starts.
func (p *printer) bytes(m mark, line string) (from, to int) {
	start, end := m.rng.Start, m.end()
	from = p.at.offset(m.file, start.Line, line, start.Col)
	return from, from + advance(line[from:], end.Col-start.Col)
}

// bar writes the line that separates snippets.
func (p *printer) bar() {
	p.indent(p.gutter + 1)
	p.put(asGutter, "|")
	p.b.WriteByte('\n')
}

func (p *printer) indent(n int) {
	for ; n > 0; n-- {
		p.b.WriteByte(' ')
	}
}

// put writes text, which holds no control characters, with the look of r.
func (p *printer) put(r role, text string) {
	if sgr := r.sgr(); p.style.Color && sgr != "" {
		p.b.WriteString("\x1b[" + sgr + "m" + text + "\x1b[0m")
		return
	}
	p.b.WriteString(text)
}

// placed reports whether m can be shown in its file.
func (m mark) placed() bool {
	return m.file != nil && m.rng.IsValid() && m.rng.Start.Line <= m.file.Lines()
}

// end returns the end of what is marked, which is never before its start nor
// behind the file's end: a range that ends at the start of a line, or in empty
// lines, ends at the end of the line before them.
func (m mark) end() source.Pos {
	start, end := m.rng.Start, m.rng.End
	if !end.IsValid() || !start.Before(end) {
		return start
	}
	if end.Line > m.file.Lines() {
		end = source.Pos{Line: m.file.Lines(), Col: endOfLine}
	}
	for end.Line > start.Line && (end.Col == 1 || strings.TrimLeft(m.file.Line(end.Line), " \t") == "") {
		end = source.Pos{Line: end.Line - 1, Col: endOfLine}
	}
	if end.Line == start.Line && end.Col < start.Col {
		return start
	}
	return end
}

// endOfLine is a column behind the end of every line.
const endOfLine = 1 << 30

// lastLine returns the greatest line number that is printed for m.
func lastLine(m mark) int {
	if !m.placed() {
		return 1
	}
	return m.end().Line
}

// fileName returns f's name as messages show it.
func fileName(f *source.File) string {
	if f.Name == "-" {
		return "<stdin>"
	}
	return f.Name
}
