package lint

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// bucketPublic finds environments' buckets that do not block all public
// access. Those that a spec has made block it.
func bucketPublic() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1052",
			Name:   "bucket-bpa",
			Occurs: "an environment's bucket does not block public access in all four ways",
			Why:    "MWAA refuses the bucket: it does not have BlockPublicAccess set",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", bucket: {arn: \"arn:aws:s3:::airflow-team\", assume: {blockPublicAccess: false}}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", bucket: {arn: \"arn:aws:s3:::airflow-team\", assume: {blockPublicAccess: true}}}}\n",
			Facts:  []int{52},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-s3-bucket.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, u := range p.bucketUses() {
				b := u.bucket.BlockPublicAccess
				ways := [...]struct {
					name string
					v    expr.Value
				}{
					{"BlockPublicAcls", b.BlockACLs},
					{"IgnorePublicAcls", b.IgnoreACLs},
					{"BlockPublicPolicy", b.BlockPolicy},
					{"RestrictPublicBuckets", b.RestrictBuckets},
				}
				// New buckets have all four; where some are written, the
				// others are off.
				written := false
				for _, w := range ways {
					written = written || !w.v.IsAbsent()
				}
				var off []string
				at := u.bucket.Origin
				for _, w := range ways {
					on, known := w.v.Bool()
					if known && !on {
						at = or(w.v.Origin(), at)
					}
					if known && !on || written && w.v.IsAbsent() {
						off = append(off, w.name)
					}
				}
				if len(off) > 0 {
					d := p.Report(at, subject(u.first), `the bucket of environment "%s" does not block all public access`, name(u.first))
					d.Help = []string{"switch on " + strings.Join(off, ", ")}
				}
			}
		},
	}
}
