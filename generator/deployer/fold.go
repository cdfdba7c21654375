package deployer

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/authorization"
)

// policy writes needs as few statements. No need is there twice, and none that
// another one covers: each statement allows something that no other does.
func (w *writer) policy(needs []need) iam.Policy {
	w.reaches = map[string]reach{}
	groups := w.together(least(needs))
	p := iam.Policy{Origin: expr.WrittenAt("")}
	taken := map[string]bool{}
	for _, g := range groups {
		sid := g.sid()
		for n := 2; taken[sid]; n++ {
			sid = g.sid() + strconv.Itoa(n)
		}
		taken[sid] = true
		w.reaches[sid] = g.first.reach
		s := iam.Statement{Sid: sid, Effect: iam.Allow, Conditions: g.first.conditions, Origin: g.first.origin, Resources: expr.ListOf(g.resources...)}
		for _, a := range g.actions {
			s.Actions.Items = append(s.Actions.Items, expr.String(a))
		}
		s.Actions.Complete = true
		p.Statements = append(p.Statements, s)
	}
	return p
}

// least returns needs without those that another one covers.
func least(needs []need) []need {
	all := make([]candidate, len(needs))
	byAction := map[string][]int{}
	for i, n := range needs {
		all[i] = candidate{n.resource, n.resource.String(), conditionKey(n.conditions), false}
		byAction[n.action] = append(byAction[n.action], i)
	}
	var out []need
	for i, n := range needs {
		for _, j := range byAction[n.action] {
			if i != j && !all[j].gone && all[j].covers(&all[i]) && (j < i || !all[i].covers(&all[j])) {
				all[i].gone = true
				break
			}
		}
		if !all[i].gone {
			out = append(out, n)
		}
	}
	return out
}

// A candidate is a need as it is compared with others of one action.
type candidate struct {
	resource   expr.Value
	text       string
	conditions string
	gone       bool
}

// covers reports whether a allows all that b does. A pattern whose beginning is
// not that of the other is not compared any further: there can be many.
func (a *candidate) covers(b *candidate) bool {
	if a.conditions != "" && a.conditions != b.conditions {
		return false
	}
	begin, _, pattern := strings.Cut(a.text, "*")
	if !pattern {
		return a.text == b.text
	}
	return a.text == b.text || strings.HasPrefix(b.text, begin) && expr.Covers(a.resource, b.resource) == expr.Yes
}

func conditionKey(all []iam.Condition) string {
	var b strings.Builder
	for _, c := range all {
		b.WriteString(c.Operator + " " + c.Key)
		for _, v := range c.Values.Items {
			b.WriteString(" " + v.String())
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// A group is what becomes one statement.
type group struct {
	first     need
	actions   []string // sorted
	resources []expr.Value
}

// together puts needs into groups, in the order in which they come: first the
// actions on one resource, then the resources that have the same actions, then
// whatever allows no more together than apart.
func (w *writer) together(needs []need) []*group {
	one := map[string]*group{}
	var groups []*group
	for _, n := range needs {
		key := n.class() + "\n" + n.resource.String() + "\n" + conditionKey(n.conditions)
		g := one[key]
		if g == nil {
			g = &group{first: n, resources: []expr.Value{n.resource}}
			one[key] = g
			groups = append(groups, g)
		}
		g.actions = append(g.actions, n.action)
	}
	same := map[string]*group{}
	var out []*group
	for _, g := range groups {
		g.actions = unique(g.actions)
		key := g.key() + "\n" + strings.Join(g.actions, " ")
		if have := same[key]; have != nil {
			have.resources = append(have.resources, g.resources...)
			continue
		}
		same[key] = g
		out = append(out, g)
	}
	return w.merged(out, needs)
}

// merged returns groups, those of one class in one where no action of it is
// about a resource of another that it is not needed for.
func (w *writer) merged(groups []*group, needs []need) []*group {
	needed := map[string]bool{}
	for _, n := range needs {
		needed[n.action+" "+n.resource.String()] = true
	}
	free := func(a, b *group) bool {
		for _, action := range a.actions {
			for _, r := range b.resources {
				if !needed[action+" "+r.String()] && w.about(action, r) {
					return false
				}
			}
		}
		return true
	}
	var out []*group
	for _, g := range groups {
		i := slices.IndexFunc(out, func(o *group) bool {
			wide := g.first.reach == unnamed || g.first.reach == tagged
			return wide && o.key() == g.key() && free(o, g) && free(g, o)
		})
		if i < 0 {
			out = append(out, g)
			continue
		}
		out[i].actions = unique(append(out[i].actions, g.actions...))
		out[i].resources = append(out[i].resources, g.resources...)
	}
	return out
}

// about reports whether an action may be about what the pattern r matches.
func (w *writer) about(action string, r expr.Value) bool {
	a, ok := authorization.Lookup(action)
	return !ok || slices.ContainsFunc(a.Types, func(t authorization.Type) bool {
		all := w.bind(generic(t))
		return expr.Covers(all, r) != expr.No || expr.Covers(r, all) != expr.No
	})
}

func unique(actions []string) []string {
	slices.Sort(actions)
	return slices.Compact(actions)
}

// key says which groups may become one statement.
func (g *group) key() string { return g.first.class() + "\n" + conditionKey(g.first.conditions) }

// class says which needs may be in one statement.
func (n *need) class() string {
	service, _, _ := strings.Cut(n.action, ":")
	switch n.reach {
	case nowhere, unverified:
		return strconv.Itoa(int(n.reach)) + n.verb()
	case named:
		return service + " " + n.sid
	}
	return strconv.Itoa(int(n.reach)) + service
}

// verb says whether n reads or changes.
func (n *need) verb() string {
	if a, ok := authorization.Lookup(n.action); ok && (a.Level == authorization.Read || a.Level == authorization.List) {
		return "Read"
	}
	return "Change"
}

func (g *group) sid() string {
	service, _, _ := strings.Cut(g.first.action, ":")
	title := strings.ToUpper(service[:1]) + service[1:]
	if len(service) <= len("ec2") {
		title = strings.ToUpper(service)
	}
	title = strings.ReplaceAll(title, "-", "")
	switch g.first.reach {
	case nowhere:
		return g.first.verb() + "WithoutResource"
	case region:
		return title + "InRegion"
	case unnamed:
		return title + "WithoutName"
	case tagged:
		return title + "OfThisStack"
	}
	return g.first.sid
}
