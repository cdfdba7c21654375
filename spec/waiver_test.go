package spec

import "testing"

func TestIsDay(t *testing.T) {
	for s, want := range map[string]bool{
		"2026-12-31": true, "2028-02-29": true, "2000-02-29": true,
		"2026-02-29": false, "2100-02-29": false, "2026-13-01": false, "2026-00-10": false, "2026-04-31": false,
		"2026-4-30": false, "2026-04-00": false, "": false, "20261231": false, "2026--1-01": false, "+026-01-01": false, "2026-01-+1": false,
	} {
		if isDay(s) != want {
			t.Errorf("%q: %v", s, !want)
		}
	}
}
