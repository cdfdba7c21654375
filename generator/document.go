package generator

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// What a policy document by itself can be.
const (
	AsExecution = "execution"      // the only policy of an execution role
	AsPart      = "execution-part" // one of its policies: what this one lacks, another may have
	AsTrust     = "trust"          // of an execution role
	AsUI        = "ui"             // of people who log in to Airflow
	AsKey       = "key"            // of an environment's key
	AsBucket    = "bucket"         // of an environment's bucket
	AsEndpoint  = "endpoint"       // of a VPC endpoint
)

// PolicyUses returns what a policy document by itself can be.
func PolicyUses() []string {
	return []string{AsExecution, AsPart, AsTrust, AsUI, AsKey, AsBucket, AsEndpoint}
}

// IsPolicy reports whether a text is an IAM policy document by itself, rather than
// a template or a spec.
func IsPolicy(text string) bool {
	if strings.HasPrefix(strings.TrimLeft(text, " \t\r\n"), "{") {
		statement, resources := strings.Index(text, `"Statement"`), strings.Index(text, `"Resources"`)
		return statement >= 0 && (resources < 0 || statement < resources) && !strings.Contains(text, `"apiVersion"`)
	}
	policy := false
	for line := range strings.Lines(text) {
		key, _, _ := strings.Cut(line, ":")
		switch strings.TrimRight(key, " \r\n") {
		case "apiVersion", "AWSTemplateFormatVersion", "Resources":
			return false
		case "Statement":
			policy = true
		}
	}
	return policy
}

// ExaminePolicy judges a policy document by itself, as one of [PolicyUses]. problems
// are those that reading doc found; they come back with the others. What the
// document does not say of its environment is unknown.
func ExaminePolicy(doc *syntax.Document, problems diag.List, as string, given Given) (*Output, diag.List) {
	problems = append(problems, elements(doc)...)
	blanks := &blanks{}
	tree := cfn.Tree(doc.Root, "", nil)
	written := iam.Parse(tree, expr.WrittenAt(""))
	for _, x := range written.Check(kindOf(as)) {
		d := policyUnsound(written, x)
		if !slices.ContainsFunc(problems, func(p diag.Diagnostic) bool {
			return p.Code == d.Code && strings.HasPrefix(p.At.Pointer, d.At.Pointer+"/")
		}) {
			problems = append(problems, d)
		}
	}
	b := &bareDocument{policy: iam.Parse(blanks.fill(tree), expr.WrittenAt(""))}
	problems = append(problems, blanks.found...)
	d := b.deployment(as)
	for _, name := range blanks.filled {
		b.assume(name + " is filled in with what is right")
	}
	literally := &bareDocument{policy: written}
	out := &Output{Deployment: d, Foreign: true, Document: as, written: literally.deployment(as)}
	problems = append(problems, b.judged(problems, given.Today)...)
	waived, refused := accept(nil, given.Waivers, given.Today)
	waived.apply(problems)
	problems = append(append(problems, refused...), waived.unused()...)
	return out, problems.Resolve(doc)
}
