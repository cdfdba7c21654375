package view

import (
	"bytes"
	"encoding/json"
	"fmt"
	"unicode"
	"unicode/utf8"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// jsonVersion is the version of the JSON document; see [Write] for its promise.
const jsonVersion = 1

type jsonReport struct {
	Version  int           `json:"version"`
	Tool     jsonTool      `json:"tool"`
	Findings []jsonFinding `json:"findings"`
	Summary  jsonSummary   `json:"summary"`
}

type jsonTool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

type jsonFinding struct {
	Code     string        `json:"code"`
	Severity string        `json:"severity"`
	Message  string        `json:"message"`
	Subject  string        `json:"subject"`
	File     *string       `json:"file"`
	Range    *jsonRange    `json:"range"`
	Pointer  string        `json:"pointer"`
	Label    string        `json:"label"`
	Related  []jsonRelated `json:"related"`
	Why      string        `json:"why"`
	Help     []string      `json:"help"`
	Waived   *jsonWaiver   `json:"waived,omitempty"`
}

// A jsonWaiver is what lets a finding pass.
type jsonWaiver struct {
	Reason  string `json:"reason"`
	Owner   string `json:"owner"`
	Expires string `json:"expires"`
}

type jsonRelated struct {
	File    *string    `json:"file"`
	Range   *jsonRange `json:"range"`
	Pointer string     `json:"pointer"`
	Label   string     `json:"label"`
}

type jsonRange struct {
	Start jsonPos `json:"start"`
	End   jsonPos `json:"end"`
}

type jsonPos struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

type jsonSummary struct {
	Errors     int      `json:"errors"`
	Warnings   int      `json:"warnings"`
	Advice     int      `json:"advice"`
	Checked    []string `json:"checked"`
	Assumed    []string `json:"assumed"`
	NotChecked []string `json:"notChecked"`
}

// renderJSON returns r as the versioned JSON document.
func renderJSON(r Report) ([]byte, error) {
	return encode(jsonReport{
		Version:  jsonVersion,
		Tool:     jsonTool{r.Tool, r.Version},
		Findings: jsonFindings(r.Findings),
		Summary:  jsonSummaryOf(r.Findings, r.Summary),
	})
}

func jsonFindings(l diag.List) []jsonFinding {
	out := make([]jsonFinding, 0, len(l))
	for i := range l {
		out = append(out, jsonOf(&l[i]))
	}
	return out
}

func jsonSummaryOf(l diag.List, s Summary) jsonSummary {
	return jsonSummary{
		Errors:     l.Count(diag.Error),
		Warnings:   l.Count(diag.Warning),
		Advice:     l.Count(diag.Advice),
		Checked:    list(s.Checked),
		Assumed:    list(s.Assumed),
		NotChecked: list(s.NotChecked),
	}
}

func jsonOf(d *diag.Diagnostic) jsonFinding {
	f := jsonFinding{
		Code:     string(d.Code),
		Severity: d.Severity.String(),
		Message:  d.Message,
		Subject:  d.Subject,
		File:     jsonFile(d.File),
		Range:    jsonRangeOf(d.Range),
		Pointer:  d.At.Pointer,
		Label:    d.Label,
		Related:  make([]jsonRelated, 0, len(d.Related)),
		Why:      d.Why,
		Help:     list(d.Help),
	}
	if w := d.Waiver; w != nil {
		f.Waived = &jsonWaiver{w.Reason, w.Owner, w.Expires}
	}
	for _, r := range d.Related {
		f.Related = append(f.Related, jsonRelated{jsonFile(r.File), jsonRangeOf(r.Range), r.At.Pointer, r.Label})
	}
	return f
}

func jsonFile(f *source.File) *string {
	if f == nil {
		return nil
	}
	return &f.Name
}

// jsonRangeOf returns r; when only its start is known it is empty.
func jsonRangeOf(r source.Range) *jsonRange {
	if !r.IsValid() {
		return nil
	}
	end := r.End
	if !end.IsValid() || end.Before(r.Start) {
		end = r.Start
	}
	return &jsonRange{jsonPos{r.Start.Line, r.Start.Col}, jsonPos{end.Line, end.Col}}
}

// list returns l, never nil: readers of JSON expect a list to be one.
func list(l []string) []string {
	if l == nil {
		return []string{}
	}
	return l
}

// encode returns v as indented JSON with a newline at its end. HTML stays as
// it is; characters that a terminal would obey or hide are written as \u
// escapes, which mean the same to a reader of JSON.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return escapeHidden(b.Bytes()), nil
}

// escapeHidden escapes what is not graphic in a JSON text. Outside of strings
// JSON is printable ASCII and white space, so that it cannot break anything.
func escapeHidden(text []byte) []byte {
	hidden := func(r rune) bool { return r >= 0x7f && !unicode.IsGraphic(r) }
	if bytes.IndexFunc(text, hidden) < 0 {
		return text
	}
	out := make([]byte, 0, len(text)+64)
	for len(text) > 0 {
		r, n := utf8.DecodeRune(text)
		switch {
		case !hidden(r):
			out = append(out, text[:n]...)
		case r > 0xffff:
			r -= 0x10000
			out = fmt.Appendf(out, `\u%04x\u%04x`, 0xd800+r>>10, 0xdc00+r&0x3ff)
		default:
			out = fmt.Appendf(out, `\u%04x`, r)
		}
		text = text[n:]
	}
	return out
}
