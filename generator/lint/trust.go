package lint

import (
	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// trusts calls f with every environment, its execution role that the stack
// makes, and each service of MWAA that has to work with the role.
func (p *Pass) trusts(f func(e *ir.Environment, role *ir.Role, service expr.Value)) {
	for _, e := range p.Environments {
		role := p.Role(e.ExecutionRole)
		if role == nil || !role.Made() || len(p.Failed) > 0 {
			continue
		}
		for _, service := range p.view().Services("execution-trust") {
			f(e, role, service)
		}
	}
}

// assumes answers whether a service may take a role, in a request that says
// what is in the context.
func (p *Pass) assumes(role *ir.Role, service expr.Value, context iam.Context) iam.Decision {
	return p.decide(iam.Request{
		Caller: iam.Caller{Type: "Service", Name: service}, Action: facts.Roles().AssumeRole, Resource: role.ARN(), Context: context,
	}, iam.Access{Identity: authority.Closed(), Resource: authority.Closed(role.Trust), Kind: iam.TrustPolicy})
}

// actingFor returns what MWAA says when it takes the role of e.
func (p *Pass) actingFor(e *ir.Environment) iam.Context {
	f := facts.Roles()
	return iam.Context{Keys: []iam.ContextKey{
		{Name: f.SourceARN, Values: expr.ListOf(authority.Fill(facts.ARN("environment"), map[string]expr.Value{"Environment": e.Name}))},
		{Name: f.SourceAccount, Values: expr.ListOf(authority.OwnAccount())},
	}}
}

// assumesUnasked answers whether a service may take a role without saying for
// whom.
func (p *Pass) assumesUnasked(role *ir.Role, service expr.Value) iam.Decision {
	f := facts.Roles()
	return p.assumes(role, service, iam.Context{Keys: []iam.ContextKey{{Name: f.SourceARN, Absent: true}, {Name: f.SourceAccount, Absent: true}}})
}
