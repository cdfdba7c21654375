package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
	"time"
)

// hostile are texts that no user means, with a code that the run must find.
// exit is 2 when the text is no document at all, else 1.
var hostile = []struct {
	name string
	text func() string
	code string
	exit int
}{
	{"empty", func() string { return "" }, "MW0001", 2},
	{"blank", func() string { return " \n\n \n" }, "MW0001", 2},
	{"comments", func() string { return "# nothing\n" }, "MW0001", 2},
	{"binary", func() string { return "\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00" }, "MW0003", 2},
	{"not UTF-8", func() string { return minimalSpec + "description: caf\xe9\n" }, "MW0002", 2},
	{"UTF-16", func() string { return "\xff\xfea\x00:\x00 \x00b\x00" }, "MW0002", 2},
	{"two documents", func() string { return minimalSpec + "---\n" + minimalSpec }, "MW0013", 1},
	{"alias bomb", aliasBomb, "MW0007", 1},
	{"merge bomb", mergeBomb, "MW0007", 1},
	{"a hundred merged aliases", mergedAliases, "MW0101", 1},
	{"100,000 brackets", func() string { return strings.Repeat("[", 100_000) }, "MW0005", 2},
	{"100,000 closed brackets", func() string { return strings.Repeat("[", 50_000) + strings.Repeat("]", 50_000) }, "MW0005", 2},
	{"100,000 braces", func() string { return strings.Repeat("{a: ", 100_000) }, "MW000[57]", 2},
	{"50,000 keys", func() string { return keys(50_000) }, "MW0006", 2},
	{"50,000 environments", func() string { return environmentsOnly(50_000) }, "MW000[467]", 2},
	{"20 MB of text", func() string { return "description: " + strings.Repeat("x", 20<<20) }, "MW0004", 2},
	{"20 MB of lines", func() string { return strings.Repeat("a: b\n", 4<<20) }, "MW0004", 2},
	{"a tag", func() string { return strings.Replace(minimalSpec, "name: ", "name: !!str ", 1) }, "MW0015", 1},
	{"a short tag", func() string { return minimalSpec + "region: !Ref Region\n" }, "MW0015", 1},
	{"a control character", func() string { return minimalSpec + "description: \"a\x07b\"\n" }, "MW0011", 1},
	{"an escaped control character", func() string { return minimalSpec + `description: "a\x1b[31mb"` + "\n" }, "MW0011", 1},
	{"a carriage return", func() string { return strings.ReplaceAll(minimalSpec, "\n", "\r") }, "MW0010", 2},
	{"tabs", func() string { return strings.ReplaceAll(minimalSpec, "  ", "\t") }, "MW0012", 2},
	{"a key twice", func() string { return minimalSpec + "name: other\n" }, "MW0016", 1},
	{"an environment twice", func() string { return strings.Replace(minimalSpec, "{}", "{}, prod: {}", 1) }, "MW0016", 1},
	{"a number as a string", func() string { return strings.Replace(minimalSpec, "{}", `{maxWorkers: "10"}`, 1) }, "MW0103", 1},
	{"a string as a number", func() string { return strings.Replace(minimalSpec, "{}", "{airflowVersion: 2.10}", 1) }, "MW0107", 1},
	{"an account as a number", func() string { return minimalSpec + "account: 012345678901\n" }, "MW0022|MW0107", 1},
	{"a huge number", func() string {
		return strings.Replace(minimalSpec, "{}", "{maxWorkers: 99999999999999999999999}", 1)
	}, "MW0[0-9]+", 1},
	{"every field null", func() string { return nulls }, "MW0103", 1},
	{"a list", func() string { return "- a\n- b\n" }, "MW0103", 1},
	{"a word", func() string { return "hello\n" }, "MW0103", 1},
	{"null", func() string { return "null\n" }, "MW0[0-9]+", 1},
	{"JSON of something else", func() string { return `{"resource": {"aws_vpc": {"main": {"cidr_block": "10.0.0.0/16"}}}}` }, "MW0101", 1},
	{"a template", func() string { return `{"Resources": {"Vpc": {"Type": "AWS::EC2::VPC"}}}` }, "MW0108", 2},
	{"900 environments", func() string { return minimalSpec[:strings.Index(minimalSpec, "environments")] + environmentsOnly(900) }, "MW1181", 1},
	{"an unclosed quote", func() string { return minimalSpec + "region: \"eu-west-1\n" }, "MW0025", 2},
	{"an unclosed bracket", func() string { return strings.Replace(minimalSpec, "{}", "{subnets: [private-a", 1) }, "MW002[67]", 2},
	{"500 faults", func() string { return minimalSpec + faults(500) }, "MW0101", 1},
}

// minimalSpec is a spec without errors.
const minimalSpec = `apiVersion: mwaagen/v1
name: mwaa-test
network:
  cidr: 10.1.0.0/16
  routing: private
  subnets:
    private-a: {zone: a, cidr: 10.1.2.0/24}
    private-c: {zone: c, cidr: 10.1.3.0/24}
environments: {prod: {}}
`

