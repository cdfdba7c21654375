package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/mwaagen/mwaagen/generator"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

func (a *app) lintCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "lint SPEC|TEMPLATE...",
		Short: "Judge specs, or anybody's CloudFormation templates, by every rule",
		Long: `Judge specs, or anybody's CloudFormation templates (JSON, or YAML with short
tags), by every rule: what would make an environment fail, and what a reviewer
would refuse. A template's parameters have the values that are given, else their
defaults, which the report lists as assumptions.`,
		Example: "  mwaagen lint spec.yaml\n  mwaagen lint template.yaml --parameter EnvironmentName=prod",
		Args:    cobra.MinimumNArgs(1),
		RunE:    func(_ *cobra.Command, args []string) error { return a.lint(args) },
	}
	a.specFlags(c, true)
	a.templateFlags(c)
	return c
}

// templateFlags adds the flags of verbs that read templates.
func (a *app) templateFlags(c *cobra.Command) {
	f := c.Flags()
	f.StringArrayVar(&a.parameters, "parameter", nil, "value of a template's parameter, as KEY=VALUE (repeatable)")
	f.StringVar(&a.assumeFile, "assume", "", "spec of what is there already, for templates: what exists, with its \"assume\", and the networks of people")
	f.StringVar(&a.parameterFile, "parameters", "", "file with values of a template's parameters: a mapping, or the list that the AWS CLI takes")
}

func (a *app) lint(names []string) error {
	given, err := a.given()
	if err != nil {
		return err
	}
	return a.judgeAll(names, func(name string) (*compiled, error) { return a.examine(name, given) })
}

// examine reads and judges the spec or template called name.
func (a *app) examine(name string, given generator.Given) (*compiled, error) {
	f, unreadable, err := a.read(name)
	if err != nil || unreadable != nil {
		return &compiled{file: f, findings: unreadable}, err
	}
	return a.examineFile(f, name, given)
}

// examineFile judges the spec or template in f, which was called name.
func (a *app) examineFile(f *source.File, name string, given generator.Given) (*compiled, error) {
	if generator.IsPolicy(f.Text) {
		return &compiled{file: f, findings: isPolicy(f)}, nil
	}
	if !generator.IsTemplate(f.Text) {
		if a.assumeFile != "" {
			return nil, fmt.Errorf("--assume is for templates: %s is a spec, and says itself what is there", name)
		}
		return a.compileFile(f, name)
	}
	tree, problems := syntax.Parse(f, syntax.TemplateLimits())
	if tree == nil {
		return &compiled{file: f, findings: problems.Resolve(bare{f})}, nil
	}
	waivers, err := a.readWaivers()
	if err != nil {
		return nil, err
	}
	given.Waivers = waivers.all
	beside, err := a.known(&given)
	if err != nil {
		return nil, err
	}
	out, findings := generator.Examine(tree, problems, given)
	return &compiled{file: f, output: out, places: tree, beside: beside, findings: waivers.resolve(findings)}, nil
}

// given reads the values of parameters: those of the file, then those of flags.
func (a *app) given() (generator.Given, error) {
	out := generator.Given{Parameters: map[string]string{}, Today: a.today}
	if a.parameterFile != "" {
		if err := a.parametersOf(a.parameterFile, out.Parameters); err != nil {
			return out, fmt.Errorf("--parameters: %w", err)
		}
	}
	for _, p := range a.parameters {
		key, value, ok := strings.Cut(p, "=")
		if !ok || key == "" {
			return out, fmt.Errorf("--parameter wants KEY=VALUE, not %q", p)
		}
		out.Parameters[key] = value
	}
	return out, nil
}

// parametersOf reads a file of parameters into the map.
func (a *app) parametersOf(name string, into map[string]string) error {
	f, unreadable, err := a.read(name)
	if err != nil {
		return err
	}
	if unreadable != nil {
		return errors.New(unreadable[0].Message)
	}
	tree, problems := syntax.Parse(f, syntax.TemplateLimits())
	if tree == nil || problems.Has(diag.Error) {
		return fmt.Errorf("%s: %s", name, problems[0].Message)
	}
	root := tree.Root
	if p := root.Get("Parameters"); p != nil {
		root = p
	}
	for _, f := range root.Fields {
		if f.Value.Kind == syntax.Map || f.Value.Kind == syntax.Seq {
			return fmt.Errorf("%s:%d: %q has no single value", name, f.KeyRange.Start.Line, f.Key)
		}
		into[f.Key] = f.Value.Text
	}
	for _, it := range root.Items {
		key, value := it.Get("ParameterKey"), it.Get("ParameterValue")
		if key == nil || value == nil {
			return fmt.Errorf("%s:%d: an entry has a ParameterKey and a ParameterValue", name, it.Range.Start.Line)
		}
		into[key.Text] = value.Text
	}
	return nil
}

// isPolicy reports that a verb for specs and templates was given a policy.
func isPolicy(f *source.File) diag.List {
	return notASpec(f, "this is an IAM policy by itself, and a spec or template was expected", "judge it: mwaagen review "+f.Name+" --as "+strings.Join(generator.PolicyUses(), "|"))
}

// isTemplate reports that a verb for specs was given a template.
func isTemplate(f *source.File) diag.List {
	return notASpec(f, "this is a CloudFormation template, and a spec was expected", "judge it: mwaagen lint "+f.Name)
}

func notASpec(f *source.File, message, help string) diag.List {
	return diag.List{{
		Code: diag.UnknownAPIVersion, Severity: diag.Error, Message: message, Help: []string{help},
		File: f, Range: source.Range{Start: source.Pos{Line: 1, Col: 1}, End: source.Pos{Line: 1, Col: 1}},
	}}
}
