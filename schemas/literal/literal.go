// Package literal writes Go values as source text. Tables of facts are kept as
// JSON, which people can compare with AWS's pages, and run as Go literals, which
// cost nothing to read.
package literal

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// Of returns the composite literal of v as it stands in the package of its
// types, without fields that are zero. It panics on what is no plain data:
// maps, pointers, functions.
func Of(v any) string {
	var b strings.Builder
	write(&b, reflect.ValueOf(v), true)
	return b.String()
}

// write writes v, with the name of its type when typed is set.
func write(b *strings.Builder, v reflect.Value, typed bool) {
	switch v.Kind() {
	case reflect.String:
		b.WriteString(strconv.Quote(v.String()))
	case reflect.Bool:
		b.WriteString(strconv.FormatBool(v.Bool()))
	case reflect.Int, reflect.Int64:
		b.WriteString(strconv.FormatInt(v.Int(), 10))
	case reflect.Float64:
		b.WriteString(strconv.FormatFloat(v.Float(), 'g', -1, 64))
	case reflect.Slice:
		if typed {
			b.WriteString(name(v.Type()))
		}
		b.WriteString("{")
		for i := range v.Len() {
			if composite(v.Type().Elem()) {
				b.WriteString("\n")
			}
			write(b, v.Index(i), false)
			b.WriteString(", ")
		}
		b.WriteString("}")
	case reflect.Struct:
		if typed {
			b.WriteString(name(v.Type()))
		}
		b.WriteString("{")
		for i := range v.NumField() {
			if f := v.Field(i); !f.IsZero() {
				b.WriteString(v.Type().Field(i).Name + ": ")
				write(b, f, true)
				b.WriteString(", ")
			}
		}
		b.WriteString("}")
	default:
		panic(fmt.Sprintf("literal: %s is no plain data", v.Type()))
	}
}

func composite(t reflect.Type) bool { return t.Kind() == reflect.Struct || t.Kind() == reflect.Slice }

// name returns t's name in its own package.
func name(t reflect.Type) string {
	if t.Name() == "" && t.Kind() == reflect.Slice {
		return "[]" + name(t.Elem())
	}
	return t.Name()
}
