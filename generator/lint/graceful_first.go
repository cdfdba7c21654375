package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// gracefulFirst finds environments whose updates are to wait for running tasks
// where MWAA cannot.
func gracefulFirst() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1026",
			Name:   "graceful-first",
			Occurs: "an environment's updates are to wait for running tasks, and its Airflow version or its Region does not have that",
			Why:    "updates fail, or stop the tasks that they were meant to wait for",
			Wrong:  "region: ca-west-1\n" + base + "environments: {prod: {airflowVersion: \"2.11.2\", workerReplacementStrategy: GRACEFUL}}\n",
			Right:  "region: ca-central-1\n" + base + "environments: {prod: {airflowVersion: \"2.11.2\", workerReplacementStrategy: GRACEFUL}}\n",
			Facts:  []int{26},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/update-environment.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			f := facts.Environment()
			for _, e := range p.Environments {
				if s, _ := e.WorkerReplacement.Text(); s != f.Graceful {
					continue
				}
				because, reason := p.noGraceful(e)
				if because == "" {
					continue
				}
				d := p.Report(e.WorkerReplacement.Origin(), subject(e), `environment "%s" cannot have "%s": %s`, name(e), f.Graceful, because)
				d.Related = []diag.Related{reason}
				d.Help = []string{
					"write " + f.Forced + ", or remove the field",
					"where " + f.Graceful + " is possible, an environment's first update must still be " + f.Forced,
				}
			}
		},
	}
}

// noGraceful says why e's workers certainly cannot be replaced gracefully, and
// what is to blame; "" when perhaps they can.
func (p *Pass) noGraceful(e *ir.Environment) (because string, reason diag.Related) {
	f := facts.VersionFacts()
	if r, known := p.Place.Region.Text(); known && slices.Contains(f.NoGracefulRegions, r) {
		return "Region " + r + " does not have it", Related(p.Place.Region.Origin(), "the Region")
	}
	if v, known := version(e); known && facts.CompareVersions(v.Version, f.FirstGraceful) < 0 {
		return "it came with Airflow " + f.FirstGraceful, Related(e.AirflowVersion.Origin(), "older")
	}
	return "", diag.Related{}
}
