// Package iam holds IAM policies as values: it builds, normalises, compares,
// evaluates and prints them. It has the project's one Statement type.
package iam

import (
	"github.com/mwaagen/mwaagen/generator/expr"
)

// An Effect is what a statement does with the requests that match it.
type Effect string

// The effects, as IAM spells them.
const (
	Allow Effect = "Allow"
	Deny  Effect = "Deny"
)

// A Policy is a policy document of version 2012-10-17: an identity policy, a
// trust policy, or the policy of a bucket, key or endpoint.
type Policy struct {
	Statements []Statement
	Origin     *expr.Origin
}

// A Statement is one rule of a policy.
type Statement struct {
	Sid           string // stable: reviewers refer to it
	Effect        Effect
	Principals    []Principal // empty in identity policies
	NotPrincipals bool        // Principals are those it does not apply to
	Actions       expr.List
	NotActions    bool // Actions are those it does not apply to
	Resources     expr.List
	NotResources  bool // Resources are those it does not apply to
	Conditions    []Condition
	Origin        *expr.Origin // why the statement is there
}

// A Principal is one kind of principal with its members.
type Principal struct {
	Type    string // "AWS", "Service", "Federated", "CanonicalUser"; "*" is everybody
	Members expr.List
}

// A Condition is one test of a statement: Key compared with Values by
// Operator.
type Condition struct {
	Operator string
	Key      string
	Values   expr.List
}
