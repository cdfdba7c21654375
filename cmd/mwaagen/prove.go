package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/mwaagen/mwaagen/cmd/mwaagen/internal/view"
	"github.com/mwaagen/mwaagen/generator"
	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// proveFlags are the flags of prove beside those of every verb that reads specs.
type proveFlags struct {
	format string
	out    string
	hops   bool
	strict bool
}

func (a *app) proveCommand() *cobra.Command {
	var f proveFlags
	c := &cobra.Command{
		Use:   "prove SPEC|TEMPLATE",
		Short: "Follow every connection that the environments and their people need",
		Long: `Follow every connection that the environments and their people need through names,
routes, gateways, network ACLs, security groups and policies: from schedulers and
workers to database, web server and services, and from each way in to the web
server. A path is refuted, unknown, proved under assumptions, or proved.

The exit code is 1 when a path is refuted; with --strict also when one is unknown
or rests on assumptions. --report writes what is not open as findings: what is
refuted as an error, what is unknown as a warning.`,
		Example: "  mwaagen prove spec.yaml\n  mwaagen prove spec.yaml --format markdown --hops -o proof.md",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if !slices.Contains(view.ProofFormats(), f.format) {
				return usageError{c.CommandPath(), fmt.Errorf("--format is %s, not %q", alternatives(view.ProofFormats()), f.format)}
			}
			return a.prove(args[0], f)
		},
	}
	a.specFlags(c, false)
	a.templateFlags(c)
	c.Flags().StringVar(&f.format, "format", "text", "text, json or markdown")
	c.Flags().StringVarP(&f.out, "output", "o", "", "write the proof to this file instead of standard output")
	c.Flags().BoolVar(&f.hops, "hops", false, "show every hop of every path")
	c.Flags().BoolVar(&f.strict, "strict", false, "exit 1 also for paths that are unknown or rest on assumptions")
	return c
}

// alternatives returns names as "a, b or c".
func alternatives(names []string) string {
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " or " + names[last]
}

// prove writes the proof of the spec called name. A spec with errors is proved as
// far as its deployment is known.
func (a *app) prove(name string, f proveFlags) error {
	given, err := a.given()
	if err != nil {
		return err
	}
	s, err := a.examine(name, given)
	if err != nil {
		return err
	}
	clashing := slices.ContainsFunc(s.findings, func(d diag.Diagnostic) bool { return d.Code == diag.SameLogicalID })
	if s.output == nil || clashing || len(s.output.Deployment.Environments) == 0 {
		a.exit = exitNoAnswer
		_, err := a.judge([]*compiled{s}, false, view.Summary{})
		return err
	}
	p := generator.ProofOf(s.output)
	if err := a.writeProof(s, p, f); err != nil {
		return err
	}
	shut := p.Findings().Resolve(s.places)
	if p.Verdict() == prove.Refuted || f.strict && p.Verdict() < prove.Proved || shut.Has(a.level) {
		a.exit = exitNo
	}
	if len(a.wishes) > 0 {
		if _, err := a.judge([]*compiled{{file: s.file, places: s.places, findings: shut}}, false, view.Summary{}); err != nil {
			return err
		}
	}
	if s.findings.Has(diag.Error) {
		fmt.Fprintf(a.stderr, "%s: %s; the proof is about what is known of the deployment all the same. Run 'mwaagen lint %s'.\n", name, view.Counts(s.findings), name)
	}
	return nil
}

// writeProof writes p as f asks.
func (a *app) writeProof(s *compiled, p *prove.Proof, f proveFlags) error {
	r := view.ProofReport{Tool: "mwaagen", Proof: p, Hops: f.hops, Find: s.find}
	if f.format == "json" {
		r.Version = a.version()
	}
	style := view.Style{Color: f.out == "" && view.Color(a.color, a.isTerminal(a.stdout), a.noColor)}
	if f.out == "" {
		return view.WriteProof(a.stdout, f.format, r, style)
	}
	var b bytes.Buffer
	if err := view.WriteProof(&b, f.format, r, style); err != nil {
		return err
	}
	return a.writeFiles(file{f.out, b.Bytes()})
}
