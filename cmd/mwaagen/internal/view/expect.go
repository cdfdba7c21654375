package view

import (
	"fmt"
	"io"
	"strings"

	"github.com/mwaagen/mwaagen/generator/accessmatrix"
	"github.com/mwaagen/mwaagen/generator/expect"
	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// An ExpectReport is what became of the sentences about one spec or template.
type ExpectReport struct {
	File   *source.File // the spec or template
	Report *expect.Report
	Find   Finder // the place of a sentence, statement or hop
}

// ExpectFormats returns the names of the forms that such reports can take.
func ExpectFormats() []string { return []string{"text", "json", "markdown"} }

// WriteExpect renders reports in a format of [ExpectFormats] and writes them to w in
// one piece. Style matters for text only. tool and version are for the JSON document,
// which keeps the promise of [Write].
func WriteExpect(w io.Writer, format, tool, version string, all []ExpectReport, style Style) error {
	var out []byte
	var err error
	switch format {
	case "text":
		out = expectText(all, style)
	case "json":
		out, err = expectJSON(tool, version, all)
	case "markdown":
		out = []byte("**" + strings.Replace(ExpectHeadline(all), ":", "**:", 1) + "\n")
		for i := range all {
			if len(all[i].Report.Results) == 0 {
				continue
			}
			out = append(out, "\n### "+cellText(fileName(all[i].File))+"\n\n"...)
			out = append(out, all[i].Markdown()...)
		}
	default:
		err = fmt.Errorf("no renderer for %q", format)
	}
	if err != nil {
		return fmt.Errorf("internal: expectations: %w", err)
	}
	_, err = w.Write(out)
	return err
}

// ExpectHeadline says the verdict on all sentences in one line.
func ExpectHeadline(all []ExpectReport) string {
	var sum expect.Report
	for _, r := range all {
		sum.Results = append(sum.Results, r.Report.Results...)
	}
	n := len(sum.Results)
	if n == 0 {
		return "undecided: there are no sentences to check"
	}
	var parts []string
	for _, x := range []struct {
		v     expect.Verdict
		words string
	}{{expect.Fails, "fail"}, {expect.Undecided, "undecided"}, {expect.Assumed, "hold under assumptions"}, {expect.Holds, "hold"}} {
		if c := sum.Count(x.v); c > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", c, x.words))
		}
	}
	text := strings.Join(parts, ", ") + fmt.Sprintf(" of %d sentences", n)
	if n == 1 {
		words := map[expect.Verdict]string{expect.Fails: "is not so", expect.Undecided: "cannot be decided", expect.Assumed: "holds under assumptions", expect.Holds: "holds"}
		text = "the only sentence " + words[sum.Verdict()]
	}
	return sum.Verdict().String() + ": " + text
}

// A tale is what is told of one sentence: a line about it, and lines below, each with
// how deep it stands.
type tale struct {
	verdict expect.Verdict
	text    string
	where   string
	below   []told
}

type told struct {
	depth int
	text  string
}

// tales returns what is told of each sentence.
func (r *ExpectReport) tales() []tale {
	var out []tale
	for i := range r.Report.Results {
		out = append(out, r.tale(&r.Report.Results[i]))
	}
	return out
}

func (r *ExpectReport) tale(x *expect.Result) tale {
	t := tale{verdict: x.Verdict, text: x.String(), where: r.Find.where(x.At)}
	add := func(depth int, text string) { t.below = append(t.below, told{depth, text}) }
	if x.Verdict <= expect.Undecided && x.Because != "" {
		add(0, "because: "+x.Because)
	}
	for _, p := range x.Problems {
		add(0, p.Message+in(r.Find.where(p.At)))
		for _, h := range p.Help {
			add(1, h)
		}
	}
	if w := x.Witness; w != nil {
		text := w.Text
		if x.More > 0 {
			text += fmt.Sprintf(", and %d more like it", x.More)
		}
		if x.When != "" {
			text += ", when " + x.When
		}
		add(0, text)
		for _, s := range r.shows(w, x.Verdict) {
			add(1, s)
		}
		word := "mend it: "
		if x.Verdict == expect.Undecided {
			word = "settle it: "
		}
		for _, h := range w.Help {
			add(1, word+h)
			word = "or: "
		}
	}
	for _, s := range x.Rests {
		add(0, "assumed: "+s.Text+in(r.Find.where(s.At)))
	}
	return t
}

