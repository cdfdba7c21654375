package generator

import (
	"reflect"
	"slices"

	"github.com/mwaagen/mwaagen/generator/accessmatrix"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// deployments returns what o ships, under every outcome of its conditions.
func (o *Output) deployments() []Lifted {
	if len(o.Lifted) == 0 {
		return []Lifted{{Deployment: o.Deployment}}
	}
	return o.Lifted
}

// AccessOf says who may do what in what o ships. An answer that is the same
// under every outcome of its conditions is there once.
func AccessOf(o *Output) *accessmatrix.Matrix {
	all := o.deployments()
	out := &accessmatrix.Matrix{}
	index := map[string]int{}
	for _, l := range all {
		for _, p := range accessmatrix.Of(l.Deployment).Principals {
			for i := range p.Cells {
				p.Cells[i].When = l.When
			}
			i, found := index[p.Name]
			if !found {
				index[p.Name] = len(out.Principals)
				out.Principals = append(out.Principals, p)
				continue
			}
			have := &out.Principals[i]
			have.Cells = append(have.Cells, p.Cells...)
			for _, h := range p.Hidden {
				if !slices.Contains(have.Hidden, h) {
					have.Hidden = append(have.Hidden, h)
				}
			}
		}
	}
	if len(all) > 1 {
		for i := range out.Principals {
			out.Principals[i].Cells = underOutcomes(out.Principals[i].Cells, len(all))
		}
	}
	return out
}

// underOutcomes joins cells that differ in the outcome only, of so many.
func underOutcomes(cells []accessmatrix.Cell, outcomes int) []accessmatrix.Cell {
	type same struct {
		accessmatrix.Cell
		when []string
	}
	var ids []string // in the order of the first outcome
	index := map[string][]*same{}
	for _, c := range cells {
		when := c.When
		c.When = ""
		id := c.Thing + "\x00" + c.Group + "\x00" + c.Resource
		i := slices.IndexFunc(index[id], func(s *same) bool { return reflect.DeepEqual(s.Cell, c) })
		if i < 0 {
			i = len(index[id])
			if i == 0 {
				ids = append(ids, id)
			}
			index[id] = append(index[id], &same{Cell: c})
		}
		s := index[id][i]
		s.when = append(s.when, when)
	}
	var out []accessmatrix.Cell
	for _, id := range ids {
		for _, s := range index[id] {
			if len(s.when) < outcomes {
				s.When = alternatives(s.when)
			}
			out = append(out, s.Cell)
		}
	}
	return out
}

// Can answers whether who may do an action on a resource, under every outcome
// of o's conditions; one answer where all are alike. The error is a name that
// leads nowhere under any of them.
func Can(o *Output, who, action, resource string) ([]accessmatrix.Cell, error) {
	return o.ask(func(d *ir.Deployment) ([]accessmatrix.Cell, error) {
		c, err := accessmatrix.Can(d, who, action, resource)
		return []accessmatrix.Cell{c}, err
	})
}

// WhoCan returns everybody's answer for an action on a resource, as [Can].
func WhoCan(o *Output, action, resource string) ([]accessmatrix.Cell, error) {
	return o.ask(func(d *ir.Deployment) ([]accessmatrix.Cell, error) { return accessmatrix.WhoCan(d, action, resource) })
}

func (o *Output) ask(question func(*ir.Deployment) ([]accessmatrix.Cell, error)) ([]accessmatrix.Cell, error) {
	all := o.deployments()
	var cells []accessmatrix.Cell
	var failed error
	for _, l := range all {
		found, err := question(l.Deployment)
		if err != nil {
			failed = err
			continue
		}
		for _, c := range found {
			c.When = l.When
			cells = append(cells, c)
		}
	}
	if len(cells) == 0 {
		return nil, failed
	}
	return byWho(cells, len(all)), nil
}

// byWho joins the cells of each principal.
func byWho(cells []accessmatrix.Cell, outcomes int) []accessmatrix.Cell {
	var out []accessmatrix.Cell
	for len(cells) > 0 {
		who := cells[0].Who
		var same, rest []accessmatrix.Cell
		for _, c := range cells {
			if c.Who == who {
				same = append(same, c)
			} else {
				rest = append(rest, c)
			}
		}
		out = append(out, underOutcomes(same, outcomes)...)
		cells = rest
	}
	return out
}
