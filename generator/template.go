package generator

import (
	"maps"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/adopt"
	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expect"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// A Given is what is known of a template's deploy before it happens.
type Given struct {
	Parameters map[string]string
	Today      string // YYYY-MM-DD: findings may depend on it
	Waivers    []diag.Waiver

	Known        *Known // what is there already; nil: nothing is known
	Expectations []expect.Sentence

	declared *ir.Deployment // what no template says; nil: nothing is known
}

// IsTemplate reports whether a text is a CloudFormation template rather than a
// spec, by its keys at the left margin or, in JSON, anywhere.
func IsTemplate(text string) bool {
	if strings.HasPrefix(strings.TrimLeft(text, " \t\r\n"), "{") {
		return strings.Contains(text, `"Resources"`) && !strings.Contains(text, `"apiVersion"`)
	}
	template := false
	for line := range strings.Lines(text) {
		key, _, _ := strings.Cut(line, ":")
		switch strings.Trim(key, `"'`+" \r\n") {
		case "apiVersion":
			return false
		case "AWSTemplateFormatVersion", "Resources":
			template = template || line[0] != ' ' && line[0] != '#'
		}
	}
	return template
}

// Examine judges a template that somebody wrote. problems are those that reading
// doc found; they come back with the others.
func Examine(doc *syntax.Document, problems diag.List, given Given) (*Output, diag.List) {
	cfn.Unroll(doc, given.Parameters)
	t, unsound := cfn.Parse(doc)
	for _, p := range append(unsound, t.Check()...) {
		problems = append(problems, templateUnsound(p))
	}
	problems = append(problems, unknownParameters(t, given)...)
	out := &Output{Template: t, Foreign: true, Sentences: given.Expectations}
	declared := given.declared
	docs := []diag.Document{doc}
	if k := given.Known; k != nil {
		declared = k.deployed
		problems = append(problems, k.problems...)
		docs = append(docs, k.doc)
	}
	if declared == nil {
		declared = undeclared(t)
	}
	out.Lifted, out.Outcomes = lift(t, declared, cfn.Inputs{Parameters: given.Parameters, Defaults: true})
	said := adopt.Mentions(t)
	for _, x := range out.Lifted {
		x.Deployment.Mentions = said
	}
	out.Deployment = &ir.Deployment{}
	if len(out.Lifted) > 0 {
		out.Deployment = out.Lifted[0].Deployment
	}
	problems = append(problems, besides(problems, judge(out.Lifted, given.Today))...)
	problems = append(problems, ExpectationsOf(out).Findings()...)
	waived, refused := accept(nil, given.Waivers, given.Today)
	waived.apply(problems)
	problems = append(append(problems, refused...), waived.unused()...)
	return out, problems.Resolve(docs...)
}

// undeclared returns what a template says of its place, when nobody else does.
func undeclared(t *cfn.Template) *ir.Deployment {
	d := &ir.Deployment{Complete: true, Place: ir.Place{Partition: facts.DefaultPartition()}}
	if names := partitions(t); len(names) == 1 {
		d.Place = ir.Place{Partition: names[0], Settled: true}
		d.Assumed = []ir.Assumption{{Text: "the partition is " + names[0] + ", as in the template's ARNs"}}
	}
	return d
}

// partitions returns those that ARNs of the template name, in the order of facts.
func partitions(t *cfn.Template) []string {
	var out []string
	text := string(t.JSON())
	prefix, _, _ := strings.Cut(facts.ARN("bucket"), "${")
	for _, p := range facts.Partitions() {
		if strings.Contains(text, `"`+prefix+p.Name+":") {
			out = append(out, p.Name)
		}
	}
	return out
}

// besides returns what the rules found without what CloudFormation refuses
// anyway at the same place.
func besides(refused, found diag.List) diag.List {
	return slices.DeleteFunc(found, func(d diag.Diagnostic) bool {
		return slices.ContainsFunc(refused, func(r diag.Diagnostic) bool { return r.Code == diag.TemplateUnsound && r.At.Pointer == d.At.Pointer })
	})
}

func templateUnsound(p cfn.Problem) diag.Diagnostic {
	return diag.Diagnostic{
		Code: diag.TemplateUnsound, Severity: diag.Error, Message: p.Message, Subject: p.Pointer, At: diag.Place{Pointer: p.Pointer, Key: strings.Count(p.Pointer, "/") == 2},
		Why: "CloudFormation refuses the template, or the stack fails",
	}
}

// unknownParameters reports values that are given for parameters that t does not
// have, which CloudFormation refuses.
func unknownParameters(t *cfn.Template, given Given) diag.List {
	var out diag.List
	known := t.Entries(cfn.Parameters)
	var names []string
	for _, m := range known {
		names = append(names, m.Key)
	}
	for _, name := range slices.Sorted(maps.Keys(given.Parameters)) {
		if known.Get(name) != nil {
			continue
		}
		d := diag.Diagnostic{
			Code: diag.UnknownReference, Severity: diag.Error, Subject: "parameter " + name,
			Message: "the template has no parameter " + `"` + name + `"`, At: diag.Place{Pointer: "/Parameters", Key: true},
		}
		if s := diag.Suggest(name, names); s != "" {
			d.Help = []string{`did you mean "` + s + `"?`}
		}
		out = append(out, d)
	}
	return out
}

// unmodelled returns the types of the resources in outs that the model does not
// have and that may add something to it, sorted.
func unmodelled(outs []*Output) []string {
	types := map[string]bool{}
	for _, o := range outs {
		for _, l := range o.Lifted {
			for _, x := range l.Deployment.Opaque {
				if !strings.HasPrefix(x.Type, facts.CloudFormation().ReservedPrefix) || len(x.Touches) > 0 {
					types[x.Type] = true
				}
			}
		}
	}
	return slices.Sorted(maps.Keys(types))
}
