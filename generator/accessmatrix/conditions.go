package accessmatrix

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
)

// Parts of clauses: a statement is about a part of what was asked, or hangs on names
// that nobody knows.
const (
	inPart = "it is one of those that the statement is about"
	byName = "it is what the statement is about, which hangs on "
	unsure = "if a name that is not known yet is one that the statement is about"
)

// clauses says what an answer hangs on, each thing once.
func clauses(hinges []iam.Hinge) []string {
	var out []string
	for _, h := range hinges {
		if s := clause(h); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// clause says what one part of a statement hangs on, as in
// `if kms:ViaService is like "sqs.eu-central-1.amazonaws.com"`.
func clause(h iam.Hinge) string {
	word, by := "if ", ""
	if h.Statement.Effect == iam.Deny {
		word = "unless "
		if h.Statement.Sid != "" {
			by = ` (statement "` + h.Statement.Sid + `")`
		}
	}
	if h.Condition != nil {
		return word + condition(h.Condition) + by
	}
	var atoms []string
	for _, a := range h.Atoms {
		if s := a.String(); !slices.Contains(atoms, s) {
			atoms = append(atoms, s)
		}
	}
	if len(atoms) == 0 {
		return word + inPart + by
	}
	return word + byName + strings.Join(atoms, ", ") + by
}

// condition returns a condition in words.
func condition(c *iam.Condition) string {
	operator, present := strings.CutSuffix(c.Operator, "IfExists")
	operator, every := strings.CutPrefix(operator, "ForAllValues:")
	operator = strings.TrimPrefix(operator, "ForAnyValue:")
	key := c.Key
	if every {
		key = "every " + key
	}
	verb := " is "
	switch {
	case operator == "Null":
		key = "the absence of " + key
	case strings.HasSuffix(operator, "NotLike"):
		verb = " is not like "
	case strings.HasSuffix(operator, "Like"):
		verb = " is like "
	case strings.Contains(operator, "LessThan"):
		verb = " is below "
	case strings.Contains(operator, "GreaterThan"):
		verb = " is above "
	case strings.Contains(operator, "Not"):
		verb = " is not "
	}
	if strings.HasSuffix(operator, "ThanEquals") {
		verb += "or at "
	}
	s := key + verb + alternatives(c.Values)
	if present {
		s += ", where there is one"
	}
	return s
}

// alternatives returns the values of l in quotes.
func alternatives(l expr.List) string {
	out := make([]string, 0, len(l.Items))
	for _, v := range l.Items {
		out = append(out, `"`+v.String()+`"`)
	}
	if !l.Complete || len(out) == 0 {
		out = append(out, "something that is not known")
	}
	return strings.Join(out, " or ")
}
