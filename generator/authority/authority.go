// Package authority says which policies decide about a request in a deployment:
// those of the role that makes it, those of the resource that it is about, and
// that of the endpoint on the way. Rules, proofs and the matrix of access ask it,
// and so they cannot differ.
package authority

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// A View is a deployment with what is known of its ARNs. It remembers what it
// found out, so each goroutine needs its own.
type View struct {
	*ir.Deployment
	arns      map[string]expr.Value // what arnOf found, by logical id; absent for what is none
	languages map[string]*expr.Language
	lastKey   accessKey
	last      iam.Access // of lastKey, as Look shows it
	before    answered   // by Lacks
}

// New returns a view of d.
func New(d *ir.Deployment) *View {
	return &View{Deployment: d, arns: map[string]expr.Value{}, languages: map[string]*expr.Language{}}
}

// OwnAccount returns the account that the stack lands in.
func OwnAccount() expr.Value { return expr.PseudoParam("AWS::AccountId") }

// Closed returns policies that are all that there are.
func Closed(all ...iam.Policy) iam.Policies { return iam.Policies{All: all, Complete: true} }

// Caller returns a role of the deployment as somebody who makes requests.
func Caller(role *ir.Role) iam.Caller {
	return iam.Caller{Type: iam.PrincipalAWS, Name: role.ARN(), Account: OwnAccount()}
}

// Held is what decides about the requests of a role, apart from the policies of
// resources and endpoints.
type Held struct {
	Access iam.Access
	Hidden []expr.Value // policies that are attached to it, and that the model does not have
	Fenced bool         // it has a boundary that the model does not have
}

// Of returns the policies and the boundary of a role. What the model says of a
// role that exists already is what it should have: it counts, and is not complete.
func (v *View) Of(role *ir.Role) Held {
	var h Held
	h.Access.Identity, h.Hidden = v.PoliciesOf(role, ofAWS)
	h.Access.Resource = Closed()
	if !role.Boundary.IsAbsent() {
		h.Access.Boundary = &iam.Policies{}
		m := v.ManagedPolicy(role.Boundary)
		if h.Fenced = m == nil; m != nil {
			*h.Access.Boundary = Closed(m.Policy)
		}
	}
	return h
}

// ofAWS returns what a policy of AWS's own says, where that is known.
func ofAWS(arn expr.Value) (iam.Policy, bool) {
	f := facts.IAM()
	if expr.Match(expr.String(f.AdminPolicy), arn) != expr.Yes {
		return iam.Policy{}, false
	}
	everything := expr.ListOf(expr.String(iam.Everybody))
	name := f.AdminPolicy[strings.LastIndexByte(f.AdminPolicy, '/')+1:]
	return iam.Policy{Origin: arn.Origin(), Statements: []iam.Statement{
		{Sid: name, Effect: iam.Allow, Actions: everything, Resources: everything, Origin: arn.Origin()},
	}}, true
}

// An Owned is a resource that has a policy of its own.
type Owned struct {
	Resource *ir.Resource
	Policies iam.Policies // what it is said to have; not complete for a resource that exists
	Kind     iam.Kind
	What     string // as in "bucket"
}

// OfBucket returns the policy of a bucket.
func OfBucket(b *ir.Bucket) Owned {
	return owned(&b.Resource, b.Policy, iam.BucketPolicy, "bucket")
}

// OfKey returns the policy of a key.
func OfKey(k *ir.Key) Owned { return owned(&k.Resource, k.Policy, iam.KeyPolicy, "key") }

// OfRole returns the trust policy of a role.
func OfRole(r *ir.Role) Owned { return owned(&r.Resource, r.Trust, iam.TrustPolicy, "role") }

func owned(r *ir.Resource, p iam.Policy, kind iam.Kind, what string) Owned {
	return Owned{r, iam.Policies{All: []iam.Policy{p}, Complete: r.Made()}, kind, what}
}

// Made returns the policies as far as they are certain: of a resource that exists
// already what the model has is what they should be.
func (o Owned) Made() iam.Policies {
	if o.Resource.Made() {
		return o.Policies
	}
	return iam.Policies{}
}

