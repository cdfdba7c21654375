package cfn

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/registry"
)

// resource checks the i-th resource.
func (c *checker) resource(i int) {
	r := &c.t.resources[i]
	c.path = append(c.path[:0], "Resources", r.ID)
	c.current, c.origin = r, r.Origin
	if r.Looped() {
		return // its variable is no reference
	}
	c.id(r.ID)
	c.dependsOn(i, r.Body.Get("DependsOn"))
	c.condition(r.Body)
	for _, m := range r.Body {
		c.push(m.Key)
		c.part(m)
		c.pop()
	}
	if r.Type == "" {
		c.report(nil, "a resource needs a type")
		return
	}
	typ, known := registry.Lookup(kindOf(r.Type))
	if !known {
		if !r.Raw {
			c.report(nil, "the registry does not know %s", r.Type)
		}
		return
	}
	c.push("Properties")
	if props := r.Body.Get("Properties"); props == nil {
		c.members(typ, typ.Properties, nil, r.Type)
	} else if o, ok := props.(expr.Object); !ok {
		c.report(props, "properties are an object")
	} else if _, _, call := function(o); !call {
		c.members(typ, typ.Properties, o, r.Type)
	}
	c.pop()
}

// part checks one key of a resource, at that key.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html
func (c *checker) part(m expr.Member) {
	switch m.Key {
	case "Type", "DependsOn", "Condition":
	case "DeletionPolicy", "UpdateReplacePolicy":
		v, _ := m.Value.(expr.Value)
		text, known := v.Text()
		switch {
		case known && !slices.Contains(c.facts.DeletionPolicies, text):
			c.report(v, "%q is not allowed; expected one of %s", text, strings.Join(c.facts.DeletionPolicies, ", "))
		case m.Key == "UpdateReplacePolicy" && text == retainAfterCreate:
			c.report(v, "%q is for DeletionPolicy only", text)
		}
	case "Properties", "Metadata", "CreationPolicy", "UpdatePolicy":
		c.references(m.Value)
	default:
		c.report(m.Value, "a resource has no %q", m.Key)
	}
}

// members checks an object against what the registry knows of it. A custom
// resource takes any property beside those, and what a macro adds is not known.
func (c *checker) members(typ *registry.Type, known registry.Definition, o expr.Object, what string) {
	more := false // a macro adds members
	for _, m := range o {
		p, ok := known.Property(m.Key)
		c.push(m.Key)
		switch {
		case m.Key == "Fn::Transform":
			more = true
		case ok:
			c.typed(typ, p.Type, p.Values, m.Value)
		case typ.Name != "AWS::CloudFormation::CustomResource":
			c.report(m.Value, "%s has no property %q", what, m.Key)
		}
		c.pop()
	}
	for i := range known {
		if p := &known[i]; p.Required && !more && gone(o.Get(p.Name)) {
			c.report(nil, "%s needs %q", what, p.Name)
		}
	}
}

// gone reports whether a property is not there, or removed by AWS::NoValue.
func gone(x expr.Tree) bool {
	switch x := x.(type) {
	case nil:
		return true
	case expr.Object:
		name, arg, ok := function(x)
		v, _ := arg.(expr.Value)
		return ok && name == "Ref" && v.String() == noValue
	case expr.Value:
		a := x.Atoms()
		return len(a) == 1 && a[0].Kind == expr.Pseudo && a[0].Name == noValue
	}
	return false
}

const noValue = "AWS::NoValue"

// A shape is what a reference or function gives.
type shape uint8

const (
	anything shape = iota
	aScalar
	aList
)

// shape returns what a symbolic value gives.
func (c *checker) shape(v expr.Value) shape {
	if len(v.Atoms()) != 1 {
		return aScalar
	}
	switch a := v.Atoms()[0]; a.Kind {
	case expr.Attr:
		if a.Attr == "" {
			return c.refShape(a.Name)
		}
		return c.attShape(a.Name, a.Attr)
	case expr.Param, expr.Pseudo:
		return c.refShape(a.Name)
	}
	return aScalar
}

func (c *checker) refShape(name string) shape {
	switch name {
	case noValue:
		return anything
	case "AWS::NotificationARNs":
		return aList
	}
	body, _ := c.t.sections[Parameters].Get(name).(expr.Object)
	typ, _ := body.Get("Type").(expr.Value)
	if s := typ.String(); s == "CommaDelimitedList" || strings.Contains(s, "List<") || strings.Contains(s, "<CommaDelimitedList>") {
		return aList
	}
	return aScalar
}

func (c *checker) attShape(id, attribute string) shape {
	r, ok := c.t.Resource(id)
	if !ok {
		return anything
	}
	typ, _ := registry.Lookup(r.Type)
	if typ == nil {
		return anything
	}
	a, ok := typ.Attribute(attribute)
	switch {
	case !ok:
		return anything
	case strings.HasPrefix(a.Type, "[]"):
		return aList
	}
	return aScalar
}

// callShape returns what a function gives.
func callShape(name string) shape {
	switch name {
	case "Fn::Split", "Fn::GetAZs", "Fn::Cidr":
		return aList
	case "Fn::Sub", "Fn::Join", "Fn::Base64", "Fn::ToJsonString", "Fn::Length":
		return aScalar
	}
	return anything
}

