package lint

import (
	"fmt"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// workerRange finds numbers of workers that MWAA refuses.
func workerRange() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1011",
			Name:   "minmax-workers",
			Occurs: "an environment's least number of workers is above its greatest, or one of them is beyond what MWAA allows; a warning where a raised quota would allow it",
			Why:    "the service refuses to create or update the environment",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", minWorkers: 5, maxWorkers: 3}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", minWorkers: 3, maxWorkers: 5}}\n",
			Facts:  []int{11},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-quotas.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			r := facts.Environment().Workers
			for _, e := range p.Environments {
				p.span(e, count{"minWorkers", e.MinWorkers}, count{"maxWorkers", e.MaxWorkers}, "workers", r)
			}
		},
	}
}

// A count is one of an environment's numbers of machines, with its field's
// name.
type count struct {
	field string
	value expr.Value
}

// counts returns an environment's numbers of machines.
func counts(e *ir.Environment) []count {
	return []count{
		{"minWorkers", e.MinWorkers},
		{"maxWorkers", e.MaxWorkers},
		{"minWebservers", e.MinWebservers},
		{"maxWebservers", e.MaxWebservers},
		{"schedulers", e.Schedulers},
	}
}

// chosen reports whether mwaagen chose the number: it follows from others.
func (c count) chosen() bool {
	o := c.value.Origin()
	return o != nil && o.Kind == expr.Default
}

// class returns the environment's class, when it is known and one that facts
// know.
func class(e *ir.Environment) (facts.Class, bool) {
	s, ok := e.Class.Text()
	if !ok {
		return facts.Class{}, false
	}
	return facts.LookupClass(s)
}

// span reports what is wrong with the least and the greatest number of an
// environment's machines: numbers below r, else least above greatest, else
// numbers above r. A class that has one number of everything is for another
// rule.
func (p *Pass) span(e *ir.Environment, least, most count, machines string, r facts.Range) {
	c, known := class(e)
	low, okLow := least.value.Int()
	high, okHigh := most.value.Int()
	switch {
	case c.FixedCount > 0:
	case known && p.belowRange(e, least, most, machines, r):
	case okLow && okHigh && low > high:
		// what mwaagen chose goes by the class
		if known || !least.chosen() && !most.chosen() {
			p.crossed(e, least, most, machines)
		}
	case okHigh && high > r.Max && !(most.chosen() && okLow):
		p.tooMany(e, most, high, machines, r)
	case okLow && low > r.Max:
		p.tooMany(e, least, low, machines, r)
	}
}

// belowRange reports numbers below r. Of a class that is not known the number
// may be fixed, and lower.
func (p *Pass) belowRange(e *ir.Environment, least, most count, machines string, r facts.Range) bool {
	below := false
	for _, c := range []count{least, most} {
		if n, ok := c.value.Int(); ok && n < r.Min {
			p.tooFew(e, c, n, machines, r)
			below = true
		}
	}
	return below
}

// crossed reports that the least number is above the greatest.
func (p *Pass) crossed(e *ir.Environment, least, most count, machines string) {
	at, other := most, least
	if most.chosen() {
		at, other = least, most
	}
	d := p.Report(at.value.Origin(), "number of "+machines+" of "+subject(e), `"%s" is %s and "%s" is %s: the least is above the greatest`,
		least.field, least.value.String(), most.field, most.value.String())
	d.Related = []diag.Related{Related(other.value.Origin(), `"`+other.field+`"`)}
}

// tooMany reports the number n, which is above r's: as a warning where a raised
// quota may allow it.
func (p *Pass) tooMany(e *ir.Environment, c count, n int, machines string, r facts.Range) {
	if n > r.Quota {
		d := p.Report(c.value.Origin(), c.field+" of "+subject(e), `"%s" is %d, and an environment has at most %d %s`, c.field, n, r.Quota, machines)
		if r.Quota > r.Max {
			d.Help = []string{fmt.Sprintf("up to %d are possible without a raised quota", r.Max)}
		}
		return
	}
	d := p.Report(c.value.Origin(), c.field+" of "+subject(e), `"%s" is %d, and more than %d %s need a raised quota`, c.field, n, r.Max, machines)
	d.Severity = diag.Warning // the account may have it
	d.Help = []string{"ask for it in Service Quotas before the stack is deployed, or write " + fmt.Sprint(r.Max)}
}

func (p *Pass) tooFew(e *ir.Environment, c count, n int, machines string, r facts.Range) {
	d := p.Report(c.value.Origin(), c.field+" of "+subject(e), `"%s" is %d, and an environment of class "%s" has at least %d %s`, c.field, n, e.Class.String(), r.Min, machines)
	d.Help = []string{fmt.Sprintf("%d to %d are possible", r.Min, r.Max)}
}
