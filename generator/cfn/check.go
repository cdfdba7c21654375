package cfn

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/source"
)

// A Problem is a rule of CloudFormation that a template breaks.
type Problem struct {
	Pointer string // where, in the template
	Message string
	Origin  *expr.Origin // where that comes from; nil when nothing says so
	Idle    bool         // CloudFormation takes it all the same: it is said of what we make only
}

// Check returns every rule of CloudFormation that t breaks, in the order of the
// document, then what concerns several resources, then sizes. Names and
// references resolve, resources have the shape that the registry knows for
// their type, nothing waits for itself, and no limit is passed.
//
// Resources that the user wrote are checked less strictly: CloudFormation takes
// "80" for 80, and a type that the registry lacks may exist.
func (t *Template) Check() []Problem {
	c := checker{t: t, facts: facts.CloudFormation(), edges: make([][]edge, len(t.resources))}
	c.description()
	for s := Metadata; s < Outputs; s++ {
		c.section(s)
	}
	for i := range t.resources {
		c.resource(i)
	}
	c.section(Outputs)
	c.order()
	c.sizes()
	return c.problems
}

// A checker walks a template. path holds the keys from the root to where it is,
// so that a pointer is built for a problem only.
type checker struct {
	t        *Template
	facts    *facts.CloudFormationLimits
	path     []string
	current  *Resource    // nil outside of resources
	origin   *expr.Origin // of the resource or entry
	early    bool         // in a section that is read before resources are made
	rules    bool         // in the section Rules
	edges    [][]edge     // by resource, what it refers to
	problems []Problem
}

// An edge is a reference from one resource to another.
type edge struct {
	to      int // index of the resource
	depends bool
	pointer string // of a DependsOn
}

func (c *checker) push(key string) { c.path = append(c.path, key) }
func (c *checker) pop()            { c.path = c.path[:len(c.path)-1] }

// strict reports whether the present place is ours, not the user's own
// CloudFormation.
func (c *checker) strict() bool { return c.current != nil && !c.current.Raw }

// report adds a problem with x, a tree at the present place.
func (c *checker) report(x expr.Tree, format string, args ...any) {
	o := c.origin
	if v, ok := x.(expr.Value); ok && v.Origin() != nil {
		o = v.Origin()
	}
	c.problems = append(c.problems, Problem{Pointer: source.Pointer("", c.path...), Message: fmt.Sprintf(format, args...), Origin: o})
}

func (c *checker) description() {
	c.path, c.origin = append(c.path[:0], "Description"), nil
	d := c.t.Description
	if d.IsAbsent() {
		return
	}
	if text, known := d.Text(); !known {
		c.report(d, "a description cannot hold a reference")
	} else if len(text) > c.facts.Description {
		c.report(d, "the description has %d bytes; at most %d are allowed", len(text), c.facts.Description)
	}
}

func (c *checker) section(s Section) {
	c.current, c.early, c.rules = nil, s == Conditions || s == Rules, s == Rules
	defer func() { c.early, c.rules = false, false }()
	for _, m := range c.t.sections[s] {
		c.path = append(c.path[:0], s.String(), m.Key)
		c.origin = c.t.origins[source.Pointer("", c.path...)]
		if s != Metadata && s != Mappings {
			c.id(m.Key)
		}
		body, _ := m.Value.(expr.Object)
		switch s {
		case Metadata, Mappings:
			continue // holds no references
		case Parameters:
			c.parameter(m.Key, body)
		case Outputs:
			c.output(body)
		case Conditions, Rules:
			c.references(m.Value)
		}
	}
}

// id checks a logical id. An id that a resource has cannot be a parameter's or
// condition's too; outputs have names of their own.
func (c *checker) id(id string) {
	for i := range len(id) {
		if ch := id[i]; !letter(ch) && (ch < '0' || ch > '9') {
			c.report(nil, "the logical id %q has %q; only letters and digits are allowed", id, ch)
			break
		}
	}
	if len(id) == 0 || len(id) > c.facts.LogicalIDMax {
		c.report(nil, "the logical id has %d characters; 1 to %d are allowed", len(id), c.facts.LogicalIDMax)
	}
}

func (c *checker) parameter(id string, body expr.Object) {
	if _, taken := c.t.ids[id]; taken {
		c.report(nil, "%q is a resource too", id)
	}
	typ, _ := body.Get("Type").(expr.Value)
	if text, known := typ.Text(); !known || !slices.Contains(c.facts.ParameterTypes, text) {
		c.push("Type")
		c.report(typ, "%q is not a parameter type", typ)
		c.pop()
	}
}

func (c *checker) output(body expr.Object) {
	if body.Get("Value") == nil {
		c.report(nil, "an output needs a value")
	}
	c.condition(body)
	for _, m := range body {
		c.push(m.Key)
		c.references(m.Value)
		if v, ok := m.Value.(expr.Value); ok && m.Key == "Value" && c.shape(v) == aList {
			c.report(v, "an output is text, and this is a list")
		}
		c.pop()
	}
}

// condition checks that the condition which body names exists.
func (c *checker) condition(body expr.Object) {
	v, ok := body.Get("Condition").(expr.Value)
	if !ok {
		return
	}
	c.push("Condition")
	c.conditionName(v)
	c.pop()
}

func (c *checker) conditionName(v expr.Value) {
	if name, known := v.Text(); !known || c.t.sections[Conditions].Get(name) == nil {
		c.report(v, "there is no condition %q", v)
	}
}

// sizes checks the limits of CloudFormation on a whole template.
func (c *checker) sizes() {
	s := c.t.Stats()
	for _, l := range []struct {
		key, what string
		n, limit  int
	}{
		{"", "bytes", s.Bytes, c.facts.TemplateS3},
		{"Resources", "resources", s.Resources, c.facts.Resources},
		{"Parameters", "parameters", s.Parameters, c.facts.Parameters},
		{"Outputs", "outputs", s.Outputs, c.facts.Outputs},
		{"Mappings", "mappings", len(c.t.sections[Mappings]), c.facts.Mappings},
	} {
		if l.n <= l.limit {
			continue
		}
		c.path, c.origin = c.path[:0], nil
		if l.key != "" {
			c.push(l.key)
		}
		c.report(nil, "the template has %d %s; at most %s are allowed", l.n, l.what, strconv.Itoa(l.limit))
	}
	if s.Resources == 0 {
		c.path, c.origin = append(c.path[:0], "Resources"), nil
		c.report(nil, "a template needs a resource")
	}
}
