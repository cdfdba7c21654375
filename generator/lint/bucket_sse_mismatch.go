package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// bucketKey finds buckets that are encrypted with another key than their
// environment. A spec that has both made has one key for them.
func bucketKey() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1061",
			Name:   "bucket-sse-mismatch",
			Occurs: "an environment's bucket is encrypted with a customer-managed key that is not the environment's",
			Why:    "MWAA reads the bucket with the environment's key, so DAGs cannot be read",
			Wrong:  base + "kmsKey: {arn: \"arn:aws:kms:ap-northeast-1:123456789012:key/0a1b2c3d-0000-4000-8000-123456789012\"}\nenvironments: {prod: {airflowVersion: \"2.11.2\", bucket: {arn: \"arn:aws:s3:::airflow-team\", assume: {kmsKey: \"arn:aws:kms:ap-northeast-1:123456789012:key/0a1b2c3d-0000-4000-8000-123456789013\"}}}}\n",
			Right:  base + "kmsKey: {arn: \"arn:aws:kms:ap-northeast-1:123456789012:key/0a1b2c3d-0000-4000-8000-123456789012\"}\nenvironments: {prod: {airflowVersion: \"2.11.2\", bucket: {arn: \"arn:aws:s3:::airflow-team\", assume: {kmsKey: \"arn:aws:kms:ap-northeast-1:123456789012:key/0a1b2c3d-0000-4000-8000-123456789012\"}}}}\n",
			Facts:  []int{61},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/custom-keys-certs.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				b := p.Bucket(e.SourceBucket)
				if b == nil || b.Key.IsAbsent() || b.Key.IsUnknown() || e.KMSKey.IsUnknown() {
					continue
				}
				what := "another customer-managed key than the environment"
				switch {
				case e.KMSKey.IsAbsent():
					what = "a customer-managed key, and the environment with one of AWS's"
				case !otherResource(e.KMSKey, b.Key) && expr.Equal(p.Bind(e.KMSKey), p.Bind(b.Key)) != expr.No:
					continue
				}
				d := p.Report(or(b.Key.Origin(), b.Origin), subject(e), `the bucket of environment "%s" is encrypted with %s`, name(e), what)
				if o := e.KMSKey.Origin(); o != nil {
					d.Related = []diag.Related{Related(o, "the environment's key")}
				}
				d.Help = []string{"use one key for both: the environment's can never be changed"}
			}
		},
	}
}
