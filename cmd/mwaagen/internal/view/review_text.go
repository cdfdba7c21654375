package view

import (
	"cmp"
	"strings"

	"github.com/mwaagen/mwaagen/generator/inventory"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// reviewText returns the reviews for people, the verdict of each first.
func reviewText(r ReviewReport, style Style) []byte {
	style.Width = max(cmp.Or(style.Width, defaultWidth), leastWidth)
	var b strings.Builder
	for i := range r.Reviews {
		if i > 0 {
			b.WriteString("\n" + strings.Repeat("=", 72) + "\n\n")
		}
		v := &r.Reviews[i]
		p := &reviewPrinter{proofPrinter{printer: printer{style: style, tool: r.Tool, hidden: secrets(v.Findings)}}}
		p.review(v)
		b.WriteString(p.b.String())
	}
	return []byte(b.String())
}

// A reviewPrinter writes one review as text.
type reviewPrinter struct{ proofPrinter }

func (p *reviewPrinter) review(v *Review) {
	p.head(v)
	if len(v.Findings) > len(v.Findings.Waived()) {
		p.title("findings")
		for i := range v.Findings {
			if v.Findings[i].Waiver == nil {
				p.finding(&v.Findings[i])
			}
		}
	}
	if v.Proof != nil && len(v.Proof.Paths) > 0 {
		p.title("paths")
		p.part(proofText(ProofReport{Proof: v.Proof, Find: v.Find}, p.style))
	}
	if v.Expect != nil {
		p.title("sentences")
		sentences := v.sentences()
		p.part([]byte(sentences.Text(p.style)))
	}
	if v.Access != nil {
		p.title("access")
		p.part(accessText(AccessReport{Matrix: v.Access, Find: v.Find}, p.style))
	}
	if len(v.Policies) > 0 {
		p.title("policies")
		p.policies(v)
	}
	for _, l := range v.lists() {
		if len(l.lines) == 0 {
			continue
		}
		p.title(l.title)
		for _, x := range l.lines {
			p.b.WriteString("- " + printable(x) + "\n")
		}
		p.b.WriteByte('\n')
	}
	text := strings.TrimRight(p.b.String(), "\n") + "\n"
	p.b.Reset()
	p.b.WriteString(text)
}

// head writes the verdict, and what it consists of.
func (p *reviewPrinter) head(v *Review) {
	word, rest := v.headline()
	p.verdict(v.Verdict(), word)
	p.b.WriteString(": " + rest + "\n")
	width := 0
	for _, f := range v.facts() {
		width = max(width, len(f.name))
	}
	for _, f := range v.facts() {
		p.b.WriteString("  " + pad(f.name, width) + "  " + printable(f.text) + "\n")
	}
	p.b.WriteByte('\n')
}

// title writes the title of a part.
func (p *reviewPrinter) title(text string) {
	p.put(asMessage, strings.ToUpper(text))
	p.b.WriteString("\n\n")
}

// part writes a part that was rendered by itself.
func (p *reviewPrinter) part(text []byte) {
	p.b.Write(text)
	p.b.WriteByte('\n')
}

// policies writes every statement, and why it is there.
func (p *reviewPrinter) policies(v *Review) {
	holder := ""
	for i := range v.Policies {
		x := &v.Policies[i]
		if x.Holder != holder {
			holder = x.Holder
			p.put(asMessage, printable(holder))
			p.b.WriteByte('\n')
		}
		name := x.Name
		if name == "" {
			name = "policy"
		}
		if n := size(x); n != "" {
			name += ", " + n
		}
		if x.When != "" {
			name += ", when " + x.When
		}
		p.b.WriteString("  " + printable(name) + in(v.Find.where(x.At)) + "\n")
		for j := range x.Statements {
			p.statement(&x.Statements[j], x.At, v.Find)
		}
		p.b.WriteByte('\n')
	}
}

// statement writes one of a policy that is at a place.
func (p *reviewPrinter) statement(s *inventory.Statement, policy diag.Place, find Finder) {
	sid := ""
	if s.Sid != "" {
		sid = printable(s.Sid) + ": "
	}
	at := ""
	if s.At != policy {
		at = in(find.where(s.At))
	}
	p.b.WriteString("    " + sid + effect(s) + at + "\n")
	p.detail("to", but(s.Who, s.NotWho))
	p.detail("", but(s.Actions, s.NotActions))
	p.detail("on", but(s.Resources, s.NotResources))
	p.detail("if", s.Conditions)
	p.detail("why", s.Why)
}

// detail writes one side of a statement, the word once.
func (p *reviewPrinter) detail(word string, items []string) {
	for i, x := range items {
		if i > 0 {
			word = ""
		}
		p.b.WriteString("      " + pad(word, len("why")) + " " + printable(x) + "\n")
	}
}
