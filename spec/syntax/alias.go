package syntax

import (
	"slices"

	"github.com/goccy/go-yaml/ast"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// anchor reads an anchored value and remembers it.
func (r *reader) anchor(n *ast.AnchorNode, depth int) *Node {
	name := n.Name.GetToken().Value
	if n.Value == nil {
		at := r.tokenRange(n.Start)
		r.report(diag.BadAnchor, at, "the anchor %s has no value", quote(name))
		return r.bad(at)
	}
	r.open = append(r.open, name)
	v := r.node(n.Value, depth)
	r.open = r.open[:len(r.open)-1]
	if r.anchors == nil {
		r.anchors = make(map[string]*Node)
	}
	r.anchors[name] = v
	return v
}

// target returns the value that an alias at a place names, or nil with a
// problem.
func (r *reader) target(n *ast.AliasNode, at source.Range) *Node {
	name := n.Value.GetToken().Value
	if slices.Contains(r.open, name) {
		r.report(diag.RecursiveAlias, at, "the alias %s stands inside the value that it names", quote(name))
		return nil
	}
	v := r.anchors[name]
	if v == nil {
		r.report(diag.UnknownAlias, at, "the alias %s has no anchor above it", quote(name)).
			Help = []string{"quote a text that begins with a star"}
	}
	return v
}

// alias returns a copy of the value that the alias names, at its place.
func (r *reader) alias(n *ast.AliasNode, at source.Range, depth int) *Node {
	v := r.target(n, at)
	if v == nil {
		return r.bad(at)
	}
	return r.copy(v, at, depth)
}

// copy returns a deep copy of n in which everything is at one place, so that a
// problem in it is reported where the alias is used: what is wrong there need
// not be wrong where it was written.
func (r *reader) copy(n *Node, at source.Range, depth int) *Node {
	if r.full || !r.spend(1, at) {
		return r.bad(at)
	}
	if depth > r.limits.Depth {
		r.report(diag.TooDeep, at, "with its aliases expanded this is nested more than %d levels deep", r.limits.Depth)
		return r.bad(at)
	}
	out := r.newNode(n.Kind, at)
	out.Text, out.Bad = n.Text, n.Bad
	if n.Items != nil {
		out.Items = make([]*Node, len(n.Items))
		for i, it := range n.Items {
			out.Items[i] = r.copy(it, at, depth+1)
		}
	}
	if n.Fields != nil {
		out.Fields = make([]Field, len(n.Fields))
		for i, f := range n.Fields {
			out.Fields[i] = Field{f.Key, at, r.copy(f.Value, at, depth+1)}
		}
	}
	return out
}

// merge adds to a mapping the fields of v, the value of its key "<<" at place,
// that it does not have yet.
func (r *reader) merge(keys *keySet, v ast.Node, place source.Range, depth int) {
	switch v := v.(type) {
	case *ast.AliasNode:
		at := r.nodeRange(v)
		if n := r.target(v, at); n != nil {
			r.mergeNode(keys, n, at, true, depth)
		}
	case *ast.SequenceNode:
		for _, item := range v.Values {
			if _, nested := item.(*ast.SequenceNode); nested {
				r.badMerge(r.nodeRange(item))
				continue
			}
			r.merge(keys, item, place, depth)
		}
	default:
		n := r.node(v, depth)
		if !n.Bad {
			r.mergeNode(keys, n, n.Range, false, depth)
		}
	}
}

// mergeNode merges the fields of n. Looking at a field counts as a value, even
// when the mapping has its key already, because it takes as long.
func (r *reader) mergeNode(keys *keySet, n *Node, at source.Range, aliased bool, depth int) {
	switch {
	case n.Bad:
		return
	case n.Kind == Seq && aliased:
		for _, item := range n.Items {
			if item.Kind == Seq {
				r.badMerge(at)
				return
			}
			r.mergeNode(keys, item, at, true, depth)
		}
		return
	case n.Kind != Map:
		r.badMerge(at)
		return
	}
	for _, f := range n.Fields {
		if !r.spend(1, at) {
			return
		}
		if keys.find(f.Key) >= 0 {
			continue
		}
		if len(*keys.fields) >= r.limits.Keys {
			r.report(diag.TooManyKeys, at, "a mapping has more than %d keys", r.limits.Keys)
			return
		}
		if aliased {
			f = Field{f.Key, at, r.copy(f.Value, at, depth+1)}
		}
		keys.add(f)
	}
}

func (r *reader) badMerge(at source.Range) {
	r.report(diag.BadMerge, at, `"<<" takes a mapping or a list of mappings`)
}
