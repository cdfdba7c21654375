package expr

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxSplit bounds the combinations of allowed values that are tried one by one,
// maxAtoms the atoms of both sides that are looked at closely.
const (
	maxSplit = 64
	maxAtoms = 512
)

// Equal reports whether a and b are the same text: Yes in every deployment, No
// in none, else Maybe. Types and origins do not count: AWS reads "443" and 443
// alike. An absent value equals an absent one, and may equal any other, since
// AWS then chooses.
//
// A deployment gives every atom one text of its language, the same wherever
// the atom occurs; different zones are different texts. Nothing relates an
// [Unknown] to anything, itself included. Answers Yes and No are certain;
// Maybe is also given where finding out would take too long.
func Equal(a, b Value) Truth {
	if a.IsAbsent() || b.IsAbsent() {
		if a.IsAbsent() && b.IsAbsent() {
			return Yes
		}
		return Maybe
	}
	if a.IsKnown() && b.IsKnown() {
		return truth(a.atoms[0].Name == b.atoms[0].Name)
	}
	return split(resolved(a.atoms), resolved(b.atoms), equal)
}

// Match reports whether v matches pattern, in which * stands for any text and ?
// for any one character: Yes in every deployment, No in none, else Maybe, as in
// [Equal]. Case counts. A * or ? that an atom of pattern turns out to hold is a
// wildcard too; in v it is a character. Policy variables have no meaning here,
// nor do the colons of an ARN. With an absent value it is Maybe.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards
func Match(pattern, v Value) Truth {
	return compareGlob(pattern, v, func(p, t []Atom) Truth { return match(p, t, false) })
}

// Covers reports whether pattern matches everything that v, a pattern itself,
// matches. Apart from that it is as [Match].
func Covers(pattern, v Value) Truth {
	return compareGlob(pattern, v, func(p, t []Atom) Truth { return match(p, t, true) })
}

func compareGlob(pattern, v Value, f func(p, t []Atom) Truth) Truth {
	if pattern.IsAbsent() || v.IsAbsent() {
		return Maybe
	}
	return split(resolved(pattern.atoms), resolved(v.atoms), f)
}

// Contains reports whether v is among the items of l: Yes in every deployment,
// No in none, else Maybe. A list that is not complete may hold anything.
func (l List) Contains(v Value) Truth {
	if v.IsAbsent() {
		return Maybe
	}
	return split(resolved(v.atoms), nil, func(v, _ []Atom) Truth {
		answer := No
		for _, item := range l.Items {
			answer = max(answer, Equal(item, Value{atoms: v}))
		}
		if answer == No && !l.Complete {
			return Maybe
		}
		return answer
	})
}

func truth(b bool) Truth {
	if b {
		return Yes
	}
	return No
}

// same reports whether a and b are the same text in every deployment because
// they are the same atom.
func (a Atom) same(b Atom) bool {
	return a.Kind == b.Kind && a.Kind != Unknown && a.Name == b.Name && a.Attr == b.Attr &&
		slices.EqualFunc(a.Parts, b.Parts, Atom.same)
}

// split answers by compare; where that is Maybe it tries the values of atoms
// that have few, one combination after the other.
func split(a, b []Atom, compare func(a, b []Atom) Truth) Truth {
	answer := compare(a, b)
	if answer != Maybe || len(a)+len(b) > maxAtoms {
		return answer
	}
	var choices []choice
	n := 1
	for _, x := range slices.Concat(a, b) {
		if slices.ContainsFunc(choices, func(c choice) bool { return x.same(c.atom) }) {
			continue
		}
		if values := x.values(maxSplit / n); len(values) > 0 {
			n *= len(values)
			choices = append(choices, choice{x, values})
		}
	}
	if len(choices) == 0 {
		return Maybe
	}
	for i := range n {
		one := compare(choose(a, choices, i), choose(b, choices, i))
		if one == Maybe || i > 0 && one != answer {
			return Maybe
		}
		answer = one
	}
	return answer
}

