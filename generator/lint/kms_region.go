package lint

import (
	"strings"

	"github.com/mwaagen/mwaagen/spec/diag"
)

// keyRegion finds keys of another Region than the environment's.
func keyRegion() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1097",
			Name:   "kms-region",
			Occurs: "an environment's key is in another Region",
			Why:    "services use keys of their own Region only: creation fails",
			Wrong:  "apiVersion: mwaagen/v1\nname: mwaa-test\nregion: eu-west-1\n" + afterName(base) + "kmsKey: {arn: \"arn:aws:kms:us-east-1:123456789012:key/0a1b2c3d-0000-4000-8000-123456789012\"}\nenvironments: {prod: {airflowVersion: \"2.11.2\"}}\n",
			Right:  "apiVersion: mwaagen/v1\nname: mwaa-test\nregion: eu-west-1\n" + afterName(base) + "kmsKey: {arn: \"arn:aws:kms:eu-west-1:123456789012:key/0a1b2c3d-0000-4000-8000-123456789012\"}\nenvironments: {prod: {airflowVersion: \"2.11.2\"}}\n",
			Facts:  []int{97},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/custom-keys-certs.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			region, known := p.Place.Region.Text()
			for _, e := range p.Environments {
				text, _ := e.KMSKey.Text()
				parts := strings.Split(text, ":")
				if !known || len(parts) < 6 || parts[3] == region {
					continue
				}
				d := p.Report(e.KMSKey.Origin(), "Region of the key of "+subject(e), `the key of environment "%s" is in Region "%s"`, name(e), parts[3])
				d.Related = []diag.Related{Related(p.Place.Region.Origin(), "the stack's Region")}
				d.Help = []string{"name a key in " + region}
			}
		},
	}
}

// afterName returns what follows the name in a spec's text.
func afterName(text string) string { return text[strings.Index(text, "network:"):] }
