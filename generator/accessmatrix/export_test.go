package accessmatrix

import (
	"reflect"

	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// Unspoken answers everything about d that can be answered because no policy is about
// it, and returns how much that is, and those whose full answer is another one.
func Unspoken(d *ir.Deployment) (n int, wrong []Cell) {
	m := newModel(d)
	for _, w := range m.who {
		for _, t := range m.things {
			for _, g := range t.groups {
				for _, action := range g.actions {
					r := iam.Request{Caller: w.caller, Action: action, Resource: g.resource, Patterns: !isEverything(g.resource) && hasWildcard(g.resource)}
					quick := Cell{Who: w.name, Thing: t.name, Actions: []string{action}}
					if !w.unspoken(t, &r, &quick) {
						continue
					}
					n++
					full := Cell{Who: w.name, Thing: t.name, Actions: []string{action}}
					if m.decideBy(w, t, &r, gate{}, &full); !reflect.DeepEqual(quick, full) {
						wrong = append(wrong, full)
					}
				}
			}
		}
	}
	return n, wrong
}
