package spec

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// Waiver lets a finding pass until a day: somebody has decided it, and answers
// for it.
type Waiver struct {
	Section
	Code    Scalar `spec:"code"`
	Path    Scalar `spec:"path"`
	Reason  Scalar `spec:"reason"`
	Owner   Scalar `spec:"owner"`
	Expires Scalar `spec:"expires"`
}

// Sound reports whether w says all that a waiver must.
func (w *Waiver) Sound() bool {
	return !w.Failed && w.Code.Given() && w.Reason.Given() && w.Owner.Given() && w.Expires.Given() && (w.Path.Given() || !w.Path.Set)
}

// Of returns w as findings name it, in the document called doc.
func (w *Waiver) Of(doc string) diag.Waiver {
	return diag.Waiver{
		Code: diag.Code(w.Code.Text), Path: w.Path.Text, Reason: w.Reason.Text, Owner: w.Owner.Text, Expires: w.Expires.Text,
		At: diag.Place{Doc: doc, Pointer: w.Pointer},
	}
}

// waivers reports days that are none.
func (c *checker) waivers(all []*Waiver) {
	for _, w := range all {
		if w.Expires.Literal() && !isDay(w.Expires.Text) {
			w.Expires.Failed = true
			c.report(diag.WrongForm, value(w.Expires.Section), quote(w.Expires.Text)+" is not a day", "write it as 2026-12-31")
		}
	}
}

// isDay reports whether s is a day of the calendar, as in 2026-12-31.
func isDay(s string) bool {
	parts := strings.Split(s, "-")
	if len(parts) != 3 || len(parts[0]) != 4 || len(parts[1]) != 2 || len(parts[2]) != 2 {
		return false
	}
	var n [3]int
	for i, p := range parts {
		var err error
		if n[i], err = strconv.Atoi(p); err != nil || strings.Trim(p, "0123456789") != "" {
			return false
		}
	}
	year, month, day := n[0], n[1], n[2]
	if month < 1 || month > 12 {
		return false
	}
	last := [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[month-1]
	if month == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		last = 29
	}
	return day >= 1 && day <= last
}

// waiverFields are the fields of a waiver, with those that it must have first.
var waiverFields = [...]string{"code", "reason", "owner", "expires", "path"}

// LoadWaivers reads a file of waivers: a mapping whose one key "waivers" has the
// list that a spec can have. The document is nil when the file is not YAML.
func LoadWaivers(f *source.File) (*syntax.Document, []*Waiver, diag.List) {
	doc, problems := syntax.Parse(f, syntax.SpecLimits())
	if doc == nil {
		return nil, nil, problems
	}
	c := &checker{spec: new(Spec)}
	list := doc.Root.Get("waivers")
	if list == nil || list.Kind != syntax.Seq || len(doc.Root.Fields) != 1 {
		c.report(diag.WrongType, diag.Place{Pointer: ""}, `a file of waivers has one key, "waivers", with a list`)
		return doc, nil, append(problems, located(c.out, f.Name)...)
	}
	for i, n := range list.Items {
		c.waiverShape(n, source.Pointer("/waivers", strconv.Itoa(i)))
	}
	d := &decoder{failed: map[string]bool{}}
	for _, p := range c.out {
		d.failed[p.At.Pointer] = true
	}
	var all Items[*Waiver]
	d.value(reflect.ValueOf(&all).Elem(), list, "/waivers", "")
	c.waivers(all.Items)
	return doc, all.Items, append(problems, located(c.out, f.Name)...)
}

// waiverShape reports what keeps n from being a waiver.
func (c *checker) waiverShape(n *syntax.Node, pointer string) {
	if n.Kind != syntax.Map {
		c.report(diag.WrongType, diag.Place{Pointer: pointer}, "a waiver is a mapping")
		return
	}
	for _, f := range n.Fields {
		at := diag.Place{Pointer: source.Pointer(pointer, f.Key)}
		switch {
		case !slices.Contains(waiverFields[:], f.Key):
			at.Key = true
			c.report(diag.UnknownField, at, "unknown field "+quote(f.Key), "the fields here are "+strings.Join(waiverFields[:], ", "))
		case f.Value.Kind != syntax.String || f.Value.Text == "":
			c.report(diag.WrongType, at, quote(f.Key)+" wants text")
		}
	}
	for _, name := range waiverFields[:len(waiverFields)-1] {
		if n.Get(name) == nil {
			c.report(diag.MissingField, diag.Place{Pointer: pointer}, "missing field "+quote(name)+" in a waiver")
		}
	}
}

// located puts l into the document called doc.
func located(l diag.List, doc string) diag.List {
	for i := range l {
		l[i].At.Doc = doc
	}
	return l
}
