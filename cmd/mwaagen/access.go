package main

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"github.com/mwaagen/mwaagen/cmd/mwaagen/internal/view"
	"github.com/mwaagen/mwaagen/generator"
	"github.com/mwaagen/mwaagen/generator/accessmatrix"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// accessFlags are the flags of access beside those of every verb that reads specs.
type accessFlags struct {
	format string
	out    string
	all    bool
}

func (a *app) accessCommand() *cobra.Command {
	var f accessFlags
	c := &cobra.Command{
		Use:   "access SPEC|TEMPLATE",
		Short: "Say who may do what, and by which statement",
		Long: `Say who may do what: every role, and whoever policies name, on environments,
buckets, keys, logs, queues, roles, and all else that statements name. Each answer has
the statement that decides, with its place.

Text and Markdown have what somebody may do; --all adds what they may not. CSV and
JSON have everything. Requests are taken to travel over TLS, and resources outside of
the deployment to have no policy of their own. What hangs on policies that are not
here, such as those of roles that exist already, is unknown.`,
		Example: "  mwaagen access spec.yaml\n  mwaagen access spec.yaml --format markdown -o access.md",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if !slices.Contains(view.AccessFormats(), f.format) {
				return usageError{c.CommandPath(), fmt.Errorf("--format is %s, not %q", alternatives(view.AccessFormats()), f.format)}
			}
			return a.access(args[0], f)
		},
	}
	a.specFlags(c, false)
	a.templateFlags(c)
	c.Flags().StringVar(&f.format, "format", "text", "text, markdown, csv or json")
	c.Flags().StringVarP(&f.out, "output", "o", "", "write the matrix to this file instead of standard output")
	c.Flags().BoolVar(&f.all, "all", false, "show also what they may not do, and what is unknown")
	return c
}

// access writes who may do what in the spec or template called name.
func (a *app) access(name string, f accessFlags) error {
	s, err := a.modelled(name)
	if s == nil || err != nil {
		return err
	}
	r := view.AccessReport{Tool: "mwaagen", Matrix: generator.AccessOf(s.output), All: f.all, Find: s.find}
	if f.format == "json" {
		r.Version = a.version()
	}
	if f.out == "" {
		return view.WriteAccess(a.stdout, f.format, r, view.Style{Color: view.Color(a.color, a.isTerminal(a.stdout), a.noColor)})
	}
	var b bytes.Buffer
	if err := view.WriteAccess(&b, f.format, r, view.Style{}); err != nil {
		return err
	}
	return a.writeFiles(file{f.out, b.Bytes()})
}

// modelled returns the spec or template called name, as far as its deployment is
// known; nil, and what is wrong is reported, when it has none that can be asked.
func (a *app) modelled(name string) (*compiled, error) {
	given, err := a.given()
	if err != nil {
		return nil, err
	}
	s, err := a.examine(name, given)
	if err != nil {
		return nil, err
	}
	clashing := slices.ContainsFunc(s.findings, func(d diag.Diagnostic) bool { return d.Code == diag.SameLogicalID })
	if s.output == nil || clashing {
		a.exit = exitNoAnswer
		_, err := a.judge([]*compiled{s}, false, view.Summary{})
		return nil, err
	}
	if s.findings.Has(diag.Error) {
		fmt.Fprintf(a.stderr, "%s: %s; the answer is about what is known of the deployment all the same. Run 'mwaagen lint %s'.\n", name, view.Counts(s.findings), name)
	}
	if s.output.Foreign && len(s.output.Lifted) > 0 {
		for _, x := range s.output.Lifted[0].Deployment.Assumed {
			fmt.Fprintf(a.stderr, "%s: assumed that %s\n", name, x.Text)
		}
	}
	return s, nil
}

// find returns the file and range of a place in s.
func (s *compiled) find(at diag.Place) (*source.File, source.Range) {
	switch at.Doc {
	case "", s.file.Name:
		return s.file, s.places.Range(at.Pointer, at.Key)
	}
	if s.beside != nil && s.beside.Source().Name == at.Doc {
		return s.beside.Source(), s.beside.Range(at.Pointer, at.Key)
	}
	return nil, source.Range{}
}

