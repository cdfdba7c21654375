// Package generator is the pipeline from a spec to the files that are deployed
// and reviewed, as a list of stages.
package generator

import (
	"errors"
	"fmt"
	"slices"

	"github.com/mwaagen/mwaagen/generator/access"
	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/environment"
	"github.com/mwaagen/mwaagen/generator/expect"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/identity"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/keys"
	"github.com/mwaagen/mwaagen/generator/lint"
	"github.com/mwaagen/mwaagen/generator/lower"
	"github.com/mwaagen/mwaagen/generator/network"
	"github.com/mwaagen/mwaagen/generator/observe"
	"github.com/mwaagen/mwaagen/generator/publish"
	"github.com/mwaagen/mwaagen/generator/storage"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// Options are the inputs of a run beside the spec.
type Options struct {
	Today string // YYYY-MM-DD: findings may depend on it, artefacts never do

	Waivers []diag.Waiver // beside those of the spec

	Expectations []expect.Sentence // beside those of the spec

	// Files are the files beside the spec, by the pointers of the fields that
	// name them ([spec.Spec.Files]). Checks read them, artefacts never do.
	Files map[string]*source.File
}

// An Output is what a spec becomes.
type Output struct {
	Deployment *ir.Deployment
	Template   *cfn.Template // nil when the spec has errors
	Raw        bool          // the spec has CloudFormation as it is
	Overridden bool          // the spec patches the template

	Foreign  bool           // the template is somebody's own, and there is no spec
	Document string         // a policy by itself, as one of [PolicyUses], and there is no template; "" for all else
	written  *ir.Deployment // with Document: the policy as it is written
	Lifted   []Lifted       // what the template makes with raw resources and overrides; nil without
	Outcomes bool           // Lifted holds every outcome of its conditions

	Sentences    []expect.Sentence // that are to be true of it
	expectations *expect.Report    // whether they are; nil before anybody asked
}

// emitters add their part of the deployment to the template, in the order in
// which reviewers read it.
var emitters = [...]func(*cfn.Template, *ir.Deployment){
	emitParameters,
	network.Emit,     // VPC, subnets, routes, groups, endpoints
	keys.Emit,        // KMS keys
	storage.Emit,     // buckets
	identity.Emit,    // roles and policies
	environment.Emit, // the environments
	observe.Emit,     // logs
	access.Emit,      // hosts, Client VPNs
	publish.Emit,     // values for other stacks
	emitOutputs,
}

// Generate runs all stages on doc. problems are those that loading doc found;
// they come back with those of the stages. The template is there only when no
// error was found. The error is a fault of mwaagen.
func Generate(doc *spec.Document, problems diag.List, o Options) (*Output, diag.List, error) {
	// Names to values: every default is taken, every name resolved.
	d, found, err := lower.Lower(doc.Spec, o.Files)
	if err != nil {
		return nil, nil, err
	}
	problems = append(problems, found...)
	waived, refused := accept(doc.Spec, o.Waivers, o.Today)
	problems = append(problems, refused...)
	docs := documents(doc, o.Files)
	late := false // rules that evaluate policies are yet to judge
	finish := func(out *Output) (*Output, diag.List, error) {
		if late {
			problems = append(problems, lint.Late(d, o.Today)...)
			waived.apply(problems)
		}
		return out, append(problems, waived.unused()...).Resolve(docs...), nil
	}
	// The rules judge the deployment, also one that has faults. Its resources
	// are told apart by logical id: where two have the same, a lookup finds the
	// wrong one and what a rule says about it is not true.
	if !slices.ContainsFunc(found, sameID) {
		// What ships is judged by all rules once it is there.
		late = doc.Spec.Resources.Set || doc.Spec.Overrides.Set
		judge := lint.Run
		if late {
			judge = lint.Early
		}
		problems = append(problems, judge(d, o.Today)...)
		waived.apply(problems)
	}
	out := &Output{Deployment: d, Raw: doc.Spec.Resources.Set, Overridden: doc.Spec.Overrides.Set}
	out.Sentences = append(Sentences(doc.Spec.Expect.Items, ""), o.Expectations...)
	if !late && !slices.ContainsFunc(found, sameID) {
		problems = append(problems, ExpectationsOf(out).Findings()...)
	}
	if problems.Has(diag.Error) {
		return finish(out)
	}
	t := emit(d)
	t.Transform = transform(doc.Spec)
	// CloudFormation as the spec has it comes behind ours, and is checked alike.
	problems = append(problems, addRaw(t, doc.Spec)...)
	if err := t.Err(); err != nil {
		return nil, nil, err
	}
	if problems.Has(diag.Error) {
		return finish(out)
	}
	if large := tooLarge(t); len(large) > 0 {
		problems = append(problems, large...)
		return finish(out)
	}
	unsound, ours := blame(t.Check(), doc)
	if err := sound(ours, d); err != nil {
		return nil, nil, err
	}
	problems = append(problems, unsound...)
	plain := t
	if len(unsound) == 0 && len(doc.Spec.Overrides.Items) > 0 {
		var failed diag.List
		if t, failed, err = override(t, doc.Spec); err != nil {
			return nil, nil, err
		}
		problems = append(problems, failed...)
	}
	if (out.Raw || out.Overridden) && !problems.Has(diag.Error) {
		late = false
		found := shipped(t, out, o.Today, problems)
		blameOverrides(found, plain, doc.Spec, out, o.Today)
		problems = append(append(problems, found...), ExpectationsOf(out).Findings()...)
		waived.apply(problems)
	}
	if !problems.Has(diag.Error) {
		t.Prune()
		out.Template = t
	}
	return finish(out)
}

func sameID(d diag.Diagnostic) bool { return d.Code == diag.SameLogicalID }

// emit writes d as a template.
func emit(d *ir.Deployment) *cfn.Template {
	t := &cfn.Template{Description: d.Description}
	for _, f := range emitters {
		f(t, d)
	}
	return t
}

// sound returns what is wrong with what is about to be shipped: the problems
// of the template, and those of its policies. The rules have passed, so it is
// a fault of mwaagen.
func sound(problems []cfn.Problem, d *ir.Deployment) error {
	var errs []error
	for _, p := range problems {
		errs = append(errs, fmt.Errorf("internal: the template is not sound: %s: %s", p.Pointer, p.Message))
	}
	check := func(id string, p iam.Policy, kind iam.Kind) {
		for _, x := range p.Check(kind) {
			errs = append(errs, fmt.Errorf("internal: the policy of %s is not sound: %s", id, x))
		}
	}
	for _, r := range d.Roles {
		check(r.ID, r.Trust, iam.TrustPolicy)
		for _, p := range r.Inline {
			check(r.ID, p.Policy, iam.IdentityPolicy)
		}
	}
	for _, p := range d.ManagedPolicies {
		check(p.ID, p.Policy, iam.IdentityPolicy)
	}
	for _, b := range d.Buckets {
		if b.Made() {
			check(b.ID, b.Policy, iam.BucketPolicy)
		}
	}
	for _, e := range d.Endpoints {
		if e.Policy != nil {
			check(e.ID, *e.Policy, iam.EndpointPolicy)
		}
	}
	for _, k := range d.Keys {
		check(k.ID, k.Policy, iam.KeyPolicy)
	}
	return errors.Join(errs...)
}

// transform returns the macros that raw resources need; nil for none.
func transform(s *spec.Spec) expr.Tree {
	var names expr.Array
	for _, x := range s.Transform.Items {
		names = append(names, expr.String(x.Text).From(expr.WrittenAt(x.Pointer)))
	}
	switch len(names) {
	case 0:
		return nil
	case 1:
		return names[0]
	}
	return names
}

func emitParameters(t *cfn.Template, d *ir.Deployment) {
	for _, p := range d.Parameters {
		body := expr.Object{
			{Key: "Type", Value: p.Type},
			{Key: "Description", Value: p.Description},
			{Key: "Default", Value: p.Default},
		}
		if !p.AllowedValues.IsAbsent() {
			body = append(body, expr.Member{Key: "AllowedValues", Value: p.AllowedValues.Array()})
		}
		t.Parameter(p.Name, append(body, expr.Object{
			{Key: "AllowedPattern", Value: p.AllowedPattern},
			{Key: "ConstraintDescription", Value: p.ConstraintDescription},
			{Key: "MinLength", Value: p.MinLength},
			{Key: "MaxLength", Value: p.MaxLength},
			{Key: "MinValue", Value: p.MinValue},
			{Key: "MaxValue", Value: p.MaxValue},
			{Key: "NoEcho", Value: p.NoEcho},
		}...), p.Origin)
	}
}

func emitOutputs(t *cfn.Template, d *ir.Deployment) {
	for _, o := range d.Outputs {
		t.Export(o.ID, o.Description, o.Value, o.Export, o.Origin)
	}
}
