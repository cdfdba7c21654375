package lint

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// requirementsConstraint finds requirements without constraints, or with those
// of another Airflow or Python.
func requirementsConstraint() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1067",
			Name:   "req-constraint",
			Occurs: "a requirements file names no constraints, or those of another version of Airflow or Python",
			Why:    "Airflow is tested with one version of each package: others break it, or pip looks for versions until it runs out of time",
			Facts:  []int{67, 200},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/working-dags-dependencies.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				if e.RequirementsFile != nil {
					p.constraint(e)
				}
			}
		},
	}
}

func (p *Pass) constraint(e *ir.Environment) {
	f := facts.VersionFacts()
	airflow, known := e.AirflowVersion.Text()
	v, listed := facts.LookupVersion(airflow)
	if !known || !listed || facts.CompareVersions(airflow, f.FirstConstraint) < 0 {
		return
	}
	want := expr.Expand(f.ConstraintURL, func(n string) (expr.Value, bool) {
		x, ok := map[string]string{"Version": v.Version, "Python": v.Python}[n]
		return expr.String(x), ok
	}).String()
	head, _, _ := strings.Cut(f.ConstraintURL, "${")
	all := requirements(e.RequirementsFile)
	for _, r := range all {
		url, ok := r.option("-c", "--constraint")
		if !ok {
			continue
		}
		if strings.HasPrefix(url, head) && url != want {
			d := p.Report(e.RequirementsFile.Line(r.line), "constraints of "+subject(e), `the constraints are not those of Airflow %s with Python %s`, v.Version, v.Python)
			d.Related = []diag.Related{Related(e.AirflowVersion.Origin(), "the environment's version")}
			d.Help = []string{`--constraint "` + want + `"`}
		}
		return // a file of the team's own cannot be seen
	}
	if len(all) > 0 {
		d := p.Report(e.RequirementsFile.Line(all[0].line), "constraints of "+subject(e), `the requirements of environment "%s" name no constraints`, name(e))
		d.Help = []string{`begin with --constraint "` + want + `"`}
	}
}
