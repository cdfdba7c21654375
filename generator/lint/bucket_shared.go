package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// bucketShared finds environments with one bucket, and buckets with one name.
func bucketShared() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1064",
			Name:   "bucket-shared",
			Occurs: "two environments use one bucket, or two buckets have the same name",
			Why:    "bucket names are unique in all of AWS, so the second cannot be made; and environments that share a bucket can read and change each other's DAGs",
			Wrong: base + `environments:
  dev: {airflowVersion: "2.11.2", bucket: {name: my-team-airflow}}
  prod: {airflowVersion: "2.11.2", bucket: {name: my-team-airflow}}
`,
			Right: base + `environments:
  dev: {airflowVersion: "2.11.2", bucket: {name: my-team-airflow-dev}}
  prod: {airflowVersion: "2.11.2", bucket: {name: my-team-airflow-prod}}
`,
			Facts:  []int{64},
			Source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			p.sameBucketName()
			p.sameBucket()
		},
	}
}

// sameBucketName reports each bucket that certainly has an earlier one's name.
func (p *Pass) sameBucketName() {
	var earlier seen[*ir.Bucket]
	for _, b := range p.Buckets {
		v := p.Bind(b.Name)
		if v.IsAbsent() || v.IsUnknown() {
			continue
		}
		first, again := earlier.put(v, b)
		if !again {
			continue
		}
		d := p.Report(b.Name.Origin(), "bucket "+b.ID, `two buckets are called "%s"`, b.Name.String())
		d.Severity = diag.Error // the deploy fails
		d.Related = []diag.Related{Related(first.Name.Origin(), "the first one")}
		d.Help = []string{"give each environment's bucket a name of its own"}
	}
}

// sameBucket reports each environment that certainly has an earlier one's
// bucket.
func (p *Pass) sameBucket() {
	var earlier seen[*ir.Environment]
	for _, e := range p.Environments {
		v := p.Bind(e.SourceBucket)
		if b := p.Bucket(v); b != nil {
			v = expr.Ref(b.ID) // by whatever attribute it is named
		}
		if v.IsAbsent() || v.IsUnknown() {
			continue
		}
		if first, again := earlier.put(v, e); again {
			d := p.Report(e.SourceBucket.Origin(), subject(e), `environments "%s" and "%s" use one bucket`, name(first), name(e))
			d.Related = []diag.Related{Related(first.SourceBucket.Origin(), `the bucket of "`+name(first)+`"`)}
			d.Help = []string{"give each environment a bucket of its own"}
		}
	}
}

// seen finds values that are certainly equal to earlier ones: the forms of
// values are compared, which says Yes for equal ones in linear time. Values
// that are equal in two forms only are missed.
type seen[T any] struct{ first map[string]T }

// put returns what was put in for a value equal to v, or keeps x for it.
func (s *seen[T]) put(v expr.Value, x T) (first T, again bool) {
	if s.first == nil {
		s.first = map[string]T{}
	}
	form := v.String()
	if first, again = s.first[form]; !again {
		s.first[form] = x
	}
	return first, again
}
