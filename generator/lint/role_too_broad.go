package lint

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// otherRoleTooBroad finds roles that are no execution roles and that may do
// everything, or give themselves the right to.
func otherRoleTooBroad() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1311",
			Name:   "role-too-broad",
			Occurs: "a role or policy beside the execution roles allows every action on everything, or every action of IAM, or has a policy of AWS that does",
			Why:    "whoever takes the role, or changes what runs with it, has every right in the account",
			Wrong:  broadExample("\"*\"", "\"*\""),
			Right:  broadExample("\"glue:StartJobRun\"", "\"arn:aws:glue:eu-west-1:123456789012:job/nightly\""),
			Source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			judged := p.executionOwners()
			p.writtenStatements(func(owner string, s *iam.Statement) {
				if !slices.Contains(judged, owner) {
					p.broadOther(owner, s)
				}
			})
			for _, r := range p.Roles {
				if r.Made() && !slices.Contains(judged, "role "+r.ID) {
					p.broadAttached("role "+r.ID, r.ManagedARNs)
				}
			}
		},
	}
}

func broadExample(action, resource string) string {
	return base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n" +
		"resources:\n" +
		"  Starter:\n" +
		"    Type: AWS::IAM::ManagedPolicy\n" +
		"    Properties:\n" +
		"      PolicyDocument: {Version: \"2012-10-17\", Statement: [{Sid: Start, Effect: Allow, Action: " + action + ", Resource: " + resource + "}]}\n"
}

// broadOther reports a statement of owner that allows everything, or all of IAM.
func (p *Pass) broadOther(owner string, s *iam.Statement) {
	if s.Effect != iam.Allow || len(s.Conditions) > 0 || !onEverything(s) {
		return
	}
	report := func(o *expr.Origin, what string) *diag.Diagnostic {
		d := p.Report(o, owner+" "+s.Sid, `%s of %s allows too much: %s`, statement(s.Sid), owned(owner), what)
		d.Help = []string{"name the actions and the resources that are needed"}
		return d
	}
	if s.NotActions {
		report(s.Origin, "all actions but those in \"NotAction\"")
		return
	}
	for _, a := range s.Actions.Items {
		text, known := a.Text()
		service, _, _ := strings.Cut(text, ":")
		if known && (text == iam.Everybody || wholeService(text) && strings.EqualFold(service, facts.IAM().IdentityService)) {
			report(or(a.Origin(), s.Origin), quoted([]string{text})).Label = opens(text)
		}
	}
}

// broadAttached reports managed policies of AWS among those of owner that allow
// too much.
func (p *Pass) broadAttached(owner string, arns expr.List) {
	for _, v := range arns.Items {
		if policy, broad := broadPolicy(v); broad {
			d := p.Report(v.Origin(), owner+" "+policy, `policy "%s" of %s allows too much`, policy, owned(owner))
			d.Help = []string{"name the actions and the resources that are needed"}
		}
	}
}

// owned returns what has statements as messages name it: `role "Worker"`.
func owned(owner string) string {
	kind, id, _ := strings.Cut(owner, " ")
	return kind + ` "` + id + `"`
}
