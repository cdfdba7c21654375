package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// vpcDNS finds VPCs in which the names of endpoints do not resolve. A
// VPC that a spec has made has both switches on.
func vpcDNS() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1103",
			Name:   "vpc-dns",
			Occurs: "a VPC does not have both DNS support and DNS host names",
			Why:    "without them the names of VPC endpoints do not resolve: the environment stays in creation until it fails",
			Wrong:  brought("enableDnsSupport: true, enableDnsHostnames: false", ""),
			Right:  brought("enableDnsSupport: true, enableDnsHostnames: true", ""),
			Facts:  []int{103},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-create.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, v := range p.VPCs {
				if !p.needsNames(v) {
					continue
				}
				for _, x := range [...]struct {
					name  string
					v     expr.Value
					unset bool // what AWS takes when it is absent
				}{
					{"EnableDnsSupport", v.DNSSupport, true},
					{"EnableDnsHostnames", v.DNSHostnames, false},
				} {
					on, known := x.v.Bool()
					if x.v.IsAbsent() {
						on, known = x.unset, true
					}
					if known && !on {
						d := p.Report(or(x.v.Origin(), v.Origin), x.name+" of VPC "+v.ID, `%s of VPC "%s" is off`, x.name, vpcName(v))
						d.Help = []string{x.name + ": true"}
						if !v.Made() {
							d.Help = []string{"switch it on for the VPC, which exists, and assume true"}
						}
					}
				}
			}
		},
	}
}

// needsNames reports whether environments, or clients of interface endpoints, are
// or may be in v.
func (p *Pass) needsNames(v *ir.VPC) bool {
	in := func(x expr.Value) bool { return !otherResource(x, v.Ref()) }
	for _, e := range p.Environments {
		if in(p.vpcOf(e)) {
			return true
		}
	}
	return slices.ContainsFunc(p.Endpoints, func(x *ir.Endpoint) bool { return x.Type == ir.Interface && in(x.VPC) })
}

// vpcName returns how findings call v.
func vpcName(v *ir.VPC) string {
	if v.Made() {
		return v.ID
	}
	return v.Existing.String()
}
