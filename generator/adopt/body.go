package adopt

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
)

// A body is an object of a template, or what stands where one was expected.
type body struct {
	object expr.Object // nil when tree is no object
	tree   expr.Tree
	origin *expr.Origin // of what it is part of
}

// at returns the object below key; one that is not there is empty.
func (b body) at(key string) body {
	switch x := b.get(key).(type) {
	case nil:
		return body{nil, expr.Object{}, b.origin}
	case expr.Object:
		return body{x, x, b.origin}
	default:
		return body{nil, x, b.origin}
	}
}

// get returns what stands below key. Below something that is no object, nothing
// is known.
func (b body) get(key string) expr.Tree {
	if b.object == nil {
		if o, ok := b.tree.(expr.Object); ok && len(o) == 0 {
			return nil
		}
		return b.unknown("its properties cannot be read")
	}
	x := b.object.Get(key)
	if x == nil && b.object.Get("Fn::Transform") != nil {
		return b.unknown("a macro may add it")
	}
	return x
}

func (b body) unknown(why string) expr.Value { return expr.UnknownValue(why).From(b.origin) }

// has reports whether something stands below key.
func (b body) has(key string) bool { return b.get(key) != nil }

// value returns the scalar below key; absent when there is none.
func (b body) value(key string) expr.Value {
	switch x := b.get(key).(type) {
	case nil:
		return expr.Value{}
	case expr.Value:
		return x
	case expr.Array:
		if len(x) == 1 {
			if v, ok := x[0].(expr.Value); ok {
				return v
			}
		}
	}
	return b.unknown("a text was expected")
}

// list returns the scalars below key. A list that is one late value, such as a
// parameter's, is open.
func (b body) list(key string) expr.List {
	switch x := b.get(key).(type) {
	case nil:
		return expr.List{}
	case expr.Value:
		if x.IsKnown() {
			return expr.ListOf(x).From(x.Origin())
		}
		return expr.List{Items: []expr.Value{expr.UnknownValue("the list is known at deploy").From(x.Origin())}, Origin: x.Origin()}
	case expr.Array:
		return listOf(x, b.origin)
	}
	return expr.List{Items: []expr.Value{b.unknown("a list was expected")}, Origin: b.origin}
}

func listOf(x expr.Array, o *expr.Origin) expr.List {
	out := expr.List{Complete: true, Origin: o}
	for _, it := range x {
		switch y := it.(type) {
		case expr.Value:
			out.Items = append(out.Items, y)
		case expr.Array:
			inner := listOf(y, o)
			out.Items = append(out.Items, inner.Items...)
			out.Complete = out.Complete && inner.Complete
		default:
			out.Complete = false
		}
	}
	return out
}

// bodies returns the objects of the list below key, and whether they are all.
func (b body) bodies(key string) (all []body, complete bool) {
	switch x := b.get(key).(type) {
	case nil:
		return nil, true
	case expr.Object:
		return []body{{x, x, b.origin}}, true
	case expr.Array:
		complete = true
		for _, it := range x {
			o, ok := it.(expr.Object)
			complete = complete && ok
			if ok {
				all = append(all, body{o, o, b.place(o)})
			}
		}
		return all, complete
	}
	return nil, false
}

// place is the origin of an object inside of b: that of its first value.
func (b body) place(o expr.Object) *expr.Origin {
	for _, m := range o {
		if v, ok := m.Value.(expr.Value); ok && v.Origin() != nil {
			return v.Origin()
		}
	}
	return b.origin
}

// policy returns the policy below key; an empty one when there is none.
func (b body) policy(key string) iam.Policy {
	x := b.get(key)
	if x == nil {
		return iam.Policy{Origin: b.origin}
	}
	return iam.Parse(x, b.origin)
}
