package lint

import "github.com/mwaagen/mwaagen/spec/diag"

// requirementsUnpinned finds requirements whose version pip chooses anew each
// time.
func requirementsUnpinned() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1068",
			Name:   "req-unpinned",
			Occurs: "a requirements file asks for a package without its exact version",
			Why:    "pip tries versions until all agree, which can take longer than MWAA waits; and another day it finds others",
			Facts:  []int{68},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/best-practices-dependencies.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				if e.RequirementsFile == nil {
					continue
				}
				for _, r := range requirements(e.RequirementsFile) {
					if r.unpinned() {
						d := p.Report(e.RequirementsFile.Line(r.line), "requirement "+r.pkg()+" of "+subject(e), `package "%s" has no exact version`, r.pkg())
						d.Help = []string{"write " + r.pkg() + "==VERSION, the one that the constraints name"}
					}
				}
			}
		},
	}
}
