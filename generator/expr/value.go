// Package expr holds the values that AWS will see: scalars that may be known
// only at deploy time, lists that may be incomplete, and the ordered trees
// that templates and policies are made of. Every value knows where it came
// from.
//
// A scalar is a list of atoms. Text only: the value is known. With other atoms
// it is symbolic: a parameter, an attribute of another resource, the account
// that the stack lands in. Comparison is three-valued ([Truth]), because two
// symbolic values may or may not turn out equal; a caller reports a fault only
// on a certain answer.
package expr

import (
	"net/netip"
	"slices"
	"strconv"
	"strings"
)

// A Kind is the kind of an atom.
type Kind uint8

// The kinds of atoms, with what Name and Attr hold.
const (
	Text    Kind = iota + 1 // literal text: Name
	Param                   // a template parameter: Name
	Pseudo                  // a pseudo parameter: Name as in "AWS::Region"
	Attr                    // a resource's attribute: Name is the logical id, Attr the attribute, "" for its Ref
	Import                  // another stack's export: Name
	SSM                     // a Parameter Store value, read at deploy: Name is its path
	Zone                    // the zone number Name ("0", "1", …) of the region's list
	Base64                  // the base64 form of Parts, which AWS makes (user data)
	Unknown                 // cannot be known, or failed its check: Name says why
)

// An Atom is a piece of a value.
type Atom struct {
	Kind  Kind
	Name  string
	Attr  string
	Parts []Atom    // of Base64
	Lang  *Language // what a Param may be; nil when nothing is declared
}

// A Type says how a scalar is written: as text, a number or a boolean.
type Type uint8

// The types of scalars.
const (
	StringType Type = iota
	IntType
	BoolType
)

// A Value is one scalar that AWS will see. The zero Value is absent: the
// property is not written.
type Value struct {
	atoms  []Atom
	typ    Type
	origin *Origin
}

// String returns the known text s.
func String(s string) Value { return Value{atoms: []Atom{{Kind: Text, Name: s}}} }

// Int returns the known integer n.
func Int(n int) Value {
	return Value{atoms: []Atom{{Kind: Text, Name: strconv.Itoa(n)}}, typ: IntType}
}

// Bool returns the known boolean b.
func Bool(b bool) Value {
	return Value{atoms: []Atom{{Kind: Text, Name: strconv.FormatBool(b)}}, typ: BoolType}
}

// Ref returns what Ref gives for the resource with logical id id.
func Ref(id string) Value { return Value{atoms: []Atom{{Kind: Attr, Name: id}}} }

// GetAtt returns an attribute of the resource with logical id id.
func GetAtt(id, attribute string) Value {
	return Value{atoms: []Atom{{Kind: Attr, Name: id, Attr: attribute}}}
}

// PseudoParam returns the pseudo parameter called name, as in "AWS::Region".
func PseudoParam(name string) Value { return Value{atoms: []Atom{{Kind: Pseudo, Name: name}}} }

// UnknownValue returns a value that cannot be known, for the reason why.
func UnknownValue(why string) Value { return Value{atoms: []Atom{{Kind: Unknown, Name: why}}} }

// SSMValue returns what the Parameter Store holds at path when the stack is
// deployed.
func SSMValue(path string) Value { return Value{atoms: []Atom{{Kind: SSM, Name: path}}} }

// RegionZone returns the i-th zone of the region's list (Fn::GetAZs).
func RegionZone(i int) Value {
	return Value{atoms: []Atom{{Kind: Zone, Name: strconv.Itoa(i)}}}
}

// Encoded returns v in base64, encoded by AWS at deploy (Fn::Base64). An absent
// value stays absent.
func Encoded(v Value) Value {
	if v.IsAbsent() {
		return v
	}
	return Value{atoms: []Atom{{Kind: Base64, Parts: v.atoms}}, origin: v.origin}
}

// FromAtoms returns the value made of atoms, in normal form.
func FromAtoms(t Type, atoms ...Atom) Value { return Value{atoms: normal(atoms), typ: t} }

// Concat returns the texts of parts one after the other. Absent parts count as
// empty. The result has the origin of the first part that has one.
func Concat(parts ...Value) Value {
	n := 0
	for _, p := range parts {
		n += len(p.atoms)
	}
	v := Value{atoms: make([]Atom, 0, n)}
	for _, p := range parts {
		v.atoms = append(v.atoms, p.atoms...)
		if v.origin == nil {
			v.origin = p.origin
		}
	}
	v.atoms = normal(v.atoms)
	return v
}

// Expand returns pattern with each ${Name} replaced by vars(Name). A name
// that vars does not know and that starts with "AWS::" is a pseudo parameter;
// any other unknown name stays as text.
func Expand(pattern string, vars func(name string) (Value, bool)) Value {
	var atoms []Atom
	text := func(s string) {
		if s != "" {
			atoms = append(atoms, Atom{Kind: Text, Name: s})
		}
	}
	for rest := pattern; ; {
		before, after, found := strings.Cut(rest, "${")
		text(before)
		if !found {
			break
		}
		name, tail, closed := strings.Cut(after, "}")
		if !closed {
			text("${" + after)
			break
		}
		rest = tail
		if vars != nil {
			if v, ok := vars(name); ok {
				atoms = append(atoms, v.atoms...)
				continue
			}
		}
		if strings.HasPrefix(name, "AWS::") {
			atoms = append(atoms, Atom{Kind: Pseudo, Name: name})
		} else {
			text("${" + name + "}")
		}
	}
	return Value{atoms: normal(atoms)}
}

