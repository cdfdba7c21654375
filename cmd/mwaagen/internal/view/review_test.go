package view

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/mwaagen/mwaagen/generator/accessmatrix"
	"github.com/mwaagen/mwaagen/generator/inventory"
	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// largeReview has so many findings, policies and cells.
func largeReview(findings, statements, cells int) Review {
	f := source.NewFile("template.yaml", "Resources: {}\n")
	v := Review{File: f, What: "template", Use: "deploy", Find: func(diag.Place) (*source.File, source.Range) { return f, rng(1, 1, 1, 2) }}
	for i := range findings {
		v.Findings = append(v.Findings, diag.Diagnostic{Code: "MW1001", Severity: diag.Error, Message: fmt.Sprintf("fault %d", i), File: f, Range: rng(1, 1, 1, 2), Why: "it fails", Help: []string{"mend it"}})
	}
	p := inventory.Policy{Holder: "role R", Name: "p"}
	for i := range statements {
		p.Statements = append(p.Statements, inventory.Statement{Sid: fmt.Sprintf("S%d", i), Effect: "Allow", Actions: []string{"s3:GetObject"}, Resources: []string{"*"}})
	}
	v.Policies = []inventory.Policy{p}
	who := accessmatrix.Principal{Name: "R", Title: "R", Role: true}
	for i := range cells {
		who.Cells = append(who.Cells, accessmatrix.Cell{Who: "R", Thing: fmt.Sprintf("bucket %d", i), Group: "read", Answer: accessmatrix.Allow, Whole: true})
	}
	v.Access = &accessmatrix.Matrix{Principals: []accessmatrix.Principal{who}}
	return v
}

func markdown(t *testing.T, reviews ...Review) string {
	t.Helper()
	var b bytes.Buffer
	if err := WriteReview(&b, Markdown, ReviewReport{Tool: "mwaagen", Reviews: reviews}, Style{}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// However much there is to say, a comment has room for it, and what is left out is
// named with the command that shows it. The verdict is always there.
func TestMarkdownFits(t *testing.T) {
	for _, x := range []struct {
		name                        string
		findings, statements, cells int
		out                         []string // parts that are left out
	}{
		{"small", 1, 1, 1, nil},
		{"many cells", 1, 1, 3000, []string{"Access"}},
		{"many statements", 1, 3000, 1, []string{"Policies"}},
		{"many findings", 3000, 1, 1, []string{"Findings", "What to do about them"}},
		{"all", 3000, 3000, 3000, []string{"Findings", "What to do about them", "Access", "Policies"}},
	} {
		t.Run(x.name, func(t *testing.T) {
			text := markdown(t, largeReview(x.findings, x.statements, x.cells))
			if len(text) > commentLimit {
				t.Errorf("%d characters", len(text))
			}
			if !strings.HasPrefix(text, "## refuted: do not deploy it\n") || !strings.Contains(text, fmt.Sprintf("findings: %s", Counts(largeReview(x.findings, 0, 0).Findings))) {
				t.Errorf("no verdict: %.200s", text)
			}
			if got := strings.Count(text, ": left out, for there is no room"); got != len(x.out) {
				t.Errorf("%d parts are left out, want %d", got, len(x.out))
			}
			for _, title := range x.out {
				if !strings.Contains(text, "_"+title+": left out, for there is no room for it here. Read it with: mwaagen ") {
					t.Errorf("%s is not said to be left out", title)
				}
			}
			if strings.Count(text, "<details>") != strings.Count(text, "</details>") {
				t.Error("a part does not end")
			}
		})
	}
	many := make([]Review, 40)
	for i := range many {
		many[i] = largeReview(20, 20, 20)
	}
	if text := markdown(t, many...); len(text) > commentLimit || strings.Count(text, "## refuted") != len(many) {
		t.Errorf("%d characters, %d verdicts", len(text), strings.Count(text, "## refuted"))
	}
}

// A path that is not open is a finding of its own, unless one at its place says as
// much.
func TestReviewFindings(t *testing.T) {
	f := source.NewFile("spec.yaml", "a: b\n")
	find := func(diag.Place) (*source.File, source.Range) { return f, rng(1, 1, 1, 2) }
	shut := prove.Path{From: "subnet a", To: "s3", Port: 443, Hops: []prove.Hop{{Step: "route", Verdict: prove.Refuted, Text: "no route", At: diag.Place{Pointer: "/a"}}}}
	proof := &prove.Proof{Paths: []prove.Path{shut}}
	at := func(s diag.Severity, w *diag.Waiver) diag.List {
		return diag.List{{Code: "MW1111", Severity: s, At: diag.Place{Pointer: "/a"}, Waiver: w}}
	}
	for _, x := range []struct {
		name     string
		findings diag.List
		want     int
	}{
		{"no finding", nil, 1},
		{"an error", at(diag.Error, nil), 1},
		{"a warning", at(diag.Warning, nil), 2},
		{"a waived error", at(diag.Error, &diag.Waiver{}), 2},
	} {
		v := Review{File: f, Find: find, Findings: x.findings, Proof: proof}
		if got := v.All(); len(got) != x.want {
			t.Errorf("%s: %d findings, want %d", x.name, len(got), x.want)
		}
		if len(v.Findings) != len(x.findings) {
			t.Errorf("%s: the review has changed", x.name)
		}
	}
}
