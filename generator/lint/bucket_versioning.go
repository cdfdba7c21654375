package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// bucketVersioning finds environments' buckets that do not keep old versions.
func bucketVersioning() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1051",
			Name:   "bucket-versioning",
			Occurs: "an environment's bucket does not keep versions of its objects",
			Why:    "MWAA requires it: plugins and requirements are named by object version, and without versions there is none",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", bucket: {versioning: false}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", bucket: {versioning: true}}}\n",
			Facts:  []int{51},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-s3-bucket.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			want := facts.Storage().VersioningEnabled
			for _, u := range p.bucketUses() {
				b := u.bucket
				state, known := b.Versioning.Text()
				if state == want || !known && !b.Versioning.IsAbsent() {
					continue
				}
				d := p.Report(or(b.Versioning.Origin(), b.Origin), subject(u.first),
					`the bucket of environment "%s" does not keep versions`, name(u.first))
				if known && d.Label == "" {
					d.Label = "versioning must be " + want
				}
			}
		},
	}
}
