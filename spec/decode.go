package spec

import (
	"reflect"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// A Section is what every mapping of the spec has. It is embedded.
type Section struct {
	Pointer string // RFC 6901, also when the spec does not have the section
	Set     bool   // the spec has it
	Failed  bool   // it was refused: nothing is known about what is in it
}

// A Scalar is one value of the spec: a literal, or a reference to a value that
// is known only at deploy.
type Scalar struct {
	Section
	Text string // as [syntax.Node.Text]; "" for a reference
	Kind syntax.Kind
	Ref  *Reference // nil for a literal
}

// A Reference stands for a value that is known only at deploy.
type Reference struct {
	Kind ReferenceKind
	Name string // of a parameter or export, a path, or a logical id with or without an attribute
}

// A ReferenceKind is where a value comes from at deploy. It is the key of the
// reference in the spec.
type ReferenceKind string

// The kinds of references.
const (
	FromParameter ReferenceKind = "parameter"
	FromImport    ReferenceKind = "import"
	FromSSM       ReferenceKind = "ssm"
	FromResource  ReferenceKind = "resource"
)

// Is reports whether s was given, is sound, and is text.
func (s Scalar) Is(text string) bool { return s.Literal() && s.Text == text }

// Given reports whether s was given and is sound.
func (s Scalar) Given() bool { return s.Set && !s.Failed }

// Literal reports whether s was given, is sound, and is no reference.
func (s Scalar) Literal() bool { return s.Given() && s.Ref == nil }

// Named is a mapping whose keys are the user's, in the spec's order.
type Named[T any] struct {
	Section
	Entries []Entry[T]
}

// An Entry is one value of a Named mapping.
type Entry[T any] struct {
	Key   string
	Value T
}

// Get returns the value of key.
func (n Named[T]) Get(key string) (v T, ok bool) {
	for _, e := range n.Entries {
		if e.Key == key {
			return e.Value, true
		}
	}
	return v, false
}

// Keys returns the keys in the spec's order.
func (n Named[T]) Keys() []string {
	keys := make([]string, len(n.Entries))
	for i, e := range n.Entries {
		keys[i] = e.Key
	}
	return keys
}

// Items is a list.
type Items[T any] struct {
	Section
	Items []T
}

// node is a value that decodes itself.
type node interface {
	decode(d *decoder, n *syntax.Node, pointer string, option string)
}

// decoder fills a Spec from a tree. It never fails: what has the wrong kind,
// and what the schema refused, is marked Failed.
type decoder struct {
	failed map[string]bool // pointers that the schema refused
	within bool            // inside of something refused: all of it is

	references []Scalar // in the spec's order of fields
}

func (d *decoder) section(n *syntax.Node, pointer string, want syntax.Kind) (s Section, ok bool) {
	s = Section{Pointer: pointer, Set: n != nil && n.Kind != syntax.Null, Failed: d.within || d.failed[pointer]}
	if s.Set && n.Kind != want || n != nil && n.Bad {
		s.Failed = true
	}
	return s, s.Set && !s.Failed
}

func (s *Scalar) decode(d *decoder, n *syntax.Node, pointer, _ string) {
	s.Section = Section{Pointer: pointer, Set: n != nil, Failed: d.within || d.failed[pointer]}
	if n == nil {
		return
	}
	if n.Kind == syntax.Map && len(n.Fields) == 1 && d.failed[source.Pointer(pointer, n.Fields[0].Key)] {
		s.Failed = true
	}
	s.Kind, s.Text = n.Kind, n.Text
	switch n.Kind {
	case syntax.Map:
		s.Ref = reference(n)
		s.Failed = s.Failed || s.Ref == nil
		if !s.Failed {
			d.references = append(d.references, *s)
		}
	case syntax.Seq, syntax.Null:
		s.Failed = true
	}
}

// reference reads a mapping of one key; nil when n is none.
func reference(n *syntax.Node) *Reference {
	if len(n.Fields) != 1 || n.Fields[0].Value.Kind != syntax.String {
		return nil
	}
	f := n.Fields[0]
	switch kind := ReferenceKind(f.Key); kind {
	case FromParameter, FromImport, FromSSM, FromResource:
		return &Reference{kind, f.Value.Text}
	}
	return nil
}

func (m *Named[T]) decode(d *decoder, n *syntax.Node, pointer, option string) {
	var ok bool
	if m.Section, ok = d.section(n, pointer, syntax.Map); !ok {
		return
	}
	m.Entries = make([]Entry[T], len(n.Fields))
	for i, f := range n.Fields {
		m.Entries[i].Key = f.Key
		d.value(reflect.ValueOf(&m.Entries[i].Value).Elem(), f.Value, source.Pointer(pointer, f.Key), option)
	}
}

func (l *Items[T]) decode(d *decoder, n *syntax.Node, pointer, option string) {
	if option == "single" && n != nil && n.Kind == syntax.String {
		l.Section, _ = d.section(n, pointer, syntax.String)
		l.Items = make([]T, 1)
		d.value(reflect.ValueOf(&l.Items[0]).Elem(), n, pointer, "")
		return
	}
	var ok bool
	if l.Section, ok = d.section(n, pointer, syntax.Seq); !ok {
		return
	}
	l.Items = make([]T, len(n.Items))
	for i, it := range n.Items {
		d.value(reflect.ValueOf(&l.Items[i]).Elem(), it, source.Pointer(pointer, strconv.Itoa(i)), "")
	}
}

// value fills v, which is a node, a struct with a Section, or a pointer to
// one.
func (d *decoder) value(v reflect.Value, n *syntax.Node, pointer, option string) {
	if v.Kind() == reflect.Pointer {
		v.Set(reflect.New(v.Type().Elem()))
		v = v.Elem()
	}
	if x, ok := v.Addr().Interface().(node); ok {
		x.decode(d, n, pointer, option)
		return
	}
	d.structure(v, n, pointer)
}

func (d *decoder) structure(v reflect.Value, n *syntax.Node, pointer string) {
	t := v.Type()
	short := -1
	if n != nil && n.Kind == syntax.String {
		short = shortField(t)
	}
	want := syntax.Map
	if short >= 0 {
		want = syntax.String
	}
	section, ok := d.section(n, pointer, want)
	v.Field(0).Set(reflect.ValueOf(section))
	defer func(outer bool) { d.within = outer }(d.within)
	d.within = section.Failed
	for i := 1; i < t.NumField(); i++ {
		name, option, _ := strings.Cut(t.Field(i).Tag.Get("spec"), ",")
		switch {
		case i == short:
			d.value(v.Field(i), n, pointer, option)
		case ok && short < 0:
			d.value(v.Field(i), n.Get(name), source.Pointer(pointer, name), option)
		default:
			d.value(v.Field(i), nil, source.Pointer(pointer, name), option)
		}
	}
}

// shortField returns the field that stands for the whole section when it is
// written as a string, or -1.
func shortField(t reflect.Type) int {
	for i := 1; i < t.NumField(); i++ {
		if strings.HasSuffix(t.Field(i).Tag.Get("spec"), ",short") {
			return i
		}
	}
	return -1
}
