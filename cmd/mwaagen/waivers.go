package main

import (
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// A waiverList is what the file of --waivers has.
type waiverList struct {
	all      []diag.Waiver
	problems diag.List // resolved
	file     *source.File
	doc      diag.Document
}

// readWaivers reads the file of --waivers, once. The error is a file that cannot
// be read.
func (a *app) readWaivers() (*waiverList, error) {
	if a.waivers != nil {
		return a.waivers, nil
	}
	out := &waiverList{}
	a.waivers = out
	if a.waiverFile == "" {
		return out, nil
	}
	f, unreadable, err := a.read(a.waiverFile)
	out.file = f
	if err != nil || unreadable != nil {
		out.problems = unreadable
		return out, err
	}
	doc, found, problems := spec.LoadWaivers(f)
	if doc == nil {
		out.problems, out.doc = problems.Resolve(bare{f}), bare{f}
		return out, nil
	}
	out.doc = doc
	for _, w := range found {
		if w.Sound() {
			out.all = append(out.all, w.Of(f.Name))
		}
	}
	out.problems = problems.Resolve(doc)
	return out, nil
}

// resolve returns findings and those about waivers, which are in their own file.
func (w *waiverList) resolve(findings diag.List) diag.List {
	findings = append(findings, w.problems...)
	if w.doc != nil {
		findings = findings.Resolve(w.doc)
	}
	return findings
}
