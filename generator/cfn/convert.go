package cfn

import (
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/spec/source"
)

// A converter turns one goformation struct into a tree. It keeps the path to
// where it is as keys, so that a pointer is only built for a fault.
type converter struct {
	t    *Template
	base string
	path []string
}

// object converts the struct that r points to.
func (t *Template) object(base string, r Typed) expr.Object {
	v := reflect.ValueOf(r)
	if v.Kind() != reflect.Pointer || v.IsNil() || v.Elem().Kind() != reflect.Struct {
		t.fail(base, "%T is not a pointer to a resource", r)
		return nil
	}
	c := converter{t: t, base: base, path: make([]string, 0, 8)}
	return c.structure(v.Elem())
}

func (c *converter) at() string { return source.Pointer(c.base, c.path...) }

// structure converts a struct by the names of its json tags. Zero fields are
// skipped before anything is asked of their types, which is what keeps this
// cheap: a resource fills a few of its many fields.
func (c *converter) structure(v reflect.Value) expr.Object {
	n := 0
	for i := range v.NumField() {
		if !v.Field(i).IsZero() {
			n++
		}
	}
	o := make(expr.Object, 0, n)
	typ := v.Type()
	for i := range v.NumField() {
		f := v.Field(i)
		if f.IsZero() {
			continue
		}
		info := typ.Field(i)
		name, _, _ := strings.Cut(info.Tag.Get("json"), ",")
		if name == "-" || name == "" || !info.IsExported() {
			c.t.fail(c.at(), "the field %s is no property; say it in Meta", info.Name)
			continue
		}
		c.path = append(c.path, name)
		if tree := c.tree(f); tree != nil {
			o = append(o, expr.Member{Key: name, Value: tree})
		}
		c.path = c.path[:len(c.path)-1]
	}
	return o
}

// tree converts v; nil when there is nothing to write.
func (c *converter) tree(v reflect.Value) expr.Tree {
	switch v.Kind() {
	case reflect.String:
		if x, ok := c.t.value(c.at, v.String()); ok {
			return x
		}
	case reflect.Pointer:
		if !v.IsNil() {
			return c.tree(v.Elem())
		}
	case reflect.Interface:
		return c.free(v.Interface())
	case reflect.Struct:
		if o := c.structure(v); len(o) > 0 {
			return o
		}
	case reflect.Slice:
		return c.list(v)
	case reflect.Map:
		return c.mapping(v)
	default:
		c.t.fail(c.at(), "a literal %s has no origin; use an overlay", v.Kind())
	}
	return nil
}

func (c *converter) list(v reflect.Value) expr.Tree {
	if v.Len() == 0 {
		return nil
	}
	a := make(expr.Array, 0, v.Len())
	for i := range v.Len() {
		c.path = append(c.path, strconv.Itoa(i))
		tree := c.tree(v.Index(i))
		switch {
		case tree != nil:
			a = append(a, tree)
		case v.Index(i).Kind() == reflect.Struct:
			a = append(a, expr.Object{}) // an overlay fills it
		}
		c.path = c.path[:len(c.path)-1]
	}
	return a
}

func (c *converter) mapping(v reflect.Value) expr.Tree {
	if v.Type().Key().Kind() != reflect.String {
		c.t.fail(c.at(), "a map with keys that are no strings")
		return nil
	}
	members := make(map[string]reflect.Value, v.Len())
	for it := v.MapRange(); it.Next(); {
		members[it.Key().String()] = it.Value()
	}
	o := make(expr.Object, 0, len(members))
	for _, k := range slices.Sorted(maps.Keys(members)) {
		c.path = append(c.path, k)
		if tree := c.tree(members[k]); tree != nil {
			o = append(o, expr.Member{Key: k, Value: tree})
		}
		c.path = c.path[:len(c.path)-1]
	}
	if len(o) == 0 {
		return nil
	}
	return o
}

// free converts what stands in an interface{} field: a tree, or a mark.
func (c *converter) free(x any) expr.Tree {
	switch x := x.(type) {
	case expr.Tree:
		return c.t.clean(c.at(), x)
	case expr.List:
		if len(x.Items) == 0 {
			return nil
		}
		return c.t.clean(c.at(), x.Array())
	case string:
		if v, ok := c.t.value(c.at, x); ok {
			return v
		}
	default:
		c.t.fail(c.at(), "%T is not an expr.Tree", x)
	}
	return nil
}

// clean drops the absent members of tree and looks at every leaf. The result is
// nil when nothing is left; tree itself is not changed.
func (t *Template) clean(at string, tree expr.Tree) expr.Tree {
	k := cleaner{t: t, base: at, path: make([]string, 0, 8)}
	return k.tree(tree)
}

type cleaner struct {
	t    *Template
	base string
	path []string
}

func (k *cleaner) at() string { return source.Pointer(k.base, k.path...) }

func (k *cleaner) tree(tree expr.Tree) expr.Tree {
	switch x := tree.(type) {
	case nil:
		return nil
	case expr.Value:
		if x.IsAbsent() || !k.t.leaf(k.at, x) {
			return nil
		}
	case expr.Object:
		return k.object(x)
	case expr.Array:
		return k.array(x)
	}
	return tree
}

// object copies o only once a member of it changes.
func (k *cleaner) object(o expr.Object) expr.Tree {
	out, copied := o, false
	for i, m := range o {
		k.path = append(k.path, m.Key)
		v := k.tree(m.Value)
		k.path = k.path[:len(k.path)-1]
		if !copied && !same(v, m.Value) {
			out, copied = append(make(expr.Object, 0, len(o)), o[:i]...), true
		}
		if copied && v != nil {
			out = append(out, expr.Member{Key: m.Key, Value: v})
		}
	}
	if copied && len(out) == 0 {
		return nil
	}
	return out
}

func (k *cleaner) array(a expr.Array) expr.Tree {
	out, copied := a, false
	for i, x := range a {
		k.path = append(k.path, strconv.Itoa(i))
		v := k.tree(x)
		if v == nil {
			if x, ok := x.(expr.Value); x.IsAbsent() || !ok {
				k.t.fail(k.at(), "an absent item of a list")
			}
		}
		k.path = k.path[:len(k.path)-1]
		if !copied && !same(v, x) {
			out, copied = append(make(expr.Array, 0, len(a)), a[:i]...), true
		}
		if copied && v != nil {
			out = append(out, v)
		}
	}
	return out
}

// same reports whether cleaning left x as it was.
func same(cleaned, x expr.Tree) bool {
	switch x := x.(type) {
	case expr.Value:
		return cleaned != nil
	case expr.Object:
		o, ok := cleaned.(expr.Object)
		return ok && len(o) == len(x) && (len(o) == 0 || &o[0] == &x[0])
	case expr.Array:
		a, ok := cleaned.(expr.Array)
		return ok && len(a) == len(x) && (len(a) == 0 || &a[0] == &x[0])
	}
	return cleaned == nil && x == nil
}
