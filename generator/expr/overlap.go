package expr

// Overlaps reports whether some text matches both a and b, which may have
// wildcards: Yes in every deployment, No in none, else Maybe, as in [Match].
func Overlaps(a, b Value) Truth { return compareGlob(a, b, overlap) }

// overlap compares two patterns in normal form.
func overlap(a, b []Atom) Truth {
	if len(a)+len(b) > maxAtoms {
		return Maybe
	}
	if isText(a) && isText(b) && !hasWildcard(text(a)) {
		return matchGlob(text(b), text(a))
	}
	a, b = cancel(a, b, true)
	if endsDiffer(a, b, true) {
		return No
	}
	x, y := compile(a, true, nil), compile(b, true, nil)
	switch {
	case disjoint(x, y):
		return No
	case x.tooBig || y.tooBig || int(x.states)*int(y.states) > maxProduct:
		return Maybe
	case isText(a) && isText(b):
		return Yes
	case match(a, b, true) == Yes || match(b, a, true) == Yes:
		return Yes // a pattern stands for at least one text
	}
	return Maybe
}
