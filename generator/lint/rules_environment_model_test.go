package lint_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/lint"
)

var environmentModelRows = []struct {
	name string
	edit func(e *ir.Environment)
	want []string // code, severity and subject
}{
	{"nothing", func(*ir.Environment) {}, nil},
	{"name by a parameter", func(e *ir.Environment) { e.Name = parameter("N") }, nil},
	{"name absent", func(e *ir.Environment) { e.Name = expr.Value{} }, nil},
	{"empty name", func(e *ir.Environment) { e.Name = expr.String("") }, []string{"MW1001 error environment prod"}},
	{"digit before a parameter", func(e *ir.Environment) { e.Name = expr.Concat(expr.String("1"), parameter("N")) }, []string{"MW1001 error environment prod"}},
	{"digit behind a parameter", func(e *ir.Environment) { e.Name = expr.Concat(parameter("N"), expr.String("1")) }, nil},
	{"hyphen behind a parameter", func(e *ir.Environment) { e.Name = expr.Concat(parameter("N"), expr.String("-")) }, nil},
	{"dot behind a parameter", func(e *ir.Environment) { e.Name = expr.Concat(parameter("N"), expr.String(".")) }, []string{"MW1001 error environment prod"}},
	{"three subnets by parameters", func(e *ir.Environment) { e.Subnets = expr.ListOf(parameter("A"), parameter("B"), parameter("C")) }, []string{"MW1003 error environment prod"}},
	{"subnets by a parameter", func(e *ir.Environment) { e.Subnets = expr.List{Items: []expr.Value{parameter("A")}} }, nil},
	{"window by a parameter", func(e *ir.Environment) { e.MaintenanceWindow = parameter("W") }, nil},
	{"tag by a parameter", func(e *ir.Environment) { e.Tags = []expr.Tag{{Key: "k", Value: parameter("V")}} }, nil},
	{"tag with a character beside a parameter", func(e *ir.Environment) {
		e.Tags = []expr.Tag{{Key: "k", Value: expr.Concat(parameter("V"), expr.String("!"))}}
	}, []string{"MW1007 error tag k of environment prod"}},
	{"workers by parameters", func(e *ir.Environment) { e.MinWorkers, e.MaxWorkers = parameter("A"), parameter("B") }, nil},
	{"many workers at least, at most by a parameter", func(e *ir.Environment) { e.MinWorkers, e.MaxWorkers = expr.Int(51), parameter("B") }, []string{"MW1011 error minWorkers of environment prod"}},
	{"no worker", func(e *ir.Environment) { e.MinWorkers = expr.Int(0) }, []string{"MW1011 error minWorkers of environment prod"}},
	{"class by a parameter, one of everything", func(e *ir.Environment) {
		one := expr.Int(1)
		e.Class, e.MinWebservers, e.MaxWebservers, e.Schedulers = parameter("C"), one, one, one
	}, nil},
	{"class absent, six schedulers", func(e *ir.Environment) { e.Class, e.Schedulers = expr.Value{}, expr.Int(6) }, []string{"MW1013 error schedulers of environment prod"}},
	{"version absent", func(e *ir.Environment) { e.AirflowVersion = expr.Value{} }, []string{"MW1021 warning environment prod"}},
	{"version by a parameter", func(e *ir.Environment) { e.AirflowVersion = parameter("V") }, nil},
	{"log by a parameter", func(e *ir.Environment) {
		for i := range e.Logs {
			e.Logs[i].Enabled, e.Logs[i].Level = parameter("E"), parameter("L")
		}
	}, nil},
}

func TestEnvironmentRulesOnDeployments(t *testing.T) {
	for _, tt := range environmentModelRows {
		t.Run(tt.name, func(t *testing.T) {
			d := sound(t, false)
			tt.edit(d.Environments[0])
			var got []string
			for _, f := range lint.Run(d, "2026-11-21") {
				if isEnvironment(f.Code) {
					got = append(got, fmt.Sprintf("%s %s %s", f.Code, f.Severity, f.Subject))
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

func TestEnvironmentRulesAreSilentAboutTheUnknown(t *testing.T) {
	unknown := expr.UnknownValue("refused")
	refused := expr.List{Origin: expr.WrittenAt("/environments/prod")}
	d := sound(t, false)
	d.Place.Region = expr.Value{}
	for _, e := range d.Environments {
		for _, v := range []*expr.Value{
			&e.Name, &e.AirflowVersion, &e.Class, &e.AccessMode, &e.MinWorkers, &e.MaxWorkers, &e.MinWebservers, &e.MaxWebservers,
			&e.Schedulers, &e.MaintenanceWindow, &e.WorkerReplacement,
		} {
			*v = unknown
		}
		e.Subnets = refused
		e.Tags = []expr.Tag{{Key: "aws:refused", Value: unknown}}
		for i := range e.Logs {
			e.Logs[i].Enabled, e.Logs[i].Level = unknown, unknown
		}
	}
	d.Environments = append(d.Environments, d.Environments[0])
	d.Environments = append(d.Environments, &ir.Environment{
		AirflowVersion: unknown, AccessMode: unknown, DAGs: unknown, ExecutionRole: unknown, SourceBucket: unknown, Subnets: refused, Groups: refused,
	})
	for _, f := range lint.Run(d, "2026-11-21") {
		if isEnvironment(f.Code) {
			t.Errorf("%s: %s", f.Code, f.Message)
		}
	}
}
