package expect

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/accessmatrix"
	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// checkRights returns what becomes of a sentence about who may do what.
func checkRights(a *accessmatrix.Asker, s Sentence) Result {
	t := &tally{Result: Result{Sentence: s}}
	who, problems := meant(a, s)
	actions := make([]string, len(s.Do))
	for i, w := range s.Do {
		action, err := a.Action(w.Text)
		if err != nil {
			problems = append(problems, problem(UnknownAction, w, err))
		}
		actions[i] = action
	}
	for _, w := range s.On {
		for _, action := range actions {
			if err := a.Has(w.Text, action); err != nil {
				problems = append(problems, problem(UnknownName, w, err))
				break
			}
		}
	}
	if len(problems) > 0 {
		t.Verdict, t.Problems = Undecided, problems
		return t.Result
	}
	for _, p := range who {
		for _, action := range actions {
			for _, on := range s.On {
				t.right(a, p, action, on.Text)
			}
		}
	}
	if t.Asked == 0 { // nobody is left
		t.Verdict = Holds
	}
	return t.done()
}

// meant returns whom a sentence means.
func meant(a *accessmatrix.Asker, s Sentence) (out []accessmatrix.Who, problems diag.List) {
	find := func(w Word) []accessmatrix.Who {
		p, err := a.Find(w.Text)
		if err != nil {
			problems = append(problems, problem(UnknownName, w, err))
			return nil
		}
		return []accessmatrix.Who{p}
	}
	var except []accessmatrix.Who
	for _, w := range s.Except {
		except = append(except, find(w)...)
	}
	for _, w := range s.Who {
		all := a.Everybody()
		if w.Text != Everybody {
			all = find(w)
		}
		for _, p := range all {
			same := func(o accessmatrix.Who) bool { return o.Name() == p.Name() }
			if !slices.ContainsFunc(out, same) && !(w.Text == Everybody && slices.ContainsFunc(except, same)) {
				out = append(out, p)
			}
		}
	}
	return out, problems
}

// right adds the answers about somebody, an action and a resource.
func (t *tally) right(a *accessmatrix.Asker, who accessmatrix.Who, action, on string) {
	cells, err := a.Ask(who, action, on)
	if err != nil {
		return // it was found before
	}
	if len(cells) == 0 && a.Tired() {
		t.add(Undecided, "", &Witness{Text: "there are too many calls to ask about them all", Help: []string{"name fewer, or use fewer wildcards"}}, nil)
		return
	}
	named := slices.ContainsFunc(t.Who, func(w Word) bool { return w.Text != Everybody })
	for _, c := range cells {
		if !named && a.Unheard(who, &c) {
			continue
		}
		v := allowed(&c)
		if t.Kind == Cannot {
			v = forbidden(&c)
		}
		wide := c.Answer == accessmatrix.AllowIf && v == Undecided && strings.ContainsAny(action+c.Resource, "*?") // a part of it may be certain
		if t.Verdict == Fails && (v == Fails || wide) {                                                            // one witness is enough
			if v == Fails {
				t.add(v, nameOf(&c), nil, nil)
			}
			continue
		}
		if v == Fails || wide {
			wanted := func(x *accessmatrix.Cell) bool { return allowed(x) == Fails }
			if t.Kind == Cannot {
				wanted = func(x *accessmatrix.Cell) bool { return forbidden(x) == Fails }
			}
			if x, found := a.Example(who, action, on, t.Kind == Cannot, wanted); found {
				c, v = x, Fails
			}
		}
		t.add(v, nameOf(&c), &Witness{Text: said(&c, v), Cell: &c, Help: ways(t.Kind, &c, v)}, terms(&c, v))
	}
}

// nameOf returns whom and what an answer is about.
func nameOf(c *accessmatrix.Cell) string {
	return strings.Join(append([]string{c.Who, c.Resource}, c.Actions...), "\x00")
}

// allowed returns what becomes of a sentence that somebody can, by one answer.
func allowed(c *accessmatrix.Cell) Verdict {
	switch {
	case c.Answer == accessmatrix.Allow:
		return Holds
	case c.Answer == accessmatrix.Unknown || c.Open() || c.Part():
		return Undecided
	case c.Answer == accessmatrix.AllowIf:
		return Assumed
	}
	return Fails
}

// forbidden returns what becomes of a sentence that somebody cannot. A condition is
// one that whoever asks may meet; a policy that is not here and could only deny is
// taken not to.
func forbidden(c *accessmatrix.Cell) Verdict {
	switch {
	case !c.Answer.May() && c.Answer != accessmatrix.Unknown:
		return Holds
	case c.Answer == accessmatrix.Unknown || c.Open() || c.Part():
		return Undecided
	}
	return Fails
}

// said returns an answer in a sentence.
func said(c *accessmatrix.Cell, v Verdict) string {
	asked := strings.Join(c.Actions, ", ") + " on " + c.Resource
	switch {
	case v == Undecided && c.Part():
		return "whether " + c.Who + " may do a part of " + asked + " is not known"
	case v == Undecided:
		return "whether " + c.Who + " may do " + asked + " is not known"
	case c.Answer.May():
		return c.Who + " may do " + asked
	case c.Answer == accessmatrix.Deny:
		return c.Who + " is denied " + asked
	}
	return "nothing allows " + c.Who + " to do " + asked
}

// terms returns what an answer rests on.
func terms(c *accessmatrix.Cell, v Verdict) []prove.Rest {
	if v == Undecided || !c.Answer.May() {
		return nil
	}
	var at diag.Place
	if len(c.By) > 0 {
		at = c.By[0].At
	}
	var out []prove.Rest
	for _, x := range c.If {
		out = append(out, prove.Rest{Text: c.Who + " meets the terms: " + strings.TrimPrefix(x, "if "), At: at})
	}
	for _, x := range c.Hidden {
		out = append(out, prove.Rest{Text: "nothing that is not here denies it to " + c.Who + ": " + x, At: at})
	}
	return out
}

// ways says what mends a sentence, or would settle it.
func ways(kind Kind, c *accessmatrix.Cell, v Verdict) []string {
	switch {
	case v == Undecided && len(c.Hidden) > 0:
		return []string{"it hangs on what is not here: " + strings.Join(c.Hidden, ", ")}
	case v == Undecided && len(c.If) > 0:
		return []string{"it hangs on this: " + strings.Join(c.If, ", ")}
	case v == Fails && kind == Cannot:
		return []string{"narrow the statement that allows it, or deny it"}
	case v == Fails && c.Answer == accessmatrix.Deny:
		return []string{"narrow the statement that denies it"}
	case v == Fails:
		return []string{"allow it in a policy"}
	}
	return nil
}
