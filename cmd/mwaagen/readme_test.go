package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestReadme runs every "$ mwaagen …" of the console blocks in the README
// files and holds the blocks to what comes out; -update writes them. A block
// may end with "| head -n" for a long output.
func TestReadme(t *testing.T) {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"README.md", "README.ja.md"} {
		file := filepath.Join(root, name)
		have, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		t.Chdir(root)
		want := runBlocks(t, string(have))
		if *update {
			writeTree(t, "", map[string]string{file: want})
			continue
		}
		if diff := cmp.Diff(string(have), want); diff != "" {
			t.Errorf("%s is not current (-have +want); run: go test ./cmd/mwaagen -update\n%s", name, diff)
		}
	}
}

func runBlocks(t *testing.T, text string) string {
	const open, end = "```console\n", "```"
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(text, open)
		out.WriteString(before)
		if !found {
			return out.String()
		}
		block, after, closed := strings.Cut(rest, "\n"+end)
		if !closed {
			t.Fatal("a console block has no end")
		}
		out.WriteString(open)
		for line := range strings.Lines(block + "\n") {
			if command, ok := strings.CutPrefix(line, "$ mwaagen "); ok {
				out.WriteString(line)
				out.WriteString(runLine(command))
			}
		}
		out.WriteString(end)
		text = after
	}
}

// runLine runs one command and returns what it writes to standard output, at
// most as many lines as the command line asks for.
func runLine(command string) string {
	command, cut, _ := strings.Cut(strings.TrimSpace(command), " | head -")
	var stdout, stderr bytes.Buffer
	run(strings.Fields(command), env{
		stdin: strings.NewReader(""), stdout: &stdout, stderr: &stderr, today: asOf, version: func() string { return "(test)" },
	})
	lines := strings.SplitAfter(stdout.String(), "\n")
	n := 0
	for _, c := range cut {
		n = 10*n + int(c-'0')
	}
	if n > 0 && n < len(lines) {
		return strings.Join(lines[:n], "") + "…\n"
	}
	return stdout.String()
}
