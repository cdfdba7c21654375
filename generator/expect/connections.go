package expect

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// checkConnections returns what becomes of a sentence about what reaches what.
func checkConnections(a *prove.Asker, s Sentence) Result {
	t := &tally{Result: Result{Sentence: s}}
	for _, from := range s.From {
		for _, to := range s.To {
			paths, err := a.Ask(prove.Question{From: from.Text, To: to.Text, Port: s.Port, None: s.Kind == NoPath})
			if err != nil {
				t.unclear(err, from, to)
				continue
			}
			for i := range paths {
				t.connection(&paths[i])
			}
		}
	}
	if len(t.Problems) > 0 {
		return Result{Sentence: s, Verdict: Undecided, Problems: t.Problems}
	}
	return t.done()
}

// unclear keeps why a question cannot be asked, once.
func (t *tally) unclear(err error, from, to Word) {
	var u *prove.Unclear
	if !errors.As(err, &u) {
		return
	}
	code, w := UnknownName, from
	switch u.Field {
	case "to":
		w = to
	case "port":
		code, w = UnclearPort, Word{At: t.At}
		if t.Port != 0 {
			w.At = t.PortAt
		}
	}
	for _, p := range t.Problems {
		if p.At == w.At {
			return
		}
	}
	t.Problems = append(t.Problems, diag.Diagnostic{Code: code, Severity: diag.Error, Message: u.Reason, Subject: w.At.Doc + w.At.Pointer, At: w.At, Help: u.Help})
}

// connection adds the answer about one connection.
func (t *tally) connection(p *prove.Path) {
	verdict := p.Verdict()
	v := map[prove.Verdict]Verdict{prove.Refuted: Fails, prove.Unknown: Undecided, prove.Assumed: Assumed, prove.Proved: Holds}[verdict]
	if t.Kind == NoPath {
		v = map[prove.Verdict]Verdict{prove.Refuted: Holds, prove.Unknown: Undecided, prove.Assumed: Fails, prove.Proved: Fails}[verdict]
	}
	name := fmt.Sprintf("%s to %s on port %d", p.From, p.To, p.Port)
	w := &Witness{Path: p}
	switch {
	case v == Undecided:
		w.Text, w.Help = "whether packets pass from "+name+" is not known: "+p.Blocking().Text, p.Blocking().Help
	case v == Fails && t.Kind == Path:
		w.Text, w.Help = "no connection from "+name+": "+p.Blocking().Text, p.Blocking().Help
	case v == Fails:
		w.Text = "packets pass from " + name
		if p.Via != "" {
			w.Text += ", through " + p.Via
		}
		w.Help = []string{"take the route away, or the rule that lets them through"}
	}
	var rests []prove.Rest
	if verdict == prove.Assumed {
		for _, h := range p.Hops {
			for _, r := range h.Rests {
				if !slices.Contains(rests, r) {
					rests = append(rests, r)
				}
			}
		}
	}
	from, _, _ := strings.Cut(p.From, " (") // of the parts of a range
	to, _, _ := strings.Cut(p.To, " (")
	t.add(v, from+"\x00"+to, w, rests)
}
