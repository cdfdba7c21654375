package lint

import "testing"

func TestSlips(t *testing.T) {
	tests := map[string]struct {
		a, b string
		most int
		want int
	}{
		"the same":                {"core", "core", 2, 0},
		"nothing":                 {"", "", 2, 0},
		"from nothing":            {"", "ab", 2, 2},
		"one letter more":         {"core", "coree", 2, 1},
		"one letter less":         {"core", "cor", 2, 1},
		"another letter":          {"core", "cure", 2, 1},
		"two in the wrong order":  {"core", "croe", 2, 1},
		"at the beginning":        {"core", "ocre", 2, 1},
		"at the end":              {"core", "coer", 2, 1},
		"two wrong orders":        {"core", "ocer", 2, 2},
		"wrong order and a third": {"parallelism", "paralellsim", 3, 2},
		"too far":                 {"core", "metrics", 2, 3},
		"too far at equal length": {"abcd", "wxyz", 2, 3},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := slips(tt.a, tt.b, tt.most); got != tt.want {
				t.Errorf("slips(%q, %q) = %d, want %d", tt.a, tt.b, got, tt.want)
			}
			if got := slips(tt.b, tt.a, tt.most); got != tt.want {
				t.Errorf("slips(%q, %q) = %d, want %d", tt.b, tt.a, got, tt.want)
			}
		})
	}
}

func TestNearest(t *testing.T) {
	words := []string{"abcd", "abce", "xbcd"}
	tests := map[string]struct {
		s    string
		most int
		want string
	}{
		"itself":               {"abce", 2, "abce"},
		"the first of equals":  {"abcf", 2, "abcd"},
		"the nearer one later": {"xbce", 1, "abce"},
		"none":                 {"zzzz", 2, ""},
		"too far":              {"abxy", 1, ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := nearest(tt.s, words, tt.most); got != tt.want {
				t.Errorf("nearest(%q) = %q, want %q", tt.s, got, tt.want)
			}
		})
	}
}
