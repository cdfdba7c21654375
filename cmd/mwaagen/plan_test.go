package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
)

// TestPlanAgrees compares the command that plan gives for a deployment of one
// stack with the one that render gives as the next.
func TestPlanAgrees(t *testing.T) {
	specs, err := filepath.Glob("../../golden/render-*/spec.yaml")
	if err != nil || len(specs) == 0 {
		t.Fatalf("no specs: %v", err)
	}
	seen := 0
	for _, spec := range specs {
		_, next := runPlan("render", spec)
		plan, _ := runPlan("plan", spec)
		_, command, ok := strings.Cut(next, "\nnext: ")
		if !ok || strings.Contains(plan, "\n2. ") {
			continue // refused, or in several stacks
		}
		command, _, _ = strings.Cut(command, "\n")
		_, got, _ := strings.Cut(plan, "   $ ")
		got, _, _ = strings.Cut(got, "\n")
		if got != command {
			t.Errorf("%s\nplan:   %s\nrender: %s", spec, got, command)
		}
		seen++
	}
	if seen < 20 {
		t.Errorf("only %d deployments of one stack", seen)
	}
}

func runPlan(verb, spec string) (stdout, stderr string) {
	var out, errs bytes.Buffer
	run([]string{verb, spec, "--base", filepath.Dir(spec)}, env{
		stdin: strings.NewReader(""), stdout: &out, stderr: &errs, today: asOf, version: func() string { return "(test)" },
	})
	return out.String(), errs.String()
}
