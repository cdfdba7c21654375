package spec

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// parameters reports references to parameters that the spec does not declare,
// parameters that nothing refers to, and declarations that contradict
// themselves. When something of the spec was refused, it may be what referred
// to a parameter.
func (c *checker) parameters(references []Scalar, refused bool) {
	all := c.spec.Parameters
	for _, r := range references {
		if r.Ref.Kind == FromResource {
			id, _, _ := strings.Cut(r.Ref.Name, ".")
			c.reference(Scalar{Section: r.Section, Text: id}, c.spec.Resources.Keys(), c.spec.Resources.Section, "raw resource")
		}
		if r.Ref.Kind != FromParameter {
			continue
		}
		c.used[r.Ref.Name] = c.used[r.Ref.Name] || !c.onlyReported(r)
		c.used[diag.Suggest(r.Ref.Name, all.Keys())] = true // most likely meant
		name := Scalar{Section: r.Section, Text: r.Ref.Name}
		c.reference(name, all.Keys(), all.Section, "parameter")
	}
	for _, raw := range [...]Named[Raw]{c.spec.Conditions, c.spec.Resources, c.spec.Outputs} {
		for _, e := range raw.Entries {
			for id := range e.Value.Referred() {
				c.used[id] = true
			}
		}
	}
	for _, o := range c.spec.Overrides.Items {
		if o.Value.Node != nil {
			ids := map[string]bool{}
			referred(o.Value.Node, ids)
			for id := range ids {
				c.used[id] = true
			}
		}
	}
	refused = refused || slices.ContainsFunc(c.out, func(d diag.Diagnostic) bool {
		return d.Code == diag.UnknownReference || d.Code == diag.MissingField
	})
	for _, e := range all.Entries {
		c.used[e.Key] = c.used[e.Key] || refused
		c.parameter(e.Key, e.Value)
	}
}

// onlyReported reports whether r says something that no resource of the template
// holds: the id of an endpoint that exists.
func (c *checker) onlyReported(r Scalar) bool {
	return slices.ContainsFunc(c.spec.Network.VPC.Assume.Endpoints.Items, func(e ExistingEndpoint) bool {
		return e.ID.Set && e.ID.Pointer == r.Pointer
	})
}

func (c *checker) parameter(name string, p *Parameter) {
	if p.Failed {
		return
	}
	if !c.used[name] {
		c.report(diag.UnusedParameter, key(p.Section), "nothing refers to parameter "+quote(name),
			"write {parameter: "+name+"} where its value belongs, or remove it")
	}
	if types := facts.CloudFormation().ParameterTypes; p.Type.Literal() && !slices.Contains(types, p.Type.Text) {
		var help []string
		if s := diag.Suggest(p.Type.Text, types); s != "" {
			help = []string{"did you mean " + quote(s) + "?"}
		}
		c.report(diag.NotAllowed, value(p.Type.Section), quote(short(p.Type.Text))+" is not a type of parameters", help...)
	}
	if !p.Default.Literal() || !p.AllowedValues.Set || p.AllowedValues.Failed {
		return
	}
	for _, v := range p.AllowedValues.Items {
		if v.Failed || v.Text == p.Default.Text {
			return
		}
	}
	d := c.report(diag.NotAllowed, value(p.Default.Section), "the default of parameter "+quote(name)+" is not among its allowed values")
	d.Related = []diag.Related{{At: key(p.AllowedValues.Section), Label: "the allowed values"}}
}