const nulls = `apiVersion: null
name: null
description: null
region: null
account: null
tags: null
network: {cidr: null, routing: null, natGateways: null, subnets: {a: {zone: null, cidr: null, public: null}}, endpoints: {only: null, add: [null], remove: null, allowFrom: [null]}}
kmsKey: {create: null, alias: null}
environments: {prod: {name: null, airflowVersion: null, maxWorkers: null, subnets: [null], bucket: {name: null}, loggingConfiguration: {taskLogs: null}}}
access: {hosts: {a: {os: null, subnet: null, rdpFrom: null, login: {environment: null, role: null}}}}
`

func keys(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "k%d: v\n", i)
	}
	return b.String()
}

func environmentsOnly(n int) string {
	var b strings.Builder
	b.WriteString("environments:\n")
	for i := range n {
		fmt.Fprintf(&b, "  e%d: {}\n", i)
	}
	return b.String()
}

func faults(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "field%d: 1\n", i)
	}
	return b.String()
}

func aliasBomb() string {
	b := "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
	for i := range 12 {
		b += fmt.Sprintf("a%d: &a%d [%s]\n", i+1, i+1, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*a%d, ", i), 10), ", "))
	}
	return b
}

func mergeBomb() string {
	b := "a0: &a0 {x: 1, y: 2}\n"
	for i := range 12 {
		b += fmt.Sprintf("a%d: &a%d\n", i+1, i+1)
		for k := range 10 {
			b += fmt.Sprintf(" k%d: {<<: *a%d}\n", k, i)
		}
	}
	return b
}

func mergedAliases() string {
	return minimalSpec + "base: &base {zone: a}\nmerged:\n  <<: [" + strings.TrimSuffix(strings.Repeat("*base, ", 100), ", ") + "]\n"
}

// allowance is how much time a run may take: a second, and three where other
// work has the machine. The bound is there to catch what is quadratic.
const allowance = 3 * time.Second

// memory is how much a run may take from the system, in bytes.
const memory = 256 << 20

// TestHostile gives each text to validate and to render, in a file and through
// a pipe. Each gets a finding with a code and a place on the right stream, soon
// and within the memory.
func TestHostile(t *testing.T) {
	dir := t.TempDir()
	for _, row := range hostile {
		t.Run(row.name, func(t *testing.T) {
			text := row.text()
			name := filepath.Join(dir, "hostile.yaml")
			if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
				t.Fatal(err)
			}
			validate := measured(t, "", "validate", name)
			if validate.code != row.exit {
				t.Errorf("validate: exit %d, want %d", validate.code, row.exit)
			}
			if validate.stderr != "" {
				t.Errorf("validate: standard error has %q", validate.stderr)
			}
			wantFinding(t, validate.stdout, row.code, name)

			piped := measured(t, text, "render", "-")
			if piped.code != row.exit {
				t.Errorf("render: exit %d, want %d", piped.code, row.exit)
			}
			if piped.stdout != "" {
				t.Errorf("render: standard output has %d bytes", len(piped.stdout))
			}
			wantFinding(t, piped.stderr, row.code, "<stdin>")

			report := measured(t, text, "validate", "-", "--report", "json")
			if !json.Valid([]byte(report.stdout)) {
				t.Errorf("the JSON report is not valid: %.300q", report.stdout)
			}
			sarif := measured(t, text, "validate", "-", "--report", "sarif")
			if !json.Valid([]byte(sarif.stdout)) {
				t.Errorf("the SARIF report is not valid: %.300q", sarif.stdout)
			}
		})
	}
}

// A ran is what came out of one run.
type ran struct {
	code           int
	stdout, stderr string
}

// measured runs a command line in process and holds it to time and memory.
func measured(t *testing.T, stdin string, args ...string) ran {
	t.Helper()
	debug.FreeOSMemory()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := spent()
	r := execute(strings.NewReader(stdin), args...)
	took := spent() - start
	runtime.ReadMemStats(&after)
	if took > allowance {
		t.Errorf("%s took %v", args[0], took)
	}
	// Sys only grows, so it holds the peak of this run and of those before.
	if after.Sys > memory {
		t.Errorf("%s needed up to %d MB", args[0], after.Sys>>20)
	}
	t.Logf("%s: %v, %d KB allocated, %d MB from the system", args[0], took, (after.TotalAlloc-before.TotalAlloc)>>10, after.Sys>>20)
	return r
}

func execute(stdin io.Reader, args ...string) ran {
	var stdout, stderr bytes.Buffer
	code := run(args, env{stdin: stdin, stdout: &stdout, stderr: &stderr, today: asOf, version: func() string { return "(test)" }})
	return ran{code, stdout.String(), stderr.String()}
}

// wantFinding looks for an error with the code, and its place in the file.
func wantFinding(t *testing.T, text, code, file string) {
	t.Helper()
	want := regexp.MustCompile(`(?m)^error\[(` + code + `)\]: .+\n *--> (\S+)`)
	for _, m := range want.FindAllStringSubmatch(text, -1) {
		place, ok := strings.CutPrefix(m[2], file)
		if ok && regexp.MustCompile(`^(:\d+:\d+)?$`).MatchString(place) {
			return
		}
	}
	t.Errorf("no error %s in %s:\n%.1500s", code, file, text)
}

