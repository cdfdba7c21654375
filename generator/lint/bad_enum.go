package lint

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// badEnum finds properties of environments with a value that MWAA does not
// know. The schema refuses those of a spec.
func badEnum() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1005",
			Name:   "bad-enum",
			Occurs: "an environment's class, access mode, endpoint management, worker replacement or log level is none that MWAA has",
			Why:    "the service refuses the environment; of the class, CloudFormation says nothing before",
			Wrong:  rightTemplate + "      EnvironmentClass: mw1.tiny\n",
			Right:  rightTemplate + "      EnvironmentClass: mw1.micro\n      Schedulers: 1\n      MinWorkers: 1\n      MaxWorkers: 1\n      MinWebservers: 1\n      MaxWebservers: 1\n",
			Facts:  []int{5},
			Source: "https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			f := facts.Environment()
			for _, e := range p.Environments {
				if _, ok := facts.LookupClass(text(e.Class)); !ok {
					p.allowed(e, e.Class, "class", classNames())
				}
				p.allowed(e, e.AccessMode, "access mode", f.AccessModes)
				p.allowed(e, e.EndpointManagement, "endpoint management", f.EndpointManagements)
				p.allowed(e, e.WorkerReplacement, "worker replacement strategy", f.WorkerReplacementStrategies)
				for _, m := range e.Logs {
					if !slices.Contains(f.LogLevels, text(m.Level)) {
						p.allowed(e, m.Level, "level of "+m.Module, f.LogLevels)
					}
				}
			}
		},
	}
}

// allowed reports v, which is what of e, when it is known and none of allowed.
func (p *Pass) allowed(e *ir.Environment, v expr.Value, what string, allowed []string) {
	text, known := v.Text()
	if !known || slices.Contains(allowed, text) {
		return
	}
	d := p.Report(or(v.Origin(), e.Origin), what+" of "+subject(e), `the %s of environment "%s" cannot be %q`, what, name(e), text)
	d.Help = []string{"expected one of " + strings.Join(allowed, ", ")}
}

func classNames() []string {
	var out []string
	for _, c := range facts.Classes() {
		out = append(out, c.Name)
	}
	return out
}
