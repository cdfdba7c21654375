package lint_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/lint"
)

// Log groups of an environment are made before it and go with it; other groups
// do as they like.
func TestLogGroupOrder(t *testing.T) {
	rows := []struct {
		name    string
		group   expr.Value
		depends bool
		retain  bool
		want    []string
	}{
		{"before the environment", expr.String("airflow-prod-Task"), true, false, nil},
		{"beside the environment", expr.String("airflow-prod-WebServer"), false, false, []string{"warning order of log group Log"}},
		{"kept", expr.String("airflow-prod-Task"), true, true, []string{"warning retention of log group Log"}},
		{"of another environment", expr.String("airflow-prod-x-Task"), false, true, nil},
		{"with a name of AWS's", expr.Value{}, false, true, nil},
		{"by a parameter", parameter("N"), false, true, nil},
	}
	for _, tt := range rows {
		t.Run(tt.name, func(t *testing.T) {
			d := sound(t, false)
			d.LogGroups = []*ir.LogGroup{{Resource: ir.Resource{ID: "Log", Retain: tt.retain}, Name: tt.group}}
			if tt.depends {
				d.Environments[0].DependsOn = append(slices.Clone(d.Environments[0].DependsOn), "Log")
			}
			var got []string
			for _, f := range lint.Run(d, "") {
				if f.Code == "MW1185" {
					got = append(got, fmt.Sprint(f.Severity, " ", f.Subject))
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}
