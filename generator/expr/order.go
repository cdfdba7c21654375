package expr

import (
	"cmp"
	"slices"
)

// Compare orders values by how they are written, atom by atom. It is 0 when a
// and b have one normal form, whatever their types and origins; two values
// that cannot be known have one form when they have one reason. Use [Equal] to
// find out whether they are the same in a deployment.
func Compare(a, b Value) int { return slices.CompareFunc(a.atoms, b.atoms, compareAtoms) }

func compareAtoms(a, b Atom) int {
	return cmp.Or(
		cmp.Compare(a.Kind, b.Kind),
		cmp.Compare(a.Name, b.Name),
		cmp.Compare(a.Attr, b.Attr),
		slices.CompareFunc(a.Parts, b.Parts, compareAtoms),
	)
}
