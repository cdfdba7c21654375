package main

import (
	"fmt"

	"github.com/mwaagen/mwaagen/generator"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// known reads the file of --assume into given, for one template, and returns it;
// nil without such a file. The error is a file that is no spec.
func (a *app) known(given *generator.Given) (diag.Document, error) {
	if a.assumeFile == "" {
		return nil, nil
	}
	f, unreadable, err := a.read(a.assumeFile)
	if err != nil {
		return nil, fmt.Errorf("--assume: %w", err)
	}
	if unreadable != nil {
		return nil, fmt.Errorf("--assume: %s", unreadable[0].Message)
	}
	doc, problems := spec.Load(f)
	if doc == nil {
		return nil, fmt.Errorf("--assume: %s: %s", a.assumeFile, problems[0].Message)
	}
	if given.Known, err = generator.Know(doc, problems); err != nil {
		return nil, a.fault(err)
	}
	return doc, nil
}
