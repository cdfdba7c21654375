package iam

import (
	"fmt"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// Vars is what a documented policy leaves open.
type Vars struct {
	// Values are the texts of the placeholders, by name as in "Environment"
	// or "Bucket". Pseudo parameters need none.
	Values      map[string]expr.Value
	Lists       map[string][]expr.Value // placeholders with several values: a pattern with one is repeated for each
	Partition   string                  // as in "aws": it decides how services are called
	CustomerKey bool                    // the environment has a customer-managed key
	Origin      *expr.Origin            // what asks for the policy
}

// Build returns the policy that f documents, its placeholders filled in from
// vars, with the statements that hold for vars only. Each statement follows
// from vars.Origin for the reason that f gives. Errors are internal: a
// placeholder that vars does not supply, a statement that says nothing, a
// service that the facts do not know in that partition.
func Build(f facts.PolicyFact, vars Vars) (Policy, error) {
	p := Policy{Origin: vars.Origin, Statements: make([]Statement, 0, len(f.Statements))}
	for i := range f.Statements {
		sf := &f.Statements[i]
		switch sf.When {
		case facts.WhenAlways, facts.WhenAWSOwnedKey, facts.WhenCustomerKey:
		default:
			return Policy{}, broken(f, sf, "the case %q is not known", sf.When)
		}
		if !sf.Holds(vars.CustomerKey) {
			continue
		}
		b := builder{vars: &vars, origin: vars.Origin.Because(sf.Why)}
		s := b.statement(sf)
		if b.missing != "" {
			return Policy{}, broken(f, sf, "%s", b.missing)
		}
		p.Statements = append(p.Statements, s)
	}
	return p, nil
}

func broken(f facts.PolicyFact, s *facts.StatementFact, format string, args ...any) error {
	return fmt.Errorf("internal error: policy %q, statement %q: %s", f.Name, s.Sid, fmt.Sprintf(format, args...))
}

// A builder makes one statement.
type builder struct {
	vars    *Vars
	origin  *expr.Origin
	missing string // the first thing that could not be filled in
}

func (b *builder) fail(format string, args ...any) {
	if b.missing == "" {
		b.missing = fmt.Sprintf(format, args...)
	}
}

func (b *builder) statement(f *facts.StatementFact) Statement {
	s := Statement{Sid: f.Sid, Effect: Effect(f.Effect), Origin: b.origin}
	for _, p := range f.Principals {
		s.Principals = append(s.Principals, b.principal(p))
	}
	s.Actions, s.NotActions = b.either("actions", f.Actions, f.NotActions)
	s.Resources, s.NotResources = b.either("resources", f.Resources, f.NotResources)
	if s.Actions.IsAbsent() {
		b.fail("it has no actions")
	}
	for _, c := range f.Conditions {
		values := b.list(c.For(b.vars.Partition))
		if values.IsAbsent() {
			b.fail("condition %q has no values", c.Key)
		}
		s.Conditions = append(s.Conditions, Condition{Operator: c.Operator, Key: c.Key, Values: values})
	}
	return s
}

// either returns the values of an element or of its negation.
func (b *builder) either(what string, yes, not []string) (l expr.List, negated bool) {
	if len(yes) > 0 && len(not) > 0 {
		b.fail("it has %s in two ways", what)
	}
	if len(not) > 0 {
		return b.list(not), true
	}
	return b.list(yes), false
}

func (b *builder) principal(f facts.PrincipalFact) Principal {
	p := Principal{Type: f.Type}
	if f.Type == Everybody {
		return p
	}
	var members []expr.Value
	for _, service := range f.Services {
		name, confirmed := facts.ServicePrincipal(service, b.vars.Partition)
		if name == "" {
			b.fail("service %q is not known in partition %q", service, b.vars.Partition)
		}
		v := b.expand(name, "", expr.Value{})
		if !confirmed {
			v = v.From(b.origin.Because("AWS does not document its name in this partition, so it is taken to be this"))
		}
		members = append(members, v)
	}
	members = append(members, b.list(f.Values).Items...)
	if len(members) == 0 {
		b.fail("a principal of type %q has no members", f.Type)
	}
	p.Members = expr.ListOf(members...).From(b.origin)
	return p
}

// list returns patterns with their placeholders filled in; no list for none.
func (b *builder) list(patterns []string) expr.List {
	if len(patterns) == 0 {
		return expr.List{}
	}
	items := make([]expr.Value, 0, len(patterns))
	for _, s := range patterns {
		name, values := b.each(s)
		if name == "" {
			items = append(items, b.expand(s, "", expr.Value{}))
			continue
		}
		for _, v := range values {
			items = append(items, b.expand(s, name, v).From(v.Origin()))
		}
	}
	return expr.ListOf(items...).From(b.origin)
}

// each returns the placeholder of pattern that stands for several values, with
// these; "" when it has none.
func (b *builder) each(pattern string) (name string, values []expr.Value) {
	for rest := pattern; ; {
		_, after, found := strings.Cut(rest, "${")
		if !found {
			return "", nil
		}
		name, rest, _ = strings.Cut(after, "}")
		if values := b.vars.Lists[name]; len(values) > 0 {
			return name, values
		}
	}
}

// expand fills in the placeholders of a pattern, each with value for one that
// has several. A name with a colon is a pseudo parameter or one of IAM's policy
// variables, which stay text.
func (b *builder) expand(pattern, each string, value expr.Value) expr.Value {
	if !strings.Contains(pattern, "${") {
		return expr.String(pattern)
	}
	return expr.Expand(pattern, func(name string) (expr.Value, bool) {
		if strings.Contains(name, ":") {
			return expr.Value{}, false
		}
		v, ok := b.vars.Values[name]
		if name == each {
			v, ok = value, true
		}
		if !ok || v.IsAbsent() {
			b.fail("nothing says what ${%s} is", name)
			return expr.Value{}, false
		}
		return v, true
	})
}
