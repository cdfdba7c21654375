package cfn

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/registry"
)

// references checks everything that x refers to: the atoms of its values, and
// functions in trees that the user wrote.
func (c *checker) references(x expr.Tree) {
	switch x := x.(type) {
	case expr.Value:
		c.atoms(x, x.Atoms())
	case expr.Array:
		for i, item := range x {
			c.push(strconv.Itoa(i))
			c.references(item)
			c.pop()
		}
	case expr.Object:
		if name, arg, ok := function(x); ok && c.function(name, arg) {
			return
		}
		if c.current == nil && len(x) == 1 && x[0].Key == "Condition" {
			c.condition(x)
			return
		}
		for _, m := range x {
			c.push(m.Key)
			c.references(m.Value)
			c.pop()
		}
	}
}

// function returns the intrinsic function that o is, if it is one.
func function(o expr.Object) (name string, arg expr.Tree, ok bool) {
	if len(o) != 1 || o[0].Key != "Ref" && !strings.HasPrefix(o[0].Key, "Fn::") {
		return "", nil, false
	}
	return o[0].Key, o[0].Value, true
}

// atoms checks the references in a value.
func (c *checker) atoms(v expr.Value, atoms []expr.Atom) {
	for i := range atoms {
		switch a := &atoms[i]; a.Kind {
		case expr.Param, expr.Pseudo:
			c.ref(v, a.Name)
		case expr.Attr:
			if a.Attr == "" {
				c.ref(v, a.Name)
			} else {
				c.getAtt(v, a.Name, a.Attr)
			}
		case expr.Base64:
			c.atoms(v, a.Parts)
		case expr.Unknown:
			c.report(v, "the value is unknown: %s", a.Name)
		}
	}
}

// ref checks that a Ref to name resolves; at is what holds it.
func (c *checker) ref(at expr.Tree, name string) {
	if i, ok := c.t.ids[name]; ok {
		if c.early {
			c.report(at, "this is read before there are resources, and %q is one", name)
		}
		c.edge(at, i)
		return
	}
	if c.t.sections[Parameters].Get(name) != nil || slices.Contains(c.facts.PseudoParameters, name) {
		return
	}
	if !c.t.generated(name) {
		c.report(at, "there is no resource or parameter %q", name)
	}
}

func (c *checker) getAtt(at expr.Tree, id, attribute string) {
	i, ok := c.t.ids[id]
	if !ok {
		if !c.t.generated(id) {
			c.report(at, "there is no resource %q", id)
		}
		return
	}
	c.edge(at, i)
	if typ, known := registry.Lookup(c.t.resources[i].Type); known && !hasAttribute(typ, attribute) {
		c.report(at, "%s has no attribute %q", typ.Name, attribute)
	}
}

// hasAttribute also accepts what only the instance knows: the data of a custom
// resource, the outputs of a nested stack.
func hasAttribute(t *registry.Type, attribute string) bool {
	switch t.Name {
	case "AWS::CloudFormation::CustomResource":
		return true
	case "AWS::CloudFormation::Stack":
		return strings.HasPrefix(attribute, "Outputs.")
	}
	_, ok := t.Attribute(attribute)
	return ok
}

// edge records that the current resource refers to the i-th one.
func (c *checker) edge(at expr.Tree, i int) {
	if c.current == nil {
		return
	}
	from := c.t.ids[c.current.ID]
	if from == i {
		c.report(at, "%q refers to itself", c.current.ID)
		return
	}
	if !slices.ContainsFunc(c.edges[from], func(e edge) bool { return e.to == i && !e.depends }) {
		c.edges[from] = append(c.edges[from], edge{to: i})
	}
}

// function checks a call in a tree that the user wrote. It answers false when
// the argument still has to be walked.
func (c *checker) function(name string, arg expr.Tree) (done bool) {
	c.push(name)
	defer c.pop()
	if c.rules && slices.Contains(c.facts.RuleFunctions, name) {
		return name != "Fn::EachMemberIn" && name != "Fn::Contains" && name != "Fn::EachMemberEquals"
	}
	if !slices.Contains(c.facts.Intrinsics, name) {
		c.report(arg, "there is no function %q", name)
		return false
	}
	if c.t.Transform == nil && slices.Contains(c.facts.Extensions, name) {
		c.report(arg, "%s needs the transform %s", name, c.facts.ExtensionsMacro)
	}
	text, _ := arg.(expr.Value)
	list, _ := arg.(expr.Array)
	switch name {
	case "Ref":
		c.ref(arg, text.String())
		return true
	case "Fn::GetAtt":
		return c.getAttCall(arg, text, list)
	case "Fn::Sub":
		return c.subCall(arg)
	case "Fn::If":
		if len(list) != 3 {
			c.report(arg, "Fn::If takes a condition and two values")
			return false
		}
		c.first(list, c.conditionName)
	case "Fn::FindInMap":
		c.first(list, func(v expr.Value) {
			if v.IsKnown() && c.t.sections[Mappings].Get(v.String()) == nil {
				c.report(v, "there is no mapping %q", v)
			}
		})
	}
	return false
}

// first calls check for the first argument of a call when it is a value.
func (c *checker) first(list expr.Array, check func(expr.Value)) {
	if len(list) == 0 {
		return
	}
	if v, ok := list[0].(expr.Value); ok {
		c.push("0")
		check(v)
		c.pop()
	}
}

func (c *checker) getAttCall(arg expr.Tree, text expr.Value, list expr.Array) bool {
	if len(list) == 2 {
		id, _ := list[0].(expr.Value)
		attribute, _ := list[1].(expr.Value)
		if attribute.IsKnown() {
			c.getAtt(arg, id.String(), attribute.String())
			return true
		}
		c.ref(arg, id.String())
		return false
	}
	if id, attribute, ok := strings.Cut(text.String(), "."); ok {
		c.getAtt(arg, id, attribute)
		return true
	}
	c.report(arg, "Fn::GetAtt takes a resource and an attribute")
	return false
}

// subCall checks the names inside of a Sub's text; the values of its variables
// are walked by the caller.
func (c *checker) subCall(arg expr.Tree) bool {
	text, vars := subArgument(arg)
	known, _ := text.Text()
	substitute(known, func(name string) string {
		if vars.Get(name) != nil {
			return name
		}
		if id, attribute, dotted := strings.Cut(name, "."); dotted {
			c.getAtt(arg, id, attribute)
		} else {
			c.ref(arg, name)
		}
		return name
	})
	return false
}

// subArgument returns the text of a Fn::Sub and its variables, where it has them.
func subArgument(arg expr.Tree) (text expr.Value, vars expr.Object) {
	text, _ = arg.(expr.Value)
	list, _ := arg.(expr.Array)
	if len(list) > 0 {
		text, _ = list[0].(expr.Value)
	}
	if len(list) > 1 {
		vars, _ = list[1].(expr.Object)
	}
	return text, vars
}

// substitute returns the text of a Fn::Sub with each name in ${…} replaced by
// what replace says of it, escaped ones aside.
func substitute(text string, replace func(name string) string) string {
	var b strings.Builder
	for {
		before, after, found := strings.Cut(text, "${")
		name, tail, closed := strings.Cut(after, "}")
		if !found || !closed {
			return b.String() + text
		}
		b.WriteString(before + "${")
		if trimmed := strings.TrimSpace(name); strings.HasPrefix(trimmed, "!") {
			b.WriteString(name)
		} else {
			b.WriteString(replace(trimmed))
		}
		b.WriteString("}")
		text = tail
	}
}
