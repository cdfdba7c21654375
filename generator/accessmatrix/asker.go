package accessmatrix

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/authorization"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// An Asker answers many questions about one deployment, in bounded time.
type Asker struct {
	m    *model
	left int // how many answers it still gives
}

// maxAnswers bounds the answers of an Asker.
const maxAnswers = 1 << 15

// NewAsker returns an Asker about d.
func NewAsker(d *ir.Deployment) *Asker { return &Asker{newModel(d), maxAnswers} }

// Tired reports whether the Asker has given as many answers as it may: it gives no
// others.
func (a *Asker) Tired() bool { return a.left <= 0 }

func (a *Asker) ask(w *principal, t *thing, action string, v expr.Value) Cell {
	a.left--
	return a.m.ask(w, t, action, v)
}

// A Who is somebody whom an Asker knows.
type Who struct{ p *principal }

// Name returns how answers call w.
func (w Who) Name() string { return w.p.name }

// Find returns whom people call name, as [Can] reads it. The error is a name that
// leads nowhere.
func (a *Asker) Find(name string) (Who, error) {
	p, err := a.m.find(name)
	return Who{p}, err
}

// Everybody returns the roles of the deployment, and whoever its policies name.
func (a *Asker) Everybody() []Who {
	out := make([]Who, len(a.m.who))
	for i, p := range a.m.who {
		out[i] = Who{p}
	}
	return out
}

// Action returns an action, or a pattern of actions, as AWS spells it. The error is
// one that there is not.
func (a *Asker) Action(name string) (string, error) { return knownAction(name) }

// Has returns an error unless there is a resource that people call name.
func (a *Asker) Has(resource, action string) error {
	_, _, err := a.m.resource(resource, action)
	return err
}

// A target is a resource, and the thing that it is part of; nil for what the
// deployment does not have.
type target struct {
	v   expr.Value
	t   *thing
	any bool // v stands for all resources of a type
}

// targets returns what a resource stands for. One with wildcards that is not part of
// one thing may be part of any: things with policies of their own are asked
// apart. "*" is every resource, and what an action is about that has none.
func (a *Asker) targets(resource, action string) ([]target, error) {
	v, t, err := a.m.resource(resource, action)
	if err != nil {
		return nil, err
	}
	out := []target{{v: v, t: t}}
	if t != nil || !hasWildcard(v) {
		return out, nil
	}
	if isEverything(v) {
		out = anything(action)
	}
	stood := out
	for _, x := range a.m.things {
		any := strings.ContainsAny(prefix(action), "*?")
		if !x.foreign && (x.policy == nil || !x.asks(action) && !any) {
			continue
		}
		var asked []expr.Value
		for _, g := range x.groups {
			same := func(o expr.Value) bool { return expr.Compare(o, g.resource) == 0 }
			within := func(o target) bool { return expr.Overlaps(o.v, a.m.view.Show(g.resource)) != expr.No }
			of := func(o string) bool { return any || prefix(o) == prefix(action) }
			if slices.ContainsFunc(g.actions, of) && !slices.ContainsFunc(asked, same) && slices.ContainsFunc(stood, within) {
				asked = append(asked, g.resource)
				out = append(out, target{v: g.resource, t: x})
			}
		}
	}
	return out, nil
}

// anything returns all that an action can be about: the resources of its types, and
// none where it has none.
func anything(action string) []target {
	none := target{v: expr.String(iam.Everybody)}
	known, found := authorization.Lookup(action)
	if !found {
		return []target{none, {v: expr.String(facts.AnyARN()), any: true}}
	}
	var out []target
	if len(known.Types) == 0 || known.Alone {
		out = append(out, none)
	}
	for _, t := range known.Types {
		out = append(out, target{v: expr.String(t.ARN), any: true})
	}
	return out
}

// Ask answers whether w may do an action on a resource, as [Can] reads them: one
// answer, or several where the resource has a wildcard and may be part of several
// things. In answers about everybody, those of whom nothing is said here are left
// out. The error is a resource that there is not. There is no answer when a is tired.
func (a *Asker) Ask(w Who, action, resource string) ([]Cell, error) {
	if a.Tired() {
		return nil, nil
	}
	all, err := a.targets(resource, action)
	if err != nil {
		return nil, err
	}
	out := make([]Cell, len(all))
	for i, x := range all {
		out[i] = a.ask(w.p, x.t, action, x.v)
	}
	return out, nil
}

