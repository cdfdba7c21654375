package spec

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/spec/diag"
)

// Files returns the fields that name files beside the spec, and are sound.
func (s *Spec) Files() []Scalar {
	var out []Scalar
	for _, e := range s.Environments.Entries {
		for _, f := range []Scalar{e.Value.RequirementsFile, e.Value.StartupScriptFile} {
			if f.Literal() {
				out = append(out, f)
			}
		}
	}
	return out
}

// file reports a path that leads out of the spec's folder, and refuses it.
func (c *checker) file(s *Scalar) {
	if s.Literal() && slices.Contains(strings.Split(s.Text, "/"), "..") {
		c.report(diag.WrongForm, value(s.Section), quote(short(s.Text))+" is not a path below the spec's folder")
		s.Failed = true
	}
}
