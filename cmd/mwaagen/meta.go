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
			_, err := fmt.Fprintf(a.stdout, "mwaagen %s\n", a.version)
			return err
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
