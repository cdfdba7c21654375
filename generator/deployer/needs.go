package deployer

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/authorization"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/schemas/handlers"
)

// A need is one action on one resource.
type need struct {
	action     string
	resource   expr.Value // the pattern of an ARN
	conditions []iam.Condition
	reach      reach
	sid        string
	origin     *expr.Origin
}

// A reach is how narrow a need is.
type reach uint8

// The reaches, and why they are no narrower.
const (
	named      reach = iota + 1 // by a name, or by the beginning of one that CloudFormation makes
	tagged                      // by the tag that CloudFormation put on it
	unnamed                     // nobody knows its id before it exists
	region                      // the same, of EC2, where shared subnets and images are another account's
	nowhere                     // the action has no resource
	unverified                  // the data does not have the action
)

// bind returns v with what is known of the place.
func (w *writer) bind(v expr.Value) expr.Value { return v.Bind(w.place) }

// facts adds statements of the facts, their placeholders filled in from v.
func (w *writer) facts(o *expr.Origin, v map[string]expr.Value, statements ...facts.StatementFact) {
	if v == nil {
		v = map[string]expr.Value{}
	}
	_, customer := v["Key"]
	p, err := iam.Build(facts.PolicyFact{Name: "deployer", Statements: statements},
		iam.Vars{Values: v, Partition: w.stack.Partition, CustomerKey: customer, Origin: o})
	if err != nil && w.err == nil {
		w.err = err
	}
	p = p.Map(w.bind)
	for _, s := range p.Statements {
		for _, a := range s.Actions.Items {
			action, _ := a.Text()
			for _, r := range s.Resources.Items {
				n := need{action: action, resource: r, conditions: s.Conditions, reach: named, sid: s.Sid, origin: s.Origin}
				switch r.String() {
				case "*":
					n.reach = nowhere
				case w.anyEC2().String():
					n.reach = region
					n.conditions = append(n.conditions[:len(n.conditions):len(n.conditions)], w.bounds...)
				}
				w.needs = append(w.needs, n)
			}
		}
	}
}

func (w *writer) anyEC2() expr.Value { return w.bind(expr.Expand(facts.Deployer().AnyEC2, nothing)) }

func nothing(string) (expr.Value, bool) { return expr.Value{}, false }

// handlers adds what the handlers of r call to make, look at, change and delete
// it.
func (w *writer) handlers(r *cfn.Resource, h handlers.Handlers) {
	actions := slices.Concat(h.Create, h.Read, h.Update, h.Delete)
	slices.Sort(actions)
	for _, a := range slices.Compact(actions) {
		switch {
		case omitted(r, a):
		case a == facts.IAM().PassRole:
			w.pass(r)
		case strings.ContainsAny(a, "*?"):
			opened, _ := authorization.Expand(a)
			for _, x := range opened {
				w.action(r, h, x)
			}
		default:
			x, ok := authorization.Lookup(a)
			if ok {
				w.action(r, h, x)
				continue
			}
			prefix, _, _ := strings.Cut(a, ":")
			if authorization.Known(prefix) || !authorization.IsService(prefix) {
				w.lack(noAction, a, r.ID) // IAM has no such action
				continue
			}
			w.lack(noService, a, r.ID)
			w.needs = append(w.needs, need{action: a, resource: anything, reach: unverified, sid: "Unverified", origin: r.Origin.Because("the handler calls it")})
		}
	}
}

// omitted reports whether the handlers of r do not call an action, because r has
// none of the properties that it is for.
func omitted(r *cfn.Resource, action string) bool {
	return slices.ContainsFunc(facts.Deployer().Omits, func(o facts.Omission) bool {
		return o.Type == r.Type && slices.Contains(o.Actions, action) &&
			!slices.ContainsFunc(o.Unless, func(p string) bool { return has(r.Properties(), p) })
	})
}

// An adder adds a need of one action, for a resource of that reach.
type adder func(resource expr.Value, how reach, sid string, more ...iam.Condition)

