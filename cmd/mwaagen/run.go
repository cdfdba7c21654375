package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/mwaagen/mwaagen/generator/expect"
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
	today          string        // YYYY-MM-DD
	version        func() string // mwaagen's own
	large          func()        // called before a large spec is read; may be nil
	noColor        bool          // NO_COLOR is set
	terminal       func(fd int) bool
}

// run executes the command line args and returns the exit code.
func run(args []string, e env) (code int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Fprintf(e.stderr, "internal error: %v\nThis is a fault of mwaagen; the artefact was not written.\n", r)
			code = exitInternal
		}
	}()
	out := &output{w: e.stdout}
	e.stdout = out
	a := &app{env: e}
	root := a.command()
	root.SetArgs(args)
	root.SetIn(e.stdin)
	root.SetOut(e.stdout)
	root.SetErr(e.stderr)
	err := root.Execute()
	if err == nil {
		err = out.err // of writers that do not look, such as the help
	}
	if err != nil {
		return a.failed(err)
	}
	return a.exit
}

// An output is standard output. It keeps the first failure: an artefact that
// did not reach its reader is no success.
type output struct {
	w   io.Writer
	err error
}

// Write writes p and keeps the error.
func (o *output) Write(p []byte) (int, error) {
	n, err := o.w.Write(p)
	if err != nil && o.err == nil {
		o.err = err
	}
	return n, err
}

// failed reports an error that is not about the spec.
func (a *app) failed(err error) int {
	if a.internal {
		text := strings.ReplaceAll(err.Error(), "internal: ", "")
		fmt.Fprintf(a.stderr, "internal error: %s\nThis is a fault of mwaagen; the artefact was not written.\n", text)
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

	parameters    []string
	parameterFile string
	assumeFile    string
	waiverFile    string
	waivers       *waiverList // as read; nil before
	expectations  []expect.Sentence

	wishes  []wish        // what reports asks for
	level   diag.Severity // what failOn asks for
	inputs  []os.FileInfo // the files that were read
	written []string      // the files that were written or are about to be
	stdinIn bool          // standard input was read
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
		Args:          noSuchVerb,
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error { return usageError{c.CommandPath(), err} })
	root.CompletionOptions.DisableDefaultCmd = true
	root.AddCommand(
		a.renderCommand(),
		a.policyCommand(),
		a.planCommand(),
		a.validateCommand(),
		a.reviewCommand(),
		a.lintCommand(),
		a.rulesCommand(),
		a.proveCommand(),
		a.accessCommand(),
		a.canCommand(),
		a.whoCanCommand(),
		a.testCommand(),
		a.explainCommand(),
		a.whyCommand(),
		a.showCommand(),
		a.initCommand(),
		a.schemaCommand(),
		a.versionCommand(),
		a.completionCommand(),
	)
	root.SetHelpCommand(helpCommand())
	for _, c := range root.Commands() {
		wrapArgs(c)
	}
	return root
}

// noSuchVerb refuses args, the first of which is no verb, and says which one
// it might be.
func noSuchVerb(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var verbs []string
	for _, sub := range c.Commands() {
		verbs = append(verbs, sub.Name())
	}
	hint := ""
	if s := diag.Suggest(args[0], verbs); s != "" {
		hint = ": did you mean " + s + "?"
	}
	return usageError{c.CommandPath(), fmt.Errorf("there is no verb %q%s", args[0], hint)}
}

// helpCommand is cobra's, but for a verb that there is not: that is a mistake.
func helpCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "help [VERB]",
		Short: "Say what a verb does and takes",
		RunE: func(c *cobra.Command, args []string) error {
			verb, rest, err := c.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return noSuchVerb(c.Root(), args)
			}
			verb.InitDefaultHelpFlag()
			return verb.Help()
		},
	}
}

// wrapArgs turns complaints about the number of arguments into usage errors.
func wrapArgs(c *cobra.Command) {
	check := c.Args
	if check == nil {
		return
	}
	c.Args = func(c *cobra.Command, args []string) error {
		if check(c, args) != nil {
			_, wants, _ := strings.Cut(c.Use, " ")
			if wants == "" {
				wants = "nothing"
			}
			return usageError{c.CommandPath(), fmt.Errorf("%s takes %s (arguments given: %d)", c.Name(), wants, len(args))}
		}
		return nil
	}
}

// specFlags adds the flags of verbs that read specs. own says that the report
// is the verb's artefact.
func (a *app) specFlags(c *cobra.Command, own bool) {
	c.PreRunE = func(c *cobra.Command, _ []string) error {
		if err := a.checkFlags(own); err != nil {
			return usageError{c.CommandPath(), err}
		}
		return nil
	}
	f := c.Flags()
	f.StringArrayVar(&a.reports, "report", nil, "write findings as text, json, sarif, github or markdown; KIND=FILE for a file (repeatable)")
	f.StringVar(&a.failOn, "fail-on", "error", "least severity that makes the exit code 1: error, warning or advice")
	f.StringVar(&a.color, "color", "auto", "colour in text: auto, always or never")
	f.StringVar(&a.asOf, "as-of", "", "judge as on this day (YYYY-MM-DD) instead of today")
	f.StringVar(&a.waiverFile, "waivers", "", "file with waivers, beside those of the spec")
	f.StringVar(&a.base, "base", "", "folder that file names in a spec are relative to (default: the spec's)")
}

// checkFlags reads the values of specFlags, before any file is.
func (a *app) checkFlags(own bool) (err error) {
	if a.level, err = a.failLevel(); err != nil {
		return err
	}
	if a.wishes, err = a.parseWishes(own); err != nil {
		return err
	}
	switch a.color {
	case "auto", "always", "never":
	default:
		return fmt.Errorf("--color is auto, always or never, not %q", a.color)
	}
	if a.asOf != "" {
		if _, err := time.Parse(time.DateOnly, a.asOf); err != nil {
			return fmt.Errorf("--as-of wants a day as YYYY-MM-DD, not %q", a.asOf)
		}
		a.today = a.asOf
	}
	return a.checkBase()
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
	if o, ok := w.(*output); ok {
		w = o.w
	}
	f, ok := w.(*os.File)
	return ok && a.terminal != nil && a.terminal(int(f.Fd()))
}
