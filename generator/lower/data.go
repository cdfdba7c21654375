package lower

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// data returns what the DAGs of an environment may do beyond what every
// environment may, one statement for each thing and verb, and asks for the way
// to the services.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
func (l *lowerer) data(env *ir.Environment, d *spec.Data) []iam.Statement {
	grants, complete := d.Grants()
	l.openNeeds = l.openNeeds || !complete
	var out []iam.Statement
	for _, g := range grants {
		if g.Failed {
			continue
		}
		l.use(env, g)
		v := iam.Vars{Values: map[string]expr.Value{}, Lists: map[string][]expr.Value{}, Partition: l.d.Place.Partition}
		given := map[string]bool{}
		for _, f := range g.Fields {
			l.grantField(g, f, v, given)
		}
		for _, verb := range g.Verbs() {
			out = append(out, l.verb(g, verb, v, given)...)
		}
	}
	return out
}

// use notes that DAGs call the service of g, and asks for its endpoint.
func (l *lowerer) use(env *ir.Environment, g *spec.Grant) {
	o := expr.WrittenAt(g.Pointer)
	have := func(u ir.Use) bool { return u.Service == g.Service.Endpoint }
	if slices.ContainsFunc(env.Uses, have) {
		return
	}
	env.Uses = append(env.Uses, ir.Use{Service: g.Service.Endpoint, Origin: o})
	if l.spec.Network.KeepsEndpoints() {
		l.needs = append(l.needs, need{g.Service.Endpoint, o.Because("without internet, DAGs reach the service through this endpoint")})
	}
}

// grantField puts the values of field f into v. given tells which fields the
// spec has.
func (l *lowerer) grantField(g *spec.Grant, f spec.GrantField, v iam.Vars, given map[string]bool) {
	var values []expr.Value
	for _, s := range f.Values {
		values = append(values, l.things(s, f.DataField)...)
	}
	given[f.Name] = f.Set
	switch {
	case len(values) > 0:
	case f.Failed:
		values = []expr.Value{expr.UnknownValue("the spec's value was refused").From(expr.WrittenAt(f.Pointer))}
	case f.Key && !alternative(g, f):
		name := expr.String(g.Key)
		o := l.take(f.Section, name, "the entry's key is the name")
		values = named(f.DataField, name.From(o))
	case len(f.ARNs) == 0:
		values = []expr.Value{expr.String(f.Default).From(expr.WrittenAt(g.Pointer))}
	default:
		return
	}
	if len(values) == 1 {
		v.Values[f.Placeholder()] = values[0]
	} else {
		v.Lists[f.Placeholder()] = values
	}
}

// alternative reports whether g has another field in place of f.
func alternative(g *spec.Grant, f spec.GrantField) bool {
	return slices.ContainsFunc(g.Fields, func(x spec.GrantField) bool {
		return x.Name != f.Name && x.Placeholder() == f.Placeholder() && (x.Set || x.Failed)
	})
}

// things returns what s, a value of field f, stands for in policies. A name
// stands for its ARNs. A reference to a raw resource is a name where Ref gives
// one; every other reference is an ARN.
func (l *lowerer) things(s spec.Scalar, f facts.DataField) []expr.Value {
	switch {
	case len(f.ARNs) == 0 || s.Failed || s.Literal() && facts.IsARN(s.Text):
		return []expr.Value{l.name(s)}
	case s.Ref != nil && (s.Ref.Kind != spec.FromResource || strings.Contains(s.Ref.Name, ".") || f.Ref != facts.RefName):
		return []expr.Value{l.value(s)}
	}
	if f.LeadingSlash {
		s.Text = strings.TrimPrefix(s.Text, "/")
	}
	return named(f, l.name(s))
}

// named returns the ARNs of what is called name.
func named(f facts.DataField, name expr.Value) []expr.Value {
	if len(f.ARNs) == 0 {
		return []expr.Value{name}
	}
	out := make([]expr.Value, 0, len(f.ARNs))
	for _, pattern := range f.ARNs {
		v := expr.Expand(pattern, func(n string) (expr.Value, bool) { return name, n == "Name" })
		out = append(out, v.From(name.Origin()))
	}
	return out
}

