package cfn

import (
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// call evaluates a function. Lists come back as arrays; one that is not known
// comes back as an unknown value.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
func (e *evaluator) call(x expr.Object, name string, arg expr.Tree) expr.Tree {
	list, _ := arg.(expr.Array)
	var out expr.Tree
	switch name {
	case "Ref":
		out = e.ref(arg)
	case "Fn::GetAtt":
		out = e.getAtt(arg)
	case "Fn::Sub":
		out = e.sub(arg)
	case "Fn::If":
		return e.choose(x, list)
	case "Fn::Join":
		out = e.join(list)
	case "Fn::Select":
		out = e.choice(list)
	case "Fn::Split":
		out = e.split(list)
	case "Fn::GetAZs":
		return x // Select knows it
	case "Fn::Cidr":
		out = e.cidr(list)
	case "Fn::FindInMap":
		out = e.find(list)
	case "Fn::ImportValue":
		out = e.imported(arg)
	case "Fn::Base64":
		if v, ok := e.tree(arg).(expr.Value); ok {
			out = expr.Encoded(v)
		}
	case "Fn::Length":
		if a, ok := e.tree(arg).(expr.Array); ok {
			out = expr.Int(len(a))
		}
	}
	switch y := out.(type) {
	case nil:
		if name == "Ref" && isNoValue(arg) {
			return nil
		}
		return unknown(x, name+" cannot be evaluated here")
	case expr.Value:
		return y.From(placeOf(x))
	}
	return out
}

func isNoValue(arg expr.Tree) bool {
	v, _ := arg.(expr.Value)
	return v.String() == noValue
}

// choose evaluates the branch that a condition takes.
func (e *evaluator) choose(x expr.Object, list expr.Array) expr.Tree {
	if len(list) != 3 {
		return unknown(x, "Fn::If takes a condition and two values")
	}
	name, _ := list[0].(expr.Value)
	switch e.condition(name.String()) {
	case expr.Yes:
		return e.tree(list[1])
	case expr.No:
		return e.tree(list[2])
	}
	return unknown(x, "condition "+name.String()+" is not decided")
}

func (e *evaluator) ref(arg expr.Tree) expr.Tree {
	v, _ := arg.(expr.Value)
	name, known := v.Text()
	switch {
	case !known || name == noValue:
		return nil
	case strings.HasPrefix(name, "AWS::"):
		return expr.PseudoParam(name)
	case e.t.sections[Parameters].Get(name) != nil:
		if y := e.parameter(name, v); y != nil {
			return y
		}
		return e.symbol(name)
	}
	if _, ok := e.t.ids[name]; ok {
		return expr.Ref(name)
	}
	return nil
}

func (e *evaluator) getAtt(arg expr.Tree) expr.Tree {
	var id, attribute string
	switch x := arg.(type) {
	case expr.Value:
		id, attribute, _ = strings.Cut(x.String(), ".")
	case expr.Array:
		if len(x) != 2 {
			return nil
		}
		v, _ := e.tree(x[0]).(expr.Value)
		w, _ := e.tree(x[1]).(expr.Value)
		if !v.IsKnown() || !w.IsKnown() {
			return nil
		}
		id, attribute = v.String(), w.String()
	}
	return e.attribute(id, attribute)
}

// attribute returns an attribute of a resource. The range of a VPC is what the
// template says of it.
func (e *evaluator) attribute(id, attribute string) expr.Tree {
	i, ok := e.t.ids[id]
	if !ok || attribute == "" {
		return nil
	}
	r := &e.t.resources[i]
	if r.Type == "AWS::EC2::VPC" && attribute == "CidrBlock" {
		if v, ok := e.tree(r.Properties().Get(attribute)).(expr.Value); ok {
			return v
		}
	}
	return expr.GetAtt(id, attribute)
}

func (e *evaluator) sub(arg expr.Tree) expr.Tree {
	text, vars := subArgument(arg)
	pattern, known := text.Text()
	if !known {
		return nil
	}
	var parts []expr.Value
	sound := true
	seen := map[string]expr.Value{}
	rest := pieces(pattern, func(literal string) {
		parts = append(parts, expr.String(literal))
	}, func(name string) {
		v, again := seen[name]
		ok := again
		if !again {
			v, ok = e.named(name, vars)
			seen[name] = v
		}
		parts = append(parts, v)
		sound = sound && ok
	})
	if !sound {
		return nil
	}
	return together(append(parts, expr.String(rest)))
}

// named evaluates a name in the text of a Fn::Sub.
func (e *evaluator) named(name string, vars expr.Object) (expr.Value, bool) {
	var x expr.Tree
	if y := vars.Get(name); y != nil {
		x = e.tree(y)
	} else if id, attribute, dotted := strings.Cut(name, "."); dotted {
		x = e.attribute(id, attribute)
	} else {
		x = e.ref(expr.String(name))
	}
	v, ok := x.(expr.Value)
	return v, ok
}

// pieces tells the literal texts and the names of a Sub's text, in turn, and
// returns the text after the last name.
func pieces(text string, literal, named func(string)) string {
	for {
		before, after, found := strings.Cut(text, "${")
		name, tail, closed := strings.Cut(after, "}")
		if !found || !closed {
			return text
		}
		literal(before)
		if name = strings.TrimSpace(name); strings.HasPrefix(name, "!") {
			literal("${" + name[1:] + "}")
		} else {
			named(name)
		}
		text = tail
	}
}

func (e *evaluator) join(list expr.Array) expr.Tree {
	if len(list) != 2 {
		return nil
	}
	between, ok := e.tree(list[0]).(expr.Value)
	items, ok2 := e.tree(list[1]).(expr.Array)
	if !ok || !ok2 {
		return nil
	}
	var parts []expr.Value
	for i, it := range items {
		v, ok := it.(expr.Value)
		if !ok {
			return nil
		}
		if i > 0 {
			parts = append(parts, between)
		}
		parts = append(parts, v)
	}
	return together(append(parts, expr.String("")))
}

// together returns the texts of parts one after the other; nil when they are more
// than a template can hold.
func together(parts []expr.Value) expr.Tree {
	n := 0
	for _, p := range parts {
		for _, a := range p.Atoms() {
			n += 16 + len(a.Name)
		}
	}
	if n > maxText {
		return nil
	}
	return expr.Concat(parts...)
}

// choice evaluates Fn::Select: of a list that is known, of the Region's zones,
// or of a parameter that is a list.
func (e *evaluator) choice(list expr.Array) expr.Tree {
	if len(list) != 2 {
		return nil
	}
	v, _ := e.tree(list[0]).(expr.Value)
	i, err := strconv.Atoi(v.String())
	if err != nil || i < 0 {
		return nil
	}
	switch x := e.tree(list[1]).(type) {
	case expr.Array:
		if i < len(x) {
			return x[i]
		}
	case expr.Object:
		if x.Get("Fn::GetAZs") != nil {
			return expr.RegionZone(i)
		}
	case expr.Value:
		if a := x.Atoms(); len(a) == 1 && a[0].Kind == expr.Param {
			return expr.FromAtoms(expr.StringType, expr.Atom{Kind: expr.Param, Name: a[0].Name + "[" + strconv.Itoa(i) + "]"})
		}
	}
	return nil
}

func (e *evaluator) split(list expr.Array) expr.Tree {
	if len(list) != 2 {
		return nil
	}
	by, _ := e.tree(list[0]).(expr.Value)
	v, _ := e.tree(list[1]).(expr.Value)
	if by.IsAbsent() || v.IsAbsent() || !by.IsKnown() || by.String() == "" {
		return nil
	}
	return pieceList(v, by.String())
}

// pieceList splits the texts of v. What is not text stays in the piece that it
// stands in; that it holds the delimiter itself is not known, so a value that
// is all symbols is not split.
func pieceList(v expr.Value, by string) expr.Tree {
	if text, known := v.Text(); known {
		var out expr.Array
		for _, s := range strings.Split(text, by) {
			out = append(out, expr.String(s).From(v.Origin()))
		}
		return out
	}
	return nil
}

// find evaluates Fn::FindInMap. Where a key is not known, but every value that it
// could lead to is the same, that is the value.
func (e *evaluator) find(list expr.Array) expr.Tree {
	if len(list) < 3 {
		return nil
	}
	name, _ := e.tree(list[0]).(expr.Value)
	mapping, _ := e.t.sections[Mappings].Get(name.String()).(expr.Object)
	var found expr.Tree
	for _, top := range e.among(mapping, list[1]) {
		under, _ := top.Value.(expr.Object)
		for _, m := range e.among(under, list[2]) {
			if found != nil && !sameTree(found, m.Value) {
				return nil
			}
			found = m.Value
		}
	}
	return found
}

// among returns the members of o that key may lead to.
func (e *evaluator) among(o expr.Object, key expr.Tree) expr.Object {
	v, _ := e.tree(key).(expr.Value)
	if e.in.Place != nil {
		v = v.Bind(e.in.Place)
	}
	if v.IsKnown() {
		if x := o.Get(v.String()); x != nil {
			return expr.Object{{Key: v.String(), Value: x}}
		}
		return nil
	}
	return o
}

func sameTree(a, b expr.Tree) bool {
	x, ok := a.(expr.Value)
	y, ok2 := b.(expr.Value)
	return ok && ok2 && expr.Compare(x, y) == 0
}

func (e *evaluator) imported(arg expr.Tree) expr.Tree {
	v, ok := e.tree(arg).(expr.Value)
	if !ok || v.IsUnknown() {
		return nil
	}
	return expr.FromAtoms(expr.StringType, expr.Atom{Kind: expr.Import, Name: v.String()})
}
