package main

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/cmd/mwaagen/internal/view"
	"github.com/mwaagen/mwaagen/generator"
	"github.com/mwaagen/mwaagen/generator/expect"
	"github.com/mwaagen/mwaagen/generator/lint"
	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// A wish is one report that the user wants.
type wish struct {
	kind view.Kind
	file string // "" is the verb's own stream
}

// parseWishes reads --report. Verbs whose artefact is something else (own is
// false) have no stream for other kinds than text.
func (a *app) parseWishes(own bool) ([]wish, error) {
	var out []wish
	streams := 0
	for _, r := range a.reports {
		name, file, hasFile := strings.Cut(r, "=")
		kind, err := view.ParseKind(name)
		if err != nil {
			return nil, fmt.Errorf("--report: %w", err)
		}
		if hasFile && file == "" {
			return nil, fmt.Errorf("--report %s: the file has no name", r)
		}
		if !hasFile && !own && kind != view.Text {
			return nil, fmt.Errorf("--report %s needs a file here, as in --report %s=FILE: standard output is for the artefact", r, r)
		}
		if !hasFile {
			streams++
		}
		if streams > 1 {
			return nil, fmt.Errorf("--report %s needs a file, as in --report %s=FILE: another report has the stream", r, r)
		}
		out = append(out, wish{kind, file})
	}
	return out, nil
}

// judge writes the findings of specs as --report asks, and returns whether
// they are at or above --fail-on. own says that the report is the verb's
// artefact.
func (a *app) judge(specs []*compiled, own bool, summary view.Summary) (failed bool, err error) {
	r := a.report(specs, summary)
	stream := a.stderr
	if own {
		stream = a.stdout
	}
	shown := false
	for _, w := range a.wishes {
		if w.file == "" {
			shown = true
			err = a.show(stream, w.kind, r, own)
		} else {
			err = a.save(w, r)
		}
		if err != nil {
			return false, err
		}
	}
	if !shown {
		err = a.show(stream, view.Text, r, own)
	}
	return r.Findings.Has(a.level), err
}

func (a *app) report(specs []*compiled, summary view.Summary) view.Report {
	r := view.Report{Tool: "mwaagen", Summary: summary, Rules: ruleDoc}
	seen := map[string]bool{}
	for _, s := range specs {
		r.Findings = append(r.Findings, s.findings...)
		if !seen[s.file.Name] {
			seen[s.file.Name] = true
			r.Files = append(r.Files, s.file)
		}
	}
	return r
}

func (a *app) show(w io.Writer, kind view.Kind, r view.Report, own bool) error {
	if kind != view.Text { // text does not say it, and finding it out takes time
		r.Version = a.version()
	}
	style := view.Style{Color: view.Color(a.color, a.isTerminal(w), a.noColor), Count: own}
	return view.Write(w, kind, r, style)
}

func (a *app) save(w wish, r view.Report) error {
	r.Version = a.version()
	var b bytes.Buffer
	if err := view.Write(&b, w.kind, r, view.Style{Count: true}); err != nil {
		return err
	}
	return a.writeFiles(file{w.file, b.Bytes()})
}

// ruleDoc says what is known of a code.
func ruleDoc(code diag.Code) (view.RuleDoc, bool) {
	d, severity, ok := lookup(code)
	if !ok {
		return view.RuleDoc{}, false
	}
	return view.RuleDoc{Title: d.Occurs, Why: d.Why, Help: "mwaagen explain " + string(code), Severity: severity}, true
}

// lookup returns the documentation of a code, of the language or of a rule.
func lookup(code diag.Code) (diag.Doc, diag.Severity, bool) {
	if r, ok := lint.Lookup(code); ok {
		return r.Doc, r.Severity, true
	}
	for _, d := range slices.Concat(diag.Docs(), prove.Docs(), expect.Docs(), []diag.Doc{generator.TemplateLimits()}) {
		if d.Code == code && (code == prove.PathUnknown || code == expect.NotDecided) {
			return d, diag.Warning, true
		}
		if d.Code == code {
			return d, diag.Error, true
		}
	}
	return diag.Doc{}, 0, false
}
