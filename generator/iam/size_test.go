package iam

import (
	"strings"
	"testing"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// TestBound holds the cheap bound to the exact size, with nothing known and
// with the longest texts that it allows for.
func TestBound(t *testing.T) {
	const widest = 40
	all := map[string]Policy{"sample": sample(), "nothing": {}}
	for name, p := range documented(t, true) {
		all[name] = p
	}
	for name, p := range all {
		for what, bind := range map[string]expr.Binding{
			"placeholders": nil,
			"long texts":   func(expr.Atom) (string, bool) { return strings.Repeat("x", widest), true },
		} {
			if size, bound := p.Size(bind), p.Bound(widest); bound < size {
				t.Errorf("%s, %s: bound %d, size %d", name, what, bound, size)
			}
		}
	}
	if p := documented(t, true)["execution"]; p.Bound(widest) > facts.IAM().RoleInline {
		t.Error("the bound is of no use")
	}
}
