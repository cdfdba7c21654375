package spec

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/schemas/facts"
)

// versionField is the field whose text is judged by the schema and whose
// values come from facts.
const versionField = "airflowVersion"

// versionHelp names the versions that can be created and that somebody who
// typed text most likely meant.
func versionHelp(text string) []string {
	typed := strings.TrimPrefix(strings.ToLower(strings.TrimSpace(text)), "v")
	var near []string
	for _, v := range facts.Versions() {
		if v.Supported && (v.Version == typed || strings.HasPrefix(v.Version, typed+".")) {
			near = append(near, quote(v.Version))
		}
	}
	if len(near) == 0 {
		near = []string{quote(facts.NearestSupported(typed).Version)}
	}
	return []string{"write " + alternatives(near)}
}

// alternatives joins words with commas, and the last with "or".
func alternatives(words []string) string {
	last := len(words) - 1
	if last < 1 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:last], ", ") + " or " + words[last]
}

// truthHelp returns the truth value that text was meant to be. The words of
// YAML 1.1 are plain text in YAML 1.2.
func truthHelp(text string) string {
	word := strings.ToLower(strings.TrimSpace(text))
	switch {
	case slices.Contains([]string{"yes", "on", "y", "true"}, word):
		return "true"
	case slices.Contains([]string{"no", "off", "n", "false"}, word):
		return "false"
	}
	return "true or false, without quotes"
}
