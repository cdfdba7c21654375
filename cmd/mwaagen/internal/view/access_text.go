package view

import (
	"fmt"
	"strings"

	"github.com/rivo/uniseg"

	"github.com/mwaagen/mwaagen/generator/accessmatrix"
)

// accessText returns one block for each principal: what it may do, by which
// statement. Others than roles that may do the same share a block.
func accessText(r AccessReport, style Style) []byte {
	p := &printer{style: style}
	var names []string
	last := ""
	flush := func() {
		if len(names) == 0 {
			return
		}
		if p.b.Len() > 0 {
			p.b.WriteByte('\n')
		}
		p.put(asMessage, strings.Join(names, ", "))
		p.b.WriteString("\n" + last)
		names = nil
	}
	for i := range r.Matrix.Principals {
		who := &r.Matrix.Principals[i]
		body := r.block(who)
		if body == "" {
			continue
		}
		if who.Role || body != last {
			flush()
		}
		names, last = append(names, title(who)), body
	}
	flush()
	if p.b.Len() == 0 {
		p.b.WriteString("nobody may do anything\n")
	}
	return []byte(p.b.String())
}

// title names a principal, as in "ExecutionRoleProd, execution role of prod".
func title(w *accessmatrix.Principal) string {
	if w.Role && w.Title != w.Name {
		return printable(w.Name) + ", " + printable(w.Title)
	}
	return printable(w.Title + " " + w.Name)
}

// block returns the lines of one principal.
func (r *AccessReport) block(w *accessmatrix.Principal) string {
	var b strings.Builder
	all := entries(w, r.All)
	var columns [3]int
	for _, e := range all {
		columns[0] = max(columns[0], len(e.Answer.String()))
		columns[1] = max(columns[1], uniseg.StringWidth(printable(e.Thing)))
		columns[2] = max(columns[2], min(widestWords, uniseg.StringWidth(printable(e.what()))))
	}
	for _, e := range all {
		b.WriteString("  ")
		if r.All {
			b.WriteString(pad(e.Answer.String(), columns[0]) + "  ")
		}
		line := pad(printable(e.Thing), columns[1]) + "  " + pad(printable(e.what()), columns[2]) + "  " + r.why(e.By)
		b.WriteString(strings.TrimRight(line, " ") + "\n")
		for _, t := range terms(&e.Cell, w.Hidden) {
			b.WriteString("    " + printable(t) + "\n")
		}
	}
	chances := r.chances(w)
	if len(all) == 0 && !w.Role {
		return ""
	}
	if len(all)+len(w.Hidden)+chances == 0 {
		return "  may do nothing\n"
	}
	if chances > 0 && w.Role {
		fmt.Fprintf(&b, "  and perhaps %d more, if names that are not known yet match: see --all\n", chances)
	}
	if len(w.Hidden) > 0 {
		b.WriteString("  not here: " + printable(strings.Join(w.Hidden, ", ")) + "; whatever these allow or deny is unknown\n")
	}
	return b.String()
}

// widestWords is how wide the words of one line can make the column of all.
const widestWords = 48

// pad fills text up to width columns.
func pad(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-uniseg.StringWidth(text)))
}
