package lint

import (
	"fmt"
	"strconv"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// smtpTLS finds mail settings that mix the two ways to encrypt, or have the
// port of the other one.
func smtpTLS() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1041",
			Name:   "smtp-tls-mix",
			Occurs: "smtp.smtp_ssl and smtp.smtp_starttls are both on, or the port is not that of the one that is on",
			Why:    "the mail server and Airflow do not agree on when encryption begins, and no mail is sent",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {smtp.smtp_ssl: \"True\", smtp.smtp_starttls: \"True\"}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {smtp.smtp_port: \"465\", smtp.smtp_ssl: \"True\", smtp.smtp_starttls: \"False\"}}}\n",
			Facts:  []int{41},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-env-variables.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				p.checkSMTP(e)
			}
		},
	}
}

func (p *Pass) checkSMTP(e *ir.Environment) {
	f := facts.OptionRules()
	ssl, startTLS := flag(e, f.SMTPSSLKey, f.SMTPSSLDefault), flag(e, f.SMTPStartTLSKey, f.SMTPStartTLSDefault)
	if ssl == expr.Yes && startTLS == expr.Yes {
		d := p.reportOption(e, ir.Option{Key: f.SMTPSSLKey, Value: option(e, f.SMTPSSLKey)}, `"%s" and "%s" are both on`, f.SMTPSSLKey, f.SMTPStartTLSKey)
		if other := option(e, f.SMTPStartTLSKey); other.IsAbsent() {
			d.Label = `"` + f.SMTPStartTLSKey + `" is on by default`
		} else {
			d.Related = []diag.Related{Related(other.Origin(), "the other one")}
		}
		d.Help = []string{
			fmt.Sprintf(`set "%s" to "%s", for port %d`, f.SMTPStartTLSKey, f.PythonFalse, f.SMTPSSLPort),
			fmt.Sprintf(`or "%s", for port %d`, f.SMTPSSLKey, f.SMTPStartTLSPort),
		}
		return
	}
	text, _ := optionText(e, f.SMTPPortKey)
	port, err := strconv.Atoi(text)
	if err != nil {
		return
	}
	o := ir.Option{Key: f.SMTPPortKey, Value: option(e, f.SMTPPortKey)}
	switch {
	case port == f.SMTPSSLPort && ssl == expr.No:
		d := p.reportOption(e, o, `port %d needs "%s" on`, port, f.SMTPSSLKey)
		d.Help = []string{
			fmt.Sprintf(`set "%s" to "%s" and "%s" to "%s"`, f.SMTPSSLKey, f.PythonTrue, f.SMTPStartTLSKey, f.PythonFalse),
			fmt.Sprintf(`or use port %d with "%s" on`, f.SMTPStartTLSPort, f.SMTPStartTLSKey),
		}
	case port == f.SMTPStartTLSPort && startTLS == expr.No:
		d := p.reportOption(e, o, `port %d needs "%s" on`, port, f.SMTPStartTLSKey)
		d.Help = []string{fmt.Sprintf(`set "%s" to "%s"`, f.SMTPStartTLSKey, f.PythonTrue)}
		if ssl == expr.Yes {
			d.Help = []string{fmt.Sprintf(`use port %d, since "%s" is on`, f.SMTPSSLPort, f.SMTPSSLKey)}
		}
	}
}

// flag returns whether an option is on; fallback is its value when the
// environment does not set it.
func flag(e *ir.Environment, key, fallback string) expr.Truth {
	text, known := optionText(e, key)
	if option(e, key).IsAbsent() {
		text, known = fallback, true
	}
	switch {
	case known && isTrue(text):
		return expr.Yes
	case known && isFalse(text):
		return expr.No
	}
	return expr.Maybe
}
