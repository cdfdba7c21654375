package lint

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/authorization"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// roleTooBroad finds execution roles that allow far more than DAGs can need.
func roleTooBroad() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1088",
			Name:   "exec-too-broad",
			Occurs: "an execution role is allowed every action of a service on everything, or to hand any role to any service, or has a policy of AWS that lets it take any right",
			Why:    "whoever may change a DAG has all rights of the role",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Queues, Effect: Allow, Action: \"sqs:*\", Resource: \"*\"}]}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", statements: [{Sid: Queues, Effect: Allow, Action: \"sqs:SendMessage\", Resource: \"arn:aws:sqs:eu-west-1:123456789012:work\"}]}}\n",
			Facts:  []int{88},
			Source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			p.executionStatements(p.broadStatement)
			for _, e := range p.Environments {
				if role := p.Role(e.ExecutionRole); role != nil {
					p.broadPolicies(e, role)
				}
			}
		},
	}
}

// broadStatement reports an Allow statement that is too broad.
func (p *Pass) broadStatement(e *ir.Environment, s iam.Statement) {
	if s.Effect != iam.Allow {
		return
	}
	everything := onEverything(&s)
	if s.NotActions && everything {
		p.broad(e, s.Origin, s.Sid, "all actions but those in \"NotAction\"")
		return
	}
	for _, a := range s.Actions.Items {
		text, known := a.Text()
		if !known || s.NotActions {
			continue
		}
		service, _, _ := strings.Cut(text, ":")
		ofIAM := strings.EqualFold(service, facts.IAM().IdentityService)
		switch {
		case text == iam.Everybody, wholeService(text) && (everything || ofIAM):
			p.broad(e, or(a.Origin(), s.Origin), s.Sid, quoted([]string{text})).Label = opens(text)
		case everything && ofIAM && handsOver(text) && !restricted(s):
			p.broad(e, or(a.Origin(), s.Origin), s.Sid, quoted([]string{text})+" on every role")
		}
	}
}

// onEverything reports whether a statement is about all resources, or all but some.
func onEverything(s *iam.Statement) bool {
	return s.NotResources || slices.ContainsFunc(s.Resources.Items, isEverything)
}

// handsOver reports whether the action, which may have wildcards, hands roles
// to services.
func handsOver(action string) bool { return includes(action, facts.IAM().PassRole) }

// wholeService reports whether the text stands for all actions of a service.
func wholeService(text string) bool { return strings.HasSuffix(text, ":*") }

// includes reports whether the pattern of a statement's actions includes an
// action. IAM compares them without case.
func includes(pattern, action string) bool {
	if !strings.ContainsAny(pattern, "*?") {
		return strings.EqualFold(pattern, action)
	}
	return expr.Match(expr.String(strings.ToLower(pattern)), expr.String(strings.ToLower(action))) == expr.Yes
}

// executionStatements calls f with every statement that the execution role of
// an environment has, in itself or in a managed policy of the stack.
func (p *Pass) executionStatements(f func(*ir.Environment, iam.Statement)) {
	for _, e := range p.Environments {
		role := p.Role(e.ExecutionRole)
		if role == nil {
			continue
		}
		held, _ := p.PoliciesOf(role, nil)
		for _, x := range held.All {
			for _, s := range x.Statements {
				f(e, s)
			}
		}
	}
}

// restricted reports whether s says to which services a role may be handed.
func restricted(s iam.Statement) bool {
	return slices.ContainsFunc(s.Conditions, func(c iam.Condition) bool {
		return strings.EqualFold(c.Key, facts.IAM().PassedToService)
	})
}

func isEverything(v expr.Value) bool {
	s, known := v.Text()
	return known && s == iam.Everybody
}

// broadPolicy returns the name of a managed policy, and whether AWS has it for those
// who may do everything.
func broadPolicy(arn expr.Value) (name string, broad bool) {
	text, known := arn.Text()
	name = text[strings.LastIndexByte(text, '/')+1:]
	return name, known && slices.Contains(facts.IAM().BroadPolicies, name)
}

// opens says how many actions a pattern opens, and names some of those that are
// most to be feared: they change who may do what, or else they write.
func opens(pattern string) string {
	actions, all := authorization.Expand(pattern)
	if len(actions) == 0 {
		return ""
	}
	slices.SortStableFunc(actions, func(a, b authorization.Action) int { return cmp.Compare(feared(b), feared(a)) })
	var examples []string
	for _, a := range actions[:min(3, len(actions))] {
		examples = append(examples, a.String())
	}
	n := fmt.Sprint(len(actions))
	if !all {
		n = "more than " + n
	}
	return n + " actions, among them " + strings.Join(examples, ", ")
}

// feared ranks actions by what can be done with them.
func feared(a authorization.Action) int {
	switch {
	case slices.Contains(facts.Roles().Escalations, a.String()):
		return 3
	case a.Level == authorization.Permissions:
		return 2
	case a.Level == authorization.Write:
		return 1
	}
	return 0
}

func (p *Pass) broad(e *ir.Environment, o *expr.Origin, sid, what string) *diag.Diagnostic {
	d := p.Report(o, subject(e)+" "+sid, `%s allows the DAGs of environment "%s" too much: %s`, statement(sid), name(e), what)
	d.Help = []string{`name the actions and the resources that DAGs need, or declare them under "data"`}
	return d
}

// broadPolicies reports managed policies of AWS that allow too much.
func (p *Pass) broadPolicies(e *ir.Environment, role *ir.Role) {
	for _, v := range role.ManagedARNs.Items {
		if policy, broad := broadPolicy(v); broad {
			d := p.Report(v.Origin(), subject(e)+" "+policy, `policy "%s" allows the DAGs of environment "%s" too much`, policy, name(e))
			d.Help = []string{`declare what the DAGs touch under "data"`}
		}
	}
}
