package generator

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/lint"
	"github.com/mwaagen/mwaagen/generator/lower"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// today is the day on which tests judge.
const today = "2026-11-21"

// team returns a spec of so many environments in one private network with two
// hosts: with one environment the size of the hands-on.
func team(environments int) string {
	var b strings.Builder
	b.WriteString(`apiVersion: mwaagen/v1
name: mwaa-team
region: ap-northeast-1
tags: {Owner: data-platform}

network:
  cidr: 10.0.0.0/16
  routing: private
  subnets:
    public-a:  {zone: a, cidr: 10.0.1.0/24, public: true}
    private-a: {zone: a, cidr: 10.0.64.0/18}
    private-c: {zone: c, cidr: 10.0.128.0/18}

environments:
`)
	b.Grow(600 * environments)
	for i := range environments {
		mode := "PUBLIC_ONLY"
		if i == 0 {
			mode = "PRIVATE_ONLY" // the one that the host logs in to
		}
		fmt.Fprintf(&b, `  team-%d:
    airflowVersion: "2.11.2"
    environmentClass: mw1.small
    webserverAccessMode: %s
    dagS3Path: dags
    minWorkers: 1
    maxWorkers: 10
    airflowConfigurationOptions:
      core.default_timezone: Asia/Tokyo
      core.parallelism: "40"
    loggingConfiguration:
      taskLogs: {enabled: true, logLevel: INFO}
      schedulerLogs: {logLevel: WARNING}
    bucket: {name: "mwaa-team-%d-${AWS::AccountId}"}
    tags: {Team: "team-%d"}
`, i, mode, i, i)
	}
	b.WriteString(`
access:
  hosts:
    bastion:
      os: windows
      subnet: public-a
      rdpFrom: [203.0.113.7/32]
    verify:
      os: windows
      subnet: private-a
      rdpFrom: bastion
      login: {environment: team-0, role: Admin}
`)
	return b.String()
}

// The stages, each for a test that wants its result and nothing else.

func loadStage(tb testing.TB, text string) *spec.Document {
	tb.Helper()
	doc, problems := spec.Load(source.NewFile("spec.yaml", text))
	if doc == nil || len(problems) > 0 {
		tb.Fatalf("the spec does not load: %+v", problems)
	}
	return doc
}

func lowerStage(tb testing.TB, doc *spec.Document) *ir.Deployment {
	tb.Helper()
	d, problems, err := lower.Lower(doc.Spec, nil)
	if err != nil || len(problems) > 0 {
		tb.Fatalf("the spec does not lower: %v %+v", err, problems)
	}
	return d
}

func judgeStage(tb testing.TB, d *ir.Deployment) {
	tb.Helper()
	if found := lint.Run(d, today); found.Has(diag.Error) {
		tb.Fatalf("the deployment has faults, as %q", found[0].Message)
	}
}

func emitStage(tb testing.TB, d *ir.Deployment) *cfn.Template {
	tb.Helper()
	t := emit(d)
	if err := t.Err(); err != nil {
		tb.Fatal(err)
	}
	return t
}

// checkStage is sound but for the limits of CloudFormation, so that a hundred
// environments can be had.
func checkStage(tb testing.TB, t *cfn.Template, d *ir.Deployment) {
	tb.Helper()
	tooLarge(t)
	if err := sound(t.Check(), d); err != nil {
		for _, line := range strings.Split(err.Error(), "\n") {
			if !strings.Contains(line, ": the template has ") {
				tb.Fatal(line)
			}
		}
	}
}

// renderStage is Generate and the printer.
func renderStage(tb testing.TB, text string) []byte {
	tb.Helper()
	d := lowerStage(tb, loadStage(tb, text))
	judgeStage(tb, d)
	t := emitStage(tb, d)
	checkStage(tb, t, d)
	return t.JSON()
}

// sizes runs a benchmark with 1, 10 and 100 environments.
func sizes(b *testing.B, f func(b *testing.B, text string)) {
	for _, n := range []int{1, 10, 100} {
		b.Run(fmt.Sprintf("envs=%d", n), func(b *testing.B) {
			text := team(n)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			f(b, text)
		})
	}
}

// BenchmarkParse reads YAML into a tree.
func BenchmarkParse(b *testing.B) {
	sizes(b, func(b *testing.B, text string) {
		for b.Loop() {
			syntax.Parse(source.NewFile("spec.yaml", text), syntax.SpecLimits())
		}
	})
}

// BenchmarkValidate reads YAML, holds it to the schema and decodes it.
func BenchmarkValidate(b *testing.B) {
	sizes(b, func(b *testing.B, text string) {
		for b.Loop() {
			loadStage(b, text)
		}
	})
}

// BenchmarkLower takes defaults and resolves names.
func BenchmarkLower(b *testing.B) {
	sizes(b, func(b *testing.B, text string) {
		doc := loadStage(b, text)
		for b.Loop() {
			lowerStage(b, doc)
		}
	})
}

// BenchmarkJudge runs the rules.
func BenchmarkJudge(b *testing.B) {
	sizes(b, func(b *testing.B, text string) {
		d := lowerStage(b, loadStage(b, text))
		for b.Loop() {
			judgeStage(b, d)
		}
	})
}

// BenchmarkEmit makes the template and writes it as JSON.
func BenchmarkEmit(b *testing.B) {
	sizes(b, func(b *testing.B, text string) {
		d := lowerStage(b, loadStage(b, text))
		for b.Loop() {
			emitStage(b, d).JSON()
		}
	})
}

// BenchmarkCheck holds the template to what CloudFormation asks for.
func BenchmarkCheck(b *testing.B) {
	sizes(b, func(b *testing.B, text string) {
		d := lowerStage(b, loadStage(b, text))
		t := emitStage(b, d)
		for b.Loop() {
			checkStage(b, t, d)
		}
	})
}

// BenchmarkRender is a whole run but for the process.
func BenchmarkRender(b *testing.B) {
	sizes(b, func(b *testing.B, text string) {
		for b.Loop() {
			renderStage(b, text)
		}
	})
}

// BenchmarkLinear fails when a hundred environments take more than eleven
// times as long as ten. It is a benchmark because the verdict needs a machine
// that does little else.
func BenchmarkLinear(b *testing.B) {
	ten, hundred := team(10), team(100)
	took := func(text string, times int) float64 {
		start := time.Now()
		for range times {
			renderStage(b, text)
		}
		return time.Since(start).Seconds()
	}
	// Both sides make the same garbage, so that both pay for its collection.
	var ratios []float64
	for b.Loop() {
		for range 9 {
			ratios = append(ratios, 10*took(hundred, 1)/took(ten, 10))
		}
	}
	slices.Sort(ratios)
	ratio := ratios[len(ratios)/2]
	b.ReportMetric(ratio, "t(100)/t(10)")
	if ratio > 11 {
		b.Errorf("100 environments take %.1f times as long as 10", ratio)
	}
}
