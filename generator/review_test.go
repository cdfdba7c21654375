package generator

import (
	"slices"
	"strings"
	"testing"

	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// Every statement that mwaagen writes has its reason. Read back from the template,
// where the reasons are not, what the environment needs is known to be needed, and
// what DAGs were given is known not to be.
func TestEveryStatementHasAReason(t *testing.T) {
	const needless = "the environment itself does not need it"
	needed, given := 0, 0
	for name := range goldenSpecs(t, "render-*") {
		out := outputOf(t, name)
		for _, p := range ReviewOf(out, "").Policies {
			for _, s := range p.Statements {
				if len(s.Why) == 0 && s.Effect == string(iam.Allow) && !strings.Contains(s.At.Pointer, "/overrides") && !strings.Contains(s.At.Pointer, "/resources") {
					t.Errorf("%s: %s %s: nobody knows why there is %q", name, p.Holder, p.Name, s.Sid)
				}
			}
		}
		if stacks, err := out.Stacks(false); err != nil || len(stacks) != 1 {
			continue
		}
		doc, problems := syntax.Parse(source.NewFile("template.json", string(out.Template.JSON())), syntax.TemplateLimits())
		if doc == nil {
			t.Fatal(name, problems)
		}
		foreign, _ := Examine(doc, problems, Given{Today: "2026-11-21"})
		for _, p := range ReviewOf(foreign, "").Policies {
			if p.Kind != iam.IdentityPolicy || !strings.HasPrefix(p.Holder, "role ExecutionRole") {
				continue
			}
			for _, s := range p.Statements {
				if s.Effect != string(iam.Allow) {
					continue
				}
				own := slices.ContainsFunc(executionSids(), func(sid string) bool { return sid == s.Sid })
				if own == slices.Contains(s.Why, needless) {
					t.Errorf("%s: %s %s: %q is said to be there because %q", name, p.Holder, p.Name, s.Sid, s.Why)
				}
				if own {
					needed++
				} else {
					given++
				}
			}
		}
	}
	if needed < 300 || given < 20 {
		t.Errorf("%d statements that are needed and %d others were read", needed, given)
	}
}

// executionSids returns the Sids of what AWS documents for execution roles.
func executionSids() []string {
	f, _ := facts.LookupPolicy("execution")
	var out []string
	for _, s := range f.Statements {
		out = append(out, s.Sid)
	}
	return out
}
