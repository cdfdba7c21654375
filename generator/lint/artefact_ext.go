package lint

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// artefactExtension finds artefacts whose names end in another way than those
// of such files.
func artefactExtension() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1056",
			Name:   "artefact-ext",
			Occurs: "plugins are not a .zip, requirements not a .txt, or the startup script is not a .sh",
			Why:    "most often another file was meant, and the environment fails when it unpacks or installs it",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", pluginsS3Path: plugins.tar.gz, pluginsS3ObjectVersion: abc}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", pluginsS3Path: plugins.zip, pluginsS3ObjectVersion: abc}}\n",
			Facts:  []int{56},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-dag-import-plugins.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				for _, a := range artefacts(e) {
					ext, usual := extensionOf(a.name)
					atoms := a.Path.Atoms()
					if ext == "" || len(atoms) == 0 || atoms[len(atoms)-1].Kind != expr.Text {
						continue
					}
					tail := atoms[len(atoms)-1].Name
					if tail == "" || strings.HasSuffix(tail, ext) {
						continue
					}
					d := p.Report(a.Path.Origin(), a.property+" of "+subject(e), `"%s" of environment "%s" does not end in "%s"`, a.property, name(e), ext)
					d.Help = []string{`the usual name is "` + usual + `"`}
				}
			}
		},
	}
}

func extensionOf(artefact string) (ext, usual string) {
	for _, x := range facts.Environment().ArtefactExtensions {
		if x.Artefact == artefact {
			return x.Extension, x.Name
		}
	}
	return "", ""
}
