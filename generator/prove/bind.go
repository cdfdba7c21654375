package prove

import (
	"reflect"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// byDefault returns the defaults of d's parameters, as assumptions and as a
// binding.
func byDefault(d *ir.Deployment) ([]Rest, expr.Binding) {
	var rests []Rest
	known := map[string]string{}
	for _, p := range d.Parameters {
		if s, ok := p.Default.Text(); ok {
			known[p.Name] = s
			rests = append(rests, Rest{`parameter "` + p.Name + `" is its default, ` + s, at(p.Default.Origin())})
		}
	}
	return rests, func(a expr.Atom) (string, bool) {
		if a.Kind != expr.Param {
			return "", false
		}
		s, ok := known[a.Name]
		return s, ok
	}
}

// bound returns d with every value bound by b. Nothing of d changes; origins are
// shared.
func bound(d *ir.Deployment, b expr.Binding) *ir.Deployment {
	out := bind(reflect.ValueOf(d), b).Interface()
	return out.(*ir.Deployment)
}

// bind returns a copy of v with the values in it bound.
func bind(v reflect.Value, b expr.Binding) reflect.Value {
	switch x := v.Interface().(type) {
	case expr.Value:
		return reflect.ValueOf(x.Bind(b))
	case *expr.Origin:
		return v
	}
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return v
		}
		out := reflect.New(v.Type().Elem())
		out.Elem().Set(bind(v.Elem(), b))
		return out
	case reflect.Slice:
		if v.IsNil() {
			return v
		}
		out := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		for i := range v.Len() {
			out.Index(i).Set(bind(v.Index(i), b))
		}
		return out
	case reflect.Struct:
		out := reflect.New(v.Type()).Elem()
		for i := range v.NumField() {
			out.Field(i).Set(bind(v.Field(i), b))
		}
		return out
	}
	return v
}

// at is where o leads to in a document: a value that the user wrote is pointed at
// itself, what follows from something else at the key of that.
func at(o *expr.Origin) diag.Place {
	doc, pointer, _ := o.At()
	return diag.Place{Doc: doc, Pointer: pointer, Key: o != nil && o.Kind != expr.Written && o.Kind != expr.Patched}
}
