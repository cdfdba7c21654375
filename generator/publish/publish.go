// Package publish emits what a deployment hands to other stacks through the
// Parameter Store.
package publish

import (
	"github.com/awslabs/goformation/v7/cloudformation/ssm"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// Emit adds the stored parameters of d to t.
func Emit(t *cfn.Template, d *ir.Deployment) {
	for _, p := range d.Stored {
		t.Add(cfn.Meta(p.Head()), &ssm.Parameter{
			Description: t.Opt(p.Description),
			Name:        t.Opt(p.Name),
			Type:        t.Text(p.Type),
			Value:       t.Text(p.Value),
		})
	}
}