// normal merges neighbouring texts and drops empty ones, so that a Sub, a Join
// and a literal that mean the same are the same. Empty text alone stays.
func normal(atoms []Atom) []Atom {
	out := make([]Atom, 0, len(atoms))
	for _, a := range atoms {
		if a.Kind == Base64 {
			a.Parts = normal(a.Parts)
		}
		if a.Kind == Text {
			if a.Name == "" {
				continue
			}
			if n := len(out); n > 0 && out[n-1].Kind == Text {
				out[n-1].Name += a.Name
				continue
			}
		}
		out = append(out, a)
	}
	if len(out) == 0 {
		return []Atom{{Kind: Text}}
	}
	return out
}

// IsAbsent reports whether v is the zero Value: the property is not written.
func (v Value) IsAbsent() bool { return len(v.atoms) == 0 }

// IsKnown reports whether v consists of text only.
func (v Value) IsKnown() bool { return len(v.atoms) == 1 && v.atoms[0].Kind == Text }

// IsUnknown reports whether v holds an atom that cannot be known at all, so
// that no rule may speak about it.
func (v Value) IsUnknown() bool {
	return anyAtom(v.atoms, func(a Atom) bool { return a.Kind == Unknown })
}

// anyAtom reports whether f holds for one of atoms or of the parts that they
// encode.
func anyAtom(atoms []Atom, f func(Atom) bool) bool {
	for _, a := range atoms {
		if f(a) || anyAtom(a.Parts, f) {
			return true
		}
	}
	return false
}

// Atoms returns v's pieces in normal form. The caller must not change them.
func (v Value) Atoms() []Atom { return v.atoms }

// Type returns how v is written.
func (v Value) Type() Type { return v.typ }

// As returns v written as t: a number or boolean that a parameter holds.
func (v Value) As(t Type) Value {
	v.typ = t
	return v
}

// Text returns v's text, if it is known.
func (v Value) Text() (text string, known bool) {
	if !v.IsKnown() {
		return "", false
	}
	return v.atoms[0].Name, true
}

// Int returns v's integer, if it is known and is one.
func (v Value) Int() (n int, known bool) {
	s, ok := v.Text()
	if !ok {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}

// Bool returns v's truth value, if it is known and is one.
func (v Value) Bool() (b, known bool) {
	switch s, _ := v.Text(); s {
	case "true":
		return true, true
	case "false":
		return false, true
	}
	return false, false
}

// Prefix returns v's address range, if it is known and is one.
func (v Value) Prefix() (p netip.Prefix, known bool) {
	s, ok := v.Text()
	if !ok {
		return netip.Prefix{}, false
	}
	p, err := netip.ParsePrefix(s)
	return p, err == nil
}

// Resource returns the logical id and attribute that v is, when v is exactly
// one reference to a resource.
func (v Value) Resource() (id, attribute string, ok bool) {
	if len(v.atoms) == 1 && v.atoms[0].Kind == Attr {
		return v.atoms[0].Name, v.atoms[0].Attr, true
	}
	return "", "", false
}

// Refers reports whether v mentions the resource with logical id id.
func (v Value) Refers(id string) bool {
	return anyAtom(v.atoms, func(a Atom) bool { return a.Kind == Attr && a.Name == id })
}

// A Binding gives the value of an atom that is not text, where it is known to
// the caller: the region of a spec, an assumed parameter.
type Binding func(a Atom) (text string, ok bool)

// Bind returns v with every atom that b knows replaced by its text, also in the
// parts that AWS encodes at deploy. The type and origin stay.
func (v Value) Bind(b Binding) Value {
	if atoms, changed := bind(v.atoms, b); changed {
		v.atoms = normal(atoms)
	}
	return v
}

// bind replaces the atoms that b knows; it returns atoms itself when there are
// none.
func bind(atoms []Atom, b Binding) (bound []Atom, changed bool) {
	put := func(i int, a Atom) {
		if !changed {
			bound, changed = slices.Clone(atoms), true
		}
		bound[i] = a
	}
	for i, a := range atoms {
		if a.Kind == Text {
			continue
		}
		if s, ok := b(a); ok {
			put(i, Atom{Kind: Text, Name: s})
		} else if parts, ok := bind(a.Parts, b); ok {
			a.Parts = normal(parts)
			put(i, a)
		}
	}
	if !changed {
		return atoms, false
	}
	return bound, true
}

// String returns v as messages show it: text as it is, other atoms in ${…}.
// It is "" for an absent value.
func (v Value) String() string {
	if v.IsKnown() {
		return v.atoms[0].Name
	}
	var b strings.Builder
	for _, a := range v.atoms {
		b.WriteString(a.String())
	}
	return b.String()
}

// String returns a as messages show it.
func (a Atom) String() string {
	switch a.Kind {
	case Text:
		return a.Name
	case Attr:
		if a.Attr != "" {
			return "${" + a.Name + "." + a.Attr + "}"
		}
	case Import:
		return "${import " + a.Name + "}"
	case SSM:
		return "${ssm " + a.Name + "}"
	case Zone:
		return "${zone " + a.Name + "}"
	case Base64:
		return "${base64}"
	case Unknown:
		return "${?}"
	}
	return "${" + a.Name + "}"
}
