// Package accessmatrix says who may do what in a deployment: the roles that it
// has, and whoever its policies name, against its environments, buckets, keys,
// logs, roles and all else that statements name.
//
// It asks identity policies, boundaries, the policies of buckets, keys and roles,
// and those of endpoints that all calls of a role pass. What other accounts and
// organisations allow is not part of it; resources outside of the deployment are
// taken to have no policy of their own.
package accessmatrix

import (
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// An Answer says whether somebody may do something.
type Answer uint8

// The answers. Unknown hangs on policies that are not here; AllowIf on
// conditions, or on values that nobody knows yet.
const (
	No   Answer = iota // no statement allows it
	Deny               // a statement denies it
	Unknown
	AllowIf
	Allow
)

// String returns "no", "deny", "unknown", "allow-if" or "allow".
func (a Answer) String() string {
	return [...]string{No: "no", Deny: "deny", Unknown: "unknown", AllowIf: "allow-if", Allow: "allow"}[a]
}

// May reports whether a lets something pass, if under conditions.
func (a Answer) May() bool { return a >= AllowIf }

// A Statement is one that decides, and its place.
type Statement struct {
	Sid string // "" when it has none
	At  diag.Place
}

// A Cell is what becomes of some actions of somebody on something.
type Cell struct {
	Who      string   // as in "ExecutionRoleProd"
	Thing    string   // as in "bucket BucketProd"
	Group    string   // a word for the actions, as in "read"
	Actions  []string // that the answer is about
	Whole    bool     // they are all of the group
	Resource string
	Answer   Answer
	By       []Statement // that decide; of No, those that come near
	If       []string    // clauses: what AllowIf hangs on, or which endpoint stops what all else allows
	Hidden   []string    // policies that are not here and may decide
	Chance   bool        // AllowIf only if a name that nobody knows turns out to match
	When     string      // the outcome of the template's conditions; "" for all
}

// A Principal is somebody with all of its cells.
type Principal struct {
	Name   string   // logical id of a role, or the name of whoever policies name
	Title  string   // what it is, as in "execution role of prod"
	Role   bool     // of the deployment
	Hidden []string // policies of it that are not here
	Cells  []Cell
}

// A Matrix is who may do what.
type Matrix struct {
	Principals []Principal
}

// Of returns who may do what in d. A role is asked about everything, others
// about what has a policy that can name them.
func Of(d *ir.Deployment) *Matrix {
	m := newModel(d)
	out := &Matrix{}
	for _, w := range m.who {
		p := Principal{Name: w.name, Title: w.title, Role: w.role != nil || w.missing, Hidden: w.hidden}
		for _, t := range m.things {
			for i := range t.groups {
				if p.Role || t.asks(t.groups[i].actions[0]) {
					p.Cells = append(p.Cells, m.cells(w, t, &t.groups[i])...)
				}
			}
		}
		out.Principals = append(out.Principals, p)
	}
	return out
}

// cells returns the answers for a group of actions, actions with the same one
// together.
func (m *model) cells(w *principal, t *thing, g *group) []Cell {
	var out []Cell
	for _, action := range g.actions {
		c := m.ask(w, t, action, g.resource)
		c.Group = g.name
		found := false
		for i := range out {
			if found = sameAnswer(&out[i], &c); found {
				out[i].Actions = append(out[i].Actions, action)
				break
			}
		}
		if !found {
			out = append(out, c)
		}
	}
	out[0].Whole = len(out) == 1
	return out
}
