package lower

import (
	"strings"

	"github.com/mwaagen/mwaagen/spec/diag"
)

// id returns the logical id of the kind of resource for the thing called
// name, which the spec has at pointer. Logical ids are API: they depend on
// kind and name only, and a changed one replaces a resource. Two names that
// give one id are a problem, reported at the second.
func (l *lowerer) id(kind, name, pointer string) string {
	return l.claim(kind+pascal(name), name, pointer)
}

// claim takes the logical id for the thing called name.
func (l *lowerer) claim(id, name, pointer string) string {
	first, taken := l.ids[id]
	if !taken {
		l.ids[id] = pointer
		return id
	}
	if first != pointer && !l.reported(pointer) {
		d := l.report(diag.SameLogicalID, diag.Place{Pointer: pointer, Key: true},
			`"`+name+`" gives the logical id "`+id+`", which is taken`,
			"choose a name that differs in letters or digits")
		d.Related = []diag.Related{{At: diag.Place{Pointer: first, Key: true}, Label: "by this one"}}
	}
	return id
}

func (l *lowerer) reported(pointer string) bool {
	for _, p := range l.problems {
		if p.Code == diag.SameLogicalID && p.At.Pointer == pointer {
			return true
		}
	}
	return false
}

// pascal drops what logical ids cannot have and starts each word with a
// capital: "private-a" becomes "PrivateA".
func pascal(name string) string {
	var b strings.Builder
	start := true
	for _, c := range name {
		switch {
		case c >= 'a' && c <= 'z' && start:
			b.WriteRune(c - 'a' + 'A')
			start = false
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9':
			b.WriteRune(c)
			start = false
		default:
			start = true
		}
	}
	return b.String()
}
