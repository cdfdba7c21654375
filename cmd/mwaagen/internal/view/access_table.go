package view

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"

	"github.com/mwaagen/mwaagen/generator/accessmatrix"
)

// accessMarkdown returns a table for a pull request or a wiki.
func accessMarkdown(r AccessReport) []byte {
	var b strings.Builder
	b.WriteString("| Who | What | May | Answer | By | Terms |\n|---|---|---|---|---|---|\n")
	for i := range r.Matrix.Principals {
		w := &r.Matrix.Principals[i]
		for _, e := range entries(w, r.All) {
			fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s |\n", cellText(w.Name), cellText(e.Thing), cellText(e.what()), e.Answer,
				cellText(r.why(e.By)), cellText(strings.Join(terms(&e.Cell, w.Hidden), "; ")))
		}
		if n := r.chances(w); n > 0 && w.Role {
			fmt.Fprintf(&b, "| %s | | | allow-if | | %d more, if names that are not known yet match |\n", cellText(w.Name), n)
		}
		for _, h := range w.Hidden {
			fmt.Fprintf(&b, "| %s | | | unknown | | %s is not here |\n", cellText(w.Name), cellText(h))
		}
	}
	return []byte(b.String())
}

// accessCSV returns every cell, for a spreadsheet.
func accessCSV(r AccessReport) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	rows := [][]string{{"who", "title", "thing", "group", "answer", "actions", "resource", "sid", "place", "terms"}}
	for i := range r.Matrix.Principals {
		p := &r.Matrix.Principals[i]
		for j := range p.Cells {
			c := &p.Cells[j]
			rows = append(rows, []string{
				p.Name, p.Title, c.Thing, c.Group, c.Answer.String(), strings.Join(c.Actions, " "), c.Resource,
				each(c.By, func(s accessmatrix.Statement) string { return s.Sid }),
				each(c.By, func(s accessmatrix.Statement) string { return r.Find.where(s.At) }),
				strings.Join(terms(c, nil), "; "),
			})
		}
	}
	for _, row := range rows {
		for i := range row {
			row[i] = spreadsheet(row[i])
		}
	}
	err := w.WriteAll(rows)
	return b.Bytes(), err
}

func each(by []accessmatrix.Statement, f func(accessmatrix.Statement) string) string {
	out := make([]string, 0, len(by))
	for _, s := range by {
		out = append(out, f(s))
	}
	return strings.Join(out, " ")
}

// spreadsheet returns text that a spreadsheet takes for no formula.
func spreadsheet(text string) string {
	text = printable(text)
	if text != "" && strings.ContainsAny(text[:1], "=+-@") {
		return "'" + text
	}
	return text
}
