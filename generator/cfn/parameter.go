package cfn

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// parameter returns what the parameter called name has: the value that is given
// for it, or its default. It is nil when nothing says so.
func (e *evaluator) parameter(name string, at expr.Value) expr.Tree {
	body, _ := e.t.sections[Parameters].Get(name).(expr.Object)
	typ, _ := body.Get("Type").(expr.Value)
	text, given := e.in.Parameters[name]
	if v, ok := e.values[name]; ok && !given {
		text, given = v, true
	}
	if !given && e.in.Defaults && (e.deciding > 0 || !e.in.Conditions) && !hidden(body) {
		if v, ok := body.Get("Default").(expr.Value); ok {
			text, given = v.String(), true
			e.defaults = append(e.defaults, name)
		}
	}
	if !given {
		return nil
	}
	kind := typ.String()
	switch {
	case strings.HasPrefix(kind, "AWS::SSM::Parameter::Value<"):
		return expr.SSMValue(text).From(at.Origin())
	case isListType(kind):
		var out expr.Array
		for _, s := range strings.Split(text, ",") {
			out = append(out, expr.String(strings.TrimSpace(s)).From(at.Origin()))
		}
		return out
	}
	return expr.String(text).From(at.Origin())
}

// hidden reports whether a parameter is a secret, whose default says nothing.
func hidden(body expr.Object) bool {
	v, _ := body.Get("NoEcho").(expr.Value)
	return v.String() == "true"
}

func isListType(kind string) bool {
	return kind == "CommaDelimitedList" || strings.HasPrefix(kind, "List<")
}

// symbol returns a parameter whose value is not known, with what it may be.
func (e *evaluator) symbol(name string) expr.Tree {
	body, _ := e.t.sections[Parameters].Get(name).(expr.Object)
	a := expr.Atom{Kind: expr.Param, Name: name}
	if allowed, ok := body.Get("AllowedValues").(expr.Array); ok {
		var texts []string
		for _, it := range allowed {
			v, _ := it.(expr.Value)
			texts = append(texts, v.String())
		}
		a.Lang = &expr.Language{Values: texts}
	} else if v, ok := body.Get("AllowedPattern").(expr.Value); ok && v.IsKnown() {
		a.Lang = &expr.Language{Pattern: v.String()}
	}
	return expr.FromAtoms(expr.StringType, a)
}
