package lower

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec"
)

// users makes what people and programs need to use Airflow.
func (l *lowerer) users() {
	for _, e := range l.spec.Access.Users.Entries {
		if !e.Value.Failed {
			l.usersOf(e.Key, e.Value)
		}
	}
}

// usersOf makes the role of users, when the spec says who may use one, and the
// policy that is attached to other roles, by the stack or by hand.
// https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html
func (l *lowerer) usersOf(key string, u *spec.Users) {
	o := expr.WrittenAt(u.Pointer)
	out := &ir.Users{Key: key, Origin: o, Login: l.optional(u.Login), REST: l.optional(u.REST), CLI: l.optional(u.CLI)}
	var names []expr.Value
	for _, e := range l.named(u.Environments) {
		out.Environments = append(out.Environments, e.ID)
		names = append(names, e.Name)
	}
	policy := l.userPolicy(out, names)
	if u.AssumedBy.Set || u.AssumedBy.Failed {
		out.Role = l.userRole(key, u, policy).ARN().From(o)
	}
	if u.AttachTo.Set || out.Role.IsAbsent() {
		out.Policy = l.attachedPolicy(key, u, policy).ARN().From(o)
	}
	l.d.Users = append(l.d.Users, out)
}

// named returns the environments that the spec names, or all.
func (l *lowerer) named(names spec.Items[spec.Scalar]) []*ir.Environment {
	if !names.Set {
		return l.d.Environments
	}
	var out []*ir.Environment
	for _, e := range l.d.Environments {
		if slices.ContainsFunc(names.Items, func(s spec.Scalar) bool { return s.Is(e.Key) }) {
			out = append(out, e)
		}
	}
	return out
}

// userPolicy returns what u may do in the environments with these names.
func (l *lowerer) userPolicy(u *ir.Users, names []expr.Value) iam.Policy {
	p := iam.Policy{Origin: u.Origin}
	add := func(fact string, v expr.Value) {
		if len(names) == 0 {
			return // they were refused
		}
		x := l.built(fact, iam.Vars{Origin: v.Origin(), Values: vars{"UIRole": v}, Lists: map[string][]expr.Value{"Environment": names}})
		p.Statements = append(p.Statements, x.Statements...)
	}
	if !u.Login.IsAbsent() {
		add("ui", u.Login)
	}
	if !u.REST.IsAbsent() {
		add("rest-api", u.REST)
	}
	if yes, _ := u.CLI.Bool(); yes {
		add("cli", u.CLI)
	}
	return p
}

// userRole makes the role of users.
func (l *lowerer) userRole(key string, u *spec.Users, policy iam.Policy) *ir.Role {
	o := expr.WrittenAt(u.AssumedBy.Pointer).Because("they work with a role of their own")
	r := &ir.Role{
		Resource:    ir.Resource{ID: l.id("UserRole", key, u.Pointer), Origin: o, Tags: l.tags(key, o, u.Tags)},
		Description: expr.String("Uses Airflow: " + key).From(o),
		Trust:       l.trust(&u.AssumedBy, o),
		Inline:      []ir.InlinePolicy{{Name: expr.String("airflow").From(o), Policy: policy}},
	}
	l.d.Roles = append(l.d.Roles, r)
	return r
}

// trust returns who may use a role.
func (l *lowerer) trust(by *spec.AssumedBy, o *expr.Origin) iam.Policy {
	p := iam.Policy{Origin: o}
	var principals []expr.Value
	for _, s := range slices.Concat(by.Accounts.Items, by.ARNs.Items) {
		principals = append(principals, l.name(s))
	}
	if len(principals) > 0 {
		v := iam.Vars{Origin: o, Lists: map[string][]expr.Value{"Principals": principals}}
		fact := "trust-accounts"
		if by.ExternalID.Set || by.ExternalID.Failed {
			fact, v.Values = "trust-external", vars{"ExternalId": l.value(by.ExternalID)}
		}
		p.Statements = append(p.Statements, l.built(fact, v).Statements...)
	}
	if by.SAMLProvider.Set {
		v := iam.Vars{Origin: o, Values: vars{"SAMLProvider": l.value(by.SAMLProvider)}}
		p.Statements = append(p.Statements, l.built("trust-saml", v).Statements...)
	}
	return p
}

// attachedPolicy makes the policy of users that have roles already.
func (l *lowerer) attachedPolicy(key string, u *spec.Users, policy iam.Policy) *ir.ManagedPolicy {
	o := expr.WrittenAt(u.Pointer)
	m := &ir.ManagedPolicy{
		Resource:    ir.Resource{ID: l.id("UserPolicy", key, u.Pointer), Origin: o.Because("it is attached to whoever uses Airflow")},
		Description: expr.String("Uses Airflow: " + key).From(o),
		Policy:      policy,
	}
	if u.AttachTo.Set {
		m.Roles = list(expr.WrittenAt(u.AttachTo.Pointer))
		m.Roles.Complete = !u.AttachTo.Failed
		for _, s := range u.AttachTo.Items {
			m.Roles.Items = append(m.Roles.Items, l.value(s))
		}
	}
	l.d.ManagedPolicies = append(l.d.ManagedPolicies, m)
	return m
}

// userOutputs says what people name when they use Airflow, or attach.
func (l *lowerer) userOutputs(u *ir.Users) {
	if !u.Role.IsAbsent() {
		id, _, _ := u.Role.Resource()
		l.output("UserRoleArn"+strings.TrimPrefix(id, "UserRole"), "The role with which "+u.Key+" use Airflow", u.Role, u.Origin)
	}
	if !u.Policy.IsAbsent() {
		id, _, _ := u.Policy.Resource()
		l.output("UserPolicyArn"+strings.TrimPrefix(id, "UserPolicy"), "The policy that lets "+u.Key+" use Airflow", u.Policy, u.Origin)
	}
}

// userFiles adds the policies of users as files.
func (l *lowerer) userFiles(u *ir.Users) {
	purpose := "what " + u.Key + " may do in Airflow"
	if r := l.d.Role(u.Role); r != nil {
		l.file("user-"+u.Key, purpose, iam.IdentityPolicy, r.Inline[0].Policy).Inline = true
		l.file("user-"+u.Key+"-trust", "who may use that role", iam.TrustPolicy, r.Trust)
		return
	}
	if m := l.d.ManagedPolicy(u.Policy); m != nil {
		l.file("user-"+u.Key, purpose, iam.IdentityPolicy, m.Policy)
	}
}
