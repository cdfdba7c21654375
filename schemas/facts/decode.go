package facts

import (
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// decode reads the JSON document s into the struct that into points to, by the
// names in its json tags. Keys that the struct does not have are skipped.
//
// It does less than encoding/json, and for files of ours, which tests hold
// against encoding/json, in a fraction of the time a process of a few
// milliseconds can spare: texts are parts of s, and no table is built for a
// type before its first row.
func decode(s string, into any) error {
	d := decoder{text: s, types: make(map[reflect.Type][]member, 8)}
	if err := d.value(reflect.ValueOf(into).Elem()); err != nil {
		return fmt.Errorf("byte %d: %w", d.at, err)
	}
	if d.space(); d.at < len(s) {
		return fmt.Errorf("byte %d: more after the document", d.at)
	}
	return nil
}

type decoder struct {
	text  string
	at    int
	types map[reflect.Type][]member
}

// A member is a field of a struct under its name in JSON.
type member struct {
	name  string
	index []int
}

// members returns the fields of t, those of embedded structs included.
func (d *decoder) members(t reflect.Type) []member {
	if m, ok := d.types[t]; ok {
		return m
	}
	m := make([]member, 0, t.NumField())
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Anonymous {
			for _, inner := range d.members(f.Type) {
				m = append(m, member{inner.name, append([]int{i}, inner.index...)})
			}
			continue
		}
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		m = append(m, member{name, f.Index})
	}
	d.types[t] = m
	return m
}

var (
	errSyntax = errors.New("not the JSON that was expected")
	errType   = errors.New("no such value fits the field")
)

func (d *decoder) space() {
	for d.at < len(d.text) {
		switch d.text[d.at] {
		case ' ', '\n', '\t', '\r':
			d.at++
		default:
			return
		}
	}
}

// next skips space and takes the byte c, if it is there.
func (d *decoder) next(c byte) bool {
	d.space()
	if d.at < len(d.text) && d.text[d.at] == c {
		d.at++
		return true
	}
	return false
}

// value reads one value into v; an invalid v skips it.
func (d *decoder) value(v reflect.Value) error {
	d.space()
	if d.at == len(d.text) {
		return errSyntax
	}
	switch d.text[d.at] {
	case '{':
		d.at++
		return d.object(v)
	case '[':
		d.at++
		return d.array(v)
	case '"':
		s, err := d.string()
		if err != nil {
			return err
		}
		return set(v, reflect.String, func() { v.SetString(s) })
	}
	return d.scalar(v)
}

func set(v reflect.Value, kind reflect.Kind, do func()) error {
	if !v.IsValid() {
		return nil
	}
	if v.Kind() != kind {
		return errType
	}
	do()
	return nil
}

// scalar reads a number or boolean.
func (d *decoder) scalar(v reflect.Value) error {
	start := d.at
	for d.at < len(d.text) && strings.IndexByte(",]} \n\t\r", d.text[d.at]) < 0 {
		d.at++
	}
	word := d.text[start:d.at]
	if word == "true" || word == "false" {
		return set(v, reflect.Bool, func() { v.SetBool(word == "true") })
	}
	if v.IsValid() && v.Kind() == reflect.Int {
		n, err := strconv.Atoi(word)
		v.SetInt(int64(n))
		return err
	}
	f, err := strconv.ParseFloat(word, 64)
	if err != nil {
		return err
	}
	return set(v, reflect.Float64, func() { v.SetFloat(f) })
}

// string reads a text that starts at d.at. Without escapes it is a part of the
// document.
func (d *decoder) string() (string, error) {
	start := d.at
	for i := start + 1; i < len(d.text); i++ {
		switch d.text[i] {
		case '"':
			d.at = i + 1
			return d.text[start+1 : i], nil
		case '\\':
			return d.escaped(start)
		}
	}
	return "", errSyntax
}

// escaped reads a text that has escapes. Of JSON's and Go's escapes the files
// use those that mean the same in both.
func (d *decoder) escaped(start int) (string, error) {
	for i := start + 1; i < len(d.text); i++ {
		switch d.text[i] {
		case '\\':
			i++
		case '"':
			d.at = i + 1
			return strconv.Unquote(d.text[start:d.at])
		}
	}
	return "", errSyntax
}

func (d *decoder) object(v reflect.Value) error {
	var members []member
	var table reflect.Type // of a map's values
	switch {
	case !v.IsValid():
	case v.Kind() == reflect.Struct:
		members = d.members(v.Type())
	case v.Kind() == reflect.Map:
		table = v.Type().Elem()
		v.Set(reflect.MakeMap(v.Type()))
	default:
		return errType
	}
	if d.next('}') {
		return nil
	}
	for hint := 0; ; {
		if d.space(); d.at == len(d.text) || d.text[d.at] != '"' {
			return errSyntax
		}
		key, err := d.string()
		if err != nil {
			return err
		}
		if !d.next(':') {
			return errSyntax
		}
		var field reflect.Value
		if table != nil {
			field = reflect.New(table).Elem()
		} else if i := search(members, key, hint); i >= 0 {
			field, hint = v.FieldByIndex(members[i].index), i+1
		}
		if err := d.value(field); err != nil {
			return err
		}
		if table != nil {
			v.SetMapIndex(reflect.ValueOf(key), field)
		}
		if d.next('}') {
			return nil
		}
		if !d.next(',') {
			return errSyntax
		}
	}
}

// search returns the index of the member called key, or -1. It starts at hint:
// files mostly have the order of the struct.
func search(members []member, key string, hint int) int {
	for n := range members {
		if i := (hint + n) % len(members); members[i].name == key {
			return i
		}
	}
	return -1
}

func (d *decoder) array(v reflect.Value) error {
	if v.IsValid() && v.Kind() != reflect.Slice {
		return errType
	}
	if d.next(']') {
		if v.IsValid() {
			v.Set(reflect.MakeSlice(v.Type(), 0, 0))
		}
		return nil
	}
	for n := 0; ; n++ {
		var item reflect.Value
		if v.IsValid() {
			if n == v.Cap() {
				v.Grow(max(4, n))
			}
			v.SetLen(n + 1)
			item = v.Index(n)
		}
		if err := d.value(item); err != nil {
			return err
		}
		if d.next(']') {
			return nil
		}
		if !d.next(',') {
			return errSyntax
		}
	}
}
