package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// A file is one that a run writes.
type file struct {
	name string
	text []byte
}

// writeFiles writes files as one step, as far as systems have that: all of
// them are on the disk under other names before the first one gets its own.
// Readers see old texts or new ones, and a failure leaves the old ones.
func (a *app) writeFiles(files ...file) (err error) {
	var ready []staged
	defer func() {
		for _, s := range ready {
			s.discard()
		}
	}()
	for _, f := range files {
		if err := a.claim(f.name); err != nil {
			return cannotWrite(f.name, err)
		}
	}
	for _, f := range files {
		s, err := stage(f)
		if err != nil {
			return cannotWrite(f.name, err)
		}
		ready = append(ready, s)
	}
	for len(ready) > 0 {
		if err := ready[0].publish(); err != nil {
			return cannotWrite(ready[0].file.name, err)
		}
		ready = ready[1:]
	}
	return nil
}

func cannotWrite(name string, err error) error {
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &path):
		err = path.Err
	case errors.As(err, &link):
		err = link.Err
	}
	return fmt.Errorf("cannot write %q: %w", name, err)
}

// claim refuses a file that the run has read, and one that it writes twice.
func (a *app) claim(name string) error {
	if info, err := os.Stat(name); err == nil {
		if info.IsDir() {
			return errors.New("it is a folder")
		}
		if info.Mode().IsRegular() && slices.ContainsFunc(a.inputs, func(in fs.FileInfo) bool { return os.SameFile(in, info) }) {
			return errors.New("it is the spec")
		}
		if !info.Mode().IsRegular() {
			return nil // a device or a pipe takes any number of texts
		}
	}
	whole, err := filepath.Abs(name)
	if err != nil {
		return err
	}
	if slices.Contains(a.written, whole) {
		return errors.New("another output has this name")
	}
	a.written = append(a.written, whole)
	return nil
}

// A staged file is on the disk, but not yet under its name.
type staged struct {
	file   file
	target string // what file.name leads to
	temp   string // "" when the target is a device or a pipe
}

// stage writes f under a temporary name beside it. Of a file that exists the
// permission is kept; a new one has what the user's mask leaves.
func stage(f file) (staged, error) {
	s := staged{file: f, target: f.name}
	mode := fs.FileMode(0)
	if info, err := os.Stat(f.name); err == nil {
		if !info.Mode().IsRegular() {
			return s, nil
		}
		mode = info.Mode().Perm()
		if s.target, err = filepath.EvalSymlinks(f.name); err != nil { // a link stays one
			return s, err
		}
	}
	t, err := createTemp(filepath.Dir(s.target))
	if err != nil {
		return s, err
	}
	s.temp = t.Name()
	_, err = t.Write(f.text)
	if err == nil && mode != 0 {
		err = t.Chmod(mode)
	}
	if e := t.Close(); err == nil {
		err = e
	}
	if err != nil {
		s.discard()
	}
	return s, err
}

// createTemp makes a file that was not there. Unlike os.CreateTemp it leaves
// the permission to the user's mask.
func createTemp(dir string) (*os.File, error) {
	for i := 0; ; i++ {
		name := filepath.Join(dir, fmt.Sprintf(".mwaagen-%d-%d", os.Getpid(), i))
		f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if !errors.Is(err, fs.ErrExist) {
			return f, err
		}
	}
}

// publish gives the file its name.
func (s staged) publish() error {
	if s.temp != "" {
		return os.Rename(s.temp, s.target)
	}
	w, err := os.OpenFile(s.target, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = w.Write(s.file.text)
	return errors.Join(err, w.Close())
}

// discard removes what stage made.
func (s staged) discard() {
	if s.temp != "" {
		os.Remove(s.temp)
	}
}
