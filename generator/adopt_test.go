package generator

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/mwaagen/mwaagen/generator/adopt"
	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// TestAdoptEmitLower holds the two front ends together: what lower made is what
// adopt reads out of the template that came of it, up to origins.
func TestAdoptEmitLower(t *testing.T) {
	for _, file := range renderGoldens(t) {
		t.Run(filepath.Base(filepath.Dir(file)), func(t *testing.T) {
			doc, problems := spec.Load(readSource(t, file))
			out, found, err := Generate(doc, problems, Options{})
			if err != nil || out.Template == nil {
				t.Skip(err, found)
			}
			lawHolds(t, out)
		})
	}
}

// renderGoldens are the specs of the goldens that render.
func renderGoldens(t *testing.T) []string {
	files, err := filepath.Glob("../golden/render-*/spec.yaml")
	if err != nil || len(files) < 20 {
		t.Fatal(err, len(files))
	}
	return files
}

func readSource(t *testing.T, file string) *source.File {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return source.NewFile(filepath.Base(file), string(text))
}

// lawHolds wants the deployment of out from its template, as it is in memory and
// as it is printed and read again.
func lawHolds(t failer, out *Output) {
	t.Helper()
	if out.Raw || out.Overridden {
		return // the spec says less than the template
	}
	doc, problems := syntax.Parse(source.NewFile("stack.json", string(out.Template.JSON())), syntax.TemplateLimits())
	if doc == nil || len(problems) > 0 {
		t.Fatalf("the template cannot be read again: %v", problems)
	}
	printed, unsound := cfn.Parse(doc)
	if len(unsound) > 0 {
		t.Fatalf("the template cannot be read again: %v", unsound)
	}
	for _, x := range [...]*cfn.Template{out.Template, printed} {
		variants, complete := x.Evaluate(cfn.Inputs{})
		if !complete || len(variants) != 1 {
			t.Fatalf("%d variants, complete %v", len(variants), complete)
		}
		sameDeployment(t, out, variants[0].Template)
	}
}

// A failer is what tests and property tests have in common.
type failer interface {
	Helper()
	Errorf(string, ...any)
	Fatalf(string, ...any)
}

func sameDeployment(t failer, out *Output, lifted *cfn.Template) {
	t.Helper()
	want := settled(out.Deployment)
	want.Parameters = slices.DeleteFunc(slices.Clone(want.Parameters), func(p *ir.Parameter) bool {
		return out.Template.Entries(cfn.Parameters).Get(p.Name) == nil // of use to checks alone
	})
	got := adopt.Adopt(lifted, out.Deployment)
	if d := cmp.Diff(want, settled(got), upToOrigins); d != "" {
		t.Errorf("lower and adopt differ (-lower +adopt):\n%s", d)
	}
}

// upToOrigins compares deployments by what AWS would see of them.
var upToOrigins = cmp.Options{
	cmpopts.IgnoreTypes((*expr.Origin)(nil)),
	cmp.Comparer(func(a, b expr.Value) bool { return expr.Compare(a, b) == 0 && a.IsAbsent() == b.IsAbsent() }),
	cmp.Transformer("policy", func(p iam.Policy) []iam.Statement { return p.Normalize().Statements }),
	cmpopts.EquateEmpty(),
	cmpopts.IgnoreFields(ir.Endpoint{}, "TypeOrigin"),
	cmpopts.IgnoreFields(ir.Deployment{}, "Order"), // lower knows what is needed, and names all of it in DependsOn
}

// settled returns d with its lists in an order that does not depend on which of
// the steps added a thing first.
func settled(d *ir.Deployment) *ir.Deployment {
	x := *d
	x.SecurityGroups = sortedByID(d.SecurityGroups, func(r *ir.SecurityGroup) string { return r.ID })
	for i, g := range x.SecurityGroups {
		h := *g
		h.Ingress, h.Egress = byID(g.Ingress), byID(g.Egress)
		x.SecurityGroups[i] = &h
	}
	x.Endpoints = sortedByID(d.Endpoints, func(r *ir.Endpoint) string { return r.ID })
	x.Subnets = sortedByID(d.Subnets, func(r *ir.Subnet) string { return r.ID })
	x.RouteTables = sortedByID(d.RouteTables, func(r *ir.RouteTable) string { return r.ID })
	x.Attachments = sortedByID(d.Attachments, func(r *ir.GatewayAttachment) string { return r.ID })
	x.Buckets = sortedByID(d.Buckets, func(r *ir.Bucket) string { return r.ID })
	x.Roles = sortedByID(d.Roles, func(r *ir.Role) string { return r.ID })
	x.LogGroups = sortedByID(d.LogGroups, func(r *ir.LogGroup) string { return r.ID })
	return &x
}

func sortedByID[T any](all []*T, id func(*T) string) []*T {
	out := slices.Clone(all)
	slices.SortStableFunc(out, func(a, b *T) int { return strings.Compare(id(a), id(b)) })
	return out
}

// byID sorts rules: those that are part of the group stay as they are, before
// the others.
func byID(rules []*ir.GroupRule) []*ir.GroupRule {
	out := slices.Clone(rules)
	slices.SortStableFunc(out, func(a, b *ir.GroupRule) int { return strings.Compare(a.ID, b.ID) })
	return out
}
