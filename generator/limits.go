package generator

import (
	"fmt"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// TemplateLimits explains the code of templates that are too large. It is not
// a rule about a deployment, so it is here and not in generator/lint.
func TemplateLimits() diag.Doc {
	return diag.Doc{
		Code:   "MW1181",
		Name:   "tpl-limits",
		Occurs: "the spec asks for more resources, outputs or bytes than one CloudFormation stack can have",
		Why:    "CloudFormation refuses the template",
		Facts:  []int{181},
		Source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html",
	}
}

// tooLarge returns the limits of CloudFormation that t passes, each as a
// problem of the spec's environments: they are what makes templates large.
func tooLarge(t *cfn.Template) diag.List {
	f, s, doc := facts.CloudFormation(), t.Stats(), TemplateLimits()
	var out diag.List
	for _, l := range []struct {
		what     string
		n, limit int
	}{{"resources", s.Resources, f.Resources}, {"outputs", s.Outputs, f.Outputs}, {"bytes", s.Bytes, f.TemplateS3}} {
		if l.n <= l.limit {
			continue
		}
		out = append(out, diag.Diagnostic{
			Code:     doc.Code,
			Severity: diag.Error,
			Message:  fmt.Sprintf("the template has %d %s, and a stack can have %d", l.n, l.what, l.limit),
			Subject:  l.what,
			At:       diag.Place{Pointer: "/environments", Key: true},
			Why:      doc.Why,
			Help:     []string{"divide the environments among several specs"},
		})
	}
	return out
}
