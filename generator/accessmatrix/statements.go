package accessmatrix

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/authorization"
)

// everything is the group of all actions of a service.
const everything = "do everything"

// mentioned returns what the policies of roles name beside the things that are
// known, each with the actions that they name with it, by their level of access.
func (m *model) mentioned(known []*thing, who []*principal) []*thing {
	var out []*thing
	for _, w := range who {
		if w.role == nil {
			continue
		}
		for _, p := range w.access.Identity.All {
			for i := range p.Statements {
				s := &p.Statements[i]
				if s.NotActions || s.NotResources {
					continue // it names what it is not about
				}
				for _, r := range s.Resources.Items {
					for _, a := range s.Actions.Items {
						if action, ok := a.Text(); ok && !r.IsUnknown() && !represented(known, action, r) {
							out = mention(out, action, r)
						}
					}
				}
			}
		}
	}
	return out
}

// represented reports whether one of known has the action, and is what the
// resource is about. What is about every resource is more than a group says, unless it is one
// action.
func represented(known []*thing, action string, r expr.Value) bool {
	wide := isEverything(r)
	if wide && strings.ContainsAny(action, "*?") {
		return false
	}
	for _, t := range known {
		about := func(g group) bool { return wide || expr.Overlaps(r, g.resource) != expr.No }
		has := func(g group) bool {
			return slices.ContainsFunc(g.actions, func(a string) bool { return named(action, a) })
		}
		if slices.ContainsFunc(t.groups, has) && slices.ContainsFunc(t.groups, about) {
			return true
		}
	}
	return false
}

// named reports whether a policy's word for actions has one of them.
func named(pattern, action string) bool {
	return expr.Match(expr.String(strings.ToLower(pattern)), expr.String(strings.ToLower(action))) == expr.Yes
}

// mention adds an action on a resource to all.
func mention(all []*thing, action string, r expr.Value) []*thing {
	name := spoken(action, r)
	i := slices.IndexFunc(all, func(t *thing) bool { return t.name == name })
	if i < 0 {
		i = len(all)
		all = append(all, &thing{name: name})
	}
	t := all[i]
	level := levelOf(action)
	for j := range t.groups {
		if g := &t.groups[j]; g.name == level && expr.Compare(g.resource, r) == 0 {
			if !slices.Contains(g.actions, action) {
				g.actions = append(g.actions, action)
			}
			return all
		}
	}
	t.groups = append(t.groups, group{level, []string{action}, r})
	return all
}

// spoken returns a short name of a resource: the service and what follows the
// account in its ARN.
func spoken(action string, r expr.Value) string {
	if isEverything(r) {
		if s := prefix(action); s != iam.Everybody {
			return "all of " + s
		}
		return "all of AWS"
	}
	if arn := iam.Fields(r); len(arn) == 6 {
		return arn[2].String() + " " + arn[5].String()
	}
	return r.String()
}

func isEverything(v expr.Value) bool {
	text, ok := v.Text()
	return ok && text == iam.Everybody
}

// levelOf returns the word for the access that an action, or the strongest of
// those that a pattern opens, gives.
func levelOf(action string) string {
	if action == iam.Everybody || strings.HasSuffix(action, ":"+iam.Everybody) {
		return everything
	}
	opened, _ := authorization.Expand(action)
	var level authorization.Level
	for _, a := range opened {
		level = max(level, a.Level)
	}
	if level == 0 {
		return action
	}
	return level.String()
}
