package view

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/accessmatrix"
)

// AccessAnswer returns the answers about one principal as text: yes or no, the
// statements that decide, and what the answer hangs on.
func AccessAnswer(cells []accessmatrix.Cell, find Finder) string {
	r := AccessReport{Find: find}
	var b strings.Builder
	for i := range cells {
		c := &cells[i]
		b.WriteString(verdict(c) + "\n")
		word := "by "
		if c.Answer == accessmatrix.No || c.Answer == accessmatrix.Unknown {
			word = "near: "
		}
		if len(c.By) > 0 {
			b.WriteString("  " + word + printable(r.why(c.By)) + "\n")
		}
		for _, t := range terms(c, nil) {
			b.WriteString("  " + printable(t) + "\n")
		}
	}
	return b.String()
}

// verdict returns the answer in a sentence.
func verdict(c *accessmatrix.Cell) string {
	asked := printable(strings.Join(c.Actions, ", ") + " on " + c.Resource)
	who := printable(c.Who)
	switch c.Answer {
	case accessmatrix.Allow:
		return "yes: " + who + " may do " + asked
	case accessmatrix.AllowIf:
		return "yes, on terms: " + who + " may do " + asked
	case accessmatrix.Deny:
		return "no: " + who + " is denied " + asked
	case accessmatrix.Unknown:
		return "unknown: whether " + who + " may do " + asked
	}
	if len(c.If) > 0 { // all but what they say allows it
		return "no: " + who + " may not do " + asked
	}
	return "no: nothing allows " + who + " to do " + asked
}

// AccessList returns who of cells may do what they are about, one line each, then
// those of whom nobody can tell.
func AccessList(cells []accessmatrix.Cell, find Finder) string {
	r := AccessReport{Find: find}
	var b strings.Builder
	width := 0
	for i := range cells {
		if cells[i].Answer >= accessmatrix.Unknown {
			width = max(width, len(printable(cells[i].Who)))
		}
	}
	for _, wanted := range []accessmatrix.Answer{accessmatrix.Allow, accessmatrix.AllowIf, accessmatrix.Unknown} {
		for i := range cells {
			c := &cells[i]
			if c.Answer != wanted {
				continue
			}
			line := pad(c.Answer.String(), len("allow-if")) + "  " + pad(printable(c.Who), width) + "  " + printable(r.why(c.By))
			b.WriteString(strings.TrimRight(line, " ") + "\n")
			for _, t := range terms(c, nil) {
				b.WriteString("  " + printable(t) + "\n")
			}
		}
	}
	if b.Len() == 0 {
		return "nobody can\n"
	}
	return b.String()
}
