package view

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/rivo/uniseg"

	"github.com/mwaagen/mwaagen/generator/prove"
)

// A proofPrinter writes a proof as text.
type proofPrinter struct {
	printer
	report ProofReport
	said   []prove.Hop // reasons that stand above
}

// proofText returns the verdict, one line for each path with the hops of those
// that are not open, and what the verdict rests on.
func proofText(r ProofReport, style Style) []byte {
	p := &proofPrinter{printer: printer{style: style}, report: r}
	p.verdict(r.Proof.Verdict(), headline(r.Proof))
	p.b.WriteByte('\n')
	rests := r.Proof.Rests()
	all := lines(r.Proof, rests)
	var columns [2]int
	verdicts := 0 // the width of their column
	for _, l := range all {
		verdicts = max(verdicts, len(l.verdict.String()))
	}
	for i, l := range all {
		if i == 0 || l.Environment != all[i-1].Environment {
			p.b.WriteString("\nenvironment " + printable(l.Environment) + "\n")
			columns = widest(all[i:])
		}
		p.line(l, columns, verdicts)
	}
	if len(rests) > 0 {
		p.b.WriteString("\nassumed:\n")
	}
	for i, x := range rests {
		p.b.WriteString(fmt.Sprintf("  %*s %s%s\n", len(strconv.Itoa(len(rests)))+2, "["+strconv.Itoa(i+1)+"]", printable(x.Text), in(p.report.where(x.At))))
	}
	return []byte(p.b.String())
}

// widest returns how wide the columns of the first environment's lines are.
func widest(all []*line) (w [2]int) {
	for _, l := range all {
		if l.Environment != all[0].Environment {
			break
		}
		w[0] = max(w[0], uniseg.StringWidth(printable(l.start())))
		w[1] = max(w[1], uniseg.StringWidth(printable(l.end())))
	}
	return w
}

func (p *proofPrinter) line(l *line, w [2]int, verdicts int) {
	p.b.WriteString("  ")
	p.verdict(l.verdict, l.verdict.String())
	start, end := printable(l.start()), printable(l.end())
	p.b.WriteString(strings.Repeat(" ", verdicts-len(l.verdict.String())+2) + start + strings.Repeat(" ", w[0]-uniseg.StringWidth(start)) + " -> " + end)
	tail := ""
	if via := l.through(); via != "" {
		tail = "  " + printable(via)
	}
	if len(l.notes) > 0 {
		tail += "  [" + numbers(l.notes) + "]"
	}
	reasons := slices.DeleteFunc(l.reasons(), func(h prove.Hop) bool {
		return slices.ContainsFunc(p.said, func(o prove.Hop) bool { return h.SameCause(o) })
	})
	p.said = append(p.said, reasons...)
	if len(reasons) == 0 && l.verdict <= prove.Unknown && !p.report.Hops {
		tail += "  (as above)"
	}
	if tail != "" {
		p.b.WriteString(strings.Repeat(" ", w[1]-uniseg.StringWidth(end)) + tail)
	}
	p.b.WriteByte('\n')
	if p.report.Hops {
		reasons = l.Hops
	}
	for _, h := range reasons {
		p.hop(h, p.report.Hops)
	}
}

func (p *proofPrinter) hop(h prove.Hop, all bool) {
	p.b.WriteString("    ")
	if all {
		p.verdict(h.Verdict, fmt.Sprintf("%-8s", h.Verdict))
	}
	p.b.WriteString(string(h.Step) + ": " + printable(h.Text) + in(p.report.where(h.At)) + "\n")
	for i, x := range h.Help {
		word := "settle it: "
		if h.Verdict == prove.Refuted {
			word = "open it: "
		}
		if i > 0 {
			word = "or: "
		}
		p.b.WriteString("      " + word + printable(x) + "\n")
	}
}

func in(place string) string {
	if place == "" {
		return ""
	}
	return " (" + printable(place) + ")"
}

// verdict writes text in the colour of v.
func (p *proofPrinter) verdict(v prove.Verdict, text string) {
	look := asError
	switch v {
	case prove.Unknown, prove.Assumed:
		look = asWarning
	case prove.Proved:
		look = asAdvice
	}
	p.put(look, text)
}
