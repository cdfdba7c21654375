package view

import (
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/spec/diag"
)

// renderGitHub returns one workflow command for each finding of r, which the
// runner shows at the line it names.
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
func renderGitHub(r Report) []byte {
	var b strings.Builder
	for i := range r.Findings {
		command(&b, &r.Findings[i])
	}
	return []byte(b.String())
}

func command(b *strings.Builder, d *diag.Diagnostic) {
	kind := commandName(d.Severity)
	if d.Waiver != nil {
		kind = "notice"
	}
	b.WriteString("::" + kind)
	sep := " "
	property := func(name, value string) {
		b.WriteString(sep + name + "=" + commandProperty(value))
		sep = ","
	}
	number := func(name string, n int) { property(name, strconv.Itoa(n)) }

	if d.File != nil && d.File.Name != "-" {
		property("file", slashed(d.File.Name))
		start, end := d.Range.Start, d.Range.End
		// The runner drops the columns of a range of several lines and
		// complains of one that ends before it starts.
		switch {
		case !d.Range.IsValid():
		case !end.IsValid() || end.Before(start):
			number("line", start.Line)
			number("col", start.Col)
		case end.Line == start.Line:
			number("line", start.Line)
			number("col", start.Col)
			number("endLine", end.Line)
			number("endColumn", end.Col)
		default:
			number("line", start.Line)
			number("endLine", end.Line)
		}
	}
	if d.Code != "" {
		property("title", string(d.Code))
	}
	b.WriteString("::")
	text := details(d) + elsewhere(d)
	if w := d.Waiver; w != nil {
		text = "waived by " + w.Owner + " until " + w.Expires + ": " + w.Reason + "\n" + text
	}
	b.WriteString(commandData(text))
	b.WriteByte('\n')
}

// elsewhere returns the related places of d, a line each: a command has only
// one place of its own.
func elsewhere(d *diag.Diagnostic) string {
	var b strings.Builder
	for _, r := range d.Related {
		b.WriteString("\nnote: ")
		if r.File != nil {
			b.WriteString(fileName(r.File) + ":")
			if r.Range.IsValid() {
				b.WriteString(strconv.Itoa(r.Range.Start.Line) + ":" + strconv.Itoa(r.Range.Start.Col) + ":")
			}
			b.WriteByte(' ')
		}
		b.WriteString(r.Label)
	}
	return b.String()
}

// commandName returns the command that shows findings of severity s.
func commandName(s diag.Severity) string {
	switch s {
	case diag.Error:
		return "error"
	case diag.Warning:
		return "warning"
	}
	return "notice"
}

// commandData returns s as the text of a command. The runner undoes the
// percent signs; what else a terminal would obey stays escaped, because the
// log is shown in one.
func commandData(s string) string {
	s = strings.ReplaceAll(s, "%", "%25")
	s = strings.ReplaceAll(s, "\r", "%0D")
	s = strings.ReplaceAll(s, "\n", "%0A")
	return printable(s)
}

// commandProperty returns s as the value of a command's property.
func commandProperty(s string) string {
	s = commandData(s)
	s = strings.ReplaceAll(s, ":", "%3A")
	return strings.ReplaceAll(s, ",", "%2C")
}
