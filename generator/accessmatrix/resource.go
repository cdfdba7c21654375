package accessmatrix

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/authorization"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// resource returns what people call text, and the thing that it is part of; nil
// for what the deployment does not have.
func (m *model) resource(text, action string) (expr.Value, *thing, error) {
	if text == iam.Everybody {
		return expr.String(text), nil, nil
	}
	if facts.IsARN(text) {
		v, t := m.ofARN(text)
		return v, t, nil
	}
	name, rest, deeper := strings.Cut(text, "/")
	if deeper {
		rest = "/" + rest
	}
	for _, e := range m.Environments {
		if name == e.ID || name == environmentName(e) {
			return m.inEnvironment(e, action, rest), m.thingNamed("environment " + environmentName(e)), nil
		}
	}
	if v, t := m.made(name, rest, action); !v.IsAbsent() {
		return v, t, nil
	}
	return expr.Value{}, nil, fmt.Errorf("the deployment has no resource %q%s", name, perhaps(diag.Suggest(name, m.resourceNames())))
}

// made returns a resource by its logical id, or as AWS calls it, with what
// follows; an absent value when there is none.
func (m *model) made(name, rest, action string) (expr.Value, *thing) {
	for _, b := range m.Buckets {
		if is(&b.Resource, b.Name, name) {
			return expr.Concat(b.ARN(), expr.String(objects(action, rest))), m.thingNamed("bucket " + nameOf(&b.Resource))
		}
	}
	for _, k := range m.Keys {
		if is(&k.Resource, k.AliasName, name) {
			return k.ARN(), m.thingNamed("key " + nameOf(&k.Resource))
		}
	}
	for _, r := range m.Roles {
		if is(&r.Resource, r.Name, name) {
			return r.ARN(), m.thingNamed("role " + nameOf(&r.Resource))
		}
	}
	for _, g := range m.LogGroups {
		if is(&g.Resource, g.Name, name) {
			return authority.Fill(facts.ActionGroups("log-group")[0].Resource, map[string]expr.Value{"LogGroup": g.Ref()}), nil
		}
	}
	for _, o := range m.Opaque {
		if o.ID == name {
			return expr.Concat(expr.GetAtt(name, "Arn"), expr.String(rest)), nil
		}
	}
	return expr.Value{}, nil
}

// is reports whether people call r name: by its logical id, or as AWS calls it.
func is(r *ir.Resource, name expr.Value, said string) bool {
	return r.Made() && r.ID == said || !r.Made() && (nameOf(r) == said || r.Existing.String() == said) || !name.IsAbsent() && name.String() == said
}

func (m *model) thingNamed(name string) *thing {
	i := slices.IndexFunc(m.things, func(t *thing) bool { return t.name == name })
	if i < 0 {
		return nil
	}
	return m.things[i]
}

func (m *model) resourceNames() []string {
	var out []string
	for _, e := range m.Environments {
		out = append(out, environmentName(e), e.ID)
	}
	for _, b := range m.Buckets {
		out = append(out, nameOf(&b.Resource))
	}
	for _, k := range m.Keys {
		out = append(out, nameOf(&k.Resource))
	}
	for _, r := range m.Roles {
		out = append(out, nameOf(&r.Resource))
	}
	for _, g := range m.LogGroups {
		out = append(out, nameOf(&g.Resource))
	}
	for _, o := range m.Opaque {
		out = append(out, o.ID)
	}
	return out
}

// inEnvironment returns what of an environment an action is about: its Airflow
// roles, its logs, or itself.
func (m *model) inEnvironment(e *ir.Environment, action, rest string) expr.Value {
	of := map[string]expr.Value{"Environment": e.Name, someRole: expr.String(iam.Everybody)}
	if rest != "" {
		of[someRole] = expr.String(rest[1:])
	}
	for _, kind := range []string{"environment", "logs"} {
		for _, g := range facts.ActionGroups(kind) {
			if slices.Contains(g.Actions, action) {
				return authority.Fill(g.Resource, of)
			}
		}
	}
	return authority.Fill(facts.ARN("environment"), of)
}

// objects returns what follows a bucket's ARN in a question about action: rest,
// or all objects where the action is about these only.
func objects(action, rest string) string {
	a, found := authorization.Lookup(action)
	flat := func(t authorization.Type) bool { return t.Name == facts.Roles().FlatType }
	if rest != "" || !found || len(a.Types) == 0 || slices.ContainsFunc(a.Types, flat) {
		return rest
	}
	return "/*"
}

// ofARN returns the value of an ARN. That of a bucket or role of the deployment,
// as far as its name is known, is written as its statements write it.
func (m *model) ofARN(text string) (expr.Value, *thing) {
	v := expr.Expand(text, nil)
	for _, b := range m.Buckets {
		if rest, ok := m.within(v, b.ARN(), "bucket", "BucketName", b.Name); ok {
			return expr.Concat(b.ARN(), expr.String(rest)), m.thingNamed("bucket " + nameOf(&b.Resource))
		}
	}
	for _, r := range m.Roles {
		if rest, ok := m.within(v, r.ARN(), "role", "RoleName", r.Name); ok && rest == "" {
			return r.ARN(), m.thingNamed("role " + nameOf(&r.Resource))
		}
	}
	for _, k := range m.Keys {
		if rest, ok := m.within(v, k.ARN(), "kms-key", "KeyId", k.Existing); ok && rest == "" {
			return k.ARN(), m.thingNamed("key " + nameOf(&k.Resource))
		}
	}
	return v, nil
}

// within reports whether v is the ARN of a resource of that kind and name, or
// something below it, and what follows.
func (m *model) within(v, arn expr.Value, kind, placeholder string, name expr.Value) (rest string, ok bool) {
	heads := []expr.Value{arn}
	if !name.IsAbsent() {
		heads = append(heads, authority.Fill(facts.ARN(kind), map[string]expr.Value{placeholder: name}))
	}
	said := v.Bind(m.here).String()
	for _, head := range heads {
		rest, ok = strings.CutPrefix(said, head.Bind(m.here).String())
		if ok && (rest == "" || rest[0] == '/') {
			return rest, true
		}
	}
	return "", false
}

// here is what is known of the place, and the partition that is likely.
func (m *model) here(a expr.Atom) (string, bool) {
	if a.Kind == expr.Pseudo && a.Name == "AWS::Partition" {
		return m.Place.Partition, true
	}
	return m.Binding()(a)
}
