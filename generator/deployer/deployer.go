// Package deployer writes down what those who make, change and delete a stack
// must be allowed: one who deploys with their own rights, one who hands the work
// to a service role of CloudFormation, and that role.
//
// What CloudFormation's handlers call is the registry's word; for environments
// it is that of MWAA's documentation. A right is as narrow as what is known
// before the deploy lets it be, and where it is not narrow the notes say why. A
// policy that stops a deploy is worse than one that is wide and says so.
package deployer

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/schemas/handlers"
)

// A Stack is what is deployed.
type Stack struct {
	Name      string // at AWS
	Template  *cfn.Template
	Place     expr.Binding // what is known of the pseudo parameters
	Partition string       // as in "aws": it decides how services are called
	Uploaded  bool         // the template is too large to be sent
}

// Rights are what those who deploy a stack must be allowed. The documents can be
// larger than IAM takes: see [Split].
type Rights struct {
	Own         iam.Policy // of one who deploys with their own rights
	Caller      iam.Policy // of one who hands a service role to CloudFormation
	ServiceRole iam.Policy // of that role
	Trust       iam.Policy // who may use it: CloudFormation

	CallNotes    []string // what the reader of Own and Caller must know, in phrases
	HandlerNotes []string // and that of Own and ServiceRole
	Unknown      []string // the types that nothing is known of, with their resources
}

// Of returns what deploying s takes. The error is a fault of mwaagen.
func Of(s Stack) (*Rights, error) {
	table, err := handlers.Read()
	if err != nil {
		return nil, err
	}
	w := &writer{stack: s, table: table, creates: map[string]bool{}, lacking: map[string][]string{}}
	variants, complete := s.Template.Evaluate(cfn.Inputs{Place: w.place})
	for _, v := range variants {
		w.template(v.Template)
	}
	work := w.needs
	w.needs = nil
	w.calls()
	calls := w.needs
	w.needs = nil
	w.callerCalls(calls)
	caller := w.needs

	r := &Rights{Unknown: w.unknown()}
	r.Own = w.policy(slices.Concat(calls, work))
	r.Caller = w.policy(caller)
	r.ServiceRole = w.policy(work)
	r.Trust = w.trust()
	r.CallNotes = []string{fmt.Sprintf("the stack is called %q", s.Name)}
	if s.Uploaded {
		r.CallNotes = append(r.CallNotes, "the template is too large to be sent: write the name of the bucket that it goes through for <"+templateBucket+">")
	}
	r.HandlerNotes = w.notes(r.ServiceRole)
	if s.Template.Transform != nil {
		r.HandlerNotes = append(r.HandlerNotes, "what the template's macros make of it is not seen")
	}
	if !complete {
		r.HandlerNotes = append(r.HandlerNotes, "the template's conditions have too many outcomes: what is made under some of them only can be missing")
	}
	return r, w.err
}

// A writer collects what a stack needs.
type writer struct {
	stack Stack
	table *handlers.Table
	names names // of the template that is looked at

	bounds []iam.Condition // of what is allowed in the whole Region
	vpc    string          // that bounds is about

	creates map[string]bool // actions that a create handler of the stack calls
	needs   []need
	reaches map[string]reach    // of the statements that were written last, by Sid
	lacking map[string][]string // what the data does not have, with the resources that it is for
	order   []string            // the keys of lacking

	environments bool // there are any
	unbounded    bool // there is a role without a boundary
	err          error
}

// place knows what is known of the place, and the stack's name.
func (w *writer) place(a expr.Atom) (string, bool) {
	if a.Kind == expr.Pseudo && a.Name == "AWS::StackName" {
		return w.stack.Name, true
	}
	return w.stack.Place(a)
}

// template adds what the resources of t need, t having been evaluated.
func (w *writer) template(t *cfn.Template) {
	w.names = names{stack: w.stack.Name, template: t}
	w.bounds = w.inVPC(t)
	for _, r := range t.Resources() {
		if h, ok := w.table.Types[r.Type]; ok {
			for _, a := range h.Create {
				w.creates[a] = true
			}
		}
	}
	for i := range t.Resources() {
		w.resource(&t.Resources()[i])
	}
	w.parameters(t)
}

