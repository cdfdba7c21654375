package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// A reduction writes one type's file. A property's type is a word ("string",
// "json", the name of a definition), "[]" or "{}" before the type of elements,
// and "|" between the members of a union.
type reduction struct {
	db    *database
	out   bytes.Buffer
	names []string // definitions still to write, in the order they were met
	seen  map[string]*definition
}

func (db *database) reduce(r *resource) ([]byte, error) {
	w := reduction{db: db, seen: map[string]*definition{}}
	fmt.Fprintf(&w.out, "{\n  \"name\": %s", text(r.Type))
	w.list("identifier", r.PrimaryIdentifier)
	w.list("ref", r.RefIdentifier)
	if r.Stateful {
		w.out.WriteString(",\n  \"stateful\": true")
	}
	if r.Tags != nil {
		fmt.Fprintf(&w.out, ",\n  \"tags\": {\"property\": %s, \"form\": %s}", text(r.Tags.Property), text(r.Tags.Variant))
	}
	for _, path := range r.Replaces {
		return nil, fmt.Errorf("nothing models that %v replaces", path)
	}
	if err := w.attributes(r.Attributes); err != nil {
		return nil, err
	}
	w.out.WriteString(",\n  \"properties\": {")
	if err := w.properties(r.Properties, "    "); err != nil {
		return nil, err
	}
	w.out.WriteString("\n  }")
	if err := w.definitions(); err != nil {
		return nil, err
	}
	w.out.WriteString("\n}\n")
	return w.out.Bytes(), nil
}

func (w *reduction) list(key string, items []string) {
	if len(items) > 0 {
		fmt.Fprintf(&w.out, ",\n  %q: %s", key, text(items))
	}
}

func (w *reduction) attributes(all map[string]property) error {
	if len(all) == 0 {
		return nil
	}
	w.out.WriteString(",\n  \"attributes\": {")
	for i, name := range slices.Sorted(maps.Keys(all)) {
		// The members of an attribute's structure are not kept.
		typ := all[name].Type
		word := "json"
		switch typ.Type {
		case "ref", "union", "map":
		case "array":
			word = "[]json"
			if typ.Element.Type == "string" {
				word = "[]string"
			}
		default:
			word = typ.Type
		}
		comma(&w.out, i, "    ")
		fmt.Fprintf(&w.out, "%s: %s", text(name), text(word))
	}
	w.out.WriteString("\n  }")
	return nil
}

func (w *reduction) properties(all map[string]property, indent string) error {
	for i, name := range slices.Sorted(maps.Keys(all)) {
		p := all[name]
		word, values, err := w.word(p.Type)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		comma(&w.out, i, indent)
		fmt.Fprintf(&w.out, "%s: {\"type\": %s", text(name), text(word))
		if p.Required {
			w.out.WriteString(", \"required\": true")
		}
		switch p.Replaces {
		case "", "no":
		case "yes", "maybe":
			fmt.Fprintf(&w.out, ", \"replaces\": %q", p.Replaces)
		default:
			return fmt.Errorf("%s: replacement is %q", name, p.Replaces)
		}
		if len(values) > 0 {
			fmt.Fprintf(&w.out, ", \"values\": %s", text(values))
		}
		w.out.WriteByte('}')
	}
	return nil
}

// definitions writes the definitions that were met, and those that they lead
// to.
func (w *reduction) definitions() error {
	if len(w.names) == 0 {
		return nil
	}
	w.out.WriteString(",\n  \"definitions\": {")
	for i := 0; i < len(w.names); i++ {
		comma(&w.out, i, "    ")
		fmt.Fprintf(&w.out, "%s: {", text(w.names[i]))
		if err := w.properties(w.seen[w.names[i]].Properties, "      "); err != nil {
			return fmt.Errorf("%s: %w", w.names[i], err)
		}
		w.out.WriteString("\n    }")
	}
	w.out.WriteString("\n  }")
	return nil
}

// word returns the type's word and its allowed values.
func (w *reduction) word(t valueType) (word string, values []string, err error) {
	switch t.Type {
	case "string", "integer", "number", "boolean", "json", "date-time", "tag":
		for _, v := range t.AllowedValues {
			values = append(values, fmt.Sprint(v))
		}
		return t.Type, values, nil
	case "array", "map":
		word, values, err = w.word(*t.Element)
		return map[string]string{"array": "[]", "map": "{}"}[t.Type] + word, values, err
	case "union":
		return w.union(t.Types)
	case "ref":
		d := w.db.defs[t.Reference.ID]
		if d == nil {
			return "", nil, fmt.Errorf("no definition %s", t.Reference.ID)
		}
		if old := w.seen[d.Name]; old == nil {
			w.seen[d.Name] = d
			w.names = append(w.names, d.Name)
		} else if old != d {
			return "", nil, fmt.Errorf("two definitions are called %s", d.Name)
		}
		return d.Name, nil, nil
	}
	return "", nil, fmt.Errorf("unknown type %q", t.Type)
}

// union keeps allowed values only when every member has some.
func (w *reduction) union(members []valueType) (string, []string, error) {
	var words, values []string
	closed := true
	for _, m := range members {
		word, v, err := w.word(m)
		if err != nil {
			return "", nil, err
		}
		if !slices.Contains(words, word) {
			words = append(words, word)
		}
		values = append(values, v...)
		closed = closed && len(v) > 0
	}
	if !closed {
		values = nil
	}
	return strings.Join(words, "|"), values, nil
}

func comma(b *bytes.Buffer, i int, indent string) {
	if i > 0 {
		b.WriteByte(',')
	}
	b.WriteString("\n" + indent)
}

// text returns v as JSON on one line.
func text(v any) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return "null"
	}
	return strings.ReplaceAll(strings.TrimSuffix(b.String(), "\n"), `","`, `", "`)
}
