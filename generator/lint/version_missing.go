package lint

import "github.com/mwaagen/mwaagen/spec/diag"

// versionMissing finds artefacts whose object version is not said.
func versionMissing() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1057",
			Name:   "version-missing",
			Occurs: "an environment has the path of plugins, requirements or startup script without the object version",
			Why:    "the service asks for the version with the path; where it does not, a later upload would change the environment without a change of the spec",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", pluginsS3Path: plugins.zip}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", pluginsS3Path: plugins.zip, pluginsS3ObjectVersion: abc}}\n",
			Facts:  []int{57},
			Source: "https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				for _, a := range artefacts(e) {
					if a.Path.IsAbsent() || a.Path.IsUnknown() || !a.Version.IsAbsent() {
						continue
					}
					d := p.Report(a.Path.Origin(), a.version+" of "+subject(e), `environment "%s" has "%s" without "%s"`, name(e), a.property, a.version)
					d.Help = []string{`upload the file to the versioned bucket and write the version id that S3 answers as "` + a.version + `"`}
				}
			}
		},
	}
}
