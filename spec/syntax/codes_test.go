package syntax_test

import (
	"testing"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// TestCodes reads the examples of the reader's codes: the wrong one gives that
// code and no other, the right one gives nothing.
func TestCodes(t *testing.T) {
	n := 0
	for _, d := range diag.Docs() {
		if d.Code >= "MW0100" {
			continue
		}
		n++
		t.Run(d.Name, func(t *testing.T) { checkExamples(t, d) })
	}
	if n < 30 {
		t.Errorf("found only %d codes", n)
	}
}

func checkExamples(t *testing.T, d diag.Doc) {
	if d.Code == diag.ReaderGaveUp || d.Code == diag.TooLarge { // TestGaveUp and TestHostile have them
		if d.Wrong != "" {
			t.Error("there is an example now: expect its code")
		}
		return
	}
	if d.Wrong == "" || d.Right == "" {
		t.Fatal("no examples")
	}
	_, problems := syntax.Parse(source.NewFile("wrong.yaml", d.Wrong), syntax.SpecLimits())
	got := false
	for _, p := range problems {
		got = got || p.Code == d.Code
		if p.Code != d.Code && d.Code != diag.TooManyProblems {
			t.Errorf("the wrong example gives %s too: %s", p.Code, p.Message)
		}
	}
	if !got {
		t.Errorf("the wrong example does not give %s", d.Code)
	}
	doc, problems := syntax.Parse(source.NewFile("right.yaml", d.Right), syntax.SpecLimits())
	if len(problems) > 0 || doc == nil {
		t.Errorf("the right example gives %v", problems)
	}
}
