package syntax

import (
	"strconv"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// newNode returns a node at a place. Nodes are allocated by the dozen.
func (r *reader) newNode(kind Kind, at source.Range) *Node {
	if len(r.nodes) == 0 {
		r.nodes = make([]Node, 64)
	}
	n := &r.nodes[0]
	r.nodes = r.nodes[1:]
	n.Kind, n.Range = kind, at
	return n
}

// bad returns the node for a value that a problem was reported about.
func (r *reader) bad(at source.Range) *Node {
	n := r.newNode(Null, at)
	n.Bad = true
	return n
}

// spend counts n values and reports whether the limit allows them.
func (r *reader) spend(n int, at source.Range) bool {
	r.values += n
	if r.values <= r.limits.Values {
		return true
	}
	r.tooManyValues(at)
	return false
}

// node turns a node of the YAML library into one of ours.
func (r *reader) node(n ast.Node, depth int) *Node {
	at := r.nodeRange(n)
	switch n := n.(type) {
	case *ast.AnchorNode:
		return r.anchor(n, depth)
	case *ast.AliasNode:
		return r.alias(n, at, depth)
	}
	if !r.spend(1, at) {
		return r.bad(at)
	}
	switch n := n.(type) {
	case *ast.MappingNode:
		out := r.mapping(n.Values, at, depth)
		if n.IsFlowStyle {
			r.closeRange(&out.Range, n.End)
		}
		return out
	case *ast.MappingValueNode:
		return r.mapping([]*ast.MappingValueNode{n}, at, depth)
	case *ast.SequenceNode:
		out := r.newNode(Seq, at)
		out.Items = make([]*Node, 0, len(n.Values))
		for _, v := range n.Values {
			if text, at, ok := r.joined(v); ok && n.IsFlowStyle {
				out.Items = append(out.Items, r.text(text, at))
				continue
			}
			out.Items = append(out.Items, r.node(v, depth+1))
		}
		if n.IsFlowStyle {
			r.closeRange(&out.Range, n.End)
		}
		return out
	case *ast.TagNode:
		return r.tag(n, at, depth)
	case *ast.LiteralNode:
		return r.text(n.Value.Value, at)
	case ast.ScalarNode:
		return r.scalar(n, at)
	}
	r.report(diag.BadSyntax, at, "a value was expected here")
	return r.bad(at)
}

// joined returns the text of an item of a list in brackets that the library
// takes for "key: value" although nothing follows the colon but text, as it does
// inside of braces: [s3:GetObject]. YAML wants white space there, or a quoted
// key before it.
func (r *reader) joined(n ast.Node) (text string, at source.Range, ok bool) {
	m, is := n.(*ast.MappingValueNode)
	if entries, many := n.(*ast.MappingNode); many && len(entries.Values) == 1 && entries.Start.Type != token.MappingStartType {
		m, is = entries.Values[0], true
	}
	if !is {
		return "", at, false
	}
	key, plainKey := m.Key.(*ast.StringNode)
	value, plainValue := m.Value.(*ast.StringNode)
	if !plainKey || !plainValue || key.Token.Type != token.StringType || value.Token.Type != token.StringType ||
		isFolded(key.Token) || isFolded(value.Token) || hasTab(key.Token) || hasTab(value.Token) {
		return "", at, false
	}
	before, after := r.nodeRange(key), r.nodeRange(value)
	colon := r.tokenRange(m.Start)
	if before.End != colon.Start || colon.End != after.Start || !r.checkPlain(value.Value, after) {
		return "", at, false
	}
	return key.Value + ":" + value.Value, source.Range{Start: before.Start, End: after.End}, true
}

// tag reports the tag. The value behind it is read for its anchors and its own
// problems, then dropped: what the tag makes of it is unknown.
func (r *reader) tag(n *ast.TagNode, at source.Range, depth int) *Node {
	var value *Node
	if n.Value != nil {
		value = r.node(n.Value, depth)
	}
	if name := function(n.Start.Value); r.limits.Template && name != "" {
		return r.call(name, value, at)
	}
	d := r.report(diag.Tag, at, "the tag %s is not allowed", quote(n.Start.Value))
	if long := longForm(n.Start.Value, value); long != "" {
		d.Help = []string{"write the long form: " + long}
	} else {
		d.Help = []string{"delete it; quote a value that begins with an exclamation mark"}
	}
	return r.bad(at)
}

// longForm returns what a tag that looks like CloudFormation's short form of a
// function stands for; "" for other tags.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
func longForm(tag string, value *Node) string {
	name := function(tag)
	if name == "" {
		return ""
	}
	key, argument := `"`+name+`"`, "…"
	if name == "Ref" || name == "Condition" {
		key = name
	}
	if value != nil && value.Kind == String && len(value.Text) < 60 && !strings.Contains(value.Text, "\n") {
		argument = strconv.Quote(value.Text)
		if id, attribute, dotted := strings.Cut(value.Text, "."); name == "Fn::GetAtt" && dotted {
			argument = "[" + id + ", " + attribute + "]"
		}
		if key == name {
			argument = value.Text
		}
	}
	return "{" + key + ": " + argument + "}"
}

// function returns the key that a tag in CloudFormation's short form stands for;
// "" for other tags.
func function(tag string) string {
	name, short := strings.CutPrefix(tag, "!")
	switch {
	case !short || name == "" || name[0] < 'A' || name[0] > 'Z' || strings.Trim(name, letters) != "":
		return ""
	case name == "Ref" || name == "Condition":
		return name
	}
	return "Fn::" + name
}

// call returns a function in its long form. Its place is that of the tag, and
// that of its argument the argument's own.
func (r *reader) call(name string, argument *Node, at source.Range) *Node {
	if argument == nil {
		argument = r.newNode(Null, at)
	}
	out := r.newNode(Map, at)
	out.Fields = []Field{{Key: name, KeyRange: at, Value: argument}}
	return out
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

// mapping turns the entries of a mapping into a node. Keys written here win
// over merged ones, and the first of two equal ones.
func (r *reader) mapping(entries []*ast.MappingValueNode, at source.Range, depth int) *Node {
	out := r.newNode(Map, at)
	out.Fields = make([]Field, 0, len(entries))
	keys := keySet{fields: &out.Fields}
	var merges []*ast.MappingValueNode
	for _, e := range entries {
		key, place, ok := r.key(e, depth)
		if !ok {
			r.value(e, place, depth+1)
			continue
		}
		if _, isMerge := e.Key.(*ast.MergeKeyNode); isMerge {
			if len(merges) == 0 {
				merges = append(merges, e)
			} else {
				r.duplicate(key, place, r.nodeRange(merges[0].Key))
			}
			continue
		}
		if first := keys.find(key); first >= 0 {
			again := r.value(e, place, depth+1)
			r.again(&out.Fields[first], Field{key, place, again})
			continue
		}
		keys.add(Field{key, place, nil})
		i := len(out.Fields) - 1
		out.Fields[i].Value = r.value(e, place, depth+1)
	}
	for _, e := range merges {
		r.merge(&keys, e.Value, r.nodeRange(e.Key), depth)
	}
	return out
}

// value reads the value of an entry whose key is at place. A value that is not
// written stands behind the colon.
func (r *reader) value(e *ast.MappingValueNode, place source.Range, depth int) *Node {
	if null, ok := e.Value.(*ast.NullNode); ok && null.Token.Type == token.ImplicitNullType {
		if !r.spend(1, place) {
			return r.bad(place)
		}
		end := r.tokenRange(e.Start).End
		return r.newNode(Null, source.Range{Start: end, End: end})
	}
	return r.node(e.Value, depth)
}

// again reports a key that the mapping has already. In a spec the first one
// stays; CloudFormation takes the last.
func (r *reader) again(first *Field, second Field) {
	d := r.duplicate(second.Key, second.KeyRange, first.KeyRange)
	if !r.limits.Template {
		return
	}
	d.Severity = diag.Warning
	d.Label = "CloudFormation takes this one"
	*first = second
}

func (r *reader) duplicate(key string, at, first source.Range) *diag.Diagnostic {
	d := r.report(diag.DuplicateKey, at, "the key %s is defined twice", quote(key))
	d.Label = "this value is ignored"
	d.Related = []diag.Related{{Label: "first defined here", File: r.f, Range: first}}
	d.Help = []string{"delete one of the two"}
	return d
}

// key returns the text and place of an entry's key, and whether it can be
// used. Numbers and booleans are taken as the text that they are written as.
func (r *reader) key(e *ast.MappingValueNode, depth int) (string, source.Range, bool) {
	at := r.nodeRange(e.Key)
	var n ast.Node = e.Key
	for {
		switch k := n.(type) {
		case *ast.StringNode:
			return r.stringKey(k, at, e, n != ast.Node(e.Key))
		case *ast.AnchorNode:
			at = r.nodeRange(k.Value)
			r.anchor(k, depth)
			n = k.Value
		case *ast.AliasNode:
			if v := r.alias(k, at, depth); v.Kind != Map && v.Kind != Seq {
				return v.Text, at, !v.Bad
			}
			r.complexKey(at)
			return "", at, false
		case *ast.MappingKeyNode:
			r.complexKey(at)
			if k.Value == nil {
				return "", at, false
			}
			at = r.nodeRange(k.Value)
			n = k.Value
		case *ast.NullNode:
			r.report(diag.NullKey, at, "a key cannot be null").
				Help = []string{"quote it to mean the text, or write a name"}
			return "", at, false
		case *ast.TagNode:
			r.tag(k, at, depth)
			return "", at, false
		case *ast.LiteralNode: // the library takes a block before a lone colon for its key
			at = r.tokenRange(e.Start)
			r.badKey(e.Start, nil)
			return "", at, false
		default:
			if hasTab(n.GetToken()) {
				r.tabInText(at)
				return "", at, false
			}
			return n.GetToken().Value, at, true
		}
	}
}

// stringKey returns the text and place of a key that is a string. wrapped says
// that it stands behind an anchor or a question mark, where the library accepts
// a text over several lines.
func (r *reader) stringKey(k *ast.StringNode, at source.Range, e *ast.MappingValueNode, wrapped bool) (string, source.Range, bool) {
	quoted := k.Token.Type != token.StringType
	switch {
	case !quoted && strings.TrimSpace(k.Value) == "":
		// The library makes a key of the line feed after an empty block.
		r.badKey(e.Start, nil)
	case !quoted && hasTab(k.Token):
		r.tabInText(at)
	case wrapped && isFolded(k.Token):
		r.missingColon(k.Token, nil)
	default:
		ok := k.Token.Type != token.DoubleQuoteType || r.checkEscapes(k.Token)
		key := r.shown(k.Value)
		return key, at, ok && r.checkString(key, at)
	}
	return "", at, false
}

func (r *reader) complexKey(at source.Range) {
	r.report(diag.ComplexKey, at, "a key must be a word before a colon").
		Help = []string{"write `key: value`"}
}

// A keySet finds the keys of a mapping that is being built: by looking when
// there are few, by a map when there are many.
type keySet struct {
	fields *[]Field
	index  map[string]int
}

// fewKeys is up to how many keys looking is cheaper than a map.
const fewKeys = 12

func (k *keySet) find(key string) int {
	if k.index != nil {
		if i, ok := k.index[key]; ok {
			return i
		}
		return -1
	}
	for i := range *k.fields {
		if (*k.fields)[i].Key == key {
			return i
		}
	}
	return -1
}

func (k *keySet) add(f Field) {
	*k.fields = append(*k.fields, f)
	if k.index != nil {
		k.index[f.Key] = len(*k.fields) - 1
		return
	}
	if len(*k.fields) <= fewKeys {
		return
	}
	k.index = make(map[string]int, 2*len(*k.fields))
	for i := range *k.fields {
		k.index[(*k.fields)[i].Key] = i
	}
}
