package generator

import (
	"fmt"
	"strconv"

	"github.com/mwaagen/mwaagen/generator/deployer"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/inventory"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// Deployers returns the documents of those who deploy o, which has a template:
// of one who does so with their own rights, of one who hands a service role to
// CloudFormation, and of that role. Where o is several stacks, each has its own.
// A document that is too large for one managed policy is followed by its parts.
// The error is a [CrossError], or a fault of mwaagen.
func (o *Output) Deployers() ([]Policy, error) {
	stacks, err := o.Stacks(false)
	if err != nil {
		return nil, err
	}
	var out []Policy
	for _, s := range stacks {
		place := o.placeOf(s)
		rights, err := deployer.Of(deployer.Stack{
			Name: o.Title(s), Template: s.Template, Place: place, Partition: o.Deployment.Place.Partition,
			Uploaded: len(s.Template.JSON()) > facts.CloudFormation().TemplateBody,
		})
		if err != nil {
			return nil, err
		}
		suffix, of := "", "the stack"
		if len(stacks) > 1 {
			suffix, of = "."+s.Name, "stack "+s.Name
		}
		w := deployerWriter{suffix: suffix, place: place}
		w.add("deployer", "deploying "+of+" with one's own rights", rights.Own, rights.CallNotes, rights.HandlerNotes)
		w.add("deployer-caller", "deploying "+of+" with a service role", rights.Caller, rights.CallNotes, nil)
		w.add("deployer-service-role", "what that service role may do", rights.ServiceRole, nil, rights.HandlerNotes)
		w.file("deployer-service-role-trust", "who may use that role", iam.TrustPolicy, rights.Trust)
		for i := range w.files {
			p := &w.files[i]
			if problems := p.Policy.Check(p.Kind); len(problems) > 0 {
				return nil, fmt.Errorf("internal: policy %s is not sound: %s", p.Name, problems[0])
			}
			if p.Name == "deployer"+suffix || p.Name == "deployer-service-role"+suffix {
				p.Unknown = rights.Unknown
			}
		}
		out = append(out, w.files...)
	}
	return out, nil
}

// placeOf returns what is known of the place that s lands in.
func (o *Output) placeOf(s *Stack) expr.Binding {
	d := *o.Deployment
	d.Place.Account = s.Account
	return d.Binding()
}

// Title returns the name of s at AWS.
func (o *Output) Title(s *Stack) string {
	if s.Name == "stack" {
		return o.Deployment.Name
	}
	return o.Deployment.Name + "-" + s.Name
}

// A deployerWriter makes the documents of one stack.
type deployerWriter struct {
	suffix string
	place  expr.Binding
	files  []Policy
}

// add adds a document, and its parts when it has to be several.
func (w *deployerWriter) add(name, purpose string, p iam.Policy, calls, handlers []string) {
	parts := deployer.Split(p, w.place)
	notes := append(calls[:len(calls):len(calls)], handlers...)
	if len(parts) > 1 {
		notes = append(notes, fmt.Sprintf("it is too large for one managed policy: %s-1%s to %s-%d%s are its parts", name, w.suffix, name, len(parts), w.suffix))
	}
	if most := facts.IAM().ManagedPerRole; len(parts) > most {
		notes = append(notes, fmt.Sprintf("a role takes %d managed policies, unless its quota is raised", most))
	}
	w.file(name, purpose, iam.IdentityPolicy, p).Notes = notes
	if len(parts) == 1 {
		return
	}
	for i, part := range parts {
		n := strconv.Itoa(i + 1)
		w.file(name+"-"+n, "part "+n+" of "+strconv.Itoa(len(parts))+" of "+name+w.suffix, iam.IdentityPolicy, part)
	}
}

func (w *deployerWriter) file(name, purpose string, kind iam.Kind, p iam.Policy) *Policy {
	f := &ir.PolicyFile{Name: name + w.suffix, Purpose: purpose, Kind: kind, Policy: p}
	w.files = append(w.files, Policy{PolicyFile: f, Text: p.JSON(w.place), Size: p.Size(w.place), Limit: inventory.Limit(kind, false)})
	return &w.files[len(w.files)-1]
}
