package cfn

import (
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// Parse returns the template that somebody wrote, as it is: functions are
// objects, and every leaf has the origin of its place. The problems are places
// that have not the form of a template; they are left out.
func Parse(doc *syntax.Document) (*Template, []Problem) {
	tree, _ := Tree(doc.Root, "", nil).(expr.Object)
	e := edit{old: new(Template), new: new(Template), at: entryAt}
	if doc.Root.Kind != syntax.Map {
		e.problem("", nil, "a template is a mapping")
	}
	for _, m := range tree {
		if m.Key == serverless || m.Key == "Hooks" {
			continue
		}
		e.key(m)
	}
	return e.new, e.problems
}

// entryAt is the origin of an entry as a whole, which its name stands for.
func entryAt(pointer string) *expr.Origin {
	return expr.WrittenAt(pointer).Because("the template has it")
}

// serverless is the section in which the SAM transform finds defaults.
const serverless = "Globals"

// IsTemplate reports whether a document is a template rather than a spec.
func IsTemplate(doc *syntax.Document) bool {
	return doc.Root.Get("apiVersion") == nil && (doc.Root.Get("Resources") != nil || doc.Root.Get(formatKey) != nil)
}

// Tree returns n, which pointer leads to, as a tree whose leaves have the origin
// of their place. Empty values, of which CloudFormation knows none, are left out;
// empty, unless nil, is told of each.
func Tree(n *syntax.Node, pointer string, empty func(pointer string)) expr.Tree {
	at := expr.WrittenAt(pointer)
	switch n.Kind {
	case syntax.Map:
		o := make(expr.Object, 0, len(n.Fields))
		for _, f := range n.Fields {
			if x := Tree(f.Value, source.Pointer(pointer, f.Key), empty); x != nil {
				o = append(o, expr.Member{Key: f.Key, Value: x})
			}
		}
		return o
	case syntax.Seq:
		a := make(expr.Array, 0, len(n.Items))
		for i, it := range n.Items {
			if x := Tree(it, source.Pointer(pointer, strconv.Itoa(i)), empty); x != nil {
				a = append(a, x)
			}
		}
		return a
	case syntax.Int, syntax.Float:
		return expr.String(decimal(n.Text)).As(expr.IntType).From(at)
	case syntax.Bool:
		return expr.String(n.Text).As(expr.BoolType).From(at)
	case syntax.String:
		return expr.String(n.Text).From(at)
	}
	if empty != nil && !n.Bad { // else the reader has reported it
		empty(pointer)
	}
	return nil
}

// decimal returns a number of YAML, such as .5 or +01.50, as JSON writes it.
func decimal(s string) string {
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign = "-"
	}
	mantissa, exponent := strings.TrimLeft(s, "+-"), ""
	if i := strings.IndexAny(mantissa, "eE"); i >= 0 {
		mantissa, exponent = mantissa[:i], mantissa[i:]
	}
	whole, fraction, _ := strings.Cut(mantissa, ".")
	if whole = strings.TrimLeft(whole, "0"); whole == "" {
		whole = "0"
	}
	if fraction != "" {
		whole += "." + fraction
	}
	return sign + whole + exponent
}
