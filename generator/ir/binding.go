package ir

import "github.com/mwaagen/mwaagen/generator/expr"

// Binding returns what is known of the place that the stack lands in: Region,
// account and partition, where the spec says them.
func (d *Deployment) Binding() expr.Binding {
	return func(a expr.Atom) (string, bool) {
		if a.Kind != expr.Pseudo {
			return "", false
		}
		switch a.Name {
		case "AWS::Region":
			return d.Place.Region.Text()
		case "AWS::AccountId":
			return d.Place.Account.Text()
		case "AWS::Partition":
			return d.Place.Partition, d.Place.Region.IsKnown() || d.Place.Settled
		}
		return "", false
	}
}
