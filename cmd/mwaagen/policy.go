package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/mwaagen/mwaagen/generator"
	"github.com/mwaagen/mwaagen/spec/diag"
)

func (a *app) policyCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "policy SPEC [NAME]",
		Short: "Write an IAM policy of the deployment, or list them",
		Long: `Write an IAM policy document of the deployment as pure IAM JSON, with the
account and Region of the spec filled in. Without a name: the list of them, with
their sizes against IAM's limits.`,
		Example: "  mwaagen policy spec.yaml\n  mwaagen policy spec.yaml execution > execution.json",
		Args:    cobra.RangeArgs(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			s, err := a.sound(args[0], true)
			if s == nil || err != nil {
				return err
			}
			all, err := s.output.Policies()
			if err != nil {
				return a.fault(err)
			}
			if len(args) == 1 {
				return a.listPolicies(all)
			}
			return a.onePolicy(all, args[1])
		},
	}
	a.specFlags(c, false)
	return c
}

func (a *app) onePolicy(all []generator.Policy, name string) error {
	var names []string
	for _, p := range all {
		if p.Name == name {
			_, err := a.stdout.Write(p.Text)
			return err
		}
		names = append(names, p.Name)
	}
	hint := "they are " + strings.Join(names, ", ")
	same := slices.DeleteFunc(slices.Clone(names), func(n string) bool { return !strings.HasPrefix(n, name+".") })
	if len(same) > 0 { // one for each environment
		hint = "did you mean " + strings.Join(same, " or ") + "?"
	} else if s := diag.Suggest(name, names); s != "" {
		hint = "did you mean " + s + "?"
	}
	return fmt.Errorf("no policy is called %q: %s", name, hint)
}

func (a *app) listPolicies(all []generator.Policy) error {
	var b bytes.Buffer
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "NAME\tSIZE\tLIMIT\tKIND\tPURPOSE")
	for _, p := range all {
		fmt.Fprintf(w, "%s\t%d\t%d\t%s\t%s\n", p.Name, p.Size, p.Limit, p.Kind, p.Purpose)
	}
	w.Flush()
	_, err := a.stdout.Write(b.Bytes())
	return err
}
