package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// DuplicateName finds environments that have the name of another.
func DuplicateName() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1018",
			Name:   "duplicate-env-name",
			Occurs: "two environments of one account and Region have the same name, in one spec or in several that are judged together",
			Why:    "names of environments are unique in an account and Region, so the second cannot be created",
			Wrong: base + `environments:
  dev: {airflowVersion: "2.11.2", name: airflow}
  prod: {airflowVersion: "2.11.2", name: airflow}
`,
			Right: base + `environments:
  dev: {airflowVersion: "2.11.2", name: airflow-dev}
  prod: {airflowVersion: "2.11.2", name: airflow-prod}
`,
			Facts:  []int{18},
			Source: "https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			var earlier seen[*ir.Environment]
			for _, e := range p.Environments {
				v := p.Bind(e.Name)
				if v.IsAbsent() || v.IsUnknown() || slices.ContainsFunc(v.Atoms(), misplaced) {
					continue
				}
				if first, again := earlier.put(v, e); again {
					p.sameName(first, e)
				}
			}
		},
	}
}

// sameName reports that environments a and b have one name, at the one whose
// name was written: the other has its key's.
func (p *Pass) sameName(a, b *ir.Environment) {
	who, other := b, a
	if (count{value: b.Name}).chosen() {
		who, other = a, b
	}
	d := p.Report(who.Name.Origin(), subject(who), `environments "%s" and "%s" are both called "%s"`, name(a), name(b), who.Name.String())
	d.Related = []diag.Related{Related(other.Name.Origin(), `the name of "`+name(other)+`"`)}
	d.Help = []string{"give each environment a name of its own; without one its key is its name"}
}
