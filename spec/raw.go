package spec

import (
	"strings"

	"github.com/mwaagen/mwaagen/spec/syntax"
)

// Raw is CloudFormation as it is.
type Raw struct {
	Section
	Node *syntax.Node // nil when it was refused
}

func (r *Raw) decode(d *decoder, n *syntax.Node, pointer, _ string) {
	r.Section, _ = d.section(n, pointer, syntax.Map)
	r.Node = n
}

// Any is a value of any kind, as it is.
type Any struct {
	Section
	Node *syntax.Node // nil when it is not there, or was refused
}

func (a *Any) decode(d *decoder, n *syntax.Node, pointer, _ string) {
	a.Section = Section{Pointer: pointer, Set: n != nil, Failed: d.within || d.failed[pointer] || n != nil && n.Bad}
	a.Node = n
}

// Type returns the type of r, a raw resource, or "".
func (r Raw) Type() string {
	if r.Node == nil {
		return ""
	}
	if t := r.Node.Get("Type"); t != nil && t.Kind == syntax.String {
		return t.Text
	}
	return ""
}

// Referred returns the names of the resources and parameters that r refers to
// by Ref, Fn::GetAtt or Fn::Sub. It may hold words that are none.
func (r Raw) Referred() map[string]bool {
	ids := map[string]bool{}
	if r.Node != nil {
		referred(r.Node, ids)
	}
	return ids
}

// referred adds to ids every logical id that n refers to, by Ref, Fn::GetAtt
// or Fn::Sub. It may add words that are none.
func referred(n *syntax.Node, ids map[string]bool) {
	for _, f := range n.Fields {
		switch {
		case f.Key == "Ref", f.Key == "Fn::GetAtt" && f.Value.Kind == syntax.String:
			id, _, _ := strings.Cut(f.Value.Text, ".")
			ids[id] = true
		case f.Key == "Fn::GetAtt" && len(f.Value.Items) > 0:
			ids[f.Value.Items[0].Text] = true
		}
		referred(f.Value, ids)
	}
	for _, it := range n.Items {
		referred(it, ids)
	}
	if n.Kind == syntax.String {
		for rest := n.Text; ; {
			_, after, found := strings.Cut(rest, "${")
			name, tail, closed := strings.Cut(after, "}")
			if !found || !closed {
				break
			}
			id, _, _ := strings.Cut(name, ".")
			ids[id] = true
			rest = tail
		}
	}
}
