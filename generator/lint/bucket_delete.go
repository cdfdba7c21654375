package lint

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// bucketDelete finds environments' buckets that go with the stack. A spec's
// stay.
func bucketDelete() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1065",
			Name:   "bucket-delete",
			Occurs: "the stack deletes an environment's bucket when it goes",
			Why:    "a bucket that holds objects or old versions cannot be deleted, so the deletion of the stack fails; an empty one takes its name with it",
			Wrong:  changed(bucketExample("", ""), "    DeletionPolicy: Retain\n    UpdateReplacePolicy: Retain\n", ""),
			Right:  bucketExample("", ""),
			Facts:  []int{65, 188},
			Source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, b := range p.Buckets {
				if !b.Made() || b.Retain || p.emptied(b) {
					continue
				}
				if e := p.reader(b); e != nil {
					d := p.Report(b.Origin, "retention of bucket "+b.ID, `the bucket of environment "%s" goes with the stack`, name(e))
					d.Help = []string{"DeletionPolicy: RetainExceptOnCreate and UpdateReplacePolicy: Retain"}
				}
			}
		},
	}
}

// emptied reports whether a resource that runs code may empty b before it goes.
func (p *Pass) emptied(b *ir.Bucket) bool {
	prefix := facts.CloudFormation().ReservedPrefix
	return slices.ContainsFunc(p.Opaque, func(o *ir.Opaque) bool {
		return (!strings.HasPrefix(o.Type, prefix) || strings.HasPrefix(o.Type, "AWS::CloudFormation::")) && slices.Contains(o.Touches, b.ID)
	})
}
