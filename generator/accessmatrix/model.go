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
}

func newModel(d *ir.Deployment) *model {
	m := &model{Deployment: d, view: authority.New(d)}
	m.who = m.principals()
	known := m.known()
	m.things = append(known, m.mentioned(known, m.who)...)
	return m
}