// Unheard reports whether c is about somebody elsewhere of whom no policy here says
// anything.
func (a *Asker) Unheard(w Who, c *Cell) bool { return w.p.outside && len(c.By) == 0 }

// Part reports whether c is a yes for a part only of what wildcards stand for.
func (c *Cell) Part() bool { return c.says(inPart) }

// Open reports whether c is a yes that hangs on names which nobody knows.
func (c *Cell) Open() bool {
	return c.Answer == AllowIf && (c.Chance || c.says(byName) || c.says(unsure))
}

func (c *Cell) says(part string) bool {
	return c.Answer == AllowIf && slices.ContainsFunc(c.If, func(s string) bool { return strings.Contains(s, part) })
}

// maxExamples bounds how many actions are tried for an example: of those that
// statements name, and of the others.
const maxExamples = 250

// Example returns the answer about one call among those that a question with
// wildcards is about, for which is holds; false when none is found. may says that
// it is one that w may do.
func (a *Asker) Example(w Who, action, resource string, may bool, is func(*Cell) bool) (Cell, bool) {
	actions := []string{action}
	if strings.ContainsAny(action, "*?") {
		named, others := a.opened(w.p, action)
		if actions = slices.Concat(named, others); !may {
			actions = slices.Concat(others, named)
		}
	}
	for _, name := range actions {
		if a.Tired() {
			break
		}
		all, err := a.targets(resource, name)
		if err != nil {
			continue
		}
		for _, x := range all {
			c := a.ask(w.p, x.t, name, x.v)
			if !c.Part() && (isEverything(x.v) || !hasWildcard(x.v)) {
				if is(&c) {
					return c, true
				}
				continue
			}
			if c.Answer != AllowIf && !is(&c) {
				continue
			}
			for _, v := range a.narrower(w.p, x) {
				if n := a.ask(w.p, x.t, name, v); !n.Part() && is(&n) {
					return n, true
				}
			}
		}
	}
	return Cell{}, false
}

// opened returns actions that a pattern matches: those that policies of w and of the
// things here name, and others.
func (a *Asker) opened(w *principal, pattern string) (named, others []string) {
	opened, _ := authorization.Expand(pattern)
	among := make(map[string]bool, len(opened))
	for _, x := range opened {
		among[x.String()] = true
	}
	policies := slices.Clone(w.access.Identity.All)
	for _, t := range a.m.things {
		if t.policy != nil {
			policies = append(policies, t.policy.All...)
		}
	}
	add := func(out *[]string, name string) {
		if len(*out) < maxExamples && among[name] {
			among[name] = false
			*out = append(*out, name)
		}
	}
	for _, p := range policies {
		for _, s := range p.Statements {
			for _, v := range s.Actions.Items {
				text, _ := v.Text()
				if s.NotActions || text == iam.Everybody || !strings.Contains(text, ":") {
					continue
				}
				found, _ := authorization.Expand(text)
				for _, x := range found {
					add(&named, x.String())
				}
			}
		}
	}
	for _, x := range opened {
		add(&others, x.String())
	}
	return named, others
}

// narrower returns single resources among those that x stands for: some that
// statements are about, and one more.
func (a *Asker) narrower(w *principal, x target) []expr.Value {
	policies := w.access.Identity.All
	if x.t != nil && x.t.policy != nil {
		policies = slices.Concat(policies, x.t.policy.All)
	}
	var out []expr.Value
	for _, p := range policies {
		for _, s := range p.Statements {
			for _, r := range s.Resources.Items {
				if isEverything(r) || s.NotResources {
					continue
				}
				one, all := single(r), a.m.view.Show(x.v)
				if expr.Covers(all, a.m.view.Show(one)) == expr.Yes || x.any && expr.Overlaps(all, a.m.view.Show(r)) != expr.No {
					out = append(out, one)
				}
			}
		}
	}
	return append(out, single(x.v))
}

// single returns one of those that a pattern matches.
func single(v expr.Value) expr.Value {
	atoms := slices.Clone(v.Atoms())
	for i, a := range atoms {
		if a.Kind == expr.Text {
			atoms[i].Name = strings.NewReplacer(iam.Everybody, "example", "?", "x").Replace(a.Name)
		}
	}
	return expr.FromAtoms(v.Type(), atoms...).From(v.Origin())
}