// Said reports whether something is known of the policies: what exists already may
// have one of which the model has nothing.
func (o Owned) Said() bool {
	return o.Resource.Made() || slices.ContainsFunc(o.Policies.All, func(p iam.Policy) bool { return len(p.Statements) > 0 })
}

// OwnerOf returns the bucket or key of the deployment that resource is, or is part
// of, with its policy; false when it is none.
func (v *View) OwnerOf(resource expr.Value) (Owned, bool) {
	for _, b := range v.Buckets {
		if begins(resource, b.ARN()) || !b.Name.IsAbsent() && begins(resource, Fill(facts.ARN("bucket"), map[string]expr.Value{"BucketName": b.Name})) {
			return OfBucket(b), true
		}
	}
	for _, k := range v.Keys {
		if begins(resource, k.ARN()) {
			return OfKey(k), true
		}
	}
	return Owned{}, false
}

// begins reports whether v is the thing whose ARN is head, or something below it.
func begins(v, head expr.Value) bool {
	x, y := v.Atoms(), head.Atoms()
	if len(y) == 0 || len(x) < len(y) {
		return false
	}
	for i, a := range y {
		b := x[i]
		if i == len(y)-1 && a.Kind == expr.Text && b.Kind == expr.Text {
			return len(b.Name) >= len(a.Name) && b.Name[:len(a.Name)] == a.Name && below(b.Name[len(a.Name):])
		}
		if a.Kind != b.Kind || a.Name != b.Name || a.Attr != b.Attr || a.Kind == expr.Unknown {
			return false
		}
	}
	return len(x) == len(y) || x[len(y)].Kind == expr.Text && below(x[len(y)].Name)
}

func below(rest string) bool { return rest == "" || rest[0] == '/' }

// Guard returns the policy of an endpoint; false when it lets everything pass. That
// of one which exists already is what the model says that it should be.
func Guard(x *ir.Endpoint) (p iam.Policies, guarded bool) {
	if x.Policy == nil {
		return iam.Policies{Complete: x.Made()}, !x.Made()
	}
	return Closed(*x.Policy), true
}

// Through returns what decides about requests where the policy of an endpoint alone
// says anything.
func Through(guard iam.Policies) iam.Access {
	return iam.Access{Identity: Closed(openPolicy()), Resource: Closed(), Guards: []iam.Policies{guard}}
}

// Way is how requests get to a service: through an endpoint, past all of them, or
// nobody knows.
type Way struct {
	Known    bool
	Endpoint *ir.Endpoint // nil for the internet
}

// Context returns what requests have beside action and resource: what all have in
// common, and what AWS says of the way that they take. With direct unset a
// service makes them on behalf of its caller, and what they say of their way
// nobody knows.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-network-properties
func (v *View) Context(way Way, direct bool) iam.Context {
	var c iam.Context
	for _, x := range facts.UsualContext() {
		c.Keys = append(c.Keys, iam.ContextKey{Name: x.Key, Values: expr.ListOf(expr.String(x.Value))})
	}
	f := facts.IAM()
	switch {
	case !way.Known || !direct:
	case way.Endpoint == nil:
		c.Keys = append(c.Keys, iam.ContextKey{Name: f.SourceEndpoint, Absent: true}, iam.ContextKey{Name: f.SourceVPC, Absent: true})
	default:
		c.Keys = append(c.Keys,
			iam.ContextKey{Name: f.SourceEndpoint, Values: expr.ListOf(way.Endpoint.Ref())},
			iam.ContextKey{Name: f.SourceVPC, Values: expr.ListOf(way.Endpoint.VPC)},
			iam.ContextKey{Name: f.SourceIP, Absent: true})
	}
	return c
}

// Complete returns a as if what is not here said nothing.
func Complete(a iam.Access) iam.Access {
	a.Identity.Complete, a.Resource.Complete = true, true
	if a.Boundary != nil && !a.Boundary.Complete {
		a.Boundary = nil
	}
	a.Guards = slices.DeleteFunc(slices.Clone(a.Guards), func(g iam.Policies) bool { return !g.Complete })
	return a
}
