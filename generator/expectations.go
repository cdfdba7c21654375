package generator

import (
	"slices"
	"strconv"

	"github.com/mwaagen/mwaagen/generator/expect"
	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// Sentences returns the expectations of a spec, or of a file of them, that are well
// formed. doc is the document that they are in; "" for the run's own.
func Sentences(all []*spec.Expectation, doc string) []expect.Sentence {
	var out []expect.Sentence
	for _, e := range all {
		if !e.Sound() {
			continue
		}
		s := expect.Sentence{Because: e.Because.Text, At: diag.Place{Doc: doc, Pointer: e.Pointer}}
		rights := func(kind expect.Kind, r *spec.Right) {
			if r.Set {
				s.Kind, s.Do, s.On, s.Except = kind, wordsOf(r.Do, doc), wordsOf(r.On, doc), wordsOf(r.Except, doc)
				s.Who = wordsOf(r.Who, doc)
				for i := range s.Who {
					if spec.IsEverybody(s.Who[i].Text) {
						s.Who[i].Text = expect.Everybody
					}
				}
			}
		}
		connections := func(kind expect.Kind, c *spec.Connection) {
			if c.Set {
				s.Kind, s.From, s.To = kind, wordsOf(c.From, doc), wordsOf(c.To, doc)
				s.Port, _ = strconv.Atoi(c.Port.Text)
				s.PortAt = diag.Place{Doc: doc, Pointer: c.Port.Pointer}
			}
		}
		rights(expect.Can, &e.Can)
		rights(expect.Cannot, &e.Cannot)
		connections(expect.Path, &e.Path)
		connections(expect.NoPath, &e.NoPath)
		out = append(out, s)
	}
	return out
}

func wordsOf(l spec.Items[spec.Scalar], doc string) []expect.Word {
	var out []expect.Word
	for _, s := range l.Items {
		out = append(out, expect.Word{Text: s.Text, At: diag.Place{Doc: doc, Pointer: s.Pointer}})
	}
	return out
}

// ExpectationsOf says which of the sentences about o are true of what it ships: those
// of its spec, and those that the run was given. Of a spec that was refused in part,
// or whose template is not known, nothing is: the report has no results then, though
// there are sentences.
func ExpectationsOf(o *Output) *expect.Report {
	if o.expectations != nil {
		return o.expectations
	}
	out := &expect.Report{}
	if len(o.Sentences) == 0 || len(o.Deployment.Failed) > 0 || (o.Raw || o.Overridden) && len(o.Lifted) == 0 {
		return out
	}
	var worlds []expect.World
	for _, l := range o.deployments() {
		w := expect.World{When: l.When, Deployment: l.Deployment}
		if o.Foreign && l.free != nil {
			w.Free, w.Rests = l.free, l.rests()
		}
		worlds = append(worlds, w)
	}
	out = expect.Check(worlds, o.Sentences)
	o.expectations = out
	return out
}

// rests returns that the parameters with defaults keep them.
func (l *Lifted) rests() []prove.Rest {
	var out []prove.Rest
	for _, name := range l.defaults {
		out = append(out, prove.Rest{Text: `parameter "` + name + `" has its default`, At: diag.Place{Pointer: "/Parameters/" + name, Key: true}})
	}
	return out
}

// sentences adds what is said of o, and what those that are true rest on.
func (s *Scope) sentences(o *Output) {
	if len(o.Sentences) == 0 {
		return
	}
	add := func(to *[]string, text string) {
		if !slices.Contains(*to, text) {
			*to = append(*to, text)
		}
	}
	r := ExpectationsOf(o)
	if len(r.Results) == 0 {
		add(&s.NotChecked, "the expectations: what they are about was refused in part")
		return
	}
	add(&s.Checked, "the expectations")
	for i := range r.Results {
		for _, x := range r.Results[i].Rests {
			if r.Results[i].Verdict == expect.Assumed {
				add(&s.Assumed, x.Text)
			}
		}
	}
}
