package main

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/mwaagen/mwaagen/cmd/mwaagen/internal/view"
	"github.com/mwaagen/mwaagen/generator"
	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// reviewFlags are the flags of review beside those of every verb that reads specs.
type reviewFlags struct {
	as     string
	expect string
	format string
	out    string
	strict bool
}

func (a *app) reviewCommand() *cobra.Command {
	var f reviewFlags
	c := &cobra.Command{
		Use:   "review SPEC|TEMPLATE|POLICY...",
		Short: "Say all that a reviewer asks, the verdict first",
		Long: `Say all that a reviewer asks about specs, anybody's CloudFormation templates, or IAM
policies by themselves: the verdict, what the rules find, whether every path is open,
whether the sentences of expect are true, who may do what, every statement with the
reason why it is there, what is waived, assumed and not checked, and how old the
knowledge is.

A policy by itself is JSON or YAML with Statement; --as says what it is: execution (all
that an execution role has), execution-part (one policy of several), trust (of an
execution role), ui (of people who use Airflow), key, bucket or endpoint.

The exit code is 1 when something is refuted: a finding at or above --fail-on, a path or
a sentence; with --strict also when one of these is unknown or rests on assumptions.
Markdown fits a comment on a pull request.`,
		Example: "  mwaagen review spec.yaml\n  mwaagen review template.json --format markdown -o review.md\n  mwaagen review execution.json --as execution",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if err := a.checkReview(&f); err != nil {
				return usageError{c.CommandPath(), err}
			}
			return a.review(args, f)
		},
	}
	a.specFlags(c, true)
	a.templateFlags(c)
	c.Flags().StringVar(&f.as, "as", "", "what a policy by itself is: "+alternatives(generator.PolicyUses()))
	c.Flags().StringVar(&f.expect, "expect", "", "file with sentences that are to be true, beside those of a spec")
	c.Flags().StringVar(&f.format, "format", "", alternatives(view.Kinds())+" (default text)")
	c.Flags().StringVarP(&f.out, "output", "o", "", "write the review to this file instead of standard output")
	c.Flags().BoolVar(&f.strict, "strict", false, "exit 1 also for paths and sentences that are unknown or rest on assumptions")
	return c
}

// checkReview reads the values of f, before any file is. The review that has the
// stream becomes one wish among the others.
func (a *app) checkReview(f *reviewFlags) error {
	if f.as != "" && !slices.Contains(generator.PolicyUses(), f.as) {
		return fmt.Errorf("--as is %s, not %q", alternatives(generator.PolicyUses()), f.as)
	}
	streamed := slices.ContainsFunc(a.wishes, func(w wish) bool { return w.file == "" })
	if streamed && (f.format != "" || f.out != "") {
		return errors.New("--report without a file says the format of standard output, and so do --format and --output: give one of them")
	}
	if streamed {
		return nil
	}
	w := wish{file: f.out}
	if f.format != "" {
		kind, err := view.ParseKind(f.format)
		if err != nil {
			return fmt.Errorf("--format is %s, not %q", alternatives(view.Kinds()), f.format)
		}
		w.kind = kind
	}
	a.wishes = append(a.wishes, w)
	return nil
}

// review writes the reviews of what is called names.
func (a *app) review(names []string, f reviewFlags) error {
	given, err := a.given()
	if err != nil {
		return err
	}
	list, err := a.expected(f.expect, &given)
	if list == nil || err != nil {
		return err
	}
	r := view.ReviewReport{Tool: "mwaagen", Rules: ruleDoc}
	var specs []*compiled
	for i, n := range names {
		if n != "-" && slices.Contains(names[:i], n) {
			continue
		}
		s, err := a.reviewed(n, f, given)
		if err != nil {
			return err
		}
		if list.doc != nil {
			s.findings = s.findings.Resolve(list.doc)
		}
		specs = append(specs, s)
		r.Reviews = append(r.Reviews, a.reviewOf(s, s.finder(list)))
	}
	for _, c := range clashes(specs) {
		r.Reviews[0].Findings = append(r.Reviews[0].Findings, c.findings...)
	}
	if err := a.writeReviews(r); err != nil {
		return err
	}
	a.exit = a.reviewExit(specs, r.Reviews, f.strict)
	return nil
}

// reviewed reads and judges the spec, template or policy called name.
func (a *app) reviewed(name string, f reviewFlags, given generator.Given) (*compiled, error) {
	file, unreadable, err := a.read(name)
	if err != nil || unreadable != nil {
		return &compiled{file: file, findings: unreadable}, err
	}
	if !generator.IsPolicy(file.Text) {
		return a.examineFile(file, name, given)
	}
	if f.as == "" {
		return nil, fmt.Errorf("%s is a policy by itself: say what it is with --as %s", name, strings.Join(generator.PolicyUses(), "|"))
	}
	tree, problems := syntax.Parse(file, syntax.PolicyLimits())
	if tree == nil {
		return &compiled{file: file, findings: problems.Resolve(bare{file})}, nil
	}
	waivers, err := a.readWaivers()
	if err != nil {
		return nil, err
	}
	given.Waivers = waivers.all
	out, findings := generator.ExaminePolicy(tree, problems, f.as, given)
	return &compiled{file: file, output: out, places: tree, findings: waivers.resolve(findings)}, nil
}

// reviewOf returns what is to be read about s.
func (a *app) reviewOf(s *compiled, find view.Finder) view.Review {
	v := view.Review{File: s.file, What: "file", Use: "deploy", Findings: s.findings, Find: find}
	if s.output == nil {
		v.Unread = true
		return v
	}
	switch {
	case s.output.Document != "":
		v.What, v.Use = s.output.Document+" policy", "use"
	case s.output.Foreign:
		v.What = "template"
	default:
		v.What = "spec"
	}
	r := generator.ReviewOf(s.output, a.today)
	v.Proof, v.Expect, v.Access, v.Policies, v.Dates = r.Proof, r.Expect, r.Access, r.Policies, r.Dates
	v.Summary = view.Summary{Checked: r.Scope.Checked, Assumed: r.Scope.Assumed, NotChecked: r.Scope.NotChecked}
	return v
}

// writeReviews writes r as --format and --report ask.
func (a *app) writeReviews(r view.ReviewReport) error {
	var files []file
	for _, w := range a.wishes {
		if r.Version == "" && w.kind != view.Text && w.kind != view.Markdown {
			r.Version = a.version()
		}
		style := view.Style{Count: true}
		if w.file == "" {
			style.Color = view.Color(a.color, a.isTerminal(a.stdout), a.noColor)
			if err := view.WriteReview(a.stdout, w.kind, r, style); err != nil {
				return err
			}
			continue
		}
		var b bytes.Buffer
		if err := view.WriteReview(&b, w.kind, r, style); err != nil {
			return err
		}
		files = append(files, file{w.file, b.Bytes()})
	}
	return a.writeFiles(files...)
}

// reviewExit returns the exit code of reviews: no answer where one has none.
func (a *app) reviewExit(specs []*compiled, reviews []view.Review, strict bool) int {
	code := exitYes
	for i := range reviews {
		v := &reviews[i]
		if specs[i].output == nil {
			return exitNoAnswer
		}
		if v.Findings.Has(a.level) || v.Verdict() == prove.Refuted || strict && v.Verdict() < prove.Proved {
			code = exitNo
		}
	}
	return code
}
