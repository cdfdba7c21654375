// Command mwaagen compiles a small spec into a CloudFormation template for
// Amazon MWAA, with the IAM policies as JSON, and says beforehand what would
// make the deployment fail.
package main

import (
	"os"
	"time"

	"golang.org/x/term"
)

func main() {
	os.Exit(run(os.Args[1:], env{
		stdin:    os.Stdin,
		stdout:   os.Stdout,
		stderr:   os.Stderr,
		today:    time.Now().UTC().Format(time.DateOnly),
		version:  version(),
		noColor:  os.Getenv("NO_COLOR") != "",
		terminal: func(fd int) bool { return term.IsTerminal(fd) },
	}))
}
