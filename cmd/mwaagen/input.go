package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/mwaagen/mwaagen/generator"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// A compiled spec is what one file became.
type compiled struct {
	file     *source.File
	doc      *spec.Document    // nil when the file is not a spec at all
	output   *generator.Output // nil with doc
	findings diag.List         // resolved
}

// compile reads and compiles the file called name; "-" is standard input. The
// error is a file that cannot be read, a wrong flag, or a fault of mwaagen.
func (a *app) compile(name string) (*compiled, error) {
	f, unreadable, err := a.read(name)
	if err != nil || unreadable != nil {
		return &compiled{file: f, findings: unreadable}, err
	}
	doc, problems := spec.Load(f)
	if doc == nil {
		return &compiled{file: f, findings: problems.Resolve(bare{f})}, nil
	}
	out, findings, err := generator.Generate(doc, problems, generator.Options{Today: a.today})
	if err != nil {
		return nil, a.fault(err)
	}
	return &compiled{file: f, doc: doc, output: out, findings: findings}, nil
}

func (a *app) checkBase() error {
	if a.base == "" {
		return nil
	}
	info, err := os.Stat(a.base)
	if err == nil && !info.IsDir() {
		err = fmt.Errorf("%s is not a folder", a.base)
	}
	if err != nil {
		return fmt.Errorf("--base: %w", err)
	}
	return nil
}

// read returns the file called name. Of a file beyond the limit only so much is
// read as shows that it is. A file that cannot be read is a finding.
func (a *app) read(name string) (*source.File, diag.List, error) {
	r := a.stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return unreadable(name, err)
		}
		defer f.Close()
		info, err := f.Stat()
		if err == nil && info.IsDir() {
			return unreadable(name, errors.New("it is a folder"))
		}
		a.inputs = append(a.inputs, info)
		r = f
	} else if a.stdinIn {
		return nil, nil, errors.New("standard input (-) can be read only once")
	} else {
		a.stdinIn = true
	}
	text, err := io.ReadAll(io.LimitReader(r, int64(syntax.SpecLimits().Bytes)+4))
	if err != nil {
		return unreadable(name, err)
	}
	if len(text) > 8<<10 && a.large != nil {
		a.large()
	}
	return source.NewFile(name, string(text)), nil, nil
}

func unreadable(name string, err error) (*source.File, diag.List, error) {
	var path *os.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	f := source.NewFile(name, "")
	return f, diag.List{{
		Code:     diag.Unreadable,
		Severity: diag.Error,
		Message:  fmt.Sprintf("cannot read %q: %v", name, err),
		File:     f,
	}}, nil
}

// bare is the document of a file that has no tree.
type bare struct{ file *source.File }

func (b bare) Source() *source.File            { return b.file }
func (b bare) Range(string, bool) source.Range { return source.Range{} }
