package deployer

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// parameters adds the reading of what the template takes from the Parameter
// Store and from Secrets Manager. CloudFormation reads it in the deployer's name.
func (w *writer) parameters(t *cfn.Template) {
	d := facts.Deployer()
	read := func(name expr.Value) {
		v := arn(d.Parameter, "Name", unslashed(name), expr.Value{})
		w.facts(expr.WrittenAt(""), map[string]expr.Value{"Parameter": v}, d.ReadParameter)
	}
	for _, name := range dynamic(w.stack.Template, "ssm", "ssm-secure") {
		read(expr.String(name))
	}
	for _, name := range dynamic(w.stack.Template, "secretsmanager") {
		v := arn(d.Secret, "Name", expr.String(name), expr.Value{})
		w.facts(expr.WrittenAt(""), map[string]expr.Value{"Secret": v}, d.ReadSecret)
	}
	for _, m := range t.Entries(cfn.Parameters) {
		body, _ := m.Value.(expr.Object)
		typ, _ := body.Get("Type").(expr.Value)
		if text, _ := typ.Text(); strings.HasPrefix(text, storedType) {
			read(w.names.value(body.Get("Default")))
		}
	}
}

// storedType begins the types of parameters whose values are in the Parameter
// Store.
const storedType = "AWS::SSM::Parameter::Value<"

// unslashed returns a parameter's name as ARNs have it.
func unslashed(name expr.Value) expr.Value {
	atoms := slices.Clone(name.Atoms())
	if len(atoms) > 0 && atoms[0].Kind == expr.Text {
		atoms[0].Name = strings.TrimPrefix(atoms[0].Name, "/")
	}
	return expr.FromAtoms(expr.StringType, atoms...)
}

// dynamic returns the names that dynamic references of t to one of the services
// have, sorted.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
func dynamic(t *cfn.Template, services ...string) []string {
	var out []string
	leaves(t.Tree(), "", func(_ string, v expr.Value) {
		for _, a := range v.Atoms() {
			if a.Kind == expr.SSM && slices.Contains(services, "ssm") {
				name, _, _ := strings.Cut(a.Name, ":") // its version
				out = append(out, name)
			}
			if a.Kind != expr.Text {
				continue
			}
			for _, rest := range strings.Split(a.Name, "{{resolve:")[1:] {
				reference, _, _ := strings.Cut(rest, "}}")
				service, name, _ := strings.Cut(reference, ":")
				if !slices.Contains(services, service) {
					continue
				}
				if !facts.IsARN(name) {
					name, _, _ = strings.Cut(name, ":")
				} else if f := strings.Split(name, ":"); len(f) > 7 { // key, stage and version follow
					name = strings.Join(f[:7], ":")
				}
				out = append(out, name)
			}
		}
	})
	slices.Sort(out)
	return slices.Compact(out)
}
