package main

import (
	"bytes"
	"errors"
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/mwaagen/mwaagen/generator"
)

func (a *app) showCommand() *cobra.Command {
	var effective, ids bool
	c := &cobra.Command{
		Use:   "show SPEC (--effective | --ids)",
		Short: "Show a spec with its defaults, or the logical ids that it gives",
		Long: `Show a spec with every default written out and its reason (--effective), or the
logical ids of the template with their types and what each stands for (--ids).
Logical ids are stable: raw templates and scripts may refer to them.`,
		Example: "  mwaagen show spec.yaml --effective\n  mwaagen show spec.yaml --ids",
		Args:    cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if effective == ids {
				return usageError{"mwaagen show", errors.New("show wants --effective or --ids")}
			}
			s, err := a.sound(args[0], true)
			if s == nil || err != nil {
				return err
			}
			text := s.output.Effective(s.doc)
			if ids {
				text = idTable(s)
			}
			_, err = a.stdout.Write(text)
			return err
		},
	}
	a.specFlags(c, false)
	c.Flags().BoolVar(&effective, "effective", false, "the spec with every default and its reason")
	c.Flags().BoolVar(&ids, "ids", false, "the logical ids")
	return c
}

// idTable lists the template's resources: logical id, type, and the line of the
// spec that each leads to.
func idTable(s *compiled) []byte {
	var b bytes.Buffer
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "LOGICAL ID\tTYPE\tFROM")
	for _, r := range s.output.Template.Resources() {
		from := ""
		for _, step := range generator.Steps(r.Origin, s.doc) {
			if step.Range.IsValid() {
				from = fmt.Sprintf("%s:%d:%d", s.file.Name, step.Range.Start.Line, step.Range.Start.Col)
				break
			}
		}
		fmt.Fprintf(w, "%s\t%s\t%s\n", r.ID, r.Type, from)
	}
	w.Flush()
	return b.Bytes()
}
