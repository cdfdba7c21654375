package spec

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/spec/diag"
)

// Statement is one statement of an IAM policy, in IAM's words.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
type Statement struct {
	Section
	SID         Scalar                      `spec:"Sid"`
	Effect      Scalar                      `spec:"Effect"`
	Action      Items[Scalar]               `spec:"Action,single"`
	NotAction   Items[Scalar]               `spec:"NotAction,single"`
	Resource    Items[Scalar]               `spec:"Resource,single"`
	NotResource Items[Scalar]               `spec:"NotResource,single"`
	Condition   Named[Named[Items[Scalar]]] `spec:"Condition,single"`
}

// rights reports what is wrong with what the spec adds to an execution role.
func (c *checker) rights(e *Environment) {
	c.data(&e.Data)
	for _, s := range e.Statements.Items {
		c.statement(s)
	}
	c.repeated(e.ManagedPolicyARNs.Items, "policy")
	if e.ManagedPolicyARNs.Set && e.ExecutionRole.ARN.Set {
		d := c.report(diag.Inapplicable, key(e.ManagedPolicyARNs.Section), `"managedPolicyArns" is for a role that the stack makes`,
			"remove it, and attach the policies to the role where that is made")
		d.Related = []diag.Related{{At: key(e.ExecutionRole.ARN.Section), Label: "this one exists"}}
	}
}

// statement reports what is missing in a statement or there in two ways.
func (c *checker) statement(s *Statement) {
	if s.Failed {
		return
	}
	for _, pair := range [...][2]Items[Scalar]{{s.Action, s.NotAction}, {s.Resource, s.NotResource}} {
		yes, not := pair[0].Section, pair[1].Section
		switch {
		case yes.Set && not.Set:
			d := c.report(diag.Exclusive, key(not), quote(lastKey(not.Pointer))+" and "+quote(lastKey(yes.Pointer))+" exclude each other",
				"make it two statements")
			d.Related = []diag.Related{{At: key(yes), Label: "here already"}}
		case !yes.Set && !not.Set && !yes.Failed && !not.Failed:
			c.missing(s.Section, lastKey(yes.Pointer), "")
		}
	}
	for _, list := range [...]Items[Scalar]{s.Action, s.NotAction} {
		c.repeated(list.Items, "action")
	}
	for _, list := range [...]Items[Scalar]{s.Resource, s.NotResource} {
		c.repeated(list.Items, "resource")
		c.policyTexts(list.Items)
	}
	for _, operator := range s.Condition.Entries {
		for _, k := range operator.Value.Entries {
			c.policyTexts(k.Value.Items)
		}
	}
}

// policyTexts reports placeholders that policies cannot have.
func (c *checker) policyTexts(texts []Scalar) {
	for _, s := range texts {
		c.placeholdersBut(s, PolicyPlaceholder, func() ([]string, string) {
			return bracketed(policyPseudo()), "write a parameter, a pseudo parameter such as ${AWS::AccountId}, or a variable of IAM such as ${aws:PrincipalAccount}"
		})
	}
}

// PolicyPlaceholder reports whether ${name} may stand in a policy, beside
// parameters: as a pseudo parameter or as a variable of IAM, which IAM fills in
// with each request.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
func PolicyPlaceholder(name string) bool {
	if name == "*" || name == "?" || name == "$" || slices.Contains(policyPseudo(), name) {
		return true
	}
	service, rest, ok := strings.Cut(name, ":")
	return ok && service != "" && rest != "" && !strings.HasPrefix(rest, ":")
}

// policyPseudo returns the pseudo parameters that policies can have.
func policyPseudo() []string {
	return []string{"AWS::AccountId", "AWS::Partition", "AWS::Region", "AWS::StackName", "AWS::URLSuffix"}
}

func bracketed(names []string) []string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = "${" + n + "}"
	}
	return out
}
