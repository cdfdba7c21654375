package accessmatrix

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// A model is a deployment with who and what there is in it.
type model struct {
	*ir.Deployment
	who     []*principal
	things  []*thing
	context iam.Context
	arns    map[string]expr.Value // what arnOf found, by logical id; absent for what is none
}

func newModel(d *ir.Deployment) *model {
	m := &model{Deployment: d, arns: map[string]expr.Value{}}
	for _, c := range facts.UsualContext() {
		m.context.Keys = append(m.context.Keys, iam.ContextKey{Name: c.Key, Values: expr.ListOf(expr.String(c.Value))})
	}
	m.who = m.principals()
	known := m.known()
	m.things = append(known, m.mentioned(known, m.who)...)
	return m
}

// looks returns v with where the stack lands, and with what is known of the ARNs
// of its buckets, keys and roles.
func (m *model) looks(v expr.Value) expr.Value {
	var parts []expr.Value
	for i, a := range v.Atoms() {
		arn, ok := m.arnOf(a)
		if ok && parts == nil {
			parts = append(make([]expr.Value, 0, len(v.Atoms())), expr.FromAtoms(v.Type(), v.Atoms()[:i]...))
		}
		switch {
		case ok:
			parts = append(parts, arn)
		case parts != nil:
			parts = append(parts, expr.FromAtoms(v.Type(), a))
		}
	}
	if parts != nil {
		v = expr.Concat(parts...).As(v.Type()).From(v.Origin())
	}
	return v.Bind(m.Binding())
}

// arnOf returns what a, an attribute of a resource, looks like as an ARN; false
// for all else.
func (m *model) arnOf(a expr.Atom) (expr.Value, bool) {
	if a.Kind != expr.Attr || a.Lang != nil || a.Attr != "Arn" {
		return expr.Value{}, false
	}
	v, found := m.arns[a.Name]
	if !found {
		v = m.formOf(a)
		m.arns[a.Name] = v
	}
	return v, !v.IsAbsent()
}

// formOf returns what the ARN of a resource looks like; an absent value for one
// of which nothing is known.
func (m *model) formOf(a expr.Atom) expr.Value {
	formed := func(pattern string) expr.Value {
		a.Lang = &expr.Language{Pattern: pattern}
		return expr.FromAtoms(expr.StringType, a)
	}
	v := expr.GetAtt(a.Name, a.Attr)
	if b := m.Bucket(v); b != nil {
		if b.Name.IsAbsent() || b.Name.IsUnknown() {
			return formed(facts.Roles().BucketARNPattern)
		}
		return fill(facts.ARN("bucket"), map[string]expr.Value{"BucketName": b.Name})
	}
	if m.Key(v) != nil {
		return formed(facts.Roles().KeyARNPattern)
	}
	if r := m.Role(v); r != nil {
		return m.roleARN(r, formed)
	}
	return expr.Value{}
}

// roleARN returns the ARN of a role as far as it is known: its account is the
// stack's, its name may be AWS's to choose.
func (m *model) roleARN(r *ir.Role, formed func(pattern string) expr.Value) expr.Value {
	path, known := "/", true
	if !r.Path.IsAbsent() {
		path, known = r.Path.Text()
	}
	if !known {
		return formed(facts.IAM().RoleARNPattern)
	}
	name := r.Name
	if name.IsAbsent() || name.IsUnknown() {
		name = formed(facts.IAM().RoleNamePattern)
	}
	return fill(facts.ARN("role"), map[string]expr.Value{"RoleName": expr.Concat(expr.String(strings.TrimPrefix(path, "/")), name)})
}
