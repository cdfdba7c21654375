package lint

import "github.com/mwaagen/mwaagen/spec/diag"

// versionOrphan finds object versions of artefacts that have no path.
func versionOrphan() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1058",
			Name:   "version-orphan",
			Occurs: "an environment has the object version of plugins, requirements or startup script without the path",
			Why:    "a version alone names no object, and the service refuses it",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", requirementsS3ObjectVersion: abc}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n",
			Facts:  []int{58},
			Source: "https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				for _, a := range artefacts(e) {
					if !a.Path.IsAbsent() || a.Version.IsAbsent() || a.Version.IsUnknown() {
						continue
					}
					_, usual := extensionOf(a.name)
					d := p.Report(a.Version.Origin(), a.property+" of "+subject(e), `environment "%s" has "%s" without "%s"`, name(e), a.version, a.property)
					d.Help = []string{`write "` + a.property + `" too, as in "` + usual + `", or remove the version`}
				}
			}
		},
	}
}
