package view

import (
	"fmt"
	"io"
	"strings"

	"github.com/mwaagen/mwaagen/generator/accessmatrix"
	"github.com/mwaagen/mwaagen/generator/expect"
	"github.com/mwaagen/mwaagen/generator/inventory"
	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// A Review is all that a reviewer reads of one file.
type Review struct {
	File     *source.File
	What     string // what it is, as in "spec" or "execution policy"
	Use      string // what is not to be done with one that is refuted, as in "deploy"
	Unread   bool   // nothing is known of it but that it cannot be read
	Findings diag.List
	Proof    *prove.Proof         // nil where there is nothing to prove anything of
	Access   *accessmatrix.Matrix // nil where nobody could do anything
	Expect   *expect.Report       // nil where there are no sentences
	Policies []inventory.Policy
	Summary  Summary
	Dates    []string // of the knowledge that it was judged by
	Find     Finder
}

// A ReviewReport is the reviews of a run.
type ReviewReport struct {
	Tool    string
	Version string
	Reviews []Review
	Rules   func(diag.Code) (RuleDoc, bool)
}

// WriteReview renders r as kind and writes it to w in one piece. SARIF and GitHub
// have the findings, and with them the paths that are not open. Style matters for
// text only. Markdown has room in a comment on a pull request: where it would not,
// it says what is left out. The JSON document keeps the promise of [Write].
func WriteReview(w io.Writer, kind Kind, r ReviewReport, style Style) error {
	var out []byte
	var err error
	switch kind {
	case Text:
		out = reviewText(r, style)
	case JSON:
		out, err = reviewJSON(r)
	case Markdown:
		out = reviewMarkdown(r)
	default:
		return Write(w, kind, r.plain(), style)
	}
	if err != nil {
		return fmt.Errorf("internal: review: %w", err)
	}
	_, err = w.Write(out)
	return err
}

// plain returns the findings of all reviews as one report.
func (r *ReviewReport) plain() Report {
	out := Report{Tool: r.Tool, Version: r.Version, Rules: r.Rules}
	for i := range r.Reviews {
		v := &r.Reviews[i]
		out.Files = append(out.Files, v.File)
		out.Findings = append(out.Findings, v.All()...)
		add(&out.Summary.Checked, v.Summary.Checked)
		add(&out.Summary.Assumed, v.Summary.Assumed)
		add(&out.Summary.NotChecked, v.Summary.NotChecked)
	}
	return out
}

// add appends those of lines that list does not have.
func add(list *[]string, lines []string) {
	seen := map[string]bool{}
	for _, l := range *list {
		seen[l] = true
	}
	for _, l := range lines {
		if !seen[l] {
			seen[l] = true
			*list = append(*list, l)
		}
	}
}

// All returns the findings, and those paths that are not open for a reason that no
// finding names already at its place.
func (v *Review) All() diag.List {
	out := v.Findings
	if v.Proof == nil {
		return out
	}
	for _, d := range v.Proof.Findings() {
		d.File, d.Range = v.Find(d.At)
		said := false
		for i := range v.Findings {
			f := &v.Findings[i]
			said = said || f.At == d.At && f.Severity <= d.Severity && f.Waiver == nil
		}
		if !said {
			out = append(out[:len(out):len(out)], d)
		}
	}
	return out
}

// Verdict returns what all in all is to be said of what is under review.
func (v *Review) Verdict() prove.Verdict {
	worst := prove.Proved
	if v.Findings.Has(diag.Error) {
		worst = prove.Refuted
	}
	if v.Proof != nil {
		worst = min(worst, v.Proof.Verdict())
	}
	if v.Expect != nil {
		worst = min(worst, [...]prove.Verdict{expect.Fails: prove.Refuted, expect.Undecided: prove.Unknown, expect.Assumed: prove.Assumed, expect.Holds: prove.Proved}[v.Expect.Verdict()])
	}
	return worst
}

// sentences returns the sentences as reports have them.
func (v *Review) sentences() ExpectReport {
	return ExpectReport{File: v.File, Report: v.Expect, Find: v.Find}
}

// headline says the verdict in a few words.
func (v *Review) headline() (word, rest string) {
	switch v.Verdict() {
	case prove.Refuted:
		if v.Unread {
			return "not judged", "it cannot be read"
		}
		return "refuted", "do not " + v.Use + " it"
	case prove.Unknown:
		return "unknown", "what it rests on is not all there to be judged"
	case prove.Assumed:
		return "proved under assumptions", "it will do if what is assumed is so"
	}
	if v.Proof == nil {
		return "clean", "no error is found"
	}
	return "proved", "every path is open, and no error is found"
}

// A fact is one line of the verdict.
type fact struct{ name, text string }

// facts returns what the verdict consists of.
func (v *Review) facts() []fact {
	out := []fact{{v.What, fileName(v.File)}, {"findings", Counts(v.Findings)}}
	if v.Proof != nil {
		_, rest, _ := strings.Cut(headline(v.Proof), ": ")
		out = append(out, fact{"paths", rest})
	}
	if v.Expect != nil {
		_, rest, _ := strings.Cut(ExpectHeadline([]ExpectReport{v.sentences()}), ": ")
		out = append(out, fact{"sentences", rest})
	}
	if n := len(v.Policies); n > 0 {
		statements := 0
		for _, p := range v.Policies {
			statements += len(p.Statements)
		}
		out = append(out, fact{"policies", fmt.Sprintf("%s, %s", counted(n, "policy", "policies"), counted(statements, "statement", "statements"))})
	}
	if w := v.Findings.Waived(); len(w) > 0 {
		out = append(out, fact{"waived", counted(len(w), "finding", "findings")})
	}
	return out
}

func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// A reviewList is one list of a review, and its title.
type reviewList struct {
	title string
	lines []string
}

// lists returns what the verdict rests on.
func (v *Review) lists() []reviewList {
	return []reviewList{
		{"waived", waived(v.Findings)},
		{"checked", v.Summary.Checked},
		{"assumed", v.Summary.Assumed},
		{"not checked", v.Summary.NotChecked},
		{"judged by", v.Dates},
	}
}

// effect says what a statement does, as in "allow 12 actions (list, read)".
func effect(s *inventory.Statement) string {
	out := strings.ToLower(s.Effect)
	if s.Opens > 0 {
		out += " " + counted(s.Opens, "action", "actions")
	}
	if len(s.Levels) > 0 {
		out += " (" + strings.Join(s.Levels, ", ") + ")"
	}
	return out
}

// but returns the items of a list, and that it means all others if it does.
func but(list []string, not bool) []string {
	if !not {
		return list
	}
	return []string{"all but " + strings.Join(list, ", ")}
}

// size says how long a policy is, of how much.
func size(p *inventory.Policy) string {
	switch {
	case p.Elsewhere:
		return "which is not here"
	case p.Limit > 0:
		return fmt.Sprintf("%d of %d characters", p.Size, p.Limit)
	case p.Size > 0:
		return counted(p.Size, "character", "characters")
	}
	return ""
}
