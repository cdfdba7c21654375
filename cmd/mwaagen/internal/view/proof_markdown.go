package view

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/prove"
)

// proofMarkdown returns a proof for a pull request or a wiki: the verdict, a table
// of the paths, what is not open and why, and what the verdict rests on.
func proofMarkdown(r ProofReport) []byte {
	var b strings.Builder
	word, rest, _ := strings.Cut(headline(r.Proof), ":")
	fmt.Fprintf(&b, "**%s**:%s\n", word, rest)
	rests := r.Proof.Rests()
	all := lines(r.Proof, rests)
	for i, l := range all {
		if i == 0 || l.Environment != all[i-1].Environment {
			fmt.Fprintf(&b, "\n### Environment %s\n\n| Verdict | From | To | Port | Through | Assumed |\n|---|---|---|---|---|---|\n", cellText(l.Environment))
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %d | %s | %s |\n", l.verdict, cellText(l.start()), cellText(l.To), l.Port, cellText(l.through()), numbers(l.notes))
	}
	for _, v := range [...]struct {
		verdict prove.Verdict
		title   string
	}{{prove.Refuted, "Refuted"}, {prove.Unknown, "Unknown"}} {
		if r.Proof.Count(v.verdict) > 0 {
			fmt.Fprintf(&b, "\n### %s\n\n", v.title)
			r.reasonList(&b, all, v.verdict)
		}
	}
	if len(rests) > 0 {
		b.WriteString("\n### Assumed\n\n")
	}
	for i, x := range rests {
		fmt.Fprintf(&b, "%d. %s%s\n", i+1, cellText(x.Text), in(r.where(x.At)))
	}
	return []byte(b.String())
}

// reasonList writes why the lines with verdict v are not open, each reason once.
func (r *ProofReport) reasonList(b *strings.Builder, all []*line, v prove.Verdict) {
	var said []prove.Hop
	for _, l := range all {
		for _, h := range l.reasons() {
			if l.verdict != v || slices.ContainsFunc(said, func(o prove.Hop) bool { return h.SameCause(o) }) {
				continue
			}
			said = append(said, h)
			fmt.Fprintf(b, "- %s, %s to %s: %s%s\n", cellText(l.Environment), cellText(l.start()), cellText(l.end()), cellText(h.Text), in(r.where(h.At)))
			for _, x := range h.Help {
				fmt.Fprintf(b, "  - %s\n", cellText(x))
			}
		}
	}
}

// cellText returns s for a cell or a line of Markdown, where it means itself.
func cellText(s string) string {
	s = printable(s)
	return strings.NewReplacer(`\`, `\\`, "|", `\|`, "`", "\\`", "*", `\*`, "_", `\_`, "&", "&amp;", "<", "&lt;", "[", `\[`, "]", `\]`).Replace(s)
}
