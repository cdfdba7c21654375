package lint_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator/lint"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// withoutExample are the rules that no spec can break: their examples would be
// templates, which cannot be read yet. MW1020 waits for facts, see
// TestNoVersionEnds, and an environment gets the rights of MW1044 with the
// option. What MW1067, MW1068 and MW1070 find is in files beside the spec:
// golden/err-requirements has some.
var withoutExample = []diag.Code{
	"MW1020", "MW1044", "MW1063", "MW1067", "MW1068", "MW1070",
	"MW1074", "MW1075", "MW1076", "MW1078", "MW1079", "MW1080", "MW1081", "MW1082", "MW1083", "MW1084", "MW1085", "MW1098", "MW1099", "MW1105", "MW1110", "MW1111", "MW1113", "MW1121", "MW1123",
	"MW1125", "MW1129", "MW1130", "MW1131", "MW1132", "MW1136", "MW1137", "MW1138", "MW1142", "MW1146", "MW1148", "MW1157", "MW1185", "MW1306", "MW1309",
}

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