// verb returns the statements of one verb of g.
func (l *lowerer) verb(g *spec.Grant, verb facts.DataVerb, v iam.Vars, given map[string]bool) []iam.Statement {
	v.Origin = expr.WrittenAt(g.Pointer).Defaulted("what DAGs do most with it")
	if g.Access.Set {
		i := slices.IndexFunc(g.Access.Items, func(s spec.Scalar) bool { return s.Is(verb.Name) })
		v.Origin = expr.WrittenAt(g.Access.Items[i].Pointer)
	} else {
		l.take(g.Access.Section, expr.Array{expr.String(verb.Name)}, "what DAGs do most with it")
	}
	f := facts.PolicyFact{Name: g.Service.Name}
	for _, s := range verb.Statements {
		if s.Needs != "" && !given[s.Needs] || s.Without != "" && given[s.Without] {
			continue
		}
		if slices.ContainsFunc(verb.Requires, func(r string) bool { return !given[r] && strings.Contains(strings.Join(s.Resources, " "), "${"+r+"}") }) {
			continue // the language reports that it is missing
		}
		s.Sid = g.Service.SID + pascal(g.Key) + s.Sid
		f.Statements = append(f.Statements, s.StatementFact)
	}
	p, err := iam.Build(f, v)
	l.fail(err)
	return p.Statements
}

// statements returns the statements that the spec has in IAM's own words.
func (l *lowerer) statements(all []*spec.Statement) []iam.Statement {
	var out []iam.Statement
	for _, s := range all {
		if s.Failed {
			continue
		}
		x := iam.Statement{Sid: s.SID.Text, Effect: iam.Effect(s.Effect.Text), Origin: expr.WrittenAt(s.Pointer)}
		x.Actions, x.NotActions = l.either(s.Action, s.NotAction)
		x.Resources, x.NotResources = l.either(s.Resource, s.NotResource)
		for _, operator := range s.Condition.Entries {
			for _, k := range operator.Value.Entries {
				x.Conditions = append(x.Conditions, iam.Condition{Operator: operator.Key, Key: k.Key, Values: l.policyTexts(k.Value)})
			}
		}
		out = append(out, x)
		l.soundStatement(s, x)
	}
	return out
}

// either returns the values of an element or of its negation.
func (l *lowerer) either(yes, not spec.Items[spec.Scalar]) (values expr.List, negated bool) {
	if not.Set && !yes.Set {
		return l.policyTexts(not), true
	}
	return l.policyTexts(yes), false
}

// policyTexts returns texts of a policy. A variable of IAM stays as it is.
func (l *lowerer) policyTexts(texts spec.Items[spec.Scalar]) expr.List {
	out := list(expr.WrittenAt(texts.Pointer))
	out.Complete = !texts.Failed
	for _, s := range texts.Items {
		out.Items = append(out.Items, l.policyText(s))
	}
	return out
}

func (l *lowerer) policyText(s spec.Scalar) expr.Value {
	if !s.Literal() {
		return l.value(s)
	}
	unknown := false
	v := expr.Expand(s.Text, func(n string) (expr.Value, bool) {
		_, declared := l.spec.Parameters.Get(n)
		unknown = unknown || !declared && !spec.PolicyPlaceholder(n)
		return l.late(&spec.Reference{Kind: spec.FromParameter, Name: n}), declared
	})
	if unknown {
		v = expr.UnknownValue("the text has a placeholder that was refused")
	}
	return v.From(expr.WrittenAt(s.Pointer))
}

// soundStatement reports what IAM would refuse in a statement of the spec.
// About what was refused before, or is missing, there is nothing to say.
func (l *lowerer) soundStatement(s *spec.Statement, x iam.Statement) {
	unknown := func(v expr.Value) bool { return v.IsUnknown() }
	if s.SID.Failed || s.Effect.Failed || s.Condition.Failed || len(x.Actions.Items) == 0 || len(x.Resources.Items) == 0 ||
		slices.ContainsFunc(x.Actions.Items, unknown) || slices.ContainsFunc(x.Resources.Items, unknown) {
		return
	}
	for _, c := range x.Conditions {
		if len(c.Values.Items) == 0 || slices.ContainsFunc(c.Values.Items, unknown) {
			return
		}
	}
	for _, p := range (iam.Policy{Statements: []iam.Statement{x}}).Check(iam.IdentityPolicy) {
		at := s.Section
		if s.Condition.Set {
			at = s.Condition.Section // the schema has seen to the rest
		}
		l.report(diag.StatementUnsound, diag.Place{Pointer: at.Pointer}, p.String())
	}
}

// uniqueSIDs reports statements of a role that have the Sid of another one.
func (l *lowerer) uniqueSIDs(statements []iam.Statement) {
	first := map[string]*expr.Origin{}
	for _, s := range statements {
		have, again := first[s.Sid]
		if !again || s.Sid == "" {
			first[s.Sid] = s.Origin
			continue
		}
		_, at, _ := s.Origin.At()
		_, before, _ := have.At()
		if at == before {
			continue
		}
		d := l.report(diag.SameSID, diag.Place{Pointer: at, Key: true}, `the Sid "`+s.Sid+`" is there twice in the execution role`,
			"choose a name that differs in letters or digits")
		d.Related = []diag.Related{{At: diag.Place{Pointer: before, Key: true}, Label: "here already"}}
	}
}
