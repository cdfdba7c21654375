package generator

import (
	"testing"

	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// budgets are the allocations that each stage may make: with one environment,
// and for each further one. They reproduce where time does not, and are about
// a tenth above what the stages needed when the row was last set. A stage that
// needs more has a reason that belongs in the commit that raises its row.
var budgets = []struct {
	stage       string
	first, each int
	prepare     func(t *testing.T, text string) (run func())
}{
	{stage: "parse", first: 2080, each: 780, prepare: func(_ *testing.T, text string) func() {
		return func() { syntax.Parse(source.NewFile("spec.yaml", text), syntax.SpecLimits()) }
	}},
	{stage: "parse, schema, decode", first: 3300, each: 1300, prepare: func(t *testing.T, text string) func() {
		return func() { loadStage(t, text) }
	}},
	{stage: "lower", first: 1800, each: 940, prepare: func(t *testing.T, text string) func() {
		doc := loadStage(t, text)
		return func() { lowerStage(t, doc) }
	}},
	{stage: "judge", first: 1750, each: 950, prepare: func(t *testing.T, text string) func() {
		d := lowerStage(t, loadStage(t, text))
		return func() { judgeStage(t, d) }
	}},
	{stage: "prove", first: 6500, each: 6300, prepare: func(t *testing.T, text string) func() {
		d := lowerStage(t, loadStage(t, text))
		return func() { prove.Prove(d) }
	}},
	{stage: "emit", first: 2550, each: 920, prepare: func(t *testing.T, text string) func() {
		d := lowerStage(t, loadStage(t, text))
		return func() { emitStage(t, d) }
	}},
	{stage: "print", first: 745, each: 235, prepare: func(t *testing.T, text string) func() {
		template := emitStage(t, lowerStage(t, loadStage(t, text)))
		return func() { template.JSON() }
	}},
	{stage: "check", first: 2170, each: 685, prepare: func(t *testing.T, text string) func() {
		d := lowerStage(t, loadStage(t, text))
		template := emitStage(t, d)
		return func() { checkStage(t, template, d) }
	}},
	// Three operations, each at the cost of what it is about, and one check.
	{stage: "override", first: 9400, each: 1460, prepare: func(t *testing.T, text string) func() {
		doc := loadStage(t, text+`
overrides:
  - {op: add, path: /Resources/Vpc/Properties/InstanceTenancy, value: default}
  - {op: replace, path: /Resources/EnvironmentTeam0/Properties/MaxWorkers, value: 12}
  - {op: remove, path: /Resources/EnvironmentTeam0/Properties/MinWorkers}
`)
		template := emitStage(t, lowerStage(t, doc))
		return func() {
			if _, found, err := override(template, doc.Spec); err != nil || len(found) > 0 {
				t.Fatal(found, err)
			}
		}
	}},
}

// TestAllocations holds every stage to its budget.
func TestAllocations(t *testing.T) {
	const more = 10
	small, large := team(1), team(1+more)
	for _, b := range budgets {
		t.Run(b.stage, func(t *testing.T) {
			first := testing.AllocsPerRun(5, b.prepare(t, small))
			each := (testing.AllocsPerRun(5, b.prepare(t, large)) - first) / more
			t.Logf("%.0f, and %.1f for each further environment", first, each)
			if first > float64(b.first) {
				t.Errorf("%.0f allocations with one environment; the budget is %d", first, b.first)
			}
			if each > float64(b.each) {
				t.Errorf("%.1f allocations for each further environment; the budget is %d", each, b.each)
			}
		})
	}
}

// TestLinear is the part of linearity that does not depend on the machine: ten
// times the environments are no more than eleven times the allocations.
func TestLinear(t *testing.T) {
	ten := testing.AllocsPerRun(1, func() { renderStage(t, team(10)) })
	hundred := testing.AllocsPerRun(1, func() { renderStage(t, team(100)) })
	if hundred > 11*ten {
		t.Errorf("%.0f allocations for 10 environments and %.0f for 100", ten, hundred)
	}
}
