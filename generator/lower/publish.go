package lower

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec"
)

// publish hands outputs to other stacks: those that are a resource's id or
// attribute. Commands and forms are for people.
func (l *lowerer) publish() {
	in := &l.spec.Publish
	if !in.Set || in.Failed || !in.As.Literal() {
		return
	}
	prefix := l.name(in.Prefix)
	if !in.Prefix.Set && !in.Prefix.Failed {
		const stack = "${AWS::StackName}"
		prefix = expr.Expand(stack, nil).From(l.take(in.Prefix.Section, expr.String(stack), "stacks have different names"))
	}
	o := expr.WrittenAt(in.Pointer).Because("other stacks get at it")
	for _, out := range l.d.Outputs {
		if _, _, whole := out.Value.Resource(); !whole {
			continue
		}
		if in.As.Is(spec.AsExports) {
			out.Export = expr.Concat(prefix, expr.String("-"+out.ID)).From(o)
			continue
		}
		l.d.Stored = append(l.d.Stored, &ir.StoredParameter{
			Resource:    ir.Resource{ID: l.claim("Parameter"+out.ID, out.ID, in.Pointer), Origin: o, Tags: l.tags("", o)},
			Name:        l.path(prefix, out.ID, o),
			Type:        expr.String(facts.Storage().ParameterType).From(o),
			Value:       out.Value,
			Description: expr.String(out.Description).From(o),
		})
	}
}

// path returns the path of a parameter below prefix, which may have slashes
// around it.
func (l *lowerer) path(prefix expr.Value, name string, o *expr.Origin) expr.Value {
	text := "/"
	if s := l.spec.Publish.Prefix; s.Literal() && strings.HasPrefix(s.Text, "/") {
		text = ""
	}
	between := "/"
	if s := l.spec.Publish.Prefix; s.Literal() && strings.HasSuffix(s.Text, "/") {
		between = ""
	}
	return expr.Concat(expr.String(text), prefix, expr.String(between+name)).From(o)
}
