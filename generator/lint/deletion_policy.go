package lint

import (
	"github.com/mwaagen/mwaagen/spec/diag"
)

// replacementPolicy finds buckets that stay when the stack goes, and are
// deleted when an update replaces them.
func replacementPolicy() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1188",
			Name:   "deletion-policy",
			Occurs: "an environment's bucket is retained when the stack goes, and not when an update replaces it",
			Why:    "the two policies are separate: a new name for the bucket deletes the old one with what is in it, or fails to",
			Wrong:  changed(bucketExample("", ""), "    UpdateReplacePolicy: Retain\n", ""),
			Right:  bucketExample("", ""),
			Facts:  []int{188},
			Source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, b := range p.Buckets {
				if !b.Made() || !b.Replaced {
					continue
				}
				if e := p.reader(b); e != nil {
					d := p.Report(b.Origin, "replacement of bucket "+b.ID, `the bucket of environment "%s" stays when the stack goes, and is deleted when it is replaced`, name(e))
					d.Help = []string{"UpdateReplacePolicy: Retain"}
				}
			}
		},
	}
}
