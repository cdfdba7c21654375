package view

import (
	"fmt"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// A Finder returns the file and range of a place; no file when they are not
// known.
type Finder func(diag.Place) (*source.File, source.Range)

// where returns the place of at as reports print it; "" when it is not known.
func (f Finder) where(at diag.Place) string {
	file, rng := f(at)
	if file == nil || !rng.IsValid() {
		return ""
	}
	return fmt.Sprintf("%s:%d:%d", fileName(file), rng.Start.Line, rng.Start.Col)
}

// place returns the place of at as JSON documents have it.
func (f Finder) place(at diag.Place) jsonPlace {
	file, rng := f(at)
	return jsonPlace{jsonFile(file), jsonRangeOf(rng), at.Pointer}
}