// action adds one action that the handlers of r call.
func (w *writer) action(r *cfn.Resource, h handlers.Handlers, a authorization.Action) {
	add := func(v expr.Value, how reach, sid string, more ...iam.Condition) {
		w.needs = append(w.needs, need{
			action: a.String(), resource: w.bind(v), conditions: append(w.conditions(r, a.String()), more...),
			reach: how, sid: sid, origin: r.Origin.Because("CloudFormation calls it for " + r.ID),
		})
	}
	t, _ := facts.Deployed(r.Type)
	d := facts.Deployer()
	switch {
	case len(a.Types) == 0:
		add(anything, nowhere, "")
	case a.String() == d.LinkRole:
		add(expr.Expand(d.LinkedRoles, nil), unnamed, "")
	case a.Service == d.EC2 && w.bySystemTag(t, h, a):
		tag := iam.Condition{Operator: "StringEquals", Key: d.StackTag, Values: expr.ListOf(expr.String(w.stack.Name))}
		add(generic(a.Types[0]), tagged, "", tag)
	case a.Service == d.EC2 && !ownOnly(t, a):
		add(w.anyEC2(), region, "", w.bounds...)
	default:
		w.others(r, a, w.own(r, t, a, add), add)
	}
}

// own adds what an action needs of r itself, and returns the types of resources
// that r is to it.
func (w *writer) own(r *cfn.Resource, t facts.DeployedType, a authorization.Action, add adder) (mine []string) {
	for _, x := range t.Resources {
		if !hasType(a.Types, x.Type) {
			continue
		}
		mine = append(mine, x.Type)
		nameless := w.bind(arn(x.ARN, "Name", anything, expr.String("/"))).String()
		for _, v := range w.names.arns(r, t, x, 0) {
			how := named
			if w.bind(v).String() == nameless {
				how = unnamed
			}
			add(v, how, sidOf(r.Type))
		}
	}
	return mine
}

// others adds what an action for r needs of other resources: of those types that
// every call is about or, where it is not about r, of all types.
func (w *writer) others(r *cfn.Resource, a authorization.Action, mine []string, add adder) {
	rest := a.Needed
	if len(mine) == 0 && len(rest) == 0 {
		rest = a.Types
	}
	for _, x := range rest {
		if slices.Contains(mine, x.Name) {
			continue
		}
		roles := w.roles(r)
		if a.Service != facts.IAM().IdentityService || x.Name != "role" || len(roles) == 0 {
			add(generic(x), unnamed, "")
			continue
		}
		for _, role := range roles {
			add(role, named, "SeeRole")
		}
	}
}

// ownOnly reports whether an action of EC2 is called for the resource itself
// alone: to tag it, or by its name.
func ownOnly(t facts.DeployedType, a authorization.Action) bool {
	return len(t.Resources) > 0 && hasType(a.Types, t.Resources[0].Type) && (a.Level == authorization.Tagging || t.Name != "" && len(a.Types) == 1)
}

func hasType(types []authorization.Type, name string) bool {
	return slices.ContainsFunc(types, func(t authorization.Type) bool { return t.Name == name })
}

// bySystemTag reports whether an action of EC2 can be held to what the stack has
// made, by the tag that CloudFormation puts on it. What a create handler of the
// stack calls cannot: the registry does not say whether the tag is there by then.
func (w *writer) bySystemTag(t facts.DeployedType, h handlers.Handlers, a authorization.Action) bool {
	return h.StackTags && a.Level == authorization.Write && len(a.Types) == 1 && len(t.Resources) > 0 && a.Types[0].Name == t.Resources[0].Type &&
		!w.creates[a.String()] && slices.Contains(a.Keys, a.Service+":ResourceTag/*")
}

// generic returns the pattern of all resources of a type in the place: the
// partition, Region and account are those of the stack.
func generic(t authorization.Type) expr.Value {
	fields := strings.SplitN(t.ARN, ":", 6)
	for i, name := range []string{1: "Partition", 3: "Region", 4: "AccountId"} {
		if name != "" && i < len(fields) && fields[i] == "*" {
			fields[i] = "${AWS::" + name + "}"
		}
	}
	return expr.Expand(strings.Join(fields, ":"), nil)
}

// sidOf returns the beginning of the Sid of statements about a type.
func sidOf(typ string) string {
	parts := strings.Split(typ, "::")
	return strings.Join(parts[min(1, len(parts)-1):], "")
}