// TestDeterministicFindings runs what has many findings ten times.
func TestDeterministicFindings(t *testing.T) {
	for _, text := range []string{nulls, minimalSpec + faults(500)} {
		first := execute(strings.NewReader(text), "validate", "-")
		for range 10 {
			if again := execute(strings.NewReader(text), "validate", "-"); again != first {
				t.Fatalf("two runs differ:\n%s\n%s", first.stdout, again.stdout)
			}
		}
	}
}

// A failing writer takes so many bytes and then fails.
type failing struct{ room int }

var errFull = errors.New("no room")

func (f *failing) Write(p []byte) (int, error) {
	n := min(len(p), f.room)
	f.room -= n
	if n < len(p) {
		return n, errFull
	}
	return n, nil
}

// TestOutputFails wants exit 2 and a message from every verb whose artefact
// does not reach its reader, whether nothing of it does or the most.
func TestOutputFails(t *testing.T) {
	spec := filepath.Join(t.TempDir(), "spec.yaml")
	if err := os.WriteFile(spec, []byte(minimalSpec), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{"render", spec}, {"render", spec, "--format", "yaml"}, {"policy", spec}, {"policy", spec, "execution"},
		{"validate", spec}, {"validate", spec, "--report", "sarif"}, {"validate", spec, "--report", "github", "--report", "text=/dev/null"},
		{"explain", "MW1019"}, {"why", spec, "Vpc"}, {"show", spec, "--effective"}, {"show", spec, "--ids"},
		{"init"}, {"schema"}, {"version"}, {"completion", "bash"}, {"completion", "fish"}, {"completion", "zsh"},
		{"help"}, {"help", "render"}, {"render", "--help"}, {},
	} {
		name := strings.Join(args, " ")
		t.Run(strings.ReplaceAll(name, spec, "SPEC"), func(t *testing.T) {
			whole := execute(strings.NewReader(""), args...)
			if whole.code != 0 {
				t.Fatalf("exit %d: %s", whole.code, whole.stderr)
			}
			for _, room := range []int{0, 1, len(whole.stdout) - 1} {
				if room < 0 || room >= len(whole.stdout) {
					continue
				}
				var stderr bytes.Buffer
				code := run(args, env{stdin: strings.NewReader(""), stdout: &failing{room}, stderr: &stderr, today: asOf, version: func() string { return "(test)" }})
				if code != 2 || !strings.Contains(stderr.String(), "mwaagen: no room\n") {
					t.Errorf("room for %d bytes: exit %d, %s", room, code, stderr.String())
				}
				if strings.Contains(stderr.String(), "next: ") {
					t.Error("names a next step although there is no template")
				}
			}
		})
	}
}

// TestNothingIsWritten makes each file of a run fail in turn, and wants the
// others as they were.
func TestNothingIsWritten(t *testing.T) {
	t.Chdir(t.TempDir())
	writeTree(t, "", map[string]string{"spec.yaml": minimalSpec})
	args := []string{"render", "spec.yaml", "--output-dir", "out", "--source-map", "map.json"}
	if r := execute(nil, args...); r.code != 0 {
		t.Fatalf("exit %d: %s", r.code, r.stderr)
	}
	writeTree(t, "", map[string]string{"spec.yaml": strings.ReplaceAll(minimalSpec, "10.1.", "10.7.")})
	before := readTree(t, ".")
	for name, text := range before {
		if name == "spec.yaml" {
			continue
		}
		if err := errors.Join(os.Remove(name), os.Mkdir(name, 0o777)); err != nil {
			t.Fatal(err)
		}
		r := execute(nil, args...)
		if want := fmt.Sprintf("mwaagen: cannot write %q: it is a folder\n", name); r.code != 2 || !strings.HasSuffix(r.stderr, want) {
			t.Errorf("%s: exit %d, %s", name, r.code, r.stderr)
		}
		if err := errors.Join(os.Remove(name), os.WriteFile(name, []byte(text), 0o666)); err != nil {
			t.Fatal(err)
		}
		after := readTree(t, ".")
		for other := range after {
			if after[other] != before[other] {
				t.Errorf("with %s in the way, %s changed", name, other)
			}
		}
		if len(after) != len(before) {
			t.Errorf("with %s in the way: %d files, were %d", name, len(after), len(before))
		}
	}
}

// TestUnreadableInput wants a finding for a pipe that breaks.
func TestUnreadableInput(t *testing.T) {
	r := execute(io.MultiReader(strings.NewReader(minimalSpec), broken{}), "render", "-")
	if r.code != 2 || r.stdout != "" || !strings.Contains(r.stderr, "error[MW0100]: cannot read \"-\": the line is dead") {
		t.Errorf("exit %d, stdout %q, stderr %q", r.code, r.stdout, r.stderr)
	}
}

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, errors.New("the line is dead") }
