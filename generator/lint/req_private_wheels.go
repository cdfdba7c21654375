package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// requirementsWithoutInternet finds requirements that cannot be downloaded.
//
// The catalogue has it as an error of the file. Where the spec has no copy of
// the file, it may well be right, so this only warns and says what it must hold.
func requirementsWithoutInternet() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1069",
			Name:   "req-private-wheels",
			Occurs: "an environment has requirements, and none of its subnets reaches the internet or a package repository",
			Why:    "pip finds no index, installing fails, and the environment does not come up",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", requirementsS3Path: requirements.txt, requirementsS3ObjectVersion: abc}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", pluginsS3Path: plugins.zip, pluginsS3ObjectVersion: abc}}\n",
			Facts:  []int{69},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/best-practices-dependencies.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				path := e.Requirements.Path
				if path.IsAbsent() || path.IsUnknown() || !p.isolated(e) || p.cutOff(e) || !p.lacksEndpoint(p.vpcOf(e), facts.Endpoints().Packages) {
					continue
				}
				if e.RequirementsFile != nil && bringsWheels(e.RequirementsFile) {
					continue
				}
				d := p.Report(path.Origin(), subject(e), `environment "%s" has no way to a package index for "%s"`, name(e), path.String())
				d.Related = []diag.Related{Related(p.routing(e), "no way to the internet")}
				if e.RequirementsFile != nil {
					d.Severity = diag.Error
					d.Related = append(d.Related, Related(e.RequirementsFile.Line(1), "it installs from an index"))
				}
				d.Help = []string{
					"put the wheels into plugins.zip, and start the file with",
					"  --find-links " + facts.Environment().PluginsFolder,
					"  --no-index",
					`or add endpoints for a package repository: "` + facts.Endpoints().Packages + `"`,
				}
			}
		},
	}
}

// bringsWheels reports whether f installs from files that are there, or from an
// index of the team's own.
func bringsWheels(f *ir.TextFile) bool {
	return slices.ContainsFunc(requirements(f), func(r requirement) bool {
		_, ok := r.option("--no-index", "--index-url", "-i", "--find-links", "-f")
		return ok
	})
}