// resource adds what one resource needs.
func (w *writer) resource(r *cfn.Resource) {
	d := facts.Deployer()
	for _, x := range d.ServiceLinked {
		if x.Type == r.Type {
			w.facts(r.Origin, nil, x.Statement)
		}
	}
	h, known := w.table.Types[r.Type]
	switch {
	case r.Type == d.EnvironmentType:
		w.environment(r)
	case strings.HasPrefix(r.Type, d.CustomPrefix) || !known && r.Properties().Get("ServiceToken") != nil:
		w.facts(r.Origin, map[string]expr.Value{"Function": w.names.value(r.Properties().Get("ServiceToken"))}, d.Custom)
	case !known:
		w.lack(noHandlers, r.Type, r.ID)
	default:
		if r.Type == "AWS::CloudFormation::Stack" {
			w.lack(noHandlers, "resources inside of "+r.Type, r.ID)
		}
		w.unbounded = w.unbounded || r.Type == roleType && r.Properties().Get("PermissionsBoundary") == nil
		w.handlers(r, h)
	}
}

// environment adds what an environment needs, which MWAA documents.
func (w *writer) environment(r *cfn.Resource) {
	w.environments = true
	p := r.Properties()
	v := map[string]expr.Value{
		"Environment":   w.names.value(p.Get("Name")),
		"Bucket":        w.names.value(p.Get("SourceBucketArn")),
		"ExecutionRole": w.names.value(p.Get("ExecutionRoleArn")),
	}
	if k := p.Get("KmsKey"); k != nil {
		v["Key"] = w.names.value(k)
		if v["Key"].IsKnown() {
			v["Key"] = arn(facts.ARN("kms-key"), "KeyId", v["Key"], expr.Value{})
		}
	}
	before := len(w.needs)
	w.facts(r.Origin, v, facts.Deployer().Environment...)
	role, ok := p.Get("ExecutionRoleArn").(expr.Value)
	if !ok {
		return
	}
	if id, _, ours := role.Resource(); ours {
		if x, found := w.names.template.Resource(id); found {
			for i := before; i < len(w.needs); i++ {
				n := &w.needs[i]
				n.conditions = append(n.conditions[:len(n.conditions):len(n.conditions)], w.bounded(x, n.action)...)
			}
		}
	}
}

// The names of the placeholders that whoever uses a document fills in.
const (
	templateBucket = "TEMPLATE_BUCKET"
	serviceRole    = "SERVICE_ROLE"
)

func placeholder(name string) expr.Value {
	return expr.FromAtoms(expr.StringType, expr.Atom{Kind: expr.Param, Name: name})
}

// calls adds the calls of CloudFormation.
func (w *writer) calls() {
	d := facts.Deployer()
	v := map[string]expr.Value{"Stack": expr.String(w.stack.Name), "TemplateBucket": placeholder(templateBucket)}
	o := expr.WrittenAt("")
	w.facts(o, v, d.Calls...)
	if w.stack.Template.Transform != nil {
		w.facts(o, v, d.Transform)
	}
	if w.stack.Uploaded {
		w.facts(o, v, d.TemplateBucket...)
	}
}

// callerCalls adds calls, with the service role in those that take one. One that
// takes none leaves it to CloudFormation, which goes on with the stack's role.
func (w *writer) callerCalls(calls []need) {
	d := facts.Deployer()
	role := w.bind(expr.Expand(d.ServiceRole, func(n string) (expr.Value, bool) { return placeholder(serviceRole), n == "ServiceRole" }))
	for _, n := range calls {
		if slices.Contains(d.RoleActions, n.action) && n.reach != nowhere {
			n.conditions = append(slices.Clone(n.conditions), iam.Condition{Operator: "ArnEqualsIfExists", Key: d.RoleKey, Values: expr.ListOf(role)})
			n.sid += "WithRole"
		}
		w.needs = append(w.needs, n)
	}
	w.facts(expr.WrittenAt(""), map[string]expr.Value{"ServiceRole": role}, d.CallerCalls...)
}

// trust returns who may use the service role.
func (w *writer) trust() iam.Policy {
	p, err := iam.Build(facts.PolicyFact{Name: "deployer", Statements: []facts.StatementFact{facts.Deployer().Trust}},
		iam.Vars{Partition: w.stack.Partition, Origin: expr.WrittenAt("")})
	if err != nil && w.err == nil {
		w.err = err
	}
	return p
}
