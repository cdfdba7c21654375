// Package observe emits a deployment's logs.
package observe

import (
	"github.com/awslabs/goformation/v7/cloudformation/logs"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// Emit adds the log groups of d to t.
func Emit(t *cfn.Template, d *ir.Deployment) {
	for _, g := range d.LogGroups {
		if g.Made() {
			logGroup(t, g)
		}
	}
}

func logGroup(t *cfn.Template, g *ir.LogGroup) {
	t.Add(cfn.Meta(g.Head()), &logs.LogGroup{
		KmsKeyId:     t.Opt(g.Key),
		LogGroupName: t.Opt(g.Name),
	},
		cfn.Overlay{Pointer: "/RetentionInDays", Value: g.Retention}, // *int holds no value
	)
}
