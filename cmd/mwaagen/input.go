package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/mwaagen/mwaagen/generator"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// A compiled spec is what one file became.
type compiled struct {
	file     *source.File
	doc      *spec.Document    // nil when the file is not a spec
	output   *generator.Output // nil when the file is neither spec nor template
	places   diag.Document     // nil with output
	beside   diag.Document     // the file of --assume; nil without
	findings diag.List         // resolved
}

// compile reads and compiles the file called name; "-" is standard input. The
// error is a file that cannot be read, a wrong flag, or a fault of mwaagen.
func (a *app) compile(name string) (*compiled, error) {
	f, unreadable, err := a.read(name)
	if err != nil || unreadable != nil {
		return &compiled{file: f, findings: unreadable}, err
	}
	if generator.IsPolicy(f.Text) {
		return &compiled{file: f, findings: isPolicy(f)}, nil
	}
	if generator.IsTemplate(f.Text) {
		return &compiled{file: f, findings: isTemplate(f)}, nil
	}
	return a.compileFile(f, name)
}

// compileFile compiles the spec in f, which was called name.
func (a *app) compileFile(f *source.File, name string) (*compiled, error) {
	doc, problems := spec.Load(f)
	if doc == nil {
		return &compiled{file: f, findings: problems.Resolve(bare{f})}, nil
	}
	waivers, err := a.readWaivers()
	if err != nil {
		return nil, err
	}
	beside, missing := a.beside(doc, name)
	out, findings, err := generator.Generate(doc, append(problems, missing...), generator.Options{Today: a.today, Files: beside, Waivers: waivers.all, Expectations: a.expectations})
	if err != nil {
		return nil, a.fault(err)
	}
	return &compiled{file: f, doc: doc, output: out, places: doc, findings: waivers.resolve(findings)}, nil
}

// beside reads the files that the spec called name names, by the pointers of the
// fields. They are below its folder, or that of --base; one that cannot be read
// is a finding at its field.
func (a *app) beside(doc *spec.Document, name string) (map[string]*source.File, diag.List) {
	fields := doc.Spec.Files()
	if len(fields) == 0 {
		return nil, nil
	}
	dir := a.base
	if dir == "" && name != "-" {
		dir = filepath.Dir(name)
	}
	files := map[string]*source.File{}
	var out diag.List
	for _, f := range fields {
		file, help, err := a.below(dir, f.Text)
		if err != nil {
			d := diag.Diagnostic{
				Code: diag.Unreadable, Severity: diag.Error, Message: fmt.Sprintf("cannot read %q: %v", f.Text, err),
				Subject: f.Pointer, At: diag.Place{Pointer: f.Pointer},
			}
			if help != "" {
				d.Help = []string{help}
			}
			out = append(out, d)
			continue
		}
		files[f.Pointer] = file
	}
	return files, out
}

// below reads a file below the folder dir: links that lead out of it are not
// followed.
func (a *app) below(dir, name string) (f *source.File, help string, err error) {
	if dir == "" {
		return nil, "say which folder it is in: --base DIR", errors.New("standard input has no folder")
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, "", pathless(err)
	}
	defer root.Close()
	r, err := root.Open(filepath.FromSlash(name))
	if err != nil {
		return nil, "", pathless(err)
	}
	defer r.Close()
	info, err := r.Stat()
	switch {
	case err != nil:
		return nil, "", pathless(err)
	case info.IsDir():
		return nil, "", errors.New("it is a folder")
	case info.Size() > int64(syntax.SpecLimits().Bytes):
		return nil, "", errors.New("it is too large")
	}
	a.inputs = append(a.inputs, info)
	text, err := io.ReadAll(io.LimitReader(r, int64(syntax.SpecLimits().Bytes)))
	if err != nil {
		return nil, "", pathless(err)
	}
	shown := filepath.Join(dir, filepath.FromSlash(name))
	return source.NewFile(filepath.ToSlash(shown), string(text)), "", nil
}

// pathless returns what err says without the path, which the finding has.
func pathless(err error) error {
	var path *os.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
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
