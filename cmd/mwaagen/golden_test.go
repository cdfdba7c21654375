package main

import (
	"bytes"
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite golden/*/want from the current output")

// asOf is the day on which goldens are judged.
const asOf = "2026-11-21"

// TestGolden runs every case of the golden folder twice. A case is a folder:
// spec.yaml and other inputs, args (the command line; else the one that its
// category has), stdin if there is any, and want with every file that the run
// writes, plus stdout, stderr and exit where they are not empty or 0.
func TestGolden(t *testing.T) {
	root, err := filepath.Abs("../../golden")
	if err != nil {
		t.Fatal(err)
	}
	cases, err := os.ReadDir(root)
	if err != nil || len(cases) == 0 {
		t.Fatalf("no cases in %s: %v", root, err)
	}
	for _, c := range cases {
		t.Run(c.Name(), func(t *testing.T) {
			dir := filepath.Join(root, c.Name())
			inputs := readTree(t, dir)
			got := runCase(t, c.Name(), inputs)
			if diff := cmp.Diff(got, runCase(t, c.Name(), inputs)); diff != "" {
				t.Fatalf("two runs differ:\n%s", diff)
			}
			want := filepath.Join(dir, "want")
			if *update {
				writeTree(t, want, got)
				return
			}
			if diff := cmp.Diff(readTree(t, want), got); diff != "" {
				t.Errorf("output differs (-want +got); if it should, run: go test ./cmd/mwaagen -update\n%s", diff)
			}
		})
	}
}

// args returns the command line of a case.
func args(name string, inputs map[string]string) []string {
	if a, ok := inputs["args"]; ok {
		return strings.Fields(a)
	}
	if strings.HasPrefix(name, "render-") {
		return []string{"render", "spec.yaml", "--output-dir", ".", "--as-of", asOf}
	}
	if _, ok := inputs["template.yaml"]; ok {
		return []string{"lint", "template.yaml", "--as-of", asOf}
	}
	if _, ok := inputs["policy.json"]; ok {
		return []string{"review", "policy.json", "--as", "execution-part", "--as-of", asOf}
	}
	return []string{"validate", "spec.yaml", "--as-of", asOf}
}

// runCase runs a case in a folder of its own and returns what came out.
func runCase(t *testing.T, name string, inputs map[string]string) map[string]string {
	t.Helper()
	dir := t.TempDir()
	for file, text := range inputs {
		if !strings.HasPrefix(file, "want/") && file != "args" && file != "stdin" {
			writeTree(t, "", map[string]string{filepath.Join(dir, file): text})
		}
	}
	t.Chdir(dir)
	var stdout, stderr bytes.Buffer
	code := run(args(name, inputs), env{
		stdin:   strings.NewReader(inputs["stdin"]),
		stdout:  &stdout,
		stderr:  &stderr,
		today:   "1999-12-31", // a case whose output depends on the day must say --as-of
		version: func() string { return "(test)" },
	})
	out := map[string]string{}
	for file, text := range readTree(t, dir) {
		if inputs[file] != text {
			out[file] = text
		}
	}
	if stdout.Len() > 0 {
		out["stdout"] = stdout.String()
	}
	if stderr.Len() > 0 {
		out["stderr"] = stderr.String()
	}
	if code != 0 {
		out["exit"] = strconv.Itoa(code) + "\n"
	}
	return out
}

// readTree returns the files below dir by their paths with slashes.
func readTree(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(p)
		rel, _ := filepath.Rel(dir, p)
		out[filepath.ToSlash(rel)] = string(b)
		return err
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	return out
}

// writeTree replaces dir by files; with dir "" it only adds them.
func writeTree(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	if dir != "" {
		if err := os.RemoveAll(dir); err != nil {
			t.Fatal(err)
		}
	}
	for name, text := range files {
		p := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(p), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}
