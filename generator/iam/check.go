package iam

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// Everybody is the principal type and the action, resource or principal that
// stands for all of them.
const Everybody = "*"

// A Kind is the kind of a policy document: what it is attached to decides
// which elements it may have.
type Kind uint8

// The kinds of policy documents. The zero Kind is invalid.
const (
	IdentityPolicy Kind = iota + 1 // attached to a role or user
	TrustPolicy
	KeyPolicy
	BucketPolicy
	EndpointPolicy
)

var kindNames = [...]string{
	IdentityPolicy: "identity", TrustPolicy: "trust", KeyPolicy: "key", BucketPolicy: "bucket", EndpointPolicy: "endpoint",
}

// String returns "identity", "trust", "key", "bucket" or "endpoint".
func (k Kind) String() string {
	if k > 0 && int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "invalid kind"
}

// KindNamed returns the kind that [Kind.String] calls name.
func KindNamed(name string) (k Kind, ok bool) {
	i := slices.Index(kindNames[1:], name)
	return Kind(i + 1), i >= 0
}

// A Problem is what IAM would refuse in a policy, or what we never mean to
// write.
type Problem struct {
	Statement int    // its place in the policy, from 0; -1 for the policy
	Sid       string // its Sid, if it has one
	Message   string // lower case, no full stop
}

// String returns p with its place.
func (p Problem) String() string {
	switch {
	case p.Statement < 0:
		return p.Message
	case p.Sid != "":
		return fmt.Sprintf("statement %q: %s", p.Sid, p.Message)
	}
	return fmt.Sprintf("statement %d: %s", p.Statement+1, p.Message)
}

// Check returns what is wrong with the form of p as a policy of that kind, in
// the order of its statements. It knows IAM's grammar, not its actions or
// resources. A policy that this program writes has no problem; one that has is
// an internal error.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
func (p Policy) Check(kind Kind) []Problem {
	var all []Problem
	if len(p.Statements) == 0 {
		all = append(all, Problem{Statement: -1, Message: "there are no statements"})
	}
	seen := map[string]bool{}
	for i := range p.Statements {
		s := &p.Statements[i]
		c := checker{report: func(format string, args ...any) {
			all = append(all, Problem{Statement: i, Sid: s.Sid, Message: fmt.Sprintf(format, args...)})
		}}
		if s.Sid != "" && seen[s.Sid] {
			c.report("another statement has the same Sid")
		}
		seen[s.Sid] = true
		c.statement(s, kind)
	}
	return all
}

// A checker checks one statement.
type checker struct {
	report func(format string, args ...any)
}

func (c checker) statement(s *Statement, kind Kind) {
	if !isSid(s.Sid, kind) {
		c.report("the Sid has characters other than letters and digits")
	}
	if s.Effect != Allow && s.Effect != Deny {
		c.report("the effect %q is neither %q nor %q", s.Effect, Allow, Deny)
	}
	c.principals(s, kind)
	c.list("actions", s.Actions)
	for _, v := range s.Actions.Items {
		if a, ok := v.Text(); ok && !isAction(a) {
			c.report("%q is not an action", a)
		}
	}
	if kind != TrustPolicy {
		c.list("resources", s.Resources)
	} else if !s.Resources.IsAbsent() {
		c.report("a trust policy has no resources")
	}
	for i, x := range s.Conditions {
		c.condition(x)
		if slices.ContainsFunc(s.Conditions[:i], func(o Condition) bool {
			return o.Operator == x.Operator && strings.EqualFold(o.Key, x.Key)
		}) {
			c.report("key %q occurs twice under %q", x.Key, x.Operator)
		}
	}
}

func (c checker) principals(s *Statement, kind Kind) {
	if kind == IdentityPolicy {
		if len(s.Principals) > 0 {
			c.report("an identity policy has no principals")
		}
		return
	}
	if len(s.Principals) == 0 {
		c.report("there are no principals")
	}
	for _, p := range s.Principals {
		switch p.Type {
		case Everybody:
			if len(p.Members.Items) > 0 {
				c.report("the principal %q has members", p.Type)
			}
		case "AWS", "Service", "Federated", "CanonicalUser":
			c.list(fmt.Sprintf("principals of type %q", p.Type), p.Members)
		default:
			c.report("the principal type %q is not known", p.Type)
		}
	}
}

// list wants values, each of them usable.
func (c checker) list(what string, l expr.List) {
	if len(l.Items) == 0 {
		c.report("there are no %s", what)
	}
	for _, v := range l.Items {
		if s, known := v.Text(); v.IsAbsent() || known && s == "" {
			c.report("among the %s is an empty one", what)
		} else if v.IsUnknown() {
			c.report("among the %s is an unknown one", what)
		}
	}
}

func (c checker) condition(x Condition) {
	if !isOperator(x.Operator) {
		c.report("the condition operator %q is not known", x.Operator)
	}
	if prefix, name, ok := strings.Cut(x.Key, ":"); !ok || prefix == "" || name == "" {
		c.report("%q is not a condition key", x.Key)
	}
	if len(x.Values.Items) == 0 {
		c.report("key %q is compared with nothing", x.Key)
	}
	for _, v := range x.Values.Items {
		if v.IsAbsent() || v.IsUnknown() {
			c.report("key %q is compared with something unknown", x.Key)
		}
	}
}

// isSid reports whether s may be a statement's Sid. Key policies allow spaces.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
func isSid(s string, kind Kind) bool {
	return strings.IndexFunc(s, func(r rune) bool {
		return !isLetterOrDigit(r) && !(r == ' ' && kind == KeyPolicy)
	}) < 0
}

func isLetterOrDigit(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
}

// isAction reports whether s has the form of an action: "*", or a service and
// a name that may have wildcards.
func isAction(s string) bool {
	if s == Everybody {
		return true
	}
	service, name, ok := strings.Cut(s, ":")
	bad := func(more string) func(rune) bool {
		return func(r rune) bool { return !isLetterOrDigit(r) && !strings.ContainsRune(more, r) }
	}
	return ok && service != "" && name != "" &&
		strings.IndexFunc(service, bad("-")) < 0 && strings.IndexFunc(name, bad("*?")) < 0
}

// isOperator reports whether s is a condition operator, with a prefix for keys
// of several values and a suffix for keys that may be missing.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
func isOperator(s string) bool {
	if s == "Null" {
		return true
	}
	if rest, ok := strings.CutPrefix(s, "ForAllValues:"); ok {
		s = rest
	} else if rest, ok := strings.CutPrefix(s, "ForAnyValue:"); ok {
		s = rest
	}
	s = strings.TrimSuffix(s, "IfExists")
	for _, family := range []struct {
		prefix string
		names  []string
	}{
		{"String", []string{"Equals", "NotEquals", "EqualsIgnoreCase", "NotEqualsIgnoreCase", "Like", "NotLike"}},
		{"Numeric", []string{"Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"}},
		{"Date", []string{"Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"}},
		{"Arn", []string{"Equals", "NotEquals", "Like", "NotLike"}},
	} {
		if name, ok := strings.CutPrefix(s, family.prefix); ok && slices.Contains(family.names, name) {
			return true
		}
	}
	return s == "Bool" || s == "BinaryEquals" || s == "IpAddress" || s == "NotIpAddress"
}
