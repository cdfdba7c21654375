// Package view renders the result of a run for people, programs and services:
// as text, JSON, SARIF, GitHub workflow commands and Markdown.
//
// A view reads a finished [Report] and nothing else, so the same report gives
// the same bytes everywhere. Text, message or file name that came from a user
// never reaches a terminal as a control sequence.
package view

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// A Kind is a form that a report can take.
type Kind uint8

// The kinds of report.
const (
	Text     Kind = iota // for people: messages, snippets, advice
	JSON                 // for programs: a versioned document, see [Write]
	SARIF                // for code scanning services: SARIF 2.1
	GitHub               // for GitHub Actions: one workflow command for each finding
	Markdown             // for comments on pull requests, and wikis
)

// Kinds returns the names that [ParseKind] accepts, in the order of their
// constants.
func Kinds() []string { return []string{"text", "json", "sarif", "github", "markdown"} }

// String returns the name of k as [ParseKind] reads it.
func (k Kind) String() string {
	if names := Kinds(); int(k) < len(names) {
		return names[k]
	}
	return fmt.Sprintf("Kind(%d)", uint8(k))
}

// ParseKind returns the kind called name. The error says which names there
// are.
func ParseKind(name string) (Kind, error) {
	if i := slices.Index(Kinds(), name); i >= 0 {
		return Kind(i), nil
	}
	return Text, fmt.Errorf("unknown report kind %q: expected one of %s", name, strings.Join(Kinds(), ", "))
}

// A Report is what a run found out.
type Report struct {
	Tool     string         // the command's name, as a user types it
	Version  string         // the command's version; "" when it has none
	Findings diag.List      // resolved: File and Range are set where they are known
	Files    []*source.File // every file that was judged, also those without findings
	Summary  Summary
	Rules    func(diag.Code) (RuleDoc, bool) // what is known of a code; nil: nothing
}

// A Summary says what a verdict rests on. Each line is a phrase without a
// final stop.
type Summary struct {
	Checked    []string // what was looked at
	Assumed    []string // what was taken for granted
	NotChecked []string // what nobody looked at
}

// A RuleDoc describes all findings of one code.
type RuleDoc struct {
	Title    string        // one line
	Why      string        // why it matters
	Help     string        // how to get rid of it; may have several lines
	Severity diag.Severity // the usual severity; the zero value says nothing
}

// Style says how text looks. The zero Style is plain.
type Style struct {
	Color bool // use ANSI colours
	Count bool // end with a count also when there are no findings
	Width int  // columns of source text that a snippet may show; 0 means 100
}

// Write renders r as kind and writes it to w in one piece. Style matters for
// [Text] only. The error is w's, or an internal one when r cannot be encoded.
//
// The JSON document has "version": 1. A reader of that version keeps working
// as long as the number stays: fields are only ever added. Lines and columns
// are 1-based, columns count Unicode code points, an end is the first place
// after the range. "file" and "range" are null where they are not known.
func Write(w io.Writer, kind Kind, r Report, style Style) error {
	var out []byte
	var err error
	switch kind {
	case Text:
		out = renderText(r, style)
	case JSON:
		out, err = renderJSON(r)
	case SARIF:
		out, err = renderSARIF(r)
	case GitHub:
		out = renderGitHub(r)
	case Markdown:
		out = renderMarkdown(r)
	default:
		err = fmt.Errorf("no renderer for %v", kind)
	}
	if err != nil {
		return fmt.Errorf("internal: report: %w", err)
	}
	if len(out) == 0 {
		return nil
	}
	_, err = w.Write(out)
	return err
}

// details returns d in lines for services that show one text for a finding:
// the message, then what the marked text shows, the reason and the ways out.
func details(d *diag.Diagnostic) string {
	var b strings.Builder
	b.WriteString(d.Message)
	if d.Label != "" {
		b.WriteString("\nhere: " + d.Label)
	}
	if d.Why != "" {
		b.WriteString("\nwhy: " + d.Why)
	}
	for _, h := range d.Help {
		b.WriteString("\nhelp: " + h)
	}
	return b.String()
}
