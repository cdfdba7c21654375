package lint

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// rightBucket is a bucket for rightTemplate, without what its rules are about.
const rightBucket = `  Bucket:
    Type: AWS::S3::Bucket
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      VersioningConfiguration: {Status: Enabled}
      PublicAccessBlockConfiguration: {BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true}
`

// rightBucketPolicy refuses requests to rightBucket without TLS. Statements
// follow.
const rightBucketPolicy = `  BucketPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Bucket
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: s3:*
            Resource: [!GetAtt Bucket.Arn, !Sub "${Bucket.Arn}/*"]
            Condition:
              Bool:
                aws:SecureTransport: "false"
`

// bucketExample is rightTemplate with a bucket of its own, with more of its
// properties and of the environment's.
func bucketExample(environment, bucket string) string {
	return changed(rightTemplate, rightARN, "!GetAtt Bucket.Arn") + environment + rightBucket + bucket + rightBucketPolicy
}

// rightARN is how rightTemplate names its bucket.
const rightARN = `!Sub "arn:${AWS::Partition}:s3:::airflow-prod"`

// lifecycleNoncurrent finds buckets that delete the versions of files that
// environments are pinned to. A spec's have no lifecycle.
func lifecycleNoncurrent() Rule {
	const pinned = "      RequirementsS3Path: requirements.txt\n      RequirementsS3ObjectVersion: 3sL4kqtJlcpXroDTDmJrmSpXd3dIbrHY\n"
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1060",
			Name:   "lifecycle-noncurrent",
			Occurs: "a bucket deletes old versions of a file, and an environment is pinned to one version of it",
			Why:    "once a newer file is there for so many days, the pinned version is gone, and every update of the environment fails: it cannot read it",
			Wrong:  bucketExample(pinned, "      LifecycleConfiguration: {Rules: [{Status: Enabled, NoncurrentVersionExpiration: {NoncurrentDays: 30}}]}\n"),
			Right:  bucketExample(pinned, "      LifecycleConfiguration: {Rules: [{Status: Enabled, Prefix: logs/, NoncurrentVersionExpiration: {NoncurrentDays: 30}}]}\n"),
			Facts:  []int{60},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/t-create-update-environment.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			if !slices.ContainsFunc(p.Buckets, func(b *ir.Bucket) bool { return len(b.Lifecycle) > 0 }) {
				return
			}
			for _, e := range p.Environments {
				b := p.Bucket(e.SourceBucket)
				if b == nil || len(b.Lifecycle) == 0 {
					continue
				}
				for _, a := range artefacts(e) {
					for _, r := range b.Lifecycle {
						if a.Version.IsAbsent() || a.Version.IsUnknown() || !deletesOld(r, a.Path) {
							continue
						}
						d := p.Report(or(r.Noncurrent.Origin(), r.Origin, b.Origin), a.name+" of "+subject(e),
							`bucket "%s" deletes old versions of %s, and environment "%s" is pinned to one`, b.ID, a.Path, name(e))
						d.Related = []diag.Related{Related(a.Version.Origin(), "the version")}
						d.Help = []string{"give the rule a prefix that the file does not have"}
					}
				}
			}
		},
	}
}

// deletesOld reports whether r certainly deletes versions of the file at path
// once they are old.
func deletesOld(r ir.LifecycleRule, path expr.Value) bool {
	if text(r.Status) != facts.Storage().VersioningEnabled || r.Narrow || r.Noncurrent.IsAbsent() || !r.Kept.IsAbsent() {
		return false
	}
	prefix, known := r.Prefix.Text()
	if r.Prefix.IsAbsent() || known && prefix == "" {
		return true
	}
	key, ok := path.Text()
	return known && ok && strings.HasPrefix(key, prefix)
}
