package lower

import (
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec"
)

// tooLarge reports whether a role cannot have the statements as a part of
// itself.
func (l *lowerer) tooLarge(statements []iam.Statement) bool {
	f := facts.IAM()
	p := iam.Policy{Statements: statements}
	return p.Bound(f.LongARN) > f.RoleInline && l.size(statements) > f.RoleInline
}

// size returns how many characters IAM counts, at most, of a policy with these
// statements: the answer is about every place that the template may land in.
func (l *lowerer) size(statements []iam.Statement) int {
	place := l.d.Binding()
	return iam.Policy{Statements: statements}.Size(func(a expr.Atom) (string, bool) {
		if s, known := place(a); known {
			return s, true
		}
		return strings.Repeat("x", atMost(a)), true
	})
}

// atMost returns how long what a stands for can be. What a parameter or another
// resource gives in a policy is an ARN.
func atMost(a expr.Atom) int {
	if a.Kind == expr.Pseudo {
		if n, known := facts.LongestPseudo(a.Name); known {
			return n
		}
	}
	return facts.IAM().LongARN
}

// dataPolicies makes managed policies of statements that a role has no room
// for, and returns managed with them behind. They are full one after the other,
// in the order of the statements, and have no names: a policy with a name
// cannot be replaced.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
func (l *lowerer) dataPolicies(key string, e *spec.Environment, statements []iam.Statement, managed expr.List) expr.List {
	o := expr.WrittenAt(e.Data.Pointer).Because("IAM takes no more in the role itself")
	if managed.Origin == nil {
		managed = list(o)
	}
	for n := 1; len(statements) > 0; n++ {
		fit := l.fitting(statements)
		p := &ir.ManagedPolicy{
			Resource:    ir.Resource{ID: l.id("DataPolicy", key+"-"+strconv.Itoa(n), e.Pointer), Origin: o},
			Description: expr.String("What the DAGs of the Amazon MWAA environment " + key + " touch, part " + strconv.Itoa(n)).From(o),
			Policy:      iam.Policy{Origin: o, Statements: statements[:fit:fit]},
		}
		l.d.ManagedPolicies = append(l.d.ManagedPolicies, p)
		managed.Items = append(managed.Items, p.ARN().From(o))
		statements = statements[fit:]
	}
	return managed
}

// fitting returns how many of the first statements one managed policy takes, at
// least one: a statement that is too large by itself is for a rule to report.
func (l *lowerer) fitting(statements []iam.Statement) int {
	room := facts.IAM().ManagedPolicy - l.size(nil)
	for i := range statements {
		if room -= l.size(statements[i:i+1]) - l.size(nil) + 1; room < 0 { // a comma between two
			return max(i, 1)
		}
	}
	return len(statements)
}
