package accessmatrix

import (
	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// A model is a deployment with who and what there is in it.
type model struct {
	*ir.Deployment
	view   *authority.View
	who    []*principal
	things []*thing

	passages map[passageKey]authority.Passage // that were asked for before
}

// A passageKey is a role and a service.
type passageKey struct{ role, service string }

func newModel(d *ir.Deployment) *model {
	m := &model{Deployment: d, view: authority.New(d), passages: map[passageKey]authority.Passage{}}
	m.who = m.principals()
	known := m.known()
	m.things = append(known, m.mentioned(known, m.who)...)
	return m
}

// passage returns what calls of w on a service pass.
func (m *model) passage(w *principal, service string) authority.Passage {
	if w.role == nil || service == "" {
		return authority.Passage{}
	}
	key := passageKey{w.role.ID, service}
	p, found := m.passages[key]
	if !found {
		p = m.view.PassageOf(w.role, service)
		m.passages[key] = p
	}
	return p
}
