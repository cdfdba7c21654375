package cfn

import (
	"strconv"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/spec/source"
)

// An Entry says where one leaf of a template comes from.
type Entry struct {
	Pointer string // in the template
	Origin  *expr.Origin
}

// Origins returns every leaf in the order of the document. A reference is one
// leaf, at the pointer of the property that holds it.
func (t *Template) Origins() []Entry {
	entries := make([]Entry, 0, 16*len(t.resources))
	walk(t.Tree(), "", func(pointer string, v expr.Value) {
		entries = append(entries, Entry{pointer, v.Origin()})
	})
	return entries
}

// walk calls leaf for every value of tree in document order.
func walk(tree expr.Tree, pointer string, leaf func(pointer string, v expr.Value)) {
	switch x := tree.(type) {
	case expr.Object:
		for _, m := range x {
			walk(m.Value, source.Pointer(pointer, m.Key), leaf)
		}
	case expr.Array:
		for i, item := range x {
			walk(item, pointer+"/"+strconv.Itoa(i), leaf)
		}
	case expr.Value:
		leaf(pointer, x)
	}
}

// Lookup returns what stands at pointer and where it comes from. An object or
// list has the origin of the resource or entry that it belongs to, and none
// outside of those.
func (t *Template) Lookup(pointer string) (expr.Tree, *expr.Origin, bool) {
	keys := source.Keys(pointer)
	var at expr.Tree = t.Tree()
	for _, k := range keys {
		switch x := at.(type) {
		case expr.Object:
			at = x.Get(k)
		case expr.Array:
			i, err := strconv.Atoi(k)
			if err != nil || i < 0 || i >= len(x) {
				return nil, nil, false
			}
			at = x[i]
		default:
			return nil, nil, false
		}
	}
	if at == nil {
		return nil, nil, false
	}
	if v, ok := at.(expr.Value); ok {
		return v, v.Origin(), true
	}
	return at, t.origin(pointer), true
}

// origin returns the origin of the resource or entry that pointer is in.
func (t *Template) origin(pointer string) *expr.Origin {
	keys := source.Keys(pointer)
	if len(keys) < 2 {
		return nil
	}
	if keys[0] == "Resources" {
		if r, ok := t.Resource(keys[1]); ok {
			return r.Origin
		}
		return nil
	}
	return t.origins[source.Pointer("", keys[:2]...)]
}

// Stats are the sizes that CloudFormation limits.
type Stats struct {
	Bytes      int // of the JSON form
	Resources  int
	Outputs    int
	Parameters int
}

// Stats measures t; it prints t to do so.
func (t *Template) Stats() Stats {
	return Stats{
		Bytes: len(t.JSON()), Resources: len(t.resources),
		Outputs: len(t.sections[Outputs]), Parameters: len(t.sections[Parameters]),
	}
}
