package lint

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/ir"
)

// A requirement is one line of a requirements file, without its comment.
// https://pip.pypa.io/en/stable/reference/requirements-file-format/
type requirement struct {
	line int
	text string
}

// requirements returns the lines of f that say something. A line that ends in a
// backslash goes on in the next.
func requirements(f *ir.TextFile) []requirement {
	var out []requirement
	begun := -1
	for i, text := range f.Lines {
		if at := strings.IndexByte(text, '#'); at == 0 || at > 0 && strings.ContainsRune(" \t", rune(text[at-1])) {
			text = text[:at]
		}
		text = strings.TrimSpace(text)
		more := strings.HasSuffix(text, `\`)
		text = strings.TrimSpace(strings.TrimSuffix(text, `\`))
		switch {
		case begun >= 0:
			out[begun].text += " " + text
		case text != "":
			out = append(out, requirement{i + 1, text})
		}
		switch {
		case more && begun < 0 && text != "":
			begun = len(out) - 1
		case !more:
			begun = -1
		}
	}
	return out
}

// option returns the value of r when it is one of these options.
func (r requirement) option(names ...string) (value string, ok bool) {
	if !strings.HasPrefix(r.text, "-") {
		return "", false
	}
	name, value, _ := strings.Cut(strings.Replace(r.text, "=", " ", 1), " ")
	return strings.Trim(value, " \"'"), slices.Contains(names, name)
}

// unpinned reports whether r is a package whose version pip chooses.
func (r requirement) unpinned() bool {
	if strings.HasPrefix(r.text, "-") || strings.Contains(r.text, "://") || strings.HasSuffix(r.text, ".whl") || strings.HasPrefix(r.text, ".") || strings.HasPrefix(r.text, "/") {
		return false
	}
	spec, _, _ := strings.Cut(r.text, ";")
	_, version, exact := strings.Cut(spec, "==")
	return !exact || strings.Contains(version, "*")
}

// pkg returns the name of the package that r asks for.
func (r requirement) pkg() string {
	end := strings.IndexAny(r.text, " \t<>=!~[;@")
	if end < 0 {
		return r.text
	}
	return r.text[:end]
}
