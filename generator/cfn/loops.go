package cfn

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// loopKey begins the keys under which templates have loops.
const loopKey = "Fn::ForEach"

// maxUnrolled bounds how many values the loops of a template are written out to.
const maxUnrolled = 200_000

// Unroll writes out the loops (Fn::ForEach) of a document that asks for
// CloudFormation's language extensions, as far as what they go over is known: a list
// of texts, or a parameter with a value in parameters or a default. Each copy keeps
// the range of what it was made from, so that findings lead there. All else is as it
// was.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html
func Unroll(doc *syntax.Document, parameters map[string]string) {
	if !extended(doc.Root) {
		return
	}
	u := &unroller{root: doc.Root, parameters: parameters, left: maxUnrolled}
	for i, f := range doc.Root.Fields {
		switch f.Key {
		case "Conditions", "Resources", "Outputs":
			doc.Root.Fields[i].Value = u.walk(f.Value)
		}
	}
}

// Looped reports whether a resource is a loop that was not written out: nobody knows
// which resources it makes.
func (r *Resource) Looped() bool { return r.Type == loopKey }

// generated reports whether a resource called name may come of a loop that was not
// written out, or of a macro. Those of the serverless macro are called after what
// they belong to.
func (t *Template) generated(name string) bool {
	f := facts.CloudFormation()
	macros := texts(t.Transform)
	if slices.ContainsFunc(macros, func(m string) bool { return m != f.ExtensionsMacro && !strings.HasPrefix(m, f.ServerlessMacro) }) {
		return true
	}
	serverless := slices.ContainsFunc(macros, func(m string) bool { return strings.HasPrefix(m, f.ServerlessMacro) })
	return slices.ContainsFunc(t.resources, func(r Resource) bool {
		return r.Looped() || serverless && strings.HasPrefix(r.Type, f.ServerlessMacro) && strings.HasPrefix(name, r.ID)
	}) || serverless && strings.HasPrefix(name, f.ServerlessNames)
}

// texts returns what a tree of texts holds, also in lists; a macro with parameters
// has a name.
func texts(x expr.Tree) (out []string) {
	switch x := x.(type) {
	case expr.Value:
		out = append(out, x.String())
	case expr.Array:
		for _, it := range x {
			out = append(out, texts(it)...)
		}
	case expr.Object:
		out = append(out, texts(x.Get("Name"))...)
	}
	return out
}

// extended reports whether a template asks for the language extensions.
func extended(root *syntax.Node) bool {
	macro := facts.CloudFormation().ExtensionsMacro
	t := root.Get("Transform")
	return t != nil && (t.Text == macro || slices.ContainsFunc(t.Items, func(n *syntax.Node) bool { return n.Text == macro }))
}

// An unroller writes out loops.
type unroller struct {
	root       *syntax.Node
	parameters map[string]string
	left       int // how many more values it makes
}

// walk returns n with the loops in it written out.
func (u *unroller) walk(n *syntax.Node) *syntax.Node {
	out := *n
	out.Items, out.Fields = nil, nil
	for _, it := range n.Items {
		out.Items = append(out.Items, u.walk(it))
	}
	for _, f := range n.Fields {
		turns, ok := u.turns(f)
		if !ok {
			out.Fields = append(out.Fields, syntax.Field{Key: f.Key, KeyRange: f.KeyRange, Value: u.walk(f.Value)})
			continue
		}
		for _, x := range turns {
			if !slices.ContainsFunc(out.Fields, func(o syntax.Field) bool { return o.Key == x.Key }) {
				out.Fields = append(out.Fields, x)
			}
		}
	}
	return &out
}

// turns returns what the loop f is written out to; false when it is no loop, or one
// of which nobody knows what it goes over.
func (u *unroller) turns(f syntax.Field) (out []syntax.Field, ok bool) {
	loop := f.Value.Items
	if u.left <= 0 || !strings.HasPrefix(f.Key, loopKey+"::") || len(loop) != 3 || loop[2].Kind != syntax.Map {
		return nil, false
	}
	over, known := u.collection(loop[1])
	if !known {
		return nil, false
	}
	for _, value := range over {
		if u.left <= 0 {
			return nil, false
		}
		turn := u.walk(u.replace(loop[2], loop[0].Text, value))
		out = append(out, turn.Fields...)
	}
	return out, u.left > 0
}

// collection returns the texts that a loop goes over.
func (u *unroller) collection(n *syntax.Node) (out []string, known bool) {
	if n.Kind == syntax.Seq {
		for _, it := range n.Items {
			if it.Kind == syntax.Map {
				more, known := u.collection(it)
				if !known {
					return nil, false
				}
				out = append(out, more...)
				continue
			}
			out = append(out, it.Text)
		}
		return out, true
	}
	name := n.Get("Ref")
	if name == nil {
		return nil, false
	}
	text, given := u.parameters[name.Text]
	if all := u.root.Get("Parameters"); !given && all != nil {
		if p := all.Get(name.Text); p != nil && p.Get("Default") != nil {
			text, given = p.Get("Default").Text, true
		}
	}
	if !given {
		return nil, false
	}
	for _, x := range strings.Split(text, ",") {
		out = append(out, strings.TrimSpace(x))
	}
	return out, true
}

// replace returns a copy of n in which a loop's variable has a value: in texts and
// keys as ${name}, or &{name} without what logical ids cannot have; and as a Ref.
func (u *unroller) replace(n *syntax.Node, name, value string) *syntax.Node {
	if u.left--; u.left <= 0 {
		return n
	}
	if len(n.Fields) == 1 && n.Fields[0].Key == "Ref" && n.Fields[0].Value.Text == name {
		return &syntax.Node{Kind: syntax.String, Range: n.Range, Text: value}
	}
	text := func(s string) string {
		if !strings.Contains(s, "{"+name+"}") {
			return s
		}
		return strings.NewReplacer("${"+name+"}", value, "&{"+name+"}", alphanumeric(value)).Replace(s)
	}
	out := *n
	out.Text, out.Items, out.Fields = text(n.Text), nil, nil
	for _, it := range n.Items {
		out.Items = append(out.Items, u.replace(it, name, value))
	}
	for _, f := range n.Fields {
		out.Fields = append(out.Fields, syntax.Field{Key: text(f.Key), KeyRange: f.KeyRange, Value: u.replace(f.Value, name, value)})
	}
	return &out
}

// alphanumeric returns the letters and digits of s.
func alphanumeric(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' {
			return r
		}
		return -1
	}, s)
}
