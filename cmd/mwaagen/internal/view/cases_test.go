package view

import (
	"strings"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// A reportCase is a report that is rendered in every form.
type reportCase struct {
	name   string
	report Report
	style  Style
}

func rng(line, col, endLine, endCol int) source.Range {
	return source.Range{Start: source.Pos{Line: line, Col: col}, End: source.Pos{Line: endLine, Col: endCol}}
}

// find returns the range of the first text in f.
func find(f *source.File, text string) source.Range {
	i := strings.Index(f.Text, text)
	if i < 0 {
		panic("no " + text + " in " + f.Name)
	}
	return source.Range{Start: f.At(i), End: f.At(i + len(text))}
}

// one returns a report of one error about the range r of f.
func one(f *source.File, r source.Range, label string) Report {
	return Report{
		Tool:     "mwaagen",
		Version:  "v0.1",
		Findings: diag.List{{Code: "MW0201", Severity: diag.Error, Message: "something is wrong", Label: label, File: f, Range: r}},
		Files:    []*source.File{f},
	}
}

// at returns a report of one error about the first text in f.
func at(f *source.File, text, label string) Report { return one(f, find(f, text), label) }

func file(text string) *source.File { return source.NewFile("spec.yaml", text) }

func reportCases() []reportCase {
	long := file("only: [" + strings.Repeat("monitoring, ", 40) + "sqss" + strings.Repeat(", logs", 60) + "]\n")
	wideLong := file("# " + strings.Repeat("日本語", 60) + "誤り" + strings.Repeat("です", 60) + "\n")
	multi := file("network:\n  cidr: 10.1.0.0/16\n  routing: private\n\nname: x\n")
	spoof := file("name: \"a\x1b[2J\x1b]0;owned\a\u009b31m\u202eb\u200bc\x7f\xff\"\n")
	noFile := one(nil, source.Range{}, "nothing to show this under")
	noFile.Findings[0].Related = []diag.Related{{Label: "nor this"}}
	noFile.Files = nil
	noRange := one(multi, source.Range{}, "the file as a whole")
	noRange.Findings[0].Related = []diag.Related{{File: file("a: b\n"), Label: "this one too"}}
	return []reportCase{
		{name: "design", report: designReport()},
		{name: "mixed", report: mixedReport()},
		{name: "clean", report: Report{Tool: "mwaagen", Files: []*source.File{multi}}},
		{name: "clean-counted", report: Report{Tool: "mwaagen", Summary: Summary{Checked: []string{"12 rules"}}}, style: Style{Count: true}},
		{name: "same-line", report: sameLineReport()},
		{name: "tabs", report: at(file("a:\tb:\tc\n"), "c", "behind two tabs")},
		{name: "cjk", report: at(file("説明: 東京リージョン, 間違い\n"), "間違い", "six columns")},
		{name: "emoji", report: at(file("tags: {😀: 👩‍💻, 🇯🇵: x}\n"), "🇯🇵", "a flag")},
		{name: "combining", report: at(file("nam: e\u0301te\u0301, x\n"), "x", "after two accents")},
		{name: "zero-width", report: at(file("na\u200bme: x\n"), "na\u200bme", "a space that nobody sees")},
		{name: "inside-cluster", report: one(file("k: 👩‍💻!\n"), rng(1, 5, 1, 6), "a joiner")},
		{name: "long-line", report: at(long, "sqss", "not a service")},
		{name: "long-line-start", report: at(long, "only", "at the start")},
		{name: "long-line-end", report: at(long, "]", "at the end")},
		{name: "long-range", report: one(long, rng(1, 7, 1, 700), "more than fits")},
		{name: "long-line-wide", report: at(wideLong, "誤り", "in the middle")},
		{name: "narrow", report: at(long, "sqss", "not a service"), style: Style{Width: 30}},
		{name: "past-line-end", report: one(multi, rng(1, 40, 1, 60), "behind the colon")},
		{name: "past-file-end", report: one(multi, rng(90, 1, 90, 2), "no such line")},
		{name: "empty-range", report: one(multi, rng(2, 9, 2, 9), "a value is missing")},
		{name: "empty-file", report: one(file(""), rng(1, 1, 1, 1), "nothing in it")},
		{name: "end-before-start", report: one(multi, rng(3, 3, 2, 1), "")},
		{name: "multi-line", report: one(multi, rng(1, 1, 4, 1), "this block")},
		{name: "two-lines", report: one(multi, rng(2, 3, 3, 10), "these two")},
		{name: "no-file", report: noFile},
		{name: "no-range", report: noRange},
		{name: "stdin", report: at(source.NewFile("-", "name: x\n"), "x", "here")},
		{name: "control-characters", report: controlReport(spoof)},
		{name: "windows", report: at(file("name: x\r\nregion: y\r\n"), "region", "line ends stay outside")},
		{name: "byte-order-mark", report: at(file("\ufeffname: x\n"), "name", "the first column")},
		{name: "secret", report: secretReport()},
		{name: "secret-narrow", report: secretReport(), style: Style{Width: 30}},
		{name: "secret-lines", report: secretLinesReport()},
		{name: "odd-names", report: at(source.NewFile("./my specs/50%,a:b,#1?é.yaml", "name: x\n"), "x", "here")},
	}
}

// designReport is the example that the form of the text report was decided on.
func designReport() Report {
	text := strings.Repeat("#\n", 30) + "  routing: private\n" + strings.Repeat("#\n", 12) + "    only: [s3, logs, monitoring, kms]\n"
	f := source.NewFile("prod.yaml", text)
	r := one(f, find(f, "routing"), "no NAT, so SQS must be reached through an endpoint")
	d := &r.Findings[0]
	d.Code, d.Message = "MW0412", "workers have no path to Amazon SQS"
	d.Subject, d.At.Pointer = "environment MWAA-Test", "/network/routing"
	d.Related = []diag.Related{{File: f, Range: find(f, "[s3, logs, monitoring, kms]"), Label: "sqs is not here"}}
	d.Why = "Celery sends every task through an SQS queue owned by the service"
	d.Help = []string{"add `sqs` to `endpoints.only`"}
	r.Rules = func(c diag.Code) (RuleDoc, bool) {
		return RuleDoc{Title: "no path to SQS", Why: d.Why, Help: "Add the endpoint.\nOr a NAT gateway.", Severity: diag.Error}, c == "MW0412"
	}
	return r
}

// mixedReport has every severity, two files, and a summary.
func mixedReport() Report {
	f := file("name: a<b>&c\nregion: x\n")
	g := source.NewFile("sub/other.yaml", strings.Repeat("#\n", 1000)+"name: b\n")
	return Report{
		Tool: "mwaagen",
		Findings: diag.List{
			{Code: "MW0203", Severity: diag.Warning, Message: `name "a<b>&c" is odd`, Subject: "spec", File: f, Range: find(f, "a<b>&c"), At: diag.Place{Pointer: "/name"},
				Related: []diag.Related{{File: g, Range: find(g, "name"), Label: "defined here too", At: diag.Place{Doc: "sub/other.yaml", Pointer: "/name", Key: true}}}},
			{Code: "MW0204", Severity: diag.Error, Message: `unknown region "x"`, File: f, Range: find(f, "x"), Help: []string{"use one", "or another"}},
			{Code: "MW0203", Severity: diag.Error, Message: "worse", File: g, Range: find(g, "b")},
			{Code: "MW0205", Severity: diag.Advice, Message: "consider a tag"},
		},
		Files: []*source.File{f, g},
		Summary: Summary{
			Checked:    []string{"the shape of the spec", "41 rules"},
			Assumed:    []string{`parameter "SubnetA" keeps its default`},
			NotChecked: []string{"raw resources"},
		},
	}
}

func sameLineReport() Report {
	f := file("a: {only: [x], remove: [y]}\n")
	r := at(f, "only", "excludes the other")
	r.Findings[0].Related = []diag.Related{
		{File: f, Range: find(f, "remove"), Label: "the other"},
		{File: f, Range: find(f, "a"), Label: "both are in here"},
	}
	return r
}

// controlReport has characters that a terminal obeys wherever a user's text
// can get to.
func controlReport(f *source.File) Report {
	r := at(f, "c\x7f", "\x1b[1mbold\nnext line")
	d := &r.Findings[0]
	d.Message, d.Subject, d.Why = "name \"\x1b[31mred\u2028\"", "spec \u202e", "because\r\n::warning::of this"
	d.Help = []string{"drop \a and \ufeff"}
	d.Related = []diag.Related{{File: source.NewFile("evil\x1b[0m.yaml", "a: 1\n"), Range: rng(1, 1, 1, 2), Label: "\u0085"}}
	r.Summary.Checked = []string{"\x1b"}
	return r
}

// secretReport has a secret between wide characters and what other findings on
// its line are about.
func secretReport() Report {
	f := file("説明: {パスワード: 'correct 馬 horse', port: 25, \"token\": s3cr3t} # 秘密\n")
	r := at(f, "パスワード", "holds a secret")
	d := &r.Findings[0]
	d.Secrets = []diag.Secret{{File: f, Range: find(f, "'correct 馬 horse'")}}
	d.Related = []diag.Related{{File: f, Range: find(f, "秘密"), Label: "as it says"}}
	add := func(r2 source.Range, label string) *diag.Diagnostic {
		r.Findings = append(r.Findings, diag.Diagnostic{Code: "MW0202", Severity: diag.Warning, Message: "another one", Label: label, File: f, Range: r2})
		return &r.Findings[len(r.Findings)-1]
	}
	add(find(f, "'correct 馬 horse'"), "the secret itself")
	add(find(f, "馬 ho"), "within the secret")
	add(find(f, "25"), "right of the secret").Related = []diag.Related{{File: f, Range: find(f, "'correct 馬 horse'"), Label: "the secret"}}
	add(find(f, "\"token\""), "another key").Secrets = []diag.Secret{{File: f, Range: find(f, "s3cr3t")}}
	return r
}

// secretLinesReport has a secret of several lines, which other findings begin
// or end in, and one that an alias stands for.
func secretLinesReport() Report {
	f := file("a: &pw hunter2\nb:\n  key: |\n    -----BEGIN\n      MIIE\n    -----END\n  pw: *pw\n  c: d\n")
	r := one(f, find(f, "|"), "a block")
	r.Findings[0].Secrets = []diag.Secret{{File: f, Range: find(f, "|")}, {File: f, Range: find(f, "*pw"), At: diag.Place{Pointer: "/b/pw"}}}
	for _, x := range []struct {
		r     source.Range
		label string
	}{
		{find(f, "a:"), "what the alias stands for"},
		{rng(3, 3, 6, 9), "ends in the secret"},
		{rng(4, 5, 8, 3), "begins in the secret"},
		{find(f, "MIIE"), "within the secret"},
		{find(f, "*pw"), "an alias"},
	} {
		r.Findings = append(r.Findings, diag.Diagnostic{Code: "MW0202", Severity: diag.Warning, Message: "another one", Label: x.label, File: f, Range: x.r})
	}
	return r
}
