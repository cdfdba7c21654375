package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// usersRights finds users whose role or policy does not let them use Airflow as the
// spec says. A spec's own have what they need; an override may take it away.
func usersRights() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1208",
			Name:   "users-rights",
			Occurs: "the role or policy that a stack makes for users, or the role of a host that people log in from, does not allow what they are to do in Airflow: log in, call its REST API, run commands",
			Why:    "the call for a token is refused with status 403, and Airflow stays shut",
			Wrong: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"access: {users: {analysts: {login: User, assumedBy: {accounts: [\"123456789012\"]}}}}\n" +
				"overrides:\n" +
				"  - {op: replace, path: /Resources/UserRoleAnalysts/Properties/Policies/0/PolicyDocument/Statement/0/Effect, value: Deny}\n",
			Right: base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
				"access: {users: {analysts: {login: User, assumedBy: {accounts: [\"123456789012\"]}}}}\n" +
				"overrides:\n" +
				"  - {op: remove, path: /Resources/UserRoleAnalysts/Properties/Policies/0/PolicyDocument/Statement/0/Sid}\n",
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html",
		},
		Severity: diag.Error,
		Late:     true,
		Check: func(p *Pass) {
			if len(p.Failed) > 0 {
				return
			}
			for _, u := range p.Users {
				p.usersLack(u)
			}
			for _, h := range p.Instances {
				if h.Login == nil {
					continue
				}
				if profile := p.Profile(h.Profile); profile != nil {
					who := user{`people on host "` + hostName(h) + `"`, "host " + hostName(h), or(h.Login.Origin, h.Origin)}
					p.userLacks(who, p.Role(profile.Role), nil, p.useOf(p.Environment(h.Login.Environment), "ui", h.Login.Role))
				}
			}
		},
	}
}

// A user is who uses Airflow, in messages.
type user struct {
	name    string // as in `users "analysts"`
	subject string
	origin  *expr.Origin
}

// usersLack reports what u may not do.
func (p *Pass) usersLack(u *ir.Users) {
	var needs []authority.Need
	for _, id := range u.Environments {
		e := p.Environment(id)
		if !u.Login.IsAbsent() {
			needs = append(needs, p.useOf(e, "ui", u.Login)...)
		}
		if !u.REST.IsAbsent() {
			needs = append(needs, p.useOf(e, "rest-api", u.REST)...)
		}
		if yes, _ := u.CLI.Bool(); yes {
			needs = append(needs, p.useOf(e, "cli", expr.Value{})...)
		}
	}
	who := user{`users "` + u.Key + `"`, "users " + u.Key, u.Origin}
	if !u.Role.IsAbsent() {
		p.userLacks(who, p.Role(u.Role), nil, needs)
	}
	if !u.Policy.IsAbsent() {
		p.userLacks(who, nil, p.ManagedPolicy(u.Policy), needs)
	}
}

// useOf returns what the documented policy called fact lets people do in e, with an
// Airflow role.
func (p *Pass) useOf(e *ir.Environment, fact string, role expr.Value) []authority.Need {
	if e == nil || e.Name.IsAbsent() {
		return nil
	}
	var out []authority.Need
	f, _ := facts.LookupPolicy(fact)
	for _, s := range f.Statements {
		for _, resource := range s.Resources {
			for _, action := range s.Actions {
				of := map[string]expr.Value{"Environment": e.Name, "UIRole": role}
				out = append(out, authority.Need{Action: action, Resource: authority.Fill(resource, of), Context: p.view().Context(authority.Way{}, true)})
			}
		}
	}
	return out
}

// userLacks reports the first of needs that a role, or a policy which is attached to
// other roles, certainly does not allow. What else these roles have nobody knows, so
// that is a warning.
func (p *Pass) userLacks(who user, role *ir.Role, policy *ir.ManagedPolicy, needs []authority.Need) {
	var access iam.Access
	var caller iam.Caller
	var at *expr.Origin
	switch {
	case role != nil && role.Made():
		access, caller, at = p.view().Of(role).Access, authority.Caller(role), role.Origin
	case policy != nil && policy.Made():
		access = iam.Access{Identity: authority.Closed(policy.Policy), Resource: authority.Closed()}
		caller = iam.Caller{Type: iam.PrincipalAWS, Name: expr.UnknownValue("whoever has the policy"), Account: authority.OwnAccount()}
		at = policy.Origin
	default:
		return
	}
	for _, need := range needs {
		x := p.view().Lacks(caller, need, access)
		if !authority.IsRefused(x) {
			continue
		}
		if i := slices.IndexFunc(slices.Concat(x.By, x.Near), func(s *iam.Statement) bool { return s.Origin != nil }); i >= 0 {
			at = slices.Concat(x.By, x.Near)[i].Origin
		}
		d := p.Report(or(at, who.origin), who.subject, `%s may not do "%s" on "%s"`, who.name, need.Action, need.Resource)
		d.Help = []string{"allow it in a policy of the role: mwaagen policy SPEC lists the documented ones"}
		if role == nil {
			d.Severity = diag.Warning
			d.Help = []string{"allow it in the policy, unless the roles that it is attached to have the right already"}
		}
		return
	}
}
