package lower

import "github.com/mwaagen/mwaagen/generator/expr"

// openToRaw opens the collections that raw resources may add to: those of
// things that a raw resource refers to. What is missing in them is unknown
// then, not missing.
func (l *lowerer) openToRaw() {
	for _, e := range l.spec.Resources.Entries {
		l.open(e.Value.Referred())
	}
}

func (l *lowerer) open(ids map[string]bool) {
	for _, v := range l.d.VPCs {
		l.d.Complete = l.d.Complete && !ids[v.ID]
	}
	for _, s := range l.d.Subnets {
		l.d.Complete = l.d.Complete && !ids[s.ID]
	}
	for _, t := range l.d.RouteTables {
		t.Complete = t.Complete && !ids[t.ID]
	}
	for _, a := range l.d.NetworkACLs {
		a.Complete = a.Complete && !ids[a.ID]
	}
	for _, g := range l.d.SecurityGroups {
		g.Complete = g.Complete && !ids[g.ID]
	}
	for _, r := range l.d.Roles {
		switch {
		case !ids[r.ID]:
		case r.ManagedARNs.Origin == nil:
			r.ManagedARNs = expr.List{Origin: r.Origin.Because("a raw resource may attach policies to it")}
		default:
			r.ManagedARNs.Complete = false
		}
	}
}
