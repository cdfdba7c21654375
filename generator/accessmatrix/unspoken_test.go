package accessmatrix_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/mwaagen/mwaagen/generator"
	"github.com/mwaagen/mwaagen/generator/accessmatrix"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// What no policy is about is answered without asking them; the answer is the one
// that they would give.
func TestUnspoken(t *testing.T) {
	total := 0
	check := func(name string, out *generator.Output) {
		if out == nil || out.Deployment == nil {
			return
		}
		n, wrong := accessmatrix.Unspoken(out.Deployment)
		total += n
		for _, c := range wrong {
			t.Errorf("%s: %s on %s, %s: the full answer is %s by %v, hidden %q, if %q", name, c.Who, c.Thing, c.Actions, c.Answer, c.By, c.Hidden, c.If)
		}
	}
	specs, _ := filepath.Glob("../../golden/*/spec.yaml")
	templates, _ := filepath.Glob("../../golden/*/template.yaml")
	for _, file := range specs {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		doc, problems := spec.Load(source.NewFile("spec.yaml", string(text)))
		if doc == nil {
			continue
		}
		out, _, err := generator.Generate(doc, problems, generator.Options{Today: "2026-11-21"})
		if err != nil {
			t.Fatal(file, err)
		}
		check(file, out)
	}
	for _, file := range templates {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if doc, problems := syntax.Parse(source.NewFile("template.yaml", string(text)), syntax.TemplateLimits()); doc != nil {
			out, _ := generator.Examine(doc, problems, generator.Given{Today: "2026-11-21"})
			check(file, out)
		}
	}
	if total < 20_000 {
		t.Errorf("only %d answers were compared", total)
	}
}
