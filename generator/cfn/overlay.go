package cfn

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/registry"
	"github.com/mwaagen/mwaagen/spec/source"
)

// An Overlay supplies a property that a goformation struct lacks, or types so
// narrowly that a value does not fit (*int, *bool).
type Overlay struct {
	// Pointer leads from the properties to the place, as in
	// "/BlockDeviceMappings/0/Ebs/VolumeSize". Objects are made on the way; an
	// element of a list must exist or be the next one. The place must be free.
	Pointer string
	Value   expr.Tree // absent: nothing is written
}

func (t *Template) overlay(base string, props expr.Object, overlay []Overlay) expr.Object {
	for _, l := range overlay {
		if !strings.HasPrefix(l.Pointer, "/") {
			t.fail(base, "the overlay %q is not a pointer to a property", l.Pointer)
			continue
		}
		v := t.clean(base+l.Pointer, l.Value)
		if v == nil {
			continue
		}
		tree, err := place(props, source.Keys(l.Pointer), v)
		if err != nil {
			t.fail(base+l.Pointer, "bad overlay: %v", err)
			continue
		}
		props, _ = tree.(expr.Object)
	}
	return props
}

// place returns tree with v at the place that keys lead to.
func place(tree expr.Tree, keys []string, v expr.Tree) (expr.Tree, error) {
	if len(keys) == 0 {
		if tree != nil {
			return nil, fmt.Errorf("there is a value already")
		}
		return v, nil
	}
	key := keys[0]
	switch x := tree.(type) {
	case expr.Array:
		return placeItem(x, keys, v)
	case expr.Object:
		child, err := place(x.Get(key), keys[1:], v)
		if err != nil {
			return nil, err
		}
		return insert(x, key, child), nil
	case nil:
		if key == "0" { // no property is called so: this starts a list
			return placeItem(nil, keys, v)
		}
		child, err := place(nil, keys[1:], v)
		if err != nil {
			return nil, err
		}
		return expr.Object{{Key: key, Value: child}}, nil
	}
	return nil, fmt.Errorf("%q is inside of a scalar", key)
}

func placeItem(a expr.Array, keys []string, v expr.Tree) (expr.Tree, error) {
	i, err := strconv.Atoi(keys[0])
	if err != nil || i < 0 || i > len(a) {
		return nil, fmt.Errorf("the list of %d has no place %q", len(a), keys[0])
	}
	var old expr.Tree
	if i < len(a) {
		old = a[i]
	}
	child, err := place(old, keys[1:], v)
	if err != nil {
		return nil, err
	}
	out := append(make(expr.Array, 0, len(a)+1), a...)
	if i == len(a) {
		return append(out, child), nil
	}
	out[i] = child
	return out, nil
}

// insert returns o with the value v for key: in place, else before the first
// greater key, as goformation's fields are in alphabetical order too. It copies
// o, which may be part of a tree of the caller's.
func insert(o expr.Object, key string, v expr.Tree) expr.Object {
	at := len(o)
	for i := range o {
		if o[i].Key == key {
			out := append(make(expr.Object, 0, len(o)), o...)
			out[i].Value = v
			return out
		}
		if o[i].Key > key && i < at {
			at = i
		}
	}
	out := make(expr.Object, 0, len(o)+1)
	out = append(out, o[:at]...)
	out = append(out, expr.Member{Key: key, Value: v})
	return append(out, o[at:]...)
}

// tag writes m's tags in the form that the resource type asks for.
func (t *Template) tag(m Meta, typ string, props expr.Object) expr.Object {
	if len(m.Tags) == 0 {
		return props
	}
	at := pointerOf(m.ID)
	known, ok := registry.Lookup(typ)
	if !ok || known.Tags.Property == "" {
		t.fail(at, "nothing says how %s takes tags", typ)
		return props
	}
	at += "/" + known.Tags.Property
	if props.Get(known.Tags.Property) != nil {
		t.fail(at, "there are tags in Meta and in the resource")
		return props
	}
	list := make(expr.Array, 0, len(m.Tags))
	mapping := make(expr.Object, 0, len(m.Tags))
	for _, tag := range m.Tags {
		if known.Tags.Form == registry.TagMap {
			mapping = append(mapping, expr.Member{Key: tag.Key, Value: tag.Value})
			continue
		}
		key := expr.String(tag.Key).From(tag.Value.Origin())
		list = append(list, expr.Object{{Key: "Key", Value: key}, {Key: "Value", Value: tag.Value}})
	}
	tree := expr.Tree(list)
	if known.Tags.Form == registry.TagMap {
		tree = mapping
	}
	return insert(props, known.Tags.Property, t.clean(at, tree))
}
