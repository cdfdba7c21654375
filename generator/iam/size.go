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
