package cfn

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/spec/source"
)

// Part returns the JSON of what stands at pointer; of all of t when it is "".
// The caller must not change the bytes.
func (t *Template) Part(pointer string) ([]byte, bool) {
	if pointer == "" {
		return t.JSON(), true
	}
	tree, _, ok := t.Lookup(pointer)
	w := expr.Writer{Symbol: symbol}
	w.Tree(tree)
	return w.Buf, ok
}

// Patched returns the template in which text stands at pointer, "" for all of
// it: the JSON of that part of t after a patch. What the patch left as it was
// keeps its values and origins; the rest has origin o. changed reports whether
// the two differ at all. The error says that text is no JSON, or that a template
// or resource is no object.
func (t *Template) Patched(pointer string, text []byte, o *expr.Origin) (p *Template, changed bool, problems []Problem, err error) {
	was, ok := t.Part(pointer)
	if !ok {
		return nil, false, nil, errors.New("the template has no " + pointer)
	}
	before, err := decode(was, nil)
	if err != nil {
		return nil, false, nil, fmt.Errorf("internal: cfn: %w", err)
	}
	after, err := decode(text, o)
	if err != nil {
		return nil, false, nil, err
	}
	if _, ok := after.(expr.Object); !ok && pointer == "" {
		return nil, false, nil, errors.New("a template is a JSON object")
	}
	if sameJSON(before, after) {
		return t, false, nil, nil
	}
	doc, _ := replaced(t.Tree(), source.Keys(pointer), func(old expr.Tree) expr.Tree {
		return merge(old, before, after)
	}).(expr.Object)
	p, problems = t.Edited(doc)
	return p, true, problems, nil
}

// replaced returns x with what change makes of the value at keys, which are of
// objects.
func replaced(x expr.Tree, keys []string, change func(expr.Tree) expr.Tree) expr.Tree {
	if len(keys) == 0 {
		return change(x)
	}
	o, _ := x.(expr.Object)
	out := make(expr.Object, len(o))
	for i, m := range o {
		if out[i] = m; m.Key == keys[0] {
			out[i].Value = replaced(m.Value, keys[1:], change)
		}
	}
	return out
}

// merge returns after, with the parts that are the same in before replaced by
// those of old, which before is the JSON of.
func merge(old, before, after expr.Tree) expr.Tree {
	if sameJSON(before, after) {
		return old
	}
	switch after := after.(type) {
	case expr.Object:
		oldObject, isObject := old.(expr.Object)
		was, _ := before.(expr.Object)
		if !isObject {
			return after
		}
		out := make(expr.Object, len(after))
		for i, m := range after {
			out[i] = expr.Member{Key: m.Key, Value: merge(oldObject.Get(m.Key), was.Get(m.Key), m.Value)}
		}
		return out
	case expr.Array:
		oldArray, isArray := old.(expr.Array)
		was, _ := before.(expr.Array)
		if !isArray || len(oldArray) != len(was) {
			return after
		}
		out := make(expr.Array, len(after))
		for i, x := range after {
			out[i] = x
			if j := counterpart(was, x, i); j >= 0 {
				out[i] = merge(oldArray[j], was[j], x)
			}
		}
		return out
	}
	return after
}

// counterpart returns the index of the item of was that x, now the i-th, is or
// was made of; -1 when there is none.
func counterpart(was expr.Array, x expr.Tree, i int) int {
	for j := range was {
		if sameJSON(was[j], x) {
			return j
		}
	}
	if i < len(was) {
		return i
	}
	return -1
}

// sameJSON reports whether a and b, trees of literals, are the same JSON.
func sameJSON(a, b expr.Tree) bool {
	switch a := a.(type) {
	case expr.Object:
		b, ok := b.(expr.Object)
		if !ok || len(a) != len(b) {
			return false
		}
		for _, m := range a {
			if x := b.Get(m.Key); x == nil || !sameJSON(m.Value, x) {
				return false
			}
		}
		return true
	case expr.Array:
		b, ok := b.(expr.Array)
		if !ok || len(a) != len(b) {
			return false
		}
		for i := range a {
			if !sameJSON(a[i], b[i]) {
				return false
			}
		}
		return true
	case expr.Value:
		b, ok := b.(expr.Value)
		return ok && a.Type() == b.Type() && a.String() == b.String()
	}
	return a == nil && b == nil
}

// decode reads JSON as a tree of literals with origin o, keys in their order.
// It refuses null, which a template cannot have.
func decode(text []byte, o *expr.Origin) (expr.Tree, error) {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	return decodeNext(d, o)
}

func decodeNext(d *json.Decoder, o *expr.Origin) (expr.Tree, error) {
	token, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch x := token.(type) {
	case json.Delim:
		if x == '[' {
			return decodeArray(d, o)
		}
		return decodeObject(d, o)
	case string:
		return expr.String(x).From(o), nil
	case json.Number:
		return expr.String(x.String()).As(expr.IntType).From(o), nil
	case bool:
		return expr.Bool(x).From(o), nil
	}
	return nil, errors.New("a template has no null")
}

func decodeObject(d *json.Decoder, o *expr.Origin) (expr.Tree, error) {
	out := expr.Object{}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return nil, err
		}
		value, err := decodeNext(d, o)
		if err != nil {
			return nil, err
		}
		out = append(out, expr.Member{Key: key.(string), Value: value})
	}
	_, err := d.Token()
	return out, err
}

func decodeArray(d *json.Decoder, o *expr.Origin) (expr.Tree, error) {
	out := expr.Array{}
	for d.More() {
		item, err := decodeNext(d, o)
		if err != nil {
			return nil, err
		}
		out = append(out, item)
	}
	_, err := d.Token()
	return out, err
}
