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

// A principal is somebody who makes requests.
type principal struct {
	name    string
	title   string
	aliases []string // other names of it
	role    *ir.Role // nil for others
	missing bool     // it is a role that the model does not have
	outside bool     // its own policies are none of the deployment's
	caller  iam.Caller
	access  iam.Access // without the policies of resources
	hidden  []string
}

// principals returns the roles of the deployment, then whoever its policies
// name, in the order of the template.
func (m *model) principals() []*principal {
	var out []*principal
	for _, role := range m.Roles {
		out = append(out, m.ofRole(role))
	}
	for _, e := range m.Environments {
		if m.Role(e.ExecutionRole) == nil {
			out = append(out, m.absentRole(e))
		}
	}
	for _, p := range m.policies() {
		for i := range p.Statements {
			for _, x := range p.Statements[i].Principals {
				for _, v := range x.Members.Items {
					if w := m.named(x.Type, v); w != nil && !slices.ContainsFunc(out, func(o *principal) bool { return o.name == w.name }) {
						out = append(out, w)
					}
				}
			}
		}
	}
	return out
}

// policies returns the policies of resources that the stack makes.
func (m *model) policies() []iam.Policy {
	var out []iam.Policy
	add := func(r *ir.Resource, p iam.Policy) {
		if r.Made() {
			out = append(out, p)
		}
	}
	for _, r := range m.Roles {
		add(&r.Resource, r.Trust)
	}
	for _, k := range m.Keys {
		add(&k.Resource, k.Policy)
	}
	for _, b := range m.Buckets {
		add(&b.Resource, b.Policy)
	}
	return out
}

func (m *model) ofRole(role *ir.Role) *principal {
	w := &principal{
		name: nameOf(&role.Resource), role: role, title: m.titleOf(role),
		caller: authority.Caller(role),
	}
	for _, v := range []expr.Value{role.Name, role.Existing} {
		if !v.IsAbsent() {
			w.aliases = append(w.aliases, v.String(), lastPart(v.String()))
		}
	}
	for _, e := range m.Environments {
		if m.Role(e.ExecutionRole) != role {
			continue
		}
		for _, name := range []string{e.Key, environmentName(e), e.ID} {
			if name != "" && !slices.Contains(w.aliases, name) {
				w.aliases = append(w.aliases, name)
			}
		}
	}
	held := m.view.Of(role)
	w.access = held.Access
	for _, v := range held.Hidden {
		w.hidden = append(w.hidden, `policy "`+lastPart(v.String())+`"`)
	}
	switch {
	case !role.Made():
		w.access.Identity = iam.Policies{} // what the model has is what they should be
		w.hidden = append(w.hidden, "the policies of the existing role")
	case !held.Access.Identity.Complete && len(held.Hidden) == 0:
		w.hidden = append(w.hidden, "what else is attached to the role")
	}
	if held.Fenced {
		w.hidden = append(w.hidden, `boundary "`+lastPart(role.Boundary.String())+`"`)
	}
	return w
}

// titleOf says what a role is for.
func (m *model) titleOf(role *ir.Role) string {
	for _, e := range m.Environments {
		if m.Role(e.ExecutionRole) == role {
			return "execution role of " + environmentName(e)
		}
	}
	for _, h := range m.Instances {
		if p := m.Profile(h.Profile); p != nil && m.Role(p.Role) == role {
			return "role of host " + firstOf(h.Key, h.ID)
		}
	}
	for _, u := range m.Users {
		if m.Role(u.Role) == role {
			return "role of users " + u.Key
		}
	}
	for _, b := range m.LoadBalancers {
		if b.Registrar != nil && m.Role(b.Registrar.Role) == role {
			return "role of what keeps the targets of load balancer " + firstOf(b.Key, b.ID)
		}
	}
	for _, f := range m.FlowLogs {
		if m.Role(f.Role) == role {
			return "role of flow logs"
		}
	}
	return "role"
}

// absentRole returns the execution role of e, of which nothing is known but
// what e calls it.
func (m *model) absentRole(e *ir.Environment) *principal {
	return &principal{
		name: firstOf(lastPart(e.ExecutionRole.String()), "execution role"), title: "execution role of " + environmentName(e), missing: true,
		aliases: []string{e.ExecutionRole.String(), environmentName(e), e.ID},
		caller:  iam.Caller{Type: iam.PrincipalAWS, Name: e.ExecutionRole, Account: authority.OwnAccount()},
		hidden:  []string{"the policies of the existing role"},
	}
}

// named returns a member of a policy's principals; nil for a role of the
// deployment, which is asked by itself. What the own policies of accounts, roles and
// users elsewhere say is not here.
func (m *model) named(kind string, v expr.Value) *principal {
	if v.IsUnknown() || m.Role(v) != nil {
		return nil
	}
	w := &principal{name: v.String(), caller: iam.Caller{Type: kind, Name: v}}
	switch kind {
	case "Service":
		w.title = "service"
		w.access.Identity = authority.Closed()
	case "Federated":
		w.title = "identity provider"
		w.access.Identity = authority.Closed()
	case iam.PrincipalAWS:
		w.title = "principal"
		if account, ok := iam.AccountOf(v); ok {
			w.title, w.caller.Account = "account", account
		} else if expr.Equal(v, authority.OwnAccount()) == expr.Yes {
			w.title, w.caller.Account = "account", v
		} else if arn := iam.Fields(v); len(arn) > 4 {
			w.caller.Account = arn[4]
		} else {
			w.caller.Account = authority.SomeAccount()
		}
		everything := expr.ListOf(expr.String(iam.Everybody))
		w.access.Identity.All = []iam.Policy{{Statements: []iam.Statement{{Effect: iam.Allow, Actions: everything, Resources: everything}}}}
		w.outside, w.hidden = true, []string{"its own policies"}
	default:
		return nil
	}
	return w
}

func environmentName(e *ir.Environment) string { return firstOf(e.Key, e.Name.String()) }

// nameOf returns how people call a resource: its logical id, or the end of what
// AWS calls it.
func nameOf(r *ir.Resource) string {
	if r.Made() {
		return r.ID
	}
	return lastPart(r.Existing.String())
}

// lastPart returns what follows the last slash or colon of an ARN, else text.
func lastPart(text string) string {
	if !facts.IsARN(text) {
		return text
	}
	return text[strings.LastIndexAny(text, "/:")+1:]
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
