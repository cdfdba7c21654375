// Command mwaagen compiles a small spec into a CloudFormation template for
// Amazon MWAA, with the IAM policies as JSON, and says beforehand what would
// make the deployment fail.
package main

import (
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"
)

func main() {
	cobra.EnableCommandSorting = false // the help lists verbs in the order of the work
	// A reader that went away is a write that failed, and is told as such.
	signal.Ignore(syscall.SIGPIPE)
	os.Exit(run(os.Args[1:], env{
		stdin:    os.Stdin,
		stdout:   os.Stdout,
		stderr:   os.Stderr,
		today:    time.Now().UTC().Format(time.DateOnly),
		version:  version,
		large:    collectLate,
		noColor:  os.Getenv("NO_COLOR") != "",
		terminal: func(fd int) bool { return term.IsTerminal(fd) },
	}))
}

// collectLate tells the collector that the rest of the run throws little away,
// so that collecting early costs more than the memory is worth. The limit holds
// for hostile specs. Small specs end before the first collection.
func collectLate() {
	debug.SetGCPercent(400)
	debug.SetMemoryLimit(128 << 20)
}
