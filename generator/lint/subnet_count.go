package lint

import (
	"slices"
	"strconv"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// subnetCount finds environments that do not have exactly two subnets.
func subnetCount() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1003",
			Name:   "subnet-count",
			Occurs: "an environment names fewer or more subnets than MWAA wants",
			Why:    "the service refuses to create the environment: it spreads over exactly two zones",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", subnets: [private-a]}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", subnets: [private-a, private-c]}}\n",
			Facts:  []int{3},
			Source: "https://docs.aws.amazon.com/mwaa/latest/API/API_NetworkConfiguration.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				p.subnetCount(e)
			}
		},
	}
}

// subnetCount counts a subnet that is named twice once, where there are too
// many, and twice, where there are too few: that it is there twice is another
// fault.
func (p *Pass) subnetCount(e *ir.Environment) {
	want := facts.Environment().Subnets
	if len(e.Subnets.Items) == want {
		return
	}
	var different []expr.Value
	for _, v := range e.Subnets.Items {
		if !slices.ContainsFunc(different, func(x expr.Value) bool { return expr.Equal(x, v) == expr.Yes }) {
			different = append(different, v)
		}
	}
	switch {
	case len(different) > want:
		d := p.Report(or(different[want].Origin(), e.Subnets.Origin), subject(e), `environment "%s" has %d subnets, and exactly %d are possible`, name(e), len(different), want)
		d.Label = "one too many"
		d.Help = []string{"keep the " + strconv.Itoa(want) + " private ones in which it will stay: they can never be changed"}
	case e.Subnets.Complete && len(e.Subnets.Items) < want:
		d := p.Report(e.Subnets.Origin, subject(e), `environment "%s" has %d of the %d subnets that it needs`, name(e), len(e.Subnets.Items), want)
		d.Help = []string{"name " + strconv.Itoa(want) + " private subnets in different zones"}
	}
}
