package iam

import (
	"cmp"
	"net/netip"
	"slices"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// fits reports whether a pattern of a policy matches what the request has: for
// a request of patterns, all that it stands for or none of it.
func (e *evaluator) fits(pattern, v expr.Value) expr.Truth {
	if text, known := pattern.Text(); known && text == Everybody && !v.IsAbsent() {
		return expr.Yes
	}
	if !e.afford(pattern, v) {
		return expr.Maybe
	}
	if !e.request.Patterns {
		if t := aligned(pattern, v); t != expr.Maybe {
			return t
		}
		return expr.Match(pattern, v)
	}
	if expr.Covers(pattern, v) == expr.Yes {
		return expr.Yes
	}
	return min(expr.Overlaps(pattern, v), expr.Maybe)
}

func (e *evaluator) equal(a, b expr.Value) expr.Truth {
	if !e.afford(a, b) {
		return expr.Maybe
	}
	return expr.Equal(a, b)
}

func (e *evaluator) like(pattern, v expr.Value) expr.Truth {
	if !e.afford(pattern, v) {
		return expr.Maybe
	}
	return expr.Match(pattern, v)
}

// afford takes the cost of a comparison from the budget. Of values that are
// known it is next to nothing.
func (e *evaluator) afford(a, b expr.Value) bool {
	if a.IsKnown() && b.IsKnown() && !e.request.Patterns {
		return true
	}
	e.budget -= weight(a) * weight(b)
	return e.budget >= 0
}

// weight is about how many states a value has as an automaton.
func weight(v expr.Value) int {
	n := 1
	for _, a := range v.Atoms() {
		switch {
		case a.Kind == expr.Text:
			n += len(a.Name)
		case a.Lang != nil:
			n += 16 + len(a.Lang.Pattern)
			for _, s := range a.Lang.Values {
				n += len(s)
			}
		default:
			n += 16
		}
	}
	return n
}

// lower returns v without case, which IAM does not tell apart in actions. What
// a symbol turns out to be may have any.
func lower(v expr.Value) expr.Value {
	atoms := make([]expr.Atom, 0, len(v.Atoms()))
	for _, a := range v.Atoms() {
		if a.Kind == expr.Text {
			a.Name = strings.ToLower(a.Name)
		} else {
			a = expr.Atom{Kind: expr.Unknown, Name: a.Name}
		}
		atoms = append(atoms, a)
	}
	return expr.FromAtoms(v.Type(), atoms...)
}

// equalFold compares without case.
func (e *evaluator) equalFold(a, b expr.Value) expr.Truth {
	if t := e.equal(a, b); t == expr.Yes {
		return t
	}
	return e.equal(lower(a), lower(b))
}

// arnFields is the number of fields that an ARN has, of which the last may have
// colons too.
const arnFields = 6

// Fields returns the six fields of an ARN, of which the last may have colons, or
// fewer where v does not begin as an ARN or is an incomplete one. A symbol in
// the middle is taken to have no colon.
func Fields(v expr.Value) []expr.Value {
	atoms := v.Atoms()
	if len(atoms) == 0 || atoms[0].Kind != expr.Text || !facts.IsARN(atoms[0].Name) {
		return nil
	}
	out := make([]expr.Value, 0, arnFields)
	var field []expr.Atom
	for _, a := range atoms {
		for a.Kind == expr.Text && len(out) < arnFields-1 {
			before, after, found := strings.Cut(a.Name, ":")
			if !found {
				break
			}
			if len(field) == 0 {
				out = append(out, expr.String(before))
			} else {
				out = append(out, expr.FromAtoms(expr.StringType, append(field, expr.Atom{Kind: expr.Text, Name: before})...))
			}
			field, a.Name = nil, after
		}
		field = append(field, a)
	}
	return append(out, expr.FromAtoms(expr.StringType, field...))
}

// aligned compares two ARNs field by field, which is quick, where no wildcard can
// stand for a colon because both have as many as an ARN must have.
func aligned(pattern, v expr.Value) expr.Truth {
	if pattern.IsKnown() && v.IsKnown() || colons(pattern) != arnFields-1 || colons(v) != arnFields-1 {
		return expr.Maybe
	}
	want, have := Fields(pattern), Fields(v)
	if len(want) < arnFields || len(have) < arnFields || !plainTail(want[arnFields-1]) || !plainTail(have[arnFields-1]) {
		return expr.Maybe
	}
	answer := expr.Yes
	for i := range want {
		if answer = min(answer, expr.Match(want[i], have[i])); answer == expr.No {
			break
		}
	}
	return answer
}

// plainTail reports whether v, the last field of an ARN, has no symbol that may
// have a colon.
func plainTail(v expr.Value) bool {
	return !slices.ContainsFunc(v.Atoms(), func(a expr.Atom) bool { return a.Kind != expr.Text && a.Kind != expr.Pseudo })
}

// colons returns how many colons the texts of v have.
func colons(v expr.Value) int {
	n := 0
	for _, a := range v.Atoms() {
		if a.Kind == expr.Text {
			n += strings.Count(a.Name, ":")
		}
	}
	return n
}

// complete returns the pattern of a statement's resource with the fields that
// it lacks: IAM takes them to be anything.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
func complete(pattern expr.Value) expr.Value {
	if colons(pattern) >= arnFields-1 {
		return pattern
	}
	fields := Fields(pattern)
	if len(fields) == 0 {
		return pattern
	}
	return expr.Concat(pattern, expr.String(strings.Repeat(":*", arnFields-len(fields))))
}

// likeARN compares ARNs field by field.
func (e *evaluator) likeARN(pattern, v expr.Value) expr.Truth {
	whole := e.like(pattern, v)
	want, have := Fields(pattern), Fields(v)
	if whole == expr.No || len(want) < arnFields || len(have) < arnFields {
		if whole == expr.Yes && expr.Equal(pattern, v) != expr.Yes {
			return expr.Maybe // it is no ARN, and nobody says what IAM makes of it
		}
		return whole
	}
	answer := expr.Yes
	for i := range want {
		answer = min(answer, e.like(want[i], have[i]))
	}
	return answer
}

// within reports whether an address is in a range; a range may be one address.
func within(want, have expr.Value) expr.Truth {
	rangeText, known := want.Text()
	addrText, known2 := have.Text()
	if !known || !known2 {
		return expr.Maybe
	}
	addr, err := netip.ParseAddr(addrText)
	if err != nil {
		return expr.Maybe
	}
	if p, err := netip.ParsePrefix(rangeText); err == nil {
		return truth(p.Contains(addr))
	}
	one, err := netip.ParseAddr(rangeText)
	if err != nil {
		return expr.Maybe
	}
	return truth(one == addr)
}

// ordered returns the comparison of a Numeric or Date operator: read gives the
// number that a text stands for. What is no number may compare in any way.
func ordered(order string, read func(string) (float64, bool)) func(want, have expr.Value) expr.Truth {
	return func(want, have expr.Value) expr.Truth {
		w, known := want.Text()
		h, known2 := have.Text()
		x, ok := read(w)
		y, ok2 := read(h)
		if !known || !known2 || !ok || !ok2 {
			return expr.Maybe
		}
		c := cmp.Compare(y, x)
		switch order {
		case "Equals":
			return truth(c == 0)
		case "LessThan":
			return truth(c < 0)
		case "LessThanEquals":
			return truth(c <= 0)
		case "GreaterThan":
			return truth(c > 0)
		case "GreaterThanEquals":
			return truth(c >= 0)
		}
		return expr.Maybe
	}
}

// number reads a decimal number.
func number(s string) (float64, bool) {
	if strings.Trim(s, "0123456789.-+") != "" {
		return 0, false
	}
	n, err := strconv.ParseFloat(s, 64)
	return n, err == nil
}
