package generator

import (
	"fmt"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/lint"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// A Member is one spec of several that are judged together.
type Member struct {
	Doc    *spec.Document
	Output *Output
}

// Clashes returns what is wrong with specs beside each other: environments of
// one name in one account and Region. It is certain of none where a spec does
// not say both.
func Clashes(members []Member) diag.List {
	rule := lint.DuplicateName()
	var out diag.List
	var docs []diag.Document
	for i, m := range members {
		docs = append(docs, m.Doc)
		for _, e := range m.Output.Deployment.Environments {
			if first, where := earlier(members[:i], m, e); first != nil {
				text := e.Name.String()
				out = append(out, diag.Diagnostic{
					Code:     rule.Code,
					Severity: rule.Severity,
					Message:  fmt.Sprintf("environment %q is in another spec for the same account and Region", text),
					Subject:  "environment " + text,
					At:       placeOf(m, e),
					Related:  []diag.Related{{At: placeOf(where, first), Label: "the other one"}},
					Why:      rule.Why,
					Help:     []string{"give one of them another name"},
				})
			}
		}
	}
	return out.Resolve(docs...)
}

func placeOf(m Member, e *ir.Environment) diag.Place {
	_, pointer, _ := e.Origin.At()
	return diag.Place{Doc: m.Doc.File.Name, Pointer: pointer, Key: true}
}

// earlier returns the environment of members that certainly has e's name and
// place.
func earlier(members []Member, m Member, e *ir.Environment) (*ir.Environment, Member) {
	for _, other := range members {
		if other.Doc.File.Name == m.Doc.File.Name || !samePlace(other.Output.Deployment, m.Output.Deployment) {
			continue
		}
		for _, x := range other.Output.Deployment.Environments {
			a, b := x.Name.Bind(other.Output.Deployment.Binding()), e.Name.Bind(m.Output.Deployment.Binding())
			if a.IsKnown() && expr.Equal(a, b) == expr.Yes {
				return x, other
			}
		}
	}
	return nil, Member{}
}

func samePlace(a, b *ir.Deployment) bool {
	return a.Place.Region.IsKnown() && expr.Equal(a.Place.Region, b.Place.Region) == expr.Yes &&
		a.Place.Account.IsKnown() && expr.Equal(a.Place.Account, b.Place.Account) == expr.Yes
}
