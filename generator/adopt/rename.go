package adopt

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

const (
	cfnParameters = cfn.Parameters
	cfnOutputs    = cfn.Outputs
)

// An alias is a way to write the ARN of a resource: by its Ref, or by the name
// that the template gives it.
type alias struct {
	atoms []expr.Atom
	to    expr.Atom
}

// rename makes one value of each resource's ARN, however it is written, so that
// references can be compared: an ARN that is put together of a bucket's name is
// that bucket's ARN.
func (a *adopter) rename() {
	aliases := a.aliases()
	if len(aliases) == 0 {
		return
	}
	for _, r := range a.t.Resources() {
		x := a.byID[r.ID]
		if changed, ok := replace(x.tree, aliases); ok {
			x.tree = changed
			x.object, _ = changed.(expr.Object)
		}
	}
}

func (a *adopter) aliases() []alias {
	var out []alias
	for _, f := range [...]struct{ typ, name, kind string }{
		{"AWS::S3::Bucket", "BucketName", "bucket"},
		{"AWS::IAM::Role", "RoleName", "role"},
		{"AWS::KMS::Key", "", "kms-key"},
	} {
		for _, r := range a.byType[f.typ] {
			to := expr.Atom{Kind: expr.Attr, Name: r.ID, Attr: "Arn"}
			names := []expr.Value{expr.Ref(r.ID)}
			if v := r.value(f.name); f.name != "" && !v.IsAbsent() && !v.IsUnknown() {
				names = append(names, v)
			}
			for _, name := range names {
				pattern := expr.Expand(facts.ARN(f.kind), func(n string) (expr.Value, bool) { return name, !strings.HasPrefix(n, "AWS::") })
				out = append(out, alias{pattern.Atoms(), to})
			}
		}
	}
	return out
}

// arnPrefix is what every ARN begins with.
func arnPrefix() string {
	before, _, _ := strings.Cut(facts.ARN("bucket"), "${")
	return before
}

// replace returns x with the aliases in its values replaced; ok is false when
// there are none.
func replace(x expr.Tree, aliases []alias) (out expr.Tree, ok bool) {
	switch x := x.(type) {
	case expr.Value:
		return replaceIn(x, aliases)
	case expr.Object:
		var copied expr.Object
		for i, m := range x {
			if y, changed := replace(m.Value, aliases); changed {
				if copied == nil {
					copied = slices.Clone(x)
				}
				copied[i].Value = y
			}
		}
		if copied != nil {
			return copied, true
		}
	case expr.Array:
		var copied expr.Array
		for i, it := range x {
			if y, changed := replace(it, aliases); changed {
				if copied == nil {
					copied = slices.Clone(x)
				}
				copied[i] = y
			}
		}
		if copied != nil {
			return copied, true
		}
	}
	return x, false
}

func replaceIn(v expr.Value, aliases []alias) (expr.Tree, bool) {
	atoms := v.Atoms()
	if len(atoms) == 0 || atoms[0].Kind != expr.Text || !strings.HasPrefix(atoms[0].Name, arnPrefix()) {
		return v, false
	}
	atoms = anyPartition(atoms)
	for _, x := range aliases {
		if rest, ok := cut(atoms, x.atoms); ok {
			return expr.FromAtoms(v.Type(), append([]expr.Atom{x.to}, rest...)...).From(v.Origin()), true
		}
	}
	return v, false
}

// anyPartition writes the partition of an ARN as a pseudo parameter: a template
// with a literal one is for that partition.
func anyPartition(atoms []expr.Atom) []expr.Atom {
	for _, p := range facts.Partitions() {
		literal := arnPrefix() + p.Name + ":"
		if rest, ok := strings.CutPrefix(atoms[0].Name, literal); ok {
			out := []expr.Atom{{Kind: expr.Text, Name: arnPrefix()}, {Kind: expr.Pseudo, Name: "AWS::Partition"}, {Kind: expr.Text, Name: ":" + rest}}
			return append(out, atoms[1:]...)
		}
	}
	return atoms
}

// cut returns what follows prefix in atoms. Only a path may follow: a longer
// name is another one.
func cut(atoms, prefix []expr.Atom) (rest []expr.Atom, ok bool) {
	for i, p := range prefix {
		if i >= len(atoms) {
			return nil, false
		}
		a := atoms[i]
		if p.Kind != expr.Text || a.Kind != expr.Text {
			if p.Kind != a.Kind || p.Name != a.Name || p.Attr != a.Attr {
				return nil, false
			}
			continue
		}
		tail, found := strings.CutPrefix(a.Name, p.Name)
		switch {
		case !found, tail != "" && i < len(prefix)-1:
			return nil, false
		case tail != "":
			if tail[0] != '/' {
				return nil, false
			}
			return append([]expr.Atom{{Kind: expr.Text, Name: tail}}, atoms[i+1:]...), true
		}
	}
	rest = atoms[len(prefix):]
	if len(rest) > 0 && (rest[0].Kind != expr.Text || !strings.HasPrefix(rest[0].Name, "/")) {
		return nil, false
	}
	return rest, true
}

// walk calls f for every value of x.
func walk(x expr.Tree, f func(expr.Value)) {
	switch x := x.(type) {
	case expr.Value:
		f(x)
	case expr.Object:
		for _, m := range x {
			walk(m.Value, f)
		}
	case expr.Array:
		for _, it := range x {
			walk(it, f)
		}
	}
}

func sorted(ids []string) []string {
	slices.Sort(ids)
	return ids
}
