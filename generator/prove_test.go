package generator

import (
	"testing"
	"time"

	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// TestProofsOfGoldens holds what specs without errors become to what it is for:
// nothing on the way of a connection is shut.
func TestProofsOfGoldens(t *testing.T) {
	for name, text := range goldenSpecs(t, "render-*") {
		_, out, findings := compileText(t, text)
		if out == nil || findings.Has(diag.Error) {
			continue // it needs the files beside it
		}
		for _, p := range prove.Prove(out.Deployment).Paths {
			if p.Verdict() == prove.Refuted {
				t.Errorf("%s: %s -> %s: %s", name, p.From, p.To, p.Blocking().Text)
			}
		}
	}
}

// TestProofIsQuick bounds the time of a proof. It is far above what one takes, so
// that it fails for another complexity only.
func TestProofIsQuick(t *testing.T) {
	_, out, _ := compileText(t, goldenSpecs(t, "render-hands-on")["render-hands-on"])
	start := time.Now()
	const times = 20
	for range times {
		prove.Prove(out.Deployment)
	}
	took := time.Since(start) / times
	t.Logf("%v", took)
	if took > 50*time.Millisecond {
		t.Errorf("a proof of the hands-on took %v", took)
	}
}

// BenchmarkProve measures the proof of the hands-on.
func BenchmarkProve(b *testing.B) {
	_, out, _ := compileText(b, goldenSpecs(b, "render-hands-on")["render-hands-on"])
	for b.Loop() {
		prove.Prove(out.Deployment)
	}
}
