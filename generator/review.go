package generator

import (
	"fmt"
	"reflect"
	"slices"

	"github.com/mwaagen/mwaagen/generator/accessmatrix"
	"github.com/mwaagen/mwaagen/generator/expect"
	"github.com/mwaagen/mwaagen/generator/inventory"
	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/schemas/authorization"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/schemas/registry"
)

// A Review is everything that a reviewer asks of a deployment beyond its findings.
type Review struct {
	Proof    *prove.Proof         // nil where there is no environment to prove anything of
	Expect   *expect.Report       // nil where there are no sentences
	Access   *accessmatrix.Matrix // nil where nobody could do anything
	Policies []inventory.Policy
	Scope    Scope
	Dates    []string // of the knowledge that it was judged by
}

// ReviewOf returns what is to be read about o, judged as on a day (YYYY-MM-DD).
func ReviewOf(o *Output, today string) *Review {
	r := &Review{Policies: policiesOf(o), Dates: dates(today)}
	if o.Document != "" {
		r.Policies = asWritten(r.Policies, inventory.Of(o.written))
		r.Scope = policyScope(o)
		return r
	}
	r.Scope = ScopeOf([]*Output{o})
	r.Access = AccessOf(o)
	if sentences := ExpectationsOf(o); len(sentences.Results) > 0 {
		r.Expect = sentences
	}
	if slices.ContainsFunc(o.deployments(), func(l Lifted) bool { return len(l.Deployment.Environments) > 0 }) {
		r.Proof = ProofOf(o)
	}
	return r
}

// asWritten returns the policies that are there at all, in the words of written,
// which are the same ones before anything was filled in.
func asWritten(policies, written []inventory.Policy) []inventory.Policy {
	for i := range policies {
		for j := range policies[i].Statements {
			s, w := &policies[i].Statements[j], &written[i].Statements[j]
			s.Who, s.Actions, s.Resources, s.Conditions = w.Who, w.Actions, w.Resources, w.Conditions
		}
	}
	return slices.DeleteFunc(policies, func(p inventory.Policy) bool { return p.At.Doc == nowhere })
}

// policiesOf returns the policies that o ships. One that is the same under every
// outcome of its conditions is there once.
func policiesOf(o *Output) []inventory.Policy {
	all := o.deployments()
	var out []inventory.Policy
	var when [][]string
	for _, l := range all {
		for _, p := range inventory.Of(l.Deployment) {
			i := slices.IndexFunc(out, func(x inventory.Policy) bool { return reflect.DeepEqual(x, p) })
			if i < 0 {
				i = len(out)
				out, when = append(out, p), append(when, nil)
			}
			when[i] = append(when[i], l.When)
		}
	}
	for i := range out {
		if len(when[i]) < len(all) {
			out[i].When = alternatives(when[i])
		}
	}
	return out
}

// dates says how old the knowledge is that o was judged by.
func dates(today string) []string {
	oldest := ""
	for _, d := range facts.Sources() {
		if oldest == "" || d.AsOf < oldest {
			oldest = d.AsOf
		}
	}
	between := "on " + newest()
	if oldest != newest() {
		between = "between " + oldest + " and " + newest()
	}
	types, actions := registry.Source(), authorization.Source()
	out := []string{
		"what AWS documents of Amazon MWAA and what it rests on: compared with its sources " + between,
		fmt.Sprintf("properties of resources: %s %s of %s", types.Package, types.Version, types.Date),
		fmt.Sprintf("actions, levels of access and condition keys: %s %s of %s", actions.Package, actions.Version, actions.Date),
	}
	if today != "" {
		out = append(out, "days of versions, waivers and the like: judged as on "+today)
	}
	return out
}
