// Package inventory lists the policies of a deployment as a reviewer reads them:
// whose each is, what every statement opens, and why it is there.
package inventory

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// A Policy is one policy document of a deployment.
type Policy struct {
	Holder     string // whose it is, as in "role ExecutionRoleProd"
	Name       string // among those of its holder, as in "trust" or "Execution"
	Kind       iam.Kind
	Size       int // characters as IAM counts them; placeholders stand for what is not known
	Limit      int // the most that IAM takes; 0 when it is not known
	At         diag.Place
	Statements []Statement
	When       string // the outcome of the template's conditions; "" for all
	Elsewhere  bool   // Name is its ARN, and what it says is not here
}

// A Statement is one rule of a policy, in words. Account, Region and partition
// are filled in where they are known.
type Statement struct {
	Sid          string // "" when it has none
	Effect       string
	Who          []string // principals, as in "Service airflow.amazonaws.com"; none in identity policies
	NotWho       bool     // Who are those it is not about
	Actions      []string
	NotActions   bool
	Levels       []string // of access that it gives, in AWS's words; none when it is not known, or denies
	Opens        int      // how many actions; 0 when it is not known
	Resources    []string
	NotResources bool
	Conditions   []string // as in `StringEquals aws:SourceAccount "123456789012"`
	Why          []string // clauses; none when no reason is known
	At           diag.Place
}

// Of returns the policies of what d makes: those of roles with what is attached to
// them, then those of buckets, keys and endpoints, in the order of the model. A
// managed policy that several roles have is there once.
func Of(d *ir.Deployment) []Policy {
	l := &lister{d: d, bind: d.Binding(), listed: map[*ir.ManagedPolicy]bool{}}
	for _, r := range d.Roles {
		l.role(r)
	}
	for _, m := range d.ManagedPolicies {
		l.managed("managed policy "+m.ID, m, nil)
	}
	for _, b := range d.Buckets {
		if b.Made() && len(b.Policy.Statements) > 0 {
			l.add("bucket "+b.ID, "", iam.BucketPolicy, false, b.Policy, b.Origin, nil)
		}
	}
	for _, k := range d.Keys {
		if k.Made() && len(k.Policy.Statements) > 0 {
			l.add("key "+k.ID, "", iam.KeyPolicy, false, k.Policy, k.Origin, nil)
		}
	}
	for _, e := range d.Endpoints {
		if e.Made() && e.Policy != nil {
			l.add("endpoint "+e.ID, "", iam.EndpointPolicy, false, *e.Policy, e.Origin, nil)
		}
	}
	return l.out
}

// A lister collects policies.
type lister struct {
	d      *ir.Deployment
	bind   expr.Binding
	listed map[*ir.ManagedPolicy]bool
	served []*facts.Required // what the environment whose role it is has certainly
	out    []Policy
}

// role adds the policies of a role that the stack makes.
func (l *lister) role(r *ir.Role) {
	if !r.Made() {
		return
	}
	holder := "role " + r.ID
	env := l.executes(r)
	if env != nil {
		l.served = l.serve(r, env)
	}
	if len(r.Trust.Statements) > 0 {
		l.add(holder, "trust", iam.TrustPolicy, false, r.Trust, r.Origin, nil)
	}
	for _, p := range r.Inline {
		l.add(holder, p.Name.Bind(l.bind).String(), iam.IdentityPolicy, true, p.Policy, or(p.Origin, r.Origin), env)
	}
	for _, m := range l.attached(r) {
		l.managed(holder, m, env)
	}
	for _, v := range r.ManagedARNs.Items {
		if l.d.ManagedPolicy(v) == nil {
			l.out = append(l.out, Policy{Holder: holder, Name: v.Bind(l.bind).String(), Kind: iam.IdentityPolicy, At: place(or(v.Origin(), r.Origin)), Elsewhere: true})
		}
	}
}

// attached returns the managed policies of the stack that a role has.
func (l *lister) attached(r *ir.Role) (out []*ir.ManagedPolicy) {
	for _, v := range r.ManagedARNs.Items {
		if m := l.d.ManagedPolicy(v); m != nil {
			out = append(out, m)
		}
	}
	for _, m := range l.d.ManagedPolicies {
		if m.Roles.Contains(expr.Ref(r.ID)) == expr.Yes {
			out = append(out, m)
		}
	}
	return out
}

func (l *lister) managed(holder string, m *ir.ManagedPolicy, env *ir.Environment) {
	if l.listed[m] {
		return
	}
	l.listed[m] = true
	name := m.ID
	if holder == "managed policy "+m.ID {
		name = ""
	}
	l.add(holder, name, iam.IdentityPolicy, false, m.Policy, m.Origin, env)
}

// executes returns the environment whose execution role r is; nil for none.
func (l *lister) executes(r *ir.Role) *ir.Environment {
	for _, e := range l.d.Environments {
		if l.d.Role(e.ExecutionRole) == r {
			return e
		}
	}
	return nil
}

func (l *lister) add(holder, name string, kind iam.Kind, inline bool, p iam.Policy, o *expr.Origin, env *ir.Environment) {
	out := Policy{Holder: holder, Name: name, Kind: kind, Size: p.Size(l.bind), Limit: Limit(kind, inline), At: place(or(p.Origin, o))}
	for i := range p.Statements {
		s := l.statement(&p.Statements[i], kind, env)
		if s.At.Pointer == "" {
			s.At = out.At
		}
		out.Statements = append(out.Statements, s)
	}
	l.out = append(l.out, out)
}

// Limit returns how many characters IAM takes of a document of a kind, which may
// be inline in a role; 0 when that is not known.
func Limit(kind iam.Kind, inline bool) int {
	limits := facts.IAM()
	switch kind {
	case iam.IdentityPolicy:
		if inline {
			return limits.RoleInline
		}
		return limits.ManagedPolicy
	case iam.TrustPolicy:
		return limits.Trust
	case iam.KeyPolicy:
		return limits.KeyPolicy
	case iam.BucketPolicy:
		return limits.BucketPolicy
	case iam.EndpointPolicy:
		return limits.EndpointPolicy
	}
	return 0
}

func or(o, other *expr.Origin) *expr.Origin {
	if o != nil {
		return o
	}
	return other
}

func place(o *expr.Origin) diag.Place {
	doc, pointer, _ := o.At()
	return diag.Place{Doc: doc, Pointer: pointer}
}
