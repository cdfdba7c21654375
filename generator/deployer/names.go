package deployer

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// names knows what the resources of a template will be called. What cannot be
// known before they exist is "*", so that what it returns are patterns.
type names struct {
	stack    string
	template *cfn.Template
}

var anything = expr.String("*")

// value returns what a property holds, its references filled in.
func (n names) value(x expr.Tree) expr.Value {
	v, ok := x.(expr.Value)
	if !ok || v.IsAbsent() {
		return anything
	}
	return n.fill(v, 0)
}

// maxReferences is how many references are followed one after the other; a
// template has them in a circle only when it is refused anyway.
const maxReferences = 8

func (n names) fill(v expr.Value, depth int) expr.Value {
	parts := make([]expr.Value, 0, len(v.Atoms()))
	for _, a := range v.Atoms() {
		switch a.Kind {
		case expr.Attr:
			parts = append(parts, n.attribute(a, depth))
		case expr.Unknown, expr.Zone, expr.Base64:
			parts = append(parts, anything)
		default:
			parts = append(parts, expr.FromAtoms(expr.StringType, a))
		}
	}
	return expr.Concat(parts...)
}

// attribute returns what Ref and GetAtt give of a resource of the template.
func (n names) attribute(a expr.Atom, depth int) expr.Value {
	r, ok := n.template.Resource(a.Name)
	if !ok || depth > maxReferences {
		return anything
	}
	t, known := facts.Deployed(r.Type)
	switch {
	case !known || t.Resources[0].Of != "": // a part of other things
		return anything
	case a.Attr == "Arn", a.Attr == "" && t.Ref == "arn":
		return n.arns(r, t, t.Resources[0], depth+1)[0]
	case a.Attr == "" && t.Name != "":
		return n.name(r, t, depth+1)
	}
	return anything
}

// name returns the name of r: its own, or the pattern of those that
// CloudFormation makes, which begin with the stack's name and the logical id and
// end in random characters. Where both have no room it shortens them, to how many
// characters it does not say.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html
func (n names) name(r *cfn.Resource, t facts.DeployedType, depth int) expr.Value {
	if v, ok := r.Properties().Get(t.Name).(expr.Value); ok && t.Name != "" && !v.IsAbsent() {
		return n.fill(v, depth)
	}
	if t.Given || t.Name == "" {
		return anything
	}
	const random, kept = 2 + 13, 16
	text := n.stack + "-" + r.ID + "-"
	if len(text)-2+random > t.Max {
		text = n.stack[:min(len(n.stack), kept)]
	}
	if t.Lower {
		text = strings.ToLower(text)
	}
	return expr.String(text + "*")
}

// arns returns the patterns of the ARNs of what x says of r.
func (n names) arns(r *cfn.Resource, t facts.DeployedType, x facts.DeployedResource, depth int) []expr.Value {
	var all []expr.Value
	if x.Of == "" {
		all = append(all, n.name(r, t, depth))
	} else {
		for _, v := range values(r.Properties().Get(x.Of)) {
			all = append(all, n.other(v, x.Type, depth))
		}
	}
	path := expr.String("/")
	if v, ok := r.Properties().Get(t.Path).(expr.Value); ok && t.Path != "" && !v.IsAbsent() {
		path = n.fill(v, depth)
	}
	for i, v := range all {
		if t.LeadingSlash {
			v = unslashed(v)
		}
		all[i] = arn(x.ARN, "Name", v, path)
	}
	return all
}

// other returns the ARN of the resource of a type that v refers to, or what v
// says of it.
func (n names) other(v expr.Value, typ string, depth int) expr.Value {
	if id, _, ok := v.Resource(); ok && depth <= maxReferences {
		if r, found := n.template.Resource(id); found {
			if t, known := facts.Deployed(r.Type); known && t.Resources[0].Type == typ && t.Resources[0].Of == "" {
				return n.arns(r, t, t.Resources[0], depth+1)[0]
			}
		}
	}
	return n.fill(v, depth)
}

// arn returns pattern with v and path for its placeholders, or v itself when it
// is an ARN.
func arn(pattern, hole string, v, path expr.Value) expr.Value {
	if a := v.Atoms(); len(a) > 0 && a[0].Kind == expr.Text && facts.IsARN(a[0].Name) {
		return v
	}
	return expr.Expand(pattern, func(name string) (expr.Value, bool) {
		switch name {
		case hole:
			return v, true
		case "Path":
			return path, true
		}
		return expr.Value{}, false
	})
}

// values returns the scalars that x is or lists.
func values(x expr.Tree) []expr.Value {
	switch x := x.(type) {
	case expr.Value:
		return []expr.Value{x}
	case expr.Array:
		var out []expr.Value
		for _, item := range x {
			out = append(out, values(item)...)
		}
		return out
	}
	return nil
}

// has reports whether x has a member called key at any depth.
func has(x expr.Tree, key string) bool {
	switch x := x.(type) {
	case expr.Object:
		return slices.ContainsFunc(x, func(m expr.Member) bool { return m.Key == key || has(m.Value, key) })
	case expr.Array:
		return slices.ContainsFunc(x, func(t expr.Tree) bool { return has(t, key) })
	}
	return false
}

// leaves calls f for every scalar of x, with the key that it is under.
func leaves(x expr.Tree, key string, f func(key string, v expr.Value)) {
	switch x := x.(type) {
	case expr.Object:
		for _, m := range x {
			leaves(m.Value, m.Key, f)
		}
	case expr.Array:
		for _, item := range x {
			leaves(item, key, f)
		}
	case expr.Value:
		f(key, x)
	}
}