// A choice is an atom with all that it can be.
type choice struct {
	atom   Atom
	values []string
}

// choose returns atoms with each of choices replaced by one of its values; i
// is the number of the combination.
func choose(atoms []Atom, choices []choice, i int) []Atom {
	if atoms == nil {
		return nil
	}
	out := slices.Clone(atoms)
	for _, c := range choices {
		s := c.values[i%len(c.values)]
		i /= len(c.values)
		for j, a := range out {
			if a.same(c.atom) {
				out[j] = Atom{Kind: Text, Name: s}
			}
		}
	}
	return normal(out)
}

// equal compares two lists of atoms in normal form.
func equal(a, b []Atom) Truth {
	a, b = cancel(a, b, false)
	switch {
	case len(a) == 0 && len(b) == 0:
		return Yes
	case endsDiffer(a, b, false):
		return No
	case len(a) == 1 && len(b) == 1 && a[0].Kind == Base64 && b[0].Kind == Base64:
		return split(resolved(a[0].Parts), resolved(b[0].Parts), equal)
	case len(a) == 1 && len(b) == 1 && otherZone(a[0], b[0]):
		return No
	case len(a)+len(b) > maxAtoms:
		return Maybe
	case disjoint(compile(a, false, nil), compile(b, false, nil)):
		return No
	}
	return Maybe
}

// otherZone reports whether a and b are different zones of the region.
func otherZone(a, b Atom) bool {
	if a.Kind != Zone || b.Kind != Zone {
		return false
	}
	i, err := strconv.Atoi(a.Name)
	j, err2 := strconv.Atoi(b.Name)
	return err == nil && err2 == nil && i != j
}

// match compares a pattern with a list of atoms, both in normal form; with
// glob, v is a pattern too.
func match(pattern, v []Atom, glob bool) Truth {
	if len(pattern) == 1 && len(v) == 1 && pattern[0].Kind == Text && v[0].Kind == Text && !glob {
		return matchGlob(pattern[0].Name, v[0].Name)
	}
	if slices.EqualFunc(pattern, v, Atom.same) {
		return Yes // whatever wildcards there are stand for themselves too
	}
	if len(pattern)+len(v) > maxAtoms {
		return Maybe
	}
	pattern, v = cancel(pattern, v, true)
	if endsDiffer(pattern, v, true) {
		return No
	}
	known := isText(pattern) && isText(v)
	if !glob && known {
		return matchGlob(text(pattern), text(v))
	}
	if isPlain(pattern) {
		// Even as a pattern v is covered by one text only if it is that text:
		// with a wildcard it matches several.
		return equal(pattern, v)
	}
	if glob && known {
		return newGlob(pattern, nil).included(compile(v, true, nil))
	}
	if included(pattern, v, glob) {
		return Yes
	}
	if disjoint(compile(pattern, true, nil), compile(v, glob, nil)) {
		return No
	}
	return Maybe
}

// included reports whether pattern certainly matches v: with atoms that occur
// in both taken as symbols, or with v's atoms taken as what they can be.
func included(pattern, v []Atom, glob bool) bool {
	var shared []Atom
	for _, a := range pattern {
		if a.Kind != Text && slices.ContainsFunc(v, a.same) && !slices.ContainsFunc(shared, a.same) {
			shared = append(shared, a)
		}
	}
	if newGlob(pattern, shared).included(compile(v, glob, shared)) == Yes {
		return true
	}
	return len(shared) > 0 && newGlob(pattern, nil).included(compile(v, glob, nil)) == Yes
}

func isText(atoms []Atom) bool {
	return len(atoms) == 0 || len(atoms) == 1 && atoms[0].Kind == Text
}

func text(atoms []Atom) string {
	if len(atoms) == 0 {
		return ""
	}
	return atoms[0].Name
}

