package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/mwaagen/mwaagen/generator"
	"github.com/mwaagen/mwaagen/spec/diag"
)

func (a *app) whyCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "why SPEC RESOURCE[.PROPERTY]",
		Short: "Say where a resource, property or IAM statement comes from",
		Long: `Say where a resource, property or IAM statement of the template comes from: the
line of the spec, the default or the derivation, as a chain. An IAM statement is
named by its resource and Sid.`,
		Example: "  mwaagen why spec.yaml EndpointSqs\n  mwaagen why spec.yaml EnvironmentProd.MaxWorkers\n  mwaagen why spec.yaml ExecutionRoleProd.PublishMetrics",
		Args:    cobra.ExactArgs(2),
		RunE: func(_ *cobra.Command, args []string) error {
			s, err := a.sound(args[0], true)
			if s == nil || err != nil {
				return err
			}
			return a.why(s, args[1])
		},
	}
	a.specFlags(c, false)
	return c
}

func (a *app) why(s *compiled, target string) error {
	answer, ok := s.output.Why(target)
	if !ok {
		return a.noSuch(s.output, target)
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s (%s)", target, answer.Type)
	if answer.Value != "" && !strings.Contains(answer.Value, "\n") {
		fmt.Fprintf(&b, " = %s", answer.Value)
	}
	b.WriteByte('\n')
	for _, step := range generator.Steps(answer.Origin, s.doc) {
		switch step.Kind {
		case "default":
			fmt.Fprintf(&b, "  by default: %s\n", step.Why)
		case "derived":
			fmt.Fprintf(&b, "  because %s\n", step.Why)
		case "absent":
			at := step.Range.Start
			fmt.Fprintf(&b, "  could be written as %s in %s:%d:%d: %s\n", step.Pointer, s.file.Name, at.Line, at.Col, strings.TrimSpace(s.file.Line(at.Line)))
		default:
			at := step.Range.Start
			fmt.Fprintf(&b, "  from %s:%d:%d: %s\n", s.file.Name, at.Line, at.Col, strings.TrimSpace(s.file.Line(at.Line)))
		}
	}
	_, err := a.stdout.Write(b.Bytes())
	return err
}

// noSuch says that the template lacks target, and what it might have meant.
func (a *app) noSuch(out *generator.Output, target string) error {
	id, _, hasPath := strings.Cut(target, ".")
	var ids []string
	for _, r := range out.Template.Resources() {
		ids = append(ids, r.ID)
		if r.ID == id && hasPath {
			return fmt.Errorf("%s (%s) has no %q", id, r.Type, target[len(id)+1:])
		}
	}
	if s := diag.Suggest(id, ids); s != "" {
		return fmt.Errorf("the template has no %q: did you mean %s?", id, s)
	}
	return fmt.Errorf("the template has no %q: 'mwaagen show SPEC --ids' lists what it has", id)
}
