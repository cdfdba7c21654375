package main

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"mwaagen": main})
}

// TestScripts runs testdata/script: what a user does by hand, with the real
// main in a process of its own. Beside testscript's commands there are
//
//	golden CASE FILE   copies the spec of a golden case
//	files DIR          lists the files below a folder, with sizes above zero
//	json FILE          wants one JSON value
//	mode FILE MODE     wants a permission, as in 0600
func TestScripts(t *testing.T) {
	golden, err := filepath.Abs("../../golden")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("GOLDEN", golden)
			return nil
		},
		Condition: func(cond string) (bool, error) {
			switch cond {
			case "root": // whom permissions do not hold
				return os.Geteuid() == 0, nil
			case "full": // a device that takes nothing
				_, err := os.Stat("/dev/full")
				return err == nil, nil
			}
			return false, fmt.Errorf("unknown condition %q", cond)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"golden": copyGolden,
			"files":  listFiles,
			"json":   checkJSON,
			"mode":   checkMode,
		},
	})
}

func copyGolden(ts *testscript.TestScript, _ bool, args []string) {
	text, err := os.ReadFile(filepath.Join(ts.Getenv("GOLDEN"), args[0], "spec.yaml"))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), text, 0o666))
}

func listFiles(ts *testscript.TestScript, _ bool, args []string) {
	root := ts.MkAbs(args[0])
	ts.Check(filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if info, err := d.Info(); err != nil || info.Size() == 0 {
			ts.Fatalf("%s is empty (%v)", p, err)
		}
		rel, err := filepath.Rel(root, p)
		fmt.Fprintln(ts.Stdout(), filepath.ToSlash(rel))
		return err
	}))
}

func checkJSON(ts *testscript.TestScript, neg bool, args []string) {
	if json.Valid([]byte(ts.ReadFile(args[0]))) == neg {
		ts.Fatalf("%s: valid JSON: %v", args[0], neg)
	}
}

func checkMode(ts *testscript.TestScript, neg bool, args []string) {
	info, err := os.Stat(ts.MkAbs(args[0]))
	ts.Check(err)
	if got := fmt.Sprintf("%#o", info.Mode().Perm()); (got == strings.TrimSpace(args[1])) == neg {
		ts.Fatalf("%s has mode %s", args[0], got)
	}
}