func (a *app) canCommand() *cobra.Command {
	strict := false
	c := &cobra.Command{
		Use:   "can SPEC|TEMPLATE WHO ACTION RESOURCE",
		Short: "Say whether somebody may do something, and by which statement",
		Long: `Say whether WHO may do ACTION on RESOURCE, and by which statement.

WHO is a role, by its logical id or name; an environment, for its execution role; or a
service. RESOURCE is an ARN, in which ${AWS::Region} and its like may stand; a logical
id or an environment, after which there may be a slash and an object's key or an
Airflow role; or "*". A wildcard in ACTION or RESOURCE asks about all that it matches.

The exit code is 0 for yes, also on terms, which are named; with --strict these are 1.
It is 1 for no, and 2 when only policies that are not here could tell.`,
		Example: "  mwaagen can spec.yaml prod s3:GetObject BucketProd/dags/sales.py\n  mwaagen can spec.yaml airflow.amazonaws.com sts:AssumeRole ExecutionRoleProd",
		Args:    cobra.ExactArgs(4),
		RunE: func(_ *cobra.Command, args []string) error {
			return a.answer(args[0], strict, func(o *generator.Output) ([]accessmatrix.Cell, error) {
				return generator.Can(o, args[1], args[2], args[3])
			}, view.AccessAnswer)
		},
	}
	a.specFlags(c, false)
	a.templateFlags(c)
	c.Flags().BoolVar(&strict, "strict", false, "exit 1 also for a yes on terms")
	return c
}

func (a *app) whoCanCommand() *cobra.Command {
	strict := false
	c := &cobra.Command{
		Use:   "who-can SPEC|TEMPLATE ACTION RESOURCE",
		Short: "Say who may do something, and by which statement",
		Long: `Say which roles, services and others may do ACTION on RESOURCE, each with the
statement that lets them. 'mwaagen can --help' says what a RESOURCE is.

The exit code is 0 when somebody can, also on terms; with --strict these do not count.
It is 1 when nobody can, and 2 when only policies that are not here could tell.`,
		Example: "  mwaagen who-can spec.yaml s3:PutObject BucketProd\n  mwaagen who-can spec.yaml airflow:CreateWebLoginToken prod/Admin",
		Args:    cobra.ExactArgs(3),
		RunE: func(_ *cobra.Command, args []string) error {
			return a.answer(args[0], strict, func(o *generator.Output) ([]accessmatrix.Cell, error) {
				return generator.WhoCan(o, args[1], args[2])
			}, view.AccessList)
		},
	}
	a.specFlags(c, false)
	a.templateFlags(c)
	c.Flags().BoolVar(&strict, "strict", false, "exit 1 also when all who can are on terms")
	return c
}

// answer writes the answer to a question about the spec or template called name.
func (a *app) answer(name string, strict bool, ask func(*generator.Output) ([]accessmatrix.Cell, error), show func([]accessmatrix.Cell, view.Finder) string) error {
	s, err := a.modelled(name)
	if s == nil || err != nil {
		return err
	}
	cells, err := ask(s.output)
	if err != nil {
		return err
	}
	a.exit = exitOf(cells, strict)
	_, err = a.stdout.Write([]byte(show(cells, s.find)))
	return err
}

// exitOf returns the exit code for answers, the best of which counts: yes, then
// unknown, then no. A yes under some outcomes only is one on terms.
func exitOf(cells []accessmatrix.Cell, strict bool) int {
	best := accessmatrix.No
	for _, c := range cells {
		answer := c.Answer
		if answer == accessmatrix.Allow && c.When != "" {
			answer = accessmatrix.AllowIf
		}
		best = max(best, answer)
	}
	switch {
	case best == accessmatrix.Allow, best == accessmatrix.AllowIf && !strict:
		return exitYes
	case best == accessmatrix.Unknown:
		return exitNoAnswer
	}
	return exitNo
}
