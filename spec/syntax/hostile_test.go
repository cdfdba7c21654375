package syntax_test

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// pad returns s repeated up to just under the limit of bytes.
func pad(s string) string {
	return strings.Repeat(s, (syntax.SpecLimits().Bytes-64)/len(s))
}

func numbered(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// nested returns n block mappings in each other, with more lines at each
// level before the next one.
func nested(n int, lines func(indent string) string) string {
	var b strings.Builder
	for i := range n {
		indent := strings.Repeat(" ", i)
		b.WriteString(lines(indent))
		b.WriteString(indent + "k:\n")
	}
	return b.String() + strings.Repeat(" ", n) + "v"
}

// hostile are texts that are meant to keep a reader busy. A row without a code
// must be read without a problem.
var hostile = []struct {
	name string
	code diag.Code
	text func() string
}{
	{"empty", diag.EmptyDocument, func() string { return "" }},
	{"binary", diag.BinaryFile, func() string { return "\x7fELF\x02\x01\x01\x00\x00" }},
	{"20 MB", diag.TooLarge, func() string { return strings.Repeat("a: b\n", 4<<20) }},
	{"100,000 brackets", diag.TooDeep, func() string { return strings.Repeat("[", 100_000) }},
	{"50,000 closed brackets", diag.TooDeep, func() string { return strings.Repeat("[", 50_000) + strings.Repeat("]", 50_000) }},
	{"brackets hidden by quoted brackets", diag.TooDeep, func() string { return strings.Repeat(`["]",`, 20_000) }},
	{"braces", diag.TooDeep, func() string { return strings.Repeat("{a: ", 30_000) }},
	{"deepest brackets many times", "", func() string {
		return "[" + strings.Repeat(strings.Repeat("[", 63)+strings.Repeat("]", 63)+",", 600) + "]"
	}},
	{"block depth", diag.TooDeep, func() string { return nested(1000, func(string) string { return "" }) }},
	{"dashes on one line", diag.TooDeep, func() string { return strings.Repeat("- ", 50_000) + "a" }},
	{"dashes and keys on one line", diag.TooDeep, func() string { return strings.Repeat("- a: ", 50_000) + "a" }},
	{"question marks", diag.TooDeep, func() string { return strings.Repeat("? ", 50_000) + "a" }},
	{"one mapping of 50,000 keys", diag.TooManyKeys, func() string { return numbered(50_000, "k%d: v\n") }},
	{"one braced mapping of 50,000 keys", diag.TooManyKeys, func() string { return "{" + numbered(50_000, "k%d: v, ") + "}" }},
	{"one braced mapping of 50,000 bare keys", diag.TooManyKeys, func() string { return "{" + numbered(50_000, "k%d, ") + "}" }},
	{"mappings at the limit of keys", "", func() string { return strings.Repeat("-\n"+numbered(950, " k%d: v\n"), 41) }},
	{"mappings at the limit of keys, short", "", func() string { return strings.Repeat("-\n"+numbered(950, " %x:\n"), 41) }},
	{"keys above keys", diag.TooManyKeys, func() string {
		return nested(60, func(in string) string { return numbered(950, in+"k%d:\n") })[:1<<20]
	}},
	{"keys above keys at the limit", "", func() string { return nested(60, func(in string) string { return numbered(30, in+"k%d:\n") }) }},
	{"one line of 24,000 braced pairs", "", func() string { return "[" + strings.Repeat("{a: b},", 12_000) + "]" }},
	{"one line of values", "", func() string { return "[" + strings.Repeat("a,", 39_000) + "]" }},
	{"one line of too many values", diag.TooManyValues, func() string { return "[" + pad("a,") + "]" }},
	{"one line of values of two bytes", "", func() string { return "[" + strings.Repeat("ä,", 39_000) + "]" }},
	{"one line of values after a tab", "", func() string { return "a:\t[" + strings.Repeat("a, ", 38_000) + "]" }},
	{"commas", diag.TooManyValues, func() string { return "[" + pad(",") }},
	{"items of one pair", "", func() string { return strings.Repeat("- a: b\n", 16_000) }},
	{"too many items of one pair", diag.TooManyValues, func() string { return pad("- a: b\n") }},
	{"items", "", func() string { return strings.Repeat("- a\n", 39_000) }},
	{"empty items", diag.TooManyValues, func() string { return pad("-\n") }},
	{"long plain scalar", "", func() string { return "a: " + pad("x") }},
	{"long plain scalar of many lines", diag.TooManyValues, func() string { return "a:" + pad(" x\n") }},
	{"long plain scalar of long lines", "", func() string { return "a:" + pad(" some words on a line\n") }},
	{"long quoted scalar", "", func() string { return `a: "` + pad("x") + `"` }},
	{"long unclosed scalar", diag.UnclosedQuote, func() string { return `a: "` + pad("x") }},
	{"long escapes", "", func() string { return `a: "` + pad(`\x41`) + `"` }},
	{"long single-quoted scalar", diag.TooManyValues, func() string { return "a: '" + pad("''") + "'" }},
	{"long literal", "", func() string { return "a: |\n" + pad("  some words on a line\n") }},
	{"long folded", "", func() string { return "a: >\n" + pad("  some words on a line\n") }},
	{"long folded of short lines", diag.TooManyValues, func() string { return "a: >\n" + pad("  a\n\n") }},
	{"literal and then blank lines", diag.TooCostly, func() string {
		return "a: |\n" + strings.Repeat("  some words on a line\n", 20_000) + strings.Repeat("\n", 90_000)
	}},
	{"blank lines", diag.TooManyValues, func() string { return pad("\n") }},
	{"text of a block at the root and then blank lines", diag.TooCostly, func() string { return strings.Repeat("%\n >\n #\n", 7_000) + strings.Repeat("\r\n", 30_000) }},
	{"keys in brackets without a comma", diag.UnbalancedBracket, func() string { return "[" + strings.Repeat("\n  a: b\n", 12_000) }},
	{"keys of keys in braces", diag.UnbalancedBracket, func() string { return "{" + strings.Repeat("\n <<: ", 17_000) }},
	{"literals and blank lines", "", func() string { return strings.Repeat("- |\n x\n\n\n\n", 14_000) }},
	{"long number", diag.NotFinite, func() string { return "a: " + pad("1") }},
	{"long fraction", "", func() string { return "a: 0." + pad("1") }},
	{"long key", "", func() string { return pad("k") + ": v" }},
	{"long key over many values", diag.TooCostly, func() string { return strings.Repeat("k", 200_000) + ":\n" + strings.Repeat(" - a\n", 40_000) }},
	{"long key over values at the limit", "", func() string { return strings.Repeat("k", 200) + ":\n" + strings.Repeat(" - a\n", 37_000) }},
	{"angles", diag.TooCostly, func() string { return "a: " + pad("<") }},
	{"pairs of angles", "", func() string { return pad("<< ") }},
	{"merge keys", diag.TooManyValues, func() string { return pad("<<:\n") }},
	{"tabs", diag.TooManyValues, func() string { return pad("\t") }},
	{"tabs in quotes", diag.TooCostly, func() string { return `a: "` + strings.Repeat("\tx", 50_000) + `"` }},
	{"tabs in quotes at the limit", "", func() string { return `a: "` + strings.Repeat("\tx", 7_000) + `"` }},
	{"ampersands", diag.TooManyValues, func() string { return pad("&") }},
	{"anchors one below the other", diag.BadAnchor, func() string { return "a: " + numbered(50_000, "&a%d\n ") }},
	{"tags one below the other", diag.BadAnchor, func() string { return "a: " + numbered(50_000, "!a%d\n ") }},
	{"anchors", "", func() string { return numbered(12_000, "- &a%d x\n") }},
	{"anchors and aliases", "", func() string { return numbered(12_000, "- &a%[1]d x\n- *a%[1]d\n") }},
	{"stars", diag.TooManyValues, func() string { return pad("* ") }},
	{"at signs", diag.ReservedCharacter, func() string { return strings.Repeat("@", 100_000) }},
	{"percents", diag.Directive, func() string { return strings.Repeat("%", 100_000) }},
	{"bars", diag.BadBlockText, func() string { return strings.Repeat("|\n", 50_000) }},
	{"colons", diag.TooDeep, func() string { return strings.Repeat(": ", 50_000) }},
	{"key on a line of keys", diag.TooDeep, func() string { return strings.Repeat("a: ", 50_000) }},
	{"separators", diag.EmptyDocument, func() string { return strings.Repeat("---\n", 30_000) }},
	{"documents", diag.SecondDocument, func() string { return strings.Repeat("---\na\n", 30_000) }},
	{"comments", diag.TooManyValues, func() string { return pad("#\n") }},
	{"comments only", diag.EmptyDocument, func() string { return strings.Repeat("# a comment\n", 50_000) }},
	{"tags", diag.Tag, func() string { return strings.Repeat("- !a b\n", 30_000) }},
	{"duplicates", diag.DuplicateKey, func() string { return strings.Repeat("a: b\n", 950) }},
	{"control characters", diag.ControlCharacter, func() string { return strings.Repeat("- \x01\n", 30_000) }},
	{"alias bomb", diag.TooManyValues, func() string { return bomb(10) }},
	{"merge bomb", diag.TooManyValues, func() string { return mergeBomb(10) }},
	{"a hundred merged aliases", "", func() string {
		return "a: &a\n" + numbered(300, " k%d: v\n") + "b:\n <<: [" + strings.Repeat("*a, ", 90) + "]\n"
	}},
	{"100,000 merged aliases", diag.TooManyValues, func() string {
		return "a: &a\n" + numbered(950, " k%d: v\n") + "b:\n <<: [" + strings.Repeat("*a, ", 40_000) + "]\n"
	}},
	{"aliases make it deep", diag.TooDeep, func() string { return "a0: &a0 x\n" + deepAliases(100) }},
	{"unknown aliases", diag.UnknownAlias, func() string { return strings.Repeat("- *a\n", 30_000) }},
}

func bomb(levels int) string {
	b := "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
	for i := range levels {
		b += fmt.Sprintf("a%d: &a%d [%s]\n", i+1, i+1, strings.Repeat(fmt.Sprintf("*a%d, ", i), 10))
	}
	return b
}

func mergeBomb(levels int) string {
	b := "a0: &a0 {x: 1, y: 2}\n"
	for i := range levels {
		b += fmt.Sprintf("a%d: &a%d\n", i+1, i+1)
		for k := range 10 {
			b += fmt.Sprintf(" k%d: {<<: *a%d}\n", k, i)
		}
	}
	return b
}

func deepAliases(levels int) string {
	b := ""
	for i := range levels {
		b += fmt.Sprintf("a%d: &a%d [*a%d]\n", i+1, i+1, i)
	}
	return b
}

// TestHostile wants an answer within a second and 256 MB for each text. Memory
// is what the process has ever asked the system for, so it covers the peaks.
func TestHostile(t *testing.T) {
	for _, row := range hostile {
		t.Run(row.name, func(t *testing.T) {
			text := row.text()
			debug.FreeOSMemory()
			var doc *syntax.Document
			var problems diag.List
			took := fastest(func() {
				doc, problems = syntax.Parse(source.NewFile("hostile.yaml", text), syntax.SpecLimits())
			})
			if doc == nil && len(problems) == 0 {
				t.Error("neither a document nor a problem")
			}
			if first := firstCode(problems); first != row.code {
				t.Errorf("got %q, want %q", first, row.code)
			}
			for _, p := range problems {
				if !p.Range.IsValid() || p.File == nil {
					t.Errorf("%s has no place", p.Message)
				}
			}
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			t.Logf("%v, %d MB", took, m.Sys>>20)
			// Alone it takes half a second at most; what is quadratic takes
			// half a minute. Other tests run beside this one.
			if took > 3*time.Second {
				t.Errorf("took %v", took)
			}
			if m.Sys > 256<<20 {
				t.Errorf("needed up to %d MB", m.Sys>>20)
			}
		})
	}
}

// fastest runs f and returns how long it took. A run that took a second or
// more gets two more chances: the machine may have been busy with others.
func fastest(f func()) time.Duration {
	least := time.Hour
	for range 3 {
		start := time.Now()
		f()
		if least = min(least, time.Since(start)); least < time.Second {
			break
		}
	}
	return least
}

func firstCode(l diag.List) diag.Code {
	if len(l) == 0 {
		return ""
	}
	return l[0].Code
}
