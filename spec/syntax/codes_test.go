package syntax_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"strings"
	"testing"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// TestCodes reads the example that stands in each code's comment and wants
// that code and no other, and nothing for the fixed text.
func TestCodes(t *testing.T) {
	f, err := parser.ParseFile(token.NewFileSet(), "../diag/codes_syntax.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	codes := map[string]string{}
	for _, d := range f.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.CONST {
			continue
		}
		for _, s := range g.Specs {
			v := s.(*ast.ValueSpec)
			name := v.Names[0].Name
			code, _ := strconv.Unquote(v.Values[0].(*ast.BasicLit).Value)
			if len(code) != 6 || !strings.HasPrefix(code, "MW00") {
				t.Errorf("%s is %q, outside of MW0001 to MW0099", name, code)
			}
			if other := codes[code]; other != "" {
				t.Errorf("%s and %s are both %s", name, other, code)
			}
			codes[code] = name
			t.Run(name, func(t *testing.T) { checkExamples(t, name, diag.Code(code), v.Doc.Text()) })
		}
	}
	if len(codes) < 30 {
		t.Errorf("found only %d codes", len(codes))
	}
}

func checkExamples(t *testing.T, name string, code diag.Code, doc string) {
	if !strings.HasPrefix(doc, name+" occurs when ") {
		t.Errorf("comment does not begin with %q", name+" occurs when")
	}
	wrong, hasWrong := example(t, doc, "Example")
	right, hasRight := example(t, doc, "Fixed")
	if code == diag.ReaderGaveUp {
		if hasWrong {
			t.Error("there is an example now: expect its code")
		}
		return
	}
	if !hasWrong || !hasRight {
		t.Fatal("no example or no fixed text")
	}
	_, problems := syntax.Parse(source.NewFile("example.yaml", wrong), syntax.SpecLimits())
	got := false
	for _, p := range problems {
		got = got || p.Code == code
		if p.Code != code && code != diag.TooManyProblems {
			t.Errorf("example gives %s too: %s", p.Code, p.Message)
		}
	}
	if !got {
		t.Errorf("example does not give %s", code)
	}
	doc2, problems := syntax.Parse(source.NewFile("fixed.yaml", right), syntax.SpecLimits())
	if len(problems) > 0 || doc2 == nil {
		t.Errorf("fixed text gives %v", problems)
	}
}

// example returns the block of text below "Example" or "Fixed" in a comment.
func example(t *testing.T, doc, title string) (string, bool) {
	_, rest, ok := strings.Cut(doc, "\n"+title)
	if !ok {
		return "", false
	}
	how, rest, _ := strings.Cut(rest, ":\n")
	var lines []string
	for l := range strings.Lines(rest) {
		l, indented := strings.CutPrefix(l, "\t")
		if !indented {
			l, indented = strings.CutPrefix(l, " ")
		}
		if indented {
			lines = append(lines, l)
		} else if strings.TrimSpace(l) != "" {
			break
		}
	}
	text := strings.Join(lines, "")
	times, repeated := strings.CutPrefix(how, ", repeated ")
	times, inRow := strings.CutSuffix(times, " in a row")
	switch {
	case how == "":
	case how == ", escaped":
		var err error
		if text, err = strconv.Unquote(`"` + strings.NewReplacer("\n", `\n`, `"`, `\"`).Replace(text) + `"`); err != nil {
			t.Fatal(err)
		}
	case repeated:
		n, err := strconv.Atoi(times)
		if err != nil {
			t.Fatal(err)
		}
		if inRow {
			lines[0] = strings.TrimSuffix(lines[0], "\n")
		}
		text = strings.Repeat(lines[0], n) + strings.Join(lines[1:], "")
	default:
		t.Fatalf("unknown kind of example %q", how)
	}
	return text, true
}
