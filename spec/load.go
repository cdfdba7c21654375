package spec

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/schemas"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// A Document is a spec with the text that it was read from.
type Document struct {
	*syntax.Document
	Spec *Spec
}

// Load reads the spec in f. The document is nil when there is nothing to go
// on with: the text is not one YAML document, or its apiVersion is unknown.
// Otherwise it is there beside any number of problems; what was refused is
// marked Failed.
func Load(f *source.File) (*Document, diag.List) {
	tree, problems := syntax.Parse(f, syntax.SpecLimits())
	if tree == nil {
		return nil, problems
	}
	if d, ok := unknownAPIVersion(tree); ok {
		return nil, append(problems, d)
	}
	shape, failed := explain(tree, schemas.Validate(tree.Root.Any()))
	problems = append(append(problems, shape...), oddNumbers(tree.Root, nil, failed)...)
	for _, p := range problems {
		if p.Severity == diag.Error && p.At.Pointer != "" {
			failed[p.At.Pointer] = true
		}
	}
	d := &decoder{failed: failed}
	doc := &Document{Document: tree, Spec: new(Spec)}
	d.value(reflectOf(doc.Spec), tree.Root, "", "")
	return doc, append(problems, check(doc.Spec, d.references, len(problems) > 0)...)
}

// unknownAPIVersion reports a language that this mwaagen does not speak. A
// version that is missing or no text is left to the schema.
func unknownAPIVersion(tree *syntax.Document) (diag.Diagnostic, bool) {
	v := tree.Root.Get("apiVersion")
	if v == nil || v.Kind != syntax.String || slices.Contains(apiVersions, v.Text) {
		return diag.Diagnostic{}, false
	}
	help := "write apiVersion: " + apiVersions[0]
	if strings.HasPrefix(v.Text, "mwaagen/") {
		help = "this mwaagen speaks " + strings.Join(apiVersions, ", ") + "; a newer one may speak " + quote(v.Text)
	}
	return diag.Diagnostic{
		Code:     diag.UnknownAPIVersion,
		Severity: diag.Error,
		Message:  "unknown apiVersion " + quote(v.Text),
		At:       diag.Place{Pointer: "/apiVersion"},
		Help:     []string{help},
		File:     tree.File, // the run ends here, without a document to find the place
		Range:    v.Range,
	}, true
}

// oddNumbers reports the numbers below n, which keys lead to, that no field can
// hold: fractions, also whole ones such as 10.0, and integers beyond 32 bits.
// What the schema refused is left out.
func oddNumbers(n *syntax.Node, keys []string, refused map[string]bool) diag.List {
	var out diag.List
	switch n.Kind {
	case syntax.Int, syntax.Float:
		if n.Kind == syntax.Int && len(n.Text) < len("2147483647") {
			break
		}
		if _, err := strconv.ParseInt(n.Text, 10, 32); err == nil {
			break
		}
		if pointer := source.Pointer("", keys...); !refused[pointer] {
			out = append(out, oddNumber(n, pointer))
		}
	case syntax.Map:
		for _, f := range n.Fields {
			if len(keys) == 0 && (IsRaw(f.Key) || f.Key == "overrides") {
				continue // CloudFormation has fractions
			}
			out = append(out, oddNumbers(f.Value, append(keys, f.Key), refused)...)
		}
	case syntax.Seq:
		for i, it := range n.Items {
			out = append(out, oddNumbers(it, append(keys, strconv.Itoa(i)), refused)...)
		}
	}
	return out
}

// IsRaw reports whether a field of the spec holds CloudFormation as it is.
func IsRaw(field string) bool {
	return field == "mappings" || field == "conditions" || field == "resources" || field == "outputs"
}

func oddNumber(n *syntax.Node, pointer string) diag.Diagnostic {
	d := diag.Diagnostic{
		Code:     diag.OutOfBounds,
		Severity: diag.Error,
		Message:  short(n.Text) + " is larger than any number here can be",
		Subject:  pointer,
		At:       diag.Place{Pointer: pointer},
	}
	if n.Kind == syntax.Float {
		d.Code = diag.WrongType
		d.Message = quote(lastKey(pointer)) + " wants a whole number, and " + short(n.Text) + " is written as a fraction"
		if f, err := strconv.ParseFloat(n.Text, 64); err == nil && f == math.Trunc(f) && math.Abs(f) < 1e9 {
			d.Help = []string{"write " + strconv.Itoa(int(f))}
		}
	}
	return d
}

var apiVersions = []string{"mwaagen/v1"}
