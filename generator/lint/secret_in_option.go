package lint

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// secretInOption finds secrets in the values of options.
func secretInOption() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1046",
			Name:   "secret-in-option",
			Occurs: "the value of an Airflow configuration option is a password, key or token, or an address with a password in it",
			Why:    "whoever may read the spec, the template or the environment's settings reads the secret",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {smtp.smtp_password: \"correct horse\"}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {smtp.smtp_mail_from: airflow@example.com}}}\n",
			Facts:  []int{46},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/connections-secrets-manager.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				for _, o := range e.Options {
					what := secretIn(o)
					if what == "" {
						continue
					}
					d := p.reportOptionKey(e, o, `the value of option "%s" %s`, printable(o.Key), what)
					d.Secrets = []diag.Secret{{At: place(o.Value.Origin())}}
					d.Help = []string{"remove the option, and change the secret where it comes from: it has been written down"}
					if f, ok := treatment(e, o.Key); ok && f.Status == facts.OptionForced {
						d.Help[0] += "; MWAA sets this option itself"
					} else {
						d.Help = append(d.Help, "keep it in an Airflow connection")
					}
				}
			}
		},
	}
}

// holdsSecret reports whether the value of o is a secret.
func holdsSecret(o ir.Option) bool { return secretIn(o) != "" }

// secretIn says which secret the value of o holds, without showing it; "" when
// it holds none that can be told.
func secretIn(o ir.Option) string {
	text, known := o.Value.Text()
	text = strings.TrimSpace(text)
	f := facts.OptionRules()
	switch {
	case !known || text == "":
		return ""
	case addressPassword(text):
		return "is an address with a password"
	case slices.ContainsFunc(secretPatterns(), func(r *regexp.Regexp) bool { return r.MatchString(text) }):
		return "holds a key"
	case !facts.IsReference(o.Key) && namesSecret(o.Key) && !slices.Contains(f.SensitiveExceptions, o.Key) && !harmless(text):
		return "is a secret"
	case secretMember(text):
		return "has a secret in it"
	}
	return ""
}

// harmless reports whether text is certainly no secret, whatever it is called:
// a flag, a small number, the name of a secret, or something that stands for
// one.
func harmless(text string) bool {
	const digits = 6 // of a size, a count or a number of seconds
	if _, err := strconv.Atoi(text); err == nil && len(text) <= digits {
		return true
	}
	return isTrue(text) || isFalse(text) || slices.ContainsFunc(referencePatterns(), func(r *regexp.Regexp) bool { return r.MatchString(text) })
}

// secretMember reports whether text is a JSON object with a secret, such as the
// arguments of a secrets backend.
func secretMember(text string) bool {
	if !strings.HasPrefix(text, "{") {
		return false
	}
	members, _ := facts.Kwargs(text)
	for k, v := range members {
		if s, ok := v.(string); ok && s != "" && namesSecret(strings.ToLower(k)) && !harmless(s) {
			return true
		}
	}
	return false
}

var secretPatterns = sync.OnceValue(func() []*regexp.Regexp { return compile(facts.OptionRules().SecretPatterns) })

var referencePatterns = sync.OnceValue(func() []*regexp.Regexp { return compile(facts.OptionRules().ReferencePatterns) })

func compile(patterns []string) []*regexp.Regexp {
	out := make([]*regexp.Regexp, len(patterns))
	for i, s := range patterns {
		out[i] = regexp.MustCompile(s)
	}
	return out
}

var credentialPattern = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`[A-Za-z][A-Za-z0-9+.-]*://[^\s/?#@:"']*:([^\s/@"']+)@[^\s/?#@]`)
})

// addressPassword reports whether text holds an address with a password that
// does not merely stand for one.
func addressPassword(text string) bool {
	for _, m := range credentialPattern().FindAllStringSubmatch(text, -1) {
		if !slices.ContainsFunc(referencePatterns(), func(r *regexp.Regexp) bool { return r.MatchString(m[1]) }) {
			return true
		}
	}
	return false
}

// namesSecret reports whether an option, or an argument of a secrets backend,
// with this key holds a secret. The section does not count. Airflow has options
// that hold a command, called like the option whose value they get.
func namesSecret(key string) bool {
	f := facts.OptionRules()
	_, name, ok := strings.Cut(key, ".")
	if !ok {
		name = key
	}
	if slices.ContainsFunc(f.HarmlessSuffixes, func(s string) bool { return strings.HasSuffix(name, s) }) {
		return false
	}
	return slices.ContainsFunc(f.SensitiveWords, func(w string) bool { return strings.Contains(name, w) })
}