// shows returns the statements or hops that a witness is about.
func (r *ExpectReport) shows(w *expect.Witness, v expect.Verdict) []string {
	var out []string
	if c := w.Cell; c != nil && len(c.By) > 0 {
		word := "by "
		if c.Answer == accessmatrix.No || c.Answer == accessmatrix.Unknown {
			word = "near: "
		}
		a := AccessReport{Find: r.Find}
		out = append(out, word+a.why(c.By))
	}
	if p := w.Path; p != nil {
		for _, h := range p.Hops {
			if v == expect.Fails && p.Verdict() > prove.Unknown || h.Verdict <= prove.Unknown && h.Text != p.Blocking().Text {
				out = append(out, string(h.Step)+": "+h.Text+in(r.Find.where(h.At)))
			}
		}
		if h := p.Blocking(); h.Verdict <= prove.Unknown && h.At != (diag.Place{}) {
			out = append([]string{string(h.Step) + in(r.Find.where(h.At))}, out...)
		}
	}
	return out
}

// expectText returns the verdict, and what became of each sentence.
func expectText(all []ExpectReport, style Style) []byte {
	p := &printer{style: style}
	var sum expect.Report
	for _, r := range all {
		sum.Results = append(sum.Results, r.Report.Results...)
	}
	p.put(lookOf(sum.Verdict()), ExpectHeadline(all))
	p.b.WriteByte('\n')
	for i := range all {
		if len(all[i].Report.Results) == 0 {
			continue
		}
		p.b.WriteString("\n" + printable(fileName(all[i].File)) + "\n")
		p.tales(all[i].tales())
	}
	return []byte(p.b.String())
}

// Text returns what became of each sentence of r, in lines.
func (r *ExpectReport) Text(style Style) []byte {
	p := &printer{style: style}
	p.tales(r.tales())
	return []byte(p.b.String())
}

func (p *printer) tales(all []tale) {
	width := 0
	for _, t := range all {
		width = max(width, len(t.verdict.String()))
	}
	for _, t := range all {
		p.b.WriteString("  ")
		p.put(lookOf(t.verdict), t.verdict.String())
		p.b.WriteString(strings.Repeat(" ", width-len(t.verdict.String())+2) + printable(t.text) + in(t.where) + "\n")
		for _, b := range t.below {
			p.b.WriteString(strings.Repeat("  ", b.depth+2) + printable(b.text) + "\n")
		}
	}
}

// lookOf returns the colour of a verdict.
func lookOf(v expect.Verdict) role {
	switch v {
	case expect.Fails:
		return asError
	case expect.Undecided, expect.Assumed:
		return asWarning
	}
	return asAdvice
}

// Markdown returns the sentences as a table, and below it what is to be said of those
// that do not simply hold.
func (r *ExpectReport) Markdown() []byte {
	var b strings.Builder
	all := r.tales()
	b.WriteString("| Verdict | Sentence | Place |\n|---|---|---|\n")
	for _, t := range all {
		fmt.Fprintf(&b, "| %s | %s | %s |\n", t.verdict, cellText(t.text), cellText(t.where))
	}
	first := true
	for _, t := range all {
		if len(t.below) == 0 {
			continue
		}
		if first {
			b.WriteByte('\n')
			first = false
		}
		fmt.Fprintf(&b, "- **%s**: %s\n", t.verdict, cellText(t.text))
		for _, x := range t.below {
			fmt.Fprintf(&b, "%s- %s\n", strings.Repeat("  ", x.depth+1), cellText(x.text))
		}
	}
	return []byte(b.String())
}
