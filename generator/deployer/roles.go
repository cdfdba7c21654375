package deployer

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

const (
	roleType    = "AWS::IAM::Role"
	profileType = "AWS::IAM::InstanceProfile"
)

// conditions returns what an action on r can be held to: the policies that a
// role gets, and the boundary that it must have. Without them whoever may make a
// role could give it any right.
func (w *writer) conditions(r *cfn.Resource, action string) []iam.Condition {
	d := facts.Deployer()
	out := w.bounded(r, action)
	if action != d.AttachPolicy {
		return out
	}
	var policies []expr.Value
	t, _ := facts.Deployed(r.Type)
	switch list, isList := r.Properties().Get("ManagedPolicyArns").(expr.Array); {
	case r.Type == roleType && isList:
		for _, v := range values(list) {
			policies = append(policies, w.bind(w.names.value(v)))
		}
	case len(t.Resources) > 1 && t.Resources[0].Of == "": // a policy that names its roles
		policies = append(policies, w.bind(w.names.arns(r, t, t.Resources[0], 0)[0]))
	}
	if len(policies) == 0 || slices.ContainsFunc(policies, func(v expr.Value) bool { return v.String() == "*" }) {
		return out
	}
	return append(out, iam.Condition{Operator: "ArnLike", Key: d.PolicyARN, Values: expr.ListOf(policies...)})
}

// bounded returns that the role r must have its boundary when an action gives it
// rights.
func (w *writer) bounded(r *cfn.Resource, action string) []iam.Condition {
	d := facts.Deployer()
	b := r.Properties().Get("PermissionsBoundary")
	if b == nil || !slices.Contains(d.BoundedActions, action) {
		return nil
	}
	return []iam.Condition{{Operator: "StringLike", Key: d.BoundaryKey, Values: expr.ListOf(w.bind(w.names.value(b)))}}
}

// pass adds the handing of r's roles to its service. A resource without a role
// hands over none.
func (w *writer) pass(r *cfn.Resource) {
	var conditions []iam.Condition
	to, maybe := facts.PassedTo(r.Type, w.stack.Partition)
	if to != "" {
		operator := "StringEquals"
		if maybe {
			operator += "IfExists"
		}
		conditions = append(conditions, iam.Condition{Operator: operator, Key: facts.IAM().PassedToService, Values: expr.ListOf(expr.String(to))})
	}
	roles := w.roles(r)
	for _, role := range roles {
		w.needs = append(w.needs, need{
			action: facts.IAM().PassRole, resource: w.bind(role), conditions: conditions, reach: named, sid: "PassRole",
			origin: r.Origin.Because(r.ID + " hands it over"),
		})
	}
	if to == "" && len(roles) > 0 {
		w.lack(noReceiver, r.Type, r.ID)
	}
}

// roles returns the patterns of the ARNs of the roles that r refers to: by
// itself, through an instance profile, as an ARN, or as something that is given
// at deploy.
func (w *writer) roles(r *cfn.Resource) []expr.Value {
	var out []expr.Value
	add := func(v expr.Value) {
		if !slices.ContainsFunc(out, func(o expr.Value) bool { return o.String() == v.String() }) {
			out = append(out, v)
		}
	}
	leaves(r.Properties(), "", func(key string, v expr.Value) {
		if id, _, ok := v.Resource(); ok {
			x, found := w.names.template.Resource(id)
			switch {
			case found && x.Type == roleType:
				t, _ := facts.Deployed(roleType)
				add(w.names.arns(x, t, t.Resources[0], 0)[0])
			case found && x.Type == profileType && r.Type != profileType:
				for _, role := range w.roles(x) {
					add(role)
				}
			}
			return
		}
		text, known := v.Text()
		switch {
		case strings.Contains(v.String(), ":iam::") && strings.Contains(v.String(), ":role/"):
			add(w.names.value(v))
		case key == "Roles" && known: // of an instance profile: a name, without its path
			t, _ := facts.Deployed("AWS::IAM::RolePolicy")
			add(arn(t.Resources[0].ARN, "Name", expr.String(text), expr.Value{}))
		case key == "IamInstanceProfile", !known && strings.Contains(key, "Role"):
			// A profile that exists does not say its role, a parameter neither.
			add(expr.Expand(facts.Deployer().RoleARN, nil))
		}
	})
	return out
}
