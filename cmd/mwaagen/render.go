package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"github.com/spf13/cobra"

	"github.com/mwaagen/mwaagen/cmd/mwaagen/internal/view"
	"github.com/mwaagen/mwaagen/generator"
	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

type renderFlags struct {
	output, dir, format, sourceMap string

	stack string // the one that is written, where there are several
	split bool
}

func (a *app) renderCommand() *cobra.Command {
	var f renderFlags
	c := &cobra.Command{
		Use:   "render SPEC",
		Short: "Write the CloudFormation template of a spec",
		Long: `Write the CloudFormation template of a spec to standard output, a file or a
folder. On a spec with errors nothing is written and the exit code is 1.`,
		Example: "  mwaagen render spec.yaml > stack.json\n  mwaagen render spec.yaml --output-dir dist",
		Args:    cobra.ExactArgs(1),
		RunE:    func(_ *cobra.Command, args []string) error { return a.render(args[0], f) },
	}
	a.specFlags(c, false)
	c.Flags().StringVarP(&f.output, "output", "o", "", "write the template to this file")
	c.Flags().StringVar(&f.dir, "output-dir", "", "write each stack and policies/NAME.json into this folder")
	c.Flags().StringVar(&f.format, "format", "json", "json or yaml")
	c.Flags().StringVar(&f.sourceMap, "source-map", "", "write where each value comes from to this file, as JSON")
	c.Flags().StringVar(&f.stack, "stack", "", "write this one of several stacks: mwaagen plan SPEC lists them")
	c.Flags().BoolVar(&f.split, "split", false, splitHelp)
	c.Flags().BoolVarP(&a.quiet, "quiet", "q", false, "say nothing about size and next step")
	return c
}

func (a *app) render(name string, f renderFlags) error {
	if err := f.check(); err != nil {
		return usageError{"mwaagen render", err}
	}
	s, err := a.sound(name, false)
	if s == nil || err != nil {
		return err
	}
	stacks, err := a.stacks(s, f.split)
	if stacks == nil || err != nil {
		return err
	}
	if stacks, err = f.choose(stacks); err != nil {
		return usageError{"mwaagen render", err}
	}
	var files []file
	if f.sourceMap != "" {
		files = append(files, file{f.sourceMap, s.output.SourceMap(s.doc)})
	}
	where := stacks[0].Name + "." + f.format
	text := f.print(stacks[0].Template)
	switch {
	case f.dir != "":
		where = filepath.Join(f.dir, where)
		policies, err := policyFiles(f.dir, s.output)
		if err != nil {
			return a.fault(err)
		}
		if err := os.MkdirAll(filepath.Join(f.dir, "policies"), 0o777); err != nil {
			return cannotWrite(f.dir, err)
		}
		files = append(files, policies...)
		for _, x := range stacks[1:] {
			files = append(files, file{filepath.Join(f.dir, x.Name+"."+f.format), f.print(x.Template)})
		}
		files = append(files, file{where, text}) // the last one: a folder with a template is whole
	case f.output != "" && f.output != "-":
		where = f.output
		files = append(files, file{where, text})
	}
	err = a.writeFiles(files...)
	if err == nil && f.dir == "" && (f.output == "" || f.output == "-") {
		_, err = a.stdout.Write(text)
	}
	if err == nil && f.dir != "" {
		a.leftovers(f.dir, files)
	}
	if err != nil || a.quiet {
		return err
	}
	if len(stacks) > 1 || stacks[0].Name != "stack" {
		fmt.Fprintf(a.stderr, "next: mwaagen plan %s says who deploys which stack, and in what order\n", quotedWord(name))
		return nil
	}
	a.next(s.output, len(text), where)
	return nil
}

// print writes a template in the wanted format.
func (f renderFlags) print(t *cfn.Template) []byte {
	if f.format == "yaml" {
		return t.YAML()
	}
	return t.JSON()
}

// choose returns the stacks to write. One stream or file holds one of them.
func (f renderFlags) choose(all []*generator.Stack) ([]*generator.Stack, error) {
	var names []string
	for _, s := range all {
		if s.Name == f.stack {
			return []*generator.Stack{s}, nil
		}
		names = append(names, s.Name)
	}
	switch list := strings.Join(names, ", "); {
	case f.stack != "":
		return nil, fmt.Errorf("the deployment has no stack %q; it has %s", f.stack, list)
	case len(all) > 1 && f.dir == "":
		return nil, fmt.Errorf("the deployment is several stacks: choose one with --stack NAME (%s), or write all with --output-dir DIR", list)
	}
	return all, nil
}

