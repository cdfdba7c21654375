package lint

import "github.com/mwaagen/mwaagen/spec/diag"

// keyRotation finds keys whose material is never renewed.
func keyRotation() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1101",
			Name:   "kms-rotation",
			Occurs: "a customer-managed key is not rotated",
			Why:    "new key material each year costs nothing and breaks nothing, and most security standards ask for it",
			Wrong:  base + "kmsKey: {create: true, enableKeyRotation: false}\nenvironments: {prod: {airflowVersion: \"2.11.2\"}}\n",
			Right:  base + "kmsKey: {create: true}\nenvironments: {prod: {airflowVersion: \"2.11.2\"}}\n",
			Facts:  []int{101},
			Source: "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html",
		},
		Severity: diag.Advice,
		Check: func(p *Pass) {
			for _, k := range p.Keys {
				on, known := k.Rotation.Bool()
				if on || !known && !k.Rotation.IsAbsent() {
					continue
				}
				p.Report(or(k.Rotation.Origin(), k.Origin), "key "+k.ID, "the customer-managed key is never rotated")
			}
		},
	}
}
