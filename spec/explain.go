package spec

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/schemas"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

func reflectOf(s *Spec) reflect.Value { return reflect.ValueOf(s).Elem() }

// explain turns violations of the schema into problems, one for each cause,
// and returns the pointers that are refused by them.
func explain(tree *syntax.Document, violations []schemas.Violation) (diag.List, map[string]bool) {
	failed := map[string]bool{}
	var out diag.List
	misspelt := misspeltKeys(violations)
	gravest := gravestAt(violations)
	for i, v := range violations {
		if !aboutKey(v) && i != gravest[v.Pointer] {
			continue // what comes of the other one
		}
		at := v.Pointer
		if aboutKey(v) {
			at = source.Pointer(at, v.Key)
		}
		failed[at] = true
		if v.Keyword == "required" && misspelt[at] {
			continue // reported at the key that was meant to be it
		}
		if n := tree.Find(at); n != nil && n.Bad {
			continue // the reader reported it
		}
		out = append(out, problem(tree, v, at))
	}
	return out, failed
}

// aboutKey reports whether v is about a key rather than a value. The key may
// be the empty text.
func aboutKey(v schemas.Violation) bool {
	return v.Keyword == "additionalProperties" || v.Keyword == "required" || v.Keyword == "propertyNames"
}

// gravestAt returns the index of the violation to report for each refused value:
// a text of the wrong form is most often too short or too long as well.
func gravestAt(violations []schemas.Violation) map[string]int {
	order := func(i int) int {
		at := slices.Index([]string{"type", "enum", "pattern"}, violations[i].Keyword)
		if at < 0 {
			return 3 // lengths and bounds
		}
		return at
	}
	out := map[string]int{}
	for i, v := range violations {
		if aboutKey(v) {
			continue
		}
		if have, ok := out[v.Pointer]; !ok || order(i) < order(have) {
			out[v.Pointer] = i
		}
	}
	return out
}

// misspeltKeys returns the missing keys for which an unknown key beside them
// was most likely meant.
func misspeltKeys(violations []schemas.Violation) map[string]bool {
	out := map[string]bool{}
	for _, v := range violations {
		if v.Keyword == "additionalProperties" {
			if s := diag.Suggest(v.Key, v.Allowed); s != "" {
				out[source.Pointer(v.Pointer, s)] = true
			}
		}
	}
	return out
}

func problem(tree *syntax.Document, v schemas.Violation, at string) diag.Diagnostic {
	d := diag.Diagnostic{Severity: diag.Error, At: diag.Place{Pointer: at}, Subject: at}
	field := "the spec"
	if v.Pointer != "" {
		field = quote(lastKey(v.Pointer))
	}
	n := tree.Find(v.Pointer)
	if n == nil {
		n = tree.Root
	}
	switch v.Keyword {
	case "additionalProperties":
		d.Code, d.At.Key = diag.UnknownField, true
		d.Message = "unknown field " + quote(v.Key)
		if s := diag.Suggest(v.Key, v.Allowed); s != "" {
			d.Help = []string{"did you mean " + quote(s) + "?"}
		} else {
			d.Help = []string{"the fields here are " + list(v.Allowed)}
		}
	case "required":
		d.Code, d.At = diag.MissingField, diag.Place{Pointer: v.Pointer, Key: true}
		d.Message = "missing field " + quote(v.Key)
		if v.Pointer != "" {
			d.Message += " in " + field
		}
	case "type":
		typeProblem(&d, n, v, field)
	case "enum":
		d.Code = diag.NotAllowed
		d.Message = quote(n.Text) + " is not a value of " + field
		if s := diag.Suggest(n.Text, v.Allowed); s != "" {
			d.Help = []string{"did you mean " + quote(s) + "?"}
		}
		d.Help = append(d.Help, "the values are "+list(v.Allowed))
	case "propertyNames":
		d.Code, d.At.Key = diag.WrongName, true
		d.Message = quote(short(v.Key)) + " is not a name"
		d.Help = []string{"names have " + or(v.Want, "a few characters")}
	case "pattern":
		d.Code = diag.WrongForm
		d.Message = quote(short(n.Text)) + " is not " + or(v.Want, "of the form that "+field+" wants")
		switch {
		case v.Want == wantRange:
			d.Help = rangeHelp(n.Text)
		case lastKey(v.Pointer) == versionField:
			d.Help = versionHelp(n.Text)
		}
	default:
		boundsProblem(&d, n, v, field)
	}
	return d
}