// leftovers warns of templates and policies of an earlier run that this one
// did not write: a reviewer could take them for this deployment's. They are the
// user's to delete.
func (a *app) leftovers(dir string, written []file) {
	var old []string
	for _, pattern := range []string{"stack.*", "network.*", "environment.*", "endpoints.*", filepath.Join("policies", "*.json")} {
		names, _ := filepath.Glob(filepath.Join(dir, pattern)) // the patterns are sound
		for _, n := range names {
			if !slices.ContainsFunc(written, func(f file) bool { return filepath.Clean(f.name) == filepath.Clean(n) }) {
				old = append(old, n)
			}
		}
	}
	if len(old) > 0 {
		fmt.Fprintf(a.stderr, "warning: not of this run, and best deleted: %s\n", strings.Join(old, ", "))
	}
}

func (f renderFlags) check() error {
	if f.format != "json" && f.format != "yaml" {
		return fmt.Errorf("--format is json or yaml, not %q", f.format)
	}
	if f.output != "" && f.dir != "" {
		return errors.New("--output and --output-dir exclude each other")
	}
	return nil
}

// sound compiles a spec for a verb whose artefact is made from it, with the
// findings on standard error: all of them, or in brief their number when none
// of them is grave. It is nil when the spec has errors; then the exit code says
// so.
func (a *app) sound(name string, brief bool) (*compiled, error) {
	s, err := a.compile(name)
	if err != nil {
		return nil, err
	}
	if brief && len(a.wishes) == 0 && s.doc != nil && !s.findings.Has(a.level) && s.output.Template != nil {
		return s, a.count(s)
	}
	failed, err := a.judge([]*compiled{s}, false, view.Summary{})
	if err != nil {
		return nil, err
	}
	switch {
	case s.doc == nil:
		a.exit = exitNoAnswer
		return nil, nil
	case failed || s.output.Template == nil:
		a.exit = exitNo
		return nil, nil
	}
	return s, nil
}

// count says how many findings validate would show.
func (a *app) count(s *compiled) error {
	if len(s.findings) == 0 {
		return nil
	}
	_, err := fmt.Fprintf(a.stderr, "%s: mwaagen validate %s\n", view.Counts(s.findings), s.file.Name)
	return err
}

// policyFiles returns the policies as files of the folder dir.
func policyFiles(dir string, out *generator.Output) ([]file, error) {
	all, err := out.Policies()
	var files []file
	for _, p := range all {
		files = append(files, file{filepath.Join(dir, "policies", p.Name+".json"), p.Text})
	}
	return files, err
}

// next says how large the template is against CloudFormation's limits, and
// which command deploys it.
func (a *app) next(out *generator.Output, size int, where string) {
	f := facts.CloudFormation()
	stats := out.Template.Stats()
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s of %s bytes that can be sent directly (%s through a bucket), %d of %d resources\n",
		grouped(size), grouped(f.TemplateBody), grouped(f.TemplateS3), stats.Resources, f.Resources)
	if size > f.TemplateBody {
		fmt.Fprintf(&b, "too large to be sent directly: %s names a bucket for it\n", f.BucketFlag)
	}
	for _, l := range []struct {
		what     string
		n, limit int
	}{{"bytes", size, f.TemplateS3}, {"resources", stats.Resources, f.Resources}, {"outputs", stats.Outputs, f.Outputs}} {
		if l.n*10 >= l.limit*9 {
			fmt.Fprintf(&b, "warning: %s of %s %s: the limit is near\n", grouped(l.n), grouped(l.limit), l.what)
		}
	}
	fmt.Fprintf(&b, "next: %s\n", deployCommand(out.Template, size, quotedWord(where), out.Deployment.Name, out.Deployment.Place.Region))
	a.stderr.Write(b.Bytes())
}

// deployCommand returns the command that deploys a template of size bytes, which
// is in file, as the stack of that name.
func deployCommand(t *cfn.Template, size int, file, stack string, region expr.Value) string {
	f := facts.CloudFormation()
	words := []string{f.DeployCommand, f.TemplateFlag, file, f.StackFlag, stack, f.CapabilitiesFlag, f.NamedCapability}
	if t.Transform != nil {
		words = append(words, f.ExpandCapability)
	}
	if size > f.TemplateBody {
		words = append(words, f.BucketFlag, "<bucket for templates>")
	}
	if asked := withoutDefault(t); len(asked) > 0 {
		words = append(append(words, f.ParametersFlag), asked...)
	}
	if region, ok := region.Text(); ok {
		words = append(words, f.RegionFlag, region)
	}
	return strings.Join(words, " ")
}

// quotedWord returns s as one word of a shell.
func quotedWord(s string) string {
	if strings.ContainsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("-_./", r)
	}) {
		return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
	}
	return s
}

// withoutDefault returns the parameters that whoever deploys must give.
func withoutDefault(t *cfn.Template) []string {
	var out []string
	all, _ := t.Tree().Get("Parameters").(expr.Object)
	for _, m := range all {
		if p, _ := m.Value.(expr.Object); p.Get("Default") == nil {
			out = append(out, m.Key+"=<value>")
		}
	}
	return out
}

// grouped writes n with commas between groups of three digits.
func grouped(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
