package main

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"github.com/mwaagen/mwaagen/cmd/mwaagen/internal/view"
	"github.com/mwaagen/mwaagen/generator"
	"github.com/mwaagen/mwaagen/generator/expect"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// testFlags are the flags of test beside those of every verb that reads specs.
type testFlags struct {
	format string
	out    string
	expect string
	strict bool
}

func (a *app) testCommand() *cobra.Command {
	var f testFlags
	c := &cobra.Command{
		Use:   "test SPEC|TEMPLATE...",
		Short: "Say which sentences about a deployment are true of it",
		Long: `Say which sentences about a deployment are true of it: those that a spec has in
expect, and those of a file (--expect), which a template needs. One that fails comes
with a witness: a call with the statement that decides, or a connection with its hops.
As for access, resources outside of the deployment are taken to have no policy of
their own; as for prove, connections are of TCP.

The exit code is 0 when all hold, also on terms and under assumptions, which are named;
with --strict these are 1. It is 1 when one fails, and 2 when none fails and one
cannot be decided, or there are none.`,
		Example: "  mwaagen test spec.yaml\n  mwaagen test template.yaml --expect expect.yaml --report sarif=mwaagen.sarif",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if !slices.Contains(view.ExpectFormats(), f.format) {
				return usageError{c.CommandPath(), fmt.Errorf("--format is %s, not %q", alternatives(view.ExpectFormats()), f.format)}
			}
			return a.test(args, f)
		},
	}
	a.specFlags(c, false)
	a.templateFlags(c)
	c.Flags().StringVar(&f.format, "format", "text", "text, json or markdown")
	c.Flags().StringVarP(&f.out, "output", "o", "", "write the answers to this file instead of standard output")
	c.Flags().StringVar(&f.expect, "expect", "", "file with sentences, beside those of a spec")
	c.Flags().BoolVar(&f.strict, "strict", false, "exit 1 also for sentences that hold on terms or under assumptions")
	return c
}

// An expectationList is what the file of --expect has.
type expectationList struct {
	all      []expect.Sentence
	problems diag.List // resolved
	file     *source.File
	doc      diag.Document
}

// readExpectations reads a file of sentences; without a name there are none. The
// error is a file that cannot be read.
func (a *app) readExpectations(name string) (*expectationList, error) {
	out := &expectationList{}
	if name == "" {
		return out, nil
	}
	f, unreadable, err := a.read(name)
	out.file = f
	if err != nil || unreadable != nil {
		out.problems = unreadable
		return out, err
	}
	doc, found, problems := spec.LoadExpectations(f)
	if doc == nil {
		out.problems, out.doc = problems.Resolve(bare{f}), bare{f}
		return out, nil
	}
	out.doc, out.all = doc, generator.Sentences(found, f.Name)
	out.problems = problems.Resolve(doc)
	return out, nil
}

// expected reads a file of sentences into given, and for specs; nil, and what is wrong
// is reported, when it is not sound.
func (a *app) expected(name string, given *generator.Given) (*expectationList, error) {
	list, err := a.readExpectations(name)
	if err != nil {
		return nil, err
	}
	if len(list.problems) > 0 {
		a.exit = exitNoAnswer
		_, err := a.judge([]*compiled{{file: list.file, findings: list.problems}}, false, view.Summary{})
		return nil, err
	}
	given.Expectations, a.expectations = list.all, list.all
	return list, nil
}

// test answers the sentences about the files called names.
func (a *app) test(names []string, f testFlags) error {
	given, err := a.given()
	if err != nil {
		return err
	}
	list, err := a.expected(f.expect, &given)
	if list == nil || err != nil {
		return err
	}
	var reports []view.ExpectReport
	var lost, all []*compiled
	for i, n := range names {
		if n != "-" && slices.Contains(names[:i], n) {
			continue
		}
		s, err := a.examine(n, given)
		if err != nil {
			return err
		}
		if list.doc != nil {
			s.findings = s.findings.Resolve(list.doc)
		}
		if s.output == nil || len(s.output.Sentences) > 0 && len(generator.ExpectationsOf(s.output).Results) == 0 {
			lost = append(lost, s)
			continue
		}
		all = append(all, s)
		reports = append(reports, view.ExpectReport{File: s.file, Report: generator.ExpectationsOf(s.output), Find: s.finder(list)})
	}
	if len(lost) > 0 {
		a.exit = exitNoAnswer
		_, err := a.judge(lost, false, view.Summary{})
		return err
	}
	a.exit = a.exitOfSentences(reports, f.strict)
	return a.answers(all, reports, f)
}

// answers writes reports about specs as f asks.
func (a *app) answers(specs []*compiled, reports []view.ExpectReport, f testFlags) error {
	version := ""
	if f.format == "json" {
		version = a.version()
	}
	if f.out == "" {
		style := view.Style{Color: view.Color(a.color, a.isTerminal(a.stdout), a.noColor)}
		if err := view.WriteExpect(a.stdout, f.format, "mwaagen", version, reports, style); err != nil {
			return err
		}
	} else {
		var b bytes.Buffer
		if err := view.WriteExpect(&b, f.format, "mwaagen", version, reports, view.Style{}); err != nil {
			return err
		}
		if err := a.writeFiles(file{f.out, b.Bytes()}); err != nil {
			return err
		}
	}
	var found []*compiled
	for _, s := range specs {
		about, others := partition(s.findings, isExpectation)
		found = append(found, &compiled{file: s.file, places: s.places, findings: about})
		if others.Has(diag.Error) {
			fmt.Fprintf(a.stderr, "%s: %s; the answers are about what is known of the deployment all the same. Run 'mwaagen lint %s'.\n", s.file.Name, view.Counts(others), s.file.Name)
		}
		if len(s.output.Sentences) == 0 {
			fmt.Fprintf(a.stderr, "%s: there are no sentences about it: write them in expect, or in a file for --expect\n", s.file.Name)
		}
	}
	if len(a.wishes) == 0 {
		return nil
	}
	_, err := a.judge(found, false, view.Summary{})
	return err
}

// isExpectation reports whether d is about a sentence.
func isExpectation(d diag.Diagnostic) bool {
	return slices.Contains([]diag.Code{expect.Broken, expect.NotDecided, expect.UnknownName, expect.UnknownAction, expect.UnclearPort}, d.Code)
}

// partition returns the findings of l that are, and the others.
func partition(l diag.List, is func(diag.Diagnostic) bool) (those, others diag.List) {
	for _, d := range l {
		if is(d) {
			those = append(those, d)
		} else {
			others = append(others, d)
		}
	}
	return those, others
}

// finder returns where the places of s are, and those of a file of sentences.
func (s *compiled) finder(list *expectationList) view.Finder {
	return func(at diag.Place) (*source.File, source.Range) {
		if list.file != nil && at.Doc == list.file.Name {
			return list.file, list.doc.Range(at.Pointer, at.Key)
		}
		return s.find(at)
	}
}

// exitOfSentences returns the exit code for reports, the worst verdict of which
// counts.
func (a *app) exitOfSentences(reports []view.ExpectReport, strict bool) int {
	worst, n := expect.Holds, 0
	for _, r := range reports {
		n += len(r.Report.Results)
		if len(r.Report.Results) > 0 {
			worst = min(worst, r.Report.Verdict())
		}
	}
	switch {
	case worst == expect.Fails, worst == expect.Assumed && strict:
		return exitNo
	case worst == expect.Undecided, n == 0:
		return exitNoAnswer
	}
	return exitYes
}
