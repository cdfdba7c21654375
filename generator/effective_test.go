package generator

import (
	"testing"
)

// TestEffective holds every golden spec that renders to the promise that its
// effective form is a spec, renders to the same bytes, and is complete.
func TestEffective(t *testing.T) {
	for name, text := range goldenSpecs(t, "render-*") {
		t.Run(name, func(t *testing.T) {
			doc, out, findings := compileText(t, text)
			if out == nil || out.Template == nil {
				t.Fatalf("does not render: %+v", findings)
			}
			if len(out.Deployment.Defaults) == 0 {
				t.Error("takes no default, so that this shows nothing")
			}
			checkEffective(t, string(out.Effective(doc)), out.Template.JSON())
		})
	}
}
