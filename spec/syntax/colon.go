package syntax

import (
	"regexp"
	"strings"
	"sync"

	"github.com/mwaagen/mwaagen/spec/source"
)

// hiddenColon stands for a colon that the YAML library must not see. It is of
// Unicode's private use, and as wide as the colon.
const hiddenColon = "\uf8ff"

// flowKey matches a key in braces that has colons inside, as condition keys of IAM
// do: {aws:SecureTransport: "false"}. The library takes the first colon for the end
// of the key, although no blank follows it.
// https://yaml.org/spec/1.2.2/#733-plain-style
var flowKey = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`([{,][ \t\r\n]*)([A-Za-z][\w-]*(?::[\w/-]+)+)(:[ \t\r\n])`)
})

// hideColons hides the colons inside of keys in braces, which keeps the columns.
// What looks the same in quotes and comments is hidden as well: every text is shown
// again.
func (r *reader) hideColons() {
	text := r.seen.Text
	if !strings.Contains(text, "{") || strings.Contains(text, hiddenColon) {
		return
	}
	hidden := flowKey().ReplaceAllStringFunc(text, func(m string) string {
		last := strings.LastIndexByte(m, ':')
		return strings.ReplaceAll(m[:last], ":", hiddenColon) + m[last:]
	})
	if hidden != text {
		r.hidden = true
		r.seen = source.NewFile(r.f.Name, hidden)
	}
}

// shown returns s with its colons.
func (r *reader) shown(s string) string {
	if !r.hidden {
		return s
	}
	return strings.ReplaceAll(s, hiddenColon, ":")
}
