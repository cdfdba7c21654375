package lint

import (
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// hardcodedPlace finds templates that can be deployed in one Region or partition
// only. A spec says its Region.
func hardcodedPlace() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1183",
			Name:   "hardcoded-partition",
			Occurs: "a template names a Region for a subnet or endpoint, or a partition in an ARN",
			Why:    "it can be deployed there only, and nothing of it says so",
			Wrong:  changed(rightNetwork(), `!Sub "${AWS::Region}a"`, "eu-west-1a"),
			Right:  changed(rightNetwork(), `!Sub "${AWS::Region}a"`, `!Select [0, !GetAZs ""]`),
			Facts:  []int{183},
			Source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			if m := only(p.Regions); m != nil {
				d := p.Report(m.Origin, "Region of the template", `the template can be deployed in Region %s only`, m.Text)
				d.Help = []string{"take ${AWS::Region}, or !GetAZs for zones"}
			}
			if m := only(p.Partitions); m != nil {
				d := p.Report(m.Origin, "partition of the template", `ARNs of the template are of partition %s only`, m.Text)
				d.Severity = diag.Advice
				d.Why = "in other Regions, such as China's, ARNs are of another partition, and AWS refuses these"
				d.Help = []string{"take ${AWS::Partition} in ARNs"}
			}
		},
	}
}

// only returns the first of all when they name one thing; nil when there is none
// or when the template chooses between several.
func only(all []*ir.Mention) *ir.Mention {
	for _, m := range all {
		if m.Text != all[0].Text {
			return nil
		}
	}
	if len(all) == 0 {
		return nil
	}
	return all[0]
}
