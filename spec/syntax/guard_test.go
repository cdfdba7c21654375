package syntax

import (
	"testing"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// TestGuard is inside the package because no text is known that makes the
// library panic.
func TestGuard(t *testing.T) {
	r := &reader{f: source.NewFile("spec.yaml", "a: b\n")}
	if r.guard(func() { panic("index out of range\nand more") }) {
		t.Error("a step that panics comes back")
	}
	if !r.guard(func() {}) {
		t.Error("a step that returns does not come back")
	}
	if len(r.problems) != 1 {
		t.Fatalf("%d problems, want 1", len(r.problems))
	}
	p := r.problems[0]
	if p.Code != diag.ReaderGaveUp || !p.Range.IsValid() || p.Why != "the library failed with: index out of range" {
		t.Errorf("got %+v", p)
	}
}
