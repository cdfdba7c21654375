// Package diag carries the problems found in a run: what is wrong, where, why
// it matters and what to do.
//
// A stage that knows a value but not its text reports a JSON pointer into a
// document. One pass at the end, [List.Resolve], turns pointers into ranges,
// so that specs and deployments stay plain values.
//
// # Messages
//
// Lower case, no final stop. Name the thing in quotes, say what was expected,
// point at the smallest range that shows it. Advice goes into Help, one line
// for each way out; the reason goes into Why. Never report one mistake twice.
package diag

import (
	"cmp"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/spec/source"
)

// A Severity says what a problem costs.
type Severity uint8

// The severities, gravest first. The zero Severity is invalid.
const (
	Error   Severity = iota + 1 // the deploy fails, the environment is unusable, or a grave security fault
	Warning                     // likely trouble
	Advice                      // worth knowing
)

// String returns the word that reports use: "error", "warning" or "advice".
func (s Severity) String() string {
	switch s {
	case Error:
		return "error"
	case Warning:
		return "warning"
	case Advice:
		return "advice"
	}
	return "invalid severity"
}

// A Code names one kind of problem, as in "MW0201". Codes never change their
// meaning and are never used again.
type Code string

// A Place is a node of a document: the value at Pointer, or its key.
type Place struct {
	Doc     string // the document's file name; "" is the run's main document
	Pointer string // RFC 6901
	Key     bool   // point at the key that names the value, not at the value
}

// A Related place helps to understand a problem.
type Related struct {
	At    Place
	Label string
	File  *source.File // set by Resolve
	Range source.Range // set by Resolve, unless the reader knew it
}

// A Secret is a value that no report may show, whatever the report is about.
type Secret struct {
	At    Place
	File  *source.File // set by Resolve
	Range source.Range // set by Resolve, unless the reader knew it; of a text in several lines it may be the beginning
}

// A Diagnostic is one problem, reported once.
type Diagnostic struct {
	Code     Code
	Severity Severity
	Message  string
	Subject  string // what it is about, as in "environment MWAA-Test"; with Code its identity
	At       Place
	Label    string // what to say under the marked text
	Related  []Related
	Why      string
	Help     []string
	Secrets  []Secret // what was found to be secret; the texts above never quote it

	Waiver *Waiver // lets it pass; nil for most

	File  *source.File // set by Resolve
	Range source.Range // set by Resolve, unless the reader knew it
}

// A Document turns pointers into ranges.
type Document interface {
	// Source returns the file that the document was read from.
	Source() *source.File
	// Range returns the place of the value at pointer, or of its key. When the
	// document has no such value it is the place of the nearest parent's key.
	Range(pointer string, key bool) source.Range
}

// A List is the problems of a run.
type List []Diagnostic

// Has reports whether l holds a problem at least as grave as worst that no waiver
// lets pass.
func (l List) Has(worst Severity) bool {
	return slices.ContainsFunc(l, func(d Diagnostic) bool { return d.Severity <= worst && d.Waiver == nil })
}

// Count returns how many problems of severity s are in l, those aside that a
// waiver lets pass.
func (l List) Count(s Severity) int {
	n := 0
	for _, d := range l {
		if d.Severity == s && d.Waiver == nil {
			n++
		}
	}
	return n
}

// Resolve fills in the ranges of l from docs, the first of which is the run's
// main document, puts l into its total order and drops repetitions.
func (l List) Resolve(docs ...Document) List {
	find := func(at Place, file *source.File, r source.Range) (*source.File, source.Range) {
		for _, d := range docs {
			if at.Doc != "" && at.Doc != d.Source().Name {
				continue
			}
			if file == nil {
				file = d.Source()
			}
			if !r.IsValid() {
				r = d.Range(at.Pointer, at.Key)
			}
			break
		}
		return file, r
	}
	for i := range l {
		d := &l[i]
		d.File, d.Range = find(d.At, d.File, d.Range)
		for j := range d.Related {
			r := &d.Related[j]
			r.File, r.Range = find(r.At, r.File, r.Range)
		}
		for j := range d.Secrets {
			s := &d.Secrets[j]
			s.File, s.Range = find(s.At, s.File, s.Range)
		}
	}
	slices.SortStableFunc(l, compare)
	return slices.CompactFunc(l, func(a, b Diagnostic) bool { return compare(a, b) == 0 })
}

// compare orders by file, place, code, and what is left, so that the order
// never depends on how a problem was found.
func compare(a, b Diagnostic) int {
	return cmp.Or(
		strings.Compare(name(a.File), name(b.File)),
		cmp.Compare(a.Range.Start.Line, b.Range.Start.Line),
		cmp.Compare(a.Range.Start.Col, b.Range.Start.Col),
		strings.Compare(string(a.Code), string(b.Code)),
		strings.Compare(a.Subject, b.Subject),
		strings.Compare(a.At.Pointer, b.At.Pointer),
		strings.Compare(a.Message, b.Message),
	)
}

func name(f *source.File) string {
	if f == nil {
		return ""
	}
	return f.Name
}
