package lint

import (
	"regexp"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// optionShape finds options that the service refuses whatever they mean.
func optionShape() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1010",
			Name:   "config-opts-shape",
			Occurs: "the key or the value of an Airflow configuration option has a form, characters or a length that MWAA does not allow",
			Why:    "the service refuses to create or update the environment",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {email.from_email: \"Équipe <data@example.com>\"}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {email.from_email: \"Equipe <data@example.com>\"}}}\n",
			Facts:  []int{10},
			Source: "https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				for _, o := range e.Options {
					p.checkShape(e, o)
				}
			}
		},
	}
}

// checkShape reports the first fault in the form of option o.
func (p *Pass) checkShape(e *ir.Environment, o ir.Option) {
	if what, help := optionKeyFault(o.Key); what != "" {
		d := p.reportOptionKey(e, o, `option key "%s" %s`, printable(o.Key), what)
		d.Help = []string{help}
		return
	}
	text, known := o.Value.Text()
	if what, help := optionValueFault(text); known && what != "" {
		d := p.reportOption(e, o, `value of option "%s" %s`, o.Key, what)
		d.Help = []string{help}
		return
	}
	if strings.Contains(o.Key, ".") {
		return
	}
	d := p.reportOptionKey(e, o, `option key "%s" names no section`, o.Key)
	d.Severity = diag.Warning
	d.Why = "the service takes it, and Airflow does not read it"
	d.Help = []string{"write section.option"}
	for _, k := range facts.OptionKeys() {
		if strings.HasSuffix(k, "."+o.Key) {
			d.Help = append(d.Help, `did you mean "`+k+`"?`)
		}
	}
}

var optionKeyPattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(facts.Environment().OptionKeyPattern) })

var optionValuePattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(facts.Environment().OptionValuePattern) })

// optionKeyFault says what is wrong with the form of an option's key, and how
// it is meant.
func optionKeyFault(key string) (what, help string) {
	most := facts.Environment().OptionKeyMax
	switch {
	case key == "":
		return "is empty", "write section.option"
	case utf8.RuneCountInString(key) > most:
		return "has more than " + strconv.Itoa(most) + " characters", "check the spelling"
	case optionKeyPattern().MatchString(key):
		return "", ""
	}
	if meant, ok := fromVariable(key); ok {
		return "is the name of an environment variable", `write "` + meant + `"`
	}
	if low := strings.ToLower(key); low != key && optionKeyPattern().MatchString(low) {
		return "has capital letters", `write "` + low + `"`
	}
	return "does not have the form section.option", "only small letters, digits, dots and underscores are allowed, and a letter comes first"
}

// fromVariable returns the option that Airflow reads from the environment
// variable called name.
func fromVariable(name string) (key string, ok bool) {
	rest, ok := strings.CutPrefix(name, facts.OptionRules().VariablePrefix)
	if !ok {
		return "", false
	}
	section, option, ok := strings.Cut(rest, facts.OptionRules().VariableSeparator)
	key = strings.ToLower(section + "." + option)
	return key, ok && section != "" && option != "" && optionKeyPattern().MatchString(key)
}

// optionValueFault says what is wrong with the form of an option's value, and
// what to do. It never shows the value, which may be a secret.
func optionValueFault(value string) (what, help string) {
	most := facts.Environment().OptionValueMax
	switch {
	case value == "":
		return "is empty", "remove the option, so that its default holds"
	case utf8.RuneCountInString(value) > most:
		return "has more than " + strconv.Itoa(most) + " characters", "keep it in a file that the DAGs read"
	case optionValuePattern().MatchString(value):
		return "", ""
	}
	ascii := "use printable ASCII characters only"
	for _, r := range value {
		switch {
		case r == '\n' || r == '\r':
			return "has a line break", "write it on one line"
		case r == '\t':
			return "has a tabulator", "use spaces"
		case r < ' ' || r == '\x7f':
			return "has a control character", ascii
		}
	}
	return "has characters that are not ASCII", ascii
}
