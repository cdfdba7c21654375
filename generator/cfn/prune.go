package cfn

import (
	"github.com/mwaagen/mwaagen/generator/expr"
)

// Prune drops the parameters that nothing in t refers to: what a spec asks for
// at deploy may be of use to its checks alone.
func (t *Template) Prune() {
	used := map[string]bool{}
	for _, r := range t.resources {
		mentions(r.Body, used)
	}
	for s := Metadata; s < sectionCount; s++ {
		if s != Parameters {
			mentions(t.sections[s], used)
		}
	}
	var kept expr.Object
	for _, m := range t.sections[Parameters] {
		if used[m.Key] {
			kept = append(kept, m)
		} else {
			delete(t.origins, "/"+Parameters.String()+"/"+m.Key)
		}
	}
	if len(kept) < len(t.sections[Parameters]) {
		t.sections[Parameters] = kept
		t.json = nil
	}
}

// mentions adds to used the parameters that x may refer to: as a value, by a
// Ref that the user wrote, or inside of a text with placeholders.
func mentions(x expr.Tree, used map[string]bool) {
	walk(x, "", func(_ string, v expr.Value) {
		atoms(v.Atoms(), used)
		text, known := v.Text()
		if !known {
			return
		}
		used[text] = true // the argument of a Ref, perhaps
		substitute(text, func(name string) string {
			used[name] = true
			return name
		})
	})
}

func atoms(all []expr.Atom, used map[string]bool) {
	for _, a := range all {
		if a.Kind == expr.Param {
			used[a.Name] = true
		}
		atoms(a.Parts, used)
	}
}
