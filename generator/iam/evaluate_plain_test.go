package iam

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// A concrete is a case in which everything is known, for an evaluator that is
// easy to believe: plain texts, one value a key, yes or no.
type concrete struct {
	Request
	access Access
	world  world
}

func (c concrete) denied() bool {
	sets := append([]Policies{c.access.Identity, c.access.Resource}, c.access.Guards...)
	if c.access.Boundary != nil {
		sets = append(sets, *c.access.Boundary)
	}
	for _, p := range sets {
		for _, s := range p.All[0].Statements {
			if s.Effect == Deny && c.is(s) && (len(s.Principals) == 0 || c.who(s) != "") {
				return true
			}
		}
	}
	return false
}

// grants returns how the Allow statements of p are about the caller.
func (c concrete) grants(p Policies) map[string]bool {
	out := map[string]bool{}
	for _, s := range p.All[0].Statements {
		if s.Effect == Allow && c.is(s) {
			who := "everybody"
			if len(s.Principals) > 0 {
				who = c.who(s)
			}
			out[who] = who != ""
		}
	}
	return out
}

func (c concrete) allowed() bool {
	resource := c.grants(c.access.Resource)
	direct, account := resource["everybody"] || resource["caller"], resource["account"]
	identity, boundary := len(c.grants(c.access.Identity)) > 0, true
	if c.access.Boundary != nil {
		boundary = len(c.grants(*c.access.Boundary)) > 0
	}
	for _, g := range c.access.Guards {
		if got := c.grants(g); !got["everybody"] && !got["caller"] && !got["account"] {
			return false
		}
	}
	owner, _ := c.Owner.Text()
	caller, _ := c.Caller.Account.Text()
	switch {
	case c.Caller.Type != PrincipalAWS:
		return direct
	case owner != "" && owner != caller:
		return (direct || account) && identity && boundary
	case c.access.Kind == KeyPolicy:
		return boundary && (direct || account && identity)
	}
	return boundary && (direct || identity)
}

// who returns "caller", "account" or "everybody" for a statement that is about
// the caller.
func (c concrete) who(s Statement) string {
	name, account := c.Caller.Name.String(), c.Caller.Account.String()
	best := ""
	for _, p := range s.Principals {
		if p.Type == Everybody {
			return "everybody"
		}
		for _, m := range spelled(p.Members) {
			switch {
			case p.Type == PrincipalAWS && m == "*":
				return "everybody"
			case p.Type == c.Caller.Type && m == name:
				best = "caller"
			case best == "" && p.Type == PrincipalAWS && c.Caller.Type == PrincipalAWS && (m == account || m == "arn:aws:iam::"+account+":root"):
				best = "account"
			}
		}
	}
	return best
}

// is reports whether s is about the action and the resource, and its conditions
// hold.
func (c concrete) is(s Statement) bool {
	action, resource := strings.ToLower(c.Action), c.Resource.String()
	hit := slices.ContainsFunc(spelled(s.Actions), func(p string) bool { return glob(strings.ToLower(p), action) })
	if hit == s.NotActions {
		return false
	}
	hit = slices.ContainsFunc(spelled(s.Resources), func(p string) bool {
		p = c.fill(p)
		if p == "arn:aws:kms" {
			p += ":*:*:*"
		}
		return glob(p, resource)
	})
	if hit == s.NotResources {
		return false
	}
	for _, x := range s.Conditions {
		if !c.holds(x) {
			return false
		}
	}
	return true
}

func (c concrete) holds(x Condition) bool {
	v, there := c.world.keys[strings.ToLower(x.Key)]
	if x.Operator == "Null" {
		return there != (spelled(x.Values)[0] == "true")
	}
	if !there {
		switch x.Operator {
		case "StringNotEquals", "StringNotLike", "StringEqualsIfExists", "StringNotEqualsIfExists", "ForAllValues:StringEquals":
			return true
		}
		return false
	}
	some := func(f func(want string) bool) bool {
		return slices.ContainsFunc(spelled(x.Values), func(s string) bool { return f(c.fill(s)) })
	}
	equal := some(func(want string) bool { return want == v })
	like := some(func(want string) bool { return glob(want, v) })
	switch x.Operator {
	case "StringNotEquals", "StringNotEqualsIfExists", "ForAnyValue:StringNotEquals":
		return !equal
	case "StringLike":
		return like
	case "StringNotLike":
		return !like
	case "StringEqualsIgnoreCase", "Bool":
		return some(func(want string) bool { return strings.EqualFold(want, v) })
	}
	return equal
}

// fill puts the values of the two policy variables that cases have.
func (c concrete) fill(s string) string {
	for name, key := range map[string]string{"${aws:PrincipalTag/team, 'a'}": "aws:principaltag/team", "${aws:SourceVpce, 'x'}": "aws:sourcevpce"} {
		v, there := c.world.keys[key]
		if !there {
			v = name[len(name)-3 : len(name)-2]
		}
		s = strings.ReplaceAll(s, name, v)
	}
	return s
}

func spelled(l expr.List) []string {
	var out []string
	for _, v := range l.Items {
		out = append(out, v.String())
	}
	return out
}

// glob matches by trying.
func glob(pattern, s string) bool {
	switch {
	case pattern == "":
		return s == ""
	case pattern[0] == '*':
		return glob(pattern[1:], s) || s != "" && glob(pattern, s[1:])
	}
	return s != "" && (pattern[0] == '?' || pattern[0] == s[0]) && glob(pattern[1:], s[1:])
}
