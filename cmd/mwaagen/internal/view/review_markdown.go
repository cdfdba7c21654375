package view

import (
	"fmt"
	"strings"

	"github.com/mwaagen/mwaagen/spec/diag"
)

// commentLimit is how many bytes of Markdown are written: GitHub takes comments of
// 65,536 characters, and whoever posts one may add a few.
const commentLimit = 65_000

// A section is one part of a Markdown document.
type section struct {
	title   string
	shown   bool // unfolded
	body    string
	instead string // how to get it where it is left out; "" for what never is
	cut     bool
}

// text returns s as it is written, or where it can be read instead.
func (s *section) text() string {
	switch {
	case s.cut:
		return "_" + s.title + ": left out, for there is no room for it here. " + s.instead + "_\n\n"
	case s.shown:
		return s.body
	}
	return "<details><summary>" + s.title + "</summary>\n\n" + strings.TrimRight(s.body, "\n") + "\n\n</details>\n\n"
}

// fit joins sections into at most limit bytes, if that can be: the longest of those
// that can be read elsewhere are left out until the rest has room.
func fit(all []*section, limit int) []byte {
	total := 0
	for _, s := range all {
		total += len(s.text())
	}
	for total > limit {
		var longest *section
		for _, s := range all {
			if s.instead != "" && !s.cut && (longest == nil || len(s.body) > len(longest.body)) {
				longest = s
			}
		}
		if longest == nil {
			break
		}
		total -= len(longest.text())
		longest.cut = true
		total += len(longest.text())
	}
	var b strings.Builder
	for _, s := range all {
		b.WriteString(s.text())
	}
	return []byte(strings.TrimRight(b.String(), "\n") + "\n")
}

// reviewMarkdown returns the reviews for a comment on a pull request: the verdict
// and the findings, and all else folded.
func reviewMarkdown(r ReviewReport) []byte {
	var all []*section
	for i := range r.Reviews {
		all = append(all, r.Reviews[i].sections()...)
	}
	return fit(all, commentLimit)
}

// renderMarkdown returns the findings of r, and what r's verdict rests on.
func renderMarkdown(r Report) []byte {
	all := []*section{{shown: true, body: "**" + Counts(r.Findings) + "**\n\n"}}
	all = append(all, findingSections(r.Findings, "")...)
	for _, l := range []reviewList{{"waived", waived(r.Findings)}, {"checked", r.Summary.Checked}, {"assumed", r.Summary.Assumed}, {"not checked", r.Summary.NotChecked}} {
		all = append(all, l.sections("")...)
	}
	return fit(all, commentLimit)
}

// sections returns the parts of one review.
func (v *Review) sections() []*section {
	name := v.File.Name
	var b strings.Builder
	word, rest := v.headline()
	fmt.Fprintf(&b, "## %s: %s\n\n", word, rest)
	for _, f := range v.facts() {
		fmt.Fprintf(&b, "- %s: %s\n", f.name, cellText(f.text))
	}
	b.WriteByte('\n')
	all := append([]*section{{shown: true, body: b.String()}}, findingSections(v.Findings, name)...)
	if v.Proof != nil && len(v.Proof.Paths) > 0 {
		all = append(all, &section{title: "Paths", body: string(proofMarkdown(ProofReport{Proof: v.Proof, Find: v.Find})), instead: instead("prove", name)})
	}
	if v.Expect != nil {
		sentences := v.sentences()
		all = append(all, &section{title: "Sentences", body: string(sentences.Markdown()), instead: instead("test", name)})
	}
	if v.Access != nil {
		all = append(all, &section{title: "Access", body: string(accessMarkdown(AccessReport{Matrix: v.Access, Find: v.Find})), instead: instead("access", name)})
	}
	if len(v.Policies) > 0 {
		all = append(all, &section{title: "Policies", body: v.policyTables(), instead: instead("review", name)})
	}
	for _, l := range v.lists() {
		all = append(all, l.sections(name)...)
	}
	return all
}

// instead says which command writes what is left out.
func instead(verb, name string) string {
	if name == "" || name == "-" {
		return "Another form of the report has it."
	}
	return "Read it with: mwaagen " + verb + " " + cellText(name)
}

// sections returns the list folded; none when it is empty.
func (l *reviewList) sections(name string) []*section {
	if len(l.lines) == 0 {
		return nil
	}
	var b strings.Builder
	for _, x := range l.lines {
		b.WriteString("- " + cellText(x) + "\n")
	}
	title := strings.ToUpper(l.title[:1]) + l.title[1:]
	return []*section{{title: title, body: b.String(), instead: instead("review", name)}}
}

// findingSections returns a table of findings, and folded what each is about.
func findingSections(l diag.List, name string) []*section {
	var table, details strings.Builder
	for i := range l {
		d := &l[i]
		if d.Waiver != nil {
			continue
		}
		if table.Len() == 0 {
			table.WriteString("| Severity | Code | Where | What |\n|---|---|---|---|\n")
		}
		where := placeOf(d)
		fmt.Fprintf(&table, "| %s | %s | %s | %s |\n", d.Severity, d.Code, cellText(where), cellText(d.Message))
		fmt.Fprintf(&details, "%s %s%s: %s\n", d.Severity, d.Code, cellText(in(where)), cellText(d.Message))
		for _, r := range d.Related {
			if r.Label != "" {
				details.WriteString("- see: " + cellText(r.Label+in(relatedPlace(&r))) + "\n")
			}
		}
		if d.Why != "" {
			details.WriteString("- why: " + cellText(d.Why) + "\n")
		}
		for _, h := range d.Help {
			details.WriteString("- help: " + cellText(h) + "\n")
		}
		details.WriteByte('\n')
	}
	if table.Len() == 0 {
		return nil
	}
	return []*section{
		{title: "Findings", body: table.String() + "\n", instead: instead("lint", name), shown: true},
		{title: "What to do about them", body: details.String(), instead: instead("lint", name)},
	}
}

func placeOf(d *diag.Diagnostic) string {
	if d.File == nil {
		return ""
	}
	if !d.Range.IsValid() {
		return fileName(d.File)
	}
	return fmt.Sprintf("%s:%d:%d", fileName(d.File), d.Range.Start.Line, d.Range.Start.Col)
}

func relatedPlace(r *diag.Related) string {
	return placeOf(&diag.Diagnostic{File: r.File, Range: r.Range})
}

// policyTables returns every statement of the policies, a table for each of them.
func (v *Review) policyTables() string {
	var b strings.Builder
	for i := range v.Policies {
		p := &v.Policies[i]
		title := p.Holder
		for _, x := range []string{p.Name, size(p)} {
			if x != "" {
				title += ", " + x
			}
		}
		if p.When != "" {
			title += ", when " + p.When
		}
		fmt.Fprintf(&b, "**%s**%s\n\n", cellText(title), cellText(in(v.Find.where(p.At))))
		if len(p.Statements) > 0 {
			b.WriteString("| Statement | Effect | Who | Actions | Resources | Conditions | Why |\n|---|---|---|---|---|---|---|\n")
		}
		for j := range p.Statements {
			s := &p.Statements[j]
			fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s | %s |\n", cellText(s.Sid), effect(s), cells(but(s.Who, s.NotWho)), cells(but(s.Actions, s.NotActions)),
				cells(but(s.Resources, s.NotResources)), cells(s.Conditions), cells(s.Why))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// cells returns the items of a list for one cell, a line each.
func cells(items []string) string {
	var out []string
	for _, x := range items {
		out = append(out, cellText(x))
	}
	return strings.Join(out, "<br>")
}
