package lint

import (
	"fmt"
	"strconv"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// smtpPort finds mail servers behind a port that AWS blocks.
func smtpPort() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1040",
			Name:   "smtp-port-25",
			Occurs: "an environment sends mail through port 25",
			Why:    "AWS blocks traffic to that port: sending hangs until it fails",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {smtp.smtp_port: \"25\"}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", airflowConfigurationOptions: {smtp.smtp_port: \"587\"}}}\n",
			Facts:  []int{40},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-env-variables.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			f := facts.OptionRules()
			for _, e := range p.Environments {
				text, _ := optionText(e, f.SMTPPortKey)
				if port, err := strconv.Atoi(text); err != nil || port != f.SMTPBlockedPort {
					continue
				}
				o := ir.Option{Key: f.SMTPPortKey, Value: option(e, f.SMTPPortKey)}
				d := p.reportOption(e, o, "AWS blocks port %d", f.SMTPBlockedPort)
				d.Help = []string{
					fmt.Sprintf(`use port %d, with "%s" on`, f.SMTPStartTLSPort, f.SMTPStartTLSKey),
					fmt.Sprintf(`or port %d, with "%s" on and "%s" off`, f.SMTPSSLPort, f.SMTPSSLKey, f.SMTPStartTLSKey),
				}
			}
		},
	}
}
