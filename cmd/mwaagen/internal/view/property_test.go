package view

import (
	"bytes"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// checkClean fails when text could do more to a terminal than show characters
// and start new lines.
func checkClean(t *testing.T, text string) {
	t.Helper()
	if !utf8.ValidString(text) {
		t.Fatalf("not UTF-8: %q", text)
	}
	for _, r := range text {
		joins := r == zeroWidthJoiner || r == zeroWidthNonJoiner || firstTag <= r && r <= lastTag
		if r != '\n' && !unicode.IsGraphic(r) && !joins {
			t.Fatalf("%U is written raw in %q", r, text)
		}
	}
}

// FuzzText: whatever the file, the range and the texts, every form of the
// report is written without control characters, and a finding is one workflow
// command.
func FuzzText(f *testing.F) {
	for _, c := range reportCases() {
		for _, d := range c.report.Findings {
			if d.File != nil {
				f.Add(d.File.Text, d.File.Name, d.Message, d.Label, d.Range.Start.Line, d.Range.Start.Col, d.Range.End.Line, d.Range.End.Col, c.style.Width)
			}
		}
	}
	f.Fuzz(func(t *testing.T, text, name, message, label string, line, col, endLine, endCol, width int) {
		if width > 1000 {
			width = 1000 // the snippet is as long as is asked for
		}
		file := source.NewFile(name, text)
		r := one(file, rng(line, col, endLine, endCol), label)
		d := &r.Findings[0]
		d.Message, d.Subject, d.Why, d.Help = message, message, label, []string{message, label}
		d.Related = []diag.Related{{File: file, Range: rng(endLine, endCol, line, col), Label: message}, {File: file, Range: d.Range}, {Label: label}}
		var b bytes.Buffer
		if err := Write(&b, Text, r, Style{Width: width}); err != nil {
			t.Fatal(err)
		}
		checkClean(t, b.String())
		for _, kind := range []Kind{JSON, SARIF, GitHub} {
			b.Reset()
			if err := Write(&b, kind, r, Style{}); err != nil {
				t.Fatal(err)
			}
			checkClean(t, b.String())
			if kind == GitHub && strings.Count(b.String(), "\n") != 1 {
				t.Fatalf("one finding must be one command: %q", b.String())
			}
		}
	})
}

// FuzzLook: the part of a line that is shown fits, starts and ends at
// characters, and its caret is inside of it.
func FuzzLook(f *testing.F) {
	f.Add("name: x", 6, 7, 20, 2, 6)
	f.Add(strings.Repeat("日本語 ", 50)+"誤り", 200, 203, 30, 150, 500)
	f.Add("e"+strings.Repeat("\u0301", 300)+"x", 601, 602, 20, 5, 600)
	f.Add("\t\x1b\u202e\xff👩‍💻", 3, 9, 24, 8, 9)
	f.Fuzz(func(t *testing.T, line string, from, to, width, secret, end int) {
		from = min(max(from, 0), len(line))
		to = min(max(to, from), len(line))
		width = min(max(width, leastWidth), 200)
		secret = min(max(secret, 0), len(line))
		end = min(max(end, secret), len(line))
		var hidden []span
		if secret < end {
			hidden = []span{{1000 + secret, 1000 + end}}
		}
		v := look(nil, line, hidden, 1000, from, to, width)
		for i, off := 0, v.start; i < len(v.cells); i++ {
			if c := v.cells[i]; off < end && c.end > secret && c.text != mask {
				t.Errorf("%q of the secret is shown", c.text)
			}
			off = v.cells[i].end
		}
		shown := columns(v.cells)
		if v.cutL {
			shown++
		}
		if v.cutR {
			shown++
		}
		if shown > width {
			t.Errorf("%d columns are shown, want at most %d", shown, width)
		}
		lead, marked := v.span(from, to)
		if marked < 1 || lead > columns(v.cells) {
			t.Errorf("span = %d, %d in %d columns", lead, marked, columns(v.cells))
		}
		if lead+marked > columns(v.cells)+1 {
			t.Errorf("the mark ends at %d, behind %d columns", lead+marked, columns(v.cells))
		}
		checkClean(t, v.text())
	})
}

// A caret is in the same column as the character that it marks, as the width
// library sees the printed rows.
func TestCaretsLineUp(t *testing.T) {
	for _, c := range []struct{ name, line, marked string }{
		{"ascii", "name: value", "value"},
		{"tabs", "\ta:\tb", "b"},
		{"wide", "説明: 東京, 間違い", "間違い"},
		{"half-width kana", "ｶﾅ: ｱｲｳ, x", "x"},
		{"full-width forms", "ＡＢ：Ｃ", "Ｃ"},
		{"hangul", "이름: 값", "값"},
		{"ambiguous", "±×÷: x", "x"},
		{"emoji", "😀 ok", "ok"},
		{"joined emoji", "👨‍👩‍👧‍👦👍🏽 ok", "ok"},
		{"keycap and flag", "1️⃣ 🇯🇵 ok", "ok"},
		{"combining", "e\u0301a\u0308 ok", "ok"},
		{"ideographic space", "a\u3000ok", "ok"},
		{"escapes", "\x1b[0m\u202e\u200b\xff ok", "ok"},
		{"behind a secret", "説: {p: §馬\té§, ok", "ok"},
		{"behind a long secret", "説: §" + strings.Repeat("日本", 300) + "§ ok", "ok"},
		{"far right", strings.Repeat("日本", 300) + " ok", "ok"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := file(c.line)
			var b bytes.Buffer
			r := at(f, c.marked, "")
			if i := strings.Index(c.line, "§"); i >= 0 { // a secret is between two of these
				secret := source.Range{Start: f.At(i), End: f.At(strings.LastIndex(c.line, "§") + len("§"))}
				r.Findings[0].Secrets = []diag.Secret{{File: f, Range: secret}}
			}
			if err := Write(&b, Text, r, Style{}); err != nil {
				t.Fatal(err)
			}
			rows := strings.Split(b.String(), "\n")
			before, _, ok := strings.Cut(rows[3], c.marked)
			if !ok {
				t.Fatalf("%q is not shown in %q", c.marked, rows[3])
			}
			want := uniseg.StringWidth(before)
			caret := strings.IndexByte(rows[4], '^')
			if caret != want {
				t.Errorf("caret in column %d, want %d:\n%s\n%s", caret, want, rows[3], rows[4])
			}
			if got, want := strings.Count(rows[4], "^"), uniseg.StringWidth(c.marked); got != want {
				t.Errorf("%d carets, want %d", got, want)
			}
		})
	}
}

// A spec can be one line of a megabyte with a finding at every word.
func TestManyFindingsOnOneLine(t *testing.T) {
	const words = 20_000
	f := file(strings.Repeat("{日本語: \tabcdefghijklmnopqrstuvwxyz}, ", words))
	r := Report{Tool: "mwaagen"}
	for i := range words {
		col := 1 + i*39
		r.Findings = append(r.Findings, diag.Diagnostic{Code: "MW0201", Severity: diag.Error, File: f, Range: rng(1, col, 1, col+30)})
	}
	start := time.Now()
	var b bytes.Buffer
	if err := Write(&b, Text, r, Style{}); err != nil {
		t.Fatal(err)
	}
	// One walk over the line for each finding takes half a minute.
	if took := time.Since(start); took > 10*time.Second {
		t.Errorf("%d findings on one line took %v", words, took)
	}
	if got := strings.Count(b.String(), "^"); got < words {
		t.Errorf("%d carets for %d findings", got, words)
	}
}
