package iam

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// A wanted is a value of a policy with its variables filled in.
type wanted struct {
	value   expr.Value
	literal bool       // it has a * or ? that stands for itself
	missing expr.Truth // whether a variable has no value
}

// test compares w with v by compare. An item with a variable that has no value
// matches nothing; what then becomes of the opposite, AWS does not say.
func (w wanted) test(e *evaluator, v expr.Value, compare func(want, have expr.Value) expr.Truth, negated bool) expr.Truth {
	if w.missing != expr.No {
		if negated {
			return expr.Maybe
		}
		if w.missing == expr.Yes {
			return expr.No
		}
	}
	if !w.literal {
		return compare(w.value, v)
	}
	text, known := v.Text()
	if !known || e.request.Patterns {
		return expr.Maybe
	}
	return compare(w.value, expr.String(literals.Replace(text)))
}

// literals writes * and ? as characters that nobody uses, so that they are no
// wildcards.
var literals = strings.NewReplacer("*", "\U000F002A", "?", "\U000F003F")

// substitute fills in the policy variables of v from the request, as in
// ${aws:username} or ${aws:PrincipalTag/team, 'none'}. With glob, v is a pattern.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
func (e *evaluator) substitute(v expr.Value, glob bool) wanted {
	w := wanted{value: v}
	var atoms []expr.Atom
	changed := false
	for _, a := range v.Atoms() {
		if a.Kind != expr.Text || !strings.Contains(a.Name, "${") {
			atoms = append(atoms, a)
			continue
		}
		changed = true
		for rest := a.Name; ; {
			before, after, found := strings.Cut(rest, "${")
			atoms = append(atoms, expr.Atom{Kind: expr.Text, Name: before})
			if !found {
				break
			}
			name, tail, closed := strings.Cut(after, "}")
			if !closed {
				atoms = append(atoms, expr.Atom{Kind: expr.Text, Name: "${" + after})
				break
			}
			atoms = append(atoms, e.variable(&w, name, glob)...)
			rest = tail
		}
	}
	if changed {
		w.value = expr.FromAtoms(v.Type(), atoms...)
	}
	return w
}

// variable returns what stands for the variable called name, and notes in w
// what is special about it.
func (e *evaluator) variable(w *wanted, name string, glob bool) []expr.Atom {
	plain := func(text string) []expr.Atom { return []expr.Atom{{Kind: expr.Text, Name: text}} }
	switch name {
	case "*", "?":
		if glob {
			w.literal = true
			return plain(literals.Replace(name))
		}
		return plain(name)
	case "$":
		return plain(name)
	}
	key, fallback, hasDefault := strings.Cut(name, ",")
	fallback = strings.Trim(strings.TrimSpace(fallback), "'")
	unknown := []expr.Atom{{Kind: expr.Unknown, Name: "nothing says what ${" + name + "} is"}}
	present, values := e.request.key(strings.TrimSpace(key))
	switch {
	case present == expr.No && hasDefault:
		return plain(fallback)
	case present == expr.No:
		w.missing = expr.Yes
		return unknown
	case present == expr.Maybe:
		if !hasDefault {
			w.missing = max(w.missing, expr.Maybe)
		}
		return unknown
	case len(values.Items) != 1 || !values.Complete:
		return unknown
	}
	v := values.Items[0]
	if text, known := v.Text(); glob && (!known || strings.ContainsAny(text, "*?")) {
		return unknown // whether its wildcards count, AWS does not say
	}
	return v.Atoms()
}
