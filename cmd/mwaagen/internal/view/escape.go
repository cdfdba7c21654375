package view

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Characters that join their neighbours into one picture. They are invisible
// alone and legitimate inside emoji and some scripts.
const (
	zeroWidthNonJoiner = '\u200c'
	zeroWidthJoiner    = '\u200d'
	firstTag           = '\U000e0020' // tags spell the region of a flag emoji
	lastTag            = '\U000e007f'
)

// printable returns s with every character that a terminal would obey or hide
// written as an escape: control characters, also line ends, direction
// overrides and other invisible characters, and bytes that are not UTF-8.
func printable(s string) string {
	if isPlainASCII(s) {
		return s
	}
	var b strings.Builder
	prev := rune(0)
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if shown(prev, r, n) {
			b.WriteString(s[i : i+n])
		} else {
			b.WriteString(escape(r, s[i:i+n]))
			r = 0 // nothing may join an escape
		}
		prev, i = r, i+n
	}
	return b.String()
}

func isPlainASCII(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

// shown reports whether r, which took n bytes and follows prev, can be written
// as it is.
func shown(prev, r rune, n int) bool {
	switch {
	case r == utf8.RuneError && n == 1:
		return false
	case r == zeroWidthNonJoiner, r == zeroWidthJoiner, firstTag <= r && r <= lastTag:
		return prev >= utf8.RuneSelf
	}
	return unicode.IsGraphic(r)
}

// escape returns the visible form of r, which was read from raw.
func escape(r rune, raw string) string {
	switch {
	case r == '\n':
		return `\n`
	case r == '\r':
		return `\r`
	case r == '\t':
		return `\t`
	case r == utf8.RuneError && len(raw) == 1:
		return fmt.Sprintf(`\x%02x`, raw[0])
	case r < utf8.RuneSelf:
		return fmt.Sprintf(`\x%02x`, r)
	case r > 0xffff:
		return fmt.Sprintf(`\U%08x`, r)
	}
	return fmt.Sprintf(`\u%04x`, r)
}
