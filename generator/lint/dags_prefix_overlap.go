package lint

import (
	"strings"

	"github.com/mwaagen/mwaagen/spec/diag"
)

// dagsPrefixOverlap finds folders of DAGs that end with a slash or hold an
// artefact.
func dagsPrefixOverlap() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1073",
			Name:   "dags-prefix-overlap",
			Occurs: "the folder of DAGs is written with a slash at its end, or plugins, requirements or startup script lie in it",
			Why:    "whatever is in the folder is copied to all components and read as DAGs; and a key with two slashes is another key",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", pluginsS3Path: dags/plugins.zip, pluginsS3ObjectVersion: abc}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", pluginsS3Path: plugins.zip, pluginsS3ObjectVersion: abc}}\n",
			Facts:  []int{73},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-dag-folder.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				dags, known := e.DAGs.Text()
				folder := strings.TrimRight(dags, "/")
				if !known || folder == "" {
					continue
				}
				if folder != dags {
					d := p.Report(e.DAGs.Origin(), subject(e), `"dagS3Path" of environment "%s" ends with a slash`, name(e))
					d.Help = []string{`write "` + folder + `"`}
				}
				for _, a := range artefacts(e) {
					path, known := a.Path.Text()
					if !known || !strings.HasPrefix(path, folder+"/") {
						continue
					}
					d := p.Report(a.Path.Origin(), a.property+" of "+subject(e), `"%s" of environment "%s" lies in the folder of DAGs`, a.property, name(e))
					d.Related = []diag.Related{Related(e.DAGs.Origin(), "the folder of DAGs: "+folder)}
					d.Help = []string{"move it out of the folder"}
				}
			}
		},
	}
}
