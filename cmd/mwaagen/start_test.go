package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// buildCommand builds mwaagen as it is released and returns its path.
func buildCommand(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("builds the command")
	}
	path := filepath.Join(t.TempDir(), "mwaagen.exe")
	out, err := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", path, ".").CombinedOutput()
	if err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return path
}

// TestBinary holds the size of the released command, and what its packages
// cost before main begins: whoever only asks for the version pays that, too.
func TestBinary(t *testing.T) {
	path := buildCommand(t)
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d bytes", info.Size())
	if info.Size() > 12<<20 {
		t.Errorf("the binary has %d bytes; at most 12 MB are wanted", info.Size())
	}

	// The least of some runs: other work on the machine only ever adds.
	least := map[string]float64{}
	for range 7 {
		for pkg, ms := range initTimes(t, path) {
			if old, ok := least[pkg]; !ok || ms < old {
				least[pkg] = ms
			}
		}
	}
	if _, ok := least["runtime"]; !ok {
		t.Fatalf("the trace is not understood: %v", least)
	}
	for pkg, ms := range least {
		if ms >= 0.05 {
			t.Logf("%.3f ms %s", ms, pkg)
		}
		if (pkg == "main" || strings.HasPrefix(pkg, module)) && ms > 0.2 {
			t.Errorf("%s costs %.3f ms at start; at most 0.2 are wanted", pkg, ms)
		}
	}
}

// initTimes returns the milliseconds that each package takes to initialise.
func initTimes(t *testing.T, path string) map[string]float64 {
	t.Helper()
	cmd := exec.Command(path, "version")
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	var trace strings.Builder
	cmd.Stderr = &trace
	if err := cmd.Run(); err != nil {
		t.Fatal(err)
	}
	out := map[string]float64{}
	for _, m := range regexp.MustCompile(`(?m)^init (\S+) @\S+ ms, (\S+) ms clock`).FindAllStringSubmatch(trace.String(), -1) {
		ms, err := strconv.ParseFloat(m[2], 64)
		if err != nil {
			t.Fatal(err)
		}
		out[m[1]] = ms
	}
	return out
}
