// Package expect checks sentences about a deployment that are to stay true: who may
// or may not do what, and what reaches or does not reach what.
//
// A sentence holds, holds under assumptions, fails, or cannot be decided. It asks what
// the matrix of access and the proofs of connections ask, and answers with a witness.
package expect

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/accessmatrix"
	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// A Kind is what a sentence says. It is the key of the sentence in a spec.
type Kind string

// The kinds of sentences.
const (
	Can    Kind = "can"
	Cannot Kind = "cannot"
	Path   Kind = "path"
	NoPath Kind = "no-path"
)

// A Word is a name in a sentence, and its place.
type Word struct {
	Text string
	At   diag.Place
}

// A Sentence is about all combinations of its words.
type Sentence struct {
	Kind    Kind
	Who     []Word // of Can and Cannot; [Everybody] for all
	Except  []Word // of everybody
	Do, On  []Word
	From    []Word // of Path and NoPath
	To      []Word
	Port    int // 0: as in [prove.Question]
	PortAt  diag.Place
	Because string
	At      diag.Place
}

// Everybody in Who stands for all roles of the deployment, and all whom its policies
// name.
const Everybody = "*"

// String returns the sentence in English, as in "prod cannot s3:DeleteObject on
// BucketProd".
func (s *Sentence) String() string {
	var text string
	switch s.Kind {
	case Path, NoPath:
		text = map[Kind]string{Path: "a path", NoPath: "no path"}[s.Kind] + " from " + words(s.From, "or") + " to " + words(s.To, "or")
		if s.Kind == Path {
			text = "a path from " + words(s.From, "and") + " to " + words(s.To, "and")
		}
		if s.Port != 0 {
			text += " on port " + strconv.Itoa(s.Port)
		}
		return text
	case Can:
		text = people(s.Who, "and") + exception(s.Except) + " can do " + words(s.Do, "and") + " on " + words(s.On, "and")
	default:
		text = people(s.Who, "or") + exception(s.Except) + " cannot do " + words(s.Do, "or") + " on " + words(s.On, "or")
	}
	return text
}

func people(l []Word, last string) string {
	l = slices.Clone(l)
	for i := range l {
		if l[i].Text == Everybody {
			l[i].Text = "anyone"
		}
	}
	return words(l, last)
}

func exception(l []Word) string {
	if len(l) == 0 {
		return ""
	}
	return " but " + words(l, "and")
}

// words joins l, as in "a, b or c".
func words(l []Word, last string) string {
	var out []string
	for _, w := range l {
		if w.Text == Everybody {
			w.Text = "anything"
		}
		out = append(out, w.Text)
	}
	if len(out) < 2 {
		return strings.Join(out, "")
	}
	return strings.Join(out[:len(out)-1], ", ") + " " + last + " " + out[len(out)-1]
}

// A Verdict says what is known of a sentence.
type Verdict uint8

// The verdicts, worst first.
const (
	Fails Verdict = iota + 1
	Undecided
	Assumed // holds under assumptions, or on terms
	Holds
)

// String returns the word that reports use.
func (v Verdict) String() string {
	switch v {
	case Fails:
		return "fails"
	case Undecided:
		return "undecided"
	case Assumed:
		return "assumed"
	case Holds:
		return "holds"
	}
	return "invalid verdict"
}

// A Witness is one call or connection that decides about a sentence: of one that
// fails what breaks it, of one that is undecided what is not known.
type Witness struct {
	Text string
	Cell *accessmatrix.Cell // of Can and Cannot
	Path *prove.Path        // of Path and NoPath
	Help []string           // the smallest edits that mend it, or what would settle it
}

// A Result is a sentence with what became of it.
type Result struct {
	Sentence
	Verdict  Verdict
	Witness  *Witness     // nil for sentences that hold, and with Problems
	More     int          // further calls or connections that decide like the witness
	Asked    int          // how many there are
	Rests    []prove.Rest // what the verdict rests on
	When     string       // outcomes of the template's conditions under which it is so; "" for all
	Problems diag.List    // words that lead nowhere: the sentence is undecided
}

// A Report is what became of sentences, in their order.
type Report struct{ Results []Result }

// Verdict returns the worst verdict; Undecided when there are no sentences.
func (r *Report) Verdict() Verdict {
	worst := Holds
	for i := range r.Results {
		worst = min(worst, r.Results[i].Verdict)
	}
	if len(r.Results) == 0 {
		return Undecided
	}
	return worst
}

// Count returns how many sentences have verdict v.
func (r *Report) Count(v Verdict) int {
	n := 0
	for i := range r.Results {
		if r.Results[i].Verdict == v {
			n++
		}
	}
	return n
}
