package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// A nameFault says what is wrong with a name; "" when nothing certainly is.
type nameFault func(expr.Value) string

// judgeName reports what is wrong with the name v of subject, which what says
// in words, as in "bucket name". A name that is right with some stack names
// only is judged once more with the stack name that the deploy command has.
// That is no more than likely, because people can deploy under another.
func (p *Pass) judgeName(v expr.Value, subject, what string, fault nameFault) {
	if wrong := fault(p.Bind(v)); wrong != "" {
		p.Report(v.Origin(), subject, `%s "%s" %s`, what, v.String(), wrong)
		return
	}
	wrong := fault(p.asStack(v))
	if wrong == "" {
		return
	}
	d := p.Report(v.Origin(), subject, `as stack "%s": %s "%s" %s`, p.Name, what, v.String(), wrong)
	d.Severity = diag.Warning
	d.Related = append(d.Related, Related(expr.WrittenAt("/name"), "the deploy command takes it as the stack's name"))
	d.Help = []string{"change the spec's name, deploy with another stack name, or write this name without the stack's"}
}

// asStack returns v as it is when the stack has the spec's name, as far as the
// spec has one.
func (p *Pass) asStack(v expr.Value) expr.Value {
	place := p.Binding()
	return v.Bind(func(a expr.Atom) (string, bool) {
		if a.Kind == expr.Pseudo && a.Name == "AWS::StackName" {
			return p.Name, p.Name != ""
		}
		return place(a)
	})
}
