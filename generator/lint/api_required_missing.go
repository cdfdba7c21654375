package lint

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// requiredMissing finds environments without a property that CloudFormation
// takes as optional and MWAA does not. A spec's have them all.
func requiredMissing() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1002",
			Name:   "api-required-missing",
			Occurs: "an environment lacks a property that MWAA requires, although CloudFormation does not",
			Why:    "CloudFormation takes the template, and the service refuses to create the environment",
			Wrong:  changed(rightTemplate, "      DagS3Path: dags\n", ""),
			Right:  rightTemplate,
			Facts:  []int{2},
			Source: "https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				for _, property := range facts.Environment().APIRequired {
					if lacks(e, property) && len(p.Failed) == 0 {
						d := p.Report(e.Origin, property+" of "+subject(e), `environment "%s" has no %s`, name(e), property)
						d.Help = []string{"add " + property}
					}
				}
			}
		},
	}
}

// lacks reports whether e certainly has no value for a property that MWAA
// requires. CloudFormation itself wants the name.
func lacks(e *ir.Environment, property string) bool {
	switch property {
	case "DagS3Path":
		return e.DAGs.IsAbsent()
	case "ExecutionRoleArn":
		return e.ExecutionRole.IsAbsent()
	case "SourceBucketArn":
		return e.SourceBucket.IsAbsent()
	case "NetworkConfiguration":
		return nowhere(e.Subnets) || nowhere(e.Groups)
	}
	return false
}

// nowhere reports whether l is not written. A list that was refused has an
// origin.
func nowhere(l expr.List) bool { return l.IsAbsent() && l.Origin == nil }
