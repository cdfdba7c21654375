package generator

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// documents returns the spec and the files beside it, for the places of
// findings.
func documents(doc *spec.Document, files map[string]*source.File) []diag.Document {
	out := []diag.Document{doc}
	for _, at := range slices.Sorted(maps.Keys(files)) {
		out = append(out, lines{files[at]})
	}
	return out
}

// lines is a text file whose places are its lines: /3 is the third.
type lines struct{ file *source.File }

func (l lines) Source() *source.File { return l.file }

func (l lines) Range(pointer string, _ bool) source.Range {
	n, err := strconv.Atoi(strings.TrimPrefix(pointer, "/"))
	if err != nil || n < 1 || n > l.file.Lines() {
		n = 1
	}
	text := strings.TrimRight(l.file.Line(n), "\r\n")
	return source.Range{
		Start: source.Pos{Line: n, Col: 1},
		End:   source.Pos{Line: n, Col: max(len([]rune(text)), 1) + 1},
	}
}
