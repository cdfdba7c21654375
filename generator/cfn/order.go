package cfn

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/spec/source"
)

// dependsOn checks what the i-th resource waits for by name.
func (c *checker) dependsOn(i int, x expr.Tree) {
	if x == nil {
		return
	}
	c.push("DependsOn")
	defer c.pop()
	list, ok := x.(expr.Array)
	if !ok {
		c.waits(i, x)
		return
	}
	for n, item := range list {
		c.push(strconv.Itoa(n))
		c.waits(i, item)
		c.pop()
	}
}

func (c *checker) waits(i int, x expr.Tree) {
	v, _ := x.(expr.Value)
	id, known := v.Text()
	to, exists := c.t.ids[id]
	switch {
	case !known || !exists:
		c.report(x, "there is no resource %q", v)
	case to == i:
		c.report(x, "%q waits for itself", id)
	case slices.ContainsFunc(c.edges[i], func(e edge) bool { return e.to == to }):
		c.report(x, "%q is named twice", id)
	default:
		c.edges[i] = append(c.edges[i], edge{to, true, source.Pointer("", c.path...)})
	}
}

// order checks that resources can be made one after the other, and that no
// DependsOn says what a reference says already.
func (c *checker) order() {
	for i, edges := range c.edges {
		r := &c.t.resources[i]
		for _, e := range edges {
			if e.depends && !r.Raw && slices.ContainsFunc(edges, func(o edge) bool { return o.to == e.to && !o.depends }) {
				c.problems = append(c.problems, Problem{
					Pointer: e.pointer, Origin: r.Origin,
					Idle:    true,
					Message: "the dependency on " + strconv.Quote(c.t.resources[e.to].ID) + " is redundant: a property refers to it",
				})
			}
		}
	}
	s := search{c: c, state: make([]uint8, len(c.edges))}
	for i := range c.edges {
		s.visit(i)
	}
}

// A search goes through the graph depth first.
type search struct {
	c     *checker
	state []uint8 // 0 new, 1 on the trail, 2 done
	trail []int
}

func (s *search) visit(i int) {
	switch s.state[i] {
	case 1:
		s.cycle(i)
		return
	case 2:
		return
	}
	s.state[i] = 1
	s.trail = append(s.trail, i)
	for _, e := range s.c.edges[i] {
		s.visit(e.to)
	}
	s.trail = s.trail[:len(s.trail)-1]
	s.state[i] = 2
}

// cycle reports the part of the trail that starts with i, at the first
// resource of it that the user wrote, if there is one.
func (s *search) cycle(i int) {
	round := s.trail[slices.Index(s.trail, i):]
	if at := slices.IndexFunc(round, func(n int) bool { return s.c.t.resources[n].Raw }); at > 0 {
		round = slices.Concat(round[at:], round[:at])
		i = round[0]
	}
	var names []string
	for _, n := range append(slices.Clone(round), i) {
		names = append(names, s.c.t.resources[n].ID)
	}
	r := &s.c.t.resources[i]
	s.c.problems = append(s.c.problems, Problem{
		Pointer: source.Pointer("/Resources", r.ID), Origin: r.Origin,
		Message: "the resources wait for each other: " + strings.Join(names, " → "),
	})
}
