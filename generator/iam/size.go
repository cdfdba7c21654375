package iam

import (
	"unicode/utf8"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// Size returns how many characters of p IAM counts against its limits for
// policies of identities and roles: those of the JSON text without the white
// space between its elements. White space inside of strings is counted, so the
// answer is never too small for that. Atoms that bind does not know count as
// long as their placeholders; that of the account is as long as an account's
// number. bind may be nil.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length
func (p Policy) Size(bind expr.Binding) int { return count(p.JSON(bind)) }

// count returns the number of characters of JSON text that are not white space
// between elements.
func count(json []byte) int {
	n := 0
	inside := false // of a string
	for i := 0; i < len(json); {
		r, size := utf8.DecodeRune(json[i:])
		switch {
		case inside && r == '\\':
			n++ // the escape; the character after it is counted here too
			_, more := utf8.DecodeRune(json[i+size:])
			size += more
		case r == '"':
			inside = !inside
		case !inside && (r == ' ' || r == '\n' || r == '\r' || r == '\t'):
			n--
		}
		n++
		i += size
	}
	return n
}

// Bound returns a number that [Policy.Size] never exceeds, whatever its bind
// knows, as long as that gives no text longer than widest. It costs next to
// nothing, and is far below IAM's limits for most policies.
func (p Policy) Bound(widest int) int {
	n := 64 // version and brackets
	for i := range p.Statements {
		s := &p.Statements[i]
		n += 128 + len(s.Sid) + bound(s.Actions, widest) + bound(s.Resources, widest)
		for _, x := range s.Principals {
			n += 16 + len(x.Type) + bound(x.Members, widest)
		}
		for _, c := range s.Conditions {
			n += 16 + len(c.Operator) + len(c.Key) + bound(c.Values, widest)
		}
	}
	return n
}

func bound(l expr.List, widest int) int {
	n := 2
	for _, v := range l.Items {
		n += 4
		for _, a := range v.Atoms() {
			n += 16 + 2*len(a.Name) + len(a.Attr) // escapes, or a placeholder's brackets
			if a.Kind != expr.Text {
				n += widest
			}
		}
	}
	return n
}
