package lint

import (
	"regexp"
	"strings"
	"sync"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// baseURLForm finds names of the web server that MWAA cannot use.
func baseURLForm() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1042",
			Name:   "base-url-form",
			Occurs: "webserver.base_url is not the bare name of a host, or the web server is public",
			Why:    "MWAA wants the bare name by which people reach a private web server: other values make links and logins lead astray",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {webserver.base_url: \"https://airflow.example.com/home\"}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {webserver.base_url: airflow.example.com}}}\n",
			Facts:  []int{42},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-env-variables.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			f := facts.OptionRules()
			for _, e := range p.Environments {
				o := ir.Option{Key: f.BaseURLKey, Value: option(e, f.BaseURLKey)}
				if o.Value.IsAbsent() {
					continue
				}
				if mode, ok := e.AccessMode.Text(); ok && mode == facts.Environment().PublicOnly {
					d := p.reportOptionKey(e, o, `"%s" is for private web servers, and this one is public`, o.Key)
					d.Related = []diag.Related{Related(e.AccessMode.Origin(), "the access mode")}
					d.Help = []string{"remove the option", "or make the web server " + facts.Environment().PrivateOnly}
					continue
				}
				text, known := o.Value.Text()
				if !known || text == "" {
					continue
				}
				what, host, severity := hostFault(text)
				if what == "" || holdsSecret(o) {
					continue
				}
				d := p.reportOption(e, o, `"%s" %s`, o.Key, what)
				d.Severity = severity
				d.Help = []string{"write the full name of the host alone"}
				if host != "" {
					d.Help = []string{`write "` + host + `"`}
				}
			}
		},
	}
}

var hostPattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(facts.OptionRules().BaseURLPattern) })

// hostFault says what text has beside the name of a host, and which host is
// meant. A scheme or path is certainly refused or wrong; the rest may work.
func hostFault(text string) (what, host string, s diag.Severity) {
	if hostPattern().MatchString(text) {
		return "", "", 0
	}
	_, rest, scheme := strings.Cut(text, "://")
	if !scheme {
		rest = text
	}
	rest, _, path := strings.Cut(rest, "/")
	name, _, port := strings.Cut(rest, ":")
	if hostPattern().MatchString(name) {
		host = name
	}
	switch {
	case scheme:
		return "has a scheme", host, diag.Error
	case path:
		return "has a path", host, diag.Error
	case port:
		return "has a port", host, diag.Warning
	}
	return "is not the full name of a host", host, diag.Warning
}
