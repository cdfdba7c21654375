package generator

import (
	"github.com/mwaagen/mwaagen/generator/lint"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// waivers are those of a run.
type waivers struct {
	all  []diag.Waiver
	used []bool
}

// accept returns the waivers that hold on a day, and problems with the others: one
// that is past its day, or about what nobody may waive.
func accept(s *spec.Spec, more []diag.Waiver, today string) (*waivers, diag.List) {
	var given []diag.Waiver
	if s != nil {
		for _, w := range s.Waivers.Items {
			if w.Sound() {
				given = append(given, w.Of(""))
			}
		}
	}
	out := &waivers{}
	var problems diag.List
	report := func(code diag.Code, w diag.Waiver, field, message, help string) {
		at := w.At
		at.Pointer += field
		problems = append(problems, diag.Diagnostic{Code: code, Severity: diag.Error, Message: message, Subject: w.At.Pointer, At: at, Help: []string{help}})
	}
	for _, w := range append(given, more...) {
		r, known := lint.Lookup(w.Code)
		switch {
		case !known:
			report(diag.NotWaivable, w, "/code", string(w.Code)+" is not the code of a rule: it cannot be waived", "mwaagen rules lists those that can")
		case r.Firm:
			report(diag.NotWaivable, w, "/code", string(w.Code)+" ("+r.Name+") cannot be waived", "mend what it finds")
		case today != "" && w.Expires < today:
			report(diag.WaiverExpired, w, "/expires", "the waiver of "+string(w.Code)+" has ended on "+w.Expires, "mend what it finds, or decide again: "+w.Owner+" did")
		default:
			out.all = append(out.all, w)
		}
	}
	out.used = make([]bool, len(out.all))
	return out, problems
}

// apply marks the findings of l that are waived.
func (w *waivers) apply(l diag.List) {
	for i := range l {
		for j := range w.all {
			if w.all[j].Covers(&l[i]) {
				l[i].Waiver = &w.all[j]
				w.used[j] = true
				break
			}
		}
	}
}

// unused reports waivers of which nothing was found.
func (w *waivers) unused() diag.List {
	var out diag.List
	for i, x := range w.all {
		if !w.used[i] {
			out = append(out, diag.Diagnostic{
				Code: diag.WaiverUnused, Severity: diag.Warning, Message: "nothing is found that this waiver of " + string(x.Code) + " is about",
				Subject: x.At.Pointer, At: x.At, Help: []string{"remove it"},
			})
		}
	}
	return out
}
