package accessmatrix

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// A thing is something that people do something with.
type thing struct {
	name    string
	groups  []group
	policy  *iam.Policies // nil when it has none
	kind    iam.Kind      // of policy
	service string        // whose actions policy decides about; "" for all
	foreign bool          // it is in an account of AWS
	hidden  []string      // of policy
}

// A group is actions on one resource, by a word.
type group struct {
	name     string
	actions  []string
	resource expr.Value
}

// asks reports whether the thing's own policy decides about an action.
func (t *thing) asks(action string) bool {
	return t.policy != nil && (t.service == "" || t.service == prefix(action))
}

// prefix returns the service of an action, as in "s3".
func prefix(action string) string {
	service, _, _ := strings.Cut(action, ":")
	return service
}

// someRole is the placeholder of an Airflow role in patterns of facts.
const someRole = "UIRole"

// known returns the things that the model knows, environments first.
func (m *model) known() []*thing {
	var out []*thing
	for _, e := range m.Environments {
		of := map[string]expr.Value{"Environment": e.Name}
		out = append(out, m.thing("environment", "environment "+environmentName(e), of))
	}
	for _, b := range m.Buckets {
		t := m.thing("bucket", "bucket "+nameOf(&b.Resource), map[string]expr.Value{"Bucket": b.ARN()})
		t.governed(authority.OfBucket(b))
		out = append(out, t)
	}
	own := false
	for _, k := range m.Keys {
		t := m.thing("key", "key "+nameOf(&k.Resource), map[string]expr.Value{"Key": k.ARN()})
		t.governed(authority.OfKey(k))
		out = append(out, t)
	}
	for _, e := range m.Environments {
		own = own || e.KMSKey.IsAbsent()
		out = append(out, m.thing("logs", "logs of "+environmentName(e), map[string]expr.Value{"Environment": e.Name}))
	}
	for _, g := range m.LogGroups {
		if !m.ofEnvironment(g) {
			out = append(out, m.thing("log-group", "log group "+nameOf(&g.Resource), map[string]expr.Value{"LogGroup": g.Ref()}))
		}
	}
	if len(m.Environments) > 0 {
		out = append(out, m.foreign("queue", "queue of Celery"))
	}
	if own {
		out = append(out, m.foreign("service-key", "keys of AWS"))
	}
	for _, r := range m.Roles {
		out = append(out, m.roleThing(r))
	}
	return out
}

// ofEnvironment reports whether a log group may be one that MWAA writes to,
// which its environment has already.
func (m *model) ofEnvironment(g *ir.LogGroup) bool {
	if g.Name.IsAbsent() {
		return false
	}
	return slices.ContainsFunc(m.Environments, func(e *ir.Environment) bool {
		of := map[string]expr.Value{"Environment": e.Name, "Group": expr.String("*")}
		return expr.Match(authority.Fill(facts.Environment().LogGroupPattern, of), g.Name) != expr.No
	})
}

// thing returns one of a kind that facts know, its placeholders filled in.
func (m *model) thing(kind, name string, of map[string]expr.Value) *thing {
	t := &thing{name: name}
	for _, g := range facts.ActionGroups(kind) {
		if !strings.Contains(g.Resource, "${"+someRole+"}") {
			t.groups = append(t.groups, group{g.Name, g.Actions, authority.Fill(g.Resource, of)})
			continue
		}
		for _, role := range facts.Environment().UIRoles {
			v := authority.Fill(strings.ReplaceAll(g.Resource, "${"+someRole+"}", role), of)
			t.groups = append(t.groups, group{g.Name + " as " + role, g.Actions, v})
		}
	}
	return t
}

// foreign returns a thing in an account of AWS.
func (m *model) foreign(kind, name string) *thing {
	t := m.thing(kind, name, nil)
	t.foreign = true
	return t
}

// governed gives t the policy of its resource. That of one which exists already is
// not here.
func (t *thing) governed(o authority.Owned) {
	p := o.Made()
	t.kind, t.policy = o.Kind, &p
	if !o.Resource.Made() {
		t.hidden = []string{"the policy of the existing " + t.name}
	}
}

// roleThing returns a role as something that can be passed and taken. Actions
// with which its trust policy lets it be taken in other ways have groups by
// their own names.
func (m *model) roleThing(r *ir.Role) *thing {
	t := m.thing("role", "role "+nameOf(&r.Resource), map[string]expr.Value{"Role": r.ARN()})
	t.governed(authority.OfRole(r))
	t.service = prefix(facts.Roles().AssumeRole)
	for i := range r.Trust.Statements {
		for _, v := range r.Trust.Statements[i].Actions.Items {
			action, ok := v.Text()
			if ok && !strings.ContainsAny(action, "*?") && !slices.ContainsFunc(t.groups, func(g group) bool { return slices.Contains(g.actions, action) }) {
				t.groups = append(t.groups, group{"take by " + action, []string{action}, r.ARN()})
			}
		}
	}
	return t
}
