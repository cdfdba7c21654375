package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/mwaagen/mwaagen/generator"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

func (a *app) planCommand() *cobra.Command {
	var split bool
	c := &cobra.Command{
		Use:   "plan SPEC",
		Short: "Say which stacks are deployed, by whom, and in what order",
		Long: `Say which stacks are deployed, by whom, and in what order. Most deployments are
one stack. One in a network of another account is three, and one whose
environments wait for their endpoints can be two.`,
		Example: "  mwaagen plan spec.yaml",
		Args:    cobra.ExactArgs(1),
		RunE:    func(_ *cobra.Command, args []string) error { return a.plan(args[0], split) },
	}
	a.specFlags(c, false)
	c.Flags().BoolVar(&split, "split", false, splitHelp)
	return c
}

const splitHelp = "make the endpoints that environments wait for a stack of their own"

func (a *app) plan(name string, split bool) error {
	s, err := a.sound(name, true)
	if s == nil || err != nil {
		return err
	}
	stacks, err := a.stacks(s, split)
	if stacks == nil || err != nil {
		return err
	}
	p := planWriter{out: s.output, stacks: stacks, split: split, spec: name}
	for i := range stacks {
		p.step(i)
	}
	_, err = fmt.Fprint(a.stdout, p.text.String())
	return err
}

// stacks returns the stacks of s; none when the spec cannot be split, which is
// said.
func (a *app) stacks(s *compiled, split bool) ([]*generator.Stack, error) {
	stacks, err := s.output.Stacks(split)
	var cross *generator.CrossError
	switch {
	case errors.As(err, &cross):
		fmt.Fprintf(a.stderr, "mwaagen: %s: %v\n", s.file.Name, cross)
		a.exit = exitNo
		return nil, nil
	case err != nil:
		return nil, a.fault(err)
	}
	return stacks, nil
}

// A planWriter writes the steps of a deployment for people.
type planWriter struct {
	out    *generator.Output
	stacks []*generator.Stack
	split  bool
	spec   string
	text   strings.Builder
}

func (p *planWriter) line(format string, args ...any) {
	fmt.Fprintf(&p.text, format+"\n", args...)
}

func (p *planWriter) step(i int) {
	s := p.stacks[i]
	if i > 0 {
		p.line("")
	}
	p.line("%d. %s%s", i+1, p.out.Title(s), p.where(s))
	for _, from := range p.stacks[:i] {
		var names []string
		for _, x := range s.Imports {
			if x.From == from.Name {
				names = append(names, x.Parameter)
			}
		}
		if len(names) > 0 {
			p.line("   takes from %s: %s", p.out.Title(from), strings.Join(names, ", "))
		}
	}
	p.line("   $ %s", p.command(s))
	if len(s.Pending) > 0 {
		p.pending(s, i+1 < len(p.stacks))
	}
}

// where says who deploys the stack.
func (p *planWriter) where(s *generator.Stack) string {
	var b strings.Builder
	if account, ok := s.Account.Text(); ok {
		b.WriteString(", in account " + account)
		if s.Owner {
			b.WriteString(", which owns the network")
		}
	}
	if region, ok := p.out.Deployment.Place.Region.Text(); ok {
		b.WriteString(", Region " + region)
	}
	return b.String()
}

func (p *planWriter) command(s *generator.Stack) string {
	return deployCommand(s.Template, len(s.Template.JSON()), s.Name+".json", p.out.Title(s), p.out.Deployment.Place.Region)
}

// pending says that environments wait, for what, and how long.
func (p *planWriter) pending(s *generator.Stack, more bool) {
	f := facts.Environment()
	var names []string
	for _, e := range s.Pending {
		names = append(names, e.Name.String())
	}
	hours := strconv.Itoa(f.Durations.PendingHours)
	if more {
		p.line("   When it is complete, these wait for their endpoints (PENDING) for %s hours, and then fail: %s.", hours, strings.Join(names, ", "))
		p.line("   Deploy the next stack at once, and wait until they are AVAILABLE:")
	} else {
		p.line("   It makes the endpoints that these wait for (PENDING, %s hours at most): %s.", hours, strings.Join(names, ", "))
		p.line("   They become AVAILABLE after it is complete:")
	}
	for _, name := range names {
		p.line("   $ aws mwaa get-environment --name %s --query Environment.Status", name)
	}
	p.line("   (CloudFormation takes PENDING as made: known as of %s, %s)", f.Pending.AsOf, f.Pending.Source)
}
