package generator

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/adopt"
	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/lint"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// A Lifted is what a template makes under one outcome of its conditions.
type Lifted struct {
	Deployment *ir.Deployment
	When       string // the outcome; "" when there is one only

	free     *ir.Deployment // with parameters that only have a default as symbols; nil without such
	defaults []string       // those parameters
}

// lift returns the deployments that t makes. declared says what no template can;
// nil for nothing.
func lift(t *cfn.Template, declared *ir.Deployment, in cfn.Inputs) (all []Lifted, complete bool) {
	variants, complete := t.Evaluate(in)
	for _, v := range variants {
		d := adopt.Adopt(v.Template, declared)
		for _, name := range v.Assumed {
			d.Assumed = append(d.Assumed, ir.Assumption{Pointer: "/Parameters/" + name, Text: "parameter " + name + " has its default"})
		}
		all = append(all, Lifted{Deployment: d, When: v.When, defaults: v.Assumed})
	}
	if in.Defaults {
		in.Conditions = true
		symbolic, _ := t.Evaluate(in)
		for i := range min(len(all), len(symbolic)) {
			if len(all[i].defaults) > 0 {
				all[i].free = adopt.Adopt(symbolic[i].Template, declared)
			}
		}
	}
	return all, complete
}

// judge returns what the rules find in any of the deployments. What they find
// under some outcomes only says so.
func judge(all []Lifted, today string) diag.List {
	type found struct {
		diag.Diagnostic
		when []string
	}
	var out []*found
	index := map[string]*found{}
	for _, x := range all {
		for _, d := range lint.Run(x.Deployment, today) {
			id := strings.Join([]string{string(d.Code), d.Subject, d.At.Doc, d.At.Pointer, d.Message}, "\x00")
			f := index[id]
			if f == nil {
				f = &found{Diagnostic: d}
				index[id] = f
				out = append(out, f)
			}
			if !slices.Contains(f.when, x.When) {
				f.when = append(f.when, x.When)
			}
		}
	}
	var list diag.List
	for _, f := range out {
		if len(f.when) < len(all) {
			f.Message += ", when " + alternatives(f.when)
		}
		list = append(list, f.Diagnostic)
	}
	return list
}

// shipped judges the template that a spec has become with its raw resources and
// overrides. What the rules have found before is not said again.
func shipped(t *cfn.Template, out *Output, today string, before diag.List) diag.List {
	out.Lifted, out.Outcomes = lift(t, out.Deployment, cfn.Inputs{Place: out.Deployment.Binding()})
	return slices.DeleteFunc(judge(out.Lifted, today), func(d diag.Diagnostic) bool {
		return slices.ContainsFunc(before, func(b diag.Diagnostic) bool { return b.Code == d.Code && b.Subject == d.Subject })
	})
}

// maxBlamed is up to how many overrides are tried one after the other to see
// which of them a finding follows from.
const maxBlamed = 32

// blameOverrides adds to each of found the override since which it is there, if
// it is not there without. plain is the template before the first.
func blameOverrides(found diag.List, plain *cfn.Template, s *spec.Spec, out *Output, today string) {
	all := s.Overrides.Items
	if len(found) == 0 || len(all) == 0 || len(all) > maxBlamed {
		return
	}
	told := make([]bool, len(found))
	for n := 0; n <= len(all); n++ {
		some := *s
		some.Overrides.Items = all[:n]
		t, _, err := override(plain, &some)
		if err != nil {
			return
		}
		lifted, _ := lift(t, out.Deployment, cfn.Inputs{Place: out.Deployment.Binding()})
		now := judge(lifted, today)
		for i := range found {
			d := &found[i]
			if told[i] || !slices.ContainsFunc(now, func(x diag.Diagnostic) bool { return x.Code == d.Code && x.Subject == d.Subject }) {
				continue
			}
			told[i] = true
			there := func(r diag.Related) bool { return strings.HasPrefix(r.At.Pointer, all[max(0, n-1)].Pointer) }
			if n > 0 && !strings.HasPrefix(d.At.Pointer, all[n-1].Pointer) && !slices.ContainsFunc(d.Related, there) {
				d.Related = append(d.Related, diag.Related{At: diag.Place{Pointer: all[n-1].Pointer}, Label: "since this override"})
			}
		}
	}
}
