// Package keys emits a deployment's KMS keys.
package keys

import (
	"github.com/awslabs/goformation/v7/cloudformation/kms"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// Emit adds the keys of d to t.
func Emit(t *cfn.Template, d *ir.Deployment) {
	for _, k := range d.Keys {
		if !k.Made() {
			continue
		}
		key(t, k)
		if k.Alias.ID != "" {
			alias(t, k)
		}
	}
}

func key(t *cfn.Template, k *ir.Key) {
	t.Add(cfn.Meta(k.Head()), &kms.Key{
		Description: t.Opt(k.Description),
		KeyPolicy:   k.Policy.Tree(),
	},
		cfn.Overlay{Pointer: "/EnableKeyRotation", Value: k.Rotation},        // *bool holds no value
		cfn.Overlay{Pointer: "/PendingWindowInDays", Value: k.PendingWindow}, // *int holds no value
	)
}

func alias(t *cfn.Template, k *ir.Key) {
	t.Add(cfn.Meta(k.Alias.Head()), &kms.Alias{
		AliasName:   t.Text(k.AliasName),
		TargetKeyId: t.Text(expr.Ref(k.ID).From(k.Alias.Origin)),
	})
}
