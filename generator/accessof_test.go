package generator

import (
	"os"
	"testing"

	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/source"
)

// BenchmarkAccess asks the largest golden spec who may do what: it is to stay
// below 100 ms.
func BenchmarkAccess(b *testing.B) {
	text, err := os.ReadFile("../golden/render-kitchen-sink/spec.yaml")
	if err != nil {
		b.Fatal(err)
	}
	doc, problems := spec.Load(source.NewFile("spec.yaml", string(text)))
	out, _, err := Generate(doc, problems, Options{Today: today})
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		AccessOf(out)
	}
}
