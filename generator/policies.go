package generator

import (
	"fmt"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/inventory"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/lower"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// A Policy is one IAM policy document as a file.
type Policy struct {
	*ir.PolicyFile
	Text  []byte // IAM JSON, with a newline at its end
	Size  int    // characters as IAM counts them
	Limit int    // the most that IAM takes; 0 when it is not known

	Notes   []string // what its reader must know, in phrases
	Unknown []string // resource types whose needs it lacks, because nobody has written them down
}

// Policies returns the policy documents of o, made of the same values as the
// template. Account, Region and names are filled in where the spec says them;
// a placeholder such as <ACCOUNT_ID> stands for what it does not. The error is
// a fault of mwaagen.
func (o *Output) Policies() ([]Policy, error) {
	files, err := lower.PolicyFiles(o.Deployment)
	if err != nil {
		return nil, err
	}
	bind := policyBinding(o.Deployment)
	out := make([]Policy, len(files))
	for i, f := range files {
		if problems := f.Policy.Check(f.Kind); len(problems) > 0 {
			return nil, fmt.Errorf("internal: policy %s is not sound: %s", f.Name, problems[0])
		}
		out[i] = Policy{PolicyFile: f, Text: f.Policy.JSON(bind), Size: f.Policy.Size(bind), Limit: inventory.Limit(f.Kind, f.Inline)}
	}
	return out, nil
}

// policyBinding knows what Binding knows, and the ARNs of named buckets.
func policyBinding(d *ir.Deployment) expr.Binding {
	place := d.Binding()
	return func(a expr.Atom) (string, bool) {
		if a.Kind != expr.Attr || a.Attr != "Arn" {
			return place(a)
		}
		b := d.Bucket(expr.Ref(a.Name))
		if b == nil || b.Name.IsAbsent() {
			return "", false
		}
		arn := expr.Expand(facts.ARN("bucket"), func(n string) (expr.Value, bool) { return b.Name, n == "BucketName" })
		var text strings.Builder // with placeholders for what is not known
		for _, a := range arn.Bind(place).Atoms() {
			text.WriteString(iam.Placeholder(a))
		}
		return text.String(), true
	}
}
