package authority

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// Look returns a request and what decides about it with all that the deployment
// says of their values. What decided about the last request mostly decides about the
// next, so it is kept.
func (v *View) Look(r iam.Request, a iam.Access) (iam.Request, iam.Access) {
	self := [2]string{identityOf(r.Resource), identityOf(r.Caller.Name)}
	show := func(x expr.Value) expr.Value { return v.Show(v.apart(x, self)) }
	r = r.Map(v.Show)
	key := keyOf(a, self)
	if key.identity == nil || len(a.Guards) > 0 {
		return r, a.Map(show)
	}
	if v.lastKey != key {
		v.lastKey, v.last = key, a.Map(show)
	}
	return r, v.last
}

// An accessKey tells what decides apart.
type accessKey struct {
	identity, resource *iam.Policy
	counts             [2]int
	boundary           *iam.Policies
	kind               iam.Kind
	complete           [2]bool
	self               [2]string
}

func keyOf(a iam.Access, self [2]string) accessKey {
	k := accessKey{
		counts: [2]int{len(a.Identity.All), len(a.Resource.All)}, boundary: a.Boundary, kind: a.Kind,
		complete: [2]bool{a.Identity.Complete, a.Resource.Complete}, self: self,
	}
	if len(a.Identity.All) > 0 {
		k.identity = &a.Identity.All[0]
	}
	if len(a.Resource.All) > 0 {
		k.resource = &a.Resource.All[0]
	}
	return k
}

// Show returns x with where the stack lands, and with what is known of the ARNs
// of its buckets, keys and roles.
func (v *View) Show(x expr.Value) expr.Value {
	var parts []expr.Value
	for i, a := range x.Atoms() {
		arn, ok := v.arnOf(a)
		if ok && parts == nil {
			parts = append(make([]expr.Value, 0, len(x.Atoms())), expr.FromAtoms(x.Type(), x.Atoms()[:i]...))
		}
		switch {
		case ok:
			parts = append(parts, arn)
		case parts != nil:
			parts = append(parts, expr.FromAtoms(x.Type(), a))
		}
	}
	if parts != nil {
		x = expr.Concat(parts...).As(x.Type()).From(x.Origin())
	}
	return x.Bind(v.Binding())
}

// apart returns x, which a policy says, as a word where it begins with the ARN of a
// resource that the stack makes and that the request is not about: no two have
// one ARN.
func (v *View) apart(x expr.Value, self [2]string) expr.Value {
	id := identityOf(x)
	if id == "" || slices.Contains(self[:], id) {
		return x
	}
	if _, ok := v.arnOf(x.Atoms()[0]); !ok {
		return x
	}
	return expr.String("another").From(x.Origin())
}

// identityOf returns the resource with whose ARN x begins, or "".
func identityOf(x expr.Value) string {
	if atoms := x.Atoms(); len(atoms) > 0 && atoms[0].Kind == expr.Attr && atoms[0].Attr == "Arn" {
		return atoms[0].Name
	}
	return ""
}

// arnOf returns what a, an attribute of a resource, looks like as an ARN; false
// for all else.
func (v *View) arnOf(a expr.Atom) (expr.Value, bool) {
	if a.Kind != expr.Attr || a.Lang != nil || a.Attr != "Arn" {
		return expr.Value{}, false
	}
	x, found := v.arns[a.Name]
	if !found {
		x = v.formOf(a)
		v.arns[a.Name] = x
	}
	return x, !x.IsAbsent()
}

// formOf returns what the ARN of a resource looks like; an absent value for one
// of which nothing is known.
func (v *View) formOf(a expr.Atom) expr.Value {
	formed := func(pattern string) expr.Value {
		a.Lang = v.language(pattern)
		return expr.FromAtoms(expr.StringType, a)
	}
	x := expr.GetAtt(a.Name, a.Attr)
	if b := v.Bucket(x); b != nil {
		if b.Name.IsAbsent() || b.Name.IsUnknown() {
			return formed(facts.Roles().BucketARNPattern)
		}
		return Fill(facts.ARN("bucket"), map[string]expr.Value{"BucketName": b.Name})
	}
	if v.Key(x) != nil {
		return formed(facts.Roles().KeyARNPattern)
	}
	if r := v.Role(x); r != nil {
		return roleARN(r, formed)
	}
	return expr.Value{}
}

// language returns the texts that match pattern, which are read once.
func (v *View) language(pattern string) *expr.Language {
	l := v.languages[pattern]
	if l == nil {
		l = &expr.Language{Pattern: pattern}
		v.languages[pattern] = l
	}
	return l
}

// roleARN returns the ARN of a role as far as it is known: its account is the
// stack's, its name may be AWS's to choose.
func roleARN(r *ir.Role, formed func(pattern string) expr.Value) expr.Value {
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
	return Fill(facts.ARN("role"), map[string]expr.Value{"RoleName": expr.Concat(expr.String(strings.TrimPrefix(path, "/")), name)})
}