// typed checks x against a type word of the registry.
func (c *checker) typed(typ *registry.Type, word string, values []string, x expr.Tree) {
	if members := registry.Split(word); len(members) > 1 {
		c.union(typ, members, values, x)
		return
	}
	elem, list, mapping := registry.Elem(word)
	switch y := x.(type) {
	case expr.Object:
		if name, arg, ok := function(y); ok {
			c.call(typ, word, values, name, arg)
			return
		}
	case expr.Value:
		if !y.IsKnown() {
			c.fits(word, c.shape(y), x)
			return
		}
	}
	switch {
	case list:
		c.items(typ, elem, values, x)
	case mapping:
		if o, ok := x.(expr.Object); !ok {
			c.report(x, "expected an object of names and values")
		} else {
			for _, m := range o {
				c.push(m.Key)
				c.typed(typ, elem, values, m.Value)
				c.pop()
			}
		}
	case scalarWord(word):
		c.scalar(word, values, x)
	case word != "json":
		c.object(typ, word, x)
	}
}

func (c *checker) items(typ *registry.Type, elem string, values []string, x expr.Tree) {
	a, ok := x.(expr.Array)
	if !ok {
		c.report(x, "expected a list")
		return
	}
	for i, item := range a {
		c.push(strconv.Itoa(i))
		c.typed(typ, elem, values, item)
		c.pop()
	}
}

// tag is the type of a resource tag.
var tag = registry.Definition{
	{Name: "Key", Type: "string", Required: true},
	{Name: "Value", Type: "string", Required: true},
}

func (c *checker) object(typ *registry.Type, word string, x expr.Tree) {
	o, ok := x.(expr.Object)
	if !ok {
		c.report(x, "expected an object (%s)", word)
		return
	}
	def, _ := typ.Definition(word)
	if word == "tag" {
		def = tag
	}
	c.members(typ, def, o, word)
}

// union accepts x when one member does. If none does, the problems are those of
// the member that comes closest.
func (c *checker) union(typ *registry.Type, members, values []string, x expr.Tree) {
	before := len(c.problems)
	var best []Problem
	for _, m := range members {
		c.problems = c.problems[:before:before]
		c.typed(typ, m, values, x)
		found := c.problems[before:]
		if len(found) == 0 {
			return
		}
		if best == nil || len(found) < len(best) {
			best = found
		}
	}
	c.problems = append(c.problems[:before], best...)
}

// call checks a function's result against a type word.
func (c *checker) call(typ *registry.Type, word string, values []string, name string, arg expr.Tree) {
	c.push(name)
	defer c.pop()
	list, _ := arg.(expr.Array)
	v, _ := arg.(expr.Value)
	switch {
	case name == "Fn::If" && len(list) == 3:
		for i, branch := range list[1:] {
			c.push(strconv.Itoa(i + 1))
			c.typed(typ, word, values, branch)
			c.pop()
		}
	case name == "Ref":
		c.fits(word, c.refShape(v.String()), arg)
	case name == "Fn::GetAtt" && len(list) == 2:
		id, _ := list[0].(expr.Value)
		attribute, _ := list[1].(expr.Value)
		c.fits(word, c.attShape(id.String(), attribute.String()), arg)
	case name == "Fn::GetAtt":
		id, attribute, _ := strings.Cut(v.String(), ".")
		c.fits(word, c.attShape(id, attribute), arg)
	default:
		c.fits(word, callShape(name), arg)
	}
}

// fits checks the shape of a value that is not known against a type word.
func (c *checker) fits(word string, s shape, x expr.Tree) {
	_, list, mapping := registry.Elem(word)
	switch {
	case s == anything || word == "json":
	case list && s != aList:
		c.report(x, "expected a list, and this gives text")
	case !list && s == aList:
		c.report(x, "expected one value, and this gives a list")
	case mapping || !list && !scalarWord(word):
		c.report(x, "expected an object (%s), and this gives text", word)
	}
}

func scalarWord(word string) bool {
	switch word {
	case "string", "integer", "number", "boolean", "date-time":
		return true
	}
	return false
}

// scalar checks a known scalar. Where the user wrote it, what CloudFormation
// converts is right too.
func (c *checker) scalar(word string, values []string, x expr.Tree) {
	v, ok := x.(expr.Value)
	if !ok {
		c.report(x, "expected one value (%s)", word)
		return
	}
	text, _ := v.Text()
	written := v.Type()
	if !c.strict() && word != "string" {
		written = loose(text, written)
	}
	switch word {
	case "boolean":
		ok = written == expr.BoolType
	case "integer":
		_, err := strconv.ParseInt(text, 10, 64)
		ok = written == expr.IntType && err == nil
	case "number":
		ok = written == expr.IntType
	default:
		ok = written == expr.StringType || !c.strict()
	}
	if !ok {
		c.report(x, "%q is written as %s; expected %s", text, article(v.Type()), word)
		return
	}
	if len(values) > 0 && !slices.Contains(values, text) {
		c.report(x, "%q is not allowed; expected one of %s", text, strings.Join(values, ", "))
	}
}

// loose returns the type that CloudFormation makes of text.
func loose(text string, t expr.Type) expr.Type {
	if text == "true" || text == "false" {
		return expr.BoolType
	}
	if isNumber(text) {
		return expr.IntType
	}
	return t
}

// isNumber reports whether text is a number of JSON.
func isNumber(text string) bool {
	return text != "" && (text[0] == '-' || '0' <= text[0] && text[0] <= '9') && json.Valid([]byte(text))
}

func article(t expr.Type) string {
	return [...]string{"a string", "a number", "a boolean"}[t]
}

// kindOf returns the type whose rules hold for resources of type typ: those
// that begin with Custom:: are custom resources.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cfn-customresource.html
func kindOf(typ string) string {
	if strings.HasPrefix(typ, "Custom::") {
		return "AWS::CloudFormation::CustomResource"
	}
	return typ
}
