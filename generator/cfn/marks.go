package cfn

import (
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// A mark travels in a goformation string field as NUL and an index of the
// template's value table. Nothing a user writes holds a NUL.
type mark struct {
	value expr.Value
	used  bool
}

const nul = "\x00"

// Text returns the mark of v, for a string field of a goformation struct that
// is then given to Add. An absent v is a fault ([Template.Err]).
func (t *Template) Text(v expr.Value) string {
	if v.IsAbsent() {
		t.fail("", "a mark was asked for a value that is absent")
		return ""
	}
	t.marks = append(t.marks, mark{value: v})
	return nul + strconv.Itoa(len(t.marks)-1)
}

// Opt returns the mark of v for an optional field; nil when v is absent.
func (t *Template) Opt(v expr.Value) *string {
	if v.IsAbsent() {
		return nil
	}
	s := t.Text(v)
	return &s
}

// Texts returns the marks of l's items; nil when there are none.
func (t *Template) Texts(l expr.List) []string {
	if len(l.Items) == 0 {
		return nil
	}
	marks := make([]string, len(l.Items))
	for i, v := range l.Items {
		marks[i] = t.Text(v)
	}
	return marks
}

// value returns what the mark s stands for.
func (t *Template) value(at func() string, s string) (expr.Value, bool) {
	if i, err := strconv.Atoi(strings.TrimPrefix(s, nul)); err == nil && strings.HasPrefix(s, nul) && i >= 0 && i < len(t.marks) {
		t.marks[i].used = true
		return t.marks[i].value, t.leaf(at, t.marks[i].value)
	}
	if strings.Contains(s, nul) {
		t.fail(at(), "a mark was put into other text; use expr.Concat")
	} else {
		t.fail(at(), "the literal %q has no origin; use Text or Opt", s)
	}
	return expr.Value{}, false
}

// leaf reports whether v may stand in a template.
func (t *Template) leaf(at func() string, v expr.Value) bool {
	switch {
	case v.Origin() == nil:
		t.fail(at(), "the value %q has no origin", v)
	case v.IsUnknown():
		t.fail(at(), "the value is unknown: %s", v)
	case badText(v.Atoms()):
		t.fail(at(), "the value holds a mark or a NUL")
	case v.IsKnown() && !wellTyped(v):
		t.fail(at(), "the value %q is written as %s", v, article(v.Type()))
	default:
		return true
	}
	return false
}

func badText(atoms []expr.Atom) bool {
	for i := range atoms {
		if strings.IndexByte(atoms[i].Name, 0) >= 0 || badText(atoms[i].Parts) {
			return true
		}
	}
	return false
}

// wellTyped reports whether a known number or boolean reads as one.
func wellTyped(v expr.Value) bool {
	text, _ := v.Text()
	switch v.Type() {
	case expr.IntType:
		return isNumber(text)
	case expr.BoolType:
		return text == "true" || text == "false"
	}
	return true
}
