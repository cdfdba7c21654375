package main

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/mwaagen/mwaagen/generator"
	"github.com/mwaagen/mwaagen/generator/expect"
	"github.com/mwaagen/mwaagen/generator/lint"
	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/spec/diag"
)

func (a *app) explainCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "explain CODE",
		Short:   "Explain a finding's code, with a wrong and a right example",
		Example: "  mwaagen explain MW1019",
		Args:    cobra.ExactArgs(1),
		RunE:    func(_ *cobra.Command, args []string) error { return a.explain(args[0]) },
	}
}

func (a *app) explain(word string) error {
	code := diag.Code(strings.ToUpper(word))
	d, severity, ok := lookup(code)
	if !ok {
		var codes []string
		for _, d := range allDocs() {
			codes = append(codes, string(d.Code))
			if d.Name == strings.ToLower(word) {
				return a.explain(string(d.Code))
			}
		}
		hint := ""
		if s := diag.Suggest(string(code), codes); s != "" {
			hint = ": did you mean " + s + "?"
		}
		return fmt.Errorf("there is no code %q%s", word, hint)
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s[%s] %s\n\nIt occurs when %s.\nIt matters because %s.\n", severity, d.Code, d.Name, d.Occurs, d.Why)
	for _, x := range []struct{ title, text string }{{"Wrong", d.Wrong}, {"Right", d.Right}} {
		if x.text != "" {
			fmt.Fprintf(&b, "\n%s:\n\n%s", x.title, indent(x.text))
		}
	}
	if d.Source != "" {
		fmt.Fprintf(&b, "\nSource: %s\n", d.Source)
	}
	_, err := a.stdout.Write(b.Bytes())
	return err
}

// allDocs returns the documentation of every code, in the codes' order.
func allDocs() []diag.Doc {
	out := slices.Concat(diag.Docs(), prove.Docs(), expect.Docs(), []diag.Doc{generator.TemplateLimits()})
	for _, r := range lint.Rules() {
		out = append(out, r.Doc)
	}
	slices.SortFunc(out, func(a, b diag.Doc) int { return strings.Compare(string(a.Code), string(b.Code)) })
	return out
}

// indent sets an example off from the text around it. What does not show on a
// screen is shown as Go would write it; a long example is cut.
func indent(text string) string {
	const most = 24
	var b strings.Builder
	n := 0
	for line := range strings.Lines(text) {
		if n++; n > most {
			b.WriteString("    …\n")
			break
		}
		line = strings.TrimSuffix(line, "\n")
		if len(line) > 200 {
			line = line[:100] + "…"
		}
		if strings.ContainsFunc(line, func(r rune) bool { return !strconv.IsPrint(r) || r == '\uFFFD' }) {
			line = strings.Trim(strconv.Quote(line), `"`)
		}
		b.WriteString("    " + line + "\n")
	}
	return b.String()
}
