package lint

import (
	"regexp"
	"strings"
	"sync"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// bucketARNForm finds environments whose bucket is not named by its ARN. The
// schema refuses those of a spec.
func bucketARNForm() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1054",
			Name:   "bucket-arn-form",
			Occurs: "SourceBucketArn is a bucket's name or URL, or an ARN with more than the bucket behind it",
			Why:    "the service wants the bucket's ARN and nothing else, and refuses to create the environment",
			Wrong:  changed(rightTemplate, "airflow-prod\"", "airflow-prod/\""),
			Right:  rightTemplate,
			Facts:  []int{54},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/t-create-update-environment.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				if fault := p.bucketFault(e.SourceBucket); fault != "" {
					d := p.Report(or(e.SourceBucket.Origin(), e.Origin), subject(e), `the SourceBucketArn of environment "%s" %s`, name(e), fault)
					d.Help = []string{`write the bucket's ARN: !GetAtt of a bucket of the template, or "` + facts.ARN("bucket") + `"`}
				}
			}
		},
	}
}

var bucketARN = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(facts.Storage().BucketARNPattern) })

// bucketFault says what keeps v from being the ARN of a bucket; "" when nothing
// certainly does.
func (p *Pass) bucketFault(v expr.Value) string {
	if id, attribute, ok := v.Resource(); ok {
		if b := p.Bucket(v); b != nil && b.Made() && b.ID == id && attribute == "" {
			return "is the name of the bucket: Ref gives no ARN"
		}
		return ""
	}
	for i, a := range v.Atoms() {
		switch {
		case a.Kind != expr.Text:
			continue
		case i == 0 && strings.HasPrefix(a.Name, facts.Storage().URLScheme):
			return "is a URL"
		case strings.HasSuffix(a.Name, "/") && i == len(v.Atoms())-1:
			return "ends with a slash"
		case strings.Contains(a.Name, "/"):
			return "names more than the bucket"
		}
	}
	if text, known := v.Text(); known && !bucketARN().MatchString(text) {
		return "is no ARN of a bucket"
	}
	return ""
}
