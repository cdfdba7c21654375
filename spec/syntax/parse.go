package syntax

import (
	"fmt"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// Limits bound what Parse reads. They keep time and memory small whatever the
// text is: the YAML library is quadratic in several of its shapes.
type Limits struct {
	Bytes  int // of text
	Depth  int // of lists and mappings inside each other
	Keys   int // of one mapping
	Values int // of the document, after aliases are expanded

	// Template reads what CloudFormation takes: short tags are functions, and
	// what readers do not agree on as a number is text.
	Template bool
}

// SpecLimits returns the limits of a spec. They are far above what one
// deployment needs.
func SpecLimits() Limits {
	return Limits{Bytes: 1 << 20, Depth: 64, Keys: 1000, Values: 40_000}
}

// TemplateLimits returns the limits of a CloudFormation template, which are
// CloudFormation's own where it has them.
func TemplateLimits() Limits {
	return Limits{Bytes: 1 << 20, Depth: 128, Keys: 4000, Values: 200_000, Template: true}
}

// PolicyLimits returns the limits of an IAM policy by itself, which are many times
// IAM's own.
func PolicyLimits() Limits {
	return Limits{Bytes: 256 << 10, Depth: 64, Keys: 4000, Values: 20_000, Template: true}
}

// maxProblems is how many problems Parse lists.
const maxProblems = 100

// Parse reads f as one YAML 1.2 or JSON document.
//
// Every problem that it reports has its file and range. It carries on where it
// can: a value that it could not read is a Null node marked Bad. The document
// is nil only when the text has no usable tree, and then at least one problem
// of severity error says why.
//
// Aliases and merge keys are expanded, with every range inside an expansion
// being that of the alias.
func Parse(f *source.File, limits Limits) (*Document, diag.List) {
	r := &reader{f: f, limits: limits}
	if root := r.read(); root != nil {
		return &Document{File: f, Root: root}, r.problems
	}
	return nil, r.problems
}

// A reader is the state of one Parse.
type reader struct {
	f        *source.File
	limits   Limits
	problems diag.List

	seen    *source.File // f as the YAML library sees it: lines end in LF, no control characters
	end     source.Pos   // of seen
	anchors map[string]*Node
	open    []string // anchors whose value is being read
	values  int      // read or copied so far
	full    bool     // values went over the limit
	hidden  bool     // seen has hidden colons
	nodes   []Node   // allocated, not yet used
}

// read is the pipeline: bytes, tokens, syntax tree, our tree. Each step checks
// what would make the next one slow.
func (r *reader) read() *Node {
	if !r.checkText() {
		return nil
	}
	if r.limits.Template {
		if n := r.json(); n != nil {
			return n
		}
	}
	r.hideColons()
	r.end = r.seen.At(len(r.seen.Text))
	var tokens token.Tokens
	if !r.guard(func() { tokens = lexer.Tokenize(r.seen.Text) }) {
		return nil
	}
	r.place(tokens)
	if bad := tokens.InvalidToken(); bad != nil {
		r.mistake(bad.Error, bad, tokens)
		return nil
	}
	tokens = r.document(tokens)
	if tokens == nil || !r.checkTokens(tokens) {
		return nil
	}
	var file *ast.File
	var err error
	if !r.guard(func() { file, err = parser.Parse(tokens, 0, parser.AllowDuplicateMapKey()) }) {
		return nil
	}
	if err != nil {
		r.syntaxError(err, tokens)
		return nil
	}
	for _, d := range file.Docs {
		if d.Body != nil {
			return r.node(d.Body, 0)
		}
	}
	r.report(diag.EmptyDocument, r.topOfFile(), "the file is empty")
	return nil
}

// guard runs a step of the YAML library and reports whether it came back. A
// panic in there is the library's mistake, but the text is the user's: they
// learn that it could not be read, and nothing else breaks. This is the only
// recover of the package; exhausted stacks and memory cannot be recovered from
// and are kept away by the limits.
func (r *reader) guard(step func()) (ok bool) {
	defer func() {
		if p := recover(); p != nil {
			r.report(diag.ReaderGaveUp, r.topOfFile(), "the YAML reader gave up on this file").
				Why = fmt.Sprintf("the library failed with: %s", firstLine(fmt.Sprint(p)))
		}
	}()
	step()
	return true
}

// report adds a problem and returns it, for details, until the next one is
// added. Past maxProblems it says so once and drops the rest.
func (r *reader) report(code diag.Code, at source.Range, format string, args ...any) *diag.Diagnostic {
	switch n := len(r.problems); {
	case n > maxProblems:
		return new(diag.Diagnostic)
	case n == maxProblems:
		code, format, args = diag.TooManyProblems, "the file has more problems than the %d that are listed", []any{maxProblems}
	}
	r.problems = append(r.problems, diag.Diagnostic{
		Code:     code,
		Severity: diag.Error,
		Message:  fmt.Sprintf(format, args...),
		File:     r.f,
		Range:    at,
	})
	d := &r.problems[len(r.problems)-1]
	if code == diag.TooManyProblems {
		return new(diag.Diagnostic)
	}
	return d
}

func (r *reader) topOfFile() source.Range {
	at := source.Pos{Line: 1, Col: 1}
	return source.Range{Start: at, End: at}
}

func firstLine(s string) string {
	s, _, _ = strings.Cut(s, "\n")
	return strings.TrimRight(s, "\r")
}
