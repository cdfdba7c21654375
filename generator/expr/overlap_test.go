package expr

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"
)

func TestOverlaps(t *testing.T) {
	account := PseudoParam("AWS::AccountId")
	tests := []struct {
		a, b Value
		want Truth
	}{
		{String("a*"), String("*b"), Yes},
		{String("a*"), String("b*"), No},
		{String("ab"), String("a?"), Yes},
		{String(""), String("*"), Yes},
		{String(""), String("?"), No},
		{Concat(String("q:"), account), String("q:*"), Yes},
		{Concat(String("q:"), account), String("q:1*"), Maybe},
		{Concat(String("q:"), account), String("q:x*"), No},
		{Concat(String("q:"), account, String(":*")), Concat(String("q:"), account, String(":x")), Yes},
		{UnknownValue("x"), String("a"), Maybe},
		{Value{}, String("a"), Maybe},
	}
	for _, tt := range tests {
		for _, args := range [][2]Value{{tt.a, tt.b}, {tt.b, tt.a}} {
			if got := Overlaps(args[0], args[1]); got != tt.want {
				t.Errorf("Overlaps(%s, %s) = %v, want %v", args[0], args[1], got, tt.want)
			}
		}
	}
}

// TestOverlapsBrute tries every short text: one that matches both patterns of
// every deployment proves a Yes, and one of any deployment refutes a No.
func TestOverlapsBrute(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := 0
		d := draw(func(m int) int {
			n++
			return rapid.IntRange(0, m-1).Draw(t, fmt.Sprint(n))
		})
		alphabet := []string{"a", "b", "*", "?", "ab"}
		a, b := d.value(3, alphabet, true), d.value(3, alphabet, true)
		some, every := false, true
		brute(a, b, func(x, y string) bool {
			met := meets(x, y)
			some, every = some || met, every && met
			return true
		})
		switch got := Overlaps(a, b); {
		case got == No && some, got == Yes && !every:
			t.Fatalf("Overlaps(%s, %s) = %v, some %v, every %v", a, b, got, some, every)
		}
	})
}

// meets reports whether some text matches both patterns, by trying their first
// characters against each other.
func meets(a, b string) bool {
	switch {
	case a == "" && b == "":
		return true
	case a != "" && a[0] == '*':
		return meets(a[1:], b) || b != "" && meets(a, b[1:])
	case b != "" && b[0] == '*':
		return meets(b, a)
	case a == "" || b == "":
		return false
	}
	return (a[0] == b[0] || a[0] == '?' || b[0] == '?') && meets(a[1:], b[1:])
}
