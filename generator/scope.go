package generator

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// A Scope says what a verdict rests on, in phrases for people.
type Scope struct {
	Checked    []string
	Assumed    []string
	NotChecked []string
}

// ScopeOf returns what the verdict on outs rests on.
func ScopeOf(outs []*Output) Scope {
	s := Scope{
		Assumed: []string{"what is known of AWS, as of " + newest()},
		NotChecked: []string{
			"quotas, names and resources that the account has already",
			"that the zones exist in the account",
			"service control policies and permissions of whoever deploys",
			"what is in the bucket: DAGs, requirements, plugins, startup script",
		},
	}
	if !slices.ContainsFunc(outs, func(o *Output) bool { return o.Foreign }) {
		s.Checked = append(s.Checked, "the shape of the spec, its names and references", "the deployment, by every rule that a spec can break")
	} else {
		s.Checked = append(s.Checked, "the deployment, by every rule")
	}
	for _, o := range outs {
		for _, a := range o.assumed() {
			if !slices.Contains(s.Assumed, a.Text) {
				s.Assumed = append(s.Assumed, a.Text)
			}
		}
	}
	rendered := 0
	for _, o := range outs {
		if o.Template != nil {
			rendered++
		}
	}
	if rendered > 0 {
		s.Checked = append(s.Checked, "every reference, property and limit of the template")
	}
	for _, o := range outs {
		s.sentences(o)
	}
	if types := unmodelled(outs); len(types) > 0 {
		s.NotChecked = append(s.NotChecked, "what resources of these types add, beyond their references and properties: "+strings.Join(types, ", "))
	}
	if slices.ContainsFunc(outs, func(o *Output) bool { return len(o.Lifted) > 0 && !o.Outcomes }) {
		s.NotChecked = append(s.NotChecked, "all outcomes of the conditions: there are too many")
	}
	for _, x := range []struct {
		of   func(*ir.Deployment) bool
		text string
	}{
		{unseenNames, "whether the VPC that exists resolves names, private ones among them: its \"assume\" can say"},
		{unseenRoutes, "where the routes of subnets that exist lead: their \"assume\" can say"},
		{unseenBucket, "versioning, public access and encryption of buckets that exist, as far as their \"assume\" does not say"},
	} {
		if slices.ContainsFunc(outs, func(o *Output) bool { return x.of(o.Deployment) }) {
			s.NotChecked = append(s.NotChecked, x.text)
		}
	}
	if slices.ContainsFunc(outs, attachesOthers) {
		s.NotChecked = append(s.NotChecked, "what the managed policies allow that the spec names by ARN")
	}
	for _, o := range outs {
		if o.Deployment.Place.Region.IsAbsent() {
			s.NotChecked = append(s.NotChecked, "the Region: nothing names one")
			break
		}
	}
	return s
}

// policyScope returns what was looked at in a policy by itself, and what was not.
func policyScope(o *Output) Scope {
	s := Scope{
		Checked: []string{"the policy by IAM's grammar and limits", "the policy by every rule that one alone can break"},
		NotChecked: []string{
			"other policies that decide with it: of the same principal, of the resources, of the organization",
			"whether what it names exists, and is called so",
		},
	}
	for _, a := range o.assumed() {
		s.Assumed = append(s.Assumed, a.Text)
	}
	return s
}

// newest returns the date of the latest fact.
func newest() string {
	date := ""
	for _, d := range facts.Sources() {
		date = max(date, d.AsOf)
	}
	return date
}

// unseenNames reports whether a VPC exists of whose DNS settings nothing is said.
func unseenNames(d *ir.Deployment) bool {
	return slices.ContainsFunc(d.VPCs, func(v *ir.VPC) bool {
		return !v.Made() && (v.DNSSupport.IsUnknown() || v.DNSHostnames.IsUnknown())
	})
}

// unseenRoutes reports whether a route table exists of which nothing is said.
func unseenRoutes(d *ir.Deployment) bool {
	return slices.ContainsFunc(d.RouteTables, func(t *ir.RouteTable) bool { return !t.Made() && !t.Complete })
}

// unseenBucket reports whether a bucket exists of which something is not said.
func unseenBucket(d *ir.Deployment) bool {
	return slices.ContainsFunc(d.Buckets, func(b *ir.Bucket) bool {
		return !b.Made() && (b.Versioning.IsUnknown() || b.BlockPublicAccess.BlockACLs.IsUnknown() || b.Encryption.IsUnknown())
	})
}

// attachesOthers reports whether an execution role has managed policies that the
// stack does not make.
func attachesOthers(o *Output) bool {
	d := o.Deployment
	for _, e := range d.Environments {
		r := d.Role(e.ExecutionRole)
		if r != nil && slices.ContainsFunc(r.ManagedARNs.Items, func(v expr.Value) bool { return d.ManagedPolicy(v) == nil }) {
			return true
		}
	}
	return false
}

// assumed returns what o rests on, under any outcome of its conditions.
func (o *Output) assumed() []ir.Assumption {
	out := o.Deployment.Assumed
	for _, l := range o.Lifted {
		out = slices.Concat(out, l.Deployment.Assumed)
	}
	return out
}
