package main

import (
	"bytes"
	"errors"
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
their sizes against IAM's limits.

deployer is for who deploys the stack with their own rights; deployer-caller for
who hands a service role to CloudFormation; deployer-service-role and
deployer-service-role-trust are that role's. They hold the calls of CloudFormation
and what its handlers call to make, change and delete what the stack has, for
those names and nothing else where names are known. Standard error says what is
not narrow, and why, and which resource types nobody has written down. A document
beyond IAM's limit has parts, deployer-1 and so on, to attach instead.`,
		Example: "  mwaagen policy spec.yaml\n  mwaagen policy spec.yaml execution > execution.json\n  mwaagen policy spec.yaml deployer > deployer.json",
		Args:    cobra.RangeArgs(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			s, err := a.sound(args[0], true)
			if s == nil || err != nil {
				return err
			}
			all, err := a.policies(s.output, args[1:])
			if err != nil {
				return err
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

// policies returns the policies of a deployment, or enough of them to find the one
// that is asked for: those of who deploys it are looked for last.
func (a *app) policies(out *generator.Output, wanted []string) ([]generator.Policy, error) {
	all, err := out.Policies()
	if err != nil {
		return nil, a.fault(err)
	}
	if len(wanted) > 0 && slices.ContainsFunc(all, func(p generator.Policy) bool { return p.Name == wanted[0] }) {
		return all, nil
	}
	deployers, err := out.Deployers()
	var cross *generator.CrossError
	if errors.As(err, &cross) {
		fmt.Fprintf(a.stderr, "note: what who deploys it needs cannot be said: %v\n", cross)
		return all, nil
	}
	return append(all, deployers...), a.fault(err)
}

func (a *app) onePolicy(all []generator.Policy, name string) error {
	var names []string
	for _, p := range all {
		if p.Name == name {
			if _, err := a.stdout.Write(p.Text); err != nil {
				return err
			}
			return a.policyNotes(&p)
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
	for _, p := range all {
		if len(p.Unknown) > 0 {
			fmt.Fprintf(&b, "\n%s lacks what these need, which is not known:\n", p.Name)
			for _, u := range p.Unknown {
				fmt.Fprintf(&b, "  %s\n", u)
			}
		}
	}
	_, err := a.stdout.Write(b.Bytes())
	return err
}

// policyNotes says on standard error what a document cannot say itself.
func (a *app) policyNotes(p *generator.Policy) error {
	var b bytes.Buffer
	for _, u := range p.Unknown {
		fmt.Fprintf(&b, "unknown: the needs of %s; add them, or the deploy fails\n", u)
	}
	for _, n := range p.Notes {
		fmt.Fprintf(&b, "note: %s\n", n)
	}
	_, err := a.stderr.Write(b.Bytes())
	return err
}
