package prove

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// A call is an action on resources, as a statement of a documented policy names
// it.
type call struct {
	action     expr.Value
	resources  []expr.Value // patterns, each of which is needed
	but        bool         // they are those that are not meant: the resource is any other
	conditions []iam.Condition
}

// may reports whether statements let anybody who is under them make a call: an
// Allow covers it, and no Deny touches it. For the policy of an endpoint, who calls
// must be among its principals; an identity policy has none. A part of a call that
// is not allowed makes it no.
//
// This is the one question that paths ask of IAM.
func may(statements []iam.Statement, c call, endpoint bool) expr.Truth {
	answer := expr.Yes
	for _, r := range c.resources {
		allowed, denied := expr.No, expr.No
		for i := range statements {
			s := &statements[i]
			about := covered // an Allow must be about all of it,
			if s.Effect == iam.Deny {
				about = touched // a Deny about any of it
			}
			fits := anyAction(s, c.action, about)
			if fits == expr.No {
				continue // most statements are about other actions
			}
			fits = min(fits, anyResource(s, r, c.but, about))
			if endpoint {
				fits = min(fits, everybody(s))
			}
			switch {
			case unencrypted(s.Conditions):
				continue
			case !holds(s.Conditions, c.conditions):
				fits = min(fits, expr.Maybe)
			}
			if s.Effect == iam.Deny {
				denied = max(denied, fits)
			} else {
				allowed = max(allowed, fits)
			}
		}
		switch {
		case denied == expr.Yes:
			return expr.No
		case denied == expr.Maybe:
			allowed = min(allowed, expr.Maybe)
		}
		answer = min(answer, allowed)
	}
	return answer
}

// A scope reports whether patterns are about v, which may be a pattern too.
type scope func(patterns expr.List, v expr.Value, as func(expr.Value) expr.Value) expr.Truth

// anyAction reports whether s is about an action; IAM reads actions without case.
func anyAction(s *iam.Statement, action expr.Value, about scope) expr.Truth {
	if s.NotActions {
		return not(touched(s.Actions, action, lowered))
	}
	return about(s.Actions, action, lowered)
}

// anyResource reports whether s is about the resources of a pattern, or with but
// about all others.
func anyResource(s *iam.Statement, r expr.Value, but bool, about scope) expr.Truth {
	switch {
	case s.Resources.IsAbsent():
		return expr.Maybe
	case but:
		return anyBut(s, r)
	case s.NotResources:
		return not(touched(s.Resources, r, same))
	}
	fits := about(s.Resources, r, same)
	if isEverything(r) && fits == expr.No {
		return expr.Maybe // a part of all may do
	}
	return fits
}

// anyBut reports whether s is about the resources that r does not match.
func anyBut(s *iam.Statement, r expr.Value) expr.Truth {
	within := s.Resources.Complete // what s names is among what is not meant
	for _, x := range s.Resources.Items {
		within = within && expr.Covers(r, x) == expr.Yes
	}
	switch {
	case s.NotResources && within, !s.NotResources && covered(s.Resources, expr.String(iam.Everybody), same) == expr.Yes:
		return expr.Yes
	case !s.NotResources && within:
		return expr.No
	}
	return expr.Maybe
}

// covered reports whether one of patterns covers v.
func covered(patterns expr.List, v expr.Value, as func(expr.Value) expr.Value) expr.Truth {
	answer := expr.No
	if !patterns.Complete {
		answer = expr.Maybe
	}
	v = as(v)
	for _, x := range patterns.Items {
		if answer = max(answer, expr.Covers(as(x), v)); answer == expr.Yes {
			break
		}
	}
	return answer
}

// touched reports whether one of patterns is about v or a part of it: no when none
// of them can.
func touched(patterns expr.List, v expr.Value, as func(expr.Value) expr.Value) expr.Truth {
	answer := covered(patterns, v, as)
	v = as(v)
	for _, x := range patterns.Items {
		if answer == expr.No && !apart(as(x), v) {
			answer = expr.Maybe
		}
	}
	return answer
}

// apart reports whether no text matches both patterns because of how they begin.
func apart(a, b expr.Value) bool {
	x, y := beginning(a), beginning(b)
	return !strings.HasPrefix(x, y) && !strings.HasPrefix(y, x)
}

// beginning returns the text with which all that matches v begins.
func beginning(v expr.Value) string {
	atoms := v.Atoms()
	if len(atoms) == 0 || atoms[0].Kind != expr.Text {
		return ""
	}
	s := atoms[0].Name
	if i := strings.IndexAny(s, "*?"); i >= 0 {
		s = s[:i]
	}
	return s
}

func not(t expr.Truth) expr.Truth { return expr.Yes - t }

// holds reports whether conditions are certainly met by a call that is made under
// the conditions of with.
func holds(conditions, with []iam.Condition) bool {
	for _, c := range conditions {
		met := slices.ContainsFunc(with, func(x iam.Condition) bool {
			return strings.EqualFold(x.Key, c.Key) && x.Operator == c.Operator && !slices.ContainsFunc(x.Values.Items, func(v expr.Value) bool {
				return c.Values.Contains(v) != expr.Yes
			})
		})
		if !met {
			return false
		}
	}
	return true
}

// unencrypted reports whether conditions hold for calls without encryption only,
// which those on a path are not. They are known by the documented policy that
// refuses such calls.
func unencrypted(conditions []iam.Condition) bool {
	f, _ := facts.LookupPolicy("bucket")
	for _, s := range f.Statements {
		for _, x := range s.Conditions {
			if slices.ContainsFunc(conditions, func(c iam.Condition) bool {
				return strings.EqualFold(c.Key, x.Key) && c.Operator == x.Operator && len(c.Values.Items) > 0 &&
					!slices.ContainsFunc(c.Values.Items, func(v expr.Value) bool { text, _ := v.Text(); return !slices.Contains(x.Values, text) })
			}) {
				return true
			}
		}
	}
	return false
}

// everybody reports whether the principals of s are certainly everybody.
func everybody(s *iam.Statement) expr.Truth {
	for _, x := range s.Principals {
		if x.Type == iam.Everybody || slices.ContainsFunc(x.Members.Items, isEverything) {
			if s.NotPrincipals {
				return expr.No
			}
			return expr.Yes
		}
	}
	return expr.Maybe
}

func isEverything(v expr.Value) bool {
	s, known := v.Text()
	return known && s == iam.Everybody
}

// lowered returns an action without case.
func lowered(v expr.Value) expr.Value {
	if s, known := v.Text(); known {
		return expr.String(strings.ToLower(s))
	}
	return v
}

func same(v expr.Value) expr.Value { return v }
