package main

import (
	"slices"

	"github.com/spf13/cobra"

	"github.com/mwaagen/mwaagen/cmd/mwaagen/internal/view"
	"github.com/mwaagen/mwaagen/generator"
)

func (a *app) validateCommand() *cobra.Command {
	c := &cobra.Command{
		Use:     "validate SPEC...",
		Short:   "Say everything that is wrong with specs, at once",
		Long:    "Say everything that is wrong with specs: their shape, their names, and what would\nmake the deployment fail. The report also says what was not checked.",
		Example: "  mwaagen validate spec.yaml\n  mwaagen validate specs/*.yaml --report sarif=mwaagen.sarif",
		Args:    cobra.MinimumNArgs(1),
		RunE:    func(_ *cobra.Command, args []string) error { return a.validate(args) },
	}
	a.specFlags(c, true)
	return c
}

func (a *app) validate(names []string) error {
	return a.judgeAll(names, a.compile)
}

// judgeAll judges the files called names, which read turns into what they are.
func (a *app) judgeAll(names []string, read func(name string) (*compiled, error)) error {
	var specs []*compiled
	answered := true
	for i, n := range names {
		if n != "-" && slices.Contains(names[:i], n) {
			continue
		}
		s, err := read(n)
		if err != nil {
			return err
		}
		answered = answered && s.output != nil
		specs = append(specs, s)
	}
	specs = append(specs, clashes(specs)...)
	failed, err := a.judge(specs, true, summary(specs))
	switch {
	case err != nil:
		return err
	case !answered:
		a.exit = exitNoAnswer
	case failed:
		a.exit = exitNo
	}
	return nil
}

// clashes judges several specs beside each other.
func clashes(specs []*compiled) []*compiled {
	var members []generator.Member
	for _, s := range specs {
		if s.doc != nil {
			members = append(members, generator.Member{Doc: s.doc, Output: s.output})
		}
	}
	found := generator.Clashes(members)
	if len(found) == 0 {
		return nil
	}
	return []*compiled{{file: found[0].File, findings: found}}
}

// summary says what the verdict on specs rests on.
func summary(specs []*compiled) view.Summary {
	var outputs []*generator.Output
	for _, s := range specs {
		if s.output != nil {
			outputs = append(outputs, s.output)
		}
	}
	if len(outputs) == 0 {
		return view.Summary{}
	}
	scope := generator.ScopeOf(outputs)
	return view.Summary{Checked: scope.Checked, Assumed: scope.Assumed, NotChecked: scope.NotChecked}
}
