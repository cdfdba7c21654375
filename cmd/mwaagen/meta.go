package main

import (
	"fmt"
	"io"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/mwaagen/mwaagen/schemas"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/templates"
)

func (a *app) initCommand() *cobra.Command {
	var private, public bool
	c := &cobra.Command{
		Use:     "init",
		Short:   "Write a commented starter spec",
		Long:    "Write a commented starter spec to standard output. It renders as it is.",
		Example: "  mwaagen init > spec.yaml",
		Args:    cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			version, class := facts.NewestVersion().Version, facts.Environment().DefaultClass
			text := templates.PrivateStarter(version, class)
			if public {
				text = templates.PublicStarter(version, class)
			}
			_, err := io.WriteString(a.stdout, text)
			return err
		},
	}
	c.Flags().BoolVar(&private, "private", false, "a network without internet (the default)")
	c.Flags().BoolVar(&public, "public", false, "a network with NAT gateways, and a web server on the internet")
	c.MarkFlagsMutuallyExclusive("private", "public")
	return c
}

func (a *app) schemaCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "schema",
		Short:   "Write the JSON Schema of the spec, for editors",
		Example: "  mwaagen schema > mwaagen.schema.json",
		Args:    cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := io.WriteString(a.stdout, schemas.Spec())
			return err
		},
	}
}

func (a *app) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Say which mwaagen this is",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintf(a.stdout, "mwaagen %s\n", a.version())
			return err
		},
	}
}

func (a *app) completionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "completion bash|zsh|fish|powershell",
		Short: "Write a script that completes command lines in a shell",
		Long: `Write a script that completes mwaagen's command lines in a shell. Load it in the
shell's start-up file.`,
		Example:   "  source <(mwaagen completion bash)\n  mwaagen completion fish | source",
		Args:      cobra.ExactArgs(1),
		ValidArgs: []string{"bash", "zsh", "fish", "powershell"},
		RunE: func(c *cobra.Command, args []string) error {
			root := c.Root()
			switch args[0] {
			case "bash":
				return root.GenBashCompletionV2(a.stdout, true)
			case "zsh":
				return root.GenZshCompletion(a.stdout)
			case "fish":
				return root.GenFishCompletion(a.stdout, true)
			case "powershell":
				return root.GenPowerShellCompletionWithDesc(a.stdout)
			}
			return usageError{c.CommandPath(), fmt.Errorf("there is no completion for %q: %s", args[0], c.Use)}
		},
	}
}

// version returns the module's version as the build has it.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}
