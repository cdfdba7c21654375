package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/mwaagen/mwaagen/spec/diag"
)

// The exit codes, the same for every verb.
const (
	exitYes      = 0 // clean, or the answer is yes
	exitNo       = 1 // findings at or above --fail-on, or the answer is no
	exitNoAnswer = 2 // usage, unreadable file, not YAML
	exitInternal = 3 // a fault of mwaagen
)

// An env is what a run sees of the world.
type env struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	today          string // YYYY-MM-DD
	version        string // mwaagen's own
	noColor        bool   // NO_COLOR is set
	terminal       func(fd int) bool
}

// run executes the command line args and returns the exit code.
func run(args []string, e env) (code int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Fprintf(e.stderr, "internal error: %v\nThis is a fault of mwaagen; nothing was written.\n", r)
			code = exitInternal
		}
	}()
	a := &app{env: e}
	root := a.command()
	root.SetArgs(args)
	root.SetIn(e.stdin)
	root.SetOut(e.stdout)
	root.SetErr(e.stderr)
	if err := root.Execute(); err != nil {
		return a.failed(err)
	}
	return a.exit
}

// failed reports an error that is not about the spec.
func (a *app) failed(err error) int {
	if a.internal {
		fmt.Fprintf(a.stderr, "internal error: %v\nThis is a fault of mwaagen; nothing was written.\n", err)
		return exitInternal
	}
	fmt.Fprintf(a.stderr, "mwaagen: %v\n", err)
	var usage usageError
	if errors.As(err, &usage) {
		fmt.Fprintf(a.stderr, "Run '%s --help' for what it takes.\n", usage.path)
	}
	return exitNoAnswer
}

// fault marks err as a fault of mwaagen.
func (a *app) fault(err error) error {
	if err != nil {
		a.internal = true
	}
	return err
}

// A usageError is a command line that cannot be understood.
type usageError struct {
	path string
	err  error
}

func (e usageError) Error() string { return e.err.Error() }

// An app is one run of the command.
type app struct {
	env
	exit     int
	internal bool

	reports []string
	failOn  string
	color   string
	asOf    string
	base    string
	quiet   bool
}

// command builds the command tree. The list of verbs is the order of the help.
func (a *app) command() *cobra.Command {
	root := &cobra.Command{
		Use:   "mwaagen",
		Short: "Compile a small spec into a CloudFormation template for Amazon MWAA",
		Long: `mwaagen compiles a small spec into a CloudFormation template for Amazon MWAA
(managed Apache Airflow) and says before the deploy what would make it fail.

It works offline and without credentials. Standard output carries the artefact
only. Exit codes: 0 yes, 1 no, 2 could not answer, 3 internal error.`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          cobra.NoArgs,
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error { return usageError{c.CommandPath(), err} })
	root.CompletionOptions.HiddenDefaultCmd = false
	cobra.EnableCommandSorting = false
	root.AddCommand(
		a.renderCommand(),
		a.policyCommand(),
		a.validateCommand(),
		a.explainCommand(),
		a.whyCommand(),
		a.showCommand(),
		a.initCommand(),
		a.schemaCommand(),
		a.versionCommand(),
	)
	root.InitDefaultCompletionCmd()
	for _, c := range root.Commands() {
		wrapArgs(c)
	}
	return root
}

// wrapArgs turns complaints about the number of arguments into usage errors.
func wrapArgs(c *cobra.Command) {
	check := c.Args
	if check == nil {
		return
	}
	c.Args = func(c *cobra.Command, args []string) error {
		if err := check(c, args); err != nil {
			return usageError{c.CommandPath(), err}
		}
		return nil
	}
}

// specFlags adds the flags of verbs that read specs.
func (a *app) specFlags(c *cobra.Command) {
	f := c.Flags()
	f.StringArrayVar(&a.reports, "report", nil, "write findings as text, json, sarif or github; KIND=FILE for a file (repeatable)")
	f.StringVar(&a.failOn, "fail-on", "error", "least severity that makes the exit code 1: error, warning or advice")
	f.StringVar(&a.color, "color", "auto", "colour in text: auto, always or never")
	f.StringVar(&a.asOf, "as-of", "", "judge as on this day (YYYY-MM-DD) instead of today")
	f.StringVar(&a.base, "base", "", "folder that file names in a spec are relative to (default: the spec's)")
}

// failLevel returns the severity of --fail-on.
func (a *app) failLevel() (diag.Severity, error) {
	for _, s := range []diag.Severity{diag.Error, diag.Warning, diag.Advice} {
		if s.String() == a.failOn {
			return s, nil
		}
	}
	return 0, fmt.Errorf("--fail-on is error, warning or advice, not %q", a.failOn)
}

// isTerminal reports whether w is a terminal.
func (a *app) isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && a.terminal != nil && a.terminal(int(f.Fd()))
}
