package lint

import (
	"regexp"
	"strings"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// keyByAlias finds keys that environments name in a form that MWAA refuses.
func keyByAlias() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1096",
			Name:   "kms-alias",
			Occurs: "an environment's key is named by an alias, or is a multi-Region key",
			Why:    "MWAA takes the key's id or ARN alone, and no multi-Region keys: creation fails",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", executionRole: {arn: \"arn:aws:iam::${AWS::AccountId}:role/airflow\"}}}\noverrides:\n  - {op: add, path: /Resources/EnvironmentProd/Properties/KmsKey, value: alias/airflow}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", executionRole: {arn: \"arn:aws:iam::${AWS::AccountId}:role/airflow\"}}}\noverrides:\n  - {op: add, path: /Resources/EnvironmentProd/Properties/KmsKey, value: 0a1b2c3d-0000-4000-8000-123456789012}\n",
			Facts:  []int{96},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/custom-keys-certs.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			f := facts.Keys()
			for _, e := range p.Environments {
				text, known := e.KMSKey.Text()
				if !known {
					continue
				}
				what := ""
				switch multi, err := regexp.MatchString(f.MultiRegionPattern, text); {
				case strings.HasPrefix(text, f.AliasPrefix), strings.Contains(text, ":"+f.AliasPrefix):
					what = "by an alias"
				case err == nil && multi:
					what = "that is a multi-Region key"
				default:
					continue
				}
				d := p.Report(e.KMSKey.Origin(), "key of "+subject(e), `environment "%s" names a key %s`, name(e), what)
				d.Help = []string{"write the ARN of a key of this Region alone"}
			}
		},
	}
}
