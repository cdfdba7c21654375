package main

import (
	"fmt"
	"os"
	"path/filepath"
)

// writeFile writes data to the file called name in one step: a reader sees the
// old text or the new one, and a failure leaves the old one.
func writeFile(name string, data []byte) (err error) {
	dir := filepath.Dir(name)
	mode := os.FileMode(0o644)
	if info, err := os.Stat(name); err == nil {
		if info.IsDir() {
			return fmt.Errorf("cannot write %q: it is a folder", name)
		}
		mode = info.Mode().Perm()
	}
	f, err := os.CreateTemp(dir, ".mwaagen-*")
	if err != nil {
		return fmt.Errorf("cannot write %q: %w", name, err)
	}
	defer func() {
		if err != nil {
			os.Remove(f.Name())
		}
	}()
	_, err = f.Write(data)
	if err == nil {
		err = f.Chmod(mode)
	}
	if e := f.Close(); err == nil {
		err = e
	}
	if err == nil {
		err = os.Rename(f.Name(), name)
	}
	if err != nil {
		return fmt.Errorf("cannot write %q: %w", name, err)
	}
	return nil
}
