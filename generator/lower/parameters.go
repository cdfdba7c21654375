package lower

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec"
)

// parameters takes over the stack's parameters. Their names are logical ids.
func (l *lowerer) parameters() {
	l.languages = map[string]*expr.Language{}
	for _, e := range l.spec.Parameters.Entries {
		p := e.Value
		if p.Failed {
			continue
		}
		l.claim(e.Key, e.Key, p.Pointer)
		out := &ir.Parameter{
			Name:                  e.Key,
			Origin:                expr.WrittenAt(p.Pointer),
			Type:                  l.or(p.Type, expr.String("String"), "text is what most values are"),
			Description:           l.optional(p.Description),
			Default:               l.optional(p.Default),
			AllowedPattern:        l.optional(p.AllowedPattern),
			ConstraintDescription: l.optional(p.ConstraintDescription),
			MinLength:             l.optional(p.MinLength),
			MaxLength:             l.optional(p.MaxLength),
			MinValue:              l.optional(p.MinValue),
			MaxValue:              l.optional(p.MaxValue),
			NoEcho:                l.optional(p.NoEcho),
		}
		l.languages[e.Key] = language(p)
		for _, v := range p.AllowedValues.Items {
			out.AllowedValues.Items = append(out.AllowedValues.Items, l.value(v))
			out.AllowedValues.Complete = true
		}
		l.d.Parameters = append(l.d.Parameters, out)
	}
}

// language is what the declaration says about a parameter's value; nil when it
// says nothing.
func language(p *spec.Parameter) *expr.Language {
	out := new(expr.Language)
	for _, v := range p.AllowedValues.Items {
		if !v.Literal() {
			return nil
		}
		out.Values = append(out.Values, v.Text)
	}
	if p.AllowedPattern.Literal() {
		out.Pattern = p.AllowedPattern.Text
	}
	if len(out.Values) == 0 && out.Pattern == "" {
		return nil
	}
	return out
}
