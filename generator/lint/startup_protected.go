package lint

import (
	"regexp"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// startupProtected finds startup scripts that set what is MWAA's.
func startupProtected() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1070",
			Name:   "startup-protected",
			Occurs: "a startup script sets an environment variable that MWAA keeps for itself",
			Why:    "MWAA ignores it, or the environment does not come up",
			Facts:  []int{70},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/using-startup-script.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				if e.StartupScriptFile == nil {
					continue
				}
				assignment := regexp.MustCompile(`^\s*(?:export\s+|declare\s+-x\s+)?([A-Z_][A-Z0-9_]*)=`)
				for i, text := range e.StartupScriptFile.Lines {
					m := assignment.FindStringSubmatch(text)
					if m == nil || !slices.ContainsFunc(facts.Environment().ProtectedVariables, func(v string) bool { return protects(v, m[1]) }) {
						continue
					}
					d := p.Report(e.StartupScriptFile.Line(i+1), "variable "+m[1]+" of "+subject(e), `the startup script sets "%s", which MWAA keeps for itself`, m[1])
					d.Help = []string{"remove the line"}
				}
			}
		},
	}
}

// protects reports whether pattern, whose final * stands for any rest, is about
// the variable name.
func protects(pattern, name string) bool {
	if prefix, open := strings.CutSuffix(pattern, "*"); open {
		return strings.HasPrefix(name, prefix)
	}
	return pattern == name
}