const wantRange = "an IPv4 address range"

func typeProblem(d *diag.Diagnostic, n *syntax.Node, v schemas.Violation, field string) {
	d.Code = diag.WrongType
	if slices.Contains(v.Types, "string") && (n.Kind == syntax.Int || n.Kind == syntax.Float || n.Kind == syntax.Bool) {
		d.Code = diag.Unquoted
		d.Message = field + " wants text, and " + n.Text + " without quotes is " + n.Kind.String()
		d.Help = []string{"quote it: " + strconv.Quote(n.Text)}
		if lastKey(v.Pointer) == versionField {
			d.Help = versionHelp(n.Text)
		}
		return
	}
	// A mapping may stand for a scalar, as a reference; who wrote something else
	// meant the scalar.
	types := v.Types
	if len(types) > 1 {
		types = slices.DeleteFunc(slices.Clone(types), func(t string) bool { return t == "object" || t == "null" })
	}
	if len(types) == 0 {
		types = v.Types
	}
	d.Message = fmt.Sprintf("%s wants %s, not %s", field, typeNames(types), n.Kind)
	if n.Kind == syntax.String {
		switch types[0] {
		case "integer":
			if _, err := strconv.Atoi(n.Text); err == nil {
				d.Help = []string{"remove the quotes: " + n.Text}
			}
		case "boolean":
			d.Help = []string{"write " + truthHelp(n.Text)}
		case "array":
			d.Help = []string{"write a list: [" + short(n.Text) + "]"}
		}
	}
	if n.Kind == syntax.Null {
		d.Message = fmt.Sprintf("%s is empty; it wants %s", field, typeNames(types))
	}
}

func boundsProblem(d *diag.Diagnostic, n *syntax.Node, v schemas.Violation, field string) {
	d.Code = diag.OutOfBounds
	limit := strconv.Itoa(v.Limit)
	switch v.Keyword {
	case "minimum":
		d.Message = field + " is " + n.Text + ", and must be at least " + limit
	case "maximum":
		d.Message = field + " is " + n.Text + ", and must be at most " + limit
	case "minLength":
		if n.Text == "" {
			d.Message = field + " is empty"
		} else {
			d.Message = field + " has fewer than " + limit + " characters"
		}
	case "maxLength":
		d.Message = field + " has more than " + limit + " characters"
	case "minItems", "minProperties":
		d.Message = field + " needs at least " + plural(v.Limit, "entry", "entries")
	case "maxItems", "maxProperties":
		d.Message = field + " has more than " + plural(v.Limit, "entry", "entries")
	default:
		d.Code = diag.WrongForm
		d.Message = field + " does not have the form that the schema wants"
	}
	if v.Want != "" {
		d.Help = []string{"it wants " + v.Want}
	}
}

func typeNames(types []string) string {
	var words []string
	for _, t := range types {
		switch t {
		case "string":
			words = append(words, "text")
		case "integer":
			words = append(words, "a whole number")
		case "boolean":
			words = append(words, "true or false")
		case "object":
			words = append(words, "a mapping")
		case "array":
			words = append(words, "a list")
		}
	}
	return strings.Join(words, " or ")
}

func lastKey(pointer string) string {
	keys := source.Keys(pointer)
	if len(keys) == 0 {
		return ""
	}
	last := keys[len(keys)-1]
	if _, err := strconv.Atoi(last); err == nil && len(keys) > 1 {
		return keys[len(keys)-2]
	}
	return last
}

func quote(s string) string { return `"` + s + `"` }

// short cuts a text for a message.
func short(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:57]) + "…"
	}
	return s
}

func list(words []string) string {
	q := make([]string, len(words))
	for i, w := range words {
		q[i] = quote(w)
	}
	return strings.Join(q, ", ")
}

func or(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}
