package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/mwaagen/mwaagen/generator/lint"
)

func (a *app) rulesCommand() *cobra.Command {
	format := "markdown"
	c := &cobra.Command{
		Use:     "rules",
		Short:   "List the rules by which deployments are judged",
		Example: "  mwaagen rules\n  mwaagen rules --format json",
		Args:    cobra.NoArgs,
		RunE:    func(*cobra.Command, []string) error { return a.rules(format) },
	}
	c.Flags().StringVar(&format, "format", format, "markdown or json")
	return c
}

// A ruleEntry is a rule as programs read it.
type ruleEntry struct {
	Code     string `json:"code"`
	Name     string `json:"name"`
	Severity string `json:"severity"`
	Occurs   string `json:"occursWhen"`
	Why      string `json:"why"`
	Facts    []int  `json:"catalogue"` // numbers of the failure catalogue
	Source   string `json:"source"`
	Dated    bool   `json:"dependsOnDate"`
	Waivable bool   `json:"waivable"`
}

// rules lists every rule, in the order of their codes.
func (a *app) rules(format string) error {
	var all []ruleEntry
	for _, r := range lint.Rules() {
		facts := r.Facts
		if facts == nil {
			facts = []int{}
		}
		all = append(all, ruleEntry{string(r.Code), r.Name, r.Severity.String(), r.Occurs, r.Why, facts, r.Source, r.Dated, !r.Firm})
	}
	var b bytes.Buffer
	switch format {
	case "json":
		e := json.NewEncoder(&b)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		if err := e.Encode(all); err != nil {
			return a.fault(err)
		}
	case "markdown":
		b.WriteString("| Code | Name | Severity | It occurs when | Catalogue |\n|---|---|---|---|---|\n")
		for _, r := range all {
			var numbers []string
			for _, n := range r.Facts {
				numbers = append(numbers, strconv.Itoa(n))
			}
			fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n", r.Code, r.Name, r.Severity, strings.ReplaceAll(r.Occurs, "|", `\|`), strings.Join(numbers, ", "))
		}
	default:
		return usageError{"mwaagen rules", fmt.Errorf("--format is markdown or json, not %q", format)}
	}
	_, err := a.stdout.Write(b.Bytes())
	return err
}
