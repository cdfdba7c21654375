package cfn

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// Patched returns the template that text is: the JSON of t after a patch. What
// the patch left as it was keeps its values and origins; the rest has origin o.
// changed reports whether the two differ at all. The error says that text is
// no JSON object.
func (t *Template) Patched(text []byte, o *expr.Origin) (p *Template, changed bool, problems []Problem, err error) {
	before, err := decode(t.JSON(), nil)
	if err != nil {
		return nil, false, nil, fmt.Errorf("internal: cfn: %w", err)
	}
	after, err := decode(text, o)
	if err != nil {
		return nil, false, nil, err
	}
	doc, ok := after.(expr.Object)
	if !ok {
		return nil, false, nil, errors.New("a template is a JSON object")
	}
	if sameJSON(before, after) {
		return t, false, nil, nil
	}
	doc, _ = merge(t.Tree(), before, doc).(expr.Object)
	p, problems = t.Edited(doc)
	return p, true, problems, nil
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
