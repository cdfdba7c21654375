package lint

import (
	"fmt"
	"testing"
	"time"
)

func TestEndsSoon(t *testing.T) {
	for _, tt := range []struct {
		name, today, end string
		want             bool
	}{
		{"180 days", "2026-11-21", "2027-05-20", true},
		{"181 days", "2026-11-21", "2027-05-21", false},
		{"tomorrow", "2026-11-21", "2026-11-22", true},
		{"today", "2026-11-21", "2026-11-21", false},
		{"yesterday", "2026-11-21", "2026-11-20", false},
		{"over a leap day", "2027-12-01", "2028-05-29", true},
		{"beyond a leap day", "2027-12-01", "2028-05-30", false},
		{"no end announced", "2026-11-21", "", false},
		{"no date given", "", "2026-11-22", false},
		{"no date at all", "soon", "2026-11-22", false},
	} {
		if got := endsSoon(tt.today, tt.end, 180); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
}

// Every date of four centuries has the number after the one before, and nothing
// else has a number.
func TestDayNumber(t *testing.T) {
	last, _ := dayNumber("1999-12-31")
	for year := 2000; year < 2400; year++ {
		for month := range 14 {
			for day := range 33 {
				s := fmt.Sprintf("%04d-%02d-%02d", year, month, day)
				_, err := time.Parse(time.DateOnly, s)
				n, ok := dayNumber(s)
				if ok != (err == nil) || ok && n != last+1 {
					t.Fatalf("%s: %d, %v after %d", s, n, ok, last)
				}
				if ok {
					last = n
				}
			}
		}
	}
	for _, s := range []string{"", "2026-11-2", "2026/11/21", "2026-11-+1", "2026-1x-21", "0000-01-01", "2026-11-211"} {
		if _, ok := dayNumber(s); ok {
			t.Errorf("%q has a number", s)
		}
	}
}
