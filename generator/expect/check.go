package expect

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/accessmatrix"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/prove"
)

// A World is what ships under one outcome of its conditions.
type World struct {
	When       string         // the outcome; "" when there is one only
	Deployment *ir.Deployment // with the defaults of parameters
	Free       *ir.Deployment // without; nil when it is the same
	Rests      []prove.Rest   // that the defaults stay
}

// Check returns what becomes of sentences in all of the worlds.
func Check(worlds []World, all []Sentence) *Report {
	out := &Report{}
	var askers []*asker
	for _, w := range worlds {
		askers = append(askers, newAsker(w))
	}
	for _, s := range all {
		out.Results = append(out.Results, everywhere(s, askers))
	}
	return out
}

// everywhere returns what becomes of s in all worlds where its words mean something.
func everywhere(s Sentence, askers []*asker) Result {
	var found []Result
	var when []string
	var lost Result
	for _, a := range askers {
		r := a.check(s)
		if len(r.Problems) > 0 {
			lost = r
			continue
		}
		found, when = append(found, r), append(when, a.world.When)
	}
	if len(found) == 0 {
		return lost
	}
	worst := slices.MinFunc(found, func(a, b Result) int { return int(a.Verdict) - int(b.Verdict) })
	if worst.Verdict > Undecided {
		return worst
	}
	so := 0
	for i, r := range found {
		if r.Verdict == worst.Verdict {
			if so++; so > 1 {
				worst.When += ", or "
			}
			worst.When += when[i]
		}
	}
	if so == len(askers) {
		worst.When = ""
	}
	return worst
}

// An asker asks one world. What it needs is made when a sentence asks for it.
type asker struct {
	world   World
	access  [2]*accessmatrix.Asker // without the defaults of parameters, and with them
	network [2]*prove.Asker
	rests   []prove.Rest // of the second ones
}

func newAsker(w World) *asker { return &asker{world: w, rests: w.Rests} }

// rights returns who asks about access, and with defaults; nil where these make no
// difference.
func (a *asker) rights() (sure, likely *accessmatrix.Asker) {
	if a.access[0] != nil {
		return a.access[0], a.access[1]
	}
	if a.world.Free == nil {
		a.access[0] = accessmatrix.NewAsker(a.world.Deployment)
	} else {
		a.access = [2]*accessmatrix.Asker{accessmatrix.NewAsker(a.world.Free), accessmatrix.NewAsker(a.world.Deployment)}
	}
	return a.access[0], a.access[1]
}

// connections returns the same for connections.
func (a *asker) connections() (sure, likely *prove.Asker) {
	if a.network[0] != nil {
		return a.network[0], a.network[1]
	}
	if a.world.Free == nil {
		a.network[0] = prove.NewAsker(a.world.Deployment)
		if likely, rests := a.network[0].WithDefaults(); len(a.rests) == 0 {
			a.network[1], a.rests = likely, rests
		}
	} else {
		a.network = [2]*prove.Asker{prove.NewAsker(a.world.Free), prove.NewAsker(a.world.Deployment)}
	}
	return a.network[0], a.network[1]
}

// check returns what becomes of s. What is decided only with the defaults of
// parameters rests on them.
func (a *asker) check(s Sentence) Result {
	var ask func(likely bool) Result
	again := false
	switch s.Kind {
	case Can, Cannot:
		sure, likely := a.rights()
		again = likely != nil
		ask = func(second bool) Result {
			if second {
				return checkRights(likely, s)
			}
			return checkRights(sure, s)
		}
	default:
		sure, likely := a.connections()
		again = likely != nil
		ask = func(second bool) Result {
			if second {
				return checkConnections(likely, s)
			}
			return checkConnections(sure, s)
		}
	}
	out := ask(false)
	if out.Verdict != Undecided && len(out.Problems) == 0 || !again {
		return out
	}
	with := ask(true)
	if with.Verdict == Undecided || len(with.Problems) > 0 {
		return out
	}
	with.Rests = append(with.Rests, a.rests...)
	with.Verdict = resting(with.Verdict)
	return with
}

// resting returns the verdict of a sentence that has v under assumptions.
func resting(v Verdict) Verdict {
	if v == Holds {
		return Assumed
	}
	return v
}

// tally collects the answers about the combinations of a sentence.
type tally struct {
	Result
	like map[string]bool // what answers as the witness does, by name
}

// add counts one answer, about what has a name: parts of one thing have the same. The
// worst decide.
func (t *tally) add(v Verdict, name string, w *Witness, rests []prove.Rest) {
	t.Asked++
	switch {
	case t.Verdict == 0 || v < t.Verdict:
		t.Verdict, t.Witness, t.More = v, w, 0
		t.Rests, t.like = rests, map[string]bool{name: true}
		return
	case v > t.Verdict:
		return
	case v <= Undecided:
		t.like[name] = true
		t.More = len(t.like) - 1
		return
	}
	for _, r := range rests {
		if !slices.Contains(t.Rests, r) {
			t.Rests = append(slices.Clip(t.Rests), r)
		}
	}
}

// done returns the result: what holds needs no witness.
func (t *tally) done() Result {
	if t.Verdict > Undecided {
		t.Witness, t.More = nil, 0
	}
	return t.Result
}
