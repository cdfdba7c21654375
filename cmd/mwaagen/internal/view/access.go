package view

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/accessmatrix"
)

// An AccessReport is who may do what, and where its statements are.
type AccessReport struct {
	Tool    string
	Version string
	Matrix  *accessmatrix.Matrix
	All     bool // also what nobody may or what is unknown
	Find    Finder
}

// AccessFormats returns the names of the forms that a matrix can take.
func AccessFormats() []string { return []string{"text", "markdown", "csv", "json"} }

// WriteAccess renders r in a format of [AccessFormats] and writes it to w in one
// piece. Style matters for text only, and All for text and Markdown. The JSON
// document keeps the promise of [Write].
func WriteAccess(w io.Writer, format string, r AccessReport, style Style) error {
	var out []byte
	var err error
	switch format {
	case "text":
		out = accessText(r, style)
	case "markdown":
		out = accessMarkdown(r)
	case "csv":
		out, err = accessCSV(r)
	case "json":
		out, err = accessJSON(r)
	default:
		err = fmt.Errorf("no renderer for %q", format)
	}
	if err != nil {
		return fmt.Errorf("internal: access: %w", err)
	}
	_, err = w.Write(out)
	return err
}

// An entry is the cells of one thing that have one answer for one reason.
type entry struct {
	accessmatrix.Cell
	words []string // for what may be done
}

// what says what may be done, or may not.
func (e *entry) what() string { return strings.Join(e.words, ", ") }

// entries returns the cells of p as people read them; without all, those only
// that let something pass, and not by chance.
func entries(p *accessmatrix.Principal, all bool) []*entry {
	var out []*entry
	for _, c := range p.Cells {
		if !all && (!c.Answer.May() || c.Chance) {
			continue
		}
		i := slices.IndexFunc(out, func(e *entry) bool { return e.alike(&c) })
		if i < 0 {
			i = len(out)
			out = append(out, &entry{Cell: c})
		}
		out[i].add(&c)
	}
	return out
}

// alike reports whether c belongs to the entry.
func (e *entry) alike(c *accessmatrix.Cell) bool {
	return e.Thing == c.Thing && e.Answer == c.Answer && e.When == c.When &&
		slices.Equal(e.By, c.By) && slices.Equal(e.If, c.If) && slices.Equal(e.Hidden, c.Hidden)
}

// add adds the words for c: those that differ in their last one have the rest in
// common, as in "log in as Admin, Op".
func (e *entry) add(c *accessmatrix.Cell) {
	word := c.Group
	if !c.Whole {
		word += " (" + strings.Join(c.Actions, ", ") + " only)"
	}
	if n := len(e.words); n > 0 {
		head, last, found := strings.Cut(word, " as ")
		if before, _, same := strings.Cut(e.words[n-1], " as "); found && same && before == head {
			e.words[n-1] += ", " + last
			return
		}
	}
	if !slices.Contains(e.words, word) {
		e.words = append(e.words, word)
	}
}

// why names the statements that decide, with their places.
func (r *AccessReport) why(by []accessmatrix.Statement) string {
	out := make([]string, 0, len(by))
	for _, s := range by {
		name := s.Sid
		if name == "" {
			name = "a statement"
		}
		out = append(out, name+in(r.Find.where(s.At)))
	}
	return strings.Join(out, ", ")
}

// chances returns how many answers hang on names that nobody knows; none with all,
// which shows them.
func (r *AccessReport) chances(w *accessmatrix.Principal) int {
	n := 0
	for i := range w.Cells {
		if w.Cells[i].Chance && !r.All {
			n++
		}
	}
	return n
}

// terms returns what an answer hangs on, in clauses. What is not here of a
// principal is said once, with the principal.
func terms(c *accessmatrix.Cell, said []string) []string {
	out := slices.Clone(c.If)
	for _, h := range c.Hidden {
		if slices.Contains(said, h) {
			continue
		}
		if c.Answer == accessmatrix.Unknown {
			out = append(out, "not here, and could tell: "+h)
		} else {
			out = append(out, "unless denied by what is not here: "+h)
		}
	}
	if c.When != "" {
		out = append(out, "when "+c.When)
	}
	return out
}
