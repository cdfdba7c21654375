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

// endpointPolicies gives the endpoints that the stack makes the policies that
// the spec asks for. One without a policy lets everything pass.
// https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html
func (l *lowerer) endpointPolicies() {
	in := l.spec.Network.Endpoints.EndpointPolicies
	made := slices.ContainsFunc(l.d.Endpoints, func(e *ir.Endpoint) bool { return e.Made() })
	if !made {
		if in.Set && !in.Failed && len(l.d.Failed) == 0 && !l.openNeeds {
			l.report(diag.Inapplicable, diag.Place{Pointer: in.Pointer, Key: true},
				`"endpointPolicies" has no meaning: the stack makes no endpoints`, "remove it")
		}
		return
	}
	kind := l.or(in, expr.String(spec.PoliciesFull), "what AWS advises: the execution role decides")
	if !isText(kind, spec.PoliciesDerived) {
		return
	}
	for _, e := range l.d.Endpoints {
		if e.Made() {
			e.Policy = l.endpointPolicy(e.Service, kind.Origin())
		}
	}
	for _, g := range l.granted {
		if g.others {
			l.assume(in.Section, `endpoints let everything pass: what the managed policies of environment "`+g.environment+`" allow is not seen`)
		}
	}
}

// endpointPolicy returns what the deployment needs of an endpoint, or nil when
// nobody says what that is.
func (l *lowerer) endpointPolicy(service string, o *expr.Origin) *iam.Policy {
	name := facts.EndpointPolicy(service)
	if _, known := facts.LookupPolicy(name); !known {
		return nil
	}
	var parts []iam.Policy
	switch {
	case service == facts.LoginService() && len(l.d.VPNs) > 0:
		return nil // people log in over the VPN, with roles that the spec does not know
	case service == facts.LoginService():
		for _, h := range l.d.Instances {
			if h.Login == nil {
				continue
			}
			env := l.d.Environment(h.Login.Environment)
			if env == nil {
				return nil
			}
			parts = append(parts, l.policy(name, h.Login.Origin, vars{"Environment": env.Name, "UIRole": h.Login.Role}))
		}
	case keepsSecrets(service):
		agents := slices.ContainsFunc(l.d.Instances, func(h *ir.Instance) bool { return h.Session })
		if agents && slices.Contains(facts.Hosts().SessionServices, service) {
			return nil // what their agents call is a policy of AWS's, which changes
		}
		for _, e := range l.d.Environments {
			p, clear := l.secretsPolicy(name, service, e)
			if !clear {
				return nil
			}
			parts = append(parts, p...)
		}
	default:
		for _, e := range l.d.Environments {
			parts = append(parts, l.policy(name, o.Because("environment "+e.Key+" needs it"), vars{"Environment": e.Name, "Bucket": e.SourceBucket}))
		}
	}
	more, clear := l.grantedThrough(name)
	if parts = append(parts, more...); len(parts) == 0 || !clear {
		return nil
	}
	return join(parts, o)
}

// A grant is what the DAGs of an environment may do by its data and statements.
type grant struct {
	environment string
	statements  []iam.Statement
	others      bool // managed policies, which may allow anything
}

// grantedThrough returns what DAGs may do at the service of the endpoint policy
// called name. clear is false when the spec does not say: then the endpoint
// must not be what stops them. Conditions stay with the role.
func (l *lowerer) grantedThrough(name string) (parts []iam.Policy, clear bool) {
	f, _ := facts.LookupPolicy(name)
	prefix, _, _ := strings.Cut(f.Statements[0].Actions[0], ":")
	for _, g := range l.granted {
		if g.others {
			return nil, false
		}
		var p iam.Policy
		for _, s := range g.statements {
			if s.Effect != iam.Allow {
				continue
			}
			if s.NotActions || s.NotResources {
				return nil, false // all but some
			}
			through := s
			through.Actions = expr.List{Origin: s.Actions.Origin, Complete: s.Actions.Complete}
			for _, a := range s.Actions.Items {
				text, known := a.Text()
				service, _, _ := strings.Cut(text, ":")
				if !known || strings.ContainsAny(service, "*?") {
					return nil, false
				}
				if strings.EqualFold(service, prefix) {
					through.Actions.Items = append(through.Actions.Items, a)
				}
			}
			if len(through.Actions.Items) == 0 {
				continue
			}
			if len(l.granted) > 1 {
				through.Sid += pascal(g.environment)
			}
			through.Conditions = nil
			through.Principals = []iam.Principal{{Type: iam.Everybody}}
			p.Statements = append(p.Statements, through)
		}
		if len(p.Statements) > 0 {
			parts = append(parts, p)
		}
	}
	return parts, true
}

// keepsSecrets reports whether a secrets backend is in service.
func keepsSecrets(service string) bool {
	return slices.ContainsFunc(facts.BackendClasses(), func(class string) bool {
		b, _ := facts.LookupBackend(class)
		return b.Service == service
	})
}

// secretsPolicy returns what environment e needs of the endpoint of its secrets
// backend, none when its backend is not in service. clear is false when the
// spec does not say which names are looked up.
func (l *lowerer) secretsPolicy(name, service string, e *ir.Environment) (policies []iam.Policy, clear bool) {
	class, ok := optionValue(e, facts.OptionRules().BackendKey)
	if !ok {
		return nil, true
	}
	text, known := class.Text()
	b, ok := facts.LookupBackend(strings.TrimSpace(text))
	if !ok || b.Service != service {
		return nil, known
	}
	found, sound := lookups(e, b)
	if !sound || len(found) == 0 {
		return nil, sound
	}
	o := class.Origin()
	return []iam.Policy{l.policy(name, o, vars{}, prefixes(e, found, o)...)}, true
}

// join returns one policy of several that follow from one document: statements
// with one Sid become one, with the resources of all.
func join(parts []iam.Policy, o *expr.Origin) *iam.Policy {
	out := iam.Policy{Origin: o}
	for _, p := range parts {
		for _, s := range p.Statements {
			i := slices.IndexFunc(out.Statements, func(have iam.Statement) bool { return have.Sid == s.Sid })
			if i < 0 {
				s.Resources.Items = slices.Clone(s.Resources.Items)
				out.Statements = append(out.Statements, s)
				continue
			}
			have := &out.Statements[i].Resources
			for _, r := range s.Resources.Items {
				if !slices.ContainsFunc(have.Items, func(x expr.Value) bool { return expr.Equal(x, r) == expr.Yes }) {
					have.Items = append(have.Items, r)
				}
			}
		}
	}
	return &out
}
