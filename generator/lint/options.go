package lint

import (
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// option returns the value of the environment's option with this key; an
// absent value when it has none.
func option(e *ir.Environment, key string) expr.Value {
	for _, o := range e.Options {
		if o.Key == key {
			return o.Value
		}
	}
	return expr.Value{}
}

// optionText returns the known text of the environment's option with this key,
// without the white space around it, which Airflow does not mind in numbers
// and flags.
func optionText(e *ir.Environment, key string) (string, bool) {
	s, ok := option(e, key).Text()
	return strings.TrimSpace(s), ok
}

// optionSubject returns the subject of findings about one option.
func optionSubject(e *ir.Environment, key string) string {
	if key == "" {
		key = `""`
	}
	return "option " + printable(key) + " of " + subject(e)
}

// reportOption adds a finding about the value of option o.
func (p *Pass) reportOption(e *ir.Environment, o ir.Option, format string, args ...any) *diag.Diagnostic {
	return p.Report(o.Value.Origin(), optionSubject(e, o.Key), format, args...)
}

// reportOptionKey adds a finding about the key of option o.
func (p *Pass) reportOptionKey(e *ir.Environment, o ir.Option, format string, args ...any) *diag.Diagnostic {
	d := p.reportOption(e, o, format, args...)
	d.At.Key = true
	return d
}

// treatment returns what MWAA does with an option of environment e. Where the
// version is not known, it is said of options that MWAA treats alike in all
// versions only.
func treatment(e *ir.Environment, key string) (facts.Option, bool) {
	if v, ok := version(e); ok {
		return facts.LookupOption(key, v.Version)
	}
	o, ok := facts.LookupOption(key, "")
	if !ok || o.From != "" || o.To != "" {
		return facts.Option{}, false
	}
	return o, true
}

// printable returns s as findings may show it: on one line, and not too long.
func printable(s string) string {
	const most = 80
	var b strings.Builder
	n := 0
	for _, r := range s {
		if n++; n > most {
			return b.String() + "…"
		}
		if strconv.IsPrint(r) {
			b.WriteRune(r)
		} else {
			b.WriteString(strings.Trim(strconv.QuoteRune(r), "'"))
		}
	}
	return b.String()
}

// isTrue reports whether Airflow reads s as true.
func isTrue(s string) bool { return isOneOf(s, facts.OptionRules().TrueWords) }

// isFalse reports whether Airflow reads s as false.
func isFalse(s string) bool { return isOneOf(s, facts.OptionRules().FalseWords) }

func isOneOf(s string, words []string) bool {
	for _, w := range words {
		if strings.EqualFold(strings.TrimSpace(s), w) {
			return true
		}
	}
	return false
}
