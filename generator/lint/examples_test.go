package lint_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator/lint"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// withoutExample are rules whose examples would be long or need more than one
// file: golden/err-ep-quota shows MW1146, and golden/err-requirements has what
// MW1067, MW1068 and MW1070 find. MW1020 waits for facts, see TestNoVersionEnds.
var withoutExample = []diag.Code{"MW1020", "MW1067", "MW1068", "MW1070", "MW1146"}

// The wrong example of a rule gives its code, and nothing else of weight beside
// what every such spec gives; the right one gives neither.
func TestExamples(t *testing.T) {
	var without []diag.Code
	for _, r := range lint.Rules() {
		if r.Wrong == "" || r.Right == "" {
			without = append(without, r.Code)
			continue
		}
		t.Run(r.Name, func(t *testing.T) {
			_, wrong := generate(t, r.Wrong)
			has := false
			for _, d := range wrong {
				has = has || d.Code == r.Code
				if d.Code != r.Code && d.Code != noPath && d.Severity != diag.Advice {
					t.Errorf("the wrong example also gives %s: %s", d.Code, d.Message)
				}
			}
			if !has {
				t.Errorf("the wrong example gives %v", wrong)
			}
			_, right := generate(t, r.Right)
			for _, d := range right {
				if d.Code == r.Code || d.Code != noPath && d.Severity != diag.Advice {
					t.Errorf("the right example gives %s: %s", d.Code, d.Message)
				}
			}
		})
	}
	if diff := cmp.Diff(withoutExample, without); diff != "" {
		t.Errorf("rules without examples (-want +got):\n%s", diff)
	}
}

// The rule about versions that leave support can have an example once facts
// know such a version.
func TestNoVersionEnds(t *testing.T) {
	for _, v := range facts.Versions() {
		if v.Supported && v.EndOfSupport != "" {
			t.Errorf("MW1020 can have an example now: support of %s ends on %s", v.Version, v.EndOfSupport)
		}
	}
}
