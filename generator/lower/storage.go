package lower

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec"
)

const keyID = "Key"

// key makes the customer-managed key when the spec asks for one, or takes the
// one that exists.
func (l *lowerer) key() {
	k := &l.spec.KMSKey
	if k.ARN.Set {
		l.d.Keys = []*ir.Key{l.existingKey(k)}
		return
	}
	if !k.Create.Is("true") {
		return
	}
	o := expr.WrittenAt(k.Pointer)
	out := &ir.Key{
		Resource:      ir.Resource{ID: keyID, Origin: o, Retain: true, Tags: l.tags("key", o)},
		Description:   expr.String("Amazon MWAA environments and buckets of " + l.spec.Name.Text).From(o),
		Rotation:      l.or(k.EnableRotation, expr.Bool(true), "new key material each year costs nothing and breaks nothing"),
		PendingWindow: l.or(k.PendingWindow, expr.Int(facts.Keys().DefaultWindow), "a deleted key takes the environment's data with it, so the longest time to think again"),
		Policy:        l.policy("key", o, vars{}),
	}
	if k.Alias.Set {
		at := expr.WrittenAt(k.Alias.Pointer)
		out.Alias = ir.Resource{ID: "KeyAlias", Origin: at}
		out.AliasName = expr.Concat(expr.String(facts.Keys().AliasPrefix), l.name(k.Alias)).From(at)
	}
	l.d.Keys = []*ir.Key{out}
}

// customerKey returns the ARN of the customer-managed key, or an absent value.
func (l *lowerer) customerKey() expr.Value {
	if len(l.d.Keys) == 0 {
		return expr.Value{}
	}
	return derived(l.d.Keys[0].ARN(), l.d.Keys[0].Origin, "the environments, their buckets and roles use the same key")
}

// bucket makes an environment's bucket, or takes the one that exists.
func (l *lowerer) bucket(key string, e *spec.Environment) *ir.Bucket {
	s := facts.Storage()
	o := expr.WrittenAt(e.Pointer).Because("every environment has a bucket of its own, for DAGs and artefacts")
	id := l.id("Bucket", key, e.Pointer)
	if e.Bucket.ARN.Set {
		b := l.existingBucket(id, &e.Bucket)
		l.d.Buckets = append(l.d.Buckets, b)
		return b
	}
	closed := expr.Bool(true).From(o.Because("MWAA refuses a bucket without all four blocks of public access"))
	b := &ir.Bucket{
		Resource:          ir.Resource{ID: id, Origin: o, Retain: true, Tags: l.tags(key, o, e.Tags)},
		Versioning:        l.versioning(e.Bucket.Versioning),
		BlockPublicAccess: ir.PublicAccessBlock{BlockACLs: closed, IgnoreACLs: closed, BlockPolicy: closed, RestrictBuckets: closed},
		Encryption:        expr.String(s.SSES3).From(o.Because("no customer-managed key is asked for")),
		Ownership:         expr.String(s.Ownership).From(o.Because("policies alone decide about access, never ACLs")),
		PolicyResource:    ir.Resource{ID: l.id("BucketPolicy", key, e.Pointer), Origin: o},
	}
	if e.Bucket.Name.Set {
		b.Name = l.name(e.Bucket.Name)
	}
	if k := l.customerKey(); !k.IsAbsent() {
		b.Encryption = expr.String(s.SSEKMS).From(k.Origin())
		b.Key = k
		b.BucketKey = expr.Bool(true).From(k.Origin().Because("a bucket key saves calls to the key"))
	}
	b.Policy = l.policy("bucket", o, vars{"Bucket": b.ARN()})
	l.d.Buckets = append(l.d.Buckets, b)
	return b
}

func (l *lowerer) versioning(s spec.Scalar) expr.Value {
	f := facts.Storage()
	switch {
	case s.Failed:
		return l.value(s)
	case !s.Set:
		o := l.take(s.Section, expr.Bool(true), "MWAA requires it: plugins and requirements are named by object version")
		return expr.String(f.VersioningEnabled).From(o)
	case s.Is("false"):
		return expr.String(f.VersioningSuspended).From(expr.WrittenAt(s.Pointer))
	}
	return expr.String(f.VersioningEnabled).From(expr.WrittenAt(s.Pointer))
}
