package lint

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// bucketPartition finds environments whose bucket is in another partition than
// they are. In which Region a bucket is, its ARN does not say.
func bucketPartition() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1053",
			Name:   "bucket-region",
			Occurs: "the ARN of an environment's bucket is of another partition than the environment's Region, role or key",
			Why:    "partitions are worlds of their own, with other accounts: the environment cannot read the bucket",
			Wrong: changed(changed(rightTemplate, `!Sub "arn:${AWS::Partition}:s3:::airflow-prod"`, "arn:aws-cn:s3:::airflow-prod"),
				`!Sub "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/airflow"`, "arn:aws:iam::123456789012:role/airflow"),
			Right: changed(changed(rightTemplate, `!Sub "arn:${AWS::Partition}:s3:::airflow-prod"`, "arn:aws:s3:::airflow-prod"),
				`!Sub "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/airflow"`, "arn:aws:iam::123456789012:role/airflow"),
			Facts:  []int{53},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-s3-bucket.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				bucket := partitionOf(e.SourceBucket)
				if bucket == "" {
					continue
				}
				report := func(other, what string, o *expr.Origin) {
					d := p.Report(or(e.SourceBucket.Origin(), e.Origin), subject(e), `the bucket of environment "%s" is in partition %s, and its %s in %s`, name(e), bucket, what, other)
					if o != nil {
						d.Related = append(d.Related, Related(o, "its "+what))
					}
				}
				role, key := partitionOf(e.ExecutionRole), partitionOf(e.KMSKey)
				switch region := p.Place.Region; {
				case region.IsKnown() && p.Place.Partition != bucket:
					report(p.Place.Partition, "Region", region.Origin())
				case region.IsKnown():
				case role != "" && role != bucket:
					report(role, "execution role", e.ExecutionRole.Origin())
				case key != "" && key != bucket:
					report(key, "key", e.KMSKey.Origin())
				}
			}
		},
	}
}

// partitionOf returns the partition that an ARN names; "" when it names none
// that is known.
func partitionOf(v expr.Value) string {
	atoms := v.Atoms()
	if len(atoms) == 0 || atoms[0].Kind != expr.Text || !facts.IsARN(atoms[0].Name) {
		return ""
	}
	_, rest, _ := strings.Cut(atoms[0].Name, ":")
	partition, _, closed := strings.Cut(rest, ":")
	if _, known := facts.LookupPartition(partition); !closed || !known {
		return ""
	}
	return partition
}