// isPlain reports whether a pattern stands for one text only.
func isPlain(atoms []Atom) bool {
	return !slices.ContainsFunc(atoms, func(a Atom) bool { return !a.isPlain() })
}

func (a Atom) isPlain() bool {
	if a.Kind == Text {
		return !hasWildcard(a.Name)
	}
	return a.language().isPlain()
}

// cancel drops what a and b have in common at the front and at the back. With
// glob, a is a pattern and wildcards stay.
func cancel(a, b []Atom, glob bool) (restA, restB []Atom) {
	a, b = trimEmpty(a), trimEmpty(b)
	for len(a) > 0 && len(b) > 0 {
		if a[0].Kind == Text && b[0].Kind == Text {
			n := commonPrefix(a[0].Name, b[0].Name, glob)
			if n == 0 {
				break
			}
			a, b = dropFront(a, n), dropFront(b, n)
			continue
		}
		if !a[0].same(b[0]) || glob && !a[0].isPlain() {
			break
		}
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 {
		i, j := len(a)-1, len(b)-1
		if a[i].Kind == Text && b[j].Kind == Text {
			n := commonSuffix(a[i].Name, b[j].Name, glob)
			if n == 0 {
				break
			}
			a, b = dropBack(a, n), dropBack(b, n)
			continue
		}
		if !a[i].same(b[j]) || glob && !a[i].isPlain() {
			break
		}
		a, b = a[:i], b[:j]
	}
	return a, b
}

// trimEmpty returns no atoms for the empty text.
func trimEmpty(atoms []Atom) []Atom {
	if len(atoms) == 1 && atoms[0].Kind == Text && atoms[0].Name == "" {
		return nil
	}
	return atoms
}

// dropFront returns atoms without the first n bytes of its first text.
func dropFront(atoms []Atom, n int) []Atom {
	if len(atoms[0].Name) == n {
		return atoms[1:]
	}
	out := slices.Clone(atoms)
	out[0].Name = out[0].Name[n:]
	return out
}

// dropBack returns atoms without the last n bytes of its last text.
func dropBack(atoms []Atom, n int) []Atom {
	i := len(atoms) - 1
	if len(atoms[i].Name) == n {
		return atoms[:i]
	}
	out := slices.Clone(atoms)
	out[i].Name = out[i].Name[:len(out[i].Name)-n]
	return out
}

// commonPrefix returns the length of the whole characters that a and b start
// with alike; with glob, up to the first wildcard.
func commonPrefix(a, b string, glob bool) int {
	n := 0
	for n < len(a) && n < len(b) {
		r, k := utf8.DecodeRuneInString(a[n:])
		if glob && (r == '*' || r == '?') || !strings.HasPrefix(b[n:], a[n:n+k]) {
			break
		}
		n += k
	}
	return n
}

// commonSuffix is commonPrefix at the other end.
func commonSuffix(a, b string, glob bool) int {
	n := 0
	for n < len(a) && n < len(b) {
		r, k := utf8.DecodeLastRuneInString(a[:len(a)-n])
		if glob && (r == '*' || r == '?') || !strings.HasSuffix(b[:len(b)-n], a[len(a)-n-k:len(a)-n]) {
			break
		}
		n += k
	}
	return n
}

// endsDiffer reports whether a and b start or end with texts that exclude each
// other, once their common parts are gone.
func endsDiffer(a, b []Atom, glob bool) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	differ := func(x, y Atom, last func(string) (rune, int)) bool {
		if x.Kind != Text || y.Kind != Text {
			return false
		}
		r, _ := last(x.Name)
		q, _ := last(y.Name)
		wild := glob && (r == '*' || r == '?' || q == '*' || q == '?')
		return !wild && r != q
	}
	return differ(a[0], b[0], utf8.DecodeRuneInString) ||
		differ(a[len(a)-1], b[len(b)-1], utf8.DecodeLastRuneInString)
}
